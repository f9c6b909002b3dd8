package fr.tempspartage.cli;

/** Command line that is understood but cannot be carried out as given; the message says why and what to do. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
