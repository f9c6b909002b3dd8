package fr.tempspartage.io.json;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.AgencyQuestions;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.call.ReadingsThatMatter;
import fr.tempspartage.rules.call.ShortAnswer;
import fr.tempspartage.rules.inquiry.InterpretationExplorer;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Priority;
import fr.tempspartage.rules.verdict.RegisterAnswer;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Verdict;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Forms of assessments. Personal data are not repeated: of what was read, only the place and whether it is known. */
final class AssessmentForms {

    private static final Form<Outcome> OUTCOME = Forms.names(Outcome.class);

    /** Texts of a call and of the names of facts, and not of a dossier. */
    private static final Form<Bilingual> FIXED = Kept.of(Forms.BOTH);

    static final ObjectForm<Verdict> VERDICT = ObjectForm.<Verdict>named("verdict")
            .part("eligibility", Verdict::eligibility, Forms.names(Eligibility.class))
            .part("completeness", Verdict::completeness, Forms.names(Completeness.class))
            .part("filing", Verdict::filing, Forms.list(Forms.names(FilingStatus.class)))
            .build();

    static final ObjectForm<Priority> PRIORITY = ObjectForm.<Priority>named("priority")
            .part("reasons", Priority::reasons, Forms.list(Forms.TEXT))
            .part("open", Priority::open, Forms.list(Forms.TEXT))
            .build();

    private static final ObjectForm<Assessment> DEADLINE = ObjectForm.<Assessment>named("deadline")
            .maybe("firstLateInstant", AssessmentForms::firstLateInstant, Forms.TEXT)
            .maybe("filedOn", Assessment::filedOn, Forms.DAY)
            .part(
                    "text",
                    assessment -> both(
                            language -> ShortAnswer.of(assessment, language).deadline()),
                    Forms.BOTH)
            .build();

    private static final ObjectForm<ReadingsThatMatter.Change> CHANGE = ObjectForm.<ReadingsThatMatter.Change>named(
                    "answerUnderReading")
            .part("bearsOn", ReadingsThatMatter.Change::bearsOn, Forms.names(ReadingsThatMatter.Weight.class))
            .part("answer", ReadingsThatMatter.Change::answer, Forms.BOTH)
            .build();

    static final ObjectForm<ReadingsThatMatter.Item> READING_THAT_MATTERS = ObjectForm.<ReadingsThatMatter.Item>named(
                    "readingThatMatters")
            .part("key", item -> item.interpretation().key(), Forms.TEXT)
            .part("choice", item -> item.choice().slug(), Forms.TEXT)
            .part("label", item -> item.choice().label(), FIXED)
            .part("chosen", item -> item.change().isEmpty(), Forms.YES_NO)
            .maybe("otherwise", ReadingsThatMatter.Item::change, CHANGE)
            .build();

    private static final ObjectForm<InterpretationExplorer.Otherwise> OTHERWISE =
            ObjectForm.<InterpretationExplorer.Otherwise>named("otherwise")
                    .part("key", other -> other.interpretation().key(), Forms.TEXT)
                    .part("choice", other -> other.choice().slug(), Forms.TEXT)
                    .part("outcome", InterpretationExplorer.Otherwise::outcome, OUTCOME)
                    .build();

    static final ObjectForm<Evidence.MissingFact> MISSING = ObjectForm.<Evidence.MissingFact>named("missingFact")
            .part("input", fact -> fact.input().name(), Forms.TEXT)
            .part("pointer", Evidence.MissingFact::pointer, Forms.TEXT)
            .part("label", Evidence.MissingFact::label, Forms.BOTH)
            .build();

    private static final ObjectForm<Reading<?>> READING = ObjectForm.<Reading<?>>named("reading")
            .part("pointer", Reading::pointer, Forms.TEXT)
            .part("known", reading -> reading.value().isPresent(), Forms.YES_NO)
            .build();

