package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.flat.FlatSumFigures;
import fr.tempspartage.finance.flat.FlatSumScheme;
import fr.tempspartage.finance.formula.RenewalAmount;
import fr.tempspartage.finance.formula.RestOf;
import fr.tempspartage.finance.formula.RestSplit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Flat sum for each post over a financed period (<i>montant forfaitaire</i>): once for the contract, unless the text leaves
 * open whether it is for each year.
 */
public final class FlatSumPayment extends Payment<FlatSumPayment> {

    private static final ImmutableList<Class<? extends Enum<?>>> KNOWN =
            ImmutableList.of(RestSplit.class, RestOf.class, RenewalAmount.class);

    private final Parameter<Euros> sum;
    private final Parameter<LocalDate> first;
    private final Parameter<LocalDate> last;
    private ImmutableList<String> periodClauses = ImmutableList.of();
    private ImmutableList<String> lengthClauses = ImmutableList.of();
    private ImmutableList<String> interruptionClauses = ImmutableList.of();
    private Optional<Question<?>> nature = Optional.empty();
    private @Nullable String excluded;
    private Optional<Printed<?>> share = Optional.empty();
    private Optional<Parameter<Integer>> renewal = Optional.empty();
    private Optional<Question<?>> renewalCount = Optional.empty();
    private ImmutableList<String> renewalClauses = ImmutableList.of();

    FlatSumPayment(Parameter<Euros> sum, Parameter<LocalDate> first, Parameter<LocalDate> last) {
        this.sum = sum;
        this.first = first;
        this.last = last;
    }

    private record Printed<E extends Enum<E>>(Parameter<Rate> share, Question<E> base, Function<E, Rate> parts) {

        ImmutableMap<String, Rate> bases() {
            ImmutableMap.Builder<String, Rate> bases = ImmutableMap.builder();
            base.choices().forEach(choice -> bases.put(Question.slug(choice), parts.apply(choice)));
            return bases.buildOrThrow();
        }
    }

    @Override
    FlatSumPayment self() {
        return this;
    }

    /**
     * Leaves open for which time the sum is paid once.
     *
     * @param asked the question, whose open choices are {@code PER_CONTRACT} and {@code PER_YEAR}; a rejected {@code CAP} or
     *     {@code FLOOR} serves explanations
     * @param excluded why the text excludes the others, in French; its English stands under {@code ARA-13.excluded}
     */
    public FlatSumPayment once(Question<?> asked, String excluded) {
        nature = Optional.of(asked);
        this.excluded = excluded;
        return this;
    }

    /**
     * Notes a share that stands beside the sum, and explains it.
     *
     * @param asked the question what it is a share of
     * @param parts the part of the cost of the post that each choice is
     */
    public <E extends Enum<E>> FlatSumPayment beside(
            Parameter<Rate> printed, Question<E> asked, Function<E, Rate> parts) {
        share = Optional.of(new Printed<>(printed, asked, parts));
        return this;
    }

    /** Names the clauses that print the financed period. */
    public FlatSumPayment financedIn(String... clauses) {
        periodClauses = ImmutableList.copyOf(clauses);
        return this;
    }

    /** Names the clauses on the length of a contract. */
    public FlatSumPayment lasting(String... clauses) {
        lengthClauses = ImmutableList.copyOf(clauses);
        return this;
    }

    /** Names the clauses on continuity and leave. */
    public FlatSumPayment interrupted(String... clauses) {
        interruptionClauses = ImmutableList.copyOf(clauses);
        return this;
    }

    /**
     * Says how long a renewal may be.
     *
     * @param months the longest renewal
     * @param count whether earlier renewals count in it: under its default
     * @param clauses the clauses that say so
     */
    public FlatSumPayment renewed(Parameter<Integer> months, Question<?> count, String... clauses) {
        renewal = Optional.of(months);
        renewalCount = Optional.of(count);
        renewalClauses = ImmutableList.copyOf(clauses);
        return this;
    }

    @Override
    Bilingual formula() {
        String asked = nature.map(Question::key).orElse("");
        return Bilingual.of(
                "{" + sum + "} par poste pour la période financée, du {" + first + "} au {" + last + "}"
                        + (asked.isEmpty() ? "" : " (une seule fois ou chaque année\u00a0: " + asked + ")"),
                "{" + sum + "} for each post over the financed period, from {" + first + "} to {" + last + "}"
                        + (asked.isEmpty() ? "" : " (once or each year: " + asked + ")"));
    }

    @Override
    FundingScheme scheme(PaidClause clause) {
        At at = new At(clause);
        if (!at.others(KNOWN).isEmpty()) {
            throw new IllegalArgumentException("The flat sum of " + clause.id() + " has no formula for "
                    + at.others(KNOWN).stream().map(other -> other.key()).toList()
                    + ".\nMaybe give the question the enum of choices that the formula knows.");
        }
        FlatSumFigures.Builder figures = FlatSumFigures.builder();
        figures.label(at.label())
                .payer(at.payer())
                .sum(sum.get())
                .horizon(ServicePeriod.ofClosed(first.get(), last.get()))
                .citations(at.citations())
                .payeeCitations(at.payee())
                .payeeSilence(at.payeeSilence())
                .clawbackSilence(at.clawbackSilence())
                .silences(at.silences())
                .horizonCitations(clause.cite(periodClauses))
                .lengthCitations(clause.cite(lengthClauses))
                .interruptionCitations(clause.cite(interruptionClauses))
                .nature(nature.map(clause::asked))
                .renewalMonths(renewal.map(Parameter::get))
                .renewalCount(renewalCount.map(clause::asked))
                .renewalCitations(clause.cite(renewalClauses))
                .renewal(at.about(RenewalAmount.class))
                .restOf(at.about(RestOf.class))
                .restSplit(at.about(RestSplit.class));
        if (excluded != null) {
            figures.rejection(clause.said("excluded", excluded));
        }
        share.ifPresent(printed -> figures.printedShare(printed.share().get())
                .shareBase(clause.asked(printed.base()))
                .bases(printed.bases()));
        return FlatSumScheme.of(figures.build());
    }

    @Override
    ImmutableList<Parameter<?>> parameters() {
        ImmutableList.Builder<Parameter<?>> all = ImmutableList.builder();
        all.add(sum, first, last);
        share.ifPresent(one -> all.add(one.share()));
        renewal.ifPresent(all::add);
        return all.build();
    }
}
