package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Trace;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Fact of a subject (<i>donnée</i>): where it is read, what it is called, and the tests that can be made of it.
 *
 * <p>Example: the status of a post, {@code status().is(SPECIALIST_ASSISTANT)}. In sentences its value stands in braces
 * under the last name of the input, {@code {status}}.
 *
 * @param <S> what has the fact: {@code Dossier}, {@code Post}, {@code Partner}
 */
public final class Fact<S, T> {

    /** How a fact is read (<i>lecture d'une donnée</i>). */
    @FunctionalInterface
    public interface Reader<T> {

        /**
         * Reads the fact of a case, and notes on the trace what it read.
         *
         * @return the value; null where it is not known
         */
        @Nullable
        T read(Case seen);
    }

    private static final Bilingual NUMBER = Bilingual.of("nombre", "number");
    private static final Bilingual NOT_AFTER = Bilingual.of("au plus tard à la date", "not after the");
    private static final Bilingual SAME_AS = Bilingual.of("comme pour", "as for");
    private static final Bilingual AMONG = Bilingual.of("parmi", "among");

    private final Input<?> input;
    private final ImmutableList<Input<?>> all;
    private final String name;
    private final Bilingual label;
    private final Reader<T> reader;
    private final @Nullable Function<Facts, Optional<T>> getter;
    private final ImmutableList<T> allowed;
    private final boolean asStated;
    private final BiFunction<Case, T, Object> words;

    private Fact(
            Input<?> input,
            String name,
            ImmutableList<Input<?>> all,
            Bilingual label,
            Reader<T> reader,
            @Nullable Function<Facts, Optional<T>> getter,
            ImmutableList<T> allowed,
            boolean asStated,
            BiFunction<Case, T, Object> words) {
        this.input = input;
        this.all = all;
        this.name = name;
        this.label = label;
        this.reader = reader;
        this.getter = getter;
        this.allowed = allowed;
        this.asStated = asStated;
        this.words = words;
    }

    /**
     * Describes a fact that the dossier states.
     *
     * @param input where it stands
     * @param getter reads it, empty where it is not known
     */
    public static <S, T> Fact<S, T> stated(Input<T> input, Function<Facts, Optional<T>> getter) {
        return new Fact<>(
                input,
                nameOf(input),
                ImmutableList.of(input),
                input.label(),
                seen -> null,
                getter,
                input.type() instanceof ScalarType<T> scalar ? scalar.allowed() : ImmutableList.of(),
                true,
                (seen, value) -> value);
    }

    /**
     * Describes a fact that is found from others, such as the department of an establishment in a register.
     *
     * @param input the fact as a dossier states it
     * @param reader finds it, null where it is not known, and notes on the trace what it read
     * @param others the other facts from which it may be found
     */
    public static <S, T> Fact<S, T> found(Input<T> input, Reader<T> reader, Input<?>... others) {
        return new Fact<>(
                input,
                nameOf(input),
                ImmutableList.<Input<?>>builder().add(input).add(others).build(),
                input.label(),
                reader,
                null,
                input.type() instanceof ScalarType<T> scalar ? scalar.allowed() : ImmutableList.of(),
                true,
                (seen, value) -> value);
    }

    /**
     * Describes a fact that is computed from others, such as the number of sites from the split of time.
     *
     * @param name its name in sentences, in braces
     * @param label its name for people
     * @param reader computes it, and notes on the trace what it read
     * @param from the facts from which it is computed; the first is missing where it cannot be
     */
    public static <S, T> Fact<S, T> computed(String name, Bilingual label, Reader<T> reader, Input<?>... from) {
        return new Fact<>(
                from[0],
                name,
                ImmutableList.copyOf(from),
                label,
                reader,
                null,
                ImmutableList.of(),
                true,
                (seen, value) -> value);
    }

    /**
     * Words the value for sentences, where more is known of it than the value.
     *
     * @param wording makes the words of a known value
     * @return the fact with these words
     */
    public Fact<S, T> inWords(BiFunction<Case, T, Object> wording) {
        return new Fact<>(input, name, all, label, reader, getter, allowed, asStated, wording);
    }

