package fr.tempspartage.rules.law;

import static fr.tempspartage.domain.partner.LegalStatus.OTHER_PRIVATE;
import static fr.tempspartage.domain.partner.LegalStatus.OTHER_PUBLIC;
import static fr.tempspartage.domain.partner.LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT;
import static fr.tempspartage.rules.law.FactTestsTest.assertAnswer;
import static fr.tempspartage.rules.law.FactTestsTest.missing;
import static fr.tempspartage.rules.law.Invented.ask;
import static fr.tempspartage.rules.law.Invented.days;
import static fr.tempspartage.rules.law.Invented.empty;
import static fr.tempspartage.rules.law.Invented.establishment;
import static fr.tempspartage.rules.law.Invented.keys;
import static fr.tempspartage.rules.law.Invented.partners;
import static fr.tempspartage.rules.law.Invented.practice;
import static fr.tempspartage.rules.law.Invented.project;
import static fr.tempspartage.rules.law.Invented.rule;
import static fr.tempspartage.rules.vocabulary.Establishments.legalStatus;
import static fr.tempspartage.rules.vocabulary.Partners.isEstablishment;
import static fr.tempspartage.rules.vocabulary.Posts.contractStart;
import static fr.tempspartage.rules.vocabulary.Projects.hasFinalPhaseResident;
import static fr.tempspartage.rules.vocabulary.Projects.seniorHalfDays;
import static fr.tempspartage.rules.vocabulary.Projects.supervision;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.SeniorSupport;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.law.Invented.Width;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.Documents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Conditions softened, asked in place of another, due only in some cases, or told apart by their sentence. */
class RefinedTestsTest {

    private static final fr.tempspartage.rules.law.Test<Dossier> SUPERVISED =
            supervision().is(true).yes("supervised").no("unsupervised");
    private static final fr.tempspartage.rules.law.Test<Dossier> HELPED =
            hasFinalPhaseResident().is(true).yes("helped").no("alone");

    private static Dossier stated(@Nullable Boolean supervised, @Nullable Boolean helped) {
        return project(SharedMedicalProject.builder()
                .supervision(Optional.ofNullable(supervised))
                .hasFinalPhaseResident(Optional.ofNullable(helped)));
    }

    private static void assertSays(Finding finding, Outcome outcome, String sentence) {
        assertAnswer(finding, outcome, "Dit « " + sentence + " ».", "Says “" + sentence + "”.");
        assertThat(missing(finding)).isEmpty();
    }

    private static void assertReads(fr.tempspartage.rules.law.Test<?> test, String french, String english) {
        assertThat(test.readBack().fr().replace('\u00a0', ' ')).isEqualTo(french);
        assertThat(test.readBack().en()).isEqualTo(english);
    }

    // In place of another.

    private final fr.tempspartage.rules.law.Test<Dossier> instead =
            SUPERVISED.when(hasFinalPhaseResident().is(true)).otherwise(CallText.never("never"));

    @Test
    void where_a_condition_does_not_apply_the_other_answers() {
        Rule rule = rule(instead, "supervised", "unsupervised", "never");
        assertSays(ask(rule, stated(true, true)), Outcome.SATISFIED, "supervised");
        assertSays(ask(rule, stated(false, true)), Outcome.NOT_SATISFIED, "unsupervised");
        assertSays(ask(rule, stated(true, false)), Outcome.NOT_SATISFIED, "never");
        assertThat(rule.outcomes())
                .containsExactlyInAnyOrder(Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNKNOWN);
    }

    @Test
    void while_it_is_not_known_whether_a_condition_applies_both_may_answer() {
        Rule rule = rule(instead, "supervised", "unsupervised", "never");
        Finding finding = ask(rule, stated(true, null));
        assertThat(finding.evidence().get(0).reason()).isEqualTo(Trace.MISSING);
        assertThat(missing(finding)).containsExactly("project.hasFinalPhaseResident");
        assertSays(ask(rule, stated(false, null)), Outcome.NOT_SATISFIED, "never");
    }

    @Test
    void what_is_asked_in_place_of_another_reads_after_it() {
        assertReads(
                instead,
                "si docteur junior dans l’équipe : oui, alors encadrement d’étudiants de 3e cycle : oui ; sinon,"
                        + " refusé",
                "if final-phase resident in the team: yes, then supervision of postgraduate students (3e cycle): yes;"
                        + " otherwise, refused");
    }

