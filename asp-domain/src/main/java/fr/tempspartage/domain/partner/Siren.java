package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.Identifier;
import fr.tempspartage.domain.field.ScalarType;

/**
 * Number of a legal entity in the national register of companies (<em>numéro SIREN</em>), for example
 * {@code 356000000}, La Poste.
 *
 * <p>Nine digits, the last of which is a {@linkplain Luhn Luhn key}; nine zeros are refused. Source: INSEE, register
 * Sirene.
 */
public final class Siren extends Identifier {

    private static final int LENGTH = 9;

    /** Number in files. */
    public static final ScalarType<Siren> TYPE =
            ScalarType.identifier("siren", Siren.class, Siren::parse, LENGTH, "^[0-9]{9}$");

    private Siren(String number) {
        super(number);
    }

    /**
     * Number from its nine digits, without spaces.
     *
     * @throws IllegalArgumentException if the length, a character or the key is wrong, or if all digits are 0
     */
    public static Siren parse(String number) {
        if (number.length() != LENGTH || !Luhn.isDigits(number)) {
            throw refused(
                    number,
                    "is not nine digits",
                    "Maybe remove the spaces, or keep the first nine digits of a SIRET (14 digits).");
        }
        if (number.equals("000000000")) {
            throw refused(number, "is only zeros", "Maybe leave the number out until it is known.");
        }
        if (!Luhn.isValid(number)) {
            throw refused(
                    number,
                    "has the wrong key " + number.charAt(LENGTH - 1),
                    "Maybe a digit was mistyped: with the eight others the key is " + Luhn.expectedKey(number) + ".");
        }
        return new Siren(number);
    }

    private static IllegalArgumentException refused(String number, String why, String hint) {
        return new IllegalArgumentException("SIREN number '" + number + "' " + why + ".\n" + hint);
    }
}
