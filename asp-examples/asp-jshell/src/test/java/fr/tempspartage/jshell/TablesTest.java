package fr.tempspartage.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.io.report.TextTable;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Finding;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final String DOSSIERS = "asp-examples/dossiers/";

    private static final CallDefinition NA = AspShell.call("nouvelle-aquitaine-2026");
    private static final CallDefinition ARA = AspShell.call("auvergne-rhone-alpes-2026");
    private static final Dossier ELIGIBLE = AspShell.read(DOSSIERS + "nouvelle-aquitaine-2026/eligible.json");
    private static final Dossier ZAC = AspShell.read(DOSSIERS + "auvergne-rhone-alpes-2026/contractual-zac.json");

    @Test
    void every_result_of_every_verb_is_shown_in_both_languages_within_100_characters() {
        for (Language language : Language.values()) {
            for (Object result : results()) {
                String table = new Tables(language).of(result);

                assertThat(table).as("%s", result.getClass()).isNotBlank().endsWith("\n");
                assertThat(table)
                        .doesNotContain("\u00a0")
                        .doesNotContain("Optional[")
                        .doesNotContain("[@");
                assertThat(table).as("a default toString").doesNotContainPattern("[A-Za-z]@[0-9a-f]{5,}");
                assertThat(table.lines())
                        .as("%s", result.getClass())
                        .allMatch(line -> line.length() <= TextTable.WIDTH);
            }
        }
    }

    @Test
    void what_is_personal_is_not_shown() {
        String all = new Tables(Language.FRENCH).of(ELIGIBLE)
                + new Tables(Language.FRENCH)
                        .of(AspShell.assess(NA, ELIGIBLE, "2026-05-20").findings())
                + AspShell.assess(NA, ELIGIBLE, "2026-05-20").findings().stream()
                        .map(new Tables(Language.FRENCH)::of)
                        .toList();

        assertThat(all)
                .contains("CHU de Valclair")
                .doesNotContain("Camille Exemple")
                .doesNotContain("Dr Noé Modèle");
    }

    @Test
    @Tag("F-4")
    void the_amount_of_a_draft_whose_deadline_has_passed_is_that_of_a_dossier_that_was_filed() {
        Dossier draft =
                ELIGIBLE.withFiling(Filing.builder().state(FilingState.DRAFT).build());

        assertThat(new Tables(Language.FRENCH).of(AspShell.assess(NA, draft, "2026-05-18")))
                .contains("non déposé, date limite dépassée")
                .contains("financement         si le dossier avait été déposé : 77 994,96 €");
        assertThat(new Tables(Language.ENGLISH).of(AspShell.assess(NA, draft, "2026-05-18")))
                .contains("not filed, deadline passed")
                .contains("had the dossier been filed: ");
        assertThat(new Tables(Language.FRENCH).of(AspShell.assess(NA, draft, "2026-05-17")))
                .doesNotContain("date limite dépassée")
                .doesNotContain("si le dossier avait été déposé");
        assertThat(AspShell.ask(AspShell.assess(NA, draft, "2026-05-18"))).isEmpty();
    }

    @Test
    @Tag("G-3")
    void a_budget_counts_the_dossiers_and_names_the_one_at_which_the_call_throws() {
        AspShell.on("2026-05-20");
        CallDefinition throwing = throwing("boom");
        Dossier boom = Dossier.builder().from(ELIGIBLE).id("boom").build();

        CampaignBudget budget = AspShell.budget(throwing, ELIGIBLE, boom);

        assertThat(budget.leftOut()).containsOnlyKeys("boom");
        assertThat(budget).hasToString("nouvelle-aquitaine-2026: dossiers 1, left out 1");
        assertThat(new Tables(Language.ENGLISH).of(budget))
                .contains("\n  NA-2026-eligible  €77,994.96\n", "\nDossiers not read or not assessed, not counted\n")
                .contains(
                        "\n  boom – not assessed: The assessment of this dossier broke off: IllegalStateException: planted.\n");
        assertThat(new Tables(Language.FRENCH).of(budget))
                .contains("\n  boom – non examiné : L’examen de ce dossier s’est interrompu : ");
    }

    @Test
    void a_budget_is_that_of_the_command() {
        AspShell.on("2026-05-20");
        assertThat(new Tables(Language.FRENCH).of(AspShell.budget(NA, List.of(ELIGIBLE))))
                .contains("\nDossiers éligibles\n", "\n  CHU de Valclair  77 994,96 €\n", "\n  86  77 994,96 €\n");
    }

    /** The call, which throws when it is asked for the kind of request of one dossier. */
    private static CallDefinition throwing(String id) {
        InvocationHandler handler = (proxy, method, args) -> {
            if (method.getName().equals("requestKind")
                    && ((Dossier) args[0]).getId().equals(id)) {
                throw new IllegalStateException("planted.");
            }
            return method.invoke(NA, args);
        };
        return (CallDefinition) Proxy.newProxyInstance(
                CallDefinition.class.getClassLoader(), new Class<?>[] {CallDefinition.class}, handler);
    }

    @Test
    void lists_of_mixed_and_of_unknown_things_are_shown_one_by_one() {
        Tables tables = new Tables(Language.ENGLISH);

        assertThat(tables.of(List.of("a\n", "b\n"))).isEqualTo("a\nb\n");
        assertThat(tables.of(List.of())).isEqualTo("nothing\n");
        assertThat(tables.of(Optional.empty())).isEqualTo("nothing\n");
        assertThat(tables.of(Map.of("k", 1))).isEqualTo("key  value\n---  -----\nk    1\n");
        assertThat(tables.of(List.of(1, "x"))).isEqualTo("1\n\nx\n");
    }

    @Test
    void a_mistake_says_what_to_do() {
        assertThatThrownBy(() -> AspShell.on("20/05/2026")).hasMessageContaining("\nMaybe");
        assertThatThrownBy(() -> AspShell.read("no-such-file.json")).hasMessageContaining("\nMaybe");
        assertThatThrownBy(() -> AspShell.clause(NA, "NA-99")).hasMessageContaining("\nMaybe");
        assertThatThrownBy(() -> AspShell.interpretation(NA, "I-NA-99")).hasMessageContaining("\nMaybe");
        assertThatThrownBy(() -> AspShell.clawback(NA, ELIGIBLE)).hasMessageContaining("\nMaybe");
    }

    @Test
    void a_clawback_of_posts_that_differ_is_refused_until_one_is_kept() {
        Post post = ELIGIBLE.getPosts().orElseThrow().get(0);
        Post shorter = Post.builder()
                .from(post)
                .contractEnd(post.getContractEnd().orElseThrow().minusYears(1))
                .build();
        Dossier two = ELIGIBLE.withPosts(ImmutableList.of(post, shorter));
        assertThatThrownBy(() -> AspShell.clawback(NA, two, "2027-06-30", "chiefResident", "0"))
                .hasMessage("Posts 1 and 2 of the dossier differ in their contract, working time or interruptions.\n"
                        + "Maybe keep one of them, from 1 to 2, since they do not end alike.");
        assertThat(AspShell.clawback(
                                NA,
                                two.withPosts(two.getPosts().orElseThrow().subList(1, 2)),
                                "2027-06-30",
                                "chiefResident",
                                "0")
                        .valueServed())
                .contains(new EurosRange(Euros.parse("25998.32"), Euros.parse("25998.32")));
    }

    private static List<Object> results() {
        List<Object> results = new ArrayList<>(List.of(AspShell.calls(), AspShell.compare(NA, ARA)));
        for (CallDefinition call : List.of(NA, ARA)) {
            Dossier dossier = call == NA ? ELIGIBLE : ZAC;
            Assessment assessment = AspShell.assess(call, dossier, "2026-05-20");
            Finding finding = assessment.findings().get(0);
            FundingPlan plan = assessment.plans().get(0);
            results.addAll(List.of(
                    call,
                    call.rules(),
                    call.rules().get(0),
                    call.clauses(),
                    call.clauses().get(0),
                    call.data(),
                    call.interpretations(),
                    AspShell.interpretations(call),
                    AspShell.interpretations(call).get(0),
                    AspShell.reconcile(call),
                    AspShell.clawback(call, dossier, "2027-06-30", "chiefResident", "45497.06")));
            results.addAll(List.of(
                    dossier,
                    List.of(dossier),
                    assessment,
                    List.of(assessment),
                    assessment.context(),
                    assessment.verdict(),
                    finding,
                    List.copyOf(assessment.findings()),
                    assessment.documents(),
                    assessment.documents().items(),
                    assessment.plans(),
                    plan,
                    plan.alternatives(),
                    plan.alternatives().get(0),
                    plan.alternatives().get(0).lines(),
                    plan.alternatives().get(0).byCalendarYear(),
                    AspShell.ask(assessment),
                    AspShell.next(assessment),
                    AspShell.remedies(assessment),
                    AspShell.diff(call, dossier, dossier),
                    AspShell.whatIf(assessment)));
            assessment.findings().forEach(results::add);
            AspShell.interpretations(call).forEach(results::add);
        }
        results.add(AspShell.whatIf(AspShell.assess(ARA, ZAC, "2026-05-20"), "I-ARA-6", "per-year"));
        results.add(AspShell.issues(DOSSIERS + "nouvelle-aquitaine-2026/unknown.json"));
        return results;
    }
}
