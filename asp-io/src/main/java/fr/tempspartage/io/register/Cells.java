package fr.tempspartage.io.register;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells of one line of a table: separated by one character, in quotes where they hold it, quotes inside doubled. */
final class Cells {

    private Cells() {}

    /** Cells of a line, or null where a quote is not closed. */
    static @Nullable List<String> of(String line, char separator) {
        if (line.indexOf('"') < 0) {
            return new Plain(line, separator);
        }
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (true) {
            if (at < line.length() && line.charAt(at) == '"') {
                StringBuilder cell = new StringBuilder();
                int after = quoted(line, at + 1, cell);
                if (after < 0 || (after < line.length() && line.charAt(after) != separator)) {
                    return null;
                }
                cells.add(cell.toString());
                at = after;
            } else {
                int stop = line.indexOf(separator, at);
                stop = stop < 0 ? line.length() : stop;
                cells.add(plain(line.substring(at, stop)));
                at = stop;
            }
            if (at == line.length()) {
                return cells;
            }
            at++;
        }
    }

    /** Place after the closing quote, or -1 where there is none. */
    private static int quoted(String line, int from, StringBuilder cell) {
        int at = from;
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < line.length() && line.charAt(at) == '"') {
                cell.append(c);
                at++;
            } else {
                return at;
            }
        }
        return -1;
    }

    /** Doubled quotes inside a cell that is not in quotes count once: official files have such names. */
    private static String plain(String cell) {
        return cell.indexOf('"') < 0 ? cell : cell.replace("\"\"", "\"");
    }

    /** Cells of a line without quotes, each cut out when it is asked for: of a long line few are. */
    private static final class Plain extends AbstractList<String> {

        private final String line;

        /** Where each separator stands, the end of the line last. */
        private final int[] ends;

        Plain(String line, char separator) {
            this.line = line;
            this.ends =
                    new int[1 + (int) line.chars().filter(c -> c == separator).count()];
            int from = 0;
            for (int i = 0; i < ends.length - 1; i++) {
                ends[i] = line.indexOf(separator, from);
                from = ends[i] + 1;
            }
            ends[ends.length - 1] = line.length();
        }

        @Override
        public String get(int place) {
            return line.substring(place == 0 ? 0 : ends[place - 1] + 1, ends[place]);
        }

        @Override
        public int size() {
            return ends.length;
        }
    }

    /** The separator that a line of headers has most often. */
    static char separator(String header) {
        char best = ';';
        int most = 0;
        for (char candidate : new char[] {';', ',', '\t'}) {
            int count = (int) header.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
