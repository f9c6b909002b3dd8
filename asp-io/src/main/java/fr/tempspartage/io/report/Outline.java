package fr.tempspartage.io.report;

import java.util.List;

/** Document under way, in plain text or in Markdown: headings, lines, lists with details, tables of figures. */
final class Outline {

    private final boolean markdown;
    private final StringBuilder text = new StringBuilder();
    private final Page page;

    Outline(boolean markdown, Page page) {
        this.markdown = markdown;
        this.page = page;
    }

    Outline title(String line) {
        if (markdown) {
            text.append("# ").append(Escape.MARKDOWN.of(line)).append('\n');
        } else {
            page.title(line);
        }
        return this;
    }

    Outline heading(String line) {
        if (markdown) {
            text.append("\n## ").append(Escape.MARKDOWN.of(line)).append("\n\n");
        } else {
            page.heading(line);
        }
        return this;
    }

    /** One line and its details, each further to the right. */
    Outline item(String line, List<String> details) {
        if (markdown) {
            text.append("- ").append(Escape.MARKDOWN.of(line)).append('\n');
            details.forEach(detail ->
                    text.append("  - ").append(Escape.MARKDOWN.of(detail)).append('\n'));
        } else {
            page.line("  " + line);
            details.forEach(detail -> page.line("      " + detail));
        }
        return this;
    }

    Outline item(String line) {
        return item(line, List.of());
    }

    /** A table whose first row names the columns; lines of a list go before it or after it. */
    Outline table(List<List<String>> rows) {
        if (!markdown) {
            page.headedFigures(rows);
            return this;
        }
        text.append(text.length() > 1 && text.charAt(text.length() - 2) != '\n' ? "\n" : "");
        row(rows.get(0));
        text.append("|---".repeat(rows.get(0).size())).append("|\n");
        rows.subList(1, rows.size()).forEach(this::row);
        text.append('\n');
        return this;
    }

    private void row(List<String> cells) {
        cells.forEach(cell -> text.append("| ").append(Escape.MARKDOWN.of(cell)).append(' '));
        text.append("|\n");
    }

    @Override
    public String toString() {
        return markdown ? text.toString() : page.toString();
    }
}
