package fr.tempspartage.finance.monthly;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final Map<String, Choice> NOTHING_CHOSEN = Map.of();

    private final MonthlyFlatFigures figures;

    /** Count of months and readings of part-time posts where nothing is chosen. */
    private final StartCount usualStart;

    private final List<PartTime> usualPartTime;

    private final int[] lengths;

    private MonthlyFlatScheme(MonthlyFlatFigures figures) {
        this.figures = figures;
        this.lengths = figures.getLengths().stream().mapToInt(Integer::intValue).toArray();
        InForce usual = new InForce(Readings.DEFAULT);
        this.usualStart = Slug.of(usual.one(figures.getStartCount()), StartCount.ALL);
        this.usualPartTime = usual.choices(figures.getPartTime()).stream()
                .map(choice -> Slug.of(choice, PartTime.ALL))
                .toList();
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
                        Stream.of(figures.getStartCount(), figures.getPartialMonths()),
                        figures.getInterruptions().stream(),
                        Stream.of(figures.getPartTime()),
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
        askForRecruiter(terms, draft);
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
        int months = usualStart.counted(period.get()).exactMonths().orElse(0);
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
        Euros full = figures.getMonthlyAmount().times(months);
        Euros most = full.times(terms.getPosts());
        Rate workingTime = terms.getWorkingTime().orElse(null);
        if (workingTime != null && workingTime.compareTo(Rate.ONE) >= 0) {
            return Optional.of(new EurosRange(most, most));
        }
        if (!usualPartTime.contains(PartTime.IN_PROPORTION)) {
            return Optional.of(new EurosRange(most, most));
        }
        if (workingTime == null) {
            return Optional.empty();
        }
        Euros least = full.times(workingTime, Rounding.HALF_UP).times(terms.getPosts());
        return Optional.of(new EurosRange(least, usualPartTime.contains(PartTime.FLAT) ? most : least));
    }

    private void addAlternatives(FundingTerms terms, ServicePeriod period, PlanDraft draft) {
        draft.checkSplit(terms);
        FundedLengths lengths = new FundedLengths(figures, terms, period, draft);
        List<Reading> shares = shares(terms, draft);
        for (FundedLengths.Length length : lengths.all()) {
            for (Reading share : shares) {
                draft.alternatives.add(alternative(share.with(length.choices()), length.months(), terms, draft));
            }
        }
    }

    /** What a post is paid of the full amount, by reading. */
    private List<Reading> shares(FundingTerms terms, PlanDraft draft) {
        Interpretation partTime = figures.getPartTime();
        Optional<Rate> workingTime = terms.getWorkingTime();
        if (workingTime.isPresent() && workingTime.get().compareTo(Rate.ONE) >= 0) {
            return List.of(new Reading(NOTHING_CHOSEN, Rate.ONE));
        }
        boolean needed =
                draft.readings.peek(partTime).stream().anyMatch(c -> !c.slug().equals(PartTime.FLAT.slug()));
        if (workingTime.isEmpty() && needed) {
            draft.missing.add(MissingInput.workingTime());
            draft.unknown(Bilingual.of(
                    "La quotité de travail n’est pas connue\u00a0; à temps plein, voir le montant indiqué.",
                    "The working time is not known; for full time, see the amount shown."));
            return List.of(new Reading(NOTHING_CHOSEN, Rate.ONE));
        }
        return draft.readings.choices(partTime).stream()
                .map(choice -> new Reading(
                        Map.of(partTime.key(), choice),
                        Slug.of(choice, PartTime.ALL).share(workingTime.orElse(Rate.ONE))))
                .toList();
    }

    private FundingAlternative alternative(Reading reading, FundedMonths months, FundingTerms terms, PlanDraft draft) {
        Euros perPost = MonthlyAmount.of(figures.getMonthlyAmount(), reading.share(), months.total());
        Optional<PartnersRest> rest = terms.getStatedCost()
                .map(cost -> split(draft).rest(cost, perPost.times(terms.getPosts()), terms, Optional.empty()));
        Payment payment = new Payment(payee(terms), figures, reading.share(), terms.getPosts());
        return new FundingAlternative(
                reading.choices(),
                perPost,
                new FundingAlternative.Lines(
                        new FundingAlternative.LineText(
                                figures.getLabel(), figures.getPayer(), terms.getPosts(), payment),
                        false,
                        months),
                rest);
    }

    private RestSplit split(PlanDraft draft) {
        return figures.getRestSplit()
                .map(rest -> Slug.of(draft.readings.one(rest), RestSplit.ALL))
                .orElse(RestSplit.AS_AGREED);
    }

    private Payee payee(FundingTerms terms) {
        Payee.Standing unnamed = terms.getSeveralRecruiters().isEmpty()
                ? Payee.Standing.RECRUITER_NOT_KNOWN
                : Payee.Standing.SEVERAL_RECRUITERS;
        Payee.Standing standing = terms.getRecruiter().isPresent() ? Payee.Standing.KNOWN : unnamed;
        return new Payee(standing, terms.getRecruiter(), figures.getPayeeCitations());
    }

    private static Bilingual notPrinted(Choice choice) {
        return Bilingual.of(
                "Le texte n’imprime pas de montant pour la lecture «\u00a0"
                        + choice.label().fr() + "\u00a0».",
                "The text prints no amount for the reading “" + choice.label().en() + "”.");
    }

    /** Share of the full amount, and the choices that give it. */
    private record Reading(Map<String, Choice> choices, Rate share) {

        Reading with(Map<String, Choice> more) {
            Map<String, Choice> all = new LinkedHashMap<>(more);
            all.putAll(choices);
            return new Reading(all, share);
        }
    }

    private record Payment(Payee payee, MonthlyFlatFigures figures, Rate share, int posts)
            implements FundingAlternative.Payment {
        @Override
        public List<Citation> citations() {
            return figures.getCitations();
        }

        @Override
        public Bilingual formula(BigFraction months) {
            return product(months, figures.getMonthlyAmount(), share, posts);
        }

        @Override
        public ExplanationNode figure() {
            return ExplanationNode.amount(
                            ExplanationNode.Kind.PRINTED,
                            figures.getLabel(),
                            figures.getMonthlyAmount(),
                            figures.getCitations())
                    .with(
                            List.of(),
                            figures.getReconciliation()
                                    .map(Reconciliation::basis)
                                    .orElse(List.of()));
        }

        /** {@code 24 × 3 249,79 €}, then posts and working time if they are not 1. */
        private static Bilingual product(BigFraction months, Euros monthly, Rate share, int posts) {
            return Texts.both(language -> (months.equals(BigFraction.ONE) ? "" : Rate.of(months) + " × ")
                    + monthly.format(language)
                    + (share.equals(Rate.ONE) ? "" : " × " + share.format(language))
                    + (posts == 1 ? "" : " × " + posts + Texts.word(language, " postes", " posts")));
        }
    }
}
