package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.calls.AnyReading;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.verdict.Priority.PartialOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class RankingProperties {

    private static final NouvelleAquitaine2026 CALL = new NouvelleAquitaine2026();
    private static final AssessmentContext ON = AssessmentContext.on(LocalDate.of(2026, 5, 20));
    private static final List<String> GROUPS = List.of("dordogne", "limousin", "alliance-de-gironde");
    private static final List<String> DEPARTMENTS = List.of("24", "19", "23", "87");

    private static <E> E pick(List<E> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static Dossier drawn(int number, Random random) {
        Dossier dossier = Dossiers.base().withId("d" + number);
        dossier = Dossiers.with(
                dossier, DossierInputs.HOSPITAL_GROUP, TerritorialHospitalGroup.parse(pick(GROUPS, random)));
        dossier = Dossiers.withAt(
                dossier, DossierInputs.HOSPITAL_GROUP, 1, TerritorialHospitalGroup.parse(pick(GROUPS, random)));
        dossier = Dossiers.withAt(dossier, DossierInputs.DEPARTMENT, 1, Department.parse(pick(DEPARTMENTS, random)));
        if (random.nextInt(4) == 0) {
            dossier = Dossiers.withAt(dossier, DossierInputs.GROUP_MEMBERSHIP, 1, GroupMembership.ASSOCIATED);
        }
        return random.nextInt(5) == 0 ? Dossiers.without(dossier, DossierInputs.HOSPITAL_GROUP) : dossier;
    }

    private static Ranking ranking(AssessmentContext context, List<Dossier> dossiers) {
        return Ranking.of(
                CALL,
                context,
                dossiers.stream()
                        .map(dossier -> new Ranking.Row(dossier.getId(), CALL.assess(dossier, context)))
                        .toList());
    }

    private static PartialOrder compare(Assessment one, Assessment other) {
        return one.priority().compare(other.priority());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void the_order_is_partial_strict_and_transitive_under_any_readings(@ForAll long seed) {
        Random random = new Random(seed);
        AssessmentContext context = AnyReading.of(CALL, ON, random);
        List<Assessment> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(CALL.assess(drawn(i, random), context));
        }
        for (Assessment a : all) {
            assertThat(compare(a, a)).isNotIn(PartialOrder.BEFORE, PartialOrder.AFTER);
            for (Assessment b : all) {
                assertThat(compare(b, a) == PartialOrder.AFTER).isEqualTo(compare(a, b) == PartialOrder.BEFORE);
                for (Assessment c : all) {
                    if (compare(a, b) == PartialOrder.BEFORE && compare(b, c) == PartialOrder.BEFORE) {
                        assertThat(compare(a, c)).isEqualTo(PartialOrder.BEFORE);
                    }
                    if (compare(a, b) == PartialOrder.SAME) {
                        assertThat(compare(a, c)).isEqualTo(compare(b, c));
                    }
                }
            }
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_remark_changes_neither_the_verdict_nor_the_order(@ForAll long seed) {
        Random random = new Random(seed);
        List<Dossier> dossiers = new ArrayList<>();
        List<Dossier> remarked = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Dossier dossier = drawn(i, random);
            dossiers.add(dossier);
            Dossier other = Dossiers.with(dossier, DossierInputs.SUPERVISION, random.nextBoolean());
            other = Dossiers.with(other, DossierInputs.VACANCY_RATE, Rate.of(random.nextInt(9), 10));
            remarked.add(
                    random.nextBoolean()
                            ? Dossiers.without(other, DossierInputs.HAS_FINAL_PHASE_RESIDENT)
                            : Dossiers.with(other, DossierInputs.HAS_FINAL_PHASE_RESIDENT, false));
        }
        Ranking before = ranking(ON, dossiers);
        Ranking after = ranking(ON, remarked);
        assertThat(shape(after)).isEqualTo(shape(before));
        for (int i = 0; i < dossiers.size(); i++) {
            assertThat(CALL.assess(remarked.get(i), ON).verdict())
                    .isEqualTo(CALL.assess(dossiers.get(i), ON).verdict());
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void the_lines_of_the_drawing_are_the_fewest_that_give_the_order_back(@ForAll long seed) {
        Random random = new Random(seed);
        AssessmentContext context = ON.interpreting("I-NA-13.rank", "correze-creuse-first");
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            dossiers.add(drawn(i, random));
        }
        Ranking ranking = ranking(context, dossiers);
        for (Ranking.Group group : ranking.groups()) {
            List<Ranking.Group> reached = new ArrayList<>(ranking.directlyAfter(group));
            for (int i = 0; i < reached.size(); i++) {
                ranking.directlyAfter(reached.get(i)).stream()
                        .filter(lower -> !reached.contains(lower))
                        .forEach(reached::add);
                assertThat(reached.get(i).level()).isGreaterThan(group.level());
            }
            assertThat(reached).containsExactlyInAnyOrderElementsOf(ranking.standing(group, PartialOrder.BEFORE));
            for (Ranking.Group direct : ranking.directlyAfter(group)) {
                assertThat(ranking.standing(direct, PartialOrder.BEFORE))
                        .noneMatch(ranking.directlyAfter(group)::contains);
            }
        }
    }

    @Test
    void correze_and_creuse_come_first_only_under_the_reading_that_ranks_them() {
        Dossier named = Dossiers.withAt(
                Dossiers.withAt(
                        Dossiers.base(), DossierInputs.HOSPITAL_GROUP, 1, TerritorialHospitalGroup.parse("limousin")),
                DossierInputs.DEPARTMENT,
                1,
                Department.parse("23"));
        List<Dossier> dossiers = List.of(Dossiers.base(), named.withId("creuse"));
        assertThat(shape(ranking(ON, dossiers))).containsExactly("[base, creuse]");
        assertThat(shape(ranking(ON.interpreting("I-NA-13.rank", "correze-creuse-first"), dossiers)))
                .containsExactly("[creuse]", "[base]");
    }

    private static List<String> shape(Ranking ranking) {
        return ranking.groups().stream()
                .map(group -> group.rows().stream()
                        .map(row -> row.assessment().dossier().getId())
                        .toList()
                        .toString())
                .toList();
    }
}
