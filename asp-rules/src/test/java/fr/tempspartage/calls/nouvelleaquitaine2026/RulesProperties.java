package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.calls.AnyReading;
import fr.tempspartage.calls.EveryReading;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierConsistency;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.inquiry.EverySet;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

class RulesProperties {

    private static final List<RuleCases.Case> CASES = RuleCases.all();
    private static final List<Input<?>> INPUTS = Input.all(DossierFields.TYPE);

    @Provide
    Arbitrary<RuleCases.Case> cases() {
        return Arbitraries.of(CASES);
    }

    @Property(tries = 2000)
    void knowing_more_never_turns_yes_into_no_or_back(@ForAll("cases") RuleCases.Case one, @ForAll long seed) {
        // A status that contradicts the kind is refused when a file is read; forgetting one of the two mends it.
        Assume.that(DossierConsistency.of(one.dossier()).stream()
                .noneMatch(found -> found.check().isError()));
        Random random = new Random(seed);
        Dossier less = random.nextInt(6) == 0 ? Dossiers.unsplit(one.dossier()) : one.dossier();
        for (int i = random.nextInt(8); i >= 0; i--) {
            less = forget(less, INPUTS.get(random.nextInt(INPUTS.size())), random);
        }
        Assessment full = RulesTest.assess(one);
        Assessment partial = RulesTest.assess(one.with(less));
        for (Rule rule : RulesTest.CALL.rules()) {
            Outcome known = full.outcome(rule.id());
            Outcome unknown = partial.outcome(rule.id());
            assertThat((known == Outcome.SATISFIED && unknown == Outcome.NOT_SATISFIED)
                            || (known == Outcome.NOT_SATISFIED && unknown == Outcome.SATISFIED))
                    .as(rule + " answers " + unknown + ", then " + known + " in " + one)
                    .isFalse();
        }
    }

    private static <T> Dossier forget(Dossier dossier, Input<T> input, Random random) {
        List<Reading<T>> readings = input.read(dossier);
        if (readings.isEmpty()) {
            return dossier;
        }
        Reading<T> reading = readings.get(random.nextInt(readings.size()));
        if (reading.value().isEmpty()) {
            return dossier;
        }
        try {
            return input.with(dossier, reading.pointer(), Optional.empty());
        } catch (IllegalArgumentException | IllegalStateException required) {
            return dossier;
        }
    }

    @net.jqwik.api.Tag("slow")
    @Property(tries = 300)
    void an_answer_without_evidence_is_that_of_the_evidence_however_the_text_is_read(
            @ForAll("cases") RuleCases.Case one, @ForAll long seed) {
        Random random = new Random(seed);
        Dossier less = one.dossier();
        for (int i = random.nextInt(6); i > 0; i--) {
            less = forget(less, INPUTS.get(random.nextInt(INPUTS.size())), random);
        }
        Assessment assessment =
                RulesTest.CALL.assess(less, AnyReading.of(RulesTest.CALL, RulesTest.context(one), random));
        for (Rule rule : RulesTest.CALL.rules()) {
            assertThat(assessment.finding(rule.id()).outcome())
                    .as(rule + " in " + one)
                    .isEqualTo(assessment.outcome(rule.id()));
        }
    }

    @Tag("slow")
    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void the_possible_answers_are_those_of_the_readings_themselves(
            @ForAll("cases") RuleCases.Case one, @ForAll long seed) {
        Random random = new Random(seed);
        EveryReading.agrees(RulesTest.assess(one), random);
        EveryReading.agrees(
                RulesTest.CALL.assess(one.dossier(), AnyReading.of(RulesTest.CALL, RulesTest.context(one), random)),
                random);
    }

    @Tag("slow")
    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void the_remedies_are_the_smallest_sets_of_moves_that_there_are(@ForAll("cases") RuleCases.Case one) {
        EverySet.agrees(RulesTest.assess(one));
    }

    @Property
    void the_order_of_lists_does_not_matter(@ForAll("cases") RuleCases.Case one) {
        Dossier turned =
                turn(turn(turn(one.dossier(), DossierInputs.PARTNERS), DossierInputs.POSTS), DossierInputs.DOCUMENTS);
        Assessment before = RulesTest.assess(one);
        Assessment after = RulesTest.assess(one.with(turned));
        for (Rule rule : RulesTest.CALL.rules()) {
            assertThat(after.finding(rule.id()).outcome())
                    .as(rule + " in " + one)
                    .isEqualTo(before.outcome(rule.id()));
        }
    }

    private static <E> Dossier turn(Dossier dossier, Input<ImmutableList<E>> input) {
        Reading<ImmutableList<E>> reading = input.read(dossier).get(0);
        return reading.value().isEmpty()
                ? dossier
                : input.with(dossier, reading.pointer(), reading.value().map(ImmutableList::reverse));
    }
}
