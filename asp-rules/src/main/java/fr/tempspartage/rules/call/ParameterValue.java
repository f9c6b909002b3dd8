package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.ClauseId;

/**
 * Figure, date or list of a call with its value (<i>paramètre de l'appel</i>).
 *
 * @param name the name by which a variant gives it another value, such as {@code leastPeripheralShare}
 * @param written the value as it is given, such as {@code 50%}, {@code 2026-05-17} or {@code 2026-11,2027-05}
 * @param inWords the value as sentences show it, such as "novembre 2026 ou mai 2027"
 * @param clauses the clauses whose sentence or condition it stands in, in the order of the text
 */
public record ParameterValue(String name, String written, Bilingual inWords, ImmutableList<ClauseId> clauses) {}
