package fr.tempspartage.io.spreadsheet;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.io.spreadsheet.ColumnType.Step;
import fr.tempspartage.io.spreadsheet.ColumnType.Use;
import fr.tempspartage.io.spreadsheet.TableLayout.ListSheet;
import fr.tempspartage.io.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Cells of dossiers: what stands in which column. */
final class DossierCells {

    private static final Pattern SEPARATOR = Pattern.compile("[;,\\n\\r]");

    private DossierCells() {}

    /** Row of the sheet of a list, with the place of its post from 0. */
    record ListCells(int post, SortedMap<Column, CellValue> cells) {}

    /** Cells of a dossier in a table of one row each; lists with a sheet of their own are left out if asked. */
    static SortedMap<Column, CellValue> main(Dossier dossier, boolean withoutSheets) {
        SortedMap<Column, CellValue> cells = new TreeMap<>();
        for (ColumnType type : TableLayout.MAIN.all()) {
            if (!withoutSheets || TableLayout.LIST_SHEETS.stream().noneMatch(sheet -> sheet.holds(type))) {
                collect(type, 0, DossierFields.TYPE, dossier, ImmutableList.of(), cells);
            }
        }
        return cells;
    }

    /** Rows of the sheet of a list. */
    static List<ListCells> rows(Dossier dossier, ListSheet list) {
        List<ListCells> rows = new ArrayList<>();
        elements(dossier, DossierFields.TYPE, list, 0, 0, rows);
        return rows;
    }

    private static void elements(
            Object value, ValueType<?> type, ListSheet list, int at, int post, List<ListCells> rows) {
        if (at == list.path().size()) {
            ListType<?> elements = (ListType<?>) type;
            for (Object element : elements.cast(value)) {
                SortedMap<Column, CellValue> cells = new TreeMap<>();
                list.types()
                        .all()
                        .forEach(each -> collect(each, 0, elements.element(), element, ImmutableList.of(), cells));
                rows.add(new ListCells(post, cells));
            }
            return;
        }
        if (type instanceof ListType<?> posts) {
            int number = 0;
            for (Object each : posts.cast(value)) {
                elements(each, posts.element(), list, at, number++, rows);
            }
            return;
        }
        RecordType<?> rec = (RecordType<?>) type;
        Field<?, ?> field = rec.field(list.path().get(at)).orElseThrow();
        field.getFrom(value).ifPresent(inner -> elements(inner, field.type(), list, at + 1, post, rows));
    }

    /** Walks down the steps of a kind of column, and takes what stands at their end, wherever it stands. */
    private static void collect(
            ColumnType column,
            int at,
            ValueType<?> type,
            Object value,
            ImmutableList<Integer> numbers,
            SortedMap<Column, CellValue> cells) {
        Step step = column.steps().get(at);
        if (type instanceof VariantType<?> variant) {
            RecordType<?> rec = variantOf(variant, value);
            if (column.use() == Use.VARIANT && at == column.steps().size() - 1) {
                cells.put(new Column(column, numbers, OptionalInt.empty()), new CellValue.Words(rec.label()));
            } else {
                collect(column, at, rec, value, numbers, cells);
            }
            return;
        }
        Optional<? extends Field<?, ?>> field = ((RecordType<?>) type).field(step.name());
        Optional<?> inner = field.isEmpty() ? Optional.empty() : field.get().getFrom(value);
        if (inner.isEmpty()) {
            return;
        }
        ValueType<?> innerType = field.get().type();
        if (at == column.steps().size() - 1) {
            if (ColumnTypes.described(innerType).equals(ColumnTypes.described(column.type()))) {
                end(column, inner.get(), numbers, cells);
            }
        } else if (step.element().isPresent()) {
            ListType<?> list = (ListType<?>) innerType;
            int number = 0;
            for (Object element : list.cast(inner.get())) {
                ImmutableList<Integer> deeper = ImmutableList.<Integer>builder()
                        .addAll(numbers)
                        .add(number++)
                        .build();
                collect(column, at + 1, list.element(), element, deeper, cells);
            }
        } else {
            collect(column, at + 1, innerType, inner.get(), numbers, cells);
        }
    }

    private static <T> RecordType<? extends T> variantOf(VariantType<T> type, Object value) {
        return type.variantOf(type.cast(value));
    }

    private static void end(
            ColumnType column, Object value, ImmutableList<Integer> numbers, SortedMap<Column, CellValue> cells) {
        Column whole = new Column(column, numbers, OptionalInt.empty());
        switch (column.use()) {
            case SCALAR -> cells.put(whole, new CellValue.One((ScalarType<?>) column.type(), value));
            case SCALARS -> values(whole, (ListType<?>) column.type(), (ImmutableList<?>) value, cells);
            case RECORDS -> {
                ImmutableList<?> records = (ImmutableList<?>) value;
                ValueType<?> element = ((ListType<?>) column.type()).element();
                if (records.isEmpty()) {
                    cells.put(whole, new CellValue.Words(CellNodes.NONE));
                } else if (records.stream().anyMatch(each -> isEmpty(element, each))) {
                    String count = Integer.toString(records.size());
                    cells.put(whole, new CellValue.Words(Bilingual.of(count, count)));
                }
            }
            case RECORD -> {
                if (isEmpty(column.type(), value)) {
                    cells.put(whole, new CellValue.Words(CellNodes.NO_DETAILS));
                }
            }
            case VARIANT -> throw new IllegalStateException(column.toString());
        }
    }

    private static boolean isEmpty(ValueType<?> type, Object value) {
        return type instanceof RecordType<?> rec
                && rec.fields().stream().allMatch(field -> field.getFrom(value).isEmpty());
    }

    /** Values of a list in one cell; in cells of their own where one cell would read otherwise. */
    private static void values(Column whole, ListType<?> list, ImmutableList<?> values, Map<Column, CellValue> cells) {
        ScalarType<?> type = (ScalarType<?>) list.element();
        if (values.isEmpty()) {
            cells.put(whole, new CellValue.Words(CellNodes.NONE));
        } else if (fitsOneCell(type, values)) {
            cells.put(whole, new CellValue.Several(type, values));
        } else {
            for (int i = 0; i < values.size(); i++) {
                cells.put(
                        new Column(whole.type(), whole.numbers(), OptionalInt.of(i)),
                        new CellValue.One(type, values.get(i)));
            }
        }
    }

    private static boolean fitsOneCell(ScalarType<?> type, ImmutableList<?> values) {
        if (type.name().equals("text") && values.size() > 1) {
            return false;
        }
        for (Language language : Language.values()) {
            for (Object value : values) {
                String text = CellText.of(type, value, language);
                boolean alone = values.size() == 1 && CellNodes.isNone(new Cell(1, 1, Cell.Kind.TEXT, text));
                boolean cut = type.allowed().isEmpty() ? SEPARATOR.matcher(text).find() : text.indexOf(';') >= 0;
                if (alone || (cut && !type.name().equals("text"))) {
                    return false;
                }
            }
        }
        return true;
    }
}
