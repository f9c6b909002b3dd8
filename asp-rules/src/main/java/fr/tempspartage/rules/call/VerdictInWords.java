package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Texts;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Verdict in words (<i>avis</i>), level by level, with what each word means for the candidate. */
public final class VerdictInWords {

    private static final Texts TEXTS = Texts.load(VerdictInWords.class::getResourceAsStream, "summary");

    private VerdictInWords() {}

    /**
     * Words of a verdict.
     *
     * @param outcome SATISFIED for what is well, NOT_SATISFIED for what is not, else UNKNOWN
     */
    public record Word(Outcome outcome, String text) {}

    /** Meaning of an eligibility. */
    public static Outcome outcome(Eligibility eligibility) {
        return switch (eligibility) {
            case ELIGIBLE -> Outcome.SATISFIED;
            case NOT_ELIGIBLE -> Outcome.NOT_SATISFIED;
            case TO_BE_CONFIRMED -> Outcome.UNKNOWN;
        };
    }

    /** Meaning of a completeness. */
    public static Outcome outcome(Completeness completeness) {
        return switch (completeness) {
            case COMPLETE -> Outcome.SATISFIED;
            case INCOMPLETE -> Outcome.NOT_SATISFIED;
            case TO_BE_CONFIRMED, DOCUMENTS_NOT_STATED -> Outcome.UNKNOWN;
        };
    }

    /** Meaning of a status of the filing: of a draft, or without a deadline, nothing is said. */
    public static Outcome outcome(FilingStatus status) {
        return switch (status) {
            case IN_TIME -> Outcome.SATISFIED;
            case LATE, DEADLINE_PASSED, WRONG_SUBMITTER, WRONG_CHANNEL -> Outcome.NOT_SATISFIED;
            case NOT_FILED, TO_BE_CONFIRMED, DEADLINE_NOT_STATED -> Outcome.UNKNOWN;
        };
    }

    /** Completeness, where documents that a plug-in does not declare are told from those on which the text is silent. */
    public static String completeness(Assessment assessment, Language language) {
        Completeness level = assessment.verdict().completeness();
        return level == Completeness.DOCUMENTS_NOT_STATED && !assessment.call().declares("documents")
                ? TEXTS.get("completeness.notDeclared").in(language)
                : Phrases.of(level, language);
    }

    /** Statuses of the filing, where a deadline is told alike. */
    public static String filing(Assessment assessment, Language language) {
        return assessment.verdict().filing().stream()
                .map(status -> filing(assessment, status, language))
                .collect(Collectors.joining(", "));
    }

    /** One status of the filing. */
    public static String filing(Assessment assessment, FilingStatus status, Language language) {
        return status == FilingStatus.DEADLINE_NOT_STATED && !assessment.call().declares("filingDeadline")
                ? TEXTS.get("filing.notDeclared").in(language)
                : Phrases.of(status, language);
    }

    /** Words of a short answer; what the text does not state of the deadline is said with the deadline. */
    static ImmutableList<Word> of(Assessment assessment, Language language) {
        Verdict verdict = assessment.verdict();
        ImmutableList.Builder<Word> words = ImmutableList.builder();
        words.add(new Word(
                outcome(verdict.eligibility()),
                TEXTS.get("eligibility." + verdict.eligibility().name()).in(language)));
        words.add(new Word(
                outcome(verdict.completeness()),
                verdict.completeness() == Completeness.DOCUMENTS_NOT_STATED
                        ? completeness(assessment, language)
                        : TEXTS.get("completeness." + verdict.completeness().name())
                                .in(language)));
        for (FilingStatus status : verdict.filing()) {
            if (status != FilingStatus.DEADLINE_NOT_STATED) {
                String text = status == FilingStatus.TO_BE_CONFIRMED
                        ? TEXTS.get("filingToBeConfirmed").in(language)
                        : Phrases.of(status, language);
                words.add(new Word(outcome(status), text));
            }
        }
        return words.build();
    }

    /** Lines in which the words of a verdict, one after the other, are painted; those that were cut are left. */
    static List<String> painted(List<String> lines, List<Word> words, BiFunction<Outcome, String, String> paint) {
        String text = String.join("\n", lines);
        StringBuilder done = new StringBuilder();
        int from = 0;
        for (Word word : words) {
            Matcher place = Pattern.compile(Arrays.stream(word.text().split(" ", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("[ \n]")))
                    .matcher(text);
            if (!place.find(from)) {
                break;
            }
            done.append(text, from, place.start());
            done.append(Arrays.stream(place.group().split("\n", -1))
                    .map(part -> paint.apply(word.outcome(), part))
                    .collect(Collectors.joining("\n")));
            from = place.end();
        }
        return List.of(done.append(text.substring(from)).toString().split("\n", -1));
    }
}
