package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/**
 * What somebody answered to a field of a form.
 *
 * @param text what the platform shows; empty where there is nothing to see
 * @param exact the same value as programs write it, such as a date in figures; empty where there is none
 * @param ticked whether a box is ticked, or yes was chosen; false may as well mean untouched
 * @param choices each choice of several; empty elsewhere
 * @param parts named parts, such as {@code commune.code}
 */
record Answer(
        Optional<String> text,
        Optional<String> exact,
        Optional<Boolean> ticked,
        ImmutableList<String> choices,
        ImmutableMap<String, String> parts,
        ImmutableList<FormFile> files,
        ImmutableList<ImmutableList<FormField>> rows) {

    static final Answer NONE = of(Optional.empty());

    static Answer of(Optional<String> text) {
        return new Answer(
                text,
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableMap.of(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    /** Answer of a box. */
    static Answer box(boolean ticked) {
        return new Answer(
                Optional.empty(),
                Optional.empty(),
                Optional.of(ticked),
                ImmutableList.of(),
                ImmutableMap.of(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    /** Answer of a repeated block. */
    static Answer rows(List<ImmutableList<FormField>> rows) {
        return new Answer(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableMap.of(),
                ImmutableList.of(),
                ImmutableList.copyOf(rows));
    }

    /** Whether something is stated; a box that is not ticked states nothing. */
    boolean isStated() {
        return ticked.orElse(false)
                || (ticked.isEmpty() && text.isPresent())
                || exact.isPresent()
                || !choices.isEmpty()
                || !files.isEmpty()
                || !rows.isEmpty();
    }
}
