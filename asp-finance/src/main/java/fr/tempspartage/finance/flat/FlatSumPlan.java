package fr.tempspartage.finance.flat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.draft.Chosen;
import fr.tempspartage.finance.draft.InForce;
import fr.tempspartage.finance.draft.PlanDraft;
import fr.tempspartage.finance.formula.FlatSumPeriod;
import fr.tempspartage.finance.formula.InterruptionEffect;
import fr.tempspartage.finance.formula.PartialMonths;
import fr.tempspartage.finance.formula.RenewalAmount;
import fr.tempspartage.finance.formula.RestOf;
import fr.tempspartage.finance.formula.RestSplit;
import fr.tempspartage.finance.plan.FundedMonths;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.plan.PartnersRest;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.finance.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Plan of a flat sum under construction, one object for one plan. */
final class FlatSumPlan {

    private final FlatSumFigures figures;
    private final FinancedPeriod financed;
    private final FundingTerms terms;
    private final PlanDraft draft;
    private final Payee payee;

    FlatSumPlan(FlatSumFigures figures, FinancedPeriod financed, FundingTerms terms, Readings readings) {
        this.figures = figures;
        this.financed = financed;
        this.terms = terms;
        this.draft = new PlanDraft(new InForce(readings));
        this.payee = Payee.of(terms, figures.getPayeeCitations(), figures.getPayeeSilence());
    }

    FundingPlan plan() {
        draft.checkSplit(terms);
        if (terms.getOpenKind()) {
            eitherKind();
        } else if (terms.getKind() == RequestKind.RENEWAL) {
            renewal();
        } else {
            firstAward();
        }
        if (terms.getStatedCost().isEmpty()) {
            draft.missing.add(MissingInput.statedCost(MissingInput.Need.REST));
        } else if (draft.readings
                .peekEach(figures.getRestOf(), RestOf.WHOLE_POST)
                .get(0)
                .value()
                .part(terms)
                .isEmpty()) {
            draft.missing.add(new MissingInput(
                    "hospitalPart",
                    Bilingual.of("part hospitalière du poste", "hospital part of the post"),
                    MissingInput.Need.REST));
        }
        return draft.build(payee, figures.getSilences());
    }

    private void eitherKind() {
        Optional<ServicePeriod> refused =
                terms.getPeriod().filter(financed::refuses).filter(financed::refusesRenewal);
        if (refused.isPresent()) {
            draft.unknown(FinancedPeriod.noAmount(refused.get(), financed.months(), figures.getLengthCitations()));
            return;
        }
        draft.unknown(Bilingual.of(
                "Le dossier laisse ouvert s’il s’agit d’une première demande ou d’un renouvellement\u00a0: les"
                        + " montants de l’une et de l’autre sont donnés.",
                "The dossier leaves open whether this is a first award or a renewal: the amounts of both are"
                        + " given."));
        firstAward();
        renewal();
    }

    private void firstAward() {
        Optional<ServicePeriod> refused =
                terms.getOpenKind() ? Optional.empty() : terms.getPeriod().filter(financed::refuses);
        if (refused.isPresent()) {
            draft.unknown(FinancedPeriod.noAmount(refused.get(), financed.months(), figures.getLengthCitations()));
            return;
        }
        terms.getPeriod().ifPresent(this::warnOf);
        FundedMonths months = PartialMonths.WHOLE_MONTHS.funded(figures.getHorizon());
        for (Chosen<FlatSumPeriod> nature : draft.readings.each(figures.getNature(), FlatSumPeriod.PER_CONTRACT)) {
            add(nature.choices(), nature.value().times(financed.months()), months, false);
        }
    }

    private void warnOf(ServicePeriod contract) {
        financed.warning(contract).ifPresent(draft.warnings::add);
        draft.warnOfInterruptions(
                InterruptionEffect.away(terms.getInterruptions(), contract), figures.getInterruptionCitations());
    }

    private void renewal() {
        if (figures.getRenewal().isEmpty()) {
            draft.unknown(
                    Bilingual.of("Le texte ne traite pas du renouvellement.", "The text does not address renewals."));
            return;
        }
        List<Chosen<RenewalAmount>> readings = draft.readings.each(figures.getRenewal(), RenewalAmount.IN_PROPORTION);
        int longest = longestRenewal();
        if (!terms.getOpenKind() && longest == 0) {
            draft.unknown(Texts.both(language -> Texts.word(
                            language,
                            "Les renouvellements antérieurs ont épuisé les mois que l’appel finance\u00a0: ce"
                                    + " renouvellement n’a pas de montant",
                            "Earlier renewals have used up the months that the call funds: this renewal has no amount")
                    + Texts.cited(figures.getRenewalCitations(), language) + "."));
            return;
        }
        if (readings.size() > 1) {
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
        if (!terms.getOpenKind() && FinancedPeriod.lastsMoreThan(longest, contract)) {
            draft.unknown(FinancedPeriod.noAmount(contract, longest, figures.getRenewalCitations()));
            return;
        }
        FundedMonths months = PartialMonths.ACTUAL_DAYS.funded(FinancedPeriod.counted(contract));
        for (Chosen<RenewalAmount> reading : readings) {
            add(reading.choices(), reading.value().times(months.total(), financed.months()), months, true);
        }
    }

    /** Longest renewal in months, less those that earlier renewals had where they count; 0 where none is left. */
    private int longestRenewal() {
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

    private void add(Map<String, Choice> choices, BigFraction times, FundedMonths months, boolean renewal) {
        Euros perPost = Euros.round(figures.getSum().exact().multiply(times), Rounding.HALF_UP);
        FlatSumPayment payment = new FlatSumPayment(
                payee,
                renewal ? figures.getRenewalCitations() : figures.getCitations(),
                figures.getSum(),
                times,
                months.total(),
                terms.getPosts());
        draft.alternatives.add(new FundingAlternative(
                choices,
                perPost,
                new FundingAlternative.Lines(
                        new FundingAlternative.LineText(
                                figures.getLabel(), figures.getPayer(), terms.getPosts(), payment),
                        FundingAlternative.Split.ILLUSTRATION,
                        months),
                rest(perPost.times(terms.getPosts()))));
    }

    /** Rest of the stated cost, or of its hospital part where that is the reading; empty where either is not known. */
    private Optional<PartnersRest> rest(Euros amount) {
        if (terms.getStatedCost().isEmpty()) {
            return Optional.empty();
        }
        Euros cost = terms.getStatedCost().get();
        RestSplit split = draft.readings.one(figures.getRestSplit(), RestSplit.AS_AGREED);
        if (figures.getRestOf().isEmpty()) {
            return Optional.of(split.rest(cost, amount, terms, Optional.empty()));
        }
        RestOf of = draft.readings.one(figures.getRestOf(), RestOf.WHOLE_POST);
        return of.part(terms)
                .map(part -> split.rest(cost.times(part, Rounding.HALF_UP), amount, terms, Optional.of(of.label())));
    }
}
