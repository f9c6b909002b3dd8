package fr.tempspartage.io.json;

import fr.tempspartage.io.IssueCode;

/**
 * File with exactly one issue, and everything that is said about it.
 *
 * @param text the file; in JSON if it starts with a brace, a bracket or nothing
 */
record IssueCase(String text, IssueCode code, String pointer, int line, int column, String french, String english) {

    Notation notation() {
        return text.startsWith("id") ? Notation.YAML : Notation.JSON;
    }

    /** Dossier in JSON whose third line is this. */
    static String json(String thirdLine) {
        return "{\"id\": \"a\",\n \"call\": \"x\",\n " + thirdLine + "}\n";
    }

    @Override
    public String toString() {
        return code + " " + pointer;
    }
}
