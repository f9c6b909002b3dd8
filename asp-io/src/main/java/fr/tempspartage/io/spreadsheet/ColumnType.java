package fr.tempspartage.io.spreadsheet;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ValueType;
import java.util.Optional;

/**
 * Columns that one fact may have (<i>sorte de colonne</i>): one, or one for each element of the lists around it.
 *
 * @param steps the fields from the record of a row to the fact
 * @param order the places of these fields in their records, for the order of columns
 * @param label the label of the fact
 * @param use what a cell says
 * @param type the type of the value, or of what the cell says something about
 * @param personal whether the value is about a person
 * @param required whether a record without it is refused
 */
record ColumnType(
        ImmutableList<Step> steps,
        ImmutableList<Integer> order,
        Bilingual label,
        Use use,
        ValueType<?> type,
        boolean personal,
        boolean required) {

    /**
     * Field on the way to a fact.
     *
     * @param element what an element is called, where the field is a list that is crossed
     */
    record Step(String name, Optional<Bilingual> element) {}

    /** What a cell says. */
    enum Use {
        /** A value. */
        SCALAR,
        /** All values of a list, one of them, or that there is none. */
        SCALARS,
        /** How many records a list has, none for example. */
        RECORDS,
        /** That a record is known and nothing in it is. */
        RECORD,
        /** Which kind of record it is. */
        VARIANT
    }

    /** Number of the lists that are crossed. */
    int lists() {
        return (int) steps.stream().filter(step -> step.element().isPresent()).count();
    }

    /** Path as rules name it, with all lists alike: {@code posts[].contractStart}. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            path.append(path.isEmpty() ? "" : ".").append(step.name());
            path.append(step.element().isPresent() ? "[]" : "");
        }
        return path.toString();
    }
}