    @Test
    void a_choice_may_always_hold_never_hold_or_never_apply() {
        Rule rule = rule(CallText.<Dossier>always().yes("always"), "always");
        assertSays(ask(rule, empty()), Outcome.SATISFIED, "always");
        assertThat(rule.outcomes()).containsExactly(Outcome.SATISFIED);
        assertSays(ask(rule(CallText.never("never"), "never"), empty()), Outcome.NOT_SATISFIED, "never");
        assertSays(ask(rule(CallText.notApplicable("none"), "none"), empty()), Outcome.NOT_APPLICABLE, "none");
        assertReads(CallText.always(), "sans condition", "without condition");
        assertReads(CallText.never("never"), "refusé", "refused");
        assertReads(CallText.notApplicable("none"), "sans objet", "not applicable");
    }

    @Test
    void what_the_dossier_does_not_settle_stays_unknown_and_is_not_for_the_agency() {
        Rule rule = rule(CallText.unsettled("unsettled"), "unsettled");
        Finding finding = ask(rule, empty());
        assertSays(finding, Outcome.UNKNOWN, "unsettled");
        assertThat(finding.evidence().get(0).textSilent()).isFalse();
        assertReads(
                CallText.unsettled("unsettled"),
                "le dossier ne permet pas d’en juger",
                "the dossier does not allow it to be judged");
    }

    // Left open where refused.

    @Test
    void what_would_be_refused_may_be_left_open_for_the_agency() {
        Rule rule = rule(supervision().is(true).yes("supervised").elseOpen("tolerated"), "supervised", "tolerated");
        assertSays(ask(rule, stated(true, null)), Outcome.SATISFIED, "supervised");
        Finding finding = ask(rule, stated(false, null));
        assertSays(finding, Outcome.UNKNOWN, "tolerated");
        assertThat(finding.evidence().get(0).textSilent()).isTrue();
        Finding unknown = ask(rule, stated(null, null));
        assertThat(missing(unknown)).containsExactly("project.supervision");
        assertThat(unknown.evidence().get(0).reason()).isEqualTo(Trace.MISSING);
        assertThat(rule.outcomes()).containsExactlyInAnyOrder(Outcome.SATISFIED, Outcome.UNKNOWN);
        assertReads(
                SUPERVISED.elseOpen("tolerated"),
                "encadrement d’étudiants de 3e cycle : oui (sinon, à demander à l’ARS)",
                "supervision of postgraduate students (3e cycle): yes (otherwise to be asked of the ARS)");
    }

    // Due in some cases only.

    private final Rule due = rule(HELPED.dueIf(supervision().is(true), "notDue"), "helped", "alone", "notDue");

    @Test
    void what_is_there_satisfies_while_it_is_not_known_whether_it_is_due() {
        assertSays(ask(due, stated(null, true)), Outcome.SATISFIED, "helped");
        assertSays(ask(due, stated(true, true)), Outcome.SATISFIED, "helped");
        assertSays(ask(due, stated(true, false)), Outcome.NOT_SATISFIED, "alone");
    }

    @Test
    void what_is_not_due_does_not_apply_also_where_it_is_there() {
        assertSays(ask(due, stated(false, true)), Outcome.NOT_APPLICABLE, "notDue");
        assertSays(ask(due, stated(false, false)), Outcome.NOT_APPLICABLE, "notDue");
        assertSays(ask(due, stated(false, null)), Outcome.NOT_APPLICABLE, "notDue");
    }

    @Test
    void what_is_not_there_is_open_while_it_is_not_known_whether_it_is_due() {
        assertThat(missing(ask(due, stated(null, false)))).containsExactly("project.supervision");
        assertThat(missing(ask(due, stated(null, null))))
                .containsExactly("project.supervision", "project.hasFinalPhaseResident");
    }

    // Sentences for special cases.

    private final Rule told = rule(
            SUPERVISED.says(Outcome.SATISFIED, "both", SUPERVISED.and(HELPED)), "supervised", "unsupervised", "both");

    @Test
    void an_answer_has_a_sentence_of_its_own_where_another_condition_holds_too() {
        assertSays(ask(told, stated(true, true)), Outcome.SATISFIED, "both");
        assertSays(ask(told, stated(true, false)), Outcome.SATISFIED, "supervised");
        assertSays(ask(told, stated(true, null)), Outcome.SATISFIED, "supervised");
        assertSays(ask(told, stated(false, true)), Outcome.NOT_SATISFIED, "unsupervised");
        assertThat(missing(ask(told, stated(null, true)))).containsExactly("project.supervision");
        assertThat(told.inputs()).containsExactly(DossierInputs.SUPERVISION, DossierInputs.HAS_FINAL_PHASE_RESIDENT);
    }