    /**
     * Names the value for sentences.
     *
     * @param other the name in braces
     * @return the fact with this name
     */
    public Fact<S, T> named(String other) {
        return new Fact<>(input, other, all, label, reader, getter, allowed, true, words);
    }

    private static String nameOf(Input<?> input) {
        return input.name().substring(input.name().lastIndexOf('.') + 1);
    }

    /**
     * Looks at the fact in another way.
     *
     * @param view makes the other value of a known one, such as the month of a date
     * @param <U> the type of the other value
     */
    public <U> Fact<S, U> as(Function<T, U> view) {
        return viewed(view, label);
    }

    /**
     * Looks at an aspect of the fact.
     *
     * @param view makes the aspect of a known value, such as the day of the month of a date
     * @param aspect its name, which stands after the label
     * @param <U> the type of the aspect
     */
    public <U> Fact<S, U> as(Function<T, U> view, Bilingual aspect) {
        return viewed(view, Bilingual.of(label.fr() + " (" + aspect.fr() + ")", label.en() + " (" + aspect.en() + ")"));
    }

    private <U> Fact<S, U> viewed(Function<T, U> view, Bilingual said) {
        return new Fact<>(
                input,
                name,
                all,
                said,
                seen -> {
                    T value = read(seen);
                    return value == null ? null : view.apply(value);
                },
                null,
                ImmutableList.of(),
                false,
                (seen, value) -> value);
    }

    /**
     * Counts the elements of a list.
     *
     * @return their number, in sentences {@code {count}}
     * @throws ClassCastException when it is asked, if the fact is no list
     */
    public Fact<S, Integer> count() {
        return this.<Integer>as(value -> ((Collection<?>) value).size(), NUMBER).named("count");
    }

    /** Requires that a list has an element. */
    public Test<S> notEmpty() {
        return count().atLeast(1);
    }

    /**
     * Requires one of some values; every other is refused.
     *
     * @param values the values that satisfy
     * @return the test, to which other values can be added
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    public final Listed<S, T> is(T... values) {
        return Listed.of(this, ImmutableList.copyOf(values));
    }

    /**
     * Requires any value but some.
     *
     * @param values the values that are refused
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    public final Test<S> isNot(T... values) {
        ImmutableSet<T> refused = ImmutableSet.copyOf(values);
        Bilingual words = Sentences.anyOf(refused.asList());
        return new Passing<>(
                this,
                value -> !refused.contains(value),
                Optional.empty(),
                Bilingual.of("tout sauf " + words.fr(), "anything but " + words.en()));
    }

    /**
     * Answers by a table of its values.
     *
     * @return a test without lists yet, which refuses every value
     */
    public Listed<S, T> cases() {
        return Listed.of(this);
    }

    /**
     * Requires one of the values of a parameter; every other is refused.
     *
     * @param values the values that satisfy
     */
    public Test<S> isOneOf(Parameter<List<T>> values) {
        Bilingual words = Bilingual.of("{" + values + "}", "{" + values + "}");
        return new Passing<>(this, values::has, Optional.of(values), words);
    }

    /**
     * Requires a value for which a predicate holds.
     *
     * @param predicate tells whether a value satisfies
     * @param words the predicate in words, after the label of the fact and a colon
     */
    public Test<S> passes(Predicate<T> predicate, Bilingual words) {
        return new Passing<>(this, predicate, Optional.empty(), words);
    }

    /** Requires a bound or more. */
    public Test<S> atLeast(Comparable<? super T> bound) {
        return new Bounded<>(this, Bounded.Side.AT_LEAST, bound);
    }

    /** Requires the value of a parameter or more. */
    public <C extends Comparable<? super T>> Test<S> atLeast(Parameter<C> bound) {
        return new Passing<>(
                this,
                value -> bound.get().compareTo(value) <= 0,
                Optional.of(bound),
                Bilingual.of("au moins {" + bound + "}", "at least {" + bound + "}"));
    }

