package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.calls.AnyReading;
import fr.tempspartage.calls.EveryReading;
import fr.tempspartage.calls.auvergnerhonealpes2026.AraScenarios.Scenario;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.inquiry.EverySet;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for every dossier: more knowledge never turns yes into no, and order does not count. */
class AraPropertiesTest {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();
    private static final List<Scenario> SCENARIOS = AraScenarios.all();
    private static final List<Input<?>> INPUTS = Input.all(DossierFields.TYPE);

    /**
     * Facts whose absence is itself information, as the worked cases say: the number that is missing from a filed
     * dossier, the registration that corrects a plan and the status that a certificate is taken at where none
     * is stated (F-1), and the priority district that a place is not in.
     */
    private static final List<Input<?>> ABSENCE_TELLS = List.of(
            DossierInputs.RPPS,
            DossierInputs.REGISTRATION_STATUS,
            DossierInputs.REGISTERED_SINCE,
            DossierInputs.PRIORITY_DISTRICT);

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Arbitraries.of(SCENARIOS);
    }

    @Property(tries = 1000)
    void filling_in_what_is_unknown_never_turns_yes_into_no_or_back(
            @ForAll("scenarios") Scenario scenario, @ForAll Random random) {
        Dossier less = scenario.dossier();
        int erased = 1 + random.nextInt(6);
        for (int i = 0; i < erased; i++) {
            less = erase(less, INPUTS.get(random.nextInt(INPUTS.size())), random);
        }
        Assessment before = CALL.assess(less, scenario.context());
        Assessment after = CALL.assess(scenario.dossier(), scenario.context());
        for (Rule rule : CALL.rules()) {
            Outcome then = before.outcome(rule.id());
            Outcome now = after.outcome(rule.id());
            boolean settled = isSettled(then) && isSettled(now);
            assertThat(settled && then != now)
                    .as("%s: %s, then %s (%s)", rule, then, now, scenario)
                    .isFalse();
        }
    }

    @net.jqwik.api.Tag("slow")
    @Property(tries = 300)
    void an_answer_without_evidence_is_that_of_the_evidence_however_the_text_is_read(
            @ForAll("scenarios") Scenario scenario, @ForAll Random random) {
        Dossier less = scenario.dossier();
        for (int i = random.nextInt(6); i > 0; i--) {
            less = erase(less, INPUTS.get(random.nextInt(INPUTS.size())), random);
        }
        Assessment assessment = CALL.assess(less, AnyReading.of(CALL, scenario.context(), random));
        for (Rule rule : CALL.rules()) {
            assertThat(assessment.finding(rule.id()).outcome())
                    .as("%s in %s", rule, scenario)
                    .isEqualTo(assessment.outcome(rule.id()));
        }
    }

    @net.jqwik.api.Tag("slow")
    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void the_possible_answers_are_those_of_the_readings_themselves(
            @ForAll("scenarios") Scenario scenario, @ForAll Random random) {
        EveryReading.agrees(CALL.assess(scenario.dossier(), scenario.context()), random);
        EveryReading.agrees(CALL.assess(scenario.dossier(), AnyReading.of(CALL, scenario.context(), random)), random);
    }

    @net.jqwik.api.Tag("slow")
    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void the_remedies_are_the_smallest_sets_of_moves_that_there_are(@ForAll("scenarios") Scenario scenario) {
        EverySet.agrees(CALL.assess(scenario.dossier(), scenario.context()));
    }

    private static boolean isSettled(Outcome outcome) {
        return outcome == Outcome.SATISFIED || outcome == Outcome.NOT_SATISFIED;
    }

    private static <T> Dossier erase(Dossier dossier, Input<T> input, Random random) {
        List<Reading<T>> readings = input.read(dossier);
        if (readings.isEmpty() || ABSENCE_TELLS.contains(input) || isPartOfList(input)) {
            return dossier;
        }
        try {
            return input.with(
                    dossier, readings.get(random.nextInt(readings.size())).pointer(), Optional.empty());
        } catch (IllegalArgumentException | IllegalStateException required) {
            return dossier;
        }
    }

    /** Elements of documents are not inputs; the district is listed for each kind of partner. */
    private static boolean isPartOfList(Input<?> input) {
        return input.name().startsWith("documents[") || input.name().endsWith("priorityDistrict");
    }

    @Property
    void the_order_of_lists_does_not_count(@ForAll("scenarios") Scenario scenario, @ForAll Random random) {
        Dossier shuffled = scenario.dossier();
        if (shuffled.getDocuments().isPresent()) {
            shuffled = shuffled.withDocuments(shuffle(shuffled.getDocuments().get(), random));
        }
        if (shuffled.getProject().flatMap(p -> p.getPartners()).isPresent()) {
            ImmutableList<Partner> partners =
                    shuffle(shuffled.getProject().get().getPartners().get(), random);
            shuffled = shuffled.withProject(shuffled.getProject().get().withPartners(partners));
        }
        if (shuffled.getPosts().isPresent()) {
            shuffled = shuffled.withPosts(shuffled.getPosts().get().stream()
                    .map(post -> post.withCommunityPresences(
                            post.getCommunityPresences().map(list -> shuffle(list, random))))
                    .collect(ImmutableList.toImmutableList()));
        }
        Assessment one = CALL.assess(scenario.dossier(), scenario.context());
        Assessment other = CALL.assess(shuffled, scenario.context());
        for (Rule rule : CALL.rules()) {
            assertThat(other.outcome(rule.id())).as("%s, %s", rule, scenario).isEqualTo(one.outcome(rule.id()));
        }
        assertThat(other.verdict()).isEqualTo(one.verdict());
    }

    private static <T> ImmutableList<T> shuffle(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return ImmutableList.copyOf(shuffled);
    }
}
