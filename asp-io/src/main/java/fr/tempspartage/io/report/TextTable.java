package fr.tempspartage.io.report;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Table in plain text (<i>tableau</i>), of the command line and of the shell alike: columns two blanks apart, texts at the
 * left, figures at the right. Where it is too wide the widest columns are narrowed first, and their cells wrapped or cut.
 */
public final class TextTable {

    /** Width where none is asked for. */
    public static final int WIDTH = 100;

    static final String GAP = "  ";

    /** Narrowest that a column of long cells gets. */
    private static final int LEAST = 7;

    private final List<ImmutableList<ImmutableList<String>>> rows = new ArrayList<>();
    private final int figures;
    private final int headings;

    private TextTable(int figures, int headings) {
        this.figures = figures;
        this.headings = headings;
    }

    /** Table of texts below headings, which are underlined. */
    public static TextTable of(String... headings) {
        return withFiguresFrom(headings.length, headings);
    }

    /** Table whose columns from a number on, counted from 0, hold figures. */
    public static TextTable withFiguresFrom(int column, String... headings) {
        return new TextTable(column, 1).row(headings);
    }

    /** Table of labels and texts, without headings. */
    public static TextTable ofPairs() {
        return new TextTable(2, 0);
    }

    /** Table of labels and figures, without headings. */
    static TextTable ofFigures() {
        return new TextTable(1, 0);
    }

    /** Adds a row; a line break in a cell begins a line of it. */
    public TextTable row(String... cells) {
        rows.add(Arrays.stream(cells)
                .map(cell ->
                        Arrays.stream(cell.split("\n", -1)).map(Lines::clean).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList()));
        return this;
    }

    /** Whether there is no row below the headings. */
    public boolean isEmpty() {
        return rows.size() == headings;
    }

    /** Text of the table, in which long cells are wrapped. */
    public String text(int width) {
        return text(width, "");
    }

    /** Text of the table in {@value #WIDTH} columns. */
    @Override
    public String toString() {
        return text(WIDTH);
    }

    /** Text of the table, each line after a margin. Words are cut where nothing else makes it narrow enough. */
    String text(int width, String margin) {
        int[] widths = widths();
        int[] words =
                IntStream.range(0, widths.length).map(c -> longest(c, " ")).toArray();
        narrow(widths, width - margin.length(), c -> Math.min(width / 3, words[c]));
        narrow(widths, width - margin.length(), c -> LEAST);
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            List<List<String>> cells = new ArrayList<>();
            for (int c = 0; c < rows.get(r).size(); c++) {
                int most = widths[c];
                cells.add(rows.get(r).get(c).stream()
                        .flatMap(paragraph -> wrapped(paragraph, most))
                        .toList());
            }
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int h = 0; h < height; h++) {
                int line = h;
                text.append(margin + line(cells.stream().map(cell -> line < cell.size() ? cell.get(line) : ""), widths))
                        .append('\n');
            }
            if (r < headings) {
                text.append(margin + line(Arrays.stream(widths).mapToObj("-"::repeat), widths))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** Lines of a part of a cell, each as far to the right as the first. */
    private static Stream<String> wrapped(String paragraph, int width) {
        String body = paragraph.stripLeading();
        String indent = " ".repeat(paragraph.length() - body.length());
        return Lines.wrap(body.strip(), Math.max(2, width - indent.length())).stream()
                .map(line -> indent + line);
    }

    /** Lines of the table, one a row, in which cells of some columns are cut, and so is what is too wide all the same. */
    ImmutableList<String> lines(int width, int... widths) {
        return rows.stream()
                .map(row -> line(
                        IntStream.range(0, row.size()).mapToObj(c -> fit(String.join(" ", row.get(c)), widths[c])),
                        widths))
                .map(line -> Lines.cut(line, width))
                .collect(ImmutableList.toImmutableList());
    }

    /** Widths where only some columns may be narrowed. */
    int[] widths(int width, Collection<Integer> flexible) {
        int[] widths = widths();
        narrow(widths, width, c -> flexible.contains(c) ? LEAST : Integer.MAX_VALUE);
        return widths;
    }

    private int[] widths() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, columns).map(c -> longest(c, "\n")).toArray();
    }

    /** Narrows the widest column, the first of several, until the table fits or each column is as narrow as it may be. */
    private static void narrow(int[] widths, int width, IntUnaryOperator least) {
        int excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - width;
        for (; excess > 0; excess--) {
            int widest = -1;
            for (int c = 0; c < widths.length; c++) {
                if (widths[c] > least.applyAsInt(c) && (widest < 0 || widths[c] > widths[widest])) {
                    widest = c;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    /** Length of the longest part of a column. */
    private int longest(int column, String separator) {
        return rows.stream()
                .filter(row -> column < row.size())
                .flatMap(row -> row.get(column).stream())
                .flatMap(paragraph -> Stream.of(paragraph.split(separator, -1)))
                .mapToInt(String::length)
                .reduce(1, Math::max);
    }

    private String line(Stream<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        List<String> all = cells.toList();
        for (int c = 0; c < all.size(); c++) {
            String pad = " ".repeat(Math.max(0, widths[c] - all.get(c).length()));
            line.append(c == 0 ? "" : GAP).append(c < figures ? all.get(c) + pad : pad + all.get(c));
        }
        return line.toString().stripTrailing();
    }

    /** Cell that is cut where it ends, not before the last word as a line is. */
    static String fit(String cell, int width) {
        String text = cell.strip();
        if (text.length() <= width) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(width - 2)) ? width - 2 : width - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
