package fr.tempspartage.jshell;

import fr.tempspartage.io.report.Escape;
import java.util.ArrayList;
import java.util.List;

/**
 * Horizontal bars as SVG, each with its value as text. It stands by itself: a title and a description for who does not see
 * it, no script, no font of its own.
 */
final class BarChart {

    private static final int WIDTH = 720;
    private static final int LABELS = 260;
    private static final int LONGEST = 300;
    private static final int ROW = 24;
    private static final int MARGIN = 16;
    private static final int MOST_LETTERS = 36;

    private final String title;
    private final List<Group> groups = new ArrayList<>();

    BarChart(String title) {
        this.title = title;
    }

    /** Bars under one heading, as long as their values are to each other. */
    record Group(String heading, List<Bar> bars) {}

    /** One bar; a negative value counts by its size. */
    record Bar(String label, long value, String text) {}

    BarChart group(String heading, List<Bar> bars) {
        if (!bars.isEmpty()) {
            groups.add(new Group(heading, List.copyOf(bars)));
        }
        return this;
    }

    String svg() {
        StringBuilder body = new StringBuilder();
        StringBuilder told = new StringBuilder();
        int y = MARGIN + ROW;
        body.append(text(MARGIN, y, "font-weight=\"bold\" font-size=\"16\"", title));
        for (Group group : groups) {
            y += ROW + MARGIN / 2;
            body.append(text(MARGIN, y, "font-weight=\"bold\"", group.heading()));
            told.append(told.isEmpty() ? "" : ". ").append(group.heading()).append(": ");
            long most = group.bars().stream()
                    .mapToLong(bar -> Math.abs(bar.value()))
                    .max()
                    .orElse(0);
            List<String> values = new ArrayList<>();
            for (Bar bar : group.bars()) {
                y += ROW;
                long length = most == 0 ? 0 : (Math.abs(bar.value()) * LONGEST + most / 2) / most;
                body.append(text(MARGIN, y, "", cut(bar.label())));
                body.append(
                        "<rect x=\"" + LABELS + "\" y=\"" + (y - ROW / 2 - 2) + "\" width=\"" + length + "\" height=\""
                                + (ROW - 8) + "\" fill=\"" + (bar.value() < 0 ? "#9c4a1a" : "#1f5f8b") + "\"/>\n");
                body.append(text(LABELS + (int) length + 6, y, "", bar.text()));
                values.add(bar.label() + " " + bar.text());
            }
            told.append(String.join(", ", values));
        }
        int height = y + ROW;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"t d\" width=\"" + WIDTH
                + "\" height=\"" + height + "\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" font-family=\"sans-serif\" font-size=\"13\">\n<title id=\"t\">" + Escape.HTML.of(title)
                + "</title>\n<desc id=\"d\">" + Escape.HTML.of(told.toString())
                + "</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + body + "</svg>\n";
    }

    private static String text(int x, int y, String style, String text) {
        return "<text x=\"" + x + "\" y=\"" + y + "\"" + (style.isEmpty() ? "" : " " + style) + ">"
                + Escape.HTML.of(text) + "</text>\n";
    }

    private static String cut(String label) {
        return label.codePointCount(0, label.length()) <= MOST_LETTERS
                ? label
                : label.substring(0, label.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
    }
}
