package fr.tempspartage.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.SourcePage;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A whole call as one document, in the order of its text: what each clause says, and what of it is checked. */
final class CallDocument {

    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]<>#|]");

    /** One clause: its heading, its sentence, and what the library makes of it. */
    private record Entry(
            String id, String heading, String sentence, ImmutableList<String> notes, Optional<SourcePage> page) {

        /** The notes, and the page with its address. */
        ImmutableList<String> all(Words words) {
            return ImmutableList.<String>builder()
                    .addAll(notes)
                    .addAll(page.stream()
                            .map(read -> words.source(read) + " – " + read.address())
                            .toList())
                    .build();
        }
    }

    private final Words words;
    private final CallDefinition call;
    private final ImmutableList<Entry> entries;

    CallDocument(Words words, CallDefinition call) {
        this.words = words;
        this.call = call;
        this.entries = ClauseView.all(call).stream().map(this::entry).collect(ImmutableList.toImmutableList());
    }

    private Entry entry(ClauseView view) {
        Clause clause = view.clause();
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        for (Rule rule : view.rules()) {
            if (view.isMainOf(rule)) {
                notes.add(words.labelled("rule", words.value(rule.kind())));
                rule.condition().ifPresent(said -> notes.add(words.labelled("checked", words.of(said))));
            }
        }
        for (Datum datum : view.data()) {
            if (datum.clauses().indexOf(clause.id()) == 0) {
                notes.add(words.labelled("datum", words.of(datum.label()) + " – " + words.value(datum.value())));
            }
        }
        return new Entry(
                clause.id().toString(),
                words.cite(clause) + " – " + words.value(clause.treatment()),
                words.of(clause.sentence()),
                notes.build(),
                clause.page());
    }

    private String title() {
        return words.of(call.campaign().getTitle());
    }

    private String notice() {
        return words.of(call.campaign().getNotice());
    }

    /** As lines, where a page is named once for the clauses that follow each other on it. */
    String text() {
        Page page = words.page().title(title());
        Optional<SourcePage> before = Optional.empty();
        for (Entry entry : entries) {
            page.blank().line(entry.heading());
            page.hanging("    ", entry.sentence());
            entry.notes().forEach(note -> page.hanging("    ", note));
            if (!entry.page().equals(before)) {
                entry.page()
                        .ifPresent(
                                read -> page.hanging("    ", words.source(read)).unbroken("      " + read.address()));
            }
            before = entry.page();
        }
        return page.toString();
    }

    String markdown() {
        StringBuilder page = new StringBuilder("# " + escaped(title()) + "\n\n" + escaped(notice()) + "\n");
        for (Entry entry : entries) {
            page.append("\n## ").append(escaped(entry.heading())).append("\n\n");
            page.append(escaped(entry.sentence())).append('\n');
            page.append(entry.all(words).isEmpty() ? "" : "\n");
            entry.all(words)
                    .forEach(note -> page.append("- ").append(escaped(note)).append('\n'));
        }
        return page.toString();
    }

    private static String escaped(String text) {
        return MARKDOWN.matcher(text).replaceAll("\\\\$0");
    }

    /** A page that stands by itself; a clause is found by its identifier in lower case, such as {@code #na-16}. */
    String html() {
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"" + words.language().code() + "\">\n<head>\n"
                        + "<meta charset=\"utf-8\">\n<title>" + html(title()) + "</title>\n</head>\n<body>\n<h1>"
                        + html(title())
                        + "</h1>\n<p>" + html(notice()) + "</p>\n");
        for (Entry entry : entries) {
            page.append("<section id=\"")
                    .append(entry.id().toLowerCase(Locale.ROOT))
                    .append("\">\n");
            page.append("<h2>").append(html(entry.heading())).append("</h2>\n");
            page.append("<p>").append(html(entry.sentence())).append("</p>\n");
            if (!entry.all(words).isEmpty()) {
                page.append("<ul>\n");
                entry.all(words)
                        .forEach(note -> page.append("<li>").append(html(note)).append("</li>\n"));
                page.append("</ul>\n");
            }
            page.append("</section>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static String html(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
