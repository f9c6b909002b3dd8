package fr.tempspartage.io.spreadsheet;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.field.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Column of a table (<i>colonne</i>): a fact at one place, which is told by the place of the element in each list that is
 * crossed, and by the place of the value in a list of values unless the column holds them all.
 */
final class Column implements Comparable<Column> {

    private final ColumnType type;
    private final ImmutableList<Integer> numbers;
    private final OptionalInt element;
    private final int[] order;

    Column(ColumnType type, ImmutableList<Integer> numbers, OptionalInt element) {
        this.type = type;
        this.numbers = numbers;
        this.element = element;
        this.order = order(type, numbers, element);
    }

    static Column of(ColumnType type, List<Integer> numbers) {
        return new Column(type, ImmutableList.copyOf(numbers), OptionalInt.empty());
    }

    /** Column of the first element of every list. */
    static Column first(ColumnType type) {
        return of(type, Collections.nCopies(type.lists(), 0));
    }

    ColumnType type() {
        return type;
    }

    ImmutableList<Integer> numbers() {
        return numbers;
    }

    OptionalInt element() {
        return element;
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

    /** Order of files, one element of a list after another; two columns of one table are the same where it is. */
    @Override
    public int compareTo(Column other) {
        return Arrays.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that && Arrays.equals(order, that.order);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(order);
    }

    @Override
    public String toString() {
        return header(Language.ENGLISH);
    }

    private static int[] order(ColumnType type, List<Integer> numbers, OptionalInt element) {
        List<Integer> key = new ArrayList<>();
        int list = 0;
        for (int i = 0; i < type.steps().size(); i++) {
            key.add(type.order().get(i));
            if (type.steps().get(i).element().isPresent()) {
                key.add(numbers.get(list++));
            }
        }
        element.ifPresent(key::add);
        return key.stream().mapToInt(Integer::intValue).toArray();
    }
}
