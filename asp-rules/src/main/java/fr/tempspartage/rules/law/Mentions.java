package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.rules.verdict.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mentions of a value in a text (<i>mentions d'une valeur</i>): the ways in which people write it, beside the one in which
 * sentences show a parameter.
 */
final class Mentions {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final int YEAR_OF_MONTHS = 12;
    private static final ImmutableList<Bilingual> YEARS = ImmutableList.of(
            Bilingual.of("un", "one"),
            Bilingual.of("deux", "two"),
            Bilingual.of("trois", "three"),
            Bilingual.of("quatre", "four"));

    private Mentions() {}

    /**
     * What a text mentions of a value that has become another: of a list, one that is gone, or all of them where there are
     * more now.
     *
     * @return the first mention; empty where the text does not speak of it
     */
    static Optional<String> ofOther(Object before, Object now, Bilingual text) {
        if (!(before instanceof List<?> values) || !(now instanceof List<?> others)) {
            return before.equals(now) ? Optional.empty() : of(before, text);
        }
        Optional<String> gone = values.stream()
                .filter(value -> !others.contains(value))
                .flatMap(value -> of(value, text).stream())
                .findFirst();
        boolean more = !values.containsAll(others);
        return gone.isEmpty()
                        && more
                        && values.stream().allMatch(value -> of(value, text).isPresent())
                ? of(values.get(0), text)
                : gone;
    }

    /** Whether a mention is a year. */
    static boolean isYear(String mention) {
        return YEAR.matcher(mention).matches();
    }

    private static Optional<String> of(Object value, Bilingual text) {
        return Stream.of(Language.values())
                .flatMap(language -> ways(value, language)
                        .map(way -> Pattern.compile("(?<![\\p{L}\\d])" + way)
                                .matcher(text.in(language).replaceAll("[\u00a0\u202f]", " "))))
                .filter(Matcher::find)
                .map(MatchResult::group)
                .findFirst();
    }

    /** Ways to write a value, as regular expressions. */
    private static Stream<String> ways(Object value, Language language) {
        String plain = Phrases.of(value, language).replaceAll("[\u00a0\u202f]", " ");
        if (value instanceof Euros) {
            return Stream.of(whole(plain), whole(plain.replaceAll("[.,]00(?!\\d)", "")));
        }
        if (value.equals(Rate.HALF)) {
            return Stream.of(whole(plain), language == Language.FRENCH ? "moitié" : "half(?![\\p{L}-])");
        }
        if (value instanceof TerritorialHospitalGroup group) {
            return Stream.concat(Stream.of(plain), group.names().stream()).map(Mentions::whole);
        }
        if (value instanceof Integer months
                && months % YEAR_OF_MONTHS == 0
                && months <= YEAR_OF_MONTHS * YEARS.size()) {
            String years = YEARS.get(months / YEAR_OF_MONTHS - 1).in(language);
            return Stream.of(
                    whole(plain),
                    language == Language.FRENCH
                            ? years + "(?: ou \\p{L}+)? ans?(?!\\p{L})"
                            : years + "(?: or \\p{L}+)? years?(?!\\p{L})");
        }
        List<String> years =
                YEAR.matcher(plain).results().map(MatchResult::group).toList();
        return years.isEmpty() ? Stream.of(whole(plain)) : years.stream().map(Mentions::whole);
    }

    private static String whole(String words) {
        return Pattern.quote(words) + "(?![\\p{L}\\d])";
    }
}
