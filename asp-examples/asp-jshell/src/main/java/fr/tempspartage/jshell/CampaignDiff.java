package fr.tempspartage.jshell;

import fr.tempspartage.rules.inquiry.ManyDiffs;
import fr.tempspartage.rules.inquiry.SideBySide;

/**
 * What changes for many dossiers (<i>écart d'une campagne</i>), as the command shows it.
 *
 * @param sides what is compared
 * @param diffs who wins, who loses, and the change of the budget
 */
public record CampaignDiff(SideBySide sides, ManyDiffs diffs) {

    /** How many dossiers change and how; not meant to be read back. */
    @Override
    public String toString() {
        return sides.before().id() + ": " + diffs.directions();
    }
}
