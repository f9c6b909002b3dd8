package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableMap;

/**
 * What became of one field over all dossiers (<i>décompte d’un champ</i>).
 *
 * @param id the identifier of its descriptor; empty in exports
 * @param label the label that it had last
 * @param answered how often something was answered
 * @param fates how often each thing became of it
 */
public record FieldTally(String id, String label, int answered, ImmutableMap<FieldFate, Integer> fates) {

    /** How often this became of it. */
    public int count(FieldFate fate) {
        return fates.getOrDefault(fate, 0);
    }
}
