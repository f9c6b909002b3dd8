package fr.tempspartage.cli;

/** Input that is read but cannot serve; the message says why and what to do. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
