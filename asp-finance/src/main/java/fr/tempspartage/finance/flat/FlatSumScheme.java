package fr.tempspartage.finance.flat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.formula.InForce;
import fr.tempspartage.finance.formula.InterruptionEffect;
import fr.tempspartage.finance.formula.PartialMonths;
import fr.tempspartage.finance.formula.PlanDraft;
import fr.tempspartage.finance.formula.RestSplit;
import fr.tempspartage.finance.formula.Slug;
import fr.tempspartage.finance.formula.StartCount;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.plan.FundedMonths;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.plan.PartnersRest;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.finance.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Printed flat sum for each post (<em>montant forfaitaire</em>), for example 32000 euros, which may be one sum for the
 * contract or one for each year.
 *
 * <p>A flat sum leaves nothing between its readings: the plan lists them, and decides only when one is chosen. What is
 * left to the partners is the stated cost less the amount; without a stated cost it is unknown, and no other call's cost
 * is ever put in its place. A first award is priced over the financed period that the call prints, whatever contract is
 * stated, unless the call refuses its length: it then has no amount, not even for information. A renewal has no printed amount: what each reading would give is shown as an option.
 *
 * <p>Parts by calendar year and by month illustrate the sum. The sum is first split over the calendar years in
 * proportion to their months, then each year over its months, both by largest remainder: 32000.00 over 2, 12 and 10
 * months gives 2666.67, 16000.00 and 13333.33, and 8 months of 1333.34 with 16 of 1333.33, so that months add up to
 * years and years to the sum.
 */
public final class FlatSumScheme implements FundingScheme {

    private final FlatSumFigures figures;
    private final int horizonMonths;

    /** Amount of a first award of one post where nothing is chosen. */
    private final EurosRange usualFirstAward;

    /** Whether the text leaves open what a renewal is paid where nothing is chosen. */
    private final boolean renewalOpen;

    private FlatSumScheme(FlatSumFigures figures) {
        this.figures = figures;
        this.horizonMonths = figures.getHorizon().exactMonths().orElseThrow();
        this.usualFirstAward =
                plan(FundingTerms.builder().build(), Readings.DEFAULT).range().orElseThrow();
        this.renewalOpen = figures.getRenewal().defaultChoice().isEmpty()
                && figures.getRenewal().openChoices().size() > 1;
    }

    /** Scheme with these figures. */
    public static FlatSumScheme of(FlatSumFigures figures) {
        return new FlatSumScheme(figures);
    }

    /** Figures and interpretations of this scheme. */
    public FlatSumFigures figures() {
        return figures;
    }

    /** Nothing: a flat sum has no components to recompute it from. */
    @Override
    public Optional<Reconciliation> reconciliation() {
        return Optional.empty();
    }

    @Override
    public Optional<Euros> mostAwarded(ClawbackClaim claim, Readings readings) {
        BigFraction most = BigFraction.ZERO;
        for (Choice choice : figures.getNature().openChoices()) {
            BigFraction times = Slug.of(choice, FlatSumPeriod.ALL).times(horizonMonths);
            most = times.compareTo(most) > 0 ? times : most;
        }
        return Optional.of(Euros.round(figures.getSum().exact().multiply(most), Rounding.HALF_UP)
                .times(claim.getPosts()));
    }

    /** Nothing is stated: the clause that notes the silence is cited, and no other call's clause is borrowed. */
    @Override
    public ClawbackResult clawback(ClawbackClaim claim, Readings readings) {
        claim.refuseAbove(mostAwarded(claim, readings));
        return ClawbackResult.notStated(figures.getClawbackSilence());
    }

    @Override
    public List<Interpretation> interpretations() {
        return Stream.of(
                        Stream.of(figures.getShareBase(), figures.getNature()),
                        figures.getRestOf().stream(),
                        figures.getRenewalCount().stream(),
                        Stream.of(figures.getRestSplit(), figures.getRenewal()))
                .flatMap(stream -> stream)
                .toList();
    }

    /**
     * What the sum would be under every nature (flat, cap, floor), every period and every base of the printed share, for
     * explanations only: readings that the text rejects are marked and never reach a plan.
     *
     * @param statedCost cost of one post over the financed period, in euros, from 0.00
     * @throws IllegalArgumentException if the cost is negative
     */
    public List<FlatSumReading> explain(Euros statedCost) {
        return FlatSumReadings.of(figures, figures.getBases(), horizonMonths, 1, statedCost);
    }

