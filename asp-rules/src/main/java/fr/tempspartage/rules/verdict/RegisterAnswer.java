package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerLabels;
import java.util.Optional;

/**
 * What a register answered about a fact of a partner, beside what the dossier declares (<i>donnée du référentiel</i>).
 *
 * @param register the name and version of the register
 * @param fact the fact that was asked for
 * @param partner the partner it is about
 * @param declared what the dossier declares; empty where it declares nothing
 * @param registered what the register says; empty where it does not tell, and then what the dossier declares stands
 */
public record RegisterAnswer(
        String register, Input<?> fact, Partner partner, Optional<?> declared, Optional<?> registered) {

    /** Whether the register says something else than the dossier declares; it decides then. */
    public boolean differs() {
        return declared.isPresent() && registered.isPresent() && !declared.equals(registered);
    }

    /**
     * Fact and partner, such as "catégorie d’établissement (CH Sud)".
     *
     * @return the words for people
     */
    public String label(Language language) {
        return fact.label().in(language) + " (" + PartnerLabels.of(partner) + ")";
    }
}
