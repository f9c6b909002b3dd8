package fr.tempspartage.domain.partner;

/**
 * Number that people type to get past a form (<i>numéro de remplissage</i>): {@code 00000000000}, {@code 99999999999} or
 * {@code 12345678901}.
 */
public final class Placeholder {

    private Placeholder() {}

    /**
     * Tells whether a number is one digit repeated, or digits that follow each other upwards or downwards; after 9 comes
     * 0.
     *
     * @return true for three digits or more that all make such a run
     */
    public static boolean is(String digits) {
        if (digits.length() < 3 || !Luhn.isDigits(digits)) {
            return false;
        }
        int step = Math.floorMod(digits.charAt(1) - digits.charAt(0), 10);
        if (step > 1 && step < 9) {
            return false;
        }
        for (int i = 2; i < digits.length(); i++) {
            if (Math.floorMod(digits.charAt(i) - digits.charAt(i - 1), 10) != step) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a number is such a run up to its last digit, which makes the key hold, as {@code 123456782}.
     *
     * @param digits digits 0 to 9
     * @return true if the number, or the number without its last digit, is such a run
     */
    public static boolean isBeforeKey(String digits) {
        return is(digits) || is(digits.substring(0, Math.max(0, digits.length() - 1)));
    }
}
