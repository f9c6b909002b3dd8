package fr.tempspartage.io.report;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.SourcePage;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.PartnersRest;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Words of the reports in one language. */
final class Words {

    private static final Texts TEXTS = Texts.load(Words.class::getResourceAsStream, "report");

    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";

    private final Language language;
    private final Layout layout;

    Words(Language language) {
        this(language, Layout.PLAIN);
    }

    Words(Language language, Layout layout) {
        this.language = language;
        this.layout = layout;
    }

    Page page() {
        return new Page(layout.width());
    }

    int width() {
        return layout.width();
    }

    Language language() {
        return language;
    }

    /** A word in both languages. */
    static Bilingual both(String key) {
        return TEXTS.get(key);
    }

    String word(String key) {
        return TEXTS.get(key).in(language);
    }

    String of(Bilingual text) {
        return text.in(language);
    }

    String value(Object value) {
        return Phrases.of(value, language);
    }

    /** The mark at the beginning of a line; the outcome is beside it in words. */
    String mark(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> layout.colour() ? painted(outcome, "✓") : "+";
            case NOT_SATISFIED -> layout.colour() ? painted(outcome, "✗") : "x";
            case UNKNOWN -> "?";
            case NOT_APPLICABLE -> "-";
            case FOR_COMMITTEE -> "*";
        };
    }

    /** Words in the colour of an outcome, where there are colours and the outcome has one. */
    String painted(Outcome outcome, String text) {
        if (!layout.colour() || text.isEmpty()) {
            return text;
        }
        return switch (outcome) {
            case SATISFIED -> GREEN + text + PLAIN;
            case NOT_SATISFIED -> RED + text + PLAIN;
            case UNKNOWN, NOT_APPLICABLE, FOR_COMMITTEE -> text;
        };
    }

    String citations(List<Citation> citations) {
        return join(citations.stream().map(c -> c.format(language)).distinct().toList());
    }

    /** Several texts that hold commas. */
    String join(List<String> texts) {
        return String.join(language == Language.FRENCH ? "\u00a0; " : "; ", texts);
    }

    /** A number with its word, in the singular where the language asks for it: French also for 0. */
    String counted(String key, int count) {
        boolean one = count == 1 || (count == 0 && language == Language.FRENCH);
        return count + "\u00a0" + word(key + (one ? ".one" : ".many"));
    }

    /** Readings of an interpretation by their labels, several where none is chosen. */
    String reading(Interpretation interpretation, List<String> slugs) {
        return interpretation.key() + " – "
                + slugs.stream()
                        .map(slug -> slug.equals(OpenPoint.UNDECIDED)
                                ? word("undecided")
                                : of(interpretation.choice(slug).label()))
                        .collect(Collectors.joining(" | "));
    }

    String place(Clause clause) {
        return clause.where(language);
    }

    /** Day on which the page of a clause was read; the address stands beside it. */
    String source(SourcePage page) {
        return labelled("source", word("source.page").replace("{day}", value(page.readOn())));
    }

    /** Clauses with their places and the lines of the source text. */
    String clauses(CallDefinition call, List<ClauseId> ids) {
        return join(
                call.clauses(ids).stream().map(c -> c.citeWithLines(language)).toList());
    }

    String cite(Clause clause) {
        return clause.cite(language);
    }

    /** One amount, or both bounds of an interval. */
    String range(EurosRange range) {
        return range.isOne() ? value(range.min()) : between(range.min(), range.max());
    }

    String between(Euros low, Euros high) {
        return word("between").replace("{low}", value(low)).replace("{high}", value(high));
    }

    /** Label of what is left to the partners, which says of what where the call leaves that open. */
    String rest(PartnersRest rest) {
        return word("rest") + rest.of().map(of -> ", " + of(of)).orElse("");
    }

    String labelled(String key, String text) {
        return pair(word(key), text);
    }

    /** A label and what it is of. */
    String pair(String label, String text) {
        return label + (language == Language.FRENCH ? "\u00a0: " : ": ") + text;
    }
}