    /** Requires the value of a parameter or less. */
    public <C extends Comparable<? super T>> Test<S> atMost(Parameter<C> bound) {
        return new Passing<>(
                this,
                value -> bound.get().compareTo(value) >= 0,
                Optional.of(bound),
                Bilingual.of("au plus {" + bound + "}", "at most {" + bound + "}"));
    }

    /** Requires more than a bound. */
    public Test<S> moreThan(Comparable<? super T> bound) {
        return new Bounded<>(this, Bounded.Side.MORE_THAN, bound);
    }

    /** Requires a bound or less. */
    public Test<S> atMost(Comparable<? super T> bound) {
        return new Bounded<>(this, Bounded.Side.AT_MOST, bound);
    }

    /**
     * Requires that the fact does not come after another.
     *
     * @return the test; equal values satisfy
     */
    public Test<S> notAfter(Fact<S, T> other, Comparator<? super T> order) {
        return new Compared<>(this, other, (one, two) -> order.compare(one, two) <= 0, NOT_AFTER);
    }

    /** Requires that the fact equals another. */
    public Test<S> sameAs(Fact<S, T> other) {
        return new Compared<>(this, other, Object::equals, SAME_AS);
    }

    /**
     * Requires that all elements of the list stand in another list.
     *
     * @throws ClassCastException when it is asked, if the fact is no list
     */
    public <L extends List<?>> Test<S> among(Fact<S, L> other) {
        return new Compared<>(this, other, (some, list) -> isAmong((List<?>) some, list), AMONG);
    }

    private static boolean isAmong(List<?> some, List<?> list) {
        boolean all = true;
        for (int i = 0; i < some.size(); i++) {
            all &= list.contains(some.get(i));
        }
        return all;
    }

    /**
     * Accepts every value, known or not: the text leaves none out.
     *
     * @param known the name of the sentence where it is known, which stands with the clause
     * @param unknown the name of the sentence where it is not
     * @return a test that is always SATISFIED
     */
    public Test<S> whatever(String known, String unknown) {
        return new Whatever<>(this, known, unknown);
    }

    /**
     * Asks whether the fact is stated, whatever it is: a remark, since no value of a missing fact could refuse.
     *
     * @return a test that is SATISFIED where the fact is known, otherwise UNKNOWN with the fact as missing
     */
    public Test<S> isStated() {
        return new Stated<>(this);
    }

    /**
     * Reads the fact of a case, and marks it as missing where it is not known.
     *
     * @return the value, or null
     */
    public @Nullable T read(Case seen) {
        Trace trace = seen.trace();
        T value = stated(seen);
        if (value == null) {
            trace.missing(input);
        } else if (asStated && trace.recording()) {
            trace.value(name, words.apply(seen, value));
        }
        return value;
    }

    /** The value; what the dossier states is read without a detour, since most facts are asked in every dossier. */
    private @Nullable T stated(Case seen) {
        Function<Facts, Optional<T>> direct = getter;
        if (direct == null) {
            return reader.read(seen);
        }
        seen.trace().read(input);
        return direct.apply(seen.facts()).orElse(null);
    }

    /** Facts from which it is found, that of the dossier first. */
    public ImmutableList<Input<?>> inputs() {
        return all;
    }

    /**
     * Label shown to people.
     *
     * @return the label in both languages
     */
    public Bilingual label() {
        return label;
    }

    /** How the fact is read of the dossier alone, or null where it is found from others. */
    @Nullable
    Function<Facts, Optional<T>> getter() {
        return getter;
    }

    Reader<T> reader() {
        return reader;
    }

    /** Name in sentences. */
    String name() {
        return name;
    }

    /** Every value that there is; none where they are not counted. */
    ImmutableList<T> allowed() {
        return allowed;
    }

    void tell(Contents contents) {
        all.forEach(contents::reads);
        contents.gives(name);
    }

    /** The fact and words about it. */
    Bilingual with(Bilingual words) {
        return Bilingual.of(label.fr() + "\u00a0: " + words.fr(), label.en() + ": " + words.en());
    }

    @Override
    public String toString() {
        return input.toString();
    }
}
