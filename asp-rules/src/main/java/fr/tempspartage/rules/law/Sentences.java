package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Phrases;
import java.util.List;

/** Sentences that answers have unless the call gives its own (<i>motifs par défaut</i>). */
final class Sentences {

    private Sentences() {}

    /** Sentences of a fact that passes or not. */
    static void of(Fact<?, ?> fact, Bilingual expected, String yes, String no, Contents contents) {
        yes(fact, yes, contents);
        no(fact, expected, no, contents);
    }

    /** Sentence of a value that satisfies. */
    static void yes(Fact<?, ?> fact, String yes, Contents contents) {
        Bilingual value = value(fact);
        contents.says(Outcome.SATISFIED, yes, Bilingual.of(value.fr() + ".", value.en() + "."));
    }

    /** Sentence of a value that does not satisfy, with what is expected. */
    static void no(Fact<?, ?> fact, Bilingual expected, String no, Contents contents) {
        Bilingual value = value(fact);
        contents.says(
                Outcome.NOT_SATISFIED,
                no,
                Bilingual.of(
                        value.fr() + ". Attendu\u00a0: " + expected.fr() + ".",
                        value.en() + ". Expected: " + expected.en() + "."));
    }

    /** Sentence of a value near a list, which the text leaves open. */
    static void open(Fact<?, ?> fact, String open, Contents contents) {
        Bilingual value = value(fact);
        contents.says(
                Outcome.UNKNOWN,
                open,
                Bilingual.of(
                        value.fr() + ". L’appel ne dit pas si cela convient. À demander à l’ARS.",
                        value.en() + ". The call does not say whether this will do. To be asked of the ARS."));
    }

    /** Sentence of a value that does not satisfy, where no value simply does. */
    static void refused(Fact<?, ?> fact, String no, Contents contents) {
        Bilingual value = value(fact);
        contents.says(
                Outcome.NOT_SATISFIED,
                no,
                Bilingual.of(value.fr() + ". Cela ne convient pas.", value.en() + ". This will not do."));
    }

    /** Labels in a row. */
    static Bilingual listed(List<Bilingual> labels) {
        return Bilingual.of(
                String.join(", ", labels.stream().map(Bilingual::fr).toList()),
                String.join(", ", labels.stream().map(Bilingual::en).toList()));
    }

    /** Values of which one is meant: "a, b or c". */
    static Bilingual anyOf(List<?> values) {
        return Bilingual.of(anyOf(values, Language.FRENCH, " ou "), anyOf(values, Language.ENGLISH, " or "));
    }

    private static String anyOf(List<?> values, Language language, String or) {
        List<String> words =
                values.stream().map(value -> Phrases.of(value, language)).toList();
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + or + words.get(last);
    }

    private static Bilingual value(Fact<?, ?> fact) {
        String value = "{" + fact.name() + "}";
        Bilingual text = fact.with(Bilingual.of(value, value));
        return Bilingual.of(capitalised(text.fr()), capitalised(text.en()));
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
