package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.FormPart;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.inquiry.CommittedMoves;
import fr.tempspartage.rules.inquiry.Move;
import fr.tempspartage.rules.inquiry.Remedies;
import fr.tempspartage.rules.inquiry.Remedy;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("inquiry")
class RemediesTest {

    private static final String TWO_YEARS = "2026-11-01/2028-10-31";
    private static final AssessmentContext IN_TIME = AssessmentContext.on(LocalDate.of(2026, 5, 12));

    private static Remedies of(Dossier dossier) {
        return Remedies.of(RulesTest.CALL.assess(dossier, IN_TIME));
    }

    private static List<String> texts(Remedies remedies) {
        return remedies.all().stream()
                .map(remedy ->
                        String.join("; ", remedy.all().map(Move::toString).toList()))
                .toList();
    }

    @Test
    void nothing_is_to_be_put_right_in_an_eligible_and_complete_dossier() {
        Remedies remedies = of(Dossiers.base());
        assertThat(remedies.shortfalls()).isEmpty();
        assertThat(texts(remedies)).containsExactly("");
        assertThat(remedies.beyondRemedy()).isEmpty();
        assertThat(remedies.readings()).isEmpty();
        assertThat(remedies.isWhole()).isTrue();
    }

    @Test
    void half_of_the_time_in_the_periphery_instead_of_40_percent() {
        Remedies remedies = of(Dossiers.sharing("chu ch", TWO_YEARS, "*;h;chu=6,ch=4"));
        assertThat(texts(remedies))
                .containsExactly("Bring the share of the time at Établissement ch to 50% (instead of 40%)");
        assertThat(remedies.all().get(0).after().verdict().eligibility()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(remedies.all().get(0).settles()).hasSize(1);
    }

    @Test
    void the_hospital_centre_recruits_instead_of_the_nursing_home() {
        Dossier home = Dossiers.sharing("ehpad ch", TWO_YEARS, "*;h;ehpad=5,ch=5");
        assertThat(texts(of(home)))
                .containsExactly(
                        "Have the assistant recruited by Établissement ch instead of Établissement ehpad",
                        "Put another partner of the same territory in the place of Établissement ehpad: "
                                + "university hospital (CHU), a separate legal person",
                        "Put another partner of the same territory in the place of Établissement ehpad: "
                                + "hospital centre (CH), a separate legal person");
    }

    @Test
    void the_contract_starts_in_may_2027_where_the_diploma_comes_after_november() {
        Dossier late = DossierInputs.DIPLOMA_DATE.with(
                Dossiers.base(), "/candidate/diplomaDate", Optional.of(LocalDate.of(2027, 4, 30)));
        AssessmentContext decided = IN_TIME.interpreting("I-NA-25", "before-start");
        Remedies remedies = Remedies.of(RulesTest.CALL.assess(late, decided));
        assertThat(texts(remedies))
                .containsExactly(
                        "Conclude the contract from 1 May 2027 to 30 April 2029 "
                                + "(instead of 1 November 2026 to 31 October 2028)",
                        "Conclude the contract from 1 May 2027 to 30 April 2028 "
                                + "(instead of 1 November 2026 to 31 October 2028)");
    }

    @Test
    void several_refusals_take_a_move_each_and_the_lighter_sets_come_first() {
        Dossier three = DossierInputs.STATUS.with(
                Dossiers.sharing("ehpad ch", "2026-12-01/2028-11-30", "*;h;ehpad=5,ch=5"),
                "/posts/0/status",
                Optional.of(EmploymentStatus.OTHER));
        Remedies remedies = of(three);
        assertThat(texts(remedies).get(0))
                .isEqualTo("Have the assistant recruited by Établissement ch instead of Établissement ehpad; "
                        + "Conclude the contract from 1 November 2026 to 31 October 2028 "
                        + "(instead of 1 December 2026 to 30 November 2028); "
                        + "Recruit with the status: specialist assistant");
        assertThat(remedies.all()).hasSize(12).allMatch(remedy -> remedy.moves().size() == 3);
    }

    @Test
    void papers_are_supplied_for_the_partners_that_there_are_after_the_moves() {
        Dossier bare = Dossiers.base()
                .withDocuments(ImmutableList.of())
                .withFiling(Dossiers.base()
                        .getFiling()
                        .map(filing -> filing.withFormParts(ImmutableList.of(
                                FormPart.IDENTITY, FormPart.TRAINING, FormPart.PROFESSIONAL_PROJECT))));
        Remedies remedies = of(bare);
        assertThat(texts(remedies))
                .containsExactly("Supply: curriculum vitae, complete, dated and signed; "
                        + "Supply: cover letter, complete, dated and signed; "
                        + "Supply: letter of the DES coordinator, complete, dated and signed; "
                        + "Supply: opinion of the head of service – Établissement chu, dated and signed; "
                        + "Supply: opinion of the head of service – Établissement ch, dated and signed; "
                        + "Supply: opinion of the head of division (chef de pôle) – Établissement chu, dated and signed; "
                        + "Supply: opinion of the head of division (chef de pôle) – Établissement ch, dated and signed; "
                        + "Supply: opinion of the director – Établissement chu, dated and signed; "
                        + "Supply: opinion of the director – Établissement ch, dated and signed; "
                        + "Fill in the part of the form: cooperation project");
        assertThat(remedies.all().get(0).after().verdict().completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void a_late_filing_has_no_remedy_and_says_so() {
        Dossier late = DossierInputs.FILED_AT.with(
                Dossiers.base(), "/filing/filedAt", Optional.of(OffsetDateTime.parse("2026-05-18T00:00:00+02:00")));
        Remedies remedies = Remedies.of(RulesTest.CALL.assess(late, AssessmentContext.on(LocalDate.of(2026, 5, 20))));
        Remedy only = remedies.all().get(0);
        assertThat(remedies.all()).hasSize(1);
        assertThat(only.isPossible()).isFalse();
        assertThat(only.moves().get(0).text().en()).isEqualTo("File on 17 May 2026 at the latest");
        assertThat(only.moves().get(0).impossible().orElseThrow().fr())
                .isEqualTo("la date limite, le 17 mai 2026, est passée");
    }

    @Test
    void a_draft_can_still_be_filed_on_the_last_day_and_not_on_the_day_after() {
        Dossier draft = Dossiers.base()
                .withFiling(Dossiers.base()
                        .getFiling()
                        .map(filing -> filing.withState(FilingState.DRAFT)
                                .withFiledAt(Optional.empty())
                                .withSubmitter(Optional.empty())
                                .withChannel(Optional.empty())));
        Assessment lastDay = RulesTest.CALL.assess(draft, AssessmentContext.on(LocalDate.of(2026, 5, 17)));
        assertThat(Remedies.of(lastDay).shortfalls()).isEmpty();
        Assessment after = RulesTest.CALL.assess(draft, AssessmentContext.on(LocalDate.of(2026, 5, 18)));
        assertThat(Remedies.of(after).all()).hasSize(1).noneMatch(Remedy::isPossible);
    }

    @Test
    void what_no_move_settles_is_named() {
        Dossier pharmacist = DossierInputs.PROFESSION.with(
                Dossiers.base(), "/candidate/profession", Optional.of(Profession.PHARMACIST));
        Remedies remedies =
                Remedies.of(RulesTest.CALL.assess(pharmacist, IN_TIME.interpreting("I-NA-3", "physicians-only")));
        assertThat(remedies.all()).isEmpty();
        assertThat(remedies.isWhole()).isTrue();
        assertThat(remedies.beyondRemedy().stream()
                        .map(finding -> finding.rule().toString()))
                .containsExactly("NA-09");
        assertThat(remedies.readings()).isEmpty();
    }

    @Test
    void a_dossier_that_a_reading_alone_keeps_open_is_eligible_under_it() {
        Dossier general = DossierInputs.STATUS.with(
                Dossiers.base(), "/posts/0/status", Optional.of(EmploymentStatus.GENERAL_ASSISTANT));
        Remedies remedies = of(general);
        assertThat(remedies.shortfalls()).isEmpty();
        assertThat(remedies.readings().entrySet().stream()
                        .map(entry ->
                                entry.getKey().key() + "=" + entry.getValue().slug()))
                .containsExactly("I-NA-4=any-assistant");
    }

    @Test
    void missing_facts_are_asked_first_and_stay_open() {
        Dossier unknown = DossierInputs.STATUS.with(
                Dossiers.sharing("ehpad ch", TWO_YEARS, "*;h;ehpad=5,ch=5"), "/posts/0/status", Optional.empty());
        Remedies remedies = of(unknown);
        assertThat(remedies.questions()).isNotEmpty();
        assertThat(remedies.all().get(0).after().verdict().eligibility()).isEqualTo(Eligibility.TO_BE_CONFIRMED);
    }

    @Test
    void one_partner_is_left_out_where_there_are_too_many_and_nothing_names_it_any_more() {
        Dossier four = Dossiers.sharing("chu ch chA chB", TWO_YEARS, "*;h;chu=3,ch=3,chA=2,chB=2");
        assertThat(texts(of(four)))
                .containsExactly(
                        "Leave out of the project: Établissement chA", "Leave out of the project: Établissement chB");
    }

    @Test
    void an_establishment_of_the_region_recruits() {
        Dossier away = Dossiers.withAt(Dossiers.base(), DossierInputs.DEPARTMENT, 0, Department.parse("75"));
        assertThat(texts(of(away)))
                .containsExactly(
                        "Choose, in the place of Établissement chu, a partner of this department: Dordogne",
                        "Choose, in the place of Établissement chu, a partner of this department: Charente");
    }

    @Test
    void the_recruiter_alone_recruits_and_pays() {
        ImmutableList<PartnerKey> both = ImmutableList.of(PartnerKey.parse("chu"), PartnerKey.parse("ch"));
        assertThat(texts(of(Dossiers.with(Dossiers.base(), DossierInputs.SALARY_PAYERS, both))))
                .containsExactly(
                        "Have the salary paid by the recruiter, Établissement chu",
                        "Have the assistant recruited by Établissement ch instead of Établissement chu");
        assertThat(texts(of(Dossiers.with(Dossiers.base(), DossierInputs.RECRUITERS, both))))
                .containsExactly(
                        "Have the assistant recruited by Établissement chu instead of Établissement ch",
                        "Have the assistant recruited by Établissement ch instead of Établissement chu");
    }

    @Test
    void posts_are_told_apart_where_there_are_several() {
        Dossier base = Dossiers.base();
        Post other = base.getPosts().orElseThrow().get(0).withStatus(EmploymentStatus.OTHER);
        Dossier two =
                base.withPosts(ImmutableList.of(base.getPosts().orElseThrow().get(0), other));
        assertThat(texts(of(two)).get(0)).isEqualTo("Post 2 – Recruit with the status: specialist assistant");
    }

    @Test
    void every_move_and_what_it_changes_read_as_committed() throws IOException {
        Dossier three = Dossiers.sharing("chu ch chA", "2026-12-15/2028-06-30", "*;h;chu=6,ch=3,chA=1");
        Dossier away = Dossiers.withAt(three, DossierInputs.DEPARTMENT, 0, Department.parse("75"))
                .withDocuments(ImmutableList.of(
                        Dossiers.opinion(DocumentType.DIRECTOR_OPINION, true, "ch"),
                        Dossiers.opinion(DocumentType.DIRECTOR_OPINION, true, "chu", "chA")));
        new CommittedMoves()
                .add("three establishments", RulesTest.CALL.assess(away, IN_TIME))
                .add("nothing stated", RulesTest.CALL.assess(Dossiers.empty(), IN_TIME))
                .compareWith("nouvelle-aquitaine-2026");
    }
}
