package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.register.EstablishmentRegister;
import fr.tempspartage.domain.register.HospitalGroupRegister;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One establishment and what a register may know better than the dossier (<i>données déclarées et référentiels</i>),
 * looked up once.
 *
 * <p>Where a register is at hand and answers, it decides, and the trace keeps its name and its answer beside what the
 * dossier declares. Where it does not know the number, the declaration stands; where the number itself is not known, the
 * answer is open, since the register may say otherwise.
 */
public final class EstablishmentFacts {

    private final Establishment establishment;
    private final Optional<EstablishmentKind> kind;
    private final Optional<LegalStatus> legalStatus;
    private final boolean statusByKind;
    private final Optional<Finess> legalEntity;
    private final Optional<Department> department;
    private final Optional<TerritorialHospitalGroup> hospitalGroup;
    private final Optional<GroupMembership> groupMembership;
    private final @Nullable Lookup<EstablishmentRegister.Entry> ofEstablishment;
    private final @Nullable Lookup<HospitalGroupRegister.Entry> ofGroup;

    EstablishmentFacts(Establishment establishment, Registers registers, LocalDate date) {
        this.establishment = establishment;
        EstablishmentRegister establishments = registers.establishments().orElse(null);
        Optional<LegalStatus> status;
        if (establishments == null) {
            this.kind = establishment.getKind();
            status = establishment.getLegalStatus();
            this.legalEntity = establishment.getLegalEntityFiness();
            this.department = establishment.getDepartment();
            this.ofEstablishment = null;
        } else {
            Optional<Finess> finess = establishment.getFiness();
            Optional<EstablishmentRegister.Entry> entry = finess.flatMap(f -> establishments.establishment(f, date));
            this.kind = finess.flatMap(
                    f -> entry.flatMap(EstablishmentRegister.Entry::kind).or(establishment::getKind));
            status = finess.flatMap(
                    f -> entry.flatMap(EstablishmentRegister.Entry::legalStatus).or(establishment::getLegalStatus));
            this.department = finess.flatMap(
                    f -> entry.flatMap(EstablishmentRegister.Entry::department).or(establishment::getDepartment));
            this.legalEntity =
                    entry.flatMap(EstablishmentRegister.Entry::legalEntity).or(establishment::getLegalEntityFiness);
            this.ofEstablishment = new Lookup<>(establishments.name(date), finess.isPresent(), entry);
        }
        this.statusByKind = status.isEmpty();
        this.legalStatus =
                status.isPresent() || kind.isEmpty() ? status : kind.get().impliedStatus();
        HospitalGroupRegister groups = registers.hospitalGroups().orElse(null);
        if (groups == null) {
            this.hospitalGroup = establishment.getHospitalGroup().filter(TerritorialHospitalGroup::known);
            this.groupMembership = establishment.getGroupMembership();
            this.ofGroup = null;
        } else {
            Optional<Finess> finess = establishment.getFiness();
            Optional<HospitalGroupRegister.Entry> entry = finess.flatMap(f -> groups.group(f, date));
            this.hospitalGroup = finess.flatMap(f -> entry.map(HospitalGroupRegister.Entry::group)
                    .or(() -> establishment
                            .getHospitalGroup()
                            .filter(group ->
                                    group.known() || groups.groups(date).contains(group))));
            this.groupMembership = finess.flatMap(
                    f -> entry.map(HospitalGroupRegister.Entry::membership).or(establishment::getGroupMembership));
            this.ofGroup = new Lookup<>(groups.name(date), finess.isPresent(), entry);
        }
    }

    /** What a register was asked and answered. */
    private record Lookup<E>(String register, boolean asked, Optional<E> found) {}

    /** The establishment as the dossier declares it. */
    public Establishment establishment() {
        return establishment;
    }

    /**
     * Kind of the establishment.
     *
     * @return the kind; empty where neither a register nor the dossier tells
     */
    public Optional<EstablishmentKind> kind(Trace trace) {
        keep(
                DossierInputs.ESTABLISHMENT_KIND,
                Establishment::getKind,
                ofEstablishment,
                EstablishmentRegister.Entry::kind,
                trace);
        return kind;
    }

