package fr.tempspartage.web;

/** A port that a server cannot have (<i>port occupé</i>): another program has it, or the host is not of this machine. */
public final class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PortTakenException(String host, int port, Exception cause) {
        super("Port " + port + " of " + host + " cannot be taken.\nMaybe another program has it.", cause);
    }
}
