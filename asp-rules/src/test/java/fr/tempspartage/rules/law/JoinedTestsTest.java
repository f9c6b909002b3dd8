package fr.tempspartage.rules.law;

import static fr.tempspartage.domain.partner.LegalStatus.OTHER_PRIVATE;
import static fr.tempspartage.domain.partner.LegalStatus.OTHER_PUBLIC;
import static fr.tempspartage.domain.partner.LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT;
import static fr.tempspartage.domain.post.EmploymentStatus.GENERAL_ASSISTANT;
import static fr.tempspartage.domain.post.EmploymentStatus.OTHER;
import static fr.tempspartage.domain.post.EmploymentStatus.SPECIALIST_ASSISTANT;
import static fr.tempspartage.rules.law.FactTestsTest.assertAnswer;
import static fr.tempspartage.rules.law.FactTestsTest.missing;
import static fr.tempspartage.rules.law.Invented.ask;
import static fr.tempspartage.rules.law.Invented.empty;
import static fr.tempspartage.rules.law.Invented.establishment;
import static fr.tempspartage.rules.law.Invented.keys;
import static fr.tempspartage.rules.law.Invented.partners;
import static fr.tempspartage.rules.law.Invented.posts;
import static fr.tempspartage.rules.law.Invented.practice;
import static fr.tempspartage.rules.law.Invented.project;
import static fr.tempspartage.rules.law.Invented.rule;
import static fr.tempspartage.rules.vocabulary.Establishments.legalStatus;
import static fr.tempspartage.rules.vocabulary.Partners.isEstablishment;
import static fr.tempspartage.rules.vocabulary.Posts.status;
import static fr.tempspartage.rules.vocabulary.Projects.hasFinalPhaseResident;
import static fr.tempspartage.rules.vocabulary.Projects.supervision;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.Candidates;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests joined, gated, asked of several, or left to people: the answer, the reason chosen, and what is missing. */
class JoinedTestsTest {

    private static final fr.tempspartage.rules.law.Test<Dossier> SUPERVISED =
            supervision().is(true).yes("supervised").no("unsupervised");
    private static final fr.tempspartage.rules.law.Test<Dossier> HELPED =
            hasFinalPhaseResident().is(true).yes("helped").no("alone");

    private static final String[] SENTENCES = {"supervised", "unsupervised", "helped", "alone"};

    private final Rule both = rule(SUPERVISED.and(HELPED), SENTENCES);
    private final Rule either = rule(SUPERVISED.or(HELPED), SENTENCES);
    private final Rule gated = rule(HELPED.when(supervision().is(true)), "helped", "alone");

    private static final fr.tempspartage.rules.law.Test<Partner> PUBLIC = legalStatus()
            .cases()
            .where(Outcome.SATISFIED, "public", PUBLIC_HEALTH_ESTABLISHMENT)
            .where(Outcome.UNKNOWN, "near", OTHER_PUBLIC)
            .others(Outcome.NOT_SATISFIED, "private");

    private final Rule each = rule(CallText.eachPartner(PUBLIC), "public", "near", "private");
    private final Rule one = rule(CallText.onePartner(PUBLIC), "public", "near", "private");
    private final Rule recruiter = rule(CallText.recruiter(PUBLIC), "public", "near", "private");

    private static Dossier stated(@Nullable Boolean supervised, @Nullable Boolean helped) {
        return project(SharedMedicalProject.builder()
                .supervision(Optional.ofNullable(supervised))
                .hasFinalPhaseResident(Optional.ofNullable(helped)));
    }

    private static void assertSays(Finding finding, Outcome outcome, String sentence) {
        assertAnswer(finding, outcome, "Dit « " + sentence + " ».", "Says “" + sentence + "”.");
    }

    @Test
    void both_give_the_reason_of_the_last_that_is_satisfied() {
        assertSays(ask(both, stated(true, true)), Outcome.SATISFIED, "helped");
    }

