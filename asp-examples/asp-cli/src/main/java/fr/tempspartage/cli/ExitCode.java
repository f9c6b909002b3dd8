package fr.tempspartage.cli;

/** Exit codes of the command line (<i>codes de retour</i>). */
final class ExitCode {

    /** Done, whatever the verdict. */
    static final int DONE = 0;

    /** A verdict named with {@code --fail-on} was given. */
    static final int MATCHED = 1;

    /** The command line is not understood, or names a call that is not there. */
    static final int USAGE = 2;

    /** Some input could not be read or is not valid; wins over {@link #MATCHED}. */
    static final int INPUT = 3;

    /** A defect of the program, or a result that could not be written. */
    static final int DEFECT = 70;

    private ExitCode() {}
}