    /**
     * Every reading side by side on these terms, with the amounts that the text allows.
     *
     * @param terms the request and, if it is stated, the cost of all these posts over the financed period
     * @param hospitalPart part of the post that is hospital activity, from 0 to 1, as the dossier splits the time; another
     *     base beside those of the call where it is none of them
     * @param readings the choices made among {@link #interpretations()}; other keys are ignored
     * @throws IllegalArgumentException if a choice does not exist or the text excludes it, or the part is above 1
     */
    public FlatSumTable table(FundingTerms terms, Optional<Rate> hospitalPart, Readings readings) {
        hospitalPart.ifPresent(Rate::complement);
        return FlatSumTables.of(figures, horizonMonths, terms, hospitalPart, plan(terms, readings));
    }

    @Override
    public FundingPlan plan(FundingTerms terms, Readings readings) {
        PlanDraft draft = new PlanDraft(new InForce(readings));
        draft.checkSplit(terms);
        Optional<ServicePeriod> refused =
                terms.getPeriod().filter(this::refusesFirst).filter(this::refusesRenewal);
        if (terms.getOpenKind() && refused.isPresent()) {
            draft.unknown(noAmount(refused.get(), horizonMonths, figures.getLengthCitations()));
        } else if (terms.getOpenKind()) {
            draft.unknown(Bilingual.of(
                    "Le dossier laisse ouvert s’il s’agit d’une première demande ou d’un renouvellement\u00a0: les"
                            + " montants de l’une et de l’autre sont donnés.",
                    "The dossier leaves open whether this is a first award or a renewal: the amounts of both are"
                            + " given."));
            firstAward(terms.withKind(RequestKind.FIRST_AWARD), draft);
            renewal(terms.withKind(RequestKind.RENEWAL), draft);
        } else if (terms.getKind() == RequestKind.RENEWAL) {
            renewal(terms, draft);
        } else {
            firstAward(terms, draft);
        }
        if (terms.getStatedCost().isEmpty()) {
            draft.missing.add(statedCost());
        } else if (figures.getRestOf()
                .filter(of -> Slug.of(draft.readings.peek(of).get(0), RestOf.ALL)
                        .part(terms)
                        .isEmpty())
                .isPresent()) {
            draft.missing.add(hospitalPart());
        }
        return draft.build(payee(), figures.getSilences());
    }

    /** Answers without a plan where nothing is chosen: a first award is the same for every post. */
    @Override
    public Optional<EurosRange> range(FundingTerms terms, Readings readings) {
        if (terms.getOpenKind()) {
            return Optional.empty();
        }
        boolean renewal = terms.getKind() == RequestKind.RENEWAL;
        if (!readings.chosen().isEmpty() || (renewal && !renewalOpen)) {
            return FundingScheme.super.range(terms, readings);
        }
        if (renewal) {
            return Optional.empty();
        }
        if (terms.getPeriod().isPresent() && refusesFirst(terms.getPeriod().get())) {
            return Optional.empty();
        }
        int posts = terms.getPosts();
        return Optional.of(new EurosRange(
                usualFirstAward.min().times(posts), usualFirstAward.max().times(posts)));
    }

    private void firstAward(FundingTerms terms, PlanDraft draft) {
        FundedMonths months = PartialMonths.WHOLE_MONTHS.funded(figures.getHorizon());
        Optional<ServicePeriod> refused =
                terms.getOpenKind() ? Optional.empty() : terms.getPeriod().filter(this::refusesFirst);
        if (refused.isPresent()) {
            draft.unknown(noAmount(refused.get(), horizonMonths, figures.getLengthCitations()));
            return;
        }
        terms.getPeriod().ifPresent(contract -> warnOfContract(contract, terms, draft));
        Interpretation nature = figures.getNature();
        for (Choice choice : draft.readings.choices(nature)) {
            BigFraction times = Slug.of(choice, FlatSumPeriod.ALL).times(horizonMonths);
            draft.alternatives.add(alternative(Map.of(nature.key(), choice), times, months, terms, draft));
        }
    }

    /** Whether a contract is neither as long as the financed period nor, at both ends, less than a month away from it. */
    private boolean refusesFirst(ServicePeriod contract) {
        int months = StartCount.ANNIVERSARY_OR_FIRST_WORKED_DAY
                .counted(contract)
                .exactMonths()
                .orElse(0);
        return months != horizonMonths && !isNearHorizon(contract);
    }

    private boolean isNearHorizon(ServicePeriod contract) {
        return isNear(contract.getStart(), figures.getHorizon().getStart())
                && isNear(contract.getEnd(), figures.getHorizon().getEnd());
    }

