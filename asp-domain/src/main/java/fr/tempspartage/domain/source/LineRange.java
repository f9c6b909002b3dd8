package fr.tempspartage.domain.source;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Range of lines (<i>lignes</i>) of a source text, both inclusive and counted from 1; {@code 62-67} or {@code 29}. */
public record LineRange(int first, int last) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})(?: *- *([0-9]{1,6}))?");

    /** Refuses a range that ends before it starts or starts before line 1. */
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
     * @throws IllegalArgumentException if the text has another form
     */
    public static ImmutableList<LineRange> parseAll(String text) {
        ImmutableList.Builder<LineRange> ranges = ImmutableList.builder();
        if (!text.equals("-")) {
            for (String part : text.split(",", -1)) {
                Matcher range = FORM.matcher(part.trim());
                if (!range.matches()) {
                    throw new IllegalArgumentException("Not ranges of lines: '" + text
                            + "'.\nMaybe write them as 94,121 or 62-67, or - for none.");
                }
                int first = Integer.parseInt(range.group(1));
                ranges.add(new LineRange(first, range.group(2) == null ? first : Integer.parseInt(range.group(2))));
            }
        }
        return ranges.build();
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
