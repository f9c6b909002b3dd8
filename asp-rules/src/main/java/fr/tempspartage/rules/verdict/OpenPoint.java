package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;

/**
 * Interpretation of a call with its place among the others (<i>point d'interprétation</i>), by which checks look it up.
 */
public class OpenPoint {

    /** What {@link Facts#reading} returns where no choice is made and there is no default. */
    public static final String UNDECIDED = "undecided";

    private final int ordinal;
    private final Interpretation interpretation;
    private final OpenPoint origin;

    /**
     * Places an interpretation.
     *
     * @param ordinal the place, from 0, in the list of the call
     */
    public OpenPoint(int ordinal, Interpretation interpretation) {
        this.ordinal = ordinal;
        this.interpretation = interpretation;
        this.origin = this;
    }

    private OpenPoint(Interpretation interpretation, OpenPoint origin) {
        this.ordinal = origin.ordinal;
        this.interpretation = interpretation;
        this.origin = origin;
    }

    /**
     * Puts the same question in other words, such as those of another edition of a call.
     *
     * @param other the question, with the same choices
     */
    public final OpenPoint inWords(Interpretation other) {
        return new OpenPoint(other, origin);
    }

    /** Whether this is the same question, in whatever words. */
    public final boolean isSameAs(OpenPoint other) {
        return origin == other.origin || interpretation.equals(other.interpretation);
    }

    /** Place, from 0, in the list of the call. */
    public final int ordinal() {
        return ordinal;
    }

    /** Interpretation as it is shown and chosen. */
    public final Interpretation interpretation() {
        return interpretation;
    }

    /** Key of the interpretation, such as {@code I-NA-8}. */
    public final String key() {
        return interpretation.key();
    }

    /**
     * Name of a choice in force.
     *
     * @param place its place among the choices, -1 for none
     * @return the name outside Java; {@link #UNDECIDED} for none
     */
    final String slugAt(int place) {
        return place < 0 ? UNDECIDED : interpretation.choices().get(place).slug();
    }

    /**
     * Place of a choice among the choices, from 0.
     *
     * @return the place; -1 where no choice has the name
     */
    public final int placeOf(String slug) {
        ImmutableList<Choice> choices = interpretation.choices();
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).slug().equals(slug)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public final String toString() {
        return key();
    }
}
