package fr.tempspartage.io.spreadsheet;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.field.ScalarType;
import java.util.stream.Collectors;

/** What a cell is to hold. */
sealed interface CellValue {

    /** Text of the cell in a language. */
    String text(Language language);

    /** One value. */
    record One(ScalarType<?> type, Object value) implements CellValue {

        @Override
        public String text(Language language) {
            return CellText.of(type, value, language);
        }
    }

    /** Values of a list. */
    record Several(ScalarType<?> type, ImmutableList<?> values) implements CellValue {

        @Override
        public String text(Language language) {
            return values.stream()
                    .map(value -> CellText.of(type, value, language))
                    .collect(Collectors.joining("; "));
        }
    }

    /** Words of tables, such as "none". */
    record Words(Bilingual words) implements CellValue {

        @Override
        public String text(Language language) {
            return words.in(language);
        }
    }
}
