package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.io.Issue;

/**
 * What came of an import (<i>bilan d’un import</i>).
 *
 * @param found how many dossiers the files hold
 * @param read how many of them were made dossiers
 * @param refused how many of them were not
 * @param morePages whether every page says that another follows, so that one at least is missing
 * @param issues what is wrong with a file as a whole, by its name
 * @param absent fields that the mapping names and no dossier has, by label or identifier
 * @param fields what became of each field, in the order in which they were met
 */
public record ImportSummary(
        int found,
        int read,
        int refused,
        boolean morePages,
        ImmutableListMultimap<String, Issue> issues,
        ImmutableList<String> absent,
        ImmutableList<FieldTally> fields) {

    /** Whether each dossier that was found was handed over, as a dossier or as refused. */
    public boolean isComplete() {
        return found == read + refused;
    }

    /** Whether a file could not be relied on. */
    public boolean hasErrors() {
        return issues.values().stream().anyMatch(Issue::isError);
    }
}
