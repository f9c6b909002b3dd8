package fr.tempspartage.io.report;

import fr.tempspartage.domain.Lines;
import java.util.List;
import java.util.regex.Pattern;

/** Page of plain text under way: {@link Lines} of at most so many characters, headings and tables. */
final class Page {

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

    /** A line that is not wrapped, since an address in it is to be copied whole. */
    Page unbroken(String line) {
        text.append(Lines.clean(line)).append('\n');
        return this;
    }

    private Page lines(String start, String margin, String body) {
        int first = width - COLOUR.matcher(start).replaceAll("").length();
        List<String> lines = Lines.hanging(body, first, width - margin.length());
        for (int i = 0; i < lines.size(); i++) {
            text.append((i == 0 ? start : margin) + lines.get(i)).append('\n');
        }
        return this;
    }

    /** A table of labels, each with its figures. */
    Page figures(List<List<String>> rows) {
        return table(TextTable.ofFigures(), rows);
    }

    /** A table of labels, each with its figures, the first row of which names the columns. */
    Page headedFigures(List<List<String>> rows) {
        return table(TextTable.withFiguresFrom(1, rows.get(0).toArray(String[]::new)), rows.subList(1, rows.size()));
    }

    private Page table(TextTable table, List<List<String>> rows) {
        rows.forEach(row -> table.row(row.toArray(String[]::new)));
        text.append(table.text(width, "  "));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
