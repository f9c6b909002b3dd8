package fr.tempspartage.domain.partner;

/**
 * Check key of the numbers of French administration (<em>clé de Luhn</em>): {@code 356000000} holds, {@code 356000001}
 * does not.
 *
 * <p>From the right, every second digit is doubled, nine is taken off a result above nine, and the sum of all digits
 * must be a multiple of ten. Any one digit changed breaks the key. FINESS, SIREN, SIRET and RPPS numbers use it.
 */
public final class Luhn {

    private Luhn() {}

    /**
     * Whether the key of this number holds.
     *
     * @param digits a number with its key as last digit, at least one digit
     * @throws IllegalArgumentException if the text is empty or holds anything but the digits 0 to 9
     */
    public static boolean isValid(String digits) {
        if (!isDigits(digits)) {
            throw new IllegalArgumentException(
                    "Number '" + digits + "' has no Luhn key: it must be digits only.\n" + "Maybe remove the spaces.");
        }
        return sum(digits) % 10 == 0;
    }

    /** Whether this text is one or more digits 0 to 9. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Key that would hold at the end of this number, instead of its last digit. */
    static int expectedKey(String digits) {
        return (10 - sum(digits.substring(0, digits.length() - 1) + '0') % 10) % 10;
    }

    private static int sum(String digits) {
        int sum = 0;
        boolean doubled = false;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            sum += doubled ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
            doubled = !doubled;
        }
        return sum;
    }
}
