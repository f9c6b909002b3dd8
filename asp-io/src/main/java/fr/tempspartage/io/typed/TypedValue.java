package fr.tempspartage.io.typed;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.scalar.ScalarReading;
import java.util.Optional;

/**
 * Value that a person typed (<i>valeur saisie</i>), on a command line or in a form: also as reports print it, such as
 * "45 497,06 €", "8,5 %", 31/10/2027, "1er novembre 2026", "oui", and by its label in French or English.
 */
public final class TypedValue {

    private TypedValue() {}

    /**
     * Reads a value.
     *
     * @param type its type, such as {@code ScalarType.DATE}
     * @param <T> the Java type of the value
     * @return the value; empty if the text is not such a value, or may be several
     */
    public static <T> Optional<T> read(ScalarType<T> type, String text) {
        return ScalarReading.ofPeople(type, text).value();
    }

    /**
     * Why a text is refused.
     *
     * @param type the type that was asked for
     * @return the reason and what may be meant, for people; empty if the text is such a value
     */
    public static Optional<Bilingual> refusal(ScalarType<?> type, String text) {
        return ScalarReading.ofPeople(type, text).refusal().map(ScalarReading.Refusal::message);
    }

    /** What a type takes, in words, such as "une date". */
    public static Bilingual expected(ScalarType<?> type) {
        return ScalarReading.expected(type);
    }

    /** Text that a type accepts. */
    public static String example(ScalarType<?> type) {
        return ScalarReading.example(type);
    }
}
