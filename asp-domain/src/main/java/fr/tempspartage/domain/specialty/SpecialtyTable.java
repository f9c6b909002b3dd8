package fr.tempspartage.domain.specialty;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The files specialties.csv and specialty-aliases.csv, read once. */
final class SpecialtyTable {

    private static final ImmutableMap<String, Specialty> BY_CODE = readCodes();

    private SpecialtyTable() {}

    static Optional<Specialty> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    static Optional<Specialty> byName(String name) {
        return Optional.ofNullable(Names.BY_NAME.get(Spelling.plain(name)));
    }

    static List<Specialty> all() {
        return BY_CODE.values().asList();
    }

    private static ImmutableMap<String, Specialty> readCodes() {
        ImmutableMap.Builder<String, Specialty> specialties = ImmutableMap.builder();
        for (String[] cells : read("specialties.csv")) {
            specialties.put(cells[0], Specialty.ofLine(cells[0], cells[1], SpecialtyClass.valueOf(cells[2]), cells[3]));
        }
        return specialties.buildOrThrow();
    }

    private static ImmutableMap<String, Specialty> readNames() {
        Map<String, Specialty> names = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Specialty specialty : BY_CODE.values()) {
            // Within a family the later code is the one in force, as SM92 after SM43.
            String name = Spelling.plain(specialty.label());
            Specialty earlier = names.put(name, specialty);
            if (earlier != null && !earlier.sameFamilyAs(specialty)) {
                ambiguous.add(name);
            }
        }
        names.keySet().removeAll(ambiguous);
        for (String[] cells : read("specialty-aliases.csv")) {
            names.put(Spelling.plain(cells[0]), Specialty.parse(cells[1]));
        }
        return ImmutableMap.copyOf(names);
    }

    private static List<String[]> read(String file) {
        // Opened from this module, since the package is not open to others.
        try (InputStream stream = Objects.requireNonNull(SpecialtyTable.class.getResourceAsStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list " + file + " of this library cannot be read", unreadable);
        }
    }

    /** Names and aliases, put together when one is first looked for. */
    private static final class Names {

        static final ImmutableMap<String, Specialty> BY_NAME = readNames();
    }
}
