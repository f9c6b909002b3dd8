package fr.tempspartage.domain.post;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Reason of an interruption (<i>motif d'interruption</i>) of the contract. */
public enum InterruptionReason implements Coded {
    /** Leave for a birth or an adoption. */
    PARENTAL_LEAVE("congé de maternité, paternité ou adoption", "maternity, paternity or adoption leave"),

    /** Sick leave. */
    SICK_LEAVE("congé de maladie", "sick leave"),

    /** Leave without pay. */
    UNPAID_LEAVE("congé sans rémunération", "unpaid leave"),

    /** Any other reason. */
    OTHER("autre motif", "other reason");

    private final Bilingual label;

    InterruptionReason(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
