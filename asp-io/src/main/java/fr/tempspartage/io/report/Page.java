package fr.tempspartage.io.report;

import java.util.ArrayList;
import java.util.List;

/** Page of plain text under way: lines of at most {@link #WIDTH} characters, wrapped at ordinary spaces. */
final class Page {

    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    Page title(String line) {
        return line(line).line("=".repeat(Math.min(WIDTH, line.length())));
    }

    Page heading(String line) {
        return blank().line(line).line("-".repeat(Math.min(WIDTH, line.length())));
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    /** A line whose continuation lines start where its own text starts. */
    Page line(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return hanging(" ".repeat(indent), line.substring(indent));
    }

    /** A first part of fixed width, then text that is wrapped beside it. */
    Page hanging(String start, String body) {
        List<String> lines = wrap(body, WIDTH - start.length());
        for (int i = 0; i < lines.size(); i++) {
            text.append((i == 0 ? start : " ".repeat(start.length())) + lines.get(i))
                    .append('\n');
        }
        return this;
    }

    /** A table whose first column is at the left and whose other columns are at the right, as for figures. */
    Page table(List<List<String>> rows) {
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
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int c = 0; c < row.size(); c++) {
                String pad = " ".repeat(widths.get(c) - row.get(c).length());
                line.append(c == 0 ? row.get(c) + pad : "   " + pad + row.get(c));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return this;
    }

    private static List<String> wrap(String body, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : body.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            String rest = word;
            while (line.isEmpty() && rest.length() > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
