package fr.tempspartage.calls.auvergnerhonealpes2026;

import static fr.tempspartage.calls.auvergnerhonealpes2026.AraDossiers.eligible;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.RecruitmentGround;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.inquiry.CommittedMoves;
import fr.tempspartage.rules.inquiry.Move;
import fr.tempspartage.rules.inquiry.Remedies;
import fr.tempspartage.rules.inquiry.Remedy;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("inquiry")
class AraRemediesTest {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();

    private static Remedies of(Dossier dossier) {
        return Remedies.of(CALL.assess(dossier, AraScenarios.FILING_DAY));
    }

    private static List<String> texts(Dossier dossier) {
        return of(dossier).all().stream()
                .map(remedy ->
                        String.join("; ", remedy.all().map(Move::toString).toList()))
                .toList();
    }

    private static TimeAllocation onlyHospital() {
        return TimeAllocation.builder()
                .segments(ImmutableList.of(TimeSegment.builder()
                        .unit(AllocationUnit.HALF_DAYS_PER_WEEK)
                        .sites(ImmutableList.of(SiteTime.builder()
                                .partner(AraDossiers.HOSPITAL)
                                .amount(BigDecimal.TEN)
                                .build()))
                        .build()))
                .build();
    }

    private static Dossier alone() {
        Dossier alone = eligible().dossier();
        alone = alone.withProject(alone.getProject()
                        .map(project -> project.withPartners(ImmutableList.of(AraDossiers.hospital()))))
                .withPosts(alone.getPosts()
                        .map(posts -> ImmutableList.of(posts.get(0)
                                .withTimeAllocation(onlyHospital())
                                .withCommunityPresences(ImmutableList.of()))));
        return alone;
    }

    @Test
    void an_assistant_practises_in_advanced_consultations() {
        assertThat(texts(eligible().mode(CommunityPracticeMode.EMPLOYEE).dossier()))
                .containsExactly("Arrange the practice at Maison des Exemples as: advanced consultations");
    }

    @Test
    void one_of_the_places_is_in_a_zone() {
        assertThat(texts(
                        eligible().with(DossierInputs.ZONE, ZoningClass.OUTSIDE).dossier()))
                .containsExactly(
                        "Choose, in the place of CH des Exemples, a place of practice in a priority intervention zone (ZIP)",
                        "Choose, in the place of CH des Exemples, a place of practice in a complementary action zone (ZAC)",
                        "Choose, in the place of Maison des Exemples, a place of practice in a priority intervention zone (ZIP)",
                        "Choose, in the place of Maison des Exemples, a place of practice in a complementary action zone (ZAC)");
    }

    @Test
    void another_status_or_ground_and_full_time() {
        assertThat(texts(eligible()
                        .with(DossierInputs.STATUS, EmploymentStatus.GENERAL_ASSISTANT)
                        .dossier()))
                .containsExactly("Recruit with the status: specialist assistant");
        assertThat(texts(AraDossiers.contract()
                        .with(DossierInputs.GROUND, RecruitmentGround.GROUND_1)
                        .dossier()))
                .containsExactly("Recruit with the status: contract practitioner, ground 4", "Recruit on ground 4");
        assertThat(texts(eligible()
                        .with(DossierInputs.WORKING_TIME, Rate.of(8, 10))
                        .dossier()))
                .containsExactly("Recruit full time");
    }

    @Test
    void a_partner_is_added_where_there_is_one_alone() {
        assertThat(texts(alone()))
                .hasSize(8)
                .startsWith("Add a partner that hosts the assistant for half of the time: solo practice; "
                        + "Choose, in the place of CH des Exemples, a place of practice in a priority intervention zone "
                        + "(ZIP)");
    }

    @Test
    void the_registration_is_definitive_or_planned_in_time() {
        Dossier none = eligible()
                .with(DossierInputs.REGISTRATION_STATUS, RegistrationStatus.NOT_REGISTERED)
                .without(DossierInputs.REGISTERED_SINCE)
                .dossier();
        none = none.withCandidate(none.getCandidate()
                .map(one -> one.withRegistration(one.getRegistration()
                        .map(registration -> registration.withPlannedOn(LocalDate.of(2026, 12, 1))))));
        assertThat(texts(none))
                .containsExactly("Attach the definitive registration with the Council and the RPPS number");
    }

    @Test
    void another_submitter_and_channel_while_it_can_be_filed() {
        Dossier wrong = eligible()
                .with(DossierInputs.SUBMITTER, SubmitterRole.CANDIDATE)
                .with(DossierInputs.CHANNEL, FilingChannel.PAPER)
                .dossier();
        assertThat(texts(wrong))
                .containsExactly("Have the dossier filed by: recruiting establishment; "
                        + "File by: e-mail, to ars-ara-dos-bureau-ph@ars.sante.fr");
        AssessmentContext closed = AssessmentContext.on(LocalDate.of(2026, 10, 20))
                .withDeadline(
                        LocalDate.of(2026, 10, 16).atStartOfDay(ZoneId.of("Europe/Paris")),
                        Bilingual.of("avis", "notice"));
        Assessment late = CALL.assess(wrong, closed);
        assertThat(Remedies.of(late).all()).isNotEmpty().noneMatch(Remedy::isPossible);
        assertThat(Remedies.of(late)
                        .all()
                        .get(0)
                        .moves()
                        .get(0)
                        .impossible()
                        .orElseThrow()
                        .en())
                .isEqualTo("the last day of filing, 15 October 2026, has passed");
    }

    @Test
    void the_contract_is_that_of_the_call() {
        Dossier short_ = eligible()
                .with(DossierInputs.CONTRACT_END, LocalDate.of(2027, 10, 31))
                .dossier();
        assertThat(texts(short_))
                .containsExactly("Conclude the contract from 1 November 2026 to 31 October 2028 "
                        + "(instead of 1 November 2026 to 31 October 2027)");
        Dossier renewal = AraDossiers.renewal()
                .with(DossierInputs.CONTRACT_END, LocalDate.of(2028, 4, 30))
                .dossier();
        assertThat(texts(renewal))
                .containsExactly("Conclude the contract from 1 November 2026 to 31 October 2027 "
                        + "(instead of 1 November 2026 to 30 April 2028)");
    }

    @Test
    void all_papers_are_supplied() {
        assertThat(texts(eligible().dossier().withDocuments(ImmutableList.of())))
                .containsExactly("Supply: shared medical project, complete, dated and signed; "
                        + "Supply: curriculum vitae, complete, dated and signed; "
                        + "Supply: cover letter, complete, dated and signed; "
                        + "Supply: certificate of definitive registration, complete, dated and signed; "
                        + "Supply: model commitment letter, complete, dated and signed");
    }

    @Test
    void every_move_and_what_it_changes_read_as_committed() throws IOException {
        Dossier contract = AraDossiers.contract().dossier();
        contract = contract.withPosts(contract.getPosts()
                .map(posts -> ImmutableList.of(posts.get(0).withContractEnd(LocalDate.of(2028, 6, 15)), posts.get(0))));
        AssessmentContext closed = AssessmentContext.on(LocalDate.of(2026, 10, 20))
                .withDeadline(
                        LocalDate.of(2026, 10, 16).atStartOfDay(ZoneId.of("Europe/Paris")),
                        Bilingual.of("avis", "notice"));
        new CommittedMoves()
                .add("contract practitioner, two posts", CALL.assess(contract, AraScenarios.FILING_DAY))
                .add("one partner", CALL.assess(alone(), closed))
                .compareWith("auvergne-rhone-alpes-2026");
    }
}
