package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.Identifier;
import fr.tempspartage.domain.field.ScalarType;
import java.util.Optional;

/**
 * Number of a health or social care structure in the national register (<em>numéro FINESS</em>), for example
 * {@code 870000015}, the CHU of Limoges.
 *
 * <p>Nine characters: digits, or {@code 2A} / {@code 2B} (upper case) followed by seven digits in Corsica. The last
 * digit is a {@linkplain Luhn Luhn key}; the letter of Corsica counts as a digit there, A as 1 and B as 2, so that the
 * key does not tell 2A from 21. A legal entity (<em>entité juridique</em>) and a site (<em>établissement</em>) have
 * numbers of the same form: nothing in the number tells which.
 *
 * <p>Source: numbers of the Journal officiel (NOR AFSH1506177A, AFSH1332135A) and of the FINESS extraction of 12 May
 * 2026, all of which hold.
 */
public final class Finess extends Identifier {

    private static final int LENGTH = 9;

    /** Number in files. */
    public static final ScalarType<Finess> TYPE =
            ScalarType.identifier("finess", Finess.class, Finess::parse, LENGTH, "^[0-9][0-9AB][0-9]{7}$");

    private Finess(String number) {
        super(number);
    }

    /**
     * Number from its nine characters, without spaces.
     *
     * @throws IllegalArgumentException if the length, a character or the key is wrong, or if the number begins with 00,
     *     which is no department
     */
    public static Finess parse(String number) {
        if (number.length() != LENGTH) {
            throw refused(
                    number,
                    "has " + number.length() + " characters instead of 9",
                    "Maybe a leading zero was lost, or it is a SIREN (9 digits) or a SIRET (14 digits).");
        }
        if (number.startsWith("2a") || number.startsWith("2b")) {
            throw refused(number, "begins with a lower-case letter of Corsica", "Maybe write 2A or 2B in upper case.");
        }
        String digits = digits(number);
        if (!Luhn.isDigits(digits)) {
            throw refused(
                    number,
                    "holds something else than digits",
                    "Maybe remove the spaces; letters are only for Corsica, 2A or 2B at the start.");
        }
        if (number.startsWith("00")) {
            throw refused(number, "begins with 00, which is no department", "Maybe the number was filled with zeros.");
        }
        if (!Luhn.isValid(digits)) {
            throw refused(
                    number,
                    "has the wrong key " + number.charAt(LENGTH - 1),
                    "Maybe a digit was mistyped: with the eight others the key is " + Luhn.expectedKey(digits) + ".");
        }
        return new Finess(number);
    }

    private static String digits(String number) {
        return switch (number.substring(0, 2)) {
            case "2A" -> "21" + number.substring(2);
            case "2B" -> "22" + number.substring(2);
            default -> number;
        };
    }

    private static IllegalArgumentException refused(String number, String why, String hint) {
        return new IllegalArgumentException("FINESS number '" + number + "' " + why + ".\n" + hint);
    }

    /**
     * Department in whose series the number stands, when the number tells it for certain.
     *
     * <p>Mainland and Corsica: the first two characters, for example Haute-Vienne for {@code 870000015} and Haute-Corse
     * for {@code 2B0005342}. Overseas: {@code 9702} is Martinique (970211207), {@code 9703} Guyane (970300026) and
     * {@code 9704} La Réunion (970400024), as real numbers show. Empty for every other number, such as {@code 9701}
     * (Guadeloupe, but also 970102018 in Saint-Barthélemy, no longer part of it) and {@code 9806} (980600027, Wallis
     * and Futuna).
     */
    public Optional<Department> department() {
        return switch (toString().substring(0, 4)) {
            case "9702" -> Department.find("972");
            case "9703" -> Department.find("973");
            case "9704" -> Department.find("974");
            default -> Department.find(toString().substring(0, 2));
        };
    }
}
