package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.HospitalUnit;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.rules.law.Fact;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.EstablishmentFacts;
import fr.tempspartage.rules.verdict.Trace;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a partner that is an establishment (<i>établissement</i>), as the dossier states them or as the registers have
 * them. Of a structure of town care they are not known: ask first whether the partner is an establishment. In sentences
 * {@code {partner}} is the partner.
 */
public final class Establishments {

    private Establishments() {}

    /** Kind (<i>catégorie</i>), in sentences {@code {kind}}. */
    public static Fact<Partner, EstablishmentKind> kind() {
        return Fact.found(
                DossierInputs.ESTABLISHMENT_KIND, seen -> read(seen, EstablishmentFacts::kind), DossierInputs.FINESS);
    }

    /**
     * Legal status (<i>statut juridique</i>), which follows from the kind of some establishments; in sentences
     * {@code {legalStatus}}.
     */
    public static Fact<Partner, LegalStatus> legalStatus() {
        return Fact.<Partner, LegalStatus>found(
                        DossierInputs.LEGAL_STATUS,
                        seen -> read(seen, EstablishmentFacts::legalStatus),
                        DossierInputs.ESTABLISHMENT_KIND,
                        DossierInputs.FINESS)
                .inWords(Establishments::withItsGround);
    }

    /** Unit where the doctor works (<i>unité</i>), in sentences {@code {unit}}. */
    public static Fact<Partner, HospitalUnit> unit() {
        return Fact.found(DossierInputs.UNIT, seen -> {
            seen.trace().read(DossierInputs.UNIT);
            return read(
                    seen,
                    (establishment, trace) -> establishment.establishment().getUnit());
        });
    }

    /** Department (<i>département</i>), in sentences {@code {department}}. */
    public static Fact<Partner, Department> department() {
        return Fact.found(
                DossierInputs.DEPARTMENT, seen -> read(seen, EstablishmentFacts::department), DossierInputs.FINESS);
    }

    /** Hospital group (<i>GHT</i>), in sentences {@code {hospitalGroup}}. */
    public static Fact<Partner, TerritorialHospitalGroup> hospitalGroup() {
        return Fact.found(
                DossierInputs.HOSPITAL_GROUP,
                seen -> read(seen, EstablishmentFacts::hospitalGroup),
                DossierInputs.FINESS);
    }

    /** Tie to the hospital group (<i>lien avec le GHT</i>), in sentences {@code {groupMembership}}. */
    public static Fact<Partner, GroupMembership> groupMembership() {
        return Fact.found(
                DossierInputs.GROUP_MEMBERSHIP,
                seen -> read(seen, EstablishmentFacts::groupMembership),
                DossierInputs.FINESS);
    }

    /** Whether there is a head of service (<i>chef de service</i>), in sentences {@code {hasServiceHead}}. */
    public static Fact<Partner, Boolean> hasServiceHead() {
        return Fact.found(
                DossierInputs.HAS_SERVICE_HEAD,
                seen -> read(seen, (establishment, trace) -> {
                    trace.read(DossierInputs.HAS_SERVICE_HEAD);
                    return establishment.establishment().getHasServiceHead();
                }));
    }

    /** Whether there is a head of division (<i>chef de pôle</i>), in sentences {@code {hasPole}}. */
    public static Fact<Partner, Boolean> hasPole() {
        return Fact.found(
                DossierInputs.HAS_POLE,
                seen -> read(seen, (establishment, trace) -> {
                    trace.read(DossierInputs.HAS_POLE);
                    return establishment.establishment().getHasPole();
                }));
    }

    private static Object withItsGround(Case seen, LegalStatus status) {
        EstablishmentFacts establishment = seen.establishment();
        return establishment == null || !establishment.statusByKind()
                ? status
                : Bilingual.of(
                        status.label().fr() + ", statut déduit de la catégorie",
                        status.label().en() + ", a status that follows from the kind");
    }

    private static <T> @Nullable T read(Case seen, BiFunction<EstablishmentFacts, Trace, Optional<T>> reader) {
        EstablishmentFacts establishment = seen.establishment();
        return establishment == null
                ? null
                : reader.apply(establishment, seen.trace()).orElse(null);
    }
}
