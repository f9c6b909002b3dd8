package fr.tempspartage.jshell;

import fr.tempspartage.io.report.Escape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Table under way: perhaps a row of headings, then rows whose cells are wrapped so that the whole holds in {@link #WIDTH}. */
final class Table {

    static final int WIDTH = 100;

    /** Widest that a column grows, unless it is the last. */
    private static final int WIDEST = 36;

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int figures;
    private final int headings;

    private Table(int figures, int headings) {
        this.figures = figures;
        this.headings = headings;
    }

    /** Table of texts. */
    static Table of(String... headings) {
        return new Table(headings.length, 1).row(headings);
    }

    /** Table whose columns from a number on, counted from 0, hold figures, put to the right. */
    static Table withFiguresFrom(int column, String... headings) {
        return new Table(column, 1).row(headings);
    }

    /** Table of labels and values, without headings. */
    static Table ofPairs() {
        return new Table(2, 0);
    }

    Table row(String... cells) {
        List<String> clean = new ArrayList<>();
        for (String cell : cells) {
            clean.add(Arrays.stream(cell.split("\n", -1))
                    .map(Escape.TEXT::of)
                    .collect(Collectors.joining("\n"))
                    .replace('\u00a0', ' ')
                    .replace('\u202f', ' '));
        }
        rows.add(clean);
        return this;
    }

    boolean isEmpty() {
        return rows.size() == headings;
    }

    @Override
    public String toString() {
        if (rows.isEmpty()) {
            return "";
        }
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        int left = WIDTH;
        for (int c = 0; c < columns; c++) {
            int column = c;
            int natural = rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0);
            boolean last = c == columns - 1;
            widths[c] = Math.max(1, Math.min(natural, last ? left : Math.min(WIDEST, left)));
            left -= widths[c] + GAP.length();
        }
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            write(text, rows.get(r), widths);
            if (r < headings) {
                List<String> rule = IntStream.of(widths).mapToObj("-"::repeat).toList();
                text.append(String.join(GAP, rule)).append('\n');
            }
        }
        return text.toString();
    }

    private void write(StringBuilder text, List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int c = 0; c < widths.length; c++) {
            List<String> lines = wrap(row.get(c), widths[c]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int h = 0; h < height; h++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                String cell = h < cells.get(c).size() ? cells.get(c).get(h) : "";
                String pad = " ".repeat(widths[c] - cell.length());
                line.append(c == 0 ? "" : GAP).append(c < figures ? cell + pad : pad + cell);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                String rest = word;
                while (line.isEmpty() && rest.length() > width) {
                    lines.add(rest.substring(0, width));
                    rest = rest.substring(width);
                }
                line.append(line.isEmpty() ? "" : " ").append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
