package fr.tempspartage.io.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Files of one kind: which of them answer on a day.
 *
 * <p>Those that hold on that day do. Of several that are each the state of one day, those of the last day until then, and of
 * the first one after it where all are later: an establishment that is no more in a later extraction is not looked for in an
 * earlier one.
 */
final class Parts<T> {

    private final ImmutableList<Part<T>> all;

    /** Answer for the day that was asked last: one run asks for one day, very many times. */
    private volatile @Nullable Answer<T> last;

    Parts(List<Part<T>> all) {
        this.all = ImmutableList.copyOf(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those that answer on a day. */
    List<Part<T>> on(LocalDate asked) {
        return answer(asked).parts;
    }

    private Answer<T> answer(LocalDate asked) {
        Answer<T> known = last;
        if (known == null || !known.day.equals(asked)) {
            List<Part<T>> parts = found(asked);
            known = new Answer<>(asked, parts, names(parts.isEmpty() ? all : parts));
            last = known;
        }
        return known;
    }

    private record Answer<T>(LocalDate day, List<Part<T>> parts, String name) {}

    private List<Part<T>> found(LocalDate asked) {
        List<Part<T>> holding = all.stream().filter(part -> part.isOn(asked)).toList();
        Optional<LocalDate> state = stateOn(holding, asked);
        return holding.stream()
                .filter(part -> part.day().isEmpty() || part.day().equals(state))
                .toList();
    }

    private Optional<LocalDate> stateOn(List<Part<T>> holding, LocalDate asked) {
        List<LocalDate> days =
                holding.stream().flatMap(part -> part.day().stream()).toList();
        return days.stream()
                .filter(day -> !day.isAfter(asked))
                .max(Comparator.naturalOrder())
                .or(() -> days.stream().min(Comparator.naturalOrder()));
    }

    /** Names of all. */
    String name() {
        return names(all);
    }

    /** Names of those that answer on a day; of all where none does. */
    String name(LocalDate asked) {
        return answer(asked).name;
    }

    private static <T> String names(List<Part<T>> parts) {
        return parts.stream().map(Part::name).distinct().collect(Collectors.joining(" + "));
    }
}
