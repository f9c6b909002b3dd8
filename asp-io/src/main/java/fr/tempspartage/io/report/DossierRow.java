package fr.tempspartage.io.report;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DecisionsInWords;
import fr.tempspartage.rules.call.ShortAnswer;
import fr.tempspartage.rules.call.VerdictInWords;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Priority;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One dossier among many (<i>ligne de tableau</i>): what its short answer says, or why it has none. It keeps no more of the
 * dossier than it shows.
 *
 * @param source the file, or {@code -} for standard input
 * @param line the line of the file that holds the dossier; empty if the dossier is the whole file
 * @param standing whether it was assessed
 * @param dossier the identifier; empty unless it was assessed
 * @param candidate the name of the candidate, where it is stated
 * @param eligibility the first level of the verdict in words; empty unless it was assessed
 * @param completeness the second level in words
 * @param filing the third level in words
 * @param reason the first reason in short: of the conditions, else of the filing, else what is missing first; or why it was
 *     not assessed
 * @param reasons why not, or why not yet; or why it was not assessed
 * @param provided the number of documents provided
 * @param due the number of documents due
 * @param documents the documents that are missing
 * @param facts the facts that are missing
 * @param prior whether there is a reason of priority: SATISFIED, NOT_SATISFIED or UNKNOWN
 * @param priority the priority in words
 * @param amount the lowest and the highest amount; empty where it is unknown
 * @param decisions the decisions of the agency that were used
 * @param readingsFile the hash of the file of the decisions; empty where none is applied
 */
public record DossierRow(
        String source,
        OptionalInt line,
        Standing standing,
        String dossier,
        Optional<String> candidate,
        ImmutableList<String> recruiters,
        String eligibility,
        String completeness,
        String filing,
        String reason,
        ImmutableList<String> reasons,
        int provided,
        int due,
        ImmutableList<String> documents,
        ImmutableList<String> facts,
        Outcome prior,
        ImmutableList<String> priority,
        Optional<EurosRange> amount,
        ImmutableList<String> decisions,
        String readingsFile) {

    /** What came of a dossier (<i>issue de l'examen</i>). */
    public enum Standing {
        /** Eligible. */
        ELIGIBLE,
        /** Eligibility to be confirmed. */
        TO_BE_CONFIRMED,
        /** Not eligible. */
        NOT_ELIGIBLE,
        /** It could not be read, or is not valid. */
        NOT_READ,
        /** Its assessment broke off. */
        NOT_ASSESSED
    }

    /** Row of a dossier that was assessed. */
    public static DossierRow of(String source, OptionalInt line, Assessment assessment, Language language) {
        ShortAnswer answer = ShortAnswer.of(assessment, language);
        Verdict verdict = assessment.verdict();
        Priority priority = assessment.priority();
        ImmutableList<String> refusals = answer.refusals();
        Optional<AppliedReadings.Used> used = assessment.agencyReadings();
        return new DossierRow(
                source,
                line,
                Standing.valueOf(verdict.eligibility().name()),
                assessment.dossier().getId(),
                answer.candidate(),
                answer.recruiters().orElse(ImmutableList.of()),
                Phrases.of(verdict.eligibility(), language),
                VerdictInWords.completeness(assessment, language),
                VerdictInWords.filing(assessment, language),
                reason(answer, verdict, language),
                refusals.isEmpty() ? answer.openPoints() : refusals,
                assessment.documents().count(Outcome.SATISFIED),
                assessment.documents().due(),
                answer.documents(),
                answer.facts(),
                !priority.reasons().isEmpty()
                        ? Outcome.SATISFIED
                        : priority.open().isEmpty() ? Outcome.NOT_SATISFIED : Outcome.UNKNOWN,
                answer.priority(),
                assessment.amount(),
                used.map(DecisionsInWords.of(assessment.call(), language)::entries)
                        .orElse(ImmutableList.of()),
                used.map(AppliedReadings.Used::sha256).orElse(""));
    }

    private static String reason(ShortAnswer answer, Verdict verdict, Language language) {
        ImmutableList<String> refusals = answer.refusals();
        if (!refusals.isEmpty()) {
            return verdict.eligibility() == Eligibility.NOT_ELIGIBLE
                    ? refusals.get(0)
                    : Phrases.of(verdict.filing(), language);
        }
        ImmutableList<String> open = answer.openPoints();
        return open.isEmpty() ? answer.facts().stream().findFirst().orElse("") : open.get(0);
    }

    /** Row of a dossier that has none, for the first of its errors. */
    public static DossierRow notRead(String source, OptionalInt line, List<Issue> issues, Language language) {
        String why = issues.stream()
                .filter(Issue::isError)
                .findFirst()
                .map(issue -> issue.message().in(language).lines().findFirst().orElse(""))
                .orElse("");
        return without(source, line, Standing.NOT_READ, why);
    }

    /** Row of a dossier whose assessment broke off. */
    public static DossierRow notAssessed(String source, OptionalInt line, Issue issue, Language language) {
        return without(
                source,
                line,
                Standing.NOT_ASSESSED,
                issue.message().in(language).lines().findFirst().orElse(""));
    }

    /** Row of a dossier that could not be read or assessed, as its issues say. */
    public static DossierRow without(String source, OptionalInt line, List<Issue> issues, Language language) {
        return issues.stream()
                .filter(issue -> issue.code() == IssueCode.NOT_ASSESSED)
                .findFirst()
                .map(issue -> notAssessed(source, line, issue, language))
                .orElseGet(() -> notRead(source, line, issues, language));
    }

    private static DossierRow without(String source, OptionalInt line, Standing standing, String why) {
        return new DossierRow(
                source,
                line,
                standing,
                "",
                Optional.empty(),
                ImmutableList.of(),
                "",
                "",
                "",
                why,
                ImmutableList.of(why),
                0,
                0,
                ImmutableList.of(),
                ImmutableList.of(),
                Outcome.UNKNOWN,
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of(),
                "");
    }

    /** File and line, as {@code dossiers.jsonl:12}. */
    public String place() {
        return line.isPresent() ? source + ":" + line.getAsInt() : source;
    }
}