    private static boolean isNear(LocalDate day, LocalDate printed) {
        return day.isAfter(printed.minusMonths(1)) && day.isBefore(printed.plusMonths(1));
    }

    private static Bilingual noAmount(ServicePeriod contract, int months, List<Citation> citations) {
        return Texts.both(language -> Texts.word(language, "Le contrat, ", "The contract, ")
                + Texts.period(contract, language)
                + Texts.word(
                        language, ", n’a pas une durée que l’appel finance (", ", has no length that the call funds (")
                + months
                + Texts.word(language, " mois)\u00a0: il n’a pas de montant", " months): it has no amount")
                + Texts.cited(citations, language) + ".");
    }

    private void warnOfContract(ServicePeriod contract, FundingTerms terms, PlanDraft draft) {
        warnOfDates(contract, draft);
        draft.warnOfInterruptions(
                InterruptionEffect.away(terms.getInterruptions(), contract), figures.getInterruptionCitations());
    }

    private void warnOfDates(ServicePeriod contract, PlanDraft draft) {
        ServicePeriod horizon = figures.getHorizon();
        if (!StartCount.ANNIVERSARY_OR_FIRST_WORKED_DAY.counted(contract).equals(horizon)) {
            if (isNearHorizon(contract)) {
                draft.warnings.add(Texts.both(language -> Texts.word(language, "Le contrat, ", "The contract, ")
                        + Texts.period(contract, language)
                        + Texts.word(
                                language,
                                ", s’écarte de moins d’un mois de la période que l’appel finance, ",
                                ", is less than a month off the period that the call funds, ")
                        + Texts.period(horizon, language)
                        + Texts.word(
                                language,
                                "\u00a0: les montants sont ceux de cette période, si les dates sont rectifiées",
                                ": the amounts are those of that period, if the dates are put right")
                        + Texts.cited(figures.getHorizonCitations(), language) + "."));
                return;
            }
            draft.warnings.add(Texts.both(language -> Texts.word(language, "Le contrat, ", "The contract, ")
                    + Texts.period(contract, language)
                    + Texts.word(
                            language,
                            ", n’est pas la période que l’appel finance, ",
                            ", is not the period that the call funds, ")
                    + Texts.period(horizon, language)
                    + Texts.word(
                            language,
                            "\u00a0: le forfait et ses parts restent ceux de cette période, et le texte n’imprime aucun"
                                    + " montant pour un autre contrat",
                            ": the flat sum and its parts stay those of that period, and the text prints no amount for"
                                    + " another contract")
                    + Texts.cited(figures.getHorizonCitations(), language) + "."));
        }
    }

    private void renewal(FundingTerms terms, PlanDraft draft) {
        Interpretation renewal = figures.getRenewal();
        List<Choice> choices = draft.readings.choices(renewal);
        int longest = longestRenewal(terms, draft);
        if (!terms.getOpenKind() && longest == 0) {
            draft.unknown(Texts.both(language -> Texts.word(
                            language,
                            "Les renouvellements antérieurs ont épuisé les mois que l’appel finance\u00a0: ce renouvellement"
                                    + " n’a pas de montant",
                            "Earlier renewals have used up the months that the call funds: this renewal has no amount")
                    + Texts.cited(figures.getRenewalCitations(), language) + "."));
            return;
        }
        if (choices.size() > 1) {
            draft.unknown(Bilingual.of(
                    "Le texte n’imprime de montant que pour la première demande.",
                    "The text prints an amount for the first award only."));
        }
        if (terms.getPeriod().isEmpty()) {
            draft.missing.add(MissingInput.period());
            draft.unknown(Bilingual.of(
                    "Les dates du renouvellement ne sont pas connues.", "The dates of the renewal are not known."));
            return;
        }
        ServicePeriod contract = terms.getPeriod().get();
        if (!terms.getOpenKind() && lastsMoreThan(longest, contract)) {
            draft.unknown(noAmount(contract, longest, figures.getRenewalCitations()));
            return;
        }
        ServicePeriod counted = StartCount.ANNIVERSARY_OR_FIRST_WORKED_DAY.counted(contract);
        FundedMonths months = PartialMonths.ACTUAL_DAYS.funded(counted);
        for (Choice choice : choices) {
            BigFraction times = Slug.of(choice, RenewalAmount.ALL).times(months.total(), horizonMonths);
            draft.alternatives.add(alternative(Map.of(renewal.key(), choice), times, months, terms, draft));
        }
    }

