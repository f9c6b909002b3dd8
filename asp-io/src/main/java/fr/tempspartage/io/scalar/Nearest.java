package fr.tempspartage.io.scalar;

import fr.tempspartage.domain.Bilingual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names close to a name that was mistyped (<i>suggestions</i>), by edit distance. */
public final class Nearest {

    private static final int LONGEST = 80;

    private Nearest() {}

    /** Proposal for a message: the one close name, or all the names if none is close. */
    public static Bilingual proposal(String written, List<String> names) {
        List<String> sorted = sorted(written, names);
        if (sorted.isEmpty()) {
            return Bilingual.of("faut-il la supprimer", "remove it");
        }
        if (sorted.size() == 1 || isClose(written, sorted.get(0))) {
            return Bilingual.of("«\u00a0" + sorted.get(0) + "\u00a0»", "'" + sorted.get(0) + "'");
        }
        return list(names);
    }

    /** All the names, the nearest first, as a list in a message. */
    public static Bilingual nearestFirst(String written, List<String> names) {
        return list(sorted(written, names));
    }

    /** Names with the nearest to a text first; those equally near keep their order. */
    public static List<String> sorted(String written, List<String> names) {
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparingInt(name -> distance(written, name)));
        return sorted;
    }

    /**
     * Number of letters to add, remove, replace or swap to make one text of the other, cases alike; texts of more than
     * 80 characters are cut.
     */
    public static int distance(String one, String other) {
        String a = cut(one);
        String b = cut(other);
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    /** Whether a text is so near to a name that the name was probably meant. */
    public static boolean isClose(String written, String name) {
        return distance(written, name) <= Math.max(2, name.length() / 3);
    }

    private static Bilingual list(List<String> names) {
        String all = String.join(", ", names);
        return Bilingual.of("l’un de ceux-ci\u00a0: " + all, "one of " + all);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
    }
}
