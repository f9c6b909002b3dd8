package fr.tempspartage.rules.law;

import static fr.tempspartage.domain.post.EmploymentStatus.CHIEF_RESIDENT;
import static fr.tempspartage.domain.post.EmploymentStatus.GENERAL_ASSISTANT;
import static fr.tempspartage.domain.post.EmploymentStatus.OTHER;
import static fr.tempspartage.domain.post.EmploymentStatus.SESSIONAL;
import static fr.tempspartage.domain.post.EmploymentStatus.SPECIALIST_ASSISTANT;
import static fr.tempspartage.domain.source.Choice.Standing.OPEN;
import static fr.tempspartage.domain.source.Choice.Standing.REJECTED;
import static fr.tempspartage.rules.vocabulary.Candidates.diplomaDate;
import static fr.tempspartage.rules.vocabulary.Candidates.professionalProject;
import static fr.tempspartage.rules.vocabulary.Partners.isEstablishment;
import static fr.tempspartage.rules.vocabulary.Posts.contractStart;
import static fr.tempspartage.rules.vocabulary.Posts.status;
import static fr.tempspartage.rules.vocabulary.Projects.hasFinalPhaseResident;
import static fr.tempspartage.rules.vocabulary.Projects.supervision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.law.Invented.Width;
import fr.tempspartage.rules.verdict.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** Every kind of condition in words. */
class ReadBackTest {

    private static final fr.tempspartage.rules.law.Test<Dossier> SUPERVISED =
            supervision().is(true);
    private static final fr.tempspartage.rules.law.Test<Dossier> HELPED =
            hasFinalPhaseResident().is(true).yes("helped");

    private static void assertReads(fr.tempspartage.rules.law.Test<?> test, String french, String english) {
        Bilingual words = test.readBack();
        assertThat(words.fr().replace('\u00a0', ' ')).isEqualTo(french);
        assertThat(words.en()).isEqualTo(english).isEqualTo(test.toString());
    }

    @Test
    void a_list_reads_as_its_values() {
        assertReads(
                status().is(SPECIALIST_ASSISTANT, CHIEF_RESIDENT, OTHER),
                "statut de recrutement de l’assistant : assistant spécialiste, chef de clinique ou autre statut",
                "employment status of the assistant: specialist assistant, university clinical fellow (chef de"
                        + " clinique) or other status");
    }

    @Test
    void values_near_a_list_and_refused_ones_read_after_it() {
        assertReads(
                status().is(SPECIALIST_ASSISTANT)
                        .openFor(GENERAL_ASSISTANT)
                        .where(Outcome.NOT_SATISFIED, "refused", OTHER)
                        .where(Outcome.NOT_APPLICABLE, "elsewhere", SESSIONAL),
                "statut de recrutement de l’assistant : assistant spécialiste (à demander à l’ARS : assistant"
                        + " généraliste ; refusé : autre statut ; sans objet : vacataire)",
                "employment status of the assistant: specialist assistant (to be asked of the ARS: general assistant;"
                        + " refused: other status; not applicable: sessional doctor)");
    }

    @Test
    void values_of_one_answer_read_together_also_where_their_sentences_differ() {
        assertReads(
                supervision().cases().where(Outcome.UNKNOWN, "first", true).where(Outcome.UNKNOWN, "second", false),
                "encadrement d’étudiants de 3e cycle (à demander à l’ARS : oui ou non)",
                "supervision of postgraduate students (3e cycle) (to be asked of the ARS: yes or no)");
        assertReads(
                status().is(OTHER).where(Outcome.SATISFIED, "also", SESSIONAL),
                "statut de recrutement de l’assistant : autre statut ou vacataire",
                "employment status of the assistant: other status or sessional doctor");
    }

    @Test
    void all_other_values_read_last() {
        assertReads(
                supervision().is(true).others(Outcome.UNKNOWN, "open"),
                "encadrement d’étudiants de 3e cycle : oui (à demander à l’ARS : toute autre valeur)",
                "supervision of postgraduate students (3e cycle): yes (to be asked of the ARS: any other value)");
        assertReads(
                supervision().is(true).others(Outcome.SATISFIED, "also"),
                "encadrement d’étudiants de 3e cycle : oui ou toute autre valeur",
                "supervision of postgraduate students (3e cycle): yes or any other value");
    }

