package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Skeleton in YAML that is filled in as a person would: what is written after a colon, and where one value out of a list
 * is to be written, one that a comment offers.
 */
final class FilledSkeleton {

    private static final Pattern KEY = Pattern.compile("( *)(- )?([A-Za-z]+):(.*)");
    private static final Pattern COMMENT = Pattern.compile(" *# ?(.*)");

    private final List<String> lines;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final String everyComment;

    /** Key or element that is open at a column. */
    private static final class Frame {
        private final int column;
        private final String name;
        private int elements = -1;

        Frame(int column, String name) {
            this.column = column;
            this.name = name;
        }

        @Override
        public String toString() {
            return elements < 0 ? name : name + "[" + elements + "]";
        }
    }

    FilledSkeleton(String yaml) {
        lines = new ArrayList<>(yaml.lines().toList());
        List<Frame> open = new ArrayList<>();
        StringBuilder comment = new StringBuilder();
        StringBuilder every = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Matcher words = COMMENT.matcher(lines.get(i));
            Matcher key = KEY.matcher(lines.get(i));
            if (words.matches()) {
                comment.append(words.group(1).strip()).append(' ');
                every.append(words.group(1).strip()).append(' ');
            } else if (key.matches()) {
                boolean element = key.group(2) != null;
                int column = key.group(1).length() + (element ? 2 : 0);
                while (!open.isEmpty() && open.get(open.size() - 1).column >= column) {
                    open.remove(open.size() - 1);
                }
                if (element) {
                    open.get(open.size() - 1).elements++;
                }
                open.add(new Frame(column, key.group(3)));
                String path =
                        String.join(".", open.stream().map(Frame::toString).toList());
                places.put(path, i);
                comments.put(path, comment.toString());
                comments.merge(path.replaceAll("[0-9]+", ""), comment.toString(), String::concat);
                comment.setLength(0);
            } else {
                comment.setLength(0);
            }
        }
        everyComment = every.toString();
    }

    /** Paths of all keys, such as {@code project.partners[0].kind}. */
    Iterable<String> paths() {
        return places.keySet();
    }

    /** Comment before a key, or before the same key of the first element of a list. */
    String comment(String path) {
        String own = comments.getOrDefault(path, "");
        return own.isBlank() ? comments.getOrDefault(path.replaceAll("[0-9]+", ""), "") : own;
    }

    /** Writes a date, a number or a text of one's own. */
    FilledSkeleton write(String path, String value) {
        Integer line = places.get(path);
        assertThat(line).as("no key " + path + " among " + places.keySet()).isNotNull();
        assertThat(lines.get(line)).as(path).endsWith(":");
        lines.set(line, lines.get(line) + " " + value);
        return this;
    }

    /** Writes values that the comment offers; several stand in brackets. */
    FilledSkeleton choose(String path, String value) {
        String offered =
                comment(path).contains("fin de fichier") || comment(path).contains("end of the file")
                        ? everyComment
                        : comment(path);
        for (String one : value.replaceAll("[\\[\\]]", "").split(", ", -1)) {
            assertThat(offered).as(path).contains(one);
        }
        return write(path, value);
    }

    /** Takes the comment signs of every document away, and writes more lines below those of some type. */
    FilledSkeleton attachDocuments(Map<String, List<String>> more) {
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            inside |= line.equals("documents:");
            if (inside && line.matches(" *#-? +(types|partners): .*")) {
                lines.set(i, line.replaceFirst("#", ""));
                for (Map.Entry<String, List<String>> each : more.entrySet()) {
                    if (line.contains("types:") && line.contains(each.getKey())) {
                        lines.set(
                                i,
                                lines.get(i) + "\n"
                                        + String.join(
                                                "\n",
                                                each.getValue().stream()
                                                        .map(l -> "    " + l)
                                                        .toList()));
                    }
                }
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
