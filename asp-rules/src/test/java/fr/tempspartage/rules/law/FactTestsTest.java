package fr.tempspartage.rules.law;

import static fr.tempspartage.domain.post.EmploymentStatus.CHIEF_RESIDENT;
import static fr.tempspartage.domain.post.EmploymentStatus.CONTRACT_PRACTITIONER;
import static fr.tempspartage.domain.post.EmploymentStatus.GENERAL_ASSISTANT;
import static fr.tempspartage.domain.post.EmploymentStatus.OTHER;
import static fr.tempspartage.domain.post.EmploymentStatus.SESSIONAL;
import static fr.tempspartage.domain.post.EmploymentStatus.SPECIALIST_ASSISTANT;
import static fr.tempspartage.rules.law.Invented.ask;
import static fr.tempspartage.rules.law.Invented.days;
import static fr.tempspartage.rules.law.Invented.empty;
import static fr.tempspartage.rules.law.Invented.posts;
import static fr.tempspartage.rules.law.Invented.rule;
import static fr.tempspartage.rules.vocabulary.Candidates.diplomaDate;
import static fr.tempspartage.rules.vocabulary.Posts.contractStart;
import static fr.tempspartage.rules.vocabulary.Posts.status;
import static fr.tempspartage.rules.vocabulary.Projects.supervision;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Trace;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of one fact: what they answer, in which sentence, and what is missing. */
class FactTestsTest {

    private final Rule listed = rule(
            CallText.eachPost(status().is(SPECIALIST_ASSISTANT, CHIEF_RESIDENT).openFor(GENERAL_ASSISTANT)));

