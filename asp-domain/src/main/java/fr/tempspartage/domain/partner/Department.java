package fr.tempspartage.domain.partner;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Identifier;
import fr.tempspartage.domain.field.ScalarType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Department of France (<em>département</em>), for example {@code 16}, Charente, in region 75, Nouvelle-Aquitaine.
 *
 * <p>There are 101: 01 to 95 without 20, {@code 2A} and {@code 2B} for Corsica, and 971 to 974 and 976 overseas. The
 * overseas collectivities (975, 977, 978, 984 and after) are not departments and are refused. Source: INSEE, code
 * officiel géographique 2026, through &#64;etalab/decoupage-administratif 6.0.0 (Licence Ouverte).
 */
public final class Department extends Identifier {

    /** Code in files. */
    public static final ScalarType<Department> TYPE =
            ScalarType.identifier("department", Department.class, Department::parse, 3, "^[0-9][0-9AB][0-9]?$");

    private final String name;
    private final String regionCode;

    private Department(String code, String name, String regionCode) {
        super(code);
        this.name = name;
        this.regionCode = regionCode;
    }

    /**
     * Department of this code.
     *
     * @param code two characters, or three overseas, with the letter of Corsica in upper case
     * @throws IllegalArgumentException if no department has this code
     */
    public static Department parse(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("Department code '" + code
                        + "' is not one of the 101 departments of France.\n"
                        + "Maybe a leading zero was lost, as in 1 for 01, or Corsica was written 20 for 2A or 2B."));
    }

    /** Department of this code, if there is one. */
    static Optional<Department> find(String code) {
        return Optional.ofNullable(Table.BY_CODE.get(code));
    }

    /** The 101 departments, in the order of their codes. */
    public static List<Department> all() {
        return Table.BY_CODE.values().asList();
    }

    /** Code, for example {@code 16}, {@code 2A} or {@code 973}. */
    public String code() {
        return toString();
    }

    /** Name in French, for example Charente. */
    public String name() {
        return name;
    }

    /**
     * INSEE code of the region, two digits, for example {@code 75} for Nouvelle-Aquitaine and {@code 84} for
     * Auvergne-Rhône-Alpes.
     */
    public String regionCode() {
        return regionCode;
    }

    /** The file departments.csv, read once. */
    private static final class Table {

        private static final ImmutableMap<String, Department> BY_CODE = read();

        private static ImmutableMap<String, Department> read() {
            ImmutableMap.Builder<String, Department> departments = ImmutableMap.builder();
            // Opened from this module, since the package is not open to others.
            try (InputStream file = Objects.requireNonNull(Department.class.getResourceAsStream("departments.csv"));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .skip(1)
                        .map(line -> line.split(";", -1))
                        .forEach(cells -> departments.put(cells[0], new Department(cells[0], cells[1], cells[2])));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The list departments.csv of this library cannot be read", unreadable);
            }
            return departments.buildOrThrow();
        }
    }
}
