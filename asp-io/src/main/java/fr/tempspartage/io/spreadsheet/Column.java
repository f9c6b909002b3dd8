package fr.tempspartage.io.spreadsheet;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.field.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Column of a table (<i>colonne</i>): a fact at one place.
 *
 * @param numbers the place of the element in each list that is crossed, from 0
 * @param element the place of the value in a list of values, from 0; empty where the column holds them all
 */
record Column(ColumnType type, ImmutableList<Integer> numbers, OptionalInt element) implements Comparable<Column> {

    static Column of(ColumnType type, List<Integer> numbers) {
        return new Column(type, ImmutableList.copyOf(numbers), OptionalInt.empty());
    }

    /** Column of the first element of every list. */
    static Column first(ColumnType type) {
        return of(type, Collections.nCopies(type.lists(), 0));
    }

    /** Type of the values in the column. */
    ValueType<?> valueType() {
        return type.type();
    }

    /** Keys from the record of a row to the fact: names of fields, and places in lists. */
    ImmutableList<Object> keys() {
        ImmutableList.Builder<Object> keys = ImmutableList.builder();
        int list = 0;
        for (ColumnType.Step step : type.steps()) {
            keys.add(step.name());
            if (step.element().isPresent()) {
                keys.add(numbers.get(list++));
            }
        }
        element.ifPresent(keys::add);
        return keys.build();
    }

    /** Header for people: "Interruption 1 – premier jour de l’interruption"; the first post needs no number. */
    String header(Language language) {
        StringBuilder header = new StringBuilder();
        int list = 0;
        for (ColumnType.Step step : type.steps()) {
            if (step.element().isPresent()) {
                int number = numbers.get(list++) + 1;
                if (number > 1 || !step.name().equals(ColumnTypes.POSTS)) {
                    header.append(capital(step.element().get().in(language)))
                            .append(' ')
                            .append(number)
                            .append(" – ");
                }
            }
        }
        header.append(type.label().in(language));
        element.ifPresent(at -> header.append(' ').append(at + 1));
        return header.toString();
    }

    /** Header in both languages. */
    Bilingual header() {
        return Bilingual.of(header(Language.FRENCH), header(Language.ENGLISH));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Order of files, one element of a list after another. */
    @Override
    public int compareTo(Column other) {
        List<Integer> mine = sortKey();
        List<Integer> others = other.sortKey();
        for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
            int order = Integer.compare(mine.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.size(), others.size());
    }

    private List<Integer> sortKey() {
        List<Integer> key = new ArrayList<>();
        int list = 0;
        for (int i = 0; i < type.steps().size(); i++) {
            key.add(type.order().get(i));
            if (type.steps().get(i).element().isPresent()) {
                key.add(numbers.get(list++));
            }
        }
        element.ifPresent(key::add);
        return key;
    }
}