    static void assertAnswer(Finding finding, Outcome outcome, String french, String english) {
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.reason(Language.FRENCH).replace('\u00a0', ' ')).isEqualTo(french);
        assertThat(finding.reason(Language.ENGLISH)).isEqualTo(english);
    }

    static List<String> missing(Finding finding) {
        return finding.missing().stream().map(fact -> fact.input().name()).toList();
    }

    private static Dossier supervised(boolean supervised) {
        return Invented.project(SharedMedicalProject.builder().supervision(supervised));
    }

    @Test
    void a_value_of_the_list_satisfies_and_the_reason_says_it() {
        assertAnswer(
                ask(listed, posts(SPECIALIST_ASSISTANT)),
                Outcome.SATISFIED,
                "Statut de recrutement de l’assistant : assistant spécialiste.",
                "Employment status of the assistant: specialist assistant.");
    }

    @Test
    void any_value_but_some_satisfies() {
        Rule other = rule(CallText.eachPost(status().isNot(OTHER, SESSIONAL)));
        assertAnswer(
                ask(other, posts(SPECIALIST_ASSISTANT)),
                Outcome.SATISFIED,
                "Statut de recrutement de l’assistant : assistant spécialiste.",
                "Employment status of the assistant: specialist assistant.");
        assertAnswer(
                ask(other, posts(OTHER)),
                Outcome.NOT_SATISFIED,
                "Statut de recrutement de l’assistant : autre statut. Attendu : tout sauf autre statut ou vacataire.",
                "Employment status of the assistant: other status. Expected: anything but other status or sessional doctor.");
        assertThat(ask(other, posts(new EmploymentStatus[] {null})).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_value_outside_the_list_is_refused_and_the_reason_says_what_is_expected() {
        assertAnswer(
                ask(listed, posts(OTHER)),
                Outcome.NOT_SATISFIED,
                "Statut de recrutement de l’assistant : autre statut. Attendu : assistant spécialiste ou chef de"
                        + " clinique.",
                "Employment status of the assistant: other status. Expected: specialist assistant or university"
                        + " clinical fellow (chef de clinique).");
    }

    @Test
    void a_value_near_the_list_is_left_open_and_nothing_is_missing() {
        Finding finding = ask(listed, posts(GENERAL_ASSISTANT));
        assertAnswer(
                finding,
                Outcome.UNKNOWN,
                "Statut de recrutement de l’assistant : assistant généraliste. L’appel ne dit pas si cela convient. À"
                        + " demander à l’ARS.",
                "Employment status of the assistant: general assistant. The call does not say whether this will do. To"
                        + " be asked of the ARS.");
        assertThat(missing(finding)).isEmpty();
    }

    @Test
    void a_value_that_is_not_stated_is_missing() {
        Finding finding = ask(listed, posts((EmploymentStatus) null));
        assertAnswer(
                finding,
                Outcome.UNKNOWN,
                "Il manque : statut de recrutement de l’assistant.",
                "Missing: employment status of the assistant.");
        assertThat(missing(finding)).containsExactly("posts[].status");
    }

    @Test
    void a_list_reaches_what_its_values_reach() {
        assertThat(listed.outcomes())
                .containsExactlyInAnyOrder(Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNKNOWN);
        assertThat(status().cases().others(Outcome.SATISFIED, "any").reachable())
                .isEqualTo(Outcomes.YES);
        assertThat(status().cases().reachable()).isEqualTo(Outcomes.NO);
        assertThat(contractStart()
                        .as(YearMonth::from)
                        .is(YearMonth.of(2026, 11))
                        .reachable())
                .hasToString("SATISFIED or NOT_SATISFIED");
    }

    @Test
    void a_table_answers_value_by_value_with_sentences_of_the_clause() {
        Rule rule = rule(
                CallText.eachPost(status().cases()
                        .where(Outcome.SATISFIED, "good", SPECIALIST_ASSISTANT)
                        .where(Outcome.NOT_APPLICABLE, "elsewhere", SESSIONAL, OTHER)
                        .asks(
                                CallText.dossier(
                                        supervision().is(true).yes("helped").no("alone")),
                                GENERAL_ASSISTANT)
                        .others(Outcome.NOT_SATISFIED, "bad")),
                "good",
                "elsewhere",
                "helped",
                "alone",
                "bad");
        assertAnswer(ask(rule, posts(SPECIALIST_ASSISTANT)), Outcome.SATISFIED, "Dit « good ».", "Says “good”.");
        assertAnswer(ask(rule, posts(OTHER)), Outcome.NOT_APPLICABLE, "Dit « elsewhere ».", "Says “elsewhere”.");
        assertAnswer(ask(rule, posts(CHIEF_RESIDENT)), Outcome.NOT_SATISFIED, "Dit « bad ».", "Says “bad”.");
        Dossier general = supervised(true).withPosts(posts(GENERAL_ASSISTANT).getPosts());
        assertAnswer(ask(rule, general), Outcome.SATISFIED, "Dit « helped ».", "Says “helped”.");
        assertThat(missing(ask(rule, posts(GENERAL_ASSISTANT)))).containsExactly("project.supervision");
        assertThat(missing(ask(rule, supervised(true)))).containsExactly("posts[].status");
        assertThat(rule.inputs()).containsExactly(DossierInputs.STATUS, DossierInputs.SUPERVISION);
        assertThat(rule.outcomes())
                .containsExactlyInAnyOrder(
                        Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.NOT_APPLICABLE, Outcome.UNKNOWN);
    }

    @Test
    void a_fact_that_is_yes_or_no_is_listed_too() {
        Rule rule = rule(supervision().is(true));
        assertAnswer(
                ask(rule, supervised(true)),
                Outcome.SATISFIED,
                "Encadrement d’étudiants de 3e cycle : oui.",
                "Supervision of postgraduate students (3e cycle): yes.");
        assertAnswer(
                ask(rule, supervised(false)),
                Outcome.NOT_SATISFIED,
                "Encadrement d’étudiants de 3e cycle : non. Attendu : oui.",
                "Supervision of postgraduate students (3e cycle): no. Expected: yes.");
        assertThat(ask(rule, empty()).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_predicate_is_asked_of_the_value() {
        Rule rule = rule(CallText.eachPost(contractStart()
                .passes(
                        day -> day.getDayOfMonth() == 1,
                        Bilingual.of("le premier du mois", "the first of the month"))));
        assertAnswer(
                ask(rule, days("2026-11-01", null)),
                Outcome.SATISFIED,
                "Début du contrat : 1er novembre 2026.",
                "Start of the contract: 1 November 2026.");
        assertAnswer(
                ask(rule, days("2026-11-02", null)),
                Outcome.NOT_SATISFIED,
                "Début du contrat : 2 novembre 2026. Attendu : le premier du mois.",
                "Start of the contract: 2 November 2026. Expected: the first of the month.");
        assertThat(missing(ask(rule, empty()))).containsExactly("posts[].contractStart");
        assertThat(rule.inputs()).containsExactly(DossierInputs.CONTRACT_START);
    }

    @Test
    void two_days_in_order_satisfy_and_so_do_equal_ones() {
        Fact<Post, LocalDate> diploma = CallText.dossier(diplomaDate());
        Rule rule = rule(CallText.eachPost(diploma.notAfter(contractStart(), Comparator.naturalOrder())));
        assertAnswer(
                ask(rule, days("2026-11-01", "2026-11-01")),
                Outcome.SATISFIED,
                "Fin de l’internat (date du diplôme) : 1er novembre 2026.",
                "End of residency (date of the diploma): 1 November 2026.");
        assertThat(ask(rule, days("2026-11-02", "2026-11-01")).outcome()).isEqualTo(Outcome.SATISFIED);
        assertAnswer(
                ask(rule, days("2026-11-01", "2026-11-02")),
                Outcome.NOT_SATISFIED,
                "Fin de l’internat (date du diplôme) : 2 novembre 2026. Attendu : au plus tard à la date « début du"
                        + " contrat » (1er novembre 2026).",
                "End of residency (date of the diploma): 2 November 2026. Expected: not after the “start of the contract” (1 November"
                        + " 2026).");
        assertThat(missing(ask(rule, days("2026-11-01", null)))).containsExactly("candidate.diplomaDate");
        assertThat(missing(ask(rule, days(null, "2026-11-01")))).containsExactly("posts[].contractStart");
        assertThat(ask(rule, days(null, null)).evidence().get(0).reason()).isEqualTo(Trace.MISSING);
        assertThat(missing(ask(rule, days(null, null))))
                .containsExactly("candidate.diplomaDate", "posts[].contractStart");
        assertThat(rule.inputs()).containsExactly(DossierInputs.DIPLOMA_DATE, DossierInputs.CONTRACT_START);
    }

    @Test
    void a_fact_that_only_has_to_be_stated_is_satisfied_by_any_value_and_refused_by_none() {
        Rule rule = rule(CallText.eachPost(status().isStated()));
        assertAnswer(
                ask(rule, posts(OTHER)),
                Outcome.SATISFIED,
                "statut de recrutement de l’assistant : autre statut.",
                "employment status of the assistant: other status.");
        assertThat(missing(ask(rule, empty()))).containsExactly("posts[].status");
        assertThat(rule.inputs()).containsExactly(DossierInputs.STATUS);
        assertThat(rule.outcomes()).containsExactlyInAnyOrder(Outcome.SATISFIED, Outcome.UNKNOWN);
    }

    @Test
    void a_fact_of_which_none_is_left_out_satisfies_known_or_not_and_is_never_missing() {
        Rule rule = rule(CallText.eachPost(status().whatever("known", "unknown")), "known", "unknown");
        assertAnswer(ask(rule, posts(OTHER)), Outcome.SATISFIED, "Dit « known ».", "Says “known”.");
        assertAnswer(ask(rule, empty()), Outcome.SATISFIED, "Dit « unknown ».", "Says “unknown”.");
        assertThat(missing(ask(rule, empty()))).isEmpty();
        assertThat(rule.outcomes()).containsExactly(Outcome.SATISFIED);
        assertThat(rule.inputs()).containsExactly(DossierInputs.STATUS);
    }

    @Test
    void a_condition_without_condition_is_satisfied_and_reads_nothing() {
        fr.tempspartage.rules.law.Test<Dossier> always = CallText.always();
        Rule rule = rule(always.yes("always"), "always");
        assertAnswer(ask(rule, empty()), Outcome.SATISFIED, "Dit « always ».", "Says “always”.");
        assertThat(rule.inputs()).isEmpty();
        assertThat(rule.outcomes()).containsExactly(Outcome.SATISFIED);
    }

    @Test
    void a_fact_keeps_its_words_and_its_places() {
        Fact<Post, LocalDate> start = contractStart().inWords((seen, day) -> Bilingual.of("ce jour-là", "on that day"));
        Rule rule = rule(CallText.eachPost(start.passes(day -> true, Bilingual.of("un jour", "a day"))));
        assertAnswer(
                ask(rule, days("2026-11-01", null)),
                Outcome.SATISFIED,
                "Début du contrat : ce jour-là.",
                "Start of the contract: on that day.");
        assertThat(start.inputs()).containsExactly(DossierInputs.CONTRACT_START);
        assertThat(start.label()).isEqualTo(DossierInputs.CONTRACT_START.label());
        assertThat(start).hasToString(DossierInputs.CONTRACT_START.toString());
        assertThat(start.allowed()).isEmpty();
        assertThat(status().allowed()).contains(OTHER, CONTRACT_PRACTITIONER);
    }

    @Test
    void a_view_of_a_fact_is_tested_and_the_fact_itself_is_told() {
        Rule rule = rule(CallText.eachPost(
                contractStart().as(YearMonth::from).is(YearMonth.of(2026, Month.NOVEMBER), YearMonth.of(2027, 5))));
        assertAnswer(
                ask(rule, days("2026-12-01", null)),
                Outcome.NOT_SATISFIED,
                "Début du contrat : 1er décembre 2026. Attendu : novembre 2026 ou mai 2027.",
                "Start of the contract: 1 December 2026. Expected: November 2026 or May 2027.");
        assertThat(ask(rule, days("2026-11-30", null)).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(missing(ask(rule, empty()))).containsExactly("posts[].contractStart");
    }

    @Test
    void a_fact_may_be_found_from_others_which_are_read_too() {
        Fact<Dossier, Boolean> found = Fact.found(DossierInputs.SUPERVISION, seen -> true, DossierInputs.REQUEST);
        Rule rule = rule(found.is(true).yes("found").no("other"), "found", "other");
        assertThat(rule.inputs()).containsExactly(DossierInputs.SUPERVISION, DossierInputs.REQUEST);
        assertThat(ask(rule, empty()).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(found.allowed()).isEqualTo(supervision().allowed());
        Fact<Post, EmploymentStatus> status = Fact.found(DossierInputs.STATUS, seen -> null);
        assertThat(status.allowed()).contains(OTHER, SESSIONAL);
    }
}
