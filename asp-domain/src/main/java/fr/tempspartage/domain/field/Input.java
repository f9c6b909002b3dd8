package fr.tempspartage.domain.field;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fact that a rule may read (<i>donnée d'entrée</i>): a path of fields from a root record to one fact.
 *
 * <p>A path that crosses a list reads the fact once for each element. The input
 * {@code project.partners[establishment].kind} of a dossier with two hospitals gives two readings,
 * {@code /project/partners/0/kind} and {@code /project/partners/1/kind}. Two inputs are equal when their names are.
 *
 * @param <T> the Java type of the fact
 */
public final class Input<T> {

    /** Room for the pointers of most facts. */
    private static final int POINTER = 64;

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,4}");

    private final RecordType<?> root;
    private final ImmutableList<ImmutableList<Field<?, ?>>> steps;
    private final String name;
    private final Bilingual label;

    private Input(RecordType<?> root, ImmutableList<ImmutableList<Field<?, ?>>> steps, String name, Bilingual label) {
        this.root = root;
        this.steps = steps;
        this.name = name;
        this.label = label;
    }

    /** Starts a path. */
    public static Path from(RecordType<?> root) {
        return new Path(root, ImmutableList.of());
    }

    /**
     * Lists every fact below a record, in the order of files; a list of records is crossed and is also a fact itself.
     *
     * @return the inputs
     */
    public static ImmutableList<Input<?>> all(RecordType<?> root) {
        ImmutableList.Builder<Input<?>> inputs = ImmutableList.builder();
        Set<String> names = new LinkedHashSet<>();
        collect(from(root), root, inputs, names);
        return inputs.build();
    }

    /**
     * Name of the fact: the path in dots, {@code []} where a list is crossed.
     *
     * @return the name, such as {@code posts[].contractStart}
     */
    public String name() {
        return name;
    }

    /** Label shown to people. */
    public Bilingual label() {
        return label;
    }

    /**
     * Type of the fact.
     *
     * @return the type of the last field
     */
    @SuppressWarnings("unchecked")
    public ValueType<T> type() {
        return (ValueType<T>) steps.get(steps.size() - 1).get(0).type();
    }

    /**
     * Reads the fact wherever it stands. Where an enclosing record or list is unknown, there is one reading without
     * value, at that record; where a crossed list is empty there is none.
     *
     * @param rec the root record
     * @return the readings in the order of the file
     */
    public ImmutableList<Reading<T>> read(Object rec) {
        ImmutableList.Builder<Reading<T>> readings = ImmutableList.builder();
        read(root.cast(rec), 0, new StringBuilder(POINTER), readings);
        return readings.build();
    }

    /**
     * Place of the fact itself, where {@link #read} gives that of an enclosing record or list that is unknown.
     *
     * <p>Below a list that is unknown it is the place in its first element: {@code /posts} and
     * {@code posts[].contractStart} give {@code /posts/0/contractStart}.
     *
     * @return the same place where it is that of the fact, otherwise the place that the fact would have inside it
     * @throws IllegalArgumentException if no reading of this fact has such a place
     */
    public String placeWithin(String pointer) {
        String[] keys = pointer.split("/", -1);
        StringBuilder place = new StringBuilder(POINTER);
        int at = 1;
        for (int step = 0; step < steps.size(); step++) {
            Field<?, ?> field = steps.get(step).get(0);
            if (at < keys.length && !keys[at].equals(field.name())) {
                throw notHere(pointer);
            }
            at++;
            place.append('/').append(field.name());
            if (step < steps.size() - 1 && field.type() instanceof ListType<?>) {
                place.append('/').append(at < keys.length ? keys[at] : "0");
                at++;
            }
        }
        if (keys.length == 1 || !place.toString().startsWith(pointer)) {
            throw notHere(pointer);
        }
        return place.toString();
    }

    private IllegalArgumentException notHere(String pointer) {
        return new IllegalArgumentException("The pointer '" + pointer + "' is no place of the fact " + name
                + ".\nMaybe use a pointer that read gives.");
    }

    /**
     * Makes a copy of the root record with the fact changed at one place.
     *
     * @param pointer the place, as given by {@link #read}; the enclosing records must be known
     * @param value the new value, or empty to make the fact unknown
     * @param <D> the Java type of the root record
     * @throws IllegalArgumentException if there is no such place or the changed record cannot exist
     */
    public <D> D with(D rec, String pointer, Optional<T> value) {
        String[] keys = pointer.split("/", -1);
        if (!leadsHere(keys)) {
            throw notHere(pointer);
        }
        @SuppressWarnings("unchecked")
        D changed = (D) change(root, rec, keys, 1, value, false);
        return changed;
    }

    /**
     * Makes a copy of the root record that states the fact at one place, as an answer to a question does. Enclosing records
     * that are not known become known, with nothing else in them; of a list that is not known, its first element does.
     *
     * @param pointer the place of the fact itself, as given by {@link #placeWithin}
     * @param <D> the Java type of the root record
     * @throws IllegalArgumentException if there is no such place, an enclosing record needs more than this fact, or the
     *     changed record cannot exist
     */
    public <D> D stating(D rec, String pointer, T value) {
        String[] keys = pointer.split("/", -1);
        if (!leadsHere(keys)) {
            throw notHere(pointer);
        }
        @SuppressWarnings("unchecked")
        D changed = (D) change(root, rec, keys, 1, Optional.of(value), true);
        return changed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Input<?> that
                && that.name.equals(name)
                && that.root.name().equals(root.name());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Whether keys after the first, empty one are the names of the steps, with an index after each crossed list. */
    private boolean leadsHere(String[] keys) {
        int at = 1;
        for (int step = 0; step < steps.size(); step++) {
            Field<?, ?> field = steps.get(step).get(0);
            if (at >= keys.length || !keys[at].equals(field.name())) {
                return false;
            }
            at++;
            if (step < steps.size() - 1 && field.type() instanceof ListType<?>) {
                if (at >= keys.length || !INDEX.matcher(keys[at]).matches()) {
                    return false;
                }
                at++;
            }
        }
        return at == keys.length && keys[0].isEmpty();
    }

    /** Reads from a step on, below the pointer to the record. */
    private void read(Object rec, int step, StringBuilder pointer, ImmutableList.Builder<Reading<T>> readings) {
        Field<?, ?> field = fieldOf(rec, step);
        if (field == null) {
            return;
        }
        pointer.append('/').append(field.name());
        Optional<?> value = field.getFrom(rec);
        if (step == steps.size() - 1) {
            readings.add(new Reading<>(pointer.toString(), leaf(value)));
        } else if (value.isEmpty()) {
            readings.add(new Reading<>(pointer.toString(), Optional.empty()));
        } else if (value.get() instanceof ImmutableList<?> list) {
            int here = pointer.length();
            for (int i = 0; i < list.size(); i++) {
                read(list.get(i), step + 1, pointer.append('/').append(i), readings);
                pointer.setLength(here);
            }
        } else {
            read(value.get(), step + 1, pointer, readings);
        }
    }

    /** Value of the last field, which has this type since the path ends in fields of it alone. */
    @SuppressWarnings("unchecked")
    private Optional<T> leaf(Optional<?> value) {
        return (Optional<T>) value;
    }

    private @Nullable Field<?, ?> fieldOf(Object rec, int step) {
        ImmutableList<Field<?, ?>> fields = steps.get(step);
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).owner().isInstance(rec)) {
                return fields.get(i);
            }
        }
        return null;
    }

    private static Object change(
            ValueType<?> type, Object value, String[] keys, int at, Optional<?> leaf, boolean making) {
        if (type instanceof VariantType<?> variant) {
            return changeVariant(variant, value, keys, at, leaf, making);
        }
        if (type instanceof ListType<?> list) {
            return changeElement(list, (ImmutableList<?>) value, keys, at, leaf, making);
        }
        if (type instanceof RecordType<?> rec) {
            return changeField(rec, value, keys, at, leaf, making);
        }
        throw new IllegalArgumentException("Nothing below '" + keys[at - 1] + "'.\nMaybe shorten the pointer.");
    }

    private static <V> Object changeVariant(
            VariantType<V> type, Object value, String[] keys, int at, Optional<?> leaf, boolean making) {
        return changeField(type.variantOf(type.cast(value)), value, keys, at, leaf, making);
    }

    private static Object changeElement(
            ListType<?> type, ImmutableList<?> list, String[] keys, int at, Optional<?> leaf, boolean making) {
        int index = Integer.parseInt(keys[at]);
        if (index >= list.size()) {
            throw new IllegalArgumentException("No element " + index + " in '" + keys[at - 1] + "', which has "
                    + list.size() + ".\nMaybe count from 0.");
        }
        List<Object> changed = new ArrayList<>(list);
        changed.set(index, change(type.element(), list.get(index), keys, at + 1, leaf, making));
        return ImmutableList.copyOf(changed);
    }

    private static <R> R changeField(
            RecordType<R> type, Object value, String[] keys, int at, Optional<?> leaf, boolean making) {
        R rec = type.cast(value);
        Field<R, ?> field = type.field(keys[at])
                .orElseThrow(() -> new IllegalArgumentException(
                        "No field '" + keys[at] + "' in " + type.name() + ".\nMaybe one of " + type.fields() + "."));
        if (at == keys.length - 1) {
            return type.with(rec, field, leaf);
        }
        Object inner = making && field.get(rec).isEmpty()
                ? nothing(field.type())
                : field.get(rec)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'" + field + "' is unknown.\nMaybe make it known before setting what is inside it."));
        return type.with(rec, field, Optional.of(change(field.type(), inner, keys, at + 1, leaf, making)));
    }

    /** Record of which nothing is known, or list of one such element. */
    private static Object nothing(ValueType<?> type) {
        if (type instanceof ListType<?> list) {
            return ImmutableList.of(nothing(list.element()));
        }
        if (type instanceof RecordType<?> rec) {
            return rec.create(Map.of());
        }
        throw new IllegalArgumentException(
                "It is not known which record stands there.\nMaybe state the list before what is inside it.");
    }

    private static void collect(
            Path path, RecordType<?> rec, ImmutableList.Builder<Input<?>> inputs, Set<String> names) {
        for (Field<?, ?> field : rec.fields()) {
            ValueType<?> type = field.type();
            ValueType<?> element = type instanceof ListType<?> list ? list.element() : type;
            if (element instanceof ScalarType<?> || type instanceof ListType<?>) {
                Input<?> input = path.to(field);
                if (names.add(input.name())) {
                    inputs.add(input);
                }
            }
            if (element instanceof RecordType<?> nested) {
                collect(path.through(field), nested, inputs, names);
            } else if (element instanceof VariantType<?> variant) {
                variant.variants().forEach(v -> collect(path.through(field), v, inputs, names));
            }
        }
    }

    /** Path under way from the root record. */
    public static final class Path {

        private final RecordType<?> root;
        private final ImmutableList<ImmutableList<Field<?, ?>>> steps;

        private Path(RecordType<?> root, ImmutableList<ImmutableList<Field<?, ?>>> steps) {
            this.root = root;
            this.steps = steps;
        }

        /**
         * Goes through a record or a list of records.
         *
         * @param field the field that holds it
         * @return the longer path
         */
        public Path through(Field<?, ?> field) {
            return new Path(root, append(ImmutableList.of(field)));
        }

        /**
         * Ends the path at a fact.
         *
         * @param <T> the Java type of the fact
         */
        public <T> Input<T> to(Field<?, T> field) {
            return end(ImmutableList.of(field));
        }

        /**
         * Ends the path at a fact that two variants have under the same name.
         *
         * @param <T> the Java type of the fact
         */
        public <T> Input<T> to(Field<?, T> first, Field<?, T> second) {
            return end(ImmutableList.of(first, second));
        }

        private <T> Input<T> end(ImmutableList<Field<?, ?>> leaf) {
            ImmutableList<ImmutableList<Field<?, ?>>> all = append(leaf);
            StringBuilder name = new StringBuilder();
            for (int i = 0; i < all.size(); i++) {
                Field<?, ?> field = all.get(i).get(0);
                name.append(i == 0 ? "" : ".").append(field.name());
                if (i < all.size() - 1 && field.type() instanceof ListType<?> list) {
                    name.append('[').append(variantName(list, all.get(i + 1))).append(']');
                }
            }
            return new Input<>(root, all, name.toString(), leaf.get(0).label());
        }

        private static String variantName(ListType<?> list, ImmutableList<Field<?, ?>> next) {
            if (next.size() == 1 && list.element() instanceof VariantType<?> variants) {
                for (RecordType<?> variant : variants.variants()) {
                    if (variant.javaType().equals(next.get(0).owner())) {
                        return variant.name();
                    }
                }
            }
            return "";
        }

        private ImmutableList<ImmutableList<Field<?, ?>>> append(ImmutableList<Field<?, ?>> step) {
            return ImmutableList.<ImmutableList<Field<?, ?>>>builder()
                    .addAll(steps)
                    .add(step)
                    .build();
        }
    }
}
