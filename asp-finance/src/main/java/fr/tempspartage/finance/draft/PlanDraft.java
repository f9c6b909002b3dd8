package fr.tempspartage.finance.draft;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.formula.RestSplit;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.plan.PartnersRest;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.finance.plan.Silence;
import fr.tempspartage.finance.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plan under construction. */
public final class PlanDraft {

    /** Choices in force. */
    public final InForce readings;
    /** Amounts found so far. */
    public final List<FundingAlternative> alternatives = new ArrayList<>();
    /** Questions beside those of the choices still open. */
    public final List<Bilingual> questions = new ArrayList<>();
    /** Warnings, in order. */
    public final List<Bilingual> warnings = new ArrayList<>();
    /** Inputs that are missing. */
    public final List<MissingInput> missing = new ArrayList<>();

    private final List<Bilingual> reasons = new ArrayList<>();

    /** Plan without an amount yet. */
    public PlanDraft(InForce readings) {
        this.readings = readings;
    }

    /** Makes the amount unknown: the alternatives become options. The first reason is the one given. */
    public void unknown(Bilingual because) {
        reasons.add(because);
    }

    private boolean isUnknown() {
        return !reasons.isEmpty();
    }

    /** Plan as it stands: what was found, or why the amount is unknown. */
    public FundingPlan build(Payee payee, List<Silence> silences) {
        List<Bilingual> asked = new ArrayList<>(readings.questions());
        asked.addAll(questions);
        warnOfCosts();
        return new FundingPlan(
                isUnknown() ? List.of() : alternatives,
                isUnknown() ? alternatives : List.of(),
                reasons.stream().findFirst(),
                payee,
                readings.slugs(),
                asked,
                warnings,
                missing,
                silences);
    }

    /** Warns of an agreed split that does not add up. */
    public void checkSplit(FundingTerms terms) {
        if (!terms.getAgreedSplit().isEmpty() && !RestSplit.addUp(terms.getAgreedSplit())) {
            warnings.add(Bilingual.of(
                    "La répartition convenue ne fait pas 100\u00a0%\u00a0: le reste à charge n’est pas réparti.",
                    "The agreed split does not make 100%: the rest is not shared out."));
        }
    }

    /** Says which interruptions are declared, and that the text does not say what they change for the money. */
    public void warnOfInterruptions(List<ServicePeriod> away, List<Citation> citations) {
        if (away.isEmpty()) {
            return;
        }
        warnings.add(Texts.both(language -> Texts.word(language, "Interruption déclarée ", "Interruption declared ")
                + away.stream().map(gap -> Texts.period(gap, language)).collect(Collectors.joining(", "))
                + Texts.word(
                        language,
                        "\u00a0: le texte ne dit pas si elle change ce que l’agence prend en charge",
                        ": the text does not say whether it changes what the agency takes charge of")
                + Texts.cited(citations, language) + "."));
    }

    private void warnOfCosts() {
        for (FundingAlternative alternative : alternatives) {
            Optional<PartnersRest> rest = alternative.partnersRest().filter(PartnersRest::exceedsCost);
            rest.ifPresent(
                    r -> warnings.add(Texts.both(language -> alternative.total().format(language)
                            + Texts.word(language, "\u00a0: soit ", ": ")
                            + r.excess().format(language)
                            + Texts.word(language, " de plus que le coût déclaré.", " more than the stated cost."))));
        }
    }
}
