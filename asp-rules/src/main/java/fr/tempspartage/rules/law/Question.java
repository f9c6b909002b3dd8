package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Trace;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Question that the text leaves open (<i>point d'interprétation</i>), whose choices are the constants of an enum.
 *
 * <p>Example: I-NA-4 asks whether a general assistant is accepted; {@code SPECIALIST_ONLY} and {@code ANY_ASSISTANT} are
 * its choices, {@code specialist-only} and {@code any-assistant} outside Java. Without a choice and without default the
 * question is undecided: what depends on it is UNKNOWN, unless all choices agree.
 */
public final class Question<E extends Enum<E>> extends OpenPoint {

    private final ImmutableList<E> choices;

    private Question(int place, Interpretation interpretation, ImmutableList<E> choices) {
        super(place, interpretation);
        this.choices = choices;
    }

    /**
     * Gives an interpretation its enum.
     *
     * @param type the enum, with one constant for each choice: {@code ANY_ASSISTANT} for {@code any-assistant}
     * @throws IllegalArgumentException if constants and choices are not the same
     */
    public static <E extends Enum<E>> Question<E> of(OpenPoint point, Class<E> type) {
        ImmutableList<E> constants = ImmutableList.copyOf(type.getEnumConstants());
        List<String> slugs = constants.stream().map(Question::slug).toList();
        List<String> known =
                point.interpretation().choices().stream().map(Choice::slug).toList();
        if (!known.equals(slugs)) {
            throw new IllegalArgumentException("The choices of " + point + " are " + known + ", and "
                    + type.getSimpleName() + " has " + constants
                    + ".\nMaybe give it one constant for each choice, in their order.");
        }
        return new Question<>(point.ordinal(), point.interpretation(), constants);
    }

    /** Name of a choice outside Java. */
    static String slug(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Lets the choice decide which condition is asked.
     *
     * @param byChoice the condition under each choice; asked once for each constant
     * @return a test that answers as under the choice in force; where the question is undecided, as all open choices
     *     where they agree, otherwise UNKNOWN
     */
    public <S> Decided<S, E> decides(Function<E, Test<S>> byChoice) {
        ImmutableList.Builder<Test<S>> branches = ImmutableList.builder();
        choices.forEach(choice -> branches.add(byChoice.apply(choice)));
        return new Decided<>(this, branches.build());
    }

    /**
     * Asks a condition under one choice only.
     *
     * @return a test that always holds under the other choices
     */
    public <S> Decided<S, E> when(E choice, Test<S> test) {
        return decides(other -> other == choice ? test : Constant.<S>always());
    }

    /**
     * Leaves a case open that no choice decides, so that the question is put to the agency.
     *
     * @param name the name of the sentence, which stands with the clause
     * @return a test that is UNKNOWN
     */
    public <S> Test<S> leavesOpen(String name) {
        return new LeftOpen<>(this, name);
    }

    /**
     * Choice in force, which the trace keeps.
     *
     * @return the choice, or null where the question is undecided
     */
    public @Nullable E chosen(Facts facts, Trace trace) {
        int place = facts.choice(this, trace);
        return place < 0 ? null : choices.get(place);
    }

    /** Enum of the choices. */
    Class<E> type() {
        return choices.get(0).getDeclaringClass();
    }

    ImmutableList<E> choices() {
        return choices;
    }

    /** Whether a choice may decide a result. */
    boolean isOpen(int place) {
        return interpretation().choices().get(place).isOpen();
    }
}
