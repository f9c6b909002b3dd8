package fr.tempspartage.calls.nouvelleaquitaine2026;

import fr.tempspartage.domain.source.Citation;

/** Citations of the clauses of the call (<i>références</i>). */
final class NouvelleAquitaine2026Campaign {

    private static final NouvelleAquitaine2026 CALL = new NouvelleAquitaine2026();

    private NouvelleAquitaine2026Campaign() {}

    /** Citation of a clause. */
    static Citation cite(String id) {
        return CALL.cite(id);
    }
}
