package fr.tempspartage.io.spreadsheet;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Spelling;
import fr.tempspartage.io.scalar.Nearest;
import fr.tempspartage.io.spreadsheet.ColumnType.Step;
import fr.tempspartage.io.spreadsheet.ColumnType.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers of one table, read as people and programs write them. */
final class Headers {

    private static final Pattern DASH = Pattern.compile("[\\s\\u00a0\\u202f]+[–—-][\\s\\u00a0\\u202f]+");
    private static final Pattern NUMBERED = Pattern.compile("(.*?\\D)[\\s\\u00a0]*(?:n°[\\s\\u00a0]*)?([1-9][0-9]?)");
    private static final Pattern PATH =
            Pattern.compile("[a-z][A-Za-z]*(\\[[A-Za-z]*])?(\\.[a-z][A-Za-z]*(\\[[A-Za-z]*])?)*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[A-Za-z]*]");
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,3}");
    /** Most characters of a header; the longest has some 120. */
    private static final int LONGEST = 300;

    private static final int SHOWN = 3;
    private static final int SHORT = 4;

    private final ColumnTypes types;

    Headers(ColumnTypes types) {
        this.types = types;
    }

    /** Columns that a header may mean: one if it is understood. */
    ImmutableList<Column> find(String written) {
        String header = written.strip();
        if (header.length() > LONGEST) {
            return ImmutableList.of();
        }
        if (header.startsWith("/")) {
            return pointer(header.substring(1).split("/", -1));
        }
        if (PATH.matcher(header).matches()) {
            ImmutableList<Column> path = path(IN_BRACKETS.matcher(header).replaceAll("[]"));
            if (!path.isEmpty()) {
                return path;
            }
        }
        ImmutableList<Column> whole = labelled(List.of(DASH.split(header, -1)), OptionalInt.empty());
        if (!whole.isEmpty()) {
            return whole;
        }
        Matcher numbered = NUMBERED.matcher(header);
        return numbered.matches()
                ? labelled(
                        List.of(DASH.split(numbered.group(1), -1)),
                        OptionalInt.of(Integer.parseInt(numbered.group(2)) - 1))
                : ImmutableList.of();
    }

    /** The nearest header, or the three nearest. */
    Bilingual proposal(String written) {
        String header = written.strip();
        List<String> parts = List.of(DASH.split(header.substring(0, Math.min(LONGEST, header.length())), -1));
        String leaf = Spelling.plain(parts.get(parts.size() - 1));
        List<String> labels = new ArrayList<>(types.all().stream()
                .flatMap(type -> Arrays.stream(Language.values())
                        .map(language -> Spelling.plain(type.label().in(language))))
                .distinct()
                .toList());
        // A part of a name is nearer to it than any other name of its length.
        labels.sort(Comparator.comparing((String label) -> leaf.length() < SHORT || !label.contains(leaf))
                .thenComparingInt(label -> Nearest.distance(leaf, label)));
        boolean close = Nearest.isClose(leaf, labels.get(0));
        List<Bilingual> near = labels.stream()
                .flatMap(label -> types.labelled(label).stream().limit(1))
                .distinct()
                .limit(close ? 1 : SHOWN)
                .map(type -> Column.first(type).header())
                .toList();
        return near.size() == 1
                ? Bilingual.of(
                        "«\u00a0" + near.get(0).fr() + "\u00a0»",
                        "'" + near.get(0).en() + "'")
                : Bilingual.of(
                        "l’une de celles-ci\u00a0: "
                                + String.join(
                                        ", ", near.stream().map(Bilingual::fr).toList()),
                        "one of "
                                + String.join(
                                        ", ", near.stream().map(Bilingual::en).toList()));
    }

    private ImmutableList<Column> path(String path) {
        return types.all().stream()
                .filter(type -> type.path().equals(path) || (type.path() + "[]").equals(path))
                .limit(1)
                .map(Column::first)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Column> pointer(String[] keys) {
        for (ColumnType type : types.all()) {
            Optional<Column> column = pointer(type, keys);
            if (column.isPresent()) {
                return ImmutableList.of(column.get());
            }
        }
        return ImmutableList.of();
    }

    private static Optional<Column> pointer(ColumnType type, String[] keys) {
        List<Integer> numbers = new ArrayList<>();
        int at = 0;
        for (Step step : type.steps()) {
            if (at >= keys.length || !keys[at++].equals(step.name())) {
                return Optional.empty();
            }
            if (step.element().isPresent()) {
                if (at >= keys.length || !INDEX.matcher(keys[at]).matches()) {
                    return Optional.empty();
                }
                numbers.add(Integer.parseInt(keys[at++]));
            }
        }
        if (at == keys.length) {
            return Optional.of(Column.of(type, numbers));
        }
        return type.use() == Use.SCALARS
                        && at == keys.length - 1
                        && INDEX.matcher(keys[at]).matches()
                ? Optional.of(
                        new Column(type, ImmutableList.copyOf(numbers), OptionalInt.of(Integer.parseInt(keys[at]))))
                : Optional.empty();
    }

    /** Columns of a label after the names and numbers of elements. */
    private ImmutableList<Column> labelled(List<String> parts, OptionalInt element) {
        ImmutableList.Builder<Column> found = ImmutableList.builder();
        for (ColumnType type : types.labelled(parts.get(parts.size() - 1))) {
            if (element.isEmpty() || type.use() == Use.SCALARS) {
                numbers(type, parts.subList(0, parts.size() - 1))
                        .ifPresent(numbers -> found.add(new Column(type, numbers, element)));
            }
        }
        return found.build();
    }

    /** Numbers of the elements that are named, in their order; those that are not named are the first. */
    private static Optional<ImmutableList<Integer>> numbers(ColumnType type, List<String> named) {
        ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
        int at = 0;
        for (Step step : type.steps()) {
            if (step.element().isEmpty()) {
                continue;
            }
            OptionalInt number =
                    at < named.size() ? number(named.get(at), step.element().get()) : OptionalInt.empty();
            at += number.isPresent() ? 1 : 0;
            numbers.add(number.orElse(0));
        }
        return at == named.size() ? Optional.of(numbers.build()) : Optional.empty();
    }

    private static OptionalInt number(String written, Bilingual element) {
        Matcher numbered = NUMBERED.matcher(written.strip());
        if (!numbered.matches()) {
            return OptionalInt.empty();
        }
        String name = Spelling.plain(numbered.group(1));
        boolean named = name.equals(Spelling.plain(element.fr())) || name.equals(Spelling.plain(element.en()));
        return named ? OptionalInt.of(Integer.parseInt(numbered.group(2)) - 1) : OptionalInt.empty();
    }
}
