package fr.tempspartage.finance.monthly;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.post.MonthCount;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.draft.Chosen;
import fr.tempspartage.finance.draft.InForce;
import fr.tempspartage.finance.draft.PlanDraft;
import fr.tempspartage.finance.formula.PartTime;
import fr.tempspartage.finance.formula.RestSplit;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundedMonths;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.plan.PartnersRest;
import fr.tempspartage.finance.plan.Payee;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Printed amount for each contract month of each post (<em>forfait mensuel par poste</em>), paid to the recruiter, for
 * example 24 times 3249.79 euros.
 *
 * <p>A contract of a length that the call refuses has no amount at all, not even for information.
 *
 * <p>The amount of one post is rounded once, half up, after all factors; posts multiply it. A period that is not a whole
 * number of months has no amount, since the text prices months: the plan then shows what each reading of partial months
 * would give as options. Naming one of them in the readings, be it the default, makes it the amount.
 */
public final class MonthlyFlatScheme implements FundingScheme {

    private final MonthlyFlatFigures figures;

    /** Exact amount of a month, and the same in euros where it is a whole number of cents. */
    private final MonthlyAmount amount;

    private final Optional<Euros> month;

    /** Count of months and readings of part-time posts where nothing is chosen. */
    private final MonthCount usualStart;

    private final List<PartTime> usualPartTime;

    private final int[] lengths;

    private MonthlyFlatScheme(MonthlyFlatFigures figures) {
        this.figures = figures;
        this.lengths = figures.getLengths().stream().mapToInt(Integer::intValue).toArray();
        InForce usual = new InForce(Readings.DEFAULT);
        this.usualStart = usual.one(figures.getStartCount(), MonthlyFlatFigures.USUAL_COUNT);
        this.usualPartTime = figures.getPartTime().isEmpty()
                ? List.of()
                : usual.each(figures.getPartTime(), PartTime.FLAT).stream()
                        .map(Chosen::value)
                        .toList();
        this.amount = MonthlyAmount.of(figures);
        this.month = amount.isWhole() ? Optional.of(amount.over(BigFraction.ONE, Rate.ONE)) : Optional.empty();
    }

    /** Scheme with these figures. */
    public static MonthlyFlatScheme of(MonthlyFlatFigures figures) {
        return new MonthlyFlatScheme(figures);
    }

    /** Figures and interpretations of this scheme. */
    public MonthlyFlatFigures figures() {
        return figures;
    }

    @Override
    public Optional<Reconciliation> reconciliation() {
        return figures.getReconciliation();
    }

    @Override
    public List<Interpretation> interpretations() {
        return Stream.of(
                        figures.getPrintedUnder().stream(),
                        figures.getStartCount().stream(),
                        figures.getPartialMonths().stream(),
                        figures.getInterruptions().stream(),
                        figures.getPartTime().stream(),
                        figures.getRestSplit().stream(),
                        figures.getClawback().stream()
                                .flatMap(clawback -> Stream.concat(
                                        Stream.of(clawback.getAmount()),
                                        Stream.concat(clawback.getDuty().stream(), clawback.getReach().stream()))))
                .flatMap(stream -> stream)
                .toList();
    }

    @Override
    public ClawbackResult clawback(ClawbackClaim claim, Readings readings) {
        return figures.getClawback()
                .map(clawback -> new Clawback(figures, clawback, claim, readings).result())
                .orElseGet(() -> ClawbackResult.notStated(List.of()));
    }

    @Override
    public Optional<Euros> mostAwarded(ClawbackClaim claim, Readings readings) {
        return new MostAwarded(figures, new InForce(readings)).of(claim);
    }

    @Override
    public FundingPlan plan(FundingTerms terms, Readings readings) {
        PlanDraft draft = new PlanDraft(new InForce(readings));
        for (Interpretation printed : figures.getPrintedUnder()) {
            draft.readings.awayFromDefault(printed).ifPresent(choice -> draft.unknown(notPrinted(choice)));
        }
        if (terms.getOpenKind()) {
            draft.unknown(Bilingual.of(
                    "La demande est peut-être un renouvellement, dont le texte ne traite pas.",
                    "The request may be a renewal, which the text does not address."));
        } else if (terms.getKind() == RequestKind.RENEWAL) {
            draft.unknown(
                    Bilingual.of("Le texte ne traite pas du renouvellement.", "The text does not address renewals."));
        }
        terms.getPeriod().ifPresentOrElse(period -> addAlternatives(terms, period, draft), () -> {
            draft.missing.add(MissingInput.period());
            draft.unknown(Bilingual.of(
                    "Les dates du contrat ne sont pas connues.", "The dates of the contract are not known."));
        });
        if (!figures.getPayeeCitations().isEmpty()) {
            askForRecruiter(terms, draft);
        }
        return draft.build(payee(terms), figures.getSilences());
    }

    private static void askForRecruiter(FundingTerms terms, PlanDraft draft) {
        if (!terms.getSeveralRecruiters().isEmpty()) {
            String names = String.join(", ", terms.getSeveralRecruiters());
            draft.questions.add(Bilingual.of(
                    "Le dossier nomme plusieurs recruteurs (" + names
                            + "), et les crédits vont à l’établissement recruteur\u00a0: lequel les reçoit\u00a0?",
                    "The dossier names several recruiters (" + names
                            + "), and the money goes to the recruiting establishment: which of them receives it?"));
        }
    }

