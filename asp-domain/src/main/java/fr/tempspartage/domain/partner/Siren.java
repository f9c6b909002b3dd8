package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.field.ScalarType;

/**
 * Number of a legal entity in the national register of companies (<em>numéro SIREN</em>), for example
 * {@code 356000000}, La Poste.
 *
 * <p>Nine digits, the last of which is a {@linkplain Luhn Luhn key}; nine zeros are refused. Source: INSEE, register
 * Sirene. This class is immutable and thread-safe.
 */
public final class Siren {

    private static final int LENGTH = 9;

    /** Number in files. */
    public static final ScalarType<Siren> TYPE =
            ScalarType.identifier("siren", Siren.class, Siren::parse, LENGTH, "^[0-9]{9}$");

    private final String number;

    private Siren(String number) {
        this.number = number;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Siren that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** Nine digits, for example {@code 356000000}; {@link #parse(String)} reads them back. */
    @Override
    public String toString() {
        return number;
    }
}
