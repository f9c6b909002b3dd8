package fr.tempspartage.rules.law;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values of parameters as they are written (<i>valeurs saisies</i>): {@code 60%}, {@code 2027-05-17}, lists with commas. */
final class Written {

    private static final ImmutableMap<Class<?>, Function<String, Object>> READERS =
            ImmutableMap.<Class<?>, Function<String, Object>>builder()
                    .put(Rate.class, Rate::parse)
                    .put(Euros.class, Euros::parse)
                    .put(LocalDate.class, LocalDate::parse)
                    .put(YearMonth.class, YearMonth::parse)
                    .put(Integer.class, Integer::valueOf)
                    .put(String.class, text -> text)
                    .put(TerritorialHospitalGroup.class, TerritorialHospitalGroup::parse)
                    .build();

    private Written() {}

    /** Value as it is written. */
    static String of(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Written::of).collect(Collectors.joining(","));
        }
        if (value instanceof Rate rate) {
            String percent = rate.format(Language.ENGLISH);
            return Rate.parse(percent).equals(rate) ? percent : rate.toString();
        }
        return value instanceof Enum<?> choice ? Question.slug(choice) : value.toString();
    }

    /**
     * Reads a value of the type of another.
     *
     * @throws IllegalArgumentException if it cannot be read so; the message shows how it is written
     */
    static Object read(String name, Object like, String text) {
        try {
            return like instanceof List<?> list ? each(list, text) : one(like, text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "The parameter '" + name + "' cannot be '" + text + "'.\nMaybe write it as " + of(like) + ".", e);
        }
    }

    private static ImmutableList<Object> each(List<?> like, String text) {
        return Splitter.on(',')
                .trimResults()
                .splitToStream(text)
                .map(part -> one(like.get(0), part))
                .collect(ImmutableList.toImmutableList());
    }

    private static Object one(Object like, String text) {
        if (like instanceof Enum<?> choice) {
            return Enum.valueOf(
                    choice.getDeclaringClass(), text.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        Function<String, Object> reader = READERS.get(like.getClass());
        if (reader == null) {
            throw new IllegalArgumentException("No reader of " + like.getClass());
        }
        return reader.apply(text);
    }
}
