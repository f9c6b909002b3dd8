package fr.tempspartage.elsewhere;

import static fr.tempspartage.elsewhere.PaidCall.allHospitals;
import static fr.tempspartage.elsewhere.PaidCall.assess;
import static fr.tempspartage.elsewhere.PaidCall.between;
import static fr.tempspartage.elsewhere.PaidCall.twoYears;
import static fr.tempspartage.rules.vocabulary.Projects.supervision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackTrigger;
import fr.tempspartage.finance.formula.ClawbackReading;
import fr.tempspartage.finance.formula.PartTime;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.rules.call.DecidingFacts;
import fr.tempspartage.rules.call.DossierTerms;
import fr.tempspartage.rules.law.CallText;
import fr.tempspartage.rules.law.Question;
import fr.tempspartage.rules.law.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a clause says that the agency pays, written with what other packages may see. */
class MoneyOnTheClauseTest {

    private enum Indexing {
        FROZEN,
        INDEXED
    }

    /** 80 % between hospitals, 90 % in the other cases, of 37 945,00 euros a year. */
    private static final PaidCall PROVENCE = PaidCall.of(call -> {
        call.says("X-01").pays(call.everyYear(call.eighty).when(allHospitals()));
        call.says("X-02").pays(call.everyYear(call.ninety));
    });

    private static FundingPlan plan(CallText call, Dossier dossier) {
        return assess(call, dossier).plans().get(0);
    }

    private static List<String> totals(List<FundingAlternative> amounts) {
        return amounts.stream().map(amount -> amount.total().toString()).toList();
    }

