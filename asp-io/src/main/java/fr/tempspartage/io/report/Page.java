package fr.tempspartage.io.report;

import fr.tempspartage.domain.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Page of plain text under way: {@link Lines} of at most so many characters, headings and tables.
 */
final class Page {

    private static final String GAP = "   ";
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9]+m");

    private final int width;
    private final StringBuilder text = new StringBuilder();

    Page(int width) {
        this.width = width;
    }

    Page title(String line) {
        return underlined(line, "=");
    }

    Page heading(String line) {
        return blank().underlined(line, "-");
    }

    private Page underlined(String line, String sign) {
        line(line);
        text.append(sign.repeat(Math.min(width, Lines.clean(line).length()))).append('\n');
        return this;
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    /** A line whose continuation lines stand two columns to the right of it, where no other line starts. */
    Page line(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        String margin = " ".repeat(indent);
        return lines(margin, margin + "  ", line.substring(indent));
    }

    /** A first part of fixed width, which may hold colours, then text that is wrapped beside it. */
    Page hanging(String start, String body) {
        String margin = " ".repeat(COLOUR.matcher(start).replaceAll("").length());
        return lines(start, margin, body);
    }

    private Page lines(String start, String margin, String body) {
        int first = width - COLOUR.matcher(start).replaceAll("").length();
        List<String> lines = Lines.hanging(body, first, width - margin.length());
        for (int i = 0; i < lines.size(); i++) {
            text.append((i == 0 ? start : margin) + lines.get(i)).append('\n');
        }
        return this;
    }

    /** A table of words, or one row after the other where it would be too wide. */
    Page table(List<List<String>> rows) {
        return table(rows, false);
    }

    /** A table whose first column is at the left and whose other columns are at the right, as for figures. */
    Page figures(List<List<String>> rows) {
        return table(rows, true);
    }

    private Page table(List<List<String>> raw, boolean right) {
        List<List<String>> rows =
                raw.stream().map(row -> row.stream().map(Lines::clean).toList()).toList();
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                int width = row.get(c).length();
                if (c == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(c, Math.max(widths.get(c), width));
                }
            }
        }
        int wide = 2 + widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
        for (List<String> row : rows) {
            if (wide > width) {
                line("  " + String.join(" – ", row));
                continue;
            }
            StringBuilder line = new StringBuilder("  ");
            for (int c = 0; c < row.size(); c++) {
                String cell = row.get(c);
                String pad = " ".repeat(widths.get(c) - cell.length());
                line.append(c == 0 ? "" : GAP).append(c > 0 && right ? pad + cell : cell + pad);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
