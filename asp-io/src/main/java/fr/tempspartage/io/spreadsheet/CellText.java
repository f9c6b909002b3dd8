package fr.tempspartage.io.spreadsheet;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.io.scalar.Labels;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.scalar.ScalarText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** Values as people write them in cells; each reads back as the same value, or stands as files for programs have it. */
final class CellText {

    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter FRENCH_TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern(":ss");
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final int PERCENT_DECIMALS = 6;

    private CellText() {}

    /** Values of lists, a few hundred, and their texts. */
    private static final Map<Listed, String> LABELS = new ConcurrentHashMap<>();

    private record Listed(ScalarType<?> type, Object value, Language language) {}

    /** Text of a value in a language. */
    static String of(ScalarType<?> type, Object value, Language language) {
        return Labels.of(type).values().isEmpty()
                ? made(type, value, language)
                : LABELS.computeIfAbsent(new Listed(type, value, language), each -> made(type, value, language));
    }

    private static <T> String made(ScalarType<T> type, Object value, Language language) {
        T typed = type.cast(value);
        return written(type, typed, language)
                .filter(text -> ScalarReading.ofWritten(type, text)
                        .flatMap(ScalarReading::value)
                        .equals(Optional.of(typed)))
                .orElseGet(() -> ScalarText.of(type, typed));
    }

    private static <T> Optional<String> written(ScalarType<T> type, T value, Language language) {
        boolean french = language == Language.FRENCH;
        if (value instanceof Boolean yes) {
            return Optional.of(yes ? french ? "oui" : "yes" : french ? "non" : "no");
        }
        if (value instanceof LocalDate day) {
            return Optional.of(french ? FRENCH_DAY.format(day) : day.toString());
        }
        if (value instanceof OffsetDateTime time) {
            ZonedDateTime local = time.atZoneSameInstant(Calendar.PARIS);
            return Optional.of((french ? FRENCH_TIME : ENGLISH_TIME).format(local)
                    + (time.getSecond() == 0 ? "" : SECONDS.format(local)));
        }
        if (value instanceof Rate rate) {
            return percent(rate).map(text -> decimal(text, language) + (french ? "\u00a0%" : "%"));
        }
        return switch (type.shape()) {
            case DECIMAL -> Optional.of(decimal(ScalarText.of(type, value), language));
            case TEXT ->
                Labels.of(type).values().contains(value)
                        ? Optional.of(Labels.of(type).unmistakable(value).in(language))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String decimal(String text, Language language) {
        return language == Language.FRENCH ? text.replace('.', ',') : text;
    }

    /** Percentage of few decimals, if the share is one. */
    private static Optional<String> percent(Rate rate) {
        BigFraction hundred = rate.fraction().multiply(BigFraction.of(HUNDRED));
        BigInteger scaled = hundred.getNumerator().multiply(BigInteger.TEN.pow(PERCENT_DECIMALS));
        return scaled.mod(hundred.getDenominator()).signum() == 0
                ? Optional.of(plain(new BigDecimal(scaled.divide(hundred.getDenominator()), PERCENT_DECIMALS)))
                : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