    @Test
    void a_clause_that_pays_is_an_amount_and_pays_once() {
        assertThat(PROVENCE.clauses()).extracting(clause -> clause.treatment()).containsOnly(Treatment.AMOUNT);
        assertThatThrownBy(() -> PaidCall.of(
                        call -> call.says("X-01").pays(call.everyMonth()).pays(call.everyYear())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The clause X-01 is said twice what it is.");
    }

    @Test
    void a_share_of_a_yearly_base_is_exact_and_follows_the_partners() {
        FundingPlan hospitals = plan(PROVENCE, between(2, 0));
        FundingPlan town = plan(PROVENCE, between(1, 1));

        assertThat(hospitals.total()).contains(Euros.parse("60712.00"));
        assertThat(hospitals.alternatives().get(0).formula().fr()).isEqualTo("2 × 37\u00a0945,00\u00a0€ × 80\u00a0%");
        assertThat(town.total()).contains(Euros.parse("68301.00"));
        assertThat(assess(PROVENCE, between(1, 1)).amount())
                .contains(new EurosRange(Euros.parse("68301"), Euros.parse("68301")));
    }

    @Test
    void where_the_partners_are_not_known_both_amounts_are_shown_each_with_its_case_and_the_partners_are_missing() {
        FundingPlan plan = plan(PROVENCE, twoYears());

        assertThat(totals(plan.alternatives())).containsExactly("60712.00", "68301.00");
        assertThat(plan.alternatives().get(0).reading().orElseThrow().fr())
                .isEqualTo("si " + allHospitals().readBack().fr());
        assertThat(plan.alternatives().get(1).reading()).contains(Bilingual.of("dans les autres cas", "otherwise"));
        assertThat(plan.alternatives().get(0).choices()).isEqualTo(Map.of("case", "X-01"));
        assertThat(plan.missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.label())
                        .isEqualTo(Bilingual.of("partenaires du projet", "partners of the project")));
        assertThat(assess(PROVENCE, twoYears()).amount())
                .contains(new EurosRange(Euros.parse("60712"), Euros.parse("68301")));
    }

    @Test
    void terms_of_an_assessed_dossier_say_which_conditions_hold() {
        assertThat(DossierTerms.of(assess(PROVENCE, between(2, 0))))
                .extracting(FundingTerms::getConditions)
                .containsExactly(Map.of("X-01", true));
        assertThat(DossierTerms.of(assess(PROVENCE, between(2, 1))))
                .extracting(FundingTerms::getConditions)
                .containsExactly(Map.of("X-01", false));
        assertThat(DossierTerms.of(assess(PROVENCE, twoYears())))
                .extracting(FundingTerms::getConditions)
                .containsExactly(Map.of());
    }

    @Test
    void a_fact_that_only_the_condition_of_an_amount_reads_bears_on_the_amount() {
        PaidCall supervised = PaidCall.of(call ->
                call.says("X-01").pays(call.everyMonth().when(supervision().is(true))));

        assertThat(supervised.fundingInputs()).containsExactly(DossierInputs.SUPERVISION);
        assertThat(DecidingFacts.of(supervised).inOrder())
                .filteredOn(fact -> fact.input().equals(DossierInputs.SUPERVISION))
                .extracting(DecidingFacts.Fact::bearing)
                .containsExactly(DecidingFacts.Bearing.AMOUNT);
        assertThat(new NouvelleAquitaine2026().fundingInputs()).isEmpty();
    }

    @Test
    void a_variant_changes_the_money() {
        assertThat(plan(PROVENCE.with("eighty", Rate.parse("85%")), between(2, 0))
                        .total())
                .contains(Euros.parse("64506.50"));
        assertThat(plan(PROVENCE.with("amount", Euros.parse("40000")), between(1, 1))
                        .total())
                .contains(Euros.parse("72000.00"));
        assertThat(plan(PROVENCE, between(2, 0)).total()).contains(Euros.parse("60712.00"));
    }

    @Test
    void a_condition_that_the_only_payment_supposes_leaves_its_amount_shown_and_not_due() {
        PaidCall supervised = PaidCall.of(call ->
                call.says("X-01").pays(call.everyMonth().when(supervision().is(true))));
        SharedMedicalProject silent = SharedMedicalProject.builder().build();

        assertThat(plan(supervised, twoYears().withProject(silent.withSupervision(true)))
                        .total())
                .contains(Euros.parse("910680.00"));
        assertThat(plan(supervised, twoYears().withProject(silent.withSupervision(false)))
                        .alternatives())
                .isEmpty();
        FundingPlan open = plan(supervised, twoYears().withProject(silent));
        assertThat(totals(open.options())).containsExactly("910680.00");
        assertThat(open.unknownBecause()).isPresent();
        assertThat(assess(supervised, twoYears().withProject(silent)).amount()).isEmpty();
    }

    @Test
    void all_of_63000_a_year_is_126000_in_two_years() {
        CallText grandEst =
                PaidCall.of(call -> call.says("X-01").pays(call.everyYear())).with("amount", Euros.parse("63000"));

        assertThat(plan(grandEst, twoYears()).total()).contains(Euros.parse("126000.00"));
    }

    @Test
    void a_share_of_a_monthly_cost_rounds_no_month() {
        CallText call = PaidCall.of(text -> text.says("X-01").pays(text.ofMonthlyCost()))
                .with("amount", Euros.parse("6499.57"));

        // A month is 5 199,656: rounded first, 24 of them would be 124 791,84.
        assertThat(plan(call, twoYears()).total()).contains(Euros.parse("124791.74"));
    }

    @Test
    void a_share_of_the_stated_cost_needs_that_cost() {
        PaidCall call = PaidCall.of(text -> text.says("X-01").pays(text.ofStatedCost()));
        Dossier costed = twoYears()
                .withProject(SharedMedicalProject.builder()
                        .statedCost(Euros.parse("155989.92"))
                        .build());

        assertThat(plan(call, costed).total()).contains(Euros.parse("124791.94"));
        assertThat(plan(call, twoYears()).unknownBecause().orElseThrow().en())
                .isEqualTo("The agency pays a share of the cost of the post, and the dossier states no cost.");
    }

    @Test
    void a_flat_sum_is_paid_once_for_the_financed_period() {
        PaidCall call = PaidCall.of(text -> text.says("X-01").pays(text.once()));
        FundingPlan plan = plan(call, twoYears());

        assertThat(plan.total()).contains(Euros.parse("37945.00"));
        assertThat(plan.payee().standing()).isEqualTo(Payee.Standing.NOT_STATED);
        assertThat(plan.alternatives().get(0).byCalendarYear())
                .isEqualTo(Map.of(
                        2026, Euros.parse("3162.08"), 2027, Euros.parse("18972.50"), 2028, Euros.parse("15810.42")));
        assertThat(call.fundingScheme().interpretations()).isEmpty();
    }

    @Test
    void questions_are_known_by_the_enum_of_their_choices() {
        PaidCall call = PaidCall.of(text -> text.says("X-01")
                .pays(text.everyMonth()
                        .toRecruiter("X-01")
                        .under(
                                text.book
                                        .ask("I-X-1", PartTime.class, "Temps partiel ?", "Le texte ne le dit pas.")
                                        .choice(PartTime.FLAT, "entier")
                                        .choice(PartTime.IN_PROPORTION, "au prorata")
                                        .undecided(Effect.AMOUNT),
                                text.book
                                        .ask("I-X-2", Indexing.class, "Indexé ?", "Le texte imprime un montant.")
                                        .choice(Indexing.FROZEN, "non")
                                        .choice(Indexing.INDEXED, "oui")
                                        .byDefault(Indexing.FROZEN, Effect.AMOUNT))));
        Dossier half = twoYears()
                .withPosts(ImmutableList.of(
                        Post.builder().from(post()).workingTime(Rate.HALF).build()));

        FundingPlan plan = plan(call, half);
        assertThat(totals(plan.alternatives())).containsExactly("910680.00", "455340.00");
        assertThat(plan.payee().standing()).isEqualTo(Payee.Standing.RECRUITER_NOT_KNOWN);
        assertThat(plan.payee().citations()).extracting(Citation::toString).hasSize(1);
        FundingPlan indexed = call.fundingScheme()
                .plan(DossierTerms.of(call, half).get(0), Readings.DEFAULT.choosing("I-X-2", "indexed"));
        assertThat(indexed.unknownBecause().orElseThrow().fr())
                .isEqualTo("Le texte n’imprime pas de montant pour la lecture «\u00a0oui\u00a0».");
    }

    @Test
    void a_flat_sum_refuses_a_question_for_which_it_has_no_formula() {
        PaidCall call = PaidCall.of(text -> text.says("X-01")
                .pays(text.once()
                        .under(text.book
                                .ask("I-X-2", Indexing.class, "Indexé ?", "Le texte imprime un montant.")
                                .choice(Indexing.FROZEN, "non")
                                .choice(Indexing.INDEXED, "oui")
                                .byDefault(Indexing.FROZEN, Effect.AMOUNT))));

        assertThatThrownBy(call::fundingScheme)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The flat sum of X-01 has no formula for [I-X-2].\n"
                        + "Maybe give the question the enum of choices that the formula knows.");
    }