    @Test
    void of_both_the_first_that_refuses_gives_the_reason_and_the_others_are_not_needed() {
        assertSays(ask(both, stated(false, false)), Outcome.NOT_SATISFIED, "unsupervised");
        assertSays(ask(both, stated(true, false)), Outcome.NOT_SATISFIED, "alone");
        Finding finding = ask(both, stated(null, false));
        assertSays(finding, Outcome.NOT_SATISFIED, "alone");
        assertThat(missing(finding)).isEmpty();
    }

    @Test
    void of_both_what_is_missing_is_named_where_the_other_does_not_refuse() {
        assertThat(missing(ask(both, stated(true, null)))).containsExactly("project.hasFinalPhaseResident");
        assertThat(missing(ask(both, stated(null, null))))
                .containsExactly("project.supervision", "project.hasFinalPhaseResident");
        assertThat(ask(both, stated(null, true)).evidence().get(0).reason()).isEqualTo(Trace.MISSING);
    }

    @Test
    void of_two_of_which_one_is_enough_the_first_that_is_satisfied_gives_the_reason() {
        assertSays(ask(either, stated(true, true)), Outcome.SATISFIED, "supervised");
        assertSays(ask(either, stated(false, true)), Outcome.SATISFIED, "helped");
        assertSays(ask(either, stated(null, true)), Outcome.SATISFIED, "helped");
        assertThat(missing(ask(either, stated(null, true)))).isEmpty();
        assertSays(ask(either, stated(false, false)), Outcome.NOT_SATISFIED, "unsupervised");
        assertThat(missing(ask(either, stated(null, false)))).containsExactly("project.supervision");
    }

    @Test
    void what_the_text_leaves_open_gives_the_reason_unless_another_refuses() {
        fr.tempspartage.rules.law.Test<Dossier> open = supervision()
                .cases()
                .where(Outcome.UNKNOWN, "open", true)
                .where(Outcome.NOT_SATISFIED, "unsupervised", false);
        Rule rule = rule(HELPED.and(open), "helped", "alone", "open", "unsupervised");
        assertSays(ask(rule, stated(true, true)), Outcome.UNKNOWN, "open");
        assertSays(ask(rule, stated(true, false)), Outcome.NOT_SATISFIED, "alone");
        assertThat(missing(ask(rule, stated(true, null)))).containsExactly("project.hasFinalPhaseResident");
    }

    @Test
    void a_sentence_of_the_whole_comes_before_those_of_its_parts() {
        Rule rule = rule(supervision().is(true).and(HELPED).no("no").yes("yes"), "no", "yes");
        assertSays(ask(rule, stated(true, true)), Outcome.SATISFIED, "yes");
        assertSays(ask(rule, stated(false, true)), Outcome.NOT_SATISFIED, "no");
        assertThat(missing(ask(rule, stated(true, null)))).containsExactly("project.hasFinalPhaseResident");
    }

    @Test
    void the_sentence_given_last_for_an_answer_stands() {
        Rule rule = rule(supervision().is(true).no("first").no("second").yes("yes"), "second", "yes");
        assertSays(ask(rule, stated(false, null)), Outcome.NOT_SATISFIED, "second");
    }

    @Test
    void a_sentence_for_what_the_text_leaves_open_is_not_that_of_a_missing_fact() {
        Rule rule = rule(
                CallText.eachPost(status().is(SPECIALIST_ASSISTANT)
                        .openFor(GENERAL_ASSISTANT)
                        .open("open")),
                "open");
        assertSays(ask(rule, posts(GENERAL_ASSISTANT)), Outcome.UNKNOWN, "open");
        assertThat(ask(rule, empty()).evidence().get(0).reason()).isEqualTo(Trace.MISSING);
    }

    @Test
    void more_than_two_conditions_are_asked_in_their_order() {
        Rule rule = rule(
                SUPERVISED
                        .and(HELPED)
                        .and(CallText.eachPost(status().is(OTHER).yes("other").no("none"))),
                "supervised",
                "unsupervised",
                "helped",
                "alone",
                "other",
                "none");
        assertSays(ask(rule, stated(true, false)), Outcome.NOT_SATISFIED, "alone");
        assertThat(missing(ask(rule, stated(true, null))))
                .containsExactly("project.hasFinalPhaseResident", "posts[].status");
        assertThat(rule.inputs())
                .containsExactly(
                        DossierInputs.SUPERVISION, DossierInputs.HAS_FINAL_PHASE_RESIDENT, DossierInputs.STATUS);
    }