    @Test
    void the_values_of_a_sentence_are_those_of_the_partner_of_which_it_speaks() {
        fr.tempspartage.rules.law.Test<Dossier> anyEstablishment = CallText.onePartner(isEstablishment());
        fr.tempspartage.rules.law.Test<Dossier> test = anyEstablishment
                .yes("any")
                .says(
                        Outcome.SATISFIED,
                        "publicOne",
                        CallText.onePartner(legalStatus().is(PUBLIC_HEALTH_ESTABLISHMENT)))
                .says(
                        Outcome.SATISFIED,
                        "publicBody",
                        CallText.onePartner(legalStatus().is(OTHER_PUBLIC)));
        Rule rule = rule(test, "any", "publicOne", "publicBody");
        Partner first = establishment("a", OTHER_PRIVATE);
        Partner second = establishment("b", PUBLIC_HEALTH_ESTABLISHMENT);
        Finding finding = ask(rule, project(partners(first, second)));
        assertSays(finding, Outcome.SATISFIED, "publicOne");
        assertThat(finding.evidence().get(0).values()).containsEntry("partner", second);
        Finding plain = ask(rule, project(partners(practice("c"), first)));
        assertSays(plain, Outcome.SATISFIED, "any");
        assertThat(plain.evidence().get(0).values()).containsEntry("partner", first);
        assertSays(ask(rule, project(partners(establishment("d", OTHER_PUBLIC)))), Outcome.SATISFIED, "publicBody");
    }

    @Test
    void a_fact_that_is_shown_changes_no_answer_and_is_never_missing() {
        Rule rule = rule(SUPERVISED.showing(hasFinalPhaseResident()), "supervised", "unsupervised");
        Finding finding = ask(rule, stated(true, false));
        assertSays(finding, Outcome.SATISFIED, "supervised");
        assertThat(finding.evidence().get(0).values()).containsEntry("hasFinalPhaseResident", false);
        assertThat(missing(ask(rule, stated(null, null)))).containsExactly("project.supervision");
        assertThat(rule.inputs()).containsExactly(DossierInputs.SUPERVISION, DossierInputs.HAS_FINAL_PHASE_RESIDENT);
    }

    @Test
    void the_values_of_a_whole_are_those_of_the_part_that_gives_its_reason() {
        Rule rule = rule(
                Documents.isJoined(DocumentType.CURRICULUM_VITAE)
                        .and(Documents.isJoined(DocumentType.MOTIVATION_LETTER)),
                "present",
                "absent",
                "notYet");
        Dossier draft = empty().withFiling(
                        Filing.builder().state(FilingState.DRAFT).build())
                .withDocuments(ImmutableList.of(SupportingDocument.builder()
                        .addTypes(DocumentType.MOTIVATION_LETTER)
                        .build()));
        Finding finding = ask(rule, draft);
        assertSays(finding, Outcome.UNKNOWN, "notYet");
        assertThat(finding.evidence().get(0).values()).containsEntry("document", DocumentType.CURRICULUM_VITAE);
    }

    // The partner that recruits alone.

    private final Rule only = rule(
            CallText.onlyRecruiter(
                    legalStatus().is(PUBLIC_HEALTH_ESTABLISHMENT).yes("public").no("private"), "notOne"),
            "public",
            "private",
            "notOne");

    private static Dossier recruited(SharedMedicalProject.Builder project, String... recruiters) {
        return project(project.recruiters(keys(recruiters)));
    }

    private static SharedMedicalProject.Builder two() {
        return partners(establishment("a", PUBLIC_HEALTH_ESTABLISHMENT), establishment("b", OTHER_PRIVATE));
    }

    @Test
    void the_partner_that_recruits_alone_answers() {
        assertSays(ask(only, recruited(two(), "a")), Outcome.SATISFIED, "public");
        Finding finding = ask(only, recruited(two(), "b"));
        assertSays(finding, Outcome.NOT_SATISFIED, "private");
        assertThat(finding.evidence().get(0).values()).containsEntry("partner", establishment("b", OTHER_PRIVATE));
    }

    @Test
    void where_not_one_partner_recruits_nothing_is_settled() {
        assertSays(ask(only, recruited(two())), Outcome.UNKNOWN, "notOne");
        assertSays(ask(only, recruited(two(), "a", "b")), Outcome.UNKNOWN, "notOne");
        assertSays(ask(only, recruited(two(), "z")), Outcome.UNKNOWN, "notOne");
    }

