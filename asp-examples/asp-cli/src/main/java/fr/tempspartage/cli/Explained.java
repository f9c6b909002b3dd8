package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.typed.TypedValue;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converter that says in both languages why it refuses a word. */
interface Explained<T> extends ITypeConverter<T> {

    Bilingual refusal(String word);

    default TypeConversionException refused(String word) {
        return new TypeConversionException(refusal(word).en());
    }

    /** Value as people write it. */
    default T typed(ScalarType<T> type, String word) {
        return TypedValue.read(type, word).orElseThrow(() -> refused(word));
    }
}