    @Test
    void a_condition_behind_a_gate_is_asked_where_the_gate_holds() {
        assertSays(ask(gated, stated(true, true)), Outcome.SATISFIED, "helped");
        assertSays(ask(gated, stated(true, false)), Outcome.NOT_SATISFIED, "alone");
        assertThat(missing(ask(gated, stated(true, null)))).containsExactly("project.hasFinalPhaseResident");
    }

    @Test
    void a_condition_behind_a_gate_that_does_not_hold_is_not_applicable_and_needs_nothing() {
        Finding finding = ask(gated, stated(false, null));
        assertAnswer(
                finding,
                Outcome.NOT_APPLICABLE,
                "Sans objet, car il n’en est pas ainsi : encadrement d’étudiants de 3e cycle : oui.",
                "Not applicable, since this is not so: supervision of postgraduate students (3e cycle): yes.");
        assertThat(missing(finding)).isEmpty();
    }

    @Test
    void a_gate_that_is_not_known_leaves_both_ways_open() {
        Finding finding = ask(gated, stated(null, true));
        assertAnswer(
                finding,
                Outcome.UNKNOWN,
                "Il manque : encadrement d’étudiants de 3e cycle.",
                "Missing: supervision of postgraduate students (3e cycle).");
        assertThat(missing(finding)).containsExactly("project.supervision");
        assertThat(missing(ask(gated, stated(null, null))))
                .containsExactly("project.supervision", "project.hasFinalPhaseResident");
        assertThat(gated.outcomes())
                .containsExactlyInAnyOrder(
                        Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.NOT_APPLICABLE, Outcome.UNKNOWN);
    }

    @Test
    void a_gate_tells_what_it_reads_asks_and_answers_where_it_does_not_hold() {
        Question<Invented.Width> question = Invented.question();
        Rule rule = rule(
                HELPED.when(question.when(Invented.Width.WIDE, supervision().is(true))), "helped", "alone");
        assertThat(rule.inputs()).containsExactly(DossierInputs.SUPERVISION, DossierInputs.HAS_FINAL_PHASE_RESIDENT);
        assertThat(rule.interpretations()).containsExactly(question);
        assertThat(rule.reasons()).hasSize(4).containsKeys("helped", "alone");
    }

    @Test
    void behind_a_gate_that_may_hold_what_is_left_open_gives_the_reason() {
        Rule rule = rule(
                CallText.eachPost(status().is(SPECIALIST_ASSISTANT)
                        .openFor(GENERAL_ASSISTANT)
                        .open("near")
                        .when(CallText.dossier(supervision().isStated()))),
                "near");
        assertSays(
                ask(rule, stated(true, null).withPosts(posts(GENERAL_ASSISTANT).getPosts())), Outcome.UNKNOWN, "near");
        Dossier unstated = posts(GENERAL_ASSISTANT);
        assertSays(ask(rule, unstated), Outcome.UNKNOWN, "near");
        assertThat(missing(ask(rule, unstated))).isEmpty();
    }

    @Test
    void a_gate_that_the_text_leaves_open_says_so_and_asks_for_nothing() {
        Rule rule = rule(HELPED.when(supervision().is(false).openFor(true)), "helped", "alone");
        Finding finding = ask(rule, stated(true, true));
        assertAnswer(
                finding,
                Outcome.UNKNOWN,
                "L’appel ne dit pas s’il en est ainsi : encadrement d’étudiants de 3e cycle : non (à demander à"
                        + " l’ARS : oui).",
                "The call does not say whether this is so: supervision of postgraduate students (3e cycle): no (to be"
                        + " asked of the ARS: yes).");
        assertThat(missing(ask(rule, stated(true, null)))).isEmpty();
    }

