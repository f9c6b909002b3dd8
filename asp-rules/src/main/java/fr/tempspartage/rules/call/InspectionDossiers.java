package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Dossiers of nobody, which every call is asked about when it is loaded: one says nothing, the other what most do. */
final class InspectionDossiers {

    /** Day on which they are assessed. */
    static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private InspectionDossiers() {}

    static ImmutableList<Dossier> of(CallId call) {
        Dossier nothing = Dossier.builder().id("inspection").call(call).build();
        return ImmutableList.of(nothing, stated(nothing));
    }

    private static Dossier stated(Dossier nothing) {
        PartnerKey hospital = PartnerKey.parse("hospital");
        return nothing.withRequest(RequestKind.FIRST_AWARD)
                .withFiling(Filing.builder()
                        .state(FilingState.FILED)
                        .filedAt(OffsetDateTime.parse("2026-05-01T10:00:00+02:00"))
                        .submitter(SubmitterRole.CANDIDATE)
                        .channel(FilingChannel.EMAIL)
                        .build())
                .withCandidate(Candidate.builder()
                        .diplomaDate(LocalDate.of(2025, 10, 31))
                        .build())
                .withProject(SharedMedicalProject.builder()
                        .partners(ImmutableList.of(
                                Establishment.builder()
                                        .key(hospital)
                                        .kind(EstablishmentKind.HOSPITAL_CENTRE)
                                        .legalStatus(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT)
                                        .build(),
                                CommunityPractice.builder()
                                        .key(PartnerKey.parse("practice"))
                                        .build()))
                        .recruiters(ImmutableList.of(hospital))
                        .build())
                .withPosts(ImmutableList.of(Post.builder()
                        .status(EmploymentStatus.SPECIALIST_ASSISTANT)
                        .workingTime(Rate.ONE)
                        .contractStart(LocalDate.of(2026, 11, 2))
                        .contractEnd(LocalDate.of(2028, 11, 1))
                        .build()))
                .withDocuments(ImmutableList.of());
    }
}
