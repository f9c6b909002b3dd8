package fr.tempspartage.finance.flat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.draft.Defaults;
import fr.tempspartage.finance.draft.Slugs;
import fr.tempspartage.finance.formula.FlatSumPeriod;
import fr.tempspartage.finance.formula.RenewalAmount;
import fr.tempspartage.finance.formula.RestOf;
import fr.tempspartage.finance.formula.RestSplit;
import fr.tempspartage.finance.plan.Silence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a call prints of a flat sum (<em>montant forfaitaire</em>), and how it may be read, for example 32000 euros,
 * beside a share of 40 %, for a financed period of 24 months.
 */
@Value.Immutable
public sealed interface FlatSumFigures extends WithFlatSumFigures permits ImmutableFlatSumFigures {

    /** What is paid, in both languages, for the lines of a plan. */
    Bilingual getLabel();

    /** Who pays, in both languages. */
    Bilingual getPayer();

    /** Printed sum (<em>montant imprimé</em>) for one post, in euros, at least 0.00. */
    Euros getSum();

    /** Financed period of a first award (<em>durée du financement</em>), a whole number of months. */
    ServicePeriod getHorizon();

    /** Clauses that print the sum and the financed period. */
    List<Citation> getCitations();

    /** Longest renewal (<em>durée maximale du renouvellement</em>), in months; left out where the call gives none. */
    Optional<Integer> getRenewalMonths();

    /**
     * Whether earlier renewals count in the longest one: they do under its default, under no other choice; left out where
     * the call does not ask.
     */
    Optional<Interpretation> getRenewalCount();

    /** Clauses on renewals. */
    List<Citation> getRenewalCitations();

    /** Clauses that say that the recruiter is paid; none where the call does not say who is. */
    List<Citation> getPayeeCitations();

    /** Clauses that note that the payee is not stated. */
    List<Citation> getPayeeSilence();

    /** Clauses that note that early ends are not addressed. */
    List<Citation> getClawbackSilence();

    /** What else the text does not state about the money. */
    List<Silence> getSilences();

    /**
     * What the sum is, by {@link FlatSumPeriod}; {@code cap} and {@code floor}, if they are there, are rejected and serve
     * explanations only. It may have no default. Left out where the call does not ask: one sum for the contract.
     */
    Optional<Interpretation> getNature();

    /** What a renewal is paid, by {@link RenewalAmount}; left out where the text does not address renewals. */
    Optional<Interpretation> getRenewal();

    /** How the rest is shared, by {@link RestSplit}; with a default. As agreed if left out. */
    Optional<Interpretation> getRestSplit();

    /**
     * What the rest is the rest of, by {@link RestOf}; with a default. Left out where the call leaves that no question: it
     * is then the whole post.
     */
    Optional<Interpretation> getRestOf();

    /**
     * What the printed share applies to, which explains the sum and never decides it; its slugs are those of the bases.
     * Left out where no share is printed.
     */
    Optional<Interpretation> getShareBase();

    /** Part of the cost of the post under each choice of {@link #getShareBase()}, slug by slug, for example 1/2. */
    Map<String, Rate> getBases();

    /** Share printed beside the sum, for example 40 %; left out where none is. */
    Optional<Rate> getPrintedShare();

    /** The printed share, where a table of readings needs it. */
    default Rate printedShare() {
        return getPrintedShare()
                .orElseThrow(() -> new RefusedException(
                        "L’appel n’imprime pas de taux à côté du forfait\u00a0: il n’a pas de lectures à rapprocher.\n"
                                + "Peut-être le plan de financement suffit-il.",
                        "The call prints no share beside the flat sum: it has no readings to compare.\n"
                                + "Maybe the funding plan is enough."));
    }

    /** Why the rejected choices of {@link #getNature()} are rejected, with the clause, in both languages. */
    @Value.Default
    default Bilingual getRejection() {
        return Bilingual.of("Lecture que le texte exclut.", "Reading that the text excludes.");
    }

    /** Clauses on the length of a first award, cited where a contract has none that the call funds. */
    List<Citation> getLengthCitations();

    /** Clauses that print the financed period, cited where a contract is another one. */
    List<Citation> getHorizonCitations();

    /** Clauses on continuity and leave, cited where an interruption is declared. */
    List<Citation> getInterruptionCitations();

    /** Refuses a negative sum, a period that is not whole months, a choice without formula, and bases without a part. */
    @Value.Check
    default void check() {
        if (getSum().isNegative() || getHorizon().exactMonths().isEmpty()) {
            throw new IllegalArgumentException("A flat sum of " + getSum() + " euros over " + getHorizon()
                    + " is refused: the sum is not negative and the period is a whole number of months.\n"
                    + "Maybe the last day of the period is not included.");
        }
        getNature().ifPresent(nature -> Slugs.check(nature, FlatSumPeriod.class));
        getRenewal().ifPresent(renewal -> Slugs.check(renewal, RenewalAmount.class));
        getRenewalCount().ifPresent(Defaults::require);
        getRestSplit().ifPresent(split -> {
            Slugs.check(split, RestSplit.class);
            Defaults.require(split);
        });
        getRestOf().ifPresent(of -> {
            Slugs.check(of, RestOf.class);
            Defaults.require(of);
        });
        getShareBase().ifPresent(this::checkBases);
    }

    private void checkBases(Interpretation base) {
        base.choices().forEach(choice -> {
            if (!getBases().containsKey(choice.slug())) {
                throw new IllegalArgumentException("The choice '" + choice.slug() + "' of " + base.key()
                        + " has no part among " + getBases()
                        + ".\nMaybe give the part of the post that it stands for.");
            }
        });
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link FlatSumFigures}. */
    final class Builder extends ImmutableFlatSumFigures.Builder {

        Builder() {}
    }
}
