package fr.tempspartage.finance.text;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Citation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Small texts in both languages. */
public final class Texts {

    private Texts() {}

    /** The same function of the language, twice. */
    public static Bilingual both(Function<Language, String> text) {
        return Bilingual.of(text.apply(Language.FRENCH), text.apply(Language.ENGLISH));
    }

    /** The text of this language. */
    public static String word(Language language, String french, String english) {
        return language == Language.FRENCH ? french : english;
    }

    /** Amount as people read it. */
    public static Bilingual amount(Euros amount) {
        return both(amount::format);
    }

    /** {@code du 1er novembre 2026 au 31 octobre 2028}, {@code from 1 November 2026 to 31 October 2028}. */
    public static String period(ServicePeriod period, Language language) {
        return word(language, "du ", "from ")
                + Dates.day(period.getStart(), language)
                + word(language, " au ", " to ")
                + Dates.day(period.getEnd(), language);
    }

    /** A dash and the clauses, {@code – ARA-63 (§ 4, paragraph 4)}, or nothing without citations. */
    public static String cited(List<Citation> citations, Language language) {
        return citations.isEmpty()
                ? ""
                : " – "
                        + citations.stream()
                                .map(citation -> citation.format(language))
                                .collect(Collectors.joining(word(language, "\u00a0; ", "; ")));
    }

    /** Slugs of choices by key of interpretation. */
    public static Map<String, String> slugs(Map<String, Choice> choices) {
        Map<String, String> slugs = new LinkedHashMap<>();
        choices.forEach((key, choice) -> slugs.put(key, choice.slug()));
        return Collections.unmodifiableMap(slugs);
    }

    /** Choices in words; empty if nothing had to be chosen. */
    public static Optional<Bilingual> words(Map<String, Choice> choices) {
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(both(language -> choices.values().stream()
                        .map(choice -> choice.label().in(language))
                        .collect(Collectors.joining(word(language, "\u00a0; ", "; ")))));
    }
}
