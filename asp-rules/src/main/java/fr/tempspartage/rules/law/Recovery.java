package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.finance.clawback.ClawbackFigures;
import fr.tempspartage.finance.formula.ClawbackReading;
import java.util.Optional;

/**
 * What a clause says that the agency may claim back after an early end (<i>récupération des crédits</i>).
 *
 * <p>Example: {@code recovery(CLAWBACK).after(CHIEF_RESIDENT).maybeAfter(UNIVERSITY_ASSISTANT, REACH,
 * UNIVERSITY_ASSISTANTS_TOO).duty(DUTY).citing("NA-62", "NA-63")}.
 */
public final class Recovery {

    private final Question<ClawbackReading> amount;
    private ImmutableSet<DepartureReason> named = ImmutableSet.of();
    private ImmutableSet<DepartureReason> near = ImmutableSet.of();
    private Optional<Question<?>> reach = Optional.empty();
    private ImmutableSet<String> further = ImmutableSet.of();
    private Optional<Question<?>> duty = Optional.empty();
    private ImmutableList<String> cited = ImmutableList.of();

    Recovery(Question<ClawbackReading> amount) {
        this.amount = amount;
    }

    /** Names the reasons of leaving that the text names. */
    public Recovery after(DepartureReason... reasons) {
        named = ImmutableSet.copyOf(reasons);
        return this;
    }

    /**
     * Names a reason near those of the text.
     *
     * @param asked the question whether the text means it too
     * @param meant the choice under which it does
     */
    public <E extends Enum<E>> Recovery maybeAfter(DepartureReason reason, Question<E> asked, E meant) {
        near = ImmutableSet.of(reason);
        reach = Optional.of(asked);
        further = ImmutableSet.of(Question.slug(meant));
        return this;
    }

    /** Names the question whether the agency must claim, which explains the claim and never changes it. */
    public Recovery duty(Question<?> asked) {
        duty = Optional.of(asked);
        return this;
    }

    /** Cites clauses after the one that claims. */
    public Recovery citing(String... clauses) {
        cited = ImmutableList.copyOf(clauses);
        return this;
    }

    /** The recovery in words, to be held against the sentence of its clause. */
    Bilingual readBack() {
        Bilingual reasons =
                Sentences.listed(named.stream().map(DepartureReason::label).toList());
        Bilingual nearby =
                Sentences.listed(near.stream().map(DepartureReason::label).toList());
        String asked = reach.map(Question::key).orElse("");
        String keys = amount + duty.map(question -> ", " + question).orElse("");
        return Bilingual.of(
                "récupération de crédits délégués si le contrat prend fin plus tôt, pour ce motif\u00a0: "
                        + reasons.fr() + (near.isEmpty() ? "" : " (selon " + asked + "\u00a0: " + nearby.fr() + ")")
                        + ", selon " + keys,
                "recovery of delegated credits if the contract ends early, for this reason: " + reasons.en()
                        + (near.isEmpty() ? "" : " (by " + asked + ": " + nearby.en() + ")") + ", by " + keys);
    }

    /** Figures of the clause that claims. */
    ClawbackFigures figures(CallText text, String id) {
        ClawbackFigures.Builder figures = ClawbackFigures.builder();
        figures.amount(text.own(amount).interpretation())
                .namedReasons(named)
                .uncertainReasons(near)
                .reach(reach.map(asked -> text.own(asked).interpretation()))
                .reachesFurther(further)
                .duty(duty.map(asked -> text.own(asked).interpretation()))
                .addCitation(text.cite(id));
        cited.forEach(clause -> figures.addCitation(text.cite(clause)));
        return figures.build();
    }
}
