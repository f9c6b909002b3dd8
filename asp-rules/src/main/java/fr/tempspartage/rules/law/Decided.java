package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Condition that depends on how an open question is read (<i>condition selon la lecture</i>). */
@SuppressWarnings("EnumOrdinal") // places in memory only, never stored
public final class Decided<S, E extends Enum<E>> extends Test<S> {

    private static final int UNDECIDED = -1;

    private final Question<E> question;
    private final ImmutableList<Test<S>> branches;
    private final Test<S>[] asked;
    private final String open;
    private final boolean own;
    private final boolean evenIfAlike;

    Decided(Question<E> question, ImmutableList<Test<S>> branches) {
        this(question, branches, question + ":open", false, false);
    }

    private Decided(
            Question<E> question, ImmutableList<Test<S>> branches, String open, boolean own, boolean evenIfAlike) {
        this.question = question;
        this.branches = branches;
        this.asked = arrayOf(branches);
        this.open = open;
        this.own = own;
        this.evenIfAlike = evenIfAlike;
    }

    /**
     * Gives a sentence of its own to the case that the choices answer differently while none is made.
     *
     * @param name the name of the sentence, which stands with the clause
     * @return the test with the sentence
     */
    public Decided<S, E> undecided(String name) {
        return new Decided<>(question, branches, name, true, false);
    }

    /**
     * Leaves the answer open while no choice is made, also where all choices answer alike: they change what is paid.
     *
     * @param name the name of the sentence, which stands with the clause
     * @return the test with the sentence
     */
    public Decided<S, E> openUntilDecided(String name) {
        return new Decided<>(question, branches, name, true, true);
    }

    @Override
    protected Outcomes answer(Case seen) {
        // The choices of a question are the constants of its enum, in their order.
        int chosen = seen.facts().choice(question, seen.trace());
        return chosen < 0 ? undecided(seen) : asked[chosen].of(seen);
    }

    /** Where all choices agree, their answer; otherwise the text leaves it open, or a missing fact decides. */
    private Outcomes undecided(Case seen) {
        Outcomes found = evenIfAlike ? Outcomes.OPEN : Outcomes.NONE;
        Outcomes agreed = Outcomes.ANY;
        boolean certain = true;
        String reason = open;
        for (int i = 0; i < asked.length; i++) {
            if (question.isOpen(i)) {
                Outcomes branch = asked[i].of(seen);
                certain &= branch.certain();
                found = found.orAlso(branch);
                agreed = agreed.within(branch);
                // What is open under one choice already is the better reason.
                reason = branch == Outcomes.OPEN ? seen.trace().said() : reason;
            }
        }
        if (found.certain()) {
            return found;
        }
        // An answer is possible where all choices may give it; otherwise they differ, and the text leaves it open.
        Outcomes possible = (evenIfAlike && !certain ? found : agreed).orAlso(Outcomes.OPEN);
        boolean settled = certain || possible.certain();
        seen.trace().say(settled ? reason : Trace.MISSING);
        if (settled && reason.equals(open)) {
            seen.leftOpenBy(question);
        }
        return settled ? Outcomes.OPEN : possible;
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        int choice = chosen.applyAsInt(question);
        if (choice >= 0) {
            return branches.get(choice).silent(chosen);
        }
        if (choice < UNDECIDED) {
            return this;
        }
        List<Answering> asking = new ArrayList<>();
        for (int i = 0; i < asked.length; i++) {
            if (question.isOpen(i)) {
                asking.add(asked[i].silent(chosen));
            }
        }
        return new Silent.Undecided(asking, evenIfAlike);
    }

    @Override
    protected Outcomes reachable() {
        Outcomes found = Outcomes.NONE;
        for (Test<S> branch : branches) {
            found = found.orAlso(branch.reachable());
        }
        return canBeUndecided() ? found.orAlso(Outcomes.OPEN) : found;
    }

    private boolean canBeUndecided() {
        return question.interpretation().defaultSlug().isEmpty();
    }

    @Override
    protected void tell(Contents contents) {
        contents.asks(question);
        branches.forEach(contents::part);
        if (own) {
            contents.says(Outcome.UNKNOWN, open);
        } else if (canBeUndecided()) {
            Bilingual asked = question.interpretation().question();
            contents.says(
                    Outcome.UNKNOWN,
                    open,
                    Bilingual.of(
                            "L’appel ne le dit pas\u00a0: " + asked.fr() + " À demander à l’ARS.",
                            "The call does not say: " + asked.en() + " To be asked of the ARS."));
        }
    }

    @Override
    boolean isCompound() {
        return true;
    }

    @Override
    public Bilingual readBack() {
        List<String> french = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (int i = 0; i < asked.length; i++) {
            if (question.isOpen(i)) {
                Choice choice = question.interpretation().choices().get(i);
                boolean usual = question.interpretation().defaultChoice().equals(Optional.of(choice));
                Bilingual words = branches.get(i).enclosed();
                french.add("sous la lecture «\u00a0" + choice.label().fr() + "\u00a0»"
                        + (usual ? " (par défaut), " : ", ") + words.fr());
                english.add("under the reading “" + choice.label().en() + "”" + (usual ? " (by default), " : ", ")
                        + words.en());
            }
        }
        if (evenIfAlike) {
            french.add("sans lecture choisie, à demander à l’ARS");
            english.add("while no reading is chosen, to be asked of the ARS");
        }
        return Bilingual.of(String.join("\u00a0; ", french), String.join("; ", english));
    }
}
