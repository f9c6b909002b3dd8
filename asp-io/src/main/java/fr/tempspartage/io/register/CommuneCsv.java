package fr.tempspartage.io.register;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.io.register.Communes.Merged;
import fr.tempspartage.io.scalar.ScalarReading;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Communes as CSV, in one of two layouts, told by their headers.
 *
 * <ul>
 *   <li>{@code code_insee;nom;departement;codes_postaux;population}; communes of before stand in {@code anciens_codes} of the
 *       commune of today, or in lines of their own with {@code fusionnee_dans}, its code, and {@code depuis}, since when;
 *   <li>the file of the INSEE, {@code TYPECOM,COM,…,LIBELLE,…,COMPARENT}: COM is a commune of today, ARM a municipal district,
 *       COMD and COMA a delegated or associated commune of the one that COMPARENT names.
 * </ul>
 */
final class CommuneCsv {

    private static final Splitter SPACES = Splitter.onPattern("[ ,|/]+").omitEmptyStrings();

    private final Said said;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, Merged> merged = new LinkedHashMap<>();
    private final ImmutableListMultimap.Builder<String, String> postal = ImmutableListMultimap.builder();

    CommuneCsv(Said said) {
        this.said = said;
    }

    static boolean isHeader(Table table) {
        return table.column("code insee", "com") >= 0 && table.column("nom", "libelle") >= 0;
    }

    @Nullable
    Communes read(Table table) throws IOException {
        int last = 1;
        for (Table.Row row = table.next(); row != null; row = table.next()) {
            last = row.number();
            commune(row, table);
        }
        if (names.isEmpty()) {
            said.refused(last, 1, "Aucune commune n’a pu être lue dans ce fichier", "No commune could be read here");
            return null;
        }
        return new Communes(ImmutableMap.copyOf(names), ImmutableMap.copyOf(merged), postal.build());
    }

    private void commune(Table.Row row, Table table) {
        int column = table.column("code insee", "com");
        String text = Table.cell(row, column);
        Optional<InseeCode> code = insee(text);
        if (code.isEmpty()) {
            said.line(row.number(), column + 1, Said.refusal(InseeCode.TYPE, text));
            return;
        }
        String into = into(row, table);
        if (!into.isEmpty() && !into.equals(text)) {
            before(row, table, text, into);
            return;
        }
        if (!into.isEmpty()) {
            // A delegated commune that has the code of the commune itself.
            return;
        }
        Integer first = lines.putIfAbsent(text, row.number());
        if (first != null) {
            said.duplicate(row.number(), column + 1, text, first);
            return;
        }
        names.put(text, Table.cell(row, table.column("nom", "libelle")));
        for (String one : SPACES.split(Table.cell(row, table.column("codes postaux", "code postal")))) {
            postal.put(one, text);
        }
        for (String old : SPACES.split(Table.cell(row, table.column("anciens codes")))) {
            if (insee(old).isPresent()) {
                merged.putIfAbsent(old, new Merged(text, Optional.empty()));
            } else {
                said.value(row.number(), table.column("anciens codes") + 1, Said.refusal(InseeCode.TYPE, old));
            }
        }
    }

    /** Code of the commune that this one is part of; empty for a commune of today or a municipal district. */
    private static String into(Table.Row row, Table table) {
        String type = Table.cell(row, table.column("typecom"));
        return type.equals("COMD") || type.equals("COMA")
                ? Table.cell(row, table.column("comparent"))
                : Table.cell(row, table.column("fusionnee dans"));
    }

    private void before(Table.Row row, Table table, String code, String into) {
        if (insee(into).isEmpty()) {
            said.line(row.number(), 1, Said.refusal(InseeCode.TYPE, into));
            return;
        }
        int column = table.column("depuis");
        String text = Table.cell(row, column);
        Optional<LocalDate> since =
                ScalarReading.ofPeople(ScalarType.DATE, text).value();
        if (since.isEmpty() && !text.isEmpty()) {
            said.value(row.number(), column + 1, Said.refusal(ScalarType.DATE, text));
        }
        merged.putIfAbsent(code, new Merged(into, since));
    }

    private static Optional<InseeCode> insee(String text) {
        return ScalarReading.of(InseeCode.TYPE, text).value();
    }
}
