package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.EurosRange;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Texts;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Readings that matter for one dossier (<i>lectures qui comptent</i>): those that were chosen, and those under which the
 * verdict, an open condition or a decided amount would be otherwise.
 */
final class ReadingsThatMatter {

    private static final Texts TEXTS = Texts.load(ReadingsThatMatter.class::getResourceAsStream, "summary");

    private final Assessment assessment;
    private final Language language;

    ReadingsThatMatter(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
    }

    /** Readings that were chosen, then those that would answer otherwise, the weightiest first. */
    ImmutableList<String> texts() {
        List<String> texts = new ArrayList<>();
        Map<String, String> chosen = assessment.context().readings().chosen();
        List<Change> changes = new ArrayList<>();
        for (OpenPoint point : assessment.call().interpretations()) {
            Interpretation interpretation = point.interpretation();
            String slug = chosen.get(interpretation.key());
            if (slug != null) {
                texts.add(TEXTS.get("reading.chosen")
                        .in(language)
                        .replace("{choice}", interpretation.choice(slug).label().in(language)));
            }
            for (Choice choice : interpretation.openChoices()) {
                if (!assessment.context().readings().of(interpretation).equals(Optional.of(choice))) {
                    change(interpretation, choice).ifPresent(changes::add);
                }
            }
        }
        changes.sort(Comparator.comparing(Change::weight));
        changes.forEach(change -> texts.add(TEXTS.get("reading.other")
                .in(language)
                .replace("{choice}", change.choice().label().in(language))
                .replace("{change}", change.text())));
        return ImmutableList.copyOf(texts);
    }

    /** What a change bears on, the weightiest first. */
    private enum Weight {
        ELIGIBILITY,
        FILING,
        CONDITION,
        AMOUNT,
        COMPLETENESS
    }

    private record Change(Weight weight, Choice choice, String text) {}

    /** What would be otherwise, and decided; of a dossier that is refused, only what would undo the refusal. */
    private Optional<Change> change(Interpretation interpretation, Choice choice) {
        Assessment other = assessment
                .call()
                .assess(assessment.dossier(), assessment.context().interpreting(interpretation.key(), choice.slug()));
        Verdict before = assessment.verdict();
        Verdict after = other.verdict();
        boolean refused = !assessment.refusals().isEmpty();
        if (after.eligibility() != before.eligibility() && after.eligibility() != Eligibility.TO_BE_CONFIRMED) {
            return Optional.of(new Change(
                    Weight.ELIGIBILITY,
                    choice,
                    word("eligibility." + after.eligibility().name())));
        }
        if (!after.filing().equals(before.filing()) && !after.filing().contains(FilingStatus.TO_BE_CONFIRMED)) {
            return Optional.of(new Change(Weight.FILING, choice, Phrases.of(after.filing(), language)));
        }
        if (refused) {
            return Optional.empty();
        }
        return condition(other)
                .map(text -> new Change(Weight.CONDITION, choice, text))
                .or(() -> amount(other).map(text -> new Change(Weight.AMOUNT, choice, text)))
                .or(() -> after.completeness() == before.completeness()
                        ? Optional.empty()
                        : Optional.of(new Change(
                                Weight.COMPLETENESS,
                                choice,
                                word("completeness." + after.completeness().name()))));
    }

    /** A condition that is open and would be met, while others stay open. */
    private Optional<String> condition(Assessment other) {
        List<Rule> rules = assessment.call().rules();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).kind() == RuleKind.CONDITION
                    && assessment.codes().get(i) == Outcome.UNKNOWN
                    && other.codes().get(i) == Outcome.SATISFIED) {
                return Optional.of(word("reading.met")
                        .replace(
                                "{section}",
                                ShortAnswer.section(
                                        assessment.call(),
                                        assessment.finding(rules.get(i).id()),
                                        language)));
            }
        }
        return Optional.empty();
    }

    /** An amount that is decided under both readings, or under the other alone. */
    private Optional<String> amount(Assessment other) {
        Optional<EurosRange> before = assessment.amount();
        Optional<EurosRange> after = other.amount();
        boolean spanned = before.isPresent() && !isDecided(before.get());
        return after.isEmpty() || spanned || after.equals(before) || !isDecided(after.get())
                ? Optional.empty()
                : Optional.of(Phrases.of(after.get().min(), language));
    }

    private static boolean isDecided(EurosRange range) {
        return range.min().equals(range.max());
    }

    private String word(String key) {
        return TEXTS.get(key).in(language);
    }
}
