package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;

/** Command line that is understood but cannot be carried out as given; the message says why and what to do. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    UsageException(String french, String english) {
        this(Bilingual.of(french, english));
    }

    UsageException(Bilingual reason) {
        super(reason.en());
        this.reason = reason;
    }

    Bilingual reason() {
        return reason;
    }
}
