package fr.tempspartage.cli;

/** The command line of the library. */
public final class Asp {

    private Asp() {}

    /**
     * Runs the command line.
     *
     * @param args what follows the command
     */
    public static void main(String[] args) {
        System.out.println("asp");
    }
}
