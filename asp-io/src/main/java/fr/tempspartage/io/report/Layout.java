package fr.tempspartage.io.report;

/**
 * Layout of a report (<i>mise en page</i>): how wide its lines may be, and whether marks are in colour.
 *
 * @param width the width in columns, from {@link #NARROWEST} to {@link #WIDEST}
 * @param colour whether the marks of outcomes are in the colours of a terminal; the outcome stands beside them in words
 */
public record Layout(int width, boolean colour) {

    /** Smallest width. */
    public static final int NARROWEST = 60;

    /** Largest width; longer lines are hard to read. */
    public static final int WIDEST = 120;

    /** Layout of files and pipes: 80 columns, no colour. */
    public static final Layout PLAIN = new Layout(80, false);

    /** Refuses a width out of bounds. */
    public Layout {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException("Not a width: " + width + ".\nMaybe a number from " + NARROWEST + " to "
                    + WIDEST + ", or Layout.fitting, which takes the nearest.");
        }
    }

    /**
     * Makes a layout of the nearest width that is allowed.
     *
     * @param columns the columns there are
     * @param colour whether marks are in colour
     */
    public static Layout fitting(int columns, boolean colour) {
        return new Layout(Math.max(NARROWEST, Math.min(WIDEST, columns)), colour);
    }
}