    /**
     * Legal status of the establishment, drawn from its kind where neither a register nor the dossier tells it.
     *
     * @return the status; empty where its kind does not tell it either; what would tell it is then marked as missing
     */
    public Optional<LegalStatus> legalStatus(Trace trace) {
        keep(
                DossierInputs.LEGAL_STATUS,
                Establishment::getLegalStatus,
                ofEstablishment,
                EstablishmentRegister.Entry::legalStatus,
                trace);
        if (statusByKind && trace.recording()) {
            trace.read(DossierInputs.ESTABLISHMENT_KIND);
            if (legalStatus.isEmpty()) {
                trace.missing(DossierInputs.LEGAL_STATUS);
            }
            if (kind.isEmpty()) {
                trace.missing(DossierInputs.ESTABLISHMENT_KIND);
            }
        }
        return legalStatus;
    }

    /**
     * Tells whether the legal status is drawn from the kind (<i>déduit de la catégorie</i>).
     *
     * @return false where a register or the dossier tells the status
     */
    public boolean statusByKind() {
        return statusByKind;
    }

    /** Whether a public body runs the establishment; empty where neither status nor kind tells. */
    Optional<Boolean> publicBody() {
        return legalStatus.map(LegalStatus::isPublic);
    }

    /** FINESS number of the legal entity; empty where neither a register nor the dossier tells. */
    Optional<Finess> legalEntity() {
        return legalEntity;
    }

    /**
     * Department of the establishment.
     *
     * @return the department; empty where neither a register nor the dossier tells
     */
    public Optional<Department> department(Trace trace) {
        keep(
                DossierInputs.DEPARTMENT,
                Establishment::getDepartment,
                ofEstablishment,
                EstablishmentRegister.Entry::department,
                trace);
        return department;
    }

    /**
     * Hospital group of the establishment.
     *
     * @return the group; empty where neither a register nor the dossier tells
     */
    public Optional<TerritorialHospitalGroup> hospitalGroup(Trace trace) {
        keep(
                DossierInputs.HOSPITAL_GROUP,
                Establishment::getHospitalGroup,
                ofGroup,
                entry -> Optional.of(entry.group()),
                trace);
        return hospitalGroup;
    }

    /**
     * Tie of the establishment to its hospital group.
     *
     * @return the tie; empty where neither a register nor the dossier tells
     */
    public Optional<GroupMembership> groupMembership(Trace trace) {
        keep(
                DossierInputs.GROUP_MEMBERSHIP,
                Establishment::getGroupMembership,
                ofGroup,
                entry -> Optional.of(entry.membership()),
                trace);
        return groupMembership;
    }

    /** Keeps that the legal entity was asked for, where the dossier does not tell it by its SIREN. */
    void keepLegalEntity(Trace trace) {
        Lookup<EstablishmentRegister.Entry> lookup = ofEstablishment;
        if (lookup != null && lookup.asked) {
            answered(
                    DossierInputs.LEGAL_ENTITY_FINESS,
                    establishment.getLegalEntityFiness(),
                    lookup,
                    EstablishmentRegister.Entry::legalEntity,
                    trace);
        }
    }

    private <E> void keep(
            Input<?> fact,
            Function<Establishment, Optional<?>> declared,
            @Nullable Lookup<E> lookup,
            Function<E, Optional<?>> registered,
            Trace trace) {
        trace.read(fact);
        if (lookup == null || !trace.recording()) {
            return;
        }
        trace.read(DossierInputs.FINESS);
        if (lookup.asked) {
            answered(fact, declared.apply(establishment), lookup, registered, trace);
        } else {
            trace.missing(DossierInputs.FINESS);
        }
    }

    private <E> void answered(
            Input<?> fact, Optional<?> declared, Lookup<E> lookup, Function<E, Optional<?>> registered, Trace trace) {
        trace.registered(new RegisterAnswer(
                lookup.register, fact, establishment, declared, lookup.found.flatMap(registered::apply)));
    }
}
