package fr.tempspartage.finance;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** Small texts in both languages. */
final class Texts {

    private Texts() {}

    /** The same function of the language, twice. */
    static Bilingual both(Function<Language, String> text) {
        return Bilingual.of(text.apply(Language.FRENCH), text.apply(Language.ENGLISH));
    }

    static String word(Language language, String french, String english) {
        return language == Language.FRENCH ? french : english;
    }

    static Bilingual amount(Euros amount) {
        return both(amount::format);
    }

    /** {@code 24 × 3 249,79 €}, then posts and working time if they are not 1. */
    static Bilingual product(BigFraction months, Euros monthly, Rate share, int posts) {
        return both(language -> (months.equals(BigFraction.ONE) ? "" : Rate.of(months) + " × ")
                + monthly.format(language)
                + (share.equals(Rate.ONE) ? "" : " × " + share.format(language))
                + (posts == 1 ? "" : " × " + posts + word(language, " postes", " posts")));
    }

    /** {@code 32 000,00 € × 2 × 1/24}: how often the sum is paid, then the part of it, then posts if they are not 1. */
    static Bilingual partOfSum(Euros sum, BigFraction times, BigFraction part, int posts) {
        return both(language -> sum.format(language)
                + (times.equals(BigFraction.ONE) ? "" : " × " + Rate.of(times))
                + (part.equals(BigFraction.ONE) ? "" : " × " + Rate.of(part))
                + (posts == 1 ? "" : " × " + posts + word(language, " postes", " posts")));
    }
}
