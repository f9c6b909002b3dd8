package fr.tempspartage.io.json;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.inquiry.InterpretationExplorer;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.List;
import java.util.Map;

/** JSON of an assessment. Personal data are not repeated: values that were read are given for scalars only. */
final class AssessmentJson {

    private AssessmentJson() {}

    static void all(JsonOut out, List<Assessment> assessments) {
        out.name("assessments").list(assessments, a -> out.nested(o -> write(o, a)));
    }

    static void write(JsonOut out, Assessment assessment) {
        out.field("call", assessment.call().id().toString());
        out.field("dossier", assessment.dossier().getId());
        out.field("date", assessment.context().date().toString());
        ResultJson.text(out, "notice", assessment.call().campaign().getNotice());
        ResultJson.map(out, "chosenReadings", assessment.context().readings().chosen());
        verdict(out, assessment.verdict());
        out.name("priority").nested(o -> {
            ResultJson.strings(o, "reasons", assessment.priority().reasons());
            ResultJson.strings(o, "open", assessment.priority().open());
        });
        out.name("findings").list(assessment.findings(), f -> out.nested(o -> finding(o, assessment, f)));
        documents(out, assessment);
        out.name("questions")
                .list(
                        NextQuestions.of(assessment),
                        question -> out.nested(o -> {
                            o.field("input", question.input().name());
                            o.field("pointer", question.pointer());
                            ResultJson.text(o, "label", question.input().label());
                            ResultJson.strings(
                                    o,
                                    "keepsOpen",
                                    question.keepsOpen().stream()
                                            .map(f -> f.rule().id())
                                            .toList());
                        }));
        out.name("plans").list(assessment.plans(), plan -> out.nested(o -> MoneyJson.plan(o, plan)));
    }

    static void verdict(JsonOut out, Verdict verdict) {
        out.name("verdict").nested(o -> {
            o.field("eligibility", verdict.eligibility().name());
            o.field("completeness", verdict.completeness().name());
            o.name("filing").list(verdict.filing(), f -> o.text(f.name()));
        });
    }

    static void documents(JsonOut out, Assessment assessment) {
        DocumentChecklist checklist = assessment.documents();
        out.name("documentsDue").number(Integer.toString(checklist.due()));
        out.name("documentsProvided").number(Integer.toString(checklist.count(Outcome.SATISFIED)));
        out.name("documents")
                .list(
                        checklist.items(),
                        item -> out.nested(o -> {
                            o.field("rule", item.requirement().rule().toString());
                            o.field("type", item.requirement().type().code());
                            item.partner().ifPresent(p -> o.field("partner", p.toString()));
                            o.field("outcome", item.finding().outcome().name());
                            ResultJson.text(o, "label", item.requirement().label());
                            ResultJson.text(
                                    o,
                                    "reason",
                                    Bilingual.of(
                                            item.finding().reason(Language.FRENCH),
                                            item.finding().reason(Language.ENGLISH)));
                        }));
    }

    static void refusal(JsonOut out, Finding finding) {
        out.field("rule", finding.rule().id().toString());
        reason(out, finding);
    }

    private static void reason(JsonOut out, Finding finding) {
        ResultJson.text(out, "reason", Bilingual.of(finding.reason(Language.FRENCH), finding.reason(Language.ENGLISH)));
    }

    private static void finding(JsonOut out, Assessment assessment, Finding finding) {
        out.field("rule", finding.rule().id().toString());
        out.field("ruleKind", finding.rule().kind().name());
        ResultJson.strings(out, "clauses", finding.rule().clauses());
        out.field("outcome", finding.outcome().name());
        ResultJson.text(out, "sentence", finding.rule().sentence());
        reason(out, finding);
        out.name("interpretations").nested(o -> finding.interpretations().forEach((i, slug) -> o.field(i.key(), slug)));
        out.name("otherwise")
                .list(
                        InterpretationExplorer.otherwise(assessment, finding),
                        other -> out.nested(
                                o -> o.field("key", other.interpretation().key())
                                        .field("choice", other.choice().slug())
                                        .field("outcome", other.outcome().name())));
        out.name("missing")
                .list(
                        finding.missing(),
                        m -> out.nested(o -> o.field("input", m.input().name()).field("pointer", m.pointer())));
        out.name("read")
                .list(finding.evidence(), run -> out.nested(o -> run.reads().forEach((i, r) -> read(o, i, r))));
        out.name("computed").list(finding.evidence(), run -> out.nested(o -> computed(o, run)));
    }

    private static void read(JsonOut out, Input<?> input, List<Reading<?>> readings) {
        out.name(input.name())
                .list(
                        readings,
                        reading -> out.nested(o -> {
                            o.field("pointer", reading.pointer());
                            o.name("known").bool(reading.value().isPresent());
                        }));
    }

    private static void computed(JsonOut out, Evidence run) {
        for (Map.Entry<String, Object> value : run.values().entrySet()) {
            out.name(value.getKey());
            ValueJson.write(out, value.getValue());
        }
    }
}