    private static final ObjectForm<RegisterAnswer> REGISTER_ANSWER = ObjectForm.<RegisterAnswer>named("registerAnswer")
            .part("register", RegisterAnswer::register, Forms.TEXT)
            .part("fact", answer -> answer.fact().name(), Forms.TEXT)
            .part("partner", answer -> answer.partner().getKey(), Forms.TEXT)
            .maybe("declared", AssessmentForms::declared, ValueJson.FORM)
            .maybe("registered", AssessmentForms::registered, ValueJson.FORM)
            .build();

    private static final ObjectForm<Finding> ASKED = ObjectForm.<Finding>named("asked")
            .part("rule", finding -> finding.rule().id(), Forms.TEXT)
            .part("ruleKind", finding -> finding.rule().kind(), Forms.names(RuleKind.class))
            .part("clauses", finding -> finding.rule().clauses(), Forms.list(Forms.TEXT))
            .build();

    private static final ObjectForm<Finding> ANSWERED = ObjectForm.<Finding>named("answered")
            .part("outcome", Finding::outcome, OUTCOME)
            .part("sentence", finding -> finding.rule().sentence(), FIXED)
            .part("reason", AssessmentForms::reason, Forms.BOTH)
            .part("interpretations", AssessmentForms::readings, Forms.map(Forms.TEXT))
            .build();

    private static final ObjectForm<Finding> READ = ObjectForm.<Finding>named("readFor")
            .part("missing", Finding::missing, Forms.list(MISSING))
            .part(
                    "read",
                    finding -> finding.evidence().stream()
                            .map(AssessmentForms::reads)
                            .toList(),
                    Forms.list(Forms.map(Forms.list(READING))))
            .part(
                    "computed",
                    finding -> finding.evidence().stream().map(Evidence::values).toList(),
                    Forms.list(Forms.map(ValueJson.FORM)))
            .maybe("registers", AssessmentForms::registers, Forms.list(REGISTER_ANSWER))
            .build();

    /** Finding by itself: its citations, and what would answer otherwise, are known to its assessment only. */
    static final ObjectForm<Finding> FINDING_ALONE = ObjectForm.<Finding>named("findingAlone")
            .all(ASKED)
            .all(ANSWERED)
            .all(READ)
            .build();

    private static final ObjectForm<Stated> FINDING = ObjectForm.<Stated>named("finding")
            .all(Stated::finding, ASKED)
            .part("citations", Stated::rule, new Kept<>(OfCall::citations, Forms.list(Forms.CITATION)))
            .all(Stated::finding, ANSWERED)
            .part(
                    "otherwise",
                    stated -> InterpretationExplorer.otherwise(stated.assessment(), stated.finding()),
                    Forms.list(OTHERWISE))
            .all(Stated::finding, READ)
            .build();

    static final ObjectForm<DocumentChecklist.Item> DOCUMENT = ObjectForm.<DocumentChecklist.Item>named("document")
            .part("rule", item -> item.requirement().rule(), Forms.TEXT)
            .part("type", item -> item.requirement().type().code(), Forms.TEXT)
            .maybe("partner", DocumentChecklist.Item::partner, Forms.TEXT)
            .part("outcome", item -> item.finding().outcome(), OUTCOME)
            .part("label", item -> item.requirement().label(), FIXED)
            .part("reason", item -> both(item.finding()::reason), Forms.BOTH)
            .build();

    static final ObjectForm<OpenQuestions.Question> QUESTION = ObjectForm.<OpenQuestions.Question>named("question")
            .part("input", question -> question.input().name(), Forms.TEXT)
            .part("pointer", OpenQuestions.Question::pointer, Forms.TEXT)
            .part("label", question -> question.input().label(), Forms.BOTH)
            .part("keepsOpen", question -> rules(question.keepsOpen()), Forms.list(Forms.TEXT))
            .build();

    static final ObjectForm<AgencyQuestions.Question> AGENCY_QUESTION = ObjectForm.<AgencyQuestions.Question>named(
                    "agencyQuestion")
            .part("text", AgencyQuestions.Question::text, Forms.BOTH)
            .maybe("interpretation", question -> question.interpretation().map(Interpretation::key), Forms.TEXT)
            .part("keepsOpen", question -> rules(question.keepsOpen()), Forms.list(Forms.TEXT))
            .build();

