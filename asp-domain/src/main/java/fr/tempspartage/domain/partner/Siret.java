package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.Identifier;
import fr.tempspartage.domain.field.ScalarType;

/**
 * Number of one site of a legal entity (<em>numéro SIRET</em>), for example {@code 26010004500012}, the hospital of
 * Bourg-en-Bresse.
 *
 * <p>Fourteen digits: the {@link Siren} of the entity, then five digits of which the last is a {@linkplain Luhn Luhn
 * key} over all fourteen. La Poste (SIREN 356000000) has more sites than the key allows: except for its head office,
 * 35600000000048, the plain sum of the fourteen digits is a multiple of five instead. Source: INSEE, register Sirene;
 * exception as in python-stdnum.
 */
public final class Siret extends Identifier {

    private static final int LENGTH = 14;
    private static final int SIREN_LENGTH = 9;
    private static final String LA_POSTE = "356000000";
    private static final String LA_POSTE_HEAD_OFFICE = "35600000000048";

    /** Number in files. */
    public static final ScalarType<Siret> TYPE =
            ScalarType.identifier("siret", Siret.class, Siret::parse, LENGTH, "^[0-9]{14}$");

    private final Siren siren;

    private Siret(String number, Siren siren) {
        super(number);
        this.siren = siren;
    }

    /**
     * Number from its fourteen digits, without spaces.
     *
     * @throws IllegalArgumentException if the length or a character is wrong, if the first nine digits are not a SIREN,
     *     or if the key is wrong
     */
    public static Siret parse(String number) {
        if (number.length() != LENGTH || !Luhn.isDigits(number)) {
            throw refused(
                    number,
                    "is not fourteen digits",
                    "Maybe remove the spaces; nine digits alone are a SIREN or a FINESS number.");
        }
        Siren siren = siren(number);
        boolean plainSum = number.startsWith(LA_POSTE) && !number.equals(LA_POSTE_HEAD_OFFICE);
        if (plainSum && sum(number) % 5 != 0) {
            throw refused(
                    number,
                    "has digits whose sum, " + sum(number) + ", is not a multiple of 5, as at La Poste",
                    "Maybe a digit was mistyped.");
        }
        if (!plainSum && !Luhn.isValid(number)) {
            throw refused(
                    number,
                    "has the wrong key " + number.charAt(LENGTH - 1),
                    "Maybe a digit was mistyped: with the thirteen others the key is " + Luhn.expectedKey(number)
                            + ".");
        }
        return new Siret(number, siren);
    }

    private static Siren siren(String number) {
        try {
            return Siren.parse(number.substring(0, SIREN_LENGTH));
        } catch (IllegalArgumentException wrongSiren) {
            throw new IllegalArgumentException(
                    "SIRET number '" + number + "' does not begin with a SIREN. " + wrongSiren.getMessage(),
                    wrongSiren);
        }
    }

    private static int sum(String digits) {
        return digits.chars().map(c -> c - '0').sum();
    }

    private static IllegalArgumentException refused(String number, String why, String hint) {
        return new IllegalArgumentException("SIRET number '" + number + "' " + why + ".\n" + hint);
    }

    /** Number of the legal entity: the first nine digits. */
    public Siren siren() {
        return siren;
    }
}