    @Test
    void an_early_end_is_what_the_clause_that_claims_says() {
        PaidCall call = PaidCall.of(text -> {
            text.says("X-01").pays(text.everyMonth());
            Question<ClawbackReading> amount = text.book
                    .ask("I-X-3", ClawbackReading.class, "Combien ?", "Le texte ne le dit pas.")
                    .choice(ClawbackReading.WAIVED, "rien")
                    .choice(ClawbackReading.NOT_SERVED, "mois non accomplis")
                    .choice(ClawbackReading.ALL_DELEGATED, "tout")
                    .undecided(Effect.AMOUNT);
            text.says("X-02")
                    .claims(text.back(amount)
                            .after(DepartureReason.CHIEF_RESIDENT)
                            .citing("X-01"));
        });
        ClawbackClaim claim = ClawbackClaim.builder()
                .contract(ServicePeriod.parse("2026-11-01/2028-10-31"))
                .serviceEnd(LocalDate.of(2027, 6, 30))
                .reason(DepartureReason.CHIEF_RESIDENT)
                .build();

        assertThat(call.fundingScheme().clawback(claim, Readings.DEFAULT).trigger())
                .isEqualTo(ClawbackTrigger.TRIGGERED);
        assertThat(call.fundingScheme().clawback(claim, Readings.DEFAULT).citations())
                .hasSize(2);
        assertThat(call.clauses()).extracting(clause -> clause.treatment()).contains(Treatment.CONSEQUENCE);
        assertThat(PROVENCE.fundingScheme().clawback(claim, Readings.DEFAULT).trigger())
                .isEqualTo(ClawbackTrigger.NOT_STATED);
    }

