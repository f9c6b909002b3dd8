package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.Identifier;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.Luhn;
import fr.tempspartage.domain.partner.Placeholder;

/**
 * Number of a health professional in the shared national directory (<em>numéro RPPS</em>), for example
 * {@code 10000001916}.
 *
 * <p>Eleven digits, given for life. The last one is widely held to be a Luhn key, but no official source that we read
 * says so: a number whose key fails is accepted here, and {@link #luhnValid()} lets a caller warn. The eleven digits
 * are personal data.
 */
public final class Rpps extends Identifier {

    private static final int LENGTH = 11;

    /** Number in files. */
    public static final ScalarType<Rpps> TYPE =
            ScalarType.identifier("rpps", Rpps.class, Rpps::parse, LENGTH, "^[0-9]{11}$");

    private Rpps(String number) {
        super(number);
    }

    /**
     * Number from its eleven digits, without spaces.
     *
     * @throws IllegalArgumentException if the text is not eleven digits 0 to 9, or only stands in for a number, such as
     *     eleven zeros
     */
    public static Rpps parse(String number) {
        if (number.length() != LENGTH || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("RPPS number '" + number + "' is not eleven digits.\n"
                    + "Maybe remove the spaces, or the 8 in front of a national identifier (12 digits).");
        }
        if (Placeholder.is(number)) {
            throw new IllegalArgumentException("RPPS number '" + number + "' is a placeholder: one digit repeated, or "
                    + "digits in a row.\nMaybe leave the number out until it is known.");
        }
        return new Rpps(number);
    }

    /**
     * Whether the last digit is the Luhn key of the others; when it is not, a typing error is likely but not certain.
     */
    public boolean luhnValid() {
        return Luhn.isValid(toString());
    }
}
