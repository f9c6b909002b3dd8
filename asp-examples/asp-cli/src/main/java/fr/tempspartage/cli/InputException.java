package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;

/** Input that is read but cannot serve; the message says why and what to do. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    /** Exception with one message for both languages: what a library says in English. */
    InputException(String message) {
        this(message, message);
    }

    InputException(String french, String english) {
        super(english);
        this.reason = Bilingual.of(french, english);
    }

    Bilingual reason() {
        return reason;
    }
}
