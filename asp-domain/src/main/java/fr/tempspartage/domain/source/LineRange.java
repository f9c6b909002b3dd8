package fr.tempspartage.domain.source;

import com.google.common.collect.ImmutableList;

/**
 * Range of lines (<i>lignes</i>) of a source text, both inclusive and counted from 1; {@code 62-67} or {@code 29}.
 *
 * @param first the first line
 * @param last the last line
 */
public record LineRange(int first, int last) {

    /**
     * Refuses a range that ends before it starts or starts before line 1.
     */
    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException(
                    "Not a range of lines: " + first + "-" + last + ".\nMaybe count from 1, first line first.");
        }
    }

    /**
     * Reads several ranges, such as {@code 94,121} or {@code 62-67}.
     *
     * @param text the ranges, or {@code -} for none
     * @return the ranges
     * @throws IllegalArgumentException if the text has another form
     */
    public static ImmutableList<LineRange> parseAll(String text) {
        ImmutableList.Builder<LineRange> ranges = ImmutableList.builder();
        if (!text.equals("-")) {
            for (String part : text.split(",", -1)) {
                int hyphen = part.indexOf('-');
                int first = Integer.parseInt((hyphen < 0 ? part : part.substring(0, hyphen)).trim());
                ranges.add(new LineRange(
                        first,
                        hyphen < 0
                                ? first
                                : Integer.parseInt(part.substring(hyphen + 1).trim())));
            }
        }
        return ranges.build();
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
