package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.inquiry.Difference;
import fr.tempspartage.rules.inquiry.Direction;
import fr.tempspartage.rules.inquiry.ManyDiffs;
import fr.tempspartage.rules.inquiry.SideBySide;
import fr.tempspartage.rules.verdict.Eligibility;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("inquiry")
class ManyDiffsTest {

    private static final NouvelleAquitaine2026 CALL = new NouvelleAquitaine2026();
    private static final AssessmentContext ON = AssessmentContext.on(LocalDate.of(2026, 5, 20));
    private static final Dossier HALF = Dossiers.base().withId("half");
    private static final Dossier MOST = Dossiers.sharing("chu ch", "2026-11-01/2028-10-31", "*;h;chu=3,ch=7")
            .withId("most");
    private static final Dossier REFUSED =
            Dossiers.with(HALF, DossierInputs.STATUS, EmploymentStatus.OTHER).withId("refused");

    private static ManyDiffs.Builder under(String share, String monthly) {
        return ManyDiffs.of(SideBySide.of(
                CALL, ON, CALL.variant("leastPeripheralShare", share).variant("monthly", monthly), ON));
    }

    @Test
    void who_wins_and_who_loses_is_counted_with_what_causes_it() {
        ManyDiffs.Builder under = under("60%", "4000.00");
        under.add("a.json", HALF);
        under.add("b.json", MOST);
        under.add("c.json", REFUSED);
        ManyDiffs diffs = under.end();
        assertThat(diffs.compared()).isEqualTo(3);
        assertThat(diffs.directions())
                .isEqualTo(Map.of(
                        Direction.BETTER,
                        1,
                        Direction.WORSE,
                        1,
                        Direction.MIXED,
                        0,
                        Direction.OTHERWISE,
                        1,
                        Direction.SAME,
                        0));
        assertThat(diffs.changed(Direction.BETTER))
                .extracting(ManyDiffs.Row::dossier)
                .containsExactly("most");
        ManyDiffs.Row worse = diffs.changed(Direction.WORSE).get(0);
        assertThat(worse.place()).isEqualTo("a.json");
        assertThat(worse.outcomes().toString())
                .isEqualTo("[OutcomeChange[rule=NA-16, before=SATISFIED, after=NOT_SATISFIED]]");
        assertThat(worse.causes()).extracting(Difference::name).containsExactly("leastPeripheralShare", "monthly");
        assertThat(worse.before().eligibility()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(worse.after().eligibility()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(worse.amountBefore().orElseThrow().min()).isEqualTo(Euros.parse("77994.96"));
        assertThat(worse.amountAfter().orElseThrow().max()).isEqualTo(Euros.parse("96000.00"));
        assertThat(diffs.eligibility())
                .containsExactly(new ManyDiffs.Move(Eligibility.ELIGIBLE, Eligibility.NOT_ELIGIBLE, 1));
        assertThat(diffs.rules()).hasSize(1);
        assertThat(diffs.rules().get(0).count()).isEqualTo(2);
        assertThat(diffs.causes().values()).containsExactly(2, 3);
        assertThat(diffs.budget().before().min()).isEqualTo(Euros.parse("155989.92"));
        assertThat(diffs.budget().after().min()).isEqualTo(Euros.parse("96000.00"));
        assertThat(diffs.budget().low()).isEqualTo(Euros.parse("-59989.92"));
    }

    @Test
    void what_does_not_change_is_counted_and_has_no_row() {
        ManyDiffs.Builder under = under("55%", "3249.79");
        under.add("b.json", MOST);
        ManyDiffs diffs = under.end();
        assertThat(diffs.directions().get(Direction.SAME)).isEqualTo(1);
        assertThat(diffs.changed()).isEmpty();
        assertThat(diffs.eligibility()).isEmpty();
        assertThat(diffs.rules()).isEmpty();
        assertThat(diffs.causes().values()).containsExactly(0);
        assertThat(diffs.budget().low()).isEqualTo(Euros.ZERO);
    }

    @Test
    void an_identifier_that_stands_twice_is_named_and_counted_once() {
        ManyDiffs.Builder under = under("60%", "3249.79");
        under.add("a.json", HALF);
        under.add("b.json", HALF);
        under.twice("most");
        ManyDiffs diffs = under.end();
        assertThat(diffs.compared()).isEqualTo(1);
        assertThat(diffs.twice()).containsExactly("half", "most");
        assertThat(diffs.budget().before().min()).isEqualTo(Euros.parse("77994.96"));
    }

    @Test
    void dossiers_of_one_side_alone_are_named_and_stand_in_its_budget() {
        ManyDiffs.Builder both = ManyDiffs.of(SideBySide.of(CALL, ON));
        both.add("a.json", HALF, Dossiers.with(HALF, DossierInputs.STATUS, EmploymentStatus.OTHER));
        both.onlyBefore(MOST);
        both.onlyAfter(REFUSED);
        both.onlyAfter(REFUSED);
        both.onlyAfter(MOST.withId("another"));
        ManyDiffs diffs = both.end();
        assertThat(diffs.onlyBefore()).containsExactly("most");
        assertThat(diffs.onlyAfter()).containsExactly("refused", "another");
        assertThat(diffs.twice()).containsExactly("refused");
        assertThat(diffs.changed().get(0).causes()).extracting(Difference::name).containsExactly("/posts/0/status");
        assertThat(diffs.causes()).isEmpty();
        assertThat(diffs.budget().before().min()).isEqualTo(Euros.parse("155989.92"));
        assertThat(diffs.budget().after().min()).isEqualTo(Euros.parse("77994.96"));
    }

    @Test
    void an_amount_that_is_not_known_is_named_on_its_side() {
        Dossier open = Dossiers.without(HALF, DossierInputs.CONTRACT_END);
        ManyDiffs.Builder both = ManyDiffs.of(SideBySide.of(CALL, ON));
        both.add("a.json", open, HALF);
        ManyDiffs diffs = both.end();
        assertThat(diffs.unknownBefore()).containsExactly("half");
        assertThat(diffs.unknownAfter()).isEmpty();
        assertThat(diffs.changed().get(0).amountBefore()).isEmpty();
    }
}
