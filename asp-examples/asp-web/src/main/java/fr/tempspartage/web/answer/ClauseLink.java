package fr.tempspartage.web.answer;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.Collection;
import java.util.Optional;

/**
 * Citation that leads to its clause on the page of the call (<i>référence</i>).
 *
 * @param to address after the language; empty for a text outside the call
 * @param text the clause with its section and paragraph
 */
public record ClauseLink(Optional<String> to, String text) {

    /** Link to a clause. */
    static ClauseLink of(CallDefinition call, Clause clause, Language language) {
        return new ClauseLink(Optional.of("/calls/" + call.id() + "#" + clause.id()), clause.cite(language));
    }

    /** Links to clauses, in the order of the text. */
    static ImmutableList<ClauseLink> of(CallDefinition call, Collection<ClauseId> ids, Language language) {
        return call.clauses(ids).stream()
                .map(clause -> of(call, clause, language))
                .collect(ImmutableList.toImmutableList());
    }

    /** Links of citations, each once. */
    static ImmutableList<ClauseLink> cited(CallDefinition call, Collection<Citation> citations, Language language) {
        return citations.stream()
                .distinct()
                .map(citation -> citation.clause()
                        .map(clause -> of(call, clause, language))
                        .orElseGet(() -> new ClauseLink(Optional.empty(), citation.format(language))))
                .collect(ImmutableList.toImmutableList());
    }
}
