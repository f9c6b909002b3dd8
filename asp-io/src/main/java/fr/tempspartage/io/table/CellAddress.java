package fr.tempspartage.io.table;

/** Addresses of cells as sheets have them, such as {@code B12}; what is none gives 0. */
final class CellAddress {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    private CellAddress() {}

    /** Column, from 1; 0 if the text is no address, or the column has more letters than any. */
    static int column(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            if (++at > MOST_LETTERS) {
                return 0;
            }
            column = column * LETTERS + address.charAt(at - 1) - 'A' + 1;
        }
        return row(address, at) == 0 ? 0 : column;
    }

    /** Row, from 1, or 0. */
    static int row(String address) {
        int at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            at++;
        }
        return row(address, at);
    }

    /** Whole number of at most seven digits, or 0. */
    static int number(String text) {
        return row(text, 0);
    }

    private static int row(String text, int from) {
        if (from == text.length() || text.length() - from > MOST_DIGITS) {
            return 0;
        }
        int number = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
