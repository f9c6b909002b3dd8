package fr.tempspartage.io;

/** How serious an {@link Issue} is (<i>gravité</i>). */
public enum Severity {
    /** Nothing is read from the file (<i>erreur</i>). */
    ERROR,

    /** The file is read, but somebody should look (<i>avertissement</i>). */
    WARNING
}