    @Test
    void a_condition_for_some_values_reads_with_them() {
        assertReads(
                status().is(SPECIALIST_ASSISTANT).asks(CallText.dossier(SUPERVISED), GENERAL_ASSISTANT, OTHER),
                "statut de recrutement de l’assistant : assistant spécialiste (pour assistant généraliste ou autre"
                        + " statut, encadrement d’étudiants de 3e cycle : oui)",
                "employment status of the assistant: specialist assistant (for general assistant or other status,"
                        + " supervision of postgraduate students (3e cycle): yes)");
    }

    @Test
    void tests_of_one_fact_read_after_its_label() {
        assertReads(
                contractStart().passes(day -> true, Bilingual.of("un jour", "a day")),
                "début du contrat : un jour",
                "start of the contract: a day");
        Fact<Post, LocalDate> diploma = CallText.dossier(diplomaDate());
        assertReads(
                diploma.notAfter(contractStart(), Comparator.naturalOrder()),
                "fin de l’internat (date du diplôme) : au plus tard à la date « début du contrat »",
                "end of residency (date of the diploma): not after the “start of the contract”");
        assertReads(
                status().isStated(),
                "statut de recrutement de l’assistant : à indiquer",
                "employment status of the assistant: to be stated");
        assertReads(
                status().whatever("known", "unknown"),
                "statut de recrutement de l’assistant : sans exclusion",
                "employment status of the assistant: none left out");
        assertReads(CallText.always(), "sans condition", "without condition");
    }

    @Test
    void joined_conditions_read_one_after_the_other_and_nested_ones_in_brackets() {
        assertReads(
                SUPERVISED.and(HELPED),
                "encadrement d’étudiants de 3e cycle : oui ; et docteur junior dans l’équipe : oui",
                "supervision of postgraduate students (3e cycle): yes; and final-phase resident in the team: yes");
        assertReads(
                SUPERVISED.and(HELPED.or(SUPERVISED).no("neither")).and(HELPED),
                "encadrement d’étudiants de 3e cycle : oui ; et (docteur junior dans l’équipe : oui ; ou encadrement"
                        + " d’étudiants de 3e cycle : oui) ; et docteur junior dans l’équipe : oui",
                "supervision of postgraduate students (3e cycle): yes; and (final-phase resident in the team: yes; or"
                        + " supervision of postgraduate students (3e cycle): yes); and final-phase resident in the"
                        + " team: yes");
    }

    @Test
    void a_condition_behind_a_gate_reads_after_it() {
        assertReads(
                HELPED.when(SUPERVISED),
                "si encadrement d’étudiants de 3e cycle : oui, alors docteur junior dans l’équipe : oui",
                "if supervision of postgraduate students (3e cycle): yes, then final-phase resident in the team: yes");
        assertReads(
                HELPED.when(SUPERVISED).and(SUPERVISED),
                "(si encadrement d’étudiants de 3e cycle : oui, alors docteur junior dans l’équipe : oui) ; et"
                        + " encadrement d’étudiants de 3e cycle : oui",
                "(if supervision of postgraduate students (3e cycle): yes, then final-phase resident in the team:"
                        + " yes); and supervision of postgraduate students (3e cycle): yes");
        assertReads(
                HELPED.when(SUPERVISED.or(HELPED)),
                "si (encadrement d’étudiants de 3e cycle : oui ; ou docteur junior dans l’équipe : oui), alors docteur"
                        + " junior dans l’équipe : oui",
                "if (supervision of postgraduate students (3e cycle): yes; or final-phase resident in the team: yes),"
                        + " then final-phase resident in the team: yes");
    }

