package fr.tempspartage.io.spreadsheet;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.scalar.ScalarText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Column of one table that is being read, with what its cells held so far: most cells repeat the value of another. */
final class PlacedColumn {

    private static final int REMEMBERED = 1_000;
    private static final int LONGEST = 60;

    private final Column column;
    private final Bilingual label;
    private final ImmutableList<Object> keys;
    private final Map<String, String> known = new HashMap<>();

    PlacedColumn(Column column) {
        this.column = column;
        this.label = column.header();
        this.keys = column.keys();
    }

    Column column() {
        return column;
    }

    /** Header of the column. */
    Bilingual label() {
        return label;
    }

    /** Keys from the dossier to the fact, below some that lead to the record of a row. */
    List<Object> keys(List<Object> base) {
        return base.isEmpty()
                ? keys
                : ImmutableList.builder().addAll(base).addAll(keys).build();
    }

    /** Text for programs of a value as people write it; the same text where it is none, which the reader of trees says. */
    <T> String forPrograms(ScalarType<T> type, String written) {
        if (written.length() > LONGEST || type.name().equals("text")) {
            return written;
        }
        String before = known.get(written);
        if (before != null) {
            return before;
        }
        Optional<T> value = ScalarReading.ofWritten(type, written).flatMap(ScalarReading::value);
        String text = value.map(read -> ScalarText.of(type, read)).orElse(written);
        if (known.size() < REMEMBERED) {
            known.put(written, text);
        }
        return text;
    }
}