    /** Documents alone. */
    static final ObjectForm<Assessment> DOCUMENTS = ObjectForm.<Assessment>named("documents")
            .part("documentsStated", assessment -> assessment.call().statesDocuments(), Forms.YES_NO)
            .part("documentSilence", Assessment::documentSilence, Forms.list(Forms.CITATION))
            .part("documentsDue", assessment -> assessment.documents().due(), Forms.count(0))
            .part("documentsProvided", assessment -> assessment.documents().count(Outcome.SATISFIED), Forms.count(0))
            .part("documents", assessment -> assessment.documents().items(), Forms.list(DOCUMENT))
            .build();

    /** Everything. */
    static final ObjectForm<Assessment> ALL = ObjectForm.<Assessment>named("oneAssessment")
            .part("call", assessment -> assessment.call().id(), Forms.TEXT)
            .part("dossier", assessment -> assessment.dossier().getId(), Forms.TEXT)
            .part("date", assessment -> assessment.context().date(), Forms.DAY)
            .part("notice", assessment -> assessment.call().campaign().getNotice(), FIXED)
            .part(
                    "chosenReadings",
                    assessment -> assessment.context().readings().chosen(),
                    Forms.map(Forms.TEXT))
            .maybe("agencyReadings", Assessment::agencyReadings, DecisionForms.USED)
            .part("verdict", Assessment::verdict, VERDICT)
            .part("deadline", assessment -> assessment, DEADLINE)
            .part("priority", Assessment::priority, PRIORITY)
            .part("readingsThatMatter", Assessment::readingsThatMatter, Forms.list(READING_THAT_MATTERS))
            .part(
                    "findings",
                    assessment -> assessment.findings().stream()
                            .map(finding -> new Stated(assessment, finding))
                            .toList(),
                    Forms.list(FINDING))
            .all(DOCUMENTS)
            .part("questions", OpenQuestions::of, Forms.list(QUESTION))
            .part("agencyQuestions", Assessment::agencyQuestions, Forms.list(AGENCY_QUESTION))
            .part("plans", Assessment::plans, Forms.list(PlanForms.PLAN))
            .build();

    private AssessmentForms() {}

    static List<Citation> citations(CallDefinition call, Finding finding) {
        return call.clauses(finding.rule().clauses()).stream().map(Citation::of).toList();
    }

    static Bilingual reason(Finding finding) {
        return both(finding::reason);
    }

    private static Bilingual both(Function<Language, String> text) {
        return Bilingual.of(text.apply(Language.FRENCH), text.apply(Language.ENGLISH));
    }

    /** In the offset of Paris, as the deadline is stated. */
    private static Optional<String> firstLateInstant(Assessment assessment) {
        return assessment
                .deadlineInForce()
                .map(late -> late.withZoneSameInstant(Calendar.PARIS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    private static List<RuleId> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    private static Map<String, String> readings(Finding finding) {
        Map<String, String> slugs = new LinkedHashMap<>();
        finding.interpretations().forEach((interpretation, slug) -> slugs.put(interpretation.key(), slug));
        return slugs;
    }

    private static Optional<List<RegisterAnswer>> registers(Finding finding) {
        return Optional.<List<RegisterAnswer>>of(finding.registers()).filter(answers -> !answers.isEmpty());
    }

    private static Optional<Object> declared(RegisterAnswer answer) {
        return answer.declared().map(value -> value);
    }

    private static Optional<Object> registered(RegisterAnswer answer) {
        return answer.registered().map(value -> value);
    }

    private static Map<String, List<Reading<?>>> reads(Evidence run) {
        Map<String, List<Reading<?>>> reads = new LinkedHashMap<>();
        run.reads().forEach((input, readings) -> reads.put(input.name(), readings));
        return reads;
    }

    /** Finding of an assessment. */
    private record Stated(Assessment assessment, Finding finding) {

        OfCall rule() {
            return new OfCall(assessment.call(), finding.rule());
        }
    }

    /** Rule of a call: the clauses that it cites are those of the call. */
    private record OfCall(CallDefinition call, Rule rule) {

        List<Citation> citations() {
            return call.clauses(rule.clauses()).stream().map(Citation::of).toList();
        }
    }
}
