package fr.tempspartage.io.bulk;

import fr.tempspartage.domain.Bilingual;
import org.jspecify.annotations.Nullable;

/** End of a run before its end (<i>arrêt</i>), with a reason for people in both languages; its message is the English one. */
public final class BulkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Bilingual reason;

    BulkException(Kind kind, Bilingual reason, @Nullable Throwable cause) {
        super(reason.en(), cause);
        this.kind = kind;
        this.reason = reason;
    }

    BulkException(Kind kind, String french, String english) {
        this(kind, Bilingual.of(french, english), null);
    }

    /** What ended the run. */
    public Kind kind() {
        return kind;
    }

    /** Why, and what to do. */
    public Bilingual reason() {
        return reason;
    }

    /** What ended a run (<i>cause de l’arrêt</i>). */
    public enum Kind {
        /** What was asked cannot be done, or not like that. */
        REQUEST,
        /** The input cannot be read, or not any further. */
        INPUT,
        /** The output cannot be written, or not any further. */
        OUTPUT,
        /** A record could not be read or assessed, and the run was to stop there. */
        RECORD
    }
}