    @Test
    void a_formula_of_the_calls_own_is_made_from_the_parameters_as_they_are() {
        CallText call = PaidCall.of(text -> text.says("X-01").pays(text.own(() -> {
                    Euros fixed = text.amount.get();
                    return (terms, readings) -> FundingPlan.of(
                            Payee.of(terms, List.of(), List.of()),
                            FundingAlternative.builder(Bilingual.of("aide", "support"))
                                    .perPost(fixed)
                                    .build());
                })))
                .with("amount", Euros.parse("5000"));

        assertThat(plan(call, twoYears()).total()).contains(Euros.parse("5000.00"));
    }

    @Test
    void an_aid_whose_amount_the_text_does_not_state_is_unknown_and_names_its_payee() {
        PaidCall call = PaidCall.of(text -> {
            text.says("X-01")
                    .pays(text.unknownSum("La page ne donne pas le montant de l’aide.")
                            .toRecruiter("X-01")
                            .unstated("schedule", "échéancier", "X-02"));
            text.says("X-02").silent();
        });
        FundingPlan plan = plan(call, twoYears());

        assertThat(plan.alternatives()).isEmpty();
        assertThat(plan.unknownBecause().map(Bilingual::fr)).contains("La page ne donne pas le montant de l’aide.");
        assertThat(plan.payee().citations()).hasSize(1);
        assertThat(plan.silences())
                .extracting(silence -> silence.subject().fr())
                .containsExactly("échéancier");
        assertThat(call.untranslated()).contains("X-01.why");
        assertThat(call.readBack().get(ClauseId.parse("X-01")))
                .isEqualTo(Bilingual.of(
                        "l’ARS verse un montant que le texte ne dit pas, à l’établissement recruteur",
                        "the agency pays an amount that the text does not state, to the recruiting establishment"));
    }

    @Test
    void a_text_that_is_silent_on_the_money_is_told_from_a_call_that_does_not_declare_it() {
        PaidCall silent =
                PaidCall.of(text -> text.says("X-01").silentOn(Topic.MONEY).silent());
        PaidCall undeclared = PaidCall.of(text -> text.says("X-01").informs());

        assertThat(plan(silent, twoYears()).unknownBecause())
                .contains(Bilingual.of(
                        "Le texte ne dit pas ce que l’agence verse.", "The text does not say what the agency pays."));
        assertThat(plan(undeclared, twoYears()).unknownBecause())
                .contains(Bilingual.of(
                        "Le module de cet appel ne renseigne pas ce que l’agence verse.",
                        "The plug-in of this call does not declare what the agency pays."));
        assertThat(assess(undeclared, twoYears()).amount()).isEmpty();
    }

    @Test
    void words_and_silences_stand_at_the_clause_and_are_shown_in_french_where_the_call_has_no_english() {
        PaidCall call = PaidCall.of(text -> {
            text.says("X-01")
                    .pays(text.everyMonth()
                            .called("forfait : un poste")
                            .by("ARS d’ailleurs")
                            .citing("X-02")
                            .unstated("schedule", "échéancier", "X-02"));
            text.says("X-02").silent();
        });
        FundingPlan plan = plan(call, twoYears());

        assertThat(plan.alternatives().get(0).lines().get(0).label())
                .isEqualTo(Bilingual.of("forfait\u00a0: un poste", "forfait\u00a0: un poste"));
        assertThat(plan.alternatives().get(0).lines().get(0).payer().fr()).isEqualTo("ARS d’ailleurs");
        assertThat(plan.alternatives().get(0).lines().get(0).citations())
                .containsExactly(call.cite("X-01"), call.cite("X-02"));
        assertThat(plan.silences()).singleElement().satisfies(silence -> {
            assertThat(silence.subject().fr()).isEqualTo("échéancier");
            assertThat(silence.citations()).containsExactly(call.cite("X-02"));
        });
        assertThat(call.untranslated()).contains("X-01.paid", "X-01.payer", "X-01.schedule");
    }

    @Test
    void a_condition_of_each_post_is_refused_since_an_amount_is_one_for_all_posts() {
        assertThatThrownBy(() -> PaidCall.of(
                        text -> text.says("X-01").pays(text.everyMonth().when(text.eachFullTimePost()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The condition of an amount is asked of each post: ");
    }

    private static Post post() {
        return twoYears().getPosts().orElseThrow().get(0);
    }
}
