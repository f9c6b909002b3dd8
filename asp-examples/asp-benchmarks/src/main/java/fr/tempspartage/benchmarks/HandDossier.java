package fr.tempspartage.benchmarks;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.Commitment;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.ResidencyPlacement;
import fr.tempspartage.domain.dossier.SeniorSupport;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.SiteDistance;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.domain.specialty.Specialty;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;

/**
 * Dossier that the rules by hand read, of the records that databind has filled (<i>conversion</i>): the facts that the
 * dossiers of {@link ManyDossiers} state, and no others.
 */
@NullUnmarked
final class HandDossier {

    private HandDossier() {}

    static Dossier of(TypedDossier typed) {
        return Dossier.builder()
                .id(typed.id())
                .call(CallId.parse(typed.call()))
                .request(Optional.ofNullable(typed.request()))
                .filing(Optional.ofNullable(typed.filing()).map(HandDossier::filing))
                .candidate(Optional.ofNullable(typed.candidate()).map(HandDossier::candidate))
                .project(Optional.ofNullable(typed.project()).map(HandDossier::project))
                .posts(list(typed.posts(), HandDossier::post))
                .documents(list(typed.documents(), HandDossier::document))
                .linkedDossiers(list(typed.linkedDossiers(), id -> id))
                .build();
    }

    private static <A, B> Optional<ImmutableList<B>> list(List<A> from, Function<A, B> each) {
        if (from == null) {
            return Optional.empty();
        }
        ImmutableList.Builder<B> list = ImmutableList.builderWithExpectedSize(from.size());
        for (A one : from) {
            list.add(each.apply(one));
        }
        return Optional.of(list.build());
    }

    private static Optional<PartnerKey> key(String text) {
        return Optional.ofNullable(text).map(PartnerKey::parse);
    }

    private static Filing filing(TypedDossier.Filing typed) {
        return Filing.builder()
                .state(Optional.ofNullable(typed.state()))
                .filedAt(Optional.ofNullable(typed.filedAt()))
                .submitter(Optional.ofNullable(typed.submitter()))
                .channel(Optional.ofNullable(typed.channel()))
                .formParts(list(typed.formParts(), part -> part))
                .build();
    }

    private static Candidate candidate(TypedDossier.Candidate typed) {
        return Candidate.builder()
                .name(Optional.ofNullable(typed.name()))
                .profession(Optional.ofNullable(typed.profession()))
                .specialty(Optional.ofNullable(typed.specialty()).map(Specialty::parse))
                .diplomaDate(Optional.ofNullable(typed.diplomaDate()))
                .training(Optional.ofNullable(typed.training()))
                .placements(list(typed.placements(), HandDossier::placement))
                .intendedPlace(Optional.ofNullable(typed.intendedPlace()))
                .professionalProject(Optional.ofNullable(typed.professionalProject()))
                .build();
    }

    private static ResidencyPlacement placement(TypedDossier.Placement typed) {
        return ResidencyPlacement.builder()
                .place(Optional.ofNullable(typed.place()))
                .partner(key(typed.partner()))
                .start(Optional.ofNullable(typed.start()))
                .end(Optional.ofNullable(typed.end()))
                .build();
    }

    private static SharedMedicalProject project(TypedDossier.Project typed) {
        return SharedMedicalProject.builder()
                .id(Optional.ofNullable(typed.id()))
                .title(Optional.ofNullable(typed.title()))
                .partners(list(typed.partners(), HandDossier::partner))
                .distinctLegalPersons(Optional.ofNullable(typed.distinctLegalPersons()))
                .recruiters(list(typed.recruiters(), PartnerKey::parse))
                .salaryPayers(list(typed.salaryPayers(), PartnerKey::parse))
                .namedPeripheral(list(typed.namedPeripheral(), PartnerKey::parse))
                .need(Optional.ofNullable(typed.need()))
                .coConstruction(Optional.ofNullable(typed.coConstruction()))
                .durability(Optional.ofNullable(typed.durability()))
                .hasFinalPhaseResident(Optional.ofNullable(typed.hasFinalPhaseResident()))
                .seniorSupport(Optional.ofNullable(typed.seniorSupport()).map(HandDossier::support))
                .supervision(Optional.ofNullable(typed.supervision()))
                .teaching(Optional.ofNullable(typed.teaching()))
                .research(Optional.ofNullable(typed.research()))
                .commitments(list(typed.commitments(), HandDossier::commitment))
                .build();
    }

