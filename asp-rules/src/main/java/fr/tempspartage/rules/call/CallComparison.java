package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Datum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Calls side by side (<i>comparaison d'appels</i>), datum by datum. A call whose text is silent on a datum and one whose
 * plug-in does not declare it are told apart.
 *
 * @param calls the calls in the order asked for
 * @param rows the data, in the order in which the calls give them
 */
public record CallComparison(ImmutableList<CallDefinition> calls, ImmutableList<Row> rows) {

    /**
     * Datum of several calls.
     *
     * @param name the name, such as {@code filingDeadline}
     * @param sides what each call says, in the order of the calls
     */
    public record Row(String name, Bilingual label, ImmutableList<Side> sides) {}

    /**
     * What one call says of a datum.
     *
     * @param datum the datum; empty where the call does not declare it
     */
    public record Side(CallDefinition call, Optional<Datum> datum) {

        /** What the call says, without the value. */
        public State state() {
            return datum.map(known -> known.value().isPresent() ? State.STATED : State.SILENT)
                    .orElse(State.NOT_DECLARED);
        }
    }

    /** What a call can say of a datum. */
    public enum State {
        /** The text states it. */
        STATED,
        /** The text does not state it, which the plug-in says with the clauses. */
        SILENT,
        /** The plug-in says nothing of it, so that nobody knows whether the text does. */
        NOT_DECLARED
    }

    /** Puts calls side by side. */
    public static CallComparison of(List<CallDefinition> calls) {
        List<Datum> data = new ArrayList<>();
        for (CallDefinition call : calls) {
            merge(data, call.data());
        }
        return new CallComparison(
                ImmutableList.copyOf(calls),
                data.stream()
                        .map(datum -> new Row(
                                datum.name(),
                                datum.label(),
                                calls.stream()
                                        .map(call -> new Side(call, find(call.data(), datum.name())))
                                        .collect(ImmutableList.toImmutableList())))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Adds the data that are not there yet, each after the one that it follows in its own call, or all at the end. */
    private static void merge(List<Datum> data, List<Datum> more) {
        boolean shared =
                more.stream().anyMatch(datum -> find(data, datum.name()).isPresent());
        int place = shared ? 0 : data.size();
        for (Datum datum : more) {
            Optional<Datum> known = find(data, datum.name());
            if (known.isPresent()) {
                place = data.indexOf(known.get()) + 1;
            } else {
                data.add(place, datum);
                place++;
            }
        }
    }

    private static Optional<Datum> find(List<Datum> data, String name) {
        return data.stream().filter(datum -> datum.name().equals(name)).findFirst();
    }

    /** Identifiers; not meant to be read back. */
    @Override
    public String toString() {
        return String.join(
                " / ", calls.stream().map(call -> call.id().toString()).toList());
    }
}
