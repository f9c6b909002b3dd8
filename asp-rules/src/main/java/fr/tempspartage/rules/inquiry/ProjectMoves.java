package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.domain.partner.ZoningClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Moves that concern the project: its partners, where they are, who recruits and who pays. */
final class ProjectMoves {

    private static final ImmutableSet<Input<?>> OF_A_PARTNER = ImmutableSet.of(
            DossierInputs.PARTNERS,
            DossierInputs.LEGAL_ENTITY,
            DossierInputs.LEGAL_ENTITY_FINESS,
            DossierInputs.DISTINCT_LEGAL_PERSONS,
            DossierInputs.ESTABLISHMENT_KIND,
            DossierInputs.LEGAL_STATUS,
            DossierInputs.UNIT,
            DossierInputs.COMMUNITY_KIND,
            DossierInputs.FINESS);
    private static final ImmutableSet<Input<?>> OF_A_ZONE = ImmutableSet.of(
            DossierInputs.ZONE,
            DossierInputs.SITE_COMMUNE,
            DossierInputs.SEAT_COMMUNE,
            DossierInputs.PRIORITY_DISTRICT);
    private static final ImmutableSet<Input<?>> OF_ANOTHER_DEPARTMENT = ImmutableSet.<Input<?>>builder()
            .addAll(OF_A_PARTNER)
            .addAll(OF_A_ZONE)
            .add(DossierInputs.DEPARTMENT, DossierInputs.HOSPITAL_GROUP, DossierInputs.GROUP_MEMBERSHIP)
            .build();
    private static final ImmutableSet<Input<?>> OF_WHO_IS_IN = ImmutableSet.<Input<?>>builder()
            .addAll(OF_ANOTHER_DEPARTMENT)
            .add(DossierInputs.NAMED_PERIPHERAL)
            .add(DossierInputs.SEGMENTS, DossierInputs.COMMUNITY_PRESENCES, DossierInputs.COMMUNITY_MODE)
            .build();
    private static final ImmutableSet<Input<?>> OF_WHO_PAYS =
            ImmutableSet.of(DossierInputs.RECRUITERS, DossierInputs.SALARY_PAYERS);

    /** Most assistants that a move gives a project. */
    private static final int MOST_ASSISTANTS = 3;

    /** Fewest partners where none is added. */
    private static final int ENOUGH_PARTNERS = 2;

    private final SharedMedicalProject project;
    private final ImmutableList<Partner> partners;
    private final Map<PartnerKey, String> names;
    private final boolean town;
    private final String region;
    private final List<Move> moves = new ArrayList<>();

    /**
     * Moves of a project.
     *
     * @param town whether the call reads presences in the community, so that a structure of town care may be a partner
     * @param region the INSEE code of the region of the call
     */
    ProjectMoves(SharedMedicalProject project, boolean town, String region) {
        this.project = project;
        this.partners = project.getPartners().orElse(ImmutableList.of());
        this.names = PartnerLabels.of(partners);
        this.town = town;
        this.region = region;
    }

    List<Move> all(Dossier dossier) {
        for (Partner partner : partners) {
            replaced(partner);
            placed(partner);
            recruiting(partner);
            if (partners.size() > 1 && !isRecruiter(partner)) {
                leftOut(partner);
            }
        }
        if (!partners.isEmpty() && partners.size() < ENOUGH_PARTNERS) {
            added();
        }
        project.getRecruiters()
                .filter(recruiters ->
                        recruiters.size() == 1 && project.getSalaryPayers().isPresent())
                .ifPresent(recruiters -> add(
                        MoveKind.SALARY_PAYER,
                        "",
                        MoveTexts.of("salaryPayer", Map.of("partner", name(recruiters.get(0)))),
                        OF_WHO_PAYS,
                        changed -> changed.withSalaryPayers(recruiters)));
        for (int count = 1; count <= MOST_ASSISTANTS && project.getAssistants().isPresent(); count++) {
            int assistants = count;
            add(
                    MoveKind.ASSISTANTS,
                    "",
                    MoveTexts.of("assistants", Map.of("count", assistants)),
                    ImmutableSet.of(DossierInputs.ASSISTANTS),
                    changed -> changed.withAssistants(assistants));
        }
        for (RequestKind kind : RequestKind.values()) {
            if (dossier.getRequest().isPresent()) {
                moves.add(Move.of(
                        MoveKind.REQUEST,
                        "",
                        MoveTexts.of("request", Map.of("kind", kind)),
                        ImmutableSet.of(DossierInputs.REQUEST),
                        changed -> changed.withRequest(kind)));
            }
        }
        return moves;
    }

