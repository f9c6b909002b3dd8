package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.Identifier;
import fr.tempspartage.domain.field.ScalarType;
import java.util.Optional;
import java.util.Set;

/**
 * Code of a commune in the official geographic code (<em>code commune INSEE, code officiel géographique</em>), for
 * example {@code 16015}, Angoulême. It is not a postal code.
 *
 * <p>Five characters: a department of the mainland or of Corsica ({@code 2A}, {@code 2B}, upper case) and three digits,
 * or an overseas department or collectivity ({@code 971} to {@code 978}, {@code 984}, {@code 986} to {@code 989}) and
 * two digits. The part of the commune is never all zeros. The municipal districts (<em>arrondissements</em>) of Paris,
 * Lyon and Marseille have such a code too. Whether the commune exists is for a register to say. Source: INSEE, code
 * officiel géographique 2026.
 */
public final class InseeCode extends Identifier {

    private static final int LENGTH = 5;
    private static final String PARIS = "75";

    /** Postal codes of Paris are 75001 to 75020; its only communes are 75056 and 75101 to 75120. */
    private static final int PARIS_POSTAL = 20;

    private static final Set<String> COLLECTIVITIES = Set.of("975", "977", "978", "984", "986", "987", "988", "989");

    /** Code in files. */
    public static final ScalarType<InseeCode> TYPE =
            ScalarType.identifier("inseeCode", InseeCode.class, InseeCode::parse, LENGTH, "^[0-9][0-9AB][0-9]{3}$");

    private InseeCode(String code) {
        super(code);
    }

    /**
     * Code from its five characters.
     *
     * @throws IllegalArgumentException if the length or a character is wrong, if the start is no department nor
     *     collectivity, if the part of the commune is all zeros,
     *     or if it is a postal code of Paris
     */
    public static InseeCode parse(String code) {
        if (code.length() != LENGTH) {
            throw refused(code, "has " + code.length() + " characters instead of 5", "Maybe a leading zero was lost.");
        }
        if (code.startsWith("2a") || code.startsWith("2b")) {
            throw refused(code, "begins with a lower-case letter of Corsica", "Maybe write 2A or 2B in upper case.");
        }
        String territory = territory(code);
        String commune = code.substring(territory.length());
        if (!Luhn.isDigits(commune) || (Department.find(territory).isEmpty() && !COLLECTIVITIES.contains(territory))) {
            throw refused(
                    code,
                    "does not begin with a department and end with digits",
                    "Maybe it is the code of a foreign country, or letters were typed for digits.");
        }
        if (Integer.parseInt(commune) == 0) {
            throw refused(
                    code,
                    "names no commune of " + territory,
                    "Maybe it is a postal code: Angoulême is 16015, not 16000.");
        }
        if (territory.equals(PARIS) && Integer.parseInt(commune) <= PARIS_POSTAL) {
            throw refused(code, "is a postal code of Paris", "Maybe 751" + commune.substring(1) + " is meant.");
        }
        return new InseeCode(code);
    }

    private static IllegalArgumentException refused(String code, String why, String hint) {
        return new IllegalArgumentException("INSEE code '" + code + "' " + why + ".\n" + hint);
    }

    /** Department of the commune; empty in an overseas collectivity, such as Saint-Barthélemy ({@code 97701}). */
    public Optional<Department> department() {
        return Department.find(territory(toString()));
    }

    private static String territory(String code) {
        return code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2);
    }
}
