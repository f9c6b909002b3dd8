package fr.tempspartage.domain.specialty;

import fr.tempspartage.domain.Identifier;
import fr.tempspartage.domain.field.ScalarType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Specialty of a doctor, dentist or pharmacist (<em>spécialité ordinale</em>), for example {@code SM40}, Pédiatrie.
 *
 * <p>The codes are those of the nomenclature TRE_R38 of the Agence du numérique en santé, version 2026-07-30:
 * {@code SM01} to {@code SM95} and {@code SCD01} to {@code SCD03}. Three codes are this library's own, for professions
 * that have no ordinal specialty, and {@link #inNomenclature()} is false for them: {@code CD} (dentist without a
 * specialty), {@code PH} (pharmacist) and {@code SF} (midwife).
 *
 * <p>The nomenclature has codes for options and for former names of one specialty: they share a {@linkplain #family()
 * family}. Class and family are this library's reading, written line by line in {@code specialties.csv}.
 */
public final class Specialty extends Identifier {

    /** Code in files. */
    public static final ScalarType<Specialty> TYPE =
            ScalarType.identifier("specialty", Specialty.class, Specialty::parse, 5, "^[A-Z]{2,3}[0-9]{0,2}$");

    private final String label;
    private final SpecialtyClass specialtyClass;
    private final String familyCode;

    /** Looked up when it is first asked for; two threads that look it up find the same. */
    private @Nullable Specialty family;

    private Specialty(String code, String label, SpecialtyClass specialtyClass, String familyCode) {
        super(code);
        this.label = label;
        this.specialtyClass = specialtyClass;
        this.familyCode = familyCode;
    }

    /** Specialty of one line of specialties.csv. */
    static Specialty ofLine(String code, String label, SpecialtyClass specialtyClass, String familyCode) {
        return new Specialty(code, label, specialtyClass, familyCode);
    }

    /**
     * Specialty of this code.
     *
     * @param code a code of TRE_R38, or {@code CD}, {@code PH} or {@code SF}, in upper case
     * @throws IllegalArgumentException if the code is not known
     */
    public static Specialty parse(String code) {
        return SpecialtyTable.byCode(code)
                .orElseThrow(() -> new IllegalArgumentException("Specialty code '" + code
                        + "' is neither in TRE_R38 (version 2026-07-30) nor CD, PH or SF.\n"
                        + "Maybe it is the code of a diploma, as DSM52, or a name: ordinal codes "
                        + "look like SM40 or SCD01."));
    }

    /**
     * Specialty that people write with this name, for example {@code SM24} for "hépato-gastro-entérologie".
     *
     * <p>Known are the labels of the nomenclature, the names that the two calls of 2026 use, the names of the diplomas
     * (DES) and current short forms. Case, accents, hyphens and other punctuation do not count. A name that several
     * codes of a family bear leads to the one in force: "médecine interne" is {@code SM72}, not {@code SM27}.
     *
     * @return empty if the name is not known, or if it has two meanings: "chirurgie orale" is a specialty of doctors
     *     ({@code SM56}) and of dentists ({@code SCD02})
     */
    public static Optional<Specialty> byName(String name) {
        return SpecialtyTable.byName(name);
    }

    /** Every specialty, in the order of the nomenclature, then {@code CD}, {@code PH} and {@code SF}. */
    public static List<Specialty> all() {
        return SpecialtyTable.all();
    }

    /** Code, for example {@code SM40}. */
    public String code() {
        return toString();
    }

    /** Label in French, as in the nomenclature, for example Pédiatrie. */
    public String label() {
        return label;
    }

    /** Class, for example {@link SpecialtyClass#MEDICAL}. */
    public SpecialtyClass specialtyClass() {
        return specialtyClass;
    }

    /** Whether the code is in TRE_R38; false for {@code CD}, {@code PH} and {@code SF}. */
    public boolean inNomenclature() {
        return toString().length() > 2;
    }

    /**
     * Specialty that options and former names fold into: {@code SM40} for {@code SM87} (paediatrics, option
     * neonatology), {@code SM73} for {@code SM04} (cardiology, former name), {@code CD} for the three specialties of
     * dentists; itself otherwise.
     */
    public Specialty family() {
        Specialty known = family;
        if (known == null) {
            known = parse(familyCode);
            family = known;
        }
        return known;
    }

    /** Whether this specialty and another fold into the same one. */
    public boolean sameFamilyAs(Specialty other) {
        return familyCode.equals(other.familyCode);
    }
}
