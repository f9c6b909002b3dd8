package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.finance.budget.Reservation;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Priority.PartialOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();
    private static final AssessmentContext CONTEXT = AraScenarios.FILING_DAY;
    private static final ZoningClass ZIP = ZoningClass.PRIORITY_INTERVENTION;
    private static final ZoningClass ZAC = ZoningClass.COMPLEMENTARY_ACTION;

    private static final Dossier ZIP_LISTED = dossier("zip-listed", ZIP, "SM40");
    private static final Dossier ZIP_OTHER = dossier("zip-other", ZIP, "SM41");
    private static final Dossier ZAC_LISTED = dossier("zac-listed", ZAC, "SM40");
    private static final Dossier ZAC_OTHER = dossier("zac-other", ZAC, "SM41");

    private static Dossier dossier(String id, ZoningClass zone, String specialty) {
        return AraDossiers.eligible()
                .zones(ZoningClass.OUTSIDE, zone)
                .specialty(specialty)
                .dossier()
                .withId(id);
    }

    private static Ranking ranking(AssessmentContext context, Dossier... dossiers) {
        return Ranking.of(
                CALL,
                context,
                Arrays.stream(dossiers)
                        .map(dossier -> new Ranking.Row(dossier.getId() + ".json", CALL.assess(dossier, context)))
                        .toList());
    }

    private static Ranking ranking(Dossier... dossiers) {
        return ranking(CONTEXT, dossiers);
    }

    private static List<String> ids(Ranking.Group group) {
        return group.rows().stream()
                .map(row -> row.assessment().dossier().getId())
                .toList();
    }

    private static List<List<String>> ids(List<Ranking.Group> groups) {
        return groups.stream().map(RankingTest::ids).toList();
    }

    @Test
    void a_zip_comes_before_a_zac_and_a_zone_and_a_specialty_have_no_order() {
        Ranking ranking = ranking(ZAC_OTHER, ZIP_OTHER, ZAC_LISTED, ZIP_LISTED);
        assertThat(ids(ranking.groups()))
                .containsExactly(
                        List.of("zip-listed"), List.of("zip-other"), List.of("zac-listed"), List.of("zac-other"));
        assertThat(ranking.groups()).extracting(Ranking.Group::level).containsExactly(0, 1, 1, 2);
        Ranking.Group first = ranking.groups().get(0);
        Ranking.Group zip = ranking.groups().get(1);
        Ranking.Group listed = ranking.groups().get(2);
        Ranking.Group last = ranking.groups().get(3);
        assertThat(ranking.directlyAfter(first)).containsExactly(zip, listed);
        assertThat(ranking.directlyAfter(zip)).containsExactly(last);
        assertThat(ranking.directlyAfter(last)).isEmpty();
        assertThat(ranking.standing(first, PartialOrder.BEFORE)).containsExactly(zip, listed, last);
        assertThat(ranking.standing(last, PartialOrder.AFTER)).containsExactly(first, zip, listed);
        assertThat(ranking.standing(zip, PartialOrder.NOT_COMPARABLE)).containsExactly(listed);
        assertThat(ranking.standing(zip, PartialOrder.SAME)).isEmpty();
        assertThat(ranking).hasToString("auvergne-rhone-alpes-2026: 4 groups, 4 dossiers, 0 apart");
    }

    @Test
    void dossiers_with_the_same_reasons_are_equal_in_the_order_given() {
        Ranking ranking = ranking(ZAC_OTHER, ZIP_OTHER, ZAC_OTHER.withId("again"));
        assertThat(ids(ranking.groups())).containsExactly(List.of("zip-other"), List.of("zac-other", "again"));
        assertThat(ranking.groups()).allMatch(Ranking.Group::isTied);
    }

    @Test
    void under_the_reading_that_makes_the_specialties_indicative_they_give_no_order() {
        AssessmentContext read = CONTEXT.interpreting("I-ARA-11", "indicative");
        Ranking ranking = ranking(read, ZIP_LISTED, ZIP_OTHER);
        assertThat(ids(ranking.groups())).containsExactly(List.of("zip-listed", "zip-other"));
        assertThat(ranking.readings().entrySet()).anySatisfy(reading -> {
            assertThat(reading.getKey().key()).isEqualTo("I-ARA-11");
            assertThat(reading.getValue()).isEqualTo("indicative");
        });
    }

    @Test
    void a_zone_that_is_not_known_is_beside_the_others() {
        Dossier open = AraDossiers.eligible()
                .zones(ZAC, ZIP)
                .specialty("SM41")
                .unknownAt(1, DossierInputs.ZONE)
                .dossier()
                .withId("open");
        Ranking ranking = ranking(ZAC_OTHER, ZIP_OTHER, open, open.withId("open-too"));
        Ranking.Group beside = ranking.groups().stream()
                .filter(group -> !group.isTied())
                .findFirst()
                .orElseThrow();
        assertThat(ids(beside)).containsExactly("open", "open-too");
        assertThat(beside.priority().open().toString()).contains("ARA-08");
        assertThat(ranking.standing(beside, PartialOrder.NOT_COMPARABLE)).hasSize(2);
        assertThat(beside.rows().get(0).reasons())
                .anySatisfy(reason -> assertThat(reason.outcome()).isEqualTo(Outcome.UNKNOWN));
    }

    @Test
    void what_is_refused_or_to_be_confirmed_stands_apart_with_why() {
        Dossier outside = dossier("outside", ZoningClass.OUTSIDE, "SM40");
        Dossier incomplete = ZIP_LISTED.withId("incomplete").withDocuments(ImmutableList.of());
        Ranking ranking = ranking(outside, ZIP_LISTED, incomplete);
        assertThat(ids(ranking.groups())).containsExactly(List.of("zip-listed"));
        assertThat(ranking.apart()).hasSize(2);
        assertThat(ranking.apart(true).get(0).reservations()).containsExactly(Reservation.NOT_ELIGIBLE);
        assertThat(ranking.apart(false).get(0).reservations()).containsExactly(Reservation.INCOMPLETE);
        assertThat(ranking.apart(false).get(0).place()).isEqualTo("incomplete.json");
    }

    @Test
    void what_people_judge_is_said_with_the_facts_to_judge_by() {
        Ranking.Row row = ranking(ZIP_LISTED).groups().get(0).rows().get(0);
        Ranking.Criterion project = row.criteria().get(0);
        assertThat(project.finding().rule().id()).hasToString("ARA-56");
        assertThat(project.finding().outcome()).isEqualTo(Outcome.FOR_COMMITTEE);
        assertThat(project.evidence()).hasSize(3).allMatch(Ranking.Fact::stated);
        Ranking.Row less = ranking(
                        AraDossiers.eligible().without(DossierInputs.NEED).dossier())
                .groups()
                .get(0)
                .rows()
                .get(0);
        assertThat(less.criteria().get(0).evidence()).contains(new Ranking.Fact(DossierInputs.NEED.label(), false));
        assertThat(ranking(ZIP_LISTED).criteria().toString()).isEqualTo("[ARA-56, ARA-57]");
        assertThat(ranking(ZIP_LISTED).priorities().toString()).isEqualTo("[ARA-08, ARA-09, ARA-28]");
    }

    @Test
    void the_share_of_time_in_the_place_that_gives_the_priority_is_shown() {
        List<Ranking.Share> shares =
                ranking(ZIP_LISTED).groups().get(0).rows().get(0).shares();
        assertThat(shares).hasSize(1);
        assertThat(shares.get(0).post()).isEqualTo(1);
        assertThat(shares.get(0).partner().getKey()).isEqualTo(AraDossiers.TOWN);
        assertThat(shares.get(0).share()).hasToString("1/2");
        Dossier unsplit = ZIP_LISTED.withPosts(ZIP_LISTED.getPosts().orElseThrow().stream()
                .map(post -> post.withTimeAllocation(java.util.Optional.empty()))
                .collect(ImmutableList.toImmutableList()));
        assertThat(ranking(unsplit).apart().get(0).shares()).isEmpty();
    }

    @Test
    void a_dossier_more_changes_nothing_between_two_others() {
        List<Dossier> dossiers = new ArrayList<>(List.of(ZAC_OTHER, ZIP_OTHER, ZAC_LISTED, ZIP_LISTED));
        for (Dossier left : List.copyOf(dossiers)) {
            List<Dossier> fewer = new ArrayList<>(dossiers);
            fewer.remove(left);
            Collections.reverse(fewer);
            Ranking ranking = ranking(fewer.toArray(Dossier[]::new));
            Ranking all = ranking(dossiers.toArray(Dossier[]::new));
            for (Ranking.Group group : ranking.groups()) {
                Ranking.Group same = all.groups().stream()
                        .filter(other -> ids(other).equals(ids(group)))
                        .findFirst()
                        .orElseThrow();
                for (PartialOrder order : PartialOrder.values()) {
                    List<List<String>> more = new ArrayList<>(ids(all.standing(same, order)));
                    more.remove(List.of(left.getId()));
                    assertThat(ids(ranking.standing(group, order))).containsExactlyInAnyOrderElementsOf(more);
                }
            }
        }
    }

    @Test
    void no_dossier_is_an_empty_order() {
        assertThat(ranking().groups()).isEmpty();
        assertThat(ranking().apart()).isEmpty();
    }

    @Test
    void dossiers_of_two_calls_or_of_two_contexts_have_no_common_order() {
        Ranking.Row row = new Ranking.Row("a.json", CALL.assess(ZIP_LISTED, CONTEXT));
        NouvelleAquitaine2026 other = new NouvelleAquitaine2026();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(other, CONTEXT, List.of(row)))
                .withMessage("The dossier zip-listed was assessed by auvergne-rhone-alpes-2026 and not by"
                        + " nouvelle-aquitaine-2026: two calls have no common order.\n"
                        + "Maybe rank the dossiers of each call by themselves.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(new AuvergneRhoneAlpes2026(), CONTEXT, List.of(row)))
                .withMessage("The dossier zip-listed was assessed by another definition of auvergne-rhone-alpes-2026,"
                        + " such as a variant.\nMaybe assess all dossiers with one definition.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(CALL, CONTEXT.interpreting("I-ARA-11", "indicative"), List.of(row)))
                .withMessageEndingWith("Maybe assess all dossiers in one context.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(CALL, AssessmentContext.on(LocalDate.of(2026, 10, 1)), List.of(row)));
    }
}