    @Test
    void while_it_is_not_known_who_recruits_alone_the_recruiter_is_missing() {
        assertThat(missing(ask(only, project(two())))).containsExactly("project.recruiters");
        Dossier alike = project(partners(establishment("a", OTHER_PRIVATE), establishment("b", OTHER_PRIVATE)));
        assertThat(missing(ask(only, alike))).containsExactly("project.recruiters");
        assertThat(missing(ask(only, recruited(SharedMedicalProject.builder(), "a"))))
                .containsExactly("project.partners");
        assertThat(only.outcomes())
                .containsExactlyInAnyOrder(Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNKNOWN);
    }

    @Test
    void the_partner_that_recruits_alone_reads_so() {
        assertReads(
                CallText.onlyRecruiter(legalStatus().is(OTHER_PUBLIC), "notOne"),
                "pour le partenaire qui recrute seul, statut juridique : autre personne publique",
                "for the partner that recruits alone, legal status: other public body");
    }

    // Bounds, and two facts against each other.

    private static Dossier halfDays(String number) {
        return project(SharedMedicalProject.builder()
                .seniorSupport(
                        SeniorSupport.builder().halfDays(new BigDecimal(number)).build()));
    }

    @Test
    void a_bound_is_kept_from_below() {
        Rule atLeast = rule(seniorHalfDays().atLeast(new BigDecimal("2")));
        assertThat(ask(atLeast, halfDays("1.9")).outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(ask(atLeast, halfDays("2.0")).outcome()).isEqualTo(Outcome.SATISFIED);
        Rule moreThan = rule(seniorHalfDays().moreThan(new BigDecimal("2")));
        assertThat(ask(moreThan, halfDays("2.0")).outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(ask(moreThan, halfDays("2.1")).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(missing(ask(moreThan, empty()))).containsExactly("project.seniorSupport.halfDays");
    }

    @Test
    void a_bound_is_kept_from_above_and_said() {
        Rule atMost = rule(seniorHalfDays().atMost(new BigDecimal("2")));
        assertAnswer(
                ask(atMost, halfDays("2")),
                Outcome.SATISFIED,
                "Temps de sénior, en demi-journées par semaine : 2.",
                "Senior time, in half-days a week: 2.");
        assertAnswer(
                ask(atMost, halfDays("2.5")),
                Outcome.NOT_SATISFIED,
                "Temps de sénior, en demi-journées par semaine : 2,5. Attendu : au plus 2.",
                "Senior time, in half-days a week: 2.5. Expected: at most 2.");
        assertReads(
                seniorHalfDays().moreThan(BigDecimal.ZERO),
                "temps de sénior, en demi-journées par semaine : plus de 0",
                "senior time, in half-days a week: more than 0");
    }

    private static final Fact<Dossier, ImmutableList<PartnerKey>> RECRUITERS =
            Fact.stated(DossierInputs.RECRUITERS, facts -> facts.project().getRecruiters());
    private static final Fact<Dossier, ImmutableList<PartnerKey>> PAYERS =
            Fact.stated(DossierInputs.SALARY_PAYERS, facts -> facts.project().getSalaryPayers());

    private static Dossier paying(
            @Nullable ImmutableList<PartnerKey> recruiters, @Nullable ImmutableList<PartnerKey> payers) {
        return project(SharedMedicalProject.builder()
                .recruiters(Optional.ofNullable(recruiters))
                .salaryPayers(Optional.ofNullable(payers)));
    }

    @Test
    void the_elements_of_a_list_are_counted() {
        Rule rule = rule(
                RECRUITERS
                        .count()
                        .cases()
                        .where(Outcome.SATISFIED, "one", 1)
                        .where(Outcome.NOT_SATISFIED, "none", 0)
                        .others(Outcome.NOT_SATISFIED, "several"),
                "one",
                "none",
                "several");
        assertSays(ask(rule, paying(keys("a"), null)), Outcome.SATISFIED, "one");
        assertSays(ask(rule, paying(keys(), null)), Outcome.NOT_SATISFIED, "none");
        Finding finding = ask(rule, paying(keys("a", "b"), null));
        assertSays(finding, Outcome.NOT_SATISFIED, "several");
        assertThat(finding.evidence().get(0).values()).containsEntry("count", 2);
        assertThat(missing(ask(rule, empty()))).containsExactly("project.recruiters");
        assertThat(ask(rule(RECRUITERS.notEmpty()), paying(keys("a"), null)).outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(ask(rule(RECRUITERS.notEmpty()), paying(keys(), null)).outcome())
                .isEqualTo(Outcome.NOT_SATISFIED);
        assertReads(
                RECRUITERS.notEmpty(),
                "établissement recruteur (nombre) : au moins 1",
                "recruiting establishment (number): at least 1");
    }

    @Test
    void two_facts_may_have_to_be_the_same_or_one_to_stand_in_the_other() {
        Rule same = rule(PAYERS.sameAs(RECRUITERS).yes("same").no("other"), "same", "other");
        assertSays(ask(same, paying(keys("a"), keys("a"))), Outcome.SATISFIED, "same");
        assertSays(ask(same, paying(keys("a"), keys("a", "b"))), Outcome.NOT_SATISFIED, "other");
        assertThat(missing(ask(same, paying(null, null))))
                .containsExactlyInAnyOrder("project.recruiters", "project.salaryPayers");
        Rule among = rule(PAYERS.among(RECRUITERS).yes("inside").no("outside"), "inside", "outside");
        assertSays(ask(among, paying(keys("a", "b"), keys("b"))), Outcome.SATISFIED, "inside");
        assertSays(ask(among, paying(keys("a", "b"), keys("b", "c"))), Outcome.NOT_SATISFIED, "outside");
        assertReads(
                PAYERS.sameAs(RECRUITERS),
                "employeur qui rémunère l’assistant : comme pour « établissement recruteur »",
                "employer that pays the assistant: as for “recruiting establishment”");
        assertReads(
                PAYERS.among(RECRUITERS),
                "employeur qui rémunère l’assistant : parmi « établissement recruteur »",
                "employer that pays the assistant: among “recruiting establishment”");
    }

    @Test
    void an_aspect_of_a_fact_has_its_name_after_the_label() {
        Fact<Post, Integer> day =
                contractStart().as(LocalDate::getDayOfMonth, Bilingual.of("jour du mois", "day of the month"));
        Rule rule = rule(CallText.eachPost(day.is(1).yes("first").no("later")), "first", "later");
        assertSays(ask(rule, days("2026-11-01", null)), Outcome.SATISFIED, "first");
        assertSays(ask(rule, days("2026-11-02", null)), Outcome.NOT_SATISFIED, "later");
        assertReads(day.is(1), "début du contrat (jour du mois) : 1", "start of the contract (day of the month): 1");
    }

    @Test
    void all_other_values_may_ask_another_condition() {
        fr.tempspartage.rules.law.Test<Dossier> test =
                RECRUITERS.count().cases().where(Outcome.SATISFIED, "one", 1).othersAsk(SUPERVISED);
        Rule rule = rule(test, "one", "supervised", "unsupervised");
        assertSays(ask(rule, paying(keys("a"), null)), Outcome.SATISFIED, "one");
        Dossier two = stated(false, null);
        assertThat(missing(ask(rule, two))).containsExactly("project.recruiters");
        assertThat(missing(ask(rule, paying(keys(), null)))).containsExactly("project.supervision");
        assertReads(
                test,
                "établissement recruteur (nombre) : 1 (pour toute autre valeur, encadrement d’étudiants de 3e cycle :"
                        + " oui)",
                "recruiting establishment (number): 1 (for any other value, supervision of postgraduate students (3e"
                        + " cycle): yes)");
    }

    @Test
    void a_computed_fact_has_the_name_and_the_label_that_it_is_given() {
        Fact<Dossier, Integer> words = Fact.computed(
                "letters",
                Bilingual.of("longueur", "length"),
                seen -> seen.facts().dossier().getId().length(),
                DossierInputs.SUPERVISION);
        Rule rule = rule(words.atLeast(8));
        assertAnswer(ask(rule, empty()), Outcome.SATISFIED, "Longueur : 8.", "Length: 8.");
        assertThat(rule.inputs()).containsExactly(DossierInputs.SUPERVISION);
    }

    // Questions.

    @Test
    void a_question_may_stay_open_also_where_its_choices_answer_alike() {
        Rule rule = rule(
                Invented.question()
                        .decides(width -> width == Width.NARROW
                                ? CallText.<Dossier>always().yes("narrow")
                                : CallText.<Dossier>always().yes("wide"))
                        .openUntilDecided("torn"),
                "narrow",
                "wide",
                "torn");
        assertSays(ask(rule, empty(), "narrow"), Outcome.SATISFIED, "narrow");
        assertSays(ask(rule, empty(), "wide"), Outcome.SATISFIED, "wide");
        Finding finding = ask(rule, empty(), OpenPoint.UNDECIDED);
        assertSays(finding, Outcome.UNKNOWN, "torn");
        assertThat(finding.evidence().get(0).question()).isPresent();
    }
}