    private void add(
            MoveKind kind,
            Object subject,
            Bilingual text,
            ImmutableSet<Input<?>> touches,
            UnaryOperator<SharedMedicalProject> change) {
        moves.add(Move.of(
                kind,
                subject,
                text,
                touches,
                dossier -> dossier.withProject(dossier.getProject().map(change))));
    }

    private String name(PartnerKey key) {
        return names.getOrDefault(key, key.toString());
    }

    private boolean isRecruiter(Partner partner) {
        return project.getRecruiters().orElse(ImmutableList.of()).contains(partner.getKey());
    }

    private void replaced(Partner partner) {
        for (Kind kind : kinds(partner)) {
            add(
                    MoveKind.PARTNER,
                    partner.getKey(),
                    MoveTexts.of("partner", Map.of("partner", name(partner.getKey()), "kind", kind.label())),
                    OF_A_PARTNER,
                    changed -> with(changed, kind.in(partner)).withDistinctLegalPersons(true));
        }
    }

    /** Kinds that another partner may be of: of the same sort, and of the other sort where the call is of both. */
    private List<Kind> kinds(Partner partner) {
        List<Kind> kinds = new ArrayList<>();
        boolean establishment = partner instanceof Establishment;
        if (establishment || town) {
            kinds.addAll(Kind.establishments());
        }
        if (!establishment || town) {
            kinds.addAll(Kind.practices());
        }
        return kinds;
    }

    private void placed(Partner partner) {
        if (partner instanceof Establishment establishment) {
            for (Department department : departments(establishment)) {
                add(
                        MoveKind.PLACE,
                        partner.getKey(),
                        MoveTexts.of(
                                "department",
                                Map.of("partner", name(partner.getKey()), "department", department.name())),
                        OF_ANOTHER_DEPARTMENT,
                        changed -> with(changed, elsewhere(replacement(changed, establishment), department))
                                .withDistinctLegalPersons(true));
            }
        }
        for (ZoningClass zone : List.of(ZoningClass.PRIORITY_INTERVENTION, ZoningClass.COMPLEMENTARY_ACTION)) {
            add(
                    MoveKind.PLACE,
                    partner.getKey(),
                    MoveTexts.of("zone", Map.of("partner", name(partner.getKey()), "zone", zone)),
                    OF_A_ZONE,
                    changed -> with(changed, inZone(current(changed, partner), zone)));
        }
    }

    /** Another establishment of the same kind, of which nothing else is known. */
    private static Establishment elsewhere(Establishment before, Department department) {
        return Establishment.builder()
                .key(before.getKey())
                .kind(before.getKind())
                .legalStatus(before.getLegalStatus())
                .unit(before.getUnit())
                .department(department)
                .build();
    }

    /** The establishment as it is by now, since it may have been replaced. */
    private static Establishment replacement(SharedMedicalProject project, Establishment before) {
        return current(project, before) instanceof Establishment now ? now : before;
    }

    private static Partner current(SharedMedicalProject project, Partner before) {
        return project.getPartners().orElse(ImmutableList.of()).stream()
                .filter(partner -> partner.getKey().equals(before.getKey()))
                .findFirst()
                .orElse(before);
    }

    private static Partner inZone(Partner partner, ZoningClass zone) {
        if (partner instanceof Establishment establishment) {
            return Establishment.builder()
                    .from(establishment)
                    .zone(zone)
                    .siteCommune(Optional.empty())
                    .seatCommune(Optional.empty())
                    .priorityDistrict(Optional.empty())
                    .build();
        }
        return CommunityPractice.builder()
                .from((CommunityPractice) partner)
                .zone(zone)
                .siteCommune(Optional.empty())
                .seatCommune(Optional.empty())
                .priorityDistrict(Optional.empty())
                .build();
    }

    /** Those of the other partners, then the first of the region. */
    private Set<Department> departments(Establishment establishment) {
        Set<Department> departments = new LinkedHashSet<>();
        for (Partner partner : partners) {
            if (partner instanceof Establishment other) {
                other.getDepartment().ifPresent(departments::add);
            }
        }
        Department.all().stream()
                .filter(department -> department.regionCode().equals(region))
                .findFirst()
                .ifPresent(departments::add);
        establishment.getDepartment().ifPresent(departments::remove);
        return departments;
    }

