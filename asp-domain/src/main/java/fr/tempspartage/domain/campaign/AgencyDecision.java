package fr.tempspartage.domain.campaign;

import java.time.LocalDate;

/** Decision of an agency (<i>décision de l'agence</i>) on what its call leaves open: who, when, why, and where it is written. */
public interface AgencyDecision {

    /** Who decided (<i>décidée par</i>), a person or a service. */
    String getDecidedBy();

    /** Day of the decision (<i>date de la décision</i>). */
    LocalDate getDecidedOn();

    /** Why so (<i>motif</i>). */
    String getWhy();

    /** Where the decision is written (<i>référence</i>), such as a note or a letter with its number. */
    String getReference();
}
