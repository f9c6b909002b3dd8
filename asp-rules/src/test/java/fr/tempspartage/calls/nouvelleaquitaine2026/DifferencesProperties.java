package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.calls.AnyReading;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.inquiry.AssessmentDiff;
import fr.tempspartage.rules.inquiry.Difference;
import fr.tempspartage.rules.inquiry.SideBySide;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

@net.jqwik.api.Tag("inquiry")
class DifferencesProperties {

    private static final List<RuleCases.Case> CASES = RuleCases.all();

    @Provide
    Arbitrary<RuleCases.Case> cases() {
        return Arbitraries.of(CASES);
    }

    @net.jqwik.api.Tag("slow")
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void whatever_changes_has_a_cause_among_the_differences_and_turning_the_sides_turns_the_change(
            @ForAll("cases") RuleCases.Case one, @ForAll("cases") RuleCases.Case other, @ForAll long seed) {
        AssessmentContext context = RulesTest.context(one);
        AssessmentContext read = AnyReading.of(RulesTest.CALL, context, new Random(seed));
        SideBySide sides = SideBySide.of(RulesTest.CALL, context, RulesTest.CALL, read);
        SideBySide back = SideBySide.of(RulesTest.CALL, read, RulesTest.CALL, context);
        AssessmentDiff diff = sides.diff(one.dossier(), other.dossier());
        AssessmentDiff turned = back.diff(other.dossier(), one.dossier());
        List<Difference> differences = diff.differences();
        assertThat(diff.findings()).allSatisfy(change -> {
            assertThat(change.causes()).isNotEmpty();
            assertThat(differences)
                    .containsAll(change.causes().stream()
                            .map(AssessmentDiff.Cause::difference)
                            .toList());
        });
        assertThat(turned.outcomes())
                .extracting(change -> change.rule() + " " + change.after() + " " + change.before())
                .isEqualTo(diff.outcomes().stream()
                        .map(change -> change.rule() + " " + change.before() + " " + change.after())
                        .toList());
        assertThat(turned.differences()).hasSameSizeAs(differences);
        Dossier same = one.dossier();
        assertThat(sides.diff(same).facts()).isEmpty();
    }
}
