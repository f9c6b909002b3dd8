package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.PersonalData;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.source.Interpretation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Evidence of one run of a check (<i>éléments retenus</i>): what it read, what it computed, which interpretations it
 * consulted, what was missing, and the reason of its answer.
 *
 * @param reason the key of the reason
 * @param reads the facts read, each with the places where it stands and their values, looked up when they are asked for
 * @param values the computed values by placeholder
 * @param interpretations the interpretations consulted, with the slug in force or {@link OpenPoint#UNDECIDED}
 * @param registers what registers answered, beside what the dossier declares
 * @param missing the places where a fact is missing
 * @param textSilent whether the answer is open since the text says nothing, so that the agency has to be asked
 * @param question the interpretation whose question is to be asked; empty where the reason tells what to ask
 */
public record Evidence(
        Outcome outcome,
        String reason,
        Map<Input<?>, ImmutableList<Reading<?>>> reads,
        ImmutableMap<String, Object> values,
        ImmutableMap<Interpretation, String> interpretations,
        ImmutableList<RegisterAnswer> registers,
        ImmutableList<MissingFact> missing,
        boolean textSilent,
        Optional<Interpretation> question) {

    /** Same evidence with words instead of these values, wherever they were read or computed. */
    Evidence hiding(Set<Object> personal) {
        return new Evidence(
                outcome,
                reason,
                Maps.transformValues(reads, readings -> hidden(readings, personal)),
                ImmutableMap.copyOf(Maps.transformValues(values, value -> hidden(value, personal))),
                interpretations,
                registers,
                missing,
                textSilent,
                question);
    }

    private static ImmutableList<Reading<?>> hidden(ImmutableList<Reading<?>> readings, Set<Object> personal) {
        return readings.stream()
                .map(reading ->
                        new Reading<Object>(reading.pointer(), reading.value().map(value -> hidden(value, personal))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Object hidden(Object value, Set<Object> personal) {
        if (value instanceof Optional<?> optional) {
            return optional.map(inside -> hidden(inside, personal));
        }
        if (value instanceof ImmutableList<?> list) {
            return list.stream().map(inside -> hidden(inside, personal)).collect(ImmutableList.toImmutableList());
        }
        return personal.contains(value) ? PersonalData.MASK : value;
    }

    /**
     * Place where a fact is missing.
     *
     * @param pointer the JSON pointer of the fact itself, also where an enclosing record is unknown as a whole
     * @param label the label of the fact, with the partner or the post concerned
     */
    public record MissingFact(Input<?> input, String pointer, Bilingual label) {

        /**
         * Fact that a dossier does not state.
         *
         * @param reading the place that {@link Input#read} gives
         */
        public static MissingFact at(Input<?> input, String reading, Dossier dossier) {
            String pointer = input.placeWithin(reading);
            return new MissingFact(input, pointer, FactLabel.of(input, pointer, dossier));
        }
    }
}
