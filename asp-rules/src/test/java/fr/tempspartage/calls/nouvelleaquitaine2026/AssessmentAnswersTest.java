package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.CostShare;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.finance.budget.Reservation;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DossierTerms;
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.inquiry.InterpretationExplorer;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an assessment gives beside its findings: the amount, the terms of several posts, questions and other readings. */
class AssessmentAnswersTest {

    private static final PartnerKey CHU = PartnerKey.parse("chu");
    private static final Post TWO_YEARS = Dossiers.post("2026-11-01/2028-10-31", "*;h;chu=5,ch=5", CHU);
    private static final Post ONE_YEAR = Dossiers.post("2026-11-01/2027-10-31", "*;h;chu=6,ch=4", CHU);

    @Test
    void an_assessment_names_its_dossier_and_its_verdict_on_one_line() {
        Assessment assessment = assess(Dossiers.base());

        assertThat(assessment).hasToString("base: ELIGIBLE, COMPLETE, [IN_TIME]");
        assertThat(assessment.call()).isSameAs(RulesTest.CALL);
        assertThat(assessment.context()).isEqualTo(RulesTest.CONTEXT);
        assertThat(assessment.dossier()).isEqualTo(Dossiers.base());
    }

    @Test
    void shortfalls_are_conditions_terms_of_the_filing_and_documents_that_are_not_met() {
        Dossier lacking = Dossiers.less(Dossiers.base(), DocumentType.CURRICULUM_VITAE);
        Dossier refused = Dossiers.less(
                Dossiers.sharing("chu ch", "2026-11-01/2028-10-31", "*;h;chu=7,ch=3"), DocumentType.CURRICULUM_VITAE);

        assertThat(assess(Dossiers.base()).shortfalls()).isEmpty();
        assertThat(assess(Dossiers.base()).reservations()).isEmpty();
        assertThat(assess(lacking).shortfalls()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule().kind()).isEqualTo(RuleKind.DOCUMENT);
            assertThat(finding.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        });
        assertThat(assess(lacking).refusals()).isEmpty();
        assertThat(assess(lacking).reservations()).containsExactly(Reservation.INCOMPLETE);
        assertThat(assess(refused).shortfalls())
                .containsAll(assess(lacking).shortfalls())
                .containsAll(assess(refused).refusals());
        assertThat(assess(refused).refusals()).isNotEmpty();
        assertThat(assess(refused).reservations()).containsExactly(Reservation.NOT_ELIGIBLE, Reservation.INCOMPLETE);
    }

    @Test
    void a_context_is_written_as_its_day_and_the_readings_that_were_chosen() {
        assertThat(RulesTest.CONTEXT).hasToString("2026-05-20");
        assertThat(RulesTest.CONTEXT.interpreting("I-NA-8", "a").toString())
                .startsWith("2026-05-20 ")
                .contains("I-NA-8");
    }

    @Test
    void the_amount_is_that_of_all_posts_and_unknown_if_one_is() {
        assertThat(assess(Dossiers.base()).amount()).contains(exactly("77994.96"));
        assertThat(assess(posts(TWO_YEARS, TWO_YEARS)).amount()).contains(exactly("155989.92"));
        assertThat(assess(posts(TWO_YEARS, ONE_YEAR)).amount()).contains(exactly("116992.44"));
        assertThat(assess(posts(TWO_YEARS, ONE_YEAR.withContractEnd(Optional.empty())))
                        .amount())
                .isEmpty();
    }

    @Test
    void posts_of_the_same_terms_are_one_entry_with_the_stated_cost_and_others_have_none() {
        Dossier same = stated(posts(TWO_YEARS, TWO_YEARS));
        Dossier different = stated(posts(TWO_YEARS, ONE_YEAR));

        assertThat(DossierTerms.of(RulesTest.CALL, same))
                .extracting(FundingTerms::getPosts)
                .containsExactly(2);
        assertThat(DossierTerms.of(RulesTest.CALL, same).get(0).getStatedCost()).contains(Euros.parse("300000"));
        assertThat(DossierTerms.of(RulesTest.CALL, different))
                .extracting(FundingTerms::getPosts)
                .containsExactly(1, 1);
        assertThat(DossierTerms.of(RulesTest.CALL, different))
                .extracting(FundingTerms::getStatedCost)
                .containsOnly(Optional.empty());
        assertThat(DossierTerms.of(RulesTest.CALL, stated(Dossiers.base()))
                        .get(0)
                        .getStatedCost())
                .contains(Euros.parse("300000"));
    }

    @Test
    void partners_are_named_by_name_and_else_by_key() {
        Dossier split = Dossiers.with(
                Dossiers.base(),
                DossierInputs.AGREED_SPLIT,
                ImmutableList.of(share("ch", "40%"), share("elsewhere", "60%")));
        FundingTerms terms = DossierTerms.of(RulesTest.CALL, split).get(0);

        assertThat(terms.getPartners()).containsExactly("Établissement chu", "Établissement ch");
        assertThat(terms.getRecruiter()).contains("Établissement chu");
        assertThat(terms.getAgreedSplit())
                .extracting(part -> part.partner() + " " + part.share())
                .containsExactly("Établissement ch " + Rate.parse("40%"), "elsewhere " + Rate.parse("60%"));
        Dossier two = Dossiers.with(Dossiers.base(), DossierInputs.RECRUITERS, Dossiers.keys("chu", "ch"));
        assertThat(DossierTerms.of(RulesTest.CALL, two).get(0).getRecruiter()).isEmpty();
    }

    @Test
    void each_post_is_asked_and_a_missing_fact_is_named_at_its_post() {
        Finding finding = assess(posts(TWO_YEARS, TWO_YEARS.withContractStart(Optional.empty())))
                .finding(RuleId.parse("NA-03"));

        assertThat(finding.evidence()).hasSize(2);
        assertThat(finding.missing()).extracting(fact -> fact.pointer()).containsExactly("/posts/1/contractStart");
        Assessment different = assess(posts(TWO_YEARS, ONE_YEAR));
        assertThat(different.outcome(RuleId.parse("NA-16"))).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(different.outcomeUnder(RuleId.parse("NA-16"), NouvelleAquitaine2026Interpretations.PERIPHERY, "a"))
                .isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(assess(posts(ONE_YEAR, TWO_YEARS))
                        .outcomeUnder(RuleId.parse("NA-16"), NouvelleAquitaine2026Interpretations.PERIPHERY, "a"))
                .isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Test
    void the_fact_that_keeps_most_conditions_open_is_asked_first() {
        List<OpenQuestions.Question> questions = OpenQuestions.of(assess(Dossiers.without(
                Dossiers.without(Dossiers.base(), DossierInputs.CONTRACT_END), DossierInputs.PROFESSIONAL_PROJECT)));

        assertThat(questions.get(0).pointer()).isEqualTo("/posts/0/contractEnd");
        assertThat(questions.get(0).keepsOpen())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("NA-41");
        assertThat(questions).extracting(OpenQuestions.Question::pointer).contains("/candidate/professionalProject");
        assertThat(OpenQuestions.of(assess(Dossiers.base()))).isEmpty();
    }

    @Test
    void a_reading_that_would_answer_otherwise_is_told_with_its_answer() {
        Assessment assessment = assess(Dossiers.sharing("chu ch", "2026-11-01/2028-10-31", "12;h;chu=10|12;h;ch=8"));
        Finding finding = assessment.finding(RuleId.parse("NA-16"));

        assertThat(InterpretationExplorer.otherwise(assessment, finding))
                .extracting(other ->
                        other.interpretation().key() + " " + other.choice().slug() + " " + other.outcome())
                .contains("I-NA-10 volume NOT_SATISFIED")
                .doesNotContain("I-NA-10 months SATISFIED");
        assertThat(InterpretationExplorer.changes(assessment))
                .filteredOn(change -> change.interpretation().key().equals("I-NA-10"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.choice().slug()).isEqualTo("volume");
                    assertThat(change.verdict()).isTrue();
                    assertThat(change.outcomes()).isTrue();
                    assertThat(change.amount()).isFalse();
                });
    }

    private static Assessment assess(Dossier dossier) {
        return RulesTest.CALL.assess(dossier, RulesTest.CONTEXT);
    }

    private static Dossier posts(Post... posts) {
        return Dossiers.with(Dossiers.base(), DossierInputs.POSTS, ImmutableList.copyOf(posts));
    }

    private static Dossier stated(Dossier dossier) {
        return dossier.withProject(dossier.getProject().orElseThrow().withStatedCost(Euros.parse("300000")));
    }

    private static CostShare share(String partner, String share) {
        return CostShare.builder()
                .partner(PartnerKey.parse(partner))
                .share(Rate.parse(share))
                .build();
    }

    private static EurosRange exactly(String amount) {
        return new EurosRange(Euros.parse(amount), Euros.parse(amount));
    }
}