    /** Answers without a plan where nothing is chosen. */
    @Override
    public Optional<EurosRange> range(FundingTerms terms, Readings readings) {
        if (!readings.chosen().isEmpty() || !terms.getInterruptions().isEmpty()) {
            return FundingScheme.super.range(terms, readings);
        }
        Optional<ServicePeriod> period = terms.getPeriod();
        if (terms.getKind() == RequestKind.RENEWAL || terms.getOpenKind() || period.isEmpty()) {
            return Optional.empty();
        }
        int months = usualStart.months(period.get());
        return months > 0 && isFunded(months) ? usualRange(months, terms) : Optional.empty();
    }

    private boolean isFunded(int months) {
        boolean found = lengths.length == 0;
        for (int length : lengths) {
            found |= length == months;
        }
        return found;
    }

    /** Range for whole months; a working time that is not known only matters where a reading depends on it. */
    private Optional<EurosRange> usualRange(int months, FundingTerms terms) {
        Euros most = over(months, Rate.ONE).times(terms.getPosts());
        Rate workingTime = terms.getWorkingTime().orElse(null);
        boolean fullTime = workingTime != null && workingTime.compareTo(Rate.ONE) >= 0;
        if (fullTime || (usualPartTime.size() == 1 && usualPartTime.get(0) == PartTime.FLAT)) {
            return Optional.of(new EurosRange(most, most));
        }
        if (workingTime == null || usualPartTime.isEmpty()) {
            return Optional.empty();
        }
        Euros least = over(months, workingTime).times(terms.getPosts());
        return Optional.of(new EurosRange(least, usualPartTime.contains(PartTime.FLAT) ? most : least));
    }

    /** Amount of one post; without fractions where a month is a whole number of cents. */
    private Euros over(int months, Rate share) {
        if (month.isEmpty()) {
            return amount.over(BigFraction.of(months), share);
        }
        Euros full = month.get().times(months);
        return share.equals(Rate.ONE) ? full : full.times(share, Rounding.HALF_UP);
    }

    private void addAlternatives(FundingTerms terms, ServicePeriod period, PlanDraft draft) {
        draft.checkSplit(terms);
        FundedLengths lengths = new FundedLengths(figures, terms, period, draft);
        List<Chosen<Rate>> shares = shares(terms, draft);
        for (Chosen<FundedMonths> length : lengths.all()) {
            for (Chosen<Rate> share : shares) {
                draft.alternatives.add(
                        alternative(new Chosen<>(share.after(length), share.value()), length.value(), terms, draft));
            }
        }
    }

    /** What a post is paid of the full amount, by reading. */
    private List<Chosen<Rate>> shares(FundingTerms terms, PlanDraft draft) {
        Optional<Rate> workingTime = terms.getWorkingTime();
        if (workingTime.isPresent() && workingTime.get().compareTo(Rate.ONE) >= 0) {
            return List.of(Chosen.without(Rate.ONE));
        }
        boolean needed = figures.getPartTime().isEmpty()
                || draft.readings.peekEach(figures.getPartTime(), PartTime.FLAT).stream()
                        .anyMatch(reading -> reading.value() != PartTime.FLAT);
        if (workingTime.isEmpty() && needed) {
            draft.missing.add(MissingInput.workingTime());
            draft.unknown(Bilingual.of(
                    "La quotité de travail n’est pas connue\u00a0; à temps plein, voir le montant indiqué.",
                    "The working time is not known; for full time, see the amount shown."));
            return List.of(Chosen.without(Rate.ONE));
        }
        if (figures.getPartTime().isEmpty()) {
            draft.unknown(Bilingual.of(
                    "Le texte ne dit pas ce qui est versé pour un poste à temps partiel\u00a0; à temps plein, voir le"
                            + " montant indiqué.",
                    "The text does not say what is paid for a part-time post; for full time, see the amount shown."));
            return List.of(Chosen.without(Rate.ONE));
        }
        return draft.readings.each(figures.getPartTime(), PartTime.FLAT).stream()
                .map(reading -> reading.as(reading.value().share(workingTime.orElse(Rate.ONE))))
                .toList();
    }

    private FundingAlternative alternative(
            Chosen<Rate> share, FundedMonths months, FundingTerms terms, PlanDraft draft) {
        Euros perPost = amount.over(months.total(), share.value());
        Optional<PartnersRest> rest = terms.getStatedCost()
                .map(cost -> draft.readings
                        .one(figures.getRestSplit(), RestSplit.AS_AGREED)
                        .rest(cost, perPost.times(terms.getPosts()), terms, Optional.empty()));
        return new FundingAlternative(
                share.choices(),
                perPost,
                new FundingAlternative.Lines(
                        new FundingAlternative.LineText(
                                figures.getLabel(),
                                figures.getPayer(),
                                terms.getPosts(),
                                new MonthlyPayment(payee(terms), figures, share.value(), terms.getPosts())),
                        month.isPresent() ? FundingAlternative.Split.BY_MONTHS : FundingAlternative.Split.BY_YEARS,
                        months),
                rest);
    }

    private Payee payee(FundingTerms terms) {
        return Payee.of(terms, figures.getPayeeCitations(), figures.getPayeeSilence());
    }

    private static Bilingual notPrinted(Choice choice) {
        return Bilingual.of(
                "Le texte n’imprime pas de montant pour la lecture «\u00a0"
                        + choice.label().fr() + "\u00a0».",
                "The text prints no amount for the reading “" + choice.label().en() + "”.");
    }
}
