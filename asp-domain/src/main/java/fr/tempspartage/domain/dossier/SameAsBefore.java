package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.Siren;
import java.util.List;
import java.util.Optional;

/**
 * Comparison of a dossier with the grant before it (<i>même projet, mêmes partenaires, même candidat</i>), by the
 * identifiers that both give.
 *
 * <p>Example: the project {@code P-1} after the project {@code P-2} is another one; without one of the two identifiers
 * nothing is told.
 */
public final class SameAsBefore {

    private SameAsBefore() {}

    /**
     * Compares the projects by their identifiers.
     *
     * @return true or false; empty where an identifier is not known
     */
    public static Optional<Boolean> project(Dossier dossier, PreviousGrant before) {
        return same(dossier.getProject().flatMap(SharedMedicalProject::getId), before.getProjectId());
    }

    /**
     * Compares the partners by the SIREN of their legal persons, whatever their order.
     *
     * @return true or false; empty where the numbers that are known do not tell
     */
    public static Optional<Boolean> partners(Dossier dossier, PreviousGrant before) {
        List<Partner> partners =
                dossier.getProject().flatMap(SharedMedicalProject::getPartners).orElse(null);
        ImmutableList<Siren> persons = before.getPartners().orElse(null);
        if (partners == null || persons == null) {
            return Optional.empty();
        }
        int unknown = 0;
        for (int i = 0; i < partners.size(); i++) {
            Siren person = partners.get(i).getLegalEntity().orElse(null);
            if (person == null) {
                unknown++;
            } else if (!persons.contains(person)) {
                return Optional.of(false);
            }
        }
        int absent = 0;
        for (int i = 0; i < persons.size(); i++) {
            absent += isPartner(persons.get(i), partners) ? 0 : 1;
        }
        // A person that nobody is found for may be a partner whose number is not known, one for each.
        return absent > unknown ? Optional.of(false) : unknown > 0 ? Optional.empty() : Optional.of(true);
    }

    /**
     * Compares the candidates by their RPPS numbers.
     *
     * @return true or false; empty where a number is not known
     */
    public static Optional<Boolean> candidate(Dossier dossier, PreviousGrant before) {
        return same(dossier.getCandidate().flatMap(Candidate::getRpps), before.getCandidate());
    }

    /**
     * Tells whether what is stated is the contrary of what the identifiers tell.
     *
     * @return false where one of them is not known
     */
    public static boolean contradicts(Optional<Boolean> stated, Optional<Boolean> told) {
        return stated.isPresent() && told.isPresent() && !stated.equals(told);
    }

    private static <T> Optional<Boolean> same(Optional<T> now, Optional<T> before) {
        return now.isEmpty() || before.isEmpty() ? Optional.empty() : Optional.of(now.equals(before));
    }

    private static boolean isPartner(Siren person, List<Partner> partners) {
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i).getLegalEntity().map(person::equals).orElse(false)) {
                return true;
            }
        }
        return false;
    }
}