    @Test
    void behind_an_open_gate_what_does_not_apply_anyway_does_not_apply() {
        Rule rule = rule(
                GATED.when(CallText.eachPost(status().is(SPECIALIST_ASSISTANT).openFor(GENERAL_ASSISTANT))),
                "helped",
                "alone");
        Dossier general = stated(false, null).withPosts(posts(GENERAL_ASSISTANT).getPosts());
        assertThat(ask(rule, general).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(ask(rule, stated(false, null)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(missing(ask(
                        rule,
                        stated(null, true).withPosts(posts(GENERAL_ASSISTANT).getPosts()))))
                .containsExactly("project.supervision");
        assertThat(ask(rule, stated(true, true)).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    private static final fr.tempspartage.rules.law.Test<Dossier> GATED =
            HELPED.when(supervision().is(true));

    @Test
    void a_gate_that_does_not_apply_or_is_left_to_people_opens_nothing() {
        Rule behindGate = rule(SUPERVISED.when(HELPED.when(supervision().is(true))), "supervised", "unsupervised");
        assertThat(ask(behindGate, stated(false, true)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        Rule behindPeople = rule(SUPERVISED.when(CallText.judged()), "supervised", "unsupervised");
        assertAnswer(
                ask(behindPeople, stated(true, null)),
                Outcome.UNKNOWN,
                "L’appel ne dit pas s’il en est ainsi : à l’appréciation de la commission.",
                "The call does not say whether this is so: for the committee to judge.");
    }

    @Test
    void a_condition_of_each_post_is_asked_post_by_post() {
        Rule rule = rule(CallText.eachPost(status().is(SPECIALIST_ASSISTANT)));
        assertThat(rule.perPost()).isTrue();
        assertThat(both.perPost()).isFalse();
        assertThat(ask(rule, posts(SPECIALIST_ASSISTANT, SPECIALIST_ASSISTANT)).outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertAnswer(
                ask(rule, posts(SPECIALIST_ASSISTANT, OTHER)),
                Outcome.NOT_SATISFIED,
                "Statut de recrutement de l’assistant : autre statut. Attendu : assistant spécialiste.",
                "Employment status of the assistant: other status. Expected: specialist assistant.");
    }

    @Test
    void of_all_partners_the_first_that_refuses_gives_the_reason() {
        Dossier dossier = project(partners(
                establishment("a", PUBLIC_HEALTH_ESTABLISHMENT),
                establishment("b", OTHER_PRIVATE),
                establishment("c", PUBLIC_HEALTH_ESTABLISHMENT)));
        assertSays(ask(each, dossier), Outcome.NOT_SATISFIED, "private");
        assertThat(ask(each, dossier).evidence().get(0).values().get("partner"))
                .hasToString(establishment("b", OTHER_PRIVATE).toString());
        assertSays(ask(one, dossier), Outcome.SATISFIED, "public");
    }

    @Test
    void a_partner_whose_fact_is_missing_leaves_all_open_unless_another_decides() {
        Dossier open = project(partners(establishment("a", null), establishment("b", PUBLIC_HEALTH_ESTABLISHMENT)));
        assertThat(missing(ask(each, open))).contains("project.partners[establishment].legalStatus");
        assertThat(ask(each, open).evidence().get(0).reason()).isEqualTo(Trace.MISSING);
        assertSays(ask(one, open), Outcome.SATISFIED, "public");
        assertThat(missing(ask(one, open))).isEmpty();
        Dossier refused = project(partners(establishment("a", null), establishment("b", OTHER_PRIVATE)));
        assertSays(ask(each, refused), Outcome.NOT_SATISFIED, "private");
        assertThat(missing(ask(each, refused))).isEmpty();
        assertThat(missing(ask(one, refused))).contains("project.partners[establishment].legalStatus");
    }

    @Test
    void a_partner_near_the_list_leaves_all_open_with_its_sentence() {
        Dossier dossier =
                project(partners(establishment("a", OTHER_PUBLIC), establishment("b", PUBLIC_HEALTH_ESTABLISHMENT)));
        assertSays(ask(each, dossier), Outcome.UNKNOWN, "near");
        assertSays(ask(one, dossier), Outcome.SATISFIED, "public");
    }

    @Test
    void without_partners_a_condition_of_partners_does_not_apply() {
        assertAnswer(
                ask(each, project(partners())),
                Outcome.NOT_APPLICABLE,
                "Le dossier déclare qu’il n’y a aucun partenaire.",
                "The dossier states that there is no partner.");
        assertThat(ask(one, project(partners())).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void partners_that_are_not_known_are_missing() {
        assertThat(missing(ask(each, empty()))).containsExactly("project.partners");
        assertThat(ask(each, empty()).evidence().get(0).reason()).isEqualTo(Trace.MISSING);
        assertThat(each.outcomes())
                .containsExactlyInAnyOrder(
                        Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.NOT_APPLICABLE, Outcome.UNKNOWN);
        assertThat(each.inputs().get(0)).isEqualTo(DossierInputs.PARTNERS);
    }

    @Test
    void a_condition_of_the_recruiter_is_asked_of_the_partner_that_recruits() {
        SharedMedicalProject.Builder two =
                partners(establishment("a", PUBLIC_HEALTH_ESTABLISHMENT), establishment("b", OTHER_PRIVATE));
        assertSays(ask(recruiter, project(two.recruiters(keys("a")))), Outcome.SATISFIED, "public");
        Finding refused = ask(recruiter, project(two.recruiters(keys("a", "b"))));
        assertSays(refused, Outcome.NOT_SATISFIED, "private");
        assertThat(refused.evidence().get(0).values().get("recruiter"))
                .hasToString(establishment("b", OTHER_PRIVATE).toString());
    }

    @Test
    void of_two_recruiters_the_one_that_is_near_the_list_gives_the_reason() {
        SharedMedicalProject.Builder two =
                partners(establishment("a", OTHER_PUBLIC), establishment("b", PUBLIC_HEALTH_ESTABLISHMENT));
        Finding open = ask(recruiter, project(two.recruiters(keys("a", "b"))));
        assertSays(open, Outcome.UNKNOWN, "near");
        assertThat(open.evidence().get(0).values().get("recruiter"))
                .hasToString(establishment("a", OTHER_PUBLIC).toString());
    }

    @Test
    void where_no_partner_recruits_the_condition_is_refused() {
        assertAnswer(
                ask(
                        recruiter,
                        project(partners(establishment("a", PUBLIC_HEALTH_ESTABLISHMENT))
                                .recruiters(keys()))),
                Outcome.NOT_SATISFIED,
                "Le dossier déclare qu’aucun partenaire ne recrute.",
                "The dossier states that no partner recruits.");
    }

    @Test
    void while_it_is_not_known_who_recruits_any_partner_may() {
        Finding open = ask(recruiter, project(partners(establishment("a", PUBLIC_HEALTH_ESTABLISHMENT))));
        assertThat(open.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(missing(open)).containsExactly("project.recruiters");
        Finding none = ask(recruiter, project(partners(establishment("a", OTHER_PRIVATE))));
        assertAnswer(
                none,
                Outcome.NOT_SATISFIED,
                "Aucun partenaire ne remplit cette condition, quel que soit celui qui recrute.",
                "No partner meets this condition, whichever of them recruits.");
        assertThat(missing(none)).isEmpty();
        assertThat(missing(ask(recruiter, empty()))).containsExactly("project.partners", "project.recruiters");
    }

    @Test
    void a_recruiter_whose_partner_is_not_stated_leaves_the_list_of_partners_missing() {
        Dossier dossier = project(SharedMedicalProject.builder().recruiters(keys("a")));
        Finding finding = ask(recruiter, dossier);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(missing(finding)).containsExactly("project.partners");
    }

    @Test
    void a_recruiter_whose_fact_is_missing_leaves_it_open() {
        Finding finding =
                ask(recruiter, project(partners(establishment("a", null)).recruiters(keys("a"))));
        assertThat(finding.evidence().get(0).reason()).isEqualTo(Trace.MISSING);
        assertThat(missing(finding)).contains("project.partners[establishment].legalStatus");
    }

    @Test
    void after_the_partners_or_the_recruiter_none_is_looked_at() {
        Dossier dossier = project(partners(establishment("a", PUBLIC_HEALTH_ESTABLISHMENT)));
        for (fr.tempspartage.rules.law.Test<Dossier> before : java.util.List.of(
                CallText.eachPartner(PUBLIC), CallText.recruiter(PUBLIC).or(CallText.always()))) {
            Rule rule = rule(before.and(ofNoPartner()), "public", "near", "private");
            Assertions.assertThatIllegalStateException()
                    .isThrownBy(() -> ask(rule, dossier))
                    .withMessageStartingWith("No partner is looked at.");
        }
    }

    @Test
    void what_is_said_of_partners_and_recruiters_stands_among_the_reasons() {
        assertThat(each.reasons()).containsOnlyKeys("public", "near", "private", "noPartner");
        assertThat(recruiter.reasons()).containsOnlyKeys("public", "near", "private", "noRecruiter", "whoeverRecruits");
        assertThat(recruiter.inputs())
                .startsWith(DossierInputs.RECRUITERS, DossierInputs.PARTNERS)
                .contains(DossierInputs.LEGAL_STATUS);
        assertThat(recruiter.outcomes())
                .containsExactlyInAnyOrder(Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNKNOWN);
    }

    @Test
    void a_partner_of_town_care_is_no_establishment() {
        Rule rule = rule(CallText.recruiter(isEstablishment().and(PUBLIC)), "public", "near", "private");
        assertAnswer(
                ask(rule, project(partners(practice("ville")).recruiters(keys("ville")))),
                Outcome.NOT_SATISFIED,
                "Cabinet ville est une structure de soins de ville.",
                "Cabinet ville is a structure of town care.");
        assertSays(
                ask(
                        rule,
                        project(partners(establishment("a", PUBLIC_HEALTH_ESTABLISHMENT))
                                .recruiters(keys("a")))),
                Outcome.SATISFIED,
                "public");
    }

    @Test
    void what_is_left_to_people_is_for_the_committee() {
        Invented text = new Invented();
        text.clause("XX-01").committee(CallText.judged());
        Rule rule = text.rules().get(0);
        assertAnswer(
                ask(rule, empty()),
                Outcome.FOR_COMMITTEE,
                "À l’appréciation de la commission.",
                "For the committee to judge.");
        assertThat(rule.outcomes()).containsExactly(Outcome.FOR_COMMITTEE);
    }

    @Test
    void what_is_judged_on_a_fact_waits_for_it_and_shows_the_others() {
        Invented text = new Invented();
        text.clause("XX-01").committee(CallText.judgedOn(Candidates.professionalProject(), supervision()));
        Rule rule = text.rules().get(0);
        assertThat(missing(ask(rule, stated(true, null)))).containsExactly("candidate.professionalProject");
        assertThat(ask(rule, stated(true, null)).evidence().get(0).reads())
                .containsKeys(DossierInputs.PROFESSIONAL_PROJECT, DossierInputs.SUPERVISION);
        assertThat(rule.inputs()).containsExactly(DossierInputs.PROFESSIONAL_PROJECT, DossierInputs.SUPERVISION);
        assertThat(rule.outcomes()).containsExactlyInAnyOrder(Outcome.FOR_COMMITTEE, Outcome.UNKNOWN);
    }

    @Test
    void no_partner_is_looked_at_where_none_is_asked_about() {
        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> ask(rule(ofNoPartner()), project(partners(establishment("a", null)))))
                .withMessage("No partner is looked at.\nMaybe ask this test of each partner, or of the recruiter.");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the slip that the compiler stops otherwise
    private static fr.tempspartage.rules.law.Test<Dossier> ofNoPartner() {
        return (fr.tempspartage.rules.law.Test) legalStatus().is(OTHER_PUBLIC);
    }
}
