package fr.tempspartage.rules.call;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Finding;
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
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Readings that matter for one dossier (<i>lectures qui comptent</i>): those that were chosen, and those under which the
 * verdict, an open condition or a decided amount would be otherwise.
 */
public final class ReadingsThatMatter {

    private static final Texts TEXTS = Texts.load(ReadingsThatMatter.class::getResourceAsStream, "summary");

    private final Assessment assessment;
    private final Verdict before;
    private final boolean refused;
    private final Supplier<Optional<EurosRange>> amount;

    /** Interpretations that the amount may depend on by themselves. */
    private final Set<Interpretation> ofFunding;

    private ReadingsThatMatter(Assessment assessment) {
        this.assessment = assessment;
        this.before = assessment.verdict();
        this.refused = assessment.isRefused();
        this.amount = Suppliers.memoize(assessment::amount);
        this.ofFunding = ImmutableSet.copyOf(assessment.call().fundingScheme().interpretations());
    }

    /**
     * Finds the readings.
     *
     * @return the readings that were chosen, then those that would answer otherwise, the weightiest first
     */
    public static ImmutableList<Item> of(Assessment assessment) {
        return new ReadingsThatMatter(assessment).items();
    }

    /**
     * Says the readings but those of the agency, which are said as its decisions.
     *
     * @return a phrase for each, in the order of {@link #of}
     */
    static ImmutableList<String> texts(Assessment assessment, Language language) {
        Optional<AppliedReadings> agency = assessment.context().agencyReadings();
        return of(assessment).stream()
                .filter(item -> item.change().isPresent()
                        || !agency.map(applied -> applied.decides(
                                        item.interpretation().key(),
                                        item.choice().slug()))
                                .orElse(false))
                .map(item -> item.text(language))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Item> items() {
        List<Item> items = new ArrayList<>();
        Map<String, String> chosen = assessment.context().readings().chosen();
        List<Item> changes = new ArrayList<>();
        Optional<Set<String>> consulted = assessment.consulted();
        for (OpenPoint point : assessment.call().interpretations()) {
            Interpretation interpretation = point.interpretation();
            String slug = chosen.get(interpretation.key());
            if (slug != null) {
                items.add(new Item(interpretation, interpretation.choice(slug), Optional.empty()));
            }
            if (consulted.isPresent() && !consulted.get().contains(interpretation.key())) {
                continue;
            }
            for (Choice choice : interpretation.openChoices()) {
                if (!assessment.context().readings().of(interpretation).equals(Optional.of(choice))) {
                    change(interpretation, choice)
                            .ifPresent(change -> changes.add(new Item(interpretation, choice, Optional.of(change))));
                }
            }
        }
        changes.sort(Comparator.comparing(item -> item.change().orElseThrow().bearsOn()));
        items.addAll(changes);
        return ImmutableList.copyOf(items);
    }

    /** What a change bears on (<i>portée</i>), the weightiest first. */
    public enum Weight {
        /** Eligibility. */
        ELIGIBILITY,
        /** Filing: deadline, submitter or channel. */
        FILING,
        /** Condition that is open. */
        CONDITION,
        /** Amount. */
        AMOUNT,
        /** Completeness. */
        COMPLETENESS
    }

    /**
     * Reading that matters (<i>lecture qui compte</i>).
     *
     * @param interpretation the question that the text leaves open
     * @param change what would be otherwise under it; empty for a reading that was chosen
     */
    public record Item(Interpretation interpretation, Choice choice, Optional<Change> change) {

        private String text(Language language) {
            Bilingual frame = TEXTS.get(change.isPresent() ? "reading.other" : "reading.chosen");
            String text = frame.in(language).replace("{choice}", choice.label().in(language));
            return change.map(other -> text.replace("{change}", other.answer().in(language)))
                    .orElse(text);
        }
    }

    /**
     * What would be otherwise (<i>effet</i>).
     *
     * @param answer the answer under the reading
     */
    public record Change(Weight bearsOn, Bilingual answer) {}

    /** What would be otherwise, and decided; of a dossier that is refused, only what would undo the refusal. */
    private Optional<Change> change(Interpretation interpretation, Choice choice) {
        Assessment other = assessment.under(interpretation.key(), choice.slug());
        Verdict after = other.verdict();
        if (after.eligibility() != before.eligibility() && after.eligibility() != Eligibility.TO_BE_CONFIRMED) {
            return Optional.of(new Change(
                    Weight.ELIGIBILITY,
                    TEXTS.get("eligibility." + after.eligibility().name())));
        }
        if (!after.filing().equals(before.filing()) && !after.filing().contains(FilingStatus.TO_BE_CONFIRMED)) {
            return Optional.of(new Change(Weight.FILING, both(language -> Phrases.of(after.filing(), language))));
        }
        if (refused) {
            return Optional.empty();
        }
        return condition(other)
                .map(text -> new Change(Weight.CONDITION, text))
                .or(() -> amount(interpretation, other).map(text -> new Change(Weight.AMOUNT, text)))
                .or(() -> after.completeness() == before.completeness()
                        ? Optional.empty()
                        : Optional.of(new Change(
                                Weight.COMPLETENESS,
                                TEXTS.get("completeness." + after.completeness().name()))));
    }

    /** A condition that is open and would be met, while others stay open. */
    private Optional<Bilingual> condition(Assessment other) {
        List<Rule> rules = assessment.call().rules();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).kind() == RuleKind.CONDITION
                    && assessment.codes().get(i) == Outcome.UNKNOWN
                    && other.codes().get(i) == Outcome.SATISFIED) {
                Finding met = assessment.finding(rules.get(i).id());
                return Optional.of(both(language -> TEXTS.get("reading.met")
                        .in(language)
                        .replace("{section}", ShortAnswer.section(assessment.call(), met, language))));
            }
        }
        return Optional.empty();
    }

    /** An amount that is decided under both readings, or under the other alone. */
    private Optional<Bilingual> amount(Interpretation interpretation, Assessment other) {
        boolean paidAlike = !ofFunding.contains(interpretation)
                && other.codes().equals(assessment.codes())
                && other.fundingConditions().equals(assessment.fundingConditions());
        Optional<EurosRange> now = paidAlike ? Optional.empty() : amount.get();
        if (paidAlike || (now.isPresent() && !isDecided(now.get()))) {
            return Optional.empty();
        }
        Optional<EurosRange> after = other.amount();
        return after.isEmpty() || after.equals(now) || !isDecided(after.get())
                ? Optional.empty()
                : Optional.of(both(language -> Phrases.of(after.get().min(), language)));
    }

    private static boolean isDecided(EurosRange range) {
        return range.min().equals(range.max());
    }

    private static Bilingual both(Function<Language, String> text) {
        return Bilingual.of(text.apply(Language.FRENCH), text.apply(Language.ENGLISH));
    }
}
