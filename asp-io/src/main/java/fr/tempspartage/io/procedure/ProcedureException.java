package fr.tempspartage.io.procedure;

import fr.tempspartage.domain.Bilingual;

/** Procedure that could not be asked for (<i>interrogation impossible</i>): the message says why, and never holds the token. */
public final class ProcedureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    ProcedureException(String french, String english) {
        super(english);
        this.reason = Bilingual.of(french, english);
    }

    /** Why, in both languages; ends with a line that starts with "Maybe". */
    public Bilingual reason() {
        return reason;
    }
}
