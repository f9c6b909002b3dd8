package fr.tempspartage.rules.call;

import fr.tempspartage.domain.Bilingual;

/**
 * Problem met while loading calls (<i>anomalie de chargement</i>); it hides no other call.
 *
 * @param kind what went wrong
 * @param message what, with names, and what to do
 */
public record CallLoadingIssue(Kind kind, Bilingual message) {

    /** What went wrong. */
    public enum Kind {
        /** A provider could not be found, made, or asked for its identifier; its jar is broken or incomplete. */
        BROKEN_PROVIDER,
        /** Two definitions have the same identifier; the first one found is kept. */
        DUPLICATE_ID
    }
}