    private static SeniorSupport support(TypedDossier.SeniorSupport typed) {
        return SeniorSupport.builder()
                .halfDays(Optional.ofNullable(typed.halfDays()))
                .build();
    }

    private static Commitment commitment(TypedDossier.Commitment typed) {
        return Commitment.builder()
                .partner(key(typed.partner()))
                .quality(typed.quality())
                .date(Optional.ofNullable(typed.date()))
                .build();
    }

    private static Partner partner(TypedDossier.Partner typed) {
        return typed instanceof TypedDossier.Establishment establishment
                ? establishment(establishment)
                : practice((TypedDossier.CommunityPractice) typed);
    }

    private static Establishment establishment(TypedDossier.Establishment typed) {
        return Establishment.builder()
                .key(PartnerKey.parse(typed.key()))
                .name(Optional.ofNullable(typed.name()))
                .legalEntity(Optional.ofNullable(typed.legalEntity()).map(Siren::parse))
                .kind(Optional.ofNullable(typed.kind()))
                .legalStatus(Optional.ofNullable(typed.legalStatus()))
                .department(Optional.ofNullable(typed.department()).map(Department::parse))
                .hospitalGroup(Optional.ofNullable(typed.hospitalGroup()).map(TerritorialHospitalGroup::parse))
                .groupMembership(Optional.ofNullable(typed.groupMembership()))
                .hasServiceHead(Optional.ofNullable(typed.hasServiceHead()))
                .hasPole(Optional.ofNullable(typed.hasPole()))
                .vacancyRate(Optional.ofNullable(typed.vacancyRate()).map(Rate::parse))
                .build();
    }

    private static CommunityPractice practice(TypedDossier.CommunityPractice typed) {
        return CommunityPractice.builder()
                .key(PartnerKey.parse(typed.key()))
                .name(Optional.ofNullable(typed.name()))
                .kind(Optional.ofNullable(typed.kind()))
                .build();
    }

    private static Post post(TypedDossier.Post typed) {
        return Post.builder()
                .specialty(Optional.ofNullable(typed.specialty()).map(Specialty::parse))
                .status(Optional.ofNullable(typed.status()))
                .workingTime(Optional.ofNullable(typed.workingTime()).map(Rate::parse))
                .contractStart(Optional.ofNullable(typed.contractStart()))
                .contractEnd(Optional.ofNullable(typed.contractEnd()))
                .interruptions(list(typed.interruptions(), HandDossier::interruption))
                .mainSite(key(typed.mainSite()))
                .distances(list(typed.distances(), HandDossier::distance))
                .timeAllocation(Optional.ofNullable(typed.timeAllocation()).map(HandDossier::allocation))
                .build();
    }

    private static Interruption interruption(TypedDossier.Interruption typed) {
        return Interruption.builder()
                .start(typed.start())
                .end(typed.end())
                .reason(Optional.ofNullable(typed.reason()))
                .build();
    }

    private static SiteDistance distance(TypedDossier.SiteDistance typed) {
        return SiteDistance.builder()
                .partner(PartnerKey.parse(typed.partner()))
                .kilometres(typed.kilometres())
                .build();
    }

    private static TimeAllocation allocation(TypedDossier.TimeAllocation typed) {
        return TimeAllocation.builder()
                .segments(list(typed.segments(), HandDossier::segment).orElseThrow())
                .build();
    }

    private static TimeSegment segment(TypedDossier.TimeSegment typed) {
        TimeSegment.Builder segment = TimeSegment.builder().unit(typed.unit());
        if (typed.months() != null) {
            segment.months(typed.months());
        }
        for (TypedDossier.SiteTime site : typed.sites()) {
            segment.addSite(SiteTime.builder()
                    .partner(PartnerKey.parse(site.partner()))
                    .amount(site.amount())
                    .build());
        }
        return segment.build();
    }

    private static SupportingDocument document(TypedDossier.Document typed) {
        return SupportingDocument.builder()
                .types(ImmutableList.copyOf(typed.types()))
                .partners(list(typed.partners(), PartnerKey::parse))
                .date(Optional.ofNullable(typed.date()))
                .favourable(Optional.ofNullable(typed.favourable()))
                .fileName(Optional.ofNullable(typed.fileName()))
                .build();
    }
}
