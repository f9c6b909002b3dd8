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
        ColumnTypes types = withoutSheets ? TableLayout.WITHOUT_LISTS : TableLayout.MAIN;
        collect(types.tree(), DossierFields.TYPE, dossier, ImmutableList.of(), cells);
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
                collect(list.types().tree(), elements.element(), element, ImmutableList.of(), cells);
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

    /** Walks down a record, and takes what there are columns for, wherever it stands. */
    private static void collect(
            ColumnTypes.Tree tree,
            ValueType<?> type,
            Object value,
            ImmutableList<Integer> numbers,
            SortedMap<Column, CellValue> cells) {
        RecordType<?> rec = type instanceof VariantType<?> variant ? variantOf(variant, value) : (RecordType<?>) type;
        if (type instanceof VariantType<?>) {
            for (ColumnType column : tree.child(VariantType.DISCRIMINATOR).ends()) {
                cells.put(new Column(column, numbers, OptionalInt.empty()), new CellValue.Words(rec.label()));
            }
        }
        for (Field<?, ?> field : rec.fields()) {
            ColumnTypes.Tree below = tree.child(field.name());
            Optional<?> inner = below.isEmpty() ? Optional.empty() : field.getFrom(value);
            if (inner.isPresent()) {
                collect(below, field, inner.get(), numbers, cells);
            }
        }
    }

    private static void collect(
            ColumnTypes.Tree tree,
            Field<?, ?> field,
            Object value,
            ImmutableList<Integer> numbers,
            SortedMap<Column, CellValue> cells) {
        for (ColumnType column : tree.ends()) {
            boolean ours = tree.ends().size() == 1
                    || ColumnTypes.described(field.type()).equals(ColumnTypes.described(column.type()));
            if (ours) {
                end(column, value, numbers, cells);
            }
        }
        if (field.type() instanceof ListType<?> list && tree.hasChildren()) {
            int number = 0;
            for (Object element : list.cast(value)) {
                ImmutableList<Integer> deeper = ImmutableList.<Integer>builder()
                        .addAll(numbers)
                        .add(number++)
                        .build();
                collect(tree, list.element(), element, deeper, cells);
            }
        } else if (field.type() instanceof RecordType<?> rec && tree.hasChildren()) {
            collect(tree, rec, value, numbers, cells);
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