    @Test
    void a_question_reads_choice_by_choice_with_its_default_and_without_those_that_the_text_excludes() {
        assertReads(
                Invented.question().when(Width.NARROW, SUPERVISED),
                "sous la lecture « au sens étroit », encadrement d’étudiants de 3e cycle : oui ; sous la lecture « au"
                        + " sens large », sans condition",
                "under the reading “narrowly”, supervision of postgraduate students (3e cycle): yes; under the reading"
                        + " “widely”, without condition");
        assertReads(
                Question.of(Invented.point("narrow", OPEN, REJECTED), Width.class)
                        .when(Width.NARROW, SUPERVISED.and(HELPED)),
                "sous la lecture « au sens étroit » (par défaut), (encadrement d’étudiants de 3e cycle : oui ; et"
                        + " docteur junior dans l’équipe : oui)",
                "under the reading “narrowly” (by default), (supervision of postgraduate students (3e cycle): yes; and"
                        + " final-phase resident in the team: yes)");
        assertReads(
                Invented.question().when(Width.WIDE, SUPERVISED).and(HELPED),
                "(sous la lecture « au sens étroit », sans condition ; sous la lecture « au sens large », encadrement"
                        + " d’étudiants de 3e cycle : oui) ; et docteur junior dans l’équipe : oui",
                "(under the reading “narrowly”, without condition; under the reading “widely”, supervision of"
                        + " postgraduate students (3e cycle): yes); and final-phase resident in the team: yes");
    }

    @Test
    void a_condition_of_several_reads_with_whose_it_is() {
        assertReads(
                CallText.eachPost(status().is(OTHER)),
                "pour chaque poste, statut de recrutement de l’assistant : autre statut",
                "for each post, employment status of the assistant: other status");
        assertReads(
                CallText.eachPartner(isEstablishment()),
                "pour chaque partenaire, c’est un établissement",
                "for each partner, it is an establishment");
        assertReads(
                CallText.onePartner(isEstablishment()),
                "pour un partenaire au moins, c’est un établissement",
                "for one partner at least, it is an establishment");
        assertReads(
                CallText.recruiter(isEstablishment()),
                "pour chaque recruteur, c’est un établissement",
                "for each recruiter, it is an establishment");
        assertReads(
                CallText.recruiter(isEstablishment())
                        .and(CallText.eachPartner(isEstablishment()))
                        .and(CallText.eachPost(status().is(OTHER))),
                "(pour chaque recruteur, c’est un établissement) ; et (pour chaque partenaire, c’est un établissement)"
                        + " ; et (pour chaque poste, statut de recrutement de l’assistant : autre statut)",
                "(for each recruiter, it is an establishment); and (for each partner, it is an establishment); and (for"
                        + " each post, employment status of the assistant: other status)");
    }

    @Test
    void what_people_judge_reads_with_what_they_are_shown() {
        assertReads(CallText.judged(), "à l’appréciation de la commission", "for the committee to judge");
        assertReads(
                CallText.judgedOn(professionalProject(), supervision()),
                "à l’appréciation de la commission, d’après ceci : projet professionnel, encadrement d’étudiants de 3e"
                        + " cycle",
                "for the committee to judge, from these: professional project, supervision of postgraduate students (3e"
                        + " cycle)");
    }

    @Test
    void a_check_written_by_hand_reads_in_words_of_its_own_and_says_by_which_questions() {
        ByHand<Dossier> hand = ByHand.ofDossier((facts, trace) -> trace.satisfied("yes"))
                .inWords("un sénior suit l’assistant : « assez »", "a senior follows the assistant: “enough”");
        assertReads(
                hand,
                "un sénior suit l’assistant : « assez » (vérification écrite à la main)",
                "a senior follows the assistant: “enough” (a check written by hand)");
        assertThat(hand.readBack().fr()).startsWith("un sénior suit l’assistant\u00a0: «\u00a0assez\u00a0»");
        assertReads(
                hand.asks(Invented.point(null)).and(HELPED),
                "(un sénior suit l’assistant : « assez » (vérification écrite à la main, selon I-XX-1)) ; et docteur"
                        + " junior dans l’équipe : oui",
                "(a senior follows the assistant: “enough” (a check written by hand, by I-XX-1)); and final-phase"
                        + " resident in the team: yes");
    }

    @Test
    void a_check_written_by_hand_without_words_is_refused() {
        ByHand<Dossier> hand =
                ByHand.ofDossier((facts, trace) -> trace.satisfied("yes")).reads(DossierInputs.SUPERVISION);
        assertThatIllegalArgumentException()
                .isThrownBy(hand::readBack)
                .withMessage("A condition written by hand, from [project.supervision], does not say what it requires.\n"
                        + "Maybe add .inWords(\"…\", \"…\").");
    }
}
