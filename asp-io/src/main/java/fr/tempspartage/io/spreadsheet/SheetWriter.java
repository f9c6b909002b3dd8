package fr.tempspartage.io.spreadsheet;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.io.scalar.Labels;
import fr.tempspartage.io.scalar.ScalarText;
import fr.tempspartage.io.spreadsheet.ColumnType.Use;
import fr.tempspartage.io.spreadsheet.WorkbookTable.SheetRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets of one workbook: headers, formats of columns, lists to choose from, and rows. */
final class SheetWriter {

    private static final String HEADER = "DCE6F1";
    private static final String PERSONAL_HEADER = "FCE4D6";
    private static final String TEXT = "@";
    private static final int HEADER_HEIGHT = 48;
    private static final int NARROW = 14;
    private static final int WIDE = 30;
    /** Size of what is printed, in percent. */
    private static final int PRINTED = 60;
    /** Before this day, spreadsheets do not agree on the number of a day. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** What XML cannot hold, and texts that look like the notation for it. */
    private static final Pattern ESCAPED =
            Pattern.compile("[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private final Workbook workbook;
    private final Language language;
    private final Optional<String> call;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<Worksheet, Map<Integer, ListUse>> uses = new LinkedHashMap<>();

    /** Column that takes values of a list; several in one cell where it is loose. */
    private record ListUse(String list, int lastRow, boolean loose) {}

    SheetWriter(Workbook workbook, Language language, Optional<String> call) {
        this.workbook = workbook;
        this.language = language;
        this.call = call;
    }

    /** Adds a sheet whose first columns name the dossier and perhaps the post. */
    void sheet(Bilingual name, List<Bilingual> before, List<Column> columns, List<SheetRow> rows) {
        Worksheet sheet = workbook.newWorksheet(name.in(language));
        uses.put(sheet, new LinkedHashMap<>());
        sheet.freezePane(1, 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.pageScale(PRINTED);
        sheet.repeatRows(0);
        sheet.rowHeight(0, HEADER_HEIGHT);
        int lastRow = Math.max(WorkbookTable.PREPARED, rows.size());
        for (int i = 0; i < before.size(); i++) {
            header(sheet, i, before.get(i).in(language), TEXT, false, Optional.empty());
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int at = before.size() + i;
            header(
                    sheet,
                    at,
                    column.header(language),
                    format(column),
                    column.type().personal(),
                    Optional.of(CellHint.of(column.type())));
            sheet.width(at, width(column));
            list(column)
                    .ifPresent(list -> uses.get(sheet)
                            .put(at, new ListUse(list, lastRow, column.type().use() == Use.SCALARS)));
        }
        for (int r = 0; r < rows.size(); r++) {
            SheetRow row = rows.get(r);
            if (!before.isEmpty()) {
                text(sheet, r + 1, 0, row.dossier());
            }
            if (before.size() > 1) {
                text(sheet, r + 1, 1, Integer.toString(row.post() + 1));
            }
            for (int i = 0; i < columns.size(); i++) {
                CellValue value = row.cells().get(columns.get(i));
                if (value != null) {
                    value(sheet, r + 1, before.size() + i, value);
                }
            }
        }
    }

    private void header(
            Worksheet sheet, int column, String text, String format, boolean personal, Optional<Bilingual> hint) {
        sheet.style(column).format(format).set();
        sheet.width(column, WIDE);
        sheet.value(0, column, text);
        sheet.style(0, column)
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .format(TEXT)
                .fillColor(personal ? PERSONAL_HEADER : HEADER)
                .borderStyle("thin")
                .borderColor("808080")
                .set();
        hint.ifPresent(words -> sheet.comment(0, column, words.in(language)));
    }

    /** Room for the header on three lines, and for what stands in most cells. */
    private int width(Column column) {
        int header = column.header(language).length() * 2 / 5 + 3;
        int values = list(column)
                .map(name -> lists.getOrDefault(name, List.of()).stream()
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))
                .orElse(column.type().type() instanceof ScalarType<?> type ? type.maxLength() : WIDE);
        return Math.max(NARROW, Math.max(Math.min(header, WIDE), Math.min(values + 2, WIDE)));
    }

    private void value(Worksheet sheet, int row, int column, CellValue value) {
        if (value instanceof CellValue.One one && isNumber(one.type())) {
            sheet.value(row, column, new BigDecimal(print(one.type(), one.value())));
            sheet.style(row, column).format(format(one.type())).set();
        } else if (value instanceof CellValue.One one
                && one.value() instanceof LocalDate day
                && !day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(format(one.type())).set();
        } else {
            text(sheet, row, column, value.text(language));
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, escaped(text));
        sheet.style(row, column)
                .format(TEXT)
                .wrapText(false)
                .verticalAlignment("top")
                .set();
    }

    private static <T> String print(ScalarType<T> type, Object value) {
        return ScalarText.of(type, type.cast(value));
    }

    private static boolean isNumber(ScalarType<?> type) {
        return type.shape() == ScalarType.Shape.INTEGER || type.shape() == ScalarType.Shape.DECIMAL;
    }

    private String format(Column column) {
        return column.type().use() == Use.SCALAR
                ? format((ScalarType<?>) column.type().type())
                : TEXT;
    }

    private String format(ScalarType<?> type) {
        return switch (type.name()) {
            case "date" -> language == Language.FRENCH ? "dd/mm/yyyy" : "yyyy-mm-dd";
            case "euros" -> "#,##0.00\\ \"€\"";
            case "quantity" -> "General";
            default -> type.shape() == ScalarType.Shape.INTEGER ? "0" : TEXT;
        };
    }

    /** Text as a workbook holds it: what XML cannot hold has a notation of its own. */
    static String escaped(String text) {
        Matcher found = ESCAPED.matcher(text);
        return found.replaceAll(match -> {
            String code =
                    String.format(Locale.ROOT, "_x%04X_", (int) match.group().charAt(0));
            return Matcher.quoteReplacement(code);
        });
    }

    /** Name of the list of values of a column, if it has one. */
    private Optional<String> list(Column column) {
        ColumnType type = column.type();
        if (type.type() instanceof VariantType<?> variant && type.use() == Use.VARIANT) {
            List<String> names = new ArrayList<>();
            variant.variants().forEach(each -> names.add(each.label().in(language)));
            return Optional.of(add(variant.label().in(language), names));
        }
        ScalarType<?> scalar =
                type.type() instanceof ListType<?> list && list.element() instanceof ScalarType<?> element
                        ? element
                        : type.type() instanceof ScalarType<?> single ? single : null;
        if (scalar == null) {
            return Optional.empty();
        }
        if (scalar.javaType().equals(CallId.class)) {
            return call.map(id -> add(DossierFields.CALL.label().in(language), List.of(id)));
        }
        if (scalar.name().equals("boolean")) {
            return Optional.of(add(
                    language == Language.FRENCH ? "oui ou non" : "yes or no",
                    List.of(CellText.of(scalar, true, language), CellText.of(scalar, false, language))));
        }
        List<String> labels = Labels.of(scalar).values().stream()
                .map(value -> CellText.of(scalar, value, language))
                .toList();
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(add(type.label().in(language), labels));
    }

    /** Adds a list once, under the first name it is used by. */
    private String add(String name, List<String> values) {
        for (Map.Entry<String, List<String>> known : lists.entrySet()) {
            if (known.getValue().equals(values)) {
                return known.getKey();
            }
        }
        lists.put(name, values);
        return name;
    }

    /** Adds the hidden sheet of all lists, and gives them to the columns. */
    void lists(String name) {
        if (lists.isEmpty()) {
            return;
        }
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        Map<String, Range> ranges = new LinkedHashMap<>();
        int column = 0;
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            sheet.value(0, column, list.getKey());
            sheet.style(0, column).bold().set();
            for (int i = 0; i < list.getValue().size(); i++) {
                text(sheet, i + 1, column, list.getValue().get(i));
            }
            ranges.put(list.getKey(), sheet.range(1, column, list.getValue().size(), column));
            column++;
        }
        uses.forEach((of, columns) -> columns.forEach((at, use) -> of.range(1, at, use.lastRow(), at)
                .validateWithList(ranges.get(use.list()))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(!use.loose())
                .errorTitle(language == Language.FRENCH ? "Valeur hors de la liste" : "Value not in the list")
                .error(
                        language == Language.FRENCH
                                ? "Choisir une valeur de la liste, ou laisser la cellule vide."
                                : "Choose a value from the list, or leave the cell empty.")));
    }
}
