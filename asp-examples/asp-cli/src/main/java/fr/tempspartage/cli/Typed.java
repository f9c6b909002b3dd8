package fr.tempspartage.cli;

import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.TypedValue;
import java.util.function.Function;

/** Values of the command line, which people type: also "45 497,06 €", "8,5 %", 31/10/2027 and labels. */
final class Typed {

    private Typed() {}

    /**
     * Value that is typed.
     *
     * @throws IllegalArgumentException as the parser does, if it is not such a value
     */
    static <T> T value(ScalarType<T> type, String text, Function<String, T> parser) {
        return TypedValue.read(type, text).orElseGet(() -> parser.apply(text));
    }
}
