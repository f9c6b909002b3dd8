package fr.tempspartage.jshell;

import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.inquiry.Remedies;

/**
 * What would make a dossier eligible and complete (<i>ce qui rendrait le dossier éligible et complet</i>), as the command shows
 * it.
 *
 * @param remedies the smallest sets of moves, the facts to be told first, and what no move puts right
 */
public record WhatHelps(Assessment assessment, Remedies remedies) {

    /** How many sets there are; not meant to be read back. */
    @Override
    public String toString() {
        return assessment.dossier().getId() + ": remedies " + remedies.all().size() + ", questions "
                + remedies.questions().size();
    }
}
