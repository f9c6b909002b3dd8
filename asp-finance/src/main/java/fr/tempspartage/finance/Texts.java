package fr.tempspartage.finance;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Citation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Small texts in both languages. */
final class Texts {

    private static final BigFraction MILLIONTHS = BigFraction.of(1_000_000);

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

    /** One amount, or the lower bound, {@code à}, and the upper. */
    static String range(EurosRange range, Language language) {
        return range.isOne()
                ? range.min().format(language)
                : range.min().format(language)
                        + word(language, " à ", " to ")
                        + range.max().format(language);
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

    /**
     * An exact amount: {@code 15 598,992 €}, with all its decimals if there are at most six, otherwise the nearest cent
     * after {@code ≈}.
     */
    static String exact(BigFraction euros, Language language) {
        Euros cents = Euros.round(euros, Rounding.DOWN);
        BigFraction scaled = euros.multiply(MILLIONTHS);
        if (!scaled.getDenominator().equals(BigInteger.ONE)) {
            return "≈ " + Euros.round(euros, Rounding.HALF_UP).format(language);
        }
        BigDecimal rest = new BigDecimal(scaled.getNumerator(), 6).subtract(cents.toBigDecimal());
        String further = rest.signum() == 0
                ? ""
                : rest.stripTrailingZeros().toPlainString().substring(4);
        String text = cents.format(language);
        int digits = text.length() - (language == Language.FRENCH ? 2 : 0);
        return text.substring(0, digits) + further + text.substring(digits);
    }

    /** {@code du 1er novembre 2026 au 31 octobre 2028}, {@code from 1 November 2026 to 31 October 2028}. */
    static String period(ServicePeriod period, Language language) {
        return word(language, "du ", "from ")
                + Dates.day(period.getStart(), language)
                + word(language, " au ", " to ")
                + Dates.day(period.getEnd(), language);
    }

    /** A dash and the clauses, {@code – ARA-63 (§ 4, paragraph 4)}, or nothing without citations. */
    static String cited(List<Citation> citations, Language language) {
        return citations.isEmpty()
                ? ""
                : " – "
                        + citations.stream()
                                .map(citation -> citation.format(language))
                                .collect(Collectors.joining(word(language, "\u00a0; ", "; ")));
    }
}
