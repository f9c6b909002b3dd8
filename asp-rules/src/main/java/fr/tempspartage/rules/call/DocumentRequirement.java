package fr.tempspartage.rules.call;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.Trace;

/**
 * Requirement of a document (<i>pièce à fournir</i>), once or for each establishment concerned.
 *
 * <p>Example: the opinion of the head of service of each establishment, rule {@code NA-72}. Requirements are counted;
 * files may be fewer, since one file may serve several.
 *
 * @param rule the rule that asks for it
 * @param label what is asked, in our own words
 * @param perPartner whether it is due for each partner concerned, or once
 * @param content what the document must be for one partner, or for the dossier
 */
public record DocumentRequirement(
        RuleId rule, DocumentType type, Bilingual label, boolean perPartner, Content content) {

    /** Place that stands for the dossier as a whole where a requirement is not per partner. */
    public static final int WHOLE_DOSSIER = -1;

    /** What a document must be (<i>contrôle de la pièce</i>). */
    @FunctionalInterface
    public interface Content {

        /**
         * Answers the requirement for one partner.
         *
         * @param partner the place of the partner, or {@link #WHOLE_DOSSIER}
         */
        Outcome answer(Facts facts, int partner, Trace trace);
    }
}
