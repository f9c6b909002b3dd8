package fr.tempspartage.domain.source;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import java.util.Optional;

/**
 * Datum (<i>donnée de l'appel</i>): a constant or a fact that a call states, or expressly does not state.
 *
 * <p>Example: the filing deadline, 17 May 2026, clauses NA-66 and NA-78.
 *
 * @param name the name, such as {@code filingDeadline}, the same in every call that has such a datum
 * @param label the label in both languages
 * @param value the value in both languages; empty where the text does not state it
 * @param clauses the clauses that state it, or whose silence is noted
 */
public record Datum(String name, Bilingual label, Optional<Bilingual> value, ImmutableList<ClauseId> clauses) {}