    private void recruiting(Partner partner) {
        ImmutableList<PartnerKey> alone = ImmutableList.of(partner.getKey());
        Optional<ImmutableList<PartnerKey>> before = project.getRecruiters();
        if (before.isEmpty() || before.get().equals(alone)) {
            return;
        }
        String others = String.join(
                ", ",
                before.get().stream()
                        .filter(key -> !alone.contains(key))
                        .map(this::name)
                        .toList());
        add(
                MoveKind.RECRUITER,
                "",
                others.isEmpty()
                        ? MoveTexts.of("recruiterAlone", Map.of("partner", name(partner.getKey())))
                        : MoveTexts.of("recruiter", Map.of("partner", name(partner.getKey()), "before", others)),
                OF_WHO_PAYS,
                changed -> changed.getSalaryPayers().isPresent()
                        ? changed.withRecruiters(alone).withSalaryPayers(alone)
                        : changed.withRecruiters(alone));
    }

    private void leftOut(Partner partner) {
        moves.add(Move.of(
                MoveKind.PARTNER_LEFT_OUT,
                partner.getKey(),
                MoveTexts.of("partnerLeftOut", Map.of("partner", name(partner.getKey()))),
                OF_WHO_IS_IN,
                dossier -> PartnerLeftOut.of(dossier, partner.getKey())));
    }

    private void added() {
        List<Kind> kinds = new ArrayList<>(Kind.establishments());
        if (town) {
            kinds.addAll(Kind.practices());
        }
        for (Kind kind : kinds) {
            moves.add(Move.of(
                    MoveKind.PARTNER_ADDED,
                    "",
                    MoveTexts.of("partnerAdded", Map.of("kind", kind.label())),
                    OF_WHO_IS_IN,
                    dossier -> PartnerAdded.to(dossier, kind.in(partners.get(0)))));
        }
    }

    private static SharedMedicalProject with(SharedMedicalProject project, Partner partner) {
        return project.withPartners(project.getPartners().orElse(ImmutableList.of()).stream()
                .map(old -> old.getKey().equals(partner.getKey()) ? partner : old)
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Kind of a partner that may take the place of another.
     *
     * @param establishment the kind and the status of an establishment; empty for a structure of town care
     */
    private record Kind(
            Optional<EstablishmentKind> establishment,
            Optional<LegalStatus> status,
            Optional<CommunityPracticeKind> practice) {

        /** Each kind with the status that it implies, or else as a public and as a private body. */
        static List<Kind> establishments() {
            List<Kind> kinds = new ArrayList<>();
            for (EstablishmentKind kind : EstablishmentKind.values()) {
                List<LegalStatus> statuses = kind.impliedStatus()
                        .map(List::of)
                        .orElse(List.of(LegalStatus.PUBLIC_MEDICO_SOCIAL, LegalStatus.OTHER_PRIVATE));
                for (LegalStatus status : statuses) {
                    kinds.add(new Kind(Optional.of(kind), Optional.of(status), Optional.empty()));
                }
            }
            return kinds;
        }

        static List<Kind> practices() {
            List<Kind> kinds = new ArrayList<>();
            for (CommunityPracticeKind kind : CommunityPracticeKind.values()) {
                kinds.add(new Kind(Optional.empty(), Optional.empty(), Optional.of(kind)));
            }
            return kinds;
        }

        Bilingual label() {
            return establishment
                    .map(kind -> kind.impliedStatus().isPresent()
                            ? kind.label()
                            : Bilingual.of(
                                    kind.label().fr() + ", "
                                            + status.orElseThrow().label().fr(),
                                    kind.label().en() + ", "
                                            + status.orElseThrow().label().en()))
                    .orElseGet(() -> practice.orElseThrow().label());
        }

        /** Partner of this kind in the place of another, in the same territory and zone. */
        Partner in(Partner before) {
            if (establishment.isEmpty()) {
                return CommunityPractice.builder()
                        .key(before.getKey())
                        .kind(practice)
                        .zone(before.getZone())
                        .siteCommune(before.getSiteCommune())
                        .priorityDistrict(before.getPriorityDistrict())
                        .build();
            }
            Establishment.Builder built = Establishment.builder()
                    .key(before.getKey())
                    .kind(establishment)
                    .legalStatus(status)
                    .zone(before.getZone())
                    .siteCommune(before.getSiteCommune())
                    .priorityDistrict(before.getPriorityDistrict());
            if (before instanceof Establishment same) {
                built.department(same.getDepartment())
                        .hospitalGroup(same.getHospitalGroup())
                        .groupMembership(same.getGroupMembership())
                        .hasServiceHead(same.getHasServiceHead())
                        .hasPole(same.getHasPole());
            }
            return built.build();
        }
    }
}
