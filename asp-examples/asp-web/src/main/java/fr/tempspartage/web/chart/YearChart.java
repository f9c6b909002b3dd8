package fr.tempspartage.web.chart;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import java.util.stream.Collectors;

/**
 * Amounts by year as bars (<i>graphique par année</i>), one below the other so that they fit a phone, each with its figure in
 * words. The same figures stand in a table beside it, which the caller writes.
 *
 * @param id name of the picture in its page, of letters and digits
 * @param title what it shows
 * @param series what the parts of a bar are, from the left; the patterns tell them apart, at most {@value #MOST_SERIES}
 * @param bars the bars from above
 */
public record YearChart(
        String id, String title, Language language, ImmutableList<String> series, ImmutableList<Bar> bars) {

    /** Largest number of parts of a bar. */
    public static final int MOST_SERIES = 3;

    /** Width of the picture in its own units, which are about those of a phone. */
    public static final int WIDTH = 360;

    /** Height of a bar with its figure above it. */
    public static final int ROW = 44;

    /**
     * One bar (<i>barre</i>).
     *
     * @param label the year
     * @param parts the amounts, one for each series, none below zero
     * @param text the figure in words, which may be a range
     */
    public record Bar(String label, ImmutableList<Euros> parts, String text) {}

    /** Part of a bar as it is drawn: where it begins, and how wide it is. */
    public record Piece(int series, int x, int width) {}

    /** Refuses bars whose parts are not those of the series, or below zero, and more series than there are patterns. */
    public YearChart {
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException(
                    "A chart of " + series.size() + " series is refused.\nMaybe one to " + MOST_SERIES + ".");
        }
        for (Bar bar : bars) {
            if (bar.parts().size() != series.size() || bar.parts().stream().anyMatch(Euros::isNegative)) {
                throw new IllegalArgumentException("The bar " + bar + " does not have " + series.size()
                        + " parts of zero or more.\nMaybe one amount for each of " + series + ".");
            }
        }
    }

    /** Chart of one amount a year. */
    public static YearChart plain(String id, String title, Language language, ImmutableList<Bar> bars) {
        return new YearChart(id, title, language, ImmutableList.of(title), bars);
    }

    /** Height of the picture. */
    public int height() {
        return ROW * bars.size();
    }

    /** The figures as a sentence, for those who do not see the picture. */
    public String description() {
        String colon = language == Language.FRENCH ? "\u00a0: " : ": ";
        String separator = language == Language.FRENCH ? "\u00a0; " : "; ";
        return bars.stream().map(bar -> bar.label() + colon + bar.text()).collect(Collectors.joining(separator)) + ".";
    }

    /** Parts of a bar as they are drawn, those of no width left out; the longest bar is as wide as the picture. */
    public ImmutableList<Piece> pieces(Bar bar) {
        long longest = bars.stream().mapToLong(YearChart::cents).max().orElse(0);
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        long before = 0;
        for (int i = 0; i < bar.parts().size(); i++) {
            int from = place(before, longest);
            before += bar.parts().get(i).cents();
            int to = place(before, longest);
            if (to > from) {
                pieces.add(new Piece(i, from, to - from));
            }
        }
        return pieces.build();
    }

    private static long cents(Bar bar) {
        return Euros.sum(bar.parts()).cents();
    }

    private static int place(long cents, long longest) {
        return longest == 0 ? 0 : (int) Math.round((double) cents / longest * WIDTH);
    }
}