    /** Whether a contract is at least a month longer than the longest renewal. */
    private boolean refusesRenewal(ServicePeriod contract) {
        return lastsMoreThan(figures.getRenewalMonths().orElse(Integer.MAX_VALUE), contract);
    }

    private static boolean lastsMoreThan(int months, ServicePeriod contract) {
        return StartCount.ANNIVERSARY_OR_FIRST_WORKED_DAY.counted(contract).completedMonths() > months;
    }

    /** Longest renewal in months, less those that earlier renewals had where they count; 0 where none is left. */
    private int longestRenewal(FundingTerms terms, PlanDraft draft) {
        int longest = figures.getRenewalMonths().orElse(Integer.MAX_VALUE);
        int earlier = terms.getEarlierMonths().orElse(0);
        Optional<Interpretation> count = figures.getRenewalCount();
        if (earlier == 0
                || count.isEmpty()
                || !draft.readings
                        .one(count.get())
                        .equals(count.get().defaultChoice().orElseThrow())) {
            return longest;
        }
        return Math.max(longest - earlier, 0);
    }

    static MissingInput statedCost() {
        return new MissingInput(
                "statedCost", Bilingual.of("coût déclaré du poste", "stated cost of the post"), MissingInput.Need.REST);
    }

    private static MissingInput hospitalPart() {
        return new MissingInput(
                "hospitalPart",
                Bilingual.of("part hospitalière du poste", "hospital part of the post"),
                MissingInput.Need.REST);
    }

    private Payee payee() {
        return new Payee(Payee.Standing.NOT_STATED, Optional.empty(), figures.getPayeeSilence());
    }

    private FundingAlternative alternative(
            Map<String, Choice> choices, BigFraction times, FundedMonths months, FundingTerms terms, PlanDraft draft) {
        Euros perPost = Euros.round(figures.getSum().exact().multiply(times), Rounding.HALF_UP);
        Optional<PartnersRest> rest = rest(perPost.times(terms.getPosts()), terms, draft);
        boolean renewal = terms.getKind() == RequestKind.RENEWAL;
        Payment payment = new Payment(
                payee(),
                renewal ? figures.getRenewalCitations() : figures.getCitations(),
                figures.getSum(),
                times,
                months.total(),
                terms.getPosts());
        return new FundingAlternative(
                choices,
                perPost,
                new FundingAlternative.Lines(
                        new FundingAlternative.LineText(
                                figures.getLabel(), figures.getPayer(), terms.getPosts(), payment),
                        true,
                        months),
                rest);
    }

    /** Rest of the stated cost, or of its hospital part where that is the reading; empty where either is not known. */
    private Optional<PartnersRest> rest(Euros amount, FundingTerms terms, PlanDraft draft) {
        if (terms.getStatedCost().isEmpty()) {
            return Optional.empty();
        }
        Euros cost = terms.getStatedCost().get();
        RestSplit split = Slug.of(draft.readings.one(figures.getRestSplit()), RestSplit.ALL);
        if (figures.getRestOf().isEmpty()) {
            return Optional.of(split.rest(cost, amount, terms, Optional.empty()));
        }
        RestOf of = Slug.of(draft.readings.one(figures.getRestOf().get()), RestOf.ALL);
        return of.part(terms)
                .map(part -> split.rest(cost.times(part, Rounding.HALF_UP), amount, terms, Optional.of(of.label())));
    }

    private record Payment(
            Payee payee, List<Citation> citations, Euros sum, BigFraction times, BigFraction all, int posts)
            implements FundingAlternative.Payment {

        @Override
        public Bilingual formula(BigFraction months) {
            return partOfSum(sum, times, months.divide(all), posts);
        }

        @Override
        public ExplanationNode figure() {
            return ExplanationNode.amount(
                    ExplanationNode.Kind.PRINTED,
                    Bilingual.of("montant forfaitaire imprimé", "printed flat sum"),
                    sum,
                    citations);
        }

        /** {@code 32 000,00 € × 2 × 1/24}: how often the sum is paid, then the part of it, then posts if they are not 1. */
        private static Bilingual partOfSum(Euros sum, BigFraction times, BigFraction part, int posts) {
            return Texts.both(language -> sum.format(language)
                    + (times.equals(BigFraction.ONE) ? "" : " × " + Rate.of(times))
                    + (part.equals(BigFraction.ONE) ? "" : " × " + Rate.of(part))
                    + (posts == 1 ? "" : " × " + posts + Texts.word(language, " postes", " posts")));
        }
    }
}
