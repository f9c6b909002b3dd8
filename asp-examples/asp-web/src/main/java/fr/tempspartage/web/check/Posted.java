package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form posts, by name; also what it would post for a value that is known. */
final class Posted {

    private static final int MOST_ROWS = 60;

    private final Map<String, List<String>> values;

    Posted(Map<String, List<String>> values) {
        this.values = values;
    }

    static Posted nothing() {
        return new Posted(new LinkedHashMap<>());
    }

    Map<String, List<String>> map() {
        return values;
    }

    ImmutableList<String> all(String name) {
        return ImmutableList.copyOf(values.getOrDefault(name, ImmutableList.of()));
    }

    /** Last value, since a button comes after what it overrides. */
    Optional<String> last(String name) {
        @Nullable List<String> all = values.get(name);
        return all == null || all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    String text(String name) {
        return last(name).orElse("");
    }

    void put(String name, String value) {
        values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    /** Number of rows of a list. */
    int rows(String name) {
        String text = text(name + ".rows");
        return text.matches("[0-9]{1,3}") ? Math.min(MOST_ROWS, Integer.parseInt(text)) : 0;
    }

    /** Same with a number of rows. */
    Posted withRows(String name, int rows) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name + ".rows", List.of(Integer.toString(Math.min(MOST_ROWS, rows))));
        return new Posted(changed);
    }

    /** Same without one row, as {@code a.1}; those after it move up. */
    Posted without(String row) {
        int dot = row.lastIndexOf('.');
        String list = row.substring(0, Math.max(0, dot));
        String last = row.substring(dot + 1);
        if (!last.matches("[0-9]{1,3}")) {
            return this;
        }
        int index = Integer.parseInt(last);
        int rows = rows(list);
        Map<String, List<String>> changed = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            String rest = name.startsWith(list + ".") ? name.substring(list.length() + 1) : "";
            int end = rest.indexOf('.');
            String number = end < 0 ? "" : rest.substring(0, end);
            if (!number.matches("[0-9]{1,3}") || Integer.parseInt(number) < index) {
                changed.put(name, all);
            } else if (Integer.parseInt(number) > index) {
                changed.put(list + "." + (Integer.parseInt(number) - 1) + rest.substring(end), all);
            }
        });
        changed.put(list + ".rows", List.of(Integer.toString(Math.max(0, rows - 1))));
        return new Posted(changed);
    }
}
