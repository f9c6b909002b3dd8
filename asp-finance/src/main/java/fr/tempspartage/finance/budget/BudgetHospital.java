package fr.tempspartage.finance.budget;

import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.Partner;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Optional;

/**
 * Hospital in a budget (<em>établissement recruteur</em>): who it is, whatever the spelling of its name.
 *
 * <p>Two hospitals are one where their identities are equal; the name is only what is printed.
 *
 * @param number the number, or the dossier and the key of the partner; blank where the hospital is not known
 * @param name the name in composed Unicode, without spaces around it; blank where not known
 */
public record BudgetHospital(Scheme scheme, String number, String name) implements Comparable<BudgetHospital> {

    /** Hospital that is not known. */
    public static final BudgetHospital NOT_KNOWN = new BudgetHospital(Scheme.NOT_KNOWN, "", "");

    private static final Comparator<BudgetHospital> ORDER = Comparator.comparing(
                    (BudgetHospital hospital) -> hospital.name.isEmpty())
            .thenComparing(BudgetHospital::name)
            .thenComparing(BudgetHospital::scheme)
            .thenComparing(BudgetHospital::number);

    /** What tells a hospital from the others (<em>identifiant</em>). */
    public enum Scheme {
        /** FINESS number of the establishment. */
        FINESS,
        /** SIREN of the legal entity. */
        SIREN,
        /** Dossier and key of the partner, for want of a number. */
        PARTNER,
        /** Nothing. */
        NOT_KNOWN
    }

    /** Keeps the name in composed Unicode. */
    public BudgetHospital {
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    /**
     * Hospital of a dossier, by its FINESS number, else by the SIREN or the FINESS number of its legal entity, else by the
     * dossier and its key.
     *
     * @param dossier identifier of the dossier
     */
    public static BudgetHospital of(String dossier, Partner partner) {
        String name = partner.getName().orElse("");
        Optional<Finess> finess =
                partner instanceof Establishment establishment ? establishment.getFiness() : Optional.empty();
        if (finess.isPresent()) {
            return new BudgetHospital(Scheme.FINESS, finess.get().toString(), name);
        }
        return partner.getLegalEntity()
                .map(siren -> new BudgetHospital(Scheme.SIREN, siren.toString(), name))
                .or(() -> partner.legalEntityFiness()
                        .map(entity -> new BudgetHospital(Scheme.FINESS, entity.toString(), name)))
                .orElseGet(() -> new BudgetHospital(Scheme.PARTNER, dossier + ", " + partner.getKey(), name));
    }

    /** Name, or the identity where there is no name; blank where the hospital is not known. */
    public String label() {
        return name.isEmpty() ? identity() : name;
    }

    /** Name with the identity, to tell two hospitals of one name apart: {@code CHU (FINESS 870000015)}. */
    public String labelWithIdentity() {
        return name.isEmpty() || identity().isEmpty() ? label() : name + " (" + identity() + ")";
    }

    private String identity() {
        return scheme == Scheme.FINESS || scheme == Scheme.SIREN ? scheme.name() + " " + number : number;
    }

    /** By name, those without one last, then by identity. */
    @Override
    public int compareTo(BudgetHospital other) {
        return ORDER.compare(this, other);
    }
}
