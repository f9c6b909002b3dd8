package fr.tempspartage.finance.cases;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Amount that depends on the dossier (<em>montant selon le cas</em>), for example 80 % between hospitals and 90 % with a
 * structure of town care. The first case whose condition holds pays; where it is not known which one that is, the amounts
 * of all that may apply are shown; where none applies, there is no amount.
 */
public final class PaymentCases implements FundingScheme {

    /** Name under which an alternative says the case that gives it. */
    public static final String CASE = "case";

    private final List<PaymentCase> cases;

    private PaymentCases(List<PaymentCase> cases) {
        this.cases = List.copyOf(cases);
    }

    /**
     * Scheme of these cases, in the order in which they are asked.
     *
     * @throws IllegalArgumentException if there is none, or a case follows one that applies to all others
     */
    public static PaymentCases of(List<PaymentCase> cases) {
        for (int i = 0; i < cases.size() - 1; i++) {
            if (cases.get(i).when().isEmpty()) {
                throw new IllegalArgumentException("The case " + cases.get(i).name() + " applies to all others, and "
                        + cases.get(i + 1).name() + " comes after it.\nMaybe state its condition, or put it last.");
            }
        }
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("No case pays anything.\nMaybe state one without a condition.");
        }
        return new PaymentCases(cases);
    }

    /** Cases, in the order in which they are asked. */
    public List<PaymentCase> cases() {
        return cases;
    }

    @Override
    public FundingPlan plan(FundingTerms terms, Readings readings) {
        List<PaymentCase> possible = possible(terms);
        if (possible.isEmpty()) {
            FundingPlan first = cases.get(0).scheme().plan(terms, readings);
            return FundingPlan.unknown(first.payee(), noCase());
        }
        PaymentCase first = possible.get(0);
        FundingPlan plan = first.scheme().plan(terms, readings);
        if (first.applies(terms).isPresent()) {
            return plan;
        }
        return possible.size() == 1
                ? under(first, plan).onlyShown(onlyIf(first)).lacking(needed(possible))
                : together(possible, terms, readings);
    }

    @Override
    public Optional<EurosRange> range(FundingTerms terms, Readings readings) {
        List<PaymentCase> possible = possible(terms);
        if (possible.isEmpty()
                || (possible.size() == 1 && possible.get(0).applies(terms).isEmpty())) {
            return Optional.empty();
        }
        Optional<EurosRange> all = possible.get(0).scheme().range(terms, readings);
        for (PaymentCase other : possible.subList(1, possible.size())) {
            Optional<EurosRange> range = other.scheme().range(terms, readings);
            all = all.isEmpty() || range.isEmpty()
                    ? Optional.empty()
                    : Optional.of(all.get().span(range.get()));
        }
        return all;
    }

    /** Cases that may apply: those not excluded, up to the first that is known to. */
    private List<PaymentCase> possible(FundingTerms terms) {
        List<PaymentCase> possible = new ArrayList<>();
        for (PaymentCase one : cases) {
            Optional<Boolean> applies = one.applies(terms);
            if (applies.orElse(true)) {
                possible.add(one);
            }
            if (applies.orElse(false)) {
                break;
            }
        }
        return possible;
    }

    private FundingPlan together(List<PaymentCase> possible, FundingTerms terms, Readings readings) {
        List<FundingPlan> plans = possible.stream()
                .map(one -> under(one, one.scheme().plan(terms, readings)))
                .toList();
        Map<String, List<String>> read = new LinkedHashMap<>();
        plans.forEach(plan -> read.putAll(plan.interpretations()));
        Optional<Bilingual> unknown =
                plans.stream().flatMap(plan -> plan.unknownBecause().stream()).findFirst();
        List<FundingAlternative> amounts =
                each(plans, plan -> plan.alternatives().isEmpty() ? plan.options() : plan.alternatives());
        Set<MissingInput> missing = new LinkedHashSet<>(each(plans, FundingPlan::missing));
        missing.add(needed(possible));
        return new FundingPlan(
                unknown.isPresent() ? List.of() : amounts,
                unknown.isPresent() ? amounts : List.of(),
                unknown,
                plans.get(0).payee(),
                read,
                each(plans, FundingPlan::questions),
                each(plans, FundingPlan::warnings),
                List.copyOf(missing),
                each(plans, FundingPlan::silences));
    }

    /** Parts of all plans, each once, in order. */
    private static <T> List<T> each(List<FundingPlan> plans, Function<FundingPlan, List<T>> part) {
        Set<T> all = new LinkedHashSet<>();
        plans.forEach(plan -> all.addAll(part.apply(plan)));
        return List.copyOf(all);
    }

    /** Plan whose amounts say the case that gives them. */
    private static FundingPlan under(PaymentCase one, FundingPlan plan) {
        Bilingual words = one.when()
                .map(PaymentCase.Condition::words)
                .map(when -> Bilingual.of("si " + when.fr(), "if " + when.en()))
                .orElse(Bilingual.of("dans les autres cas", "otherwise"));
        Choice choice = new Choice(one.name(), words, Choice.Standing.OPEN);
        return plan.with(amount -> amount.under(CASE, choice));
    }

    private static Bilingual onlyIf(PaymentCase one) {
        Bilingual when = one.when().orElseThrow().words();
        return Bilingual.of(
                "Le montant suppose une condition dont le dossier ne dit pas si elle est remplie\u00a0: " + when.fr()
                        + ".",
                "The amount supposes a condition, and the dossier does not say whether it is met: " + when.en() + ".");
    }

    private Bilingual noCase() {
        return Texts.both(language -> Texts.word(
                        language,
                        "Le dossier n’est dans aucun des cas que l’appel finance\u00a0: ",
                        "The dossier is in none of the cases that the call funds: ")
                + String.join(
                        Texts.word(language, "\u00a0; ", "; "),
                        cases.stream()
                                .flatMap(one -> one.when().stream())
                                .map(when -> when.words().in(language))
                                .toList())
                + ".");
    }

    private static MissingInput needed(List<PaymentCase> possible) {
        Set<Bilingual> needs = new LinkedHashSet<>();
        possible.forEach(one -> one.when().ifPresent(when -> needs.add(when.needs())));
        return new MissingInput(
                "conditions",
                Texts.both(language -> String.join(
                        ", ", needs.stream().map(need -> need.in(language)).toList())),
                MissingInput.Need.AMOUNT);
    }

    /** Figures of the first case that has some. */
    @Override
    public Optional<Reconciliation> reconciliation() {
        return cases.stream()
                .flatMap(one -> one.scheme().reconciliation().stream())
                .findFirst();
    }

    /** Claim of the first case; its figures are those of that case where the call pays in several ways. */
    @Override
    public ClawbackResult clawback(ClawbackClaim claim, Readings readings) {
        return cases.get(0).scheme().clawback(claim, readings);
    }

    /** Highest bound of the cases; empty where one of them has none. */
    @Override
    public Optional<Euros> mostAwarded(ClawbackClaim claim, Readings readings) {
        Euros most = Euros.ZERO;
        for (PaymentCase one : cases) {
            Optional<Euros> bound = one.scheme().mostAwarded(claim, readings);
            if (bound.isEmpty()) {
                return Optional.empty();
            }
            most = most.max(bound.get());
        }
        return Optional.of(most);
    }

    @Override
    public List<Interpretation> interpretations() {
        return cases.stream()
                .flatMap(one -> one.scheme().interpretations().stream())
                .distinct()
                .toList();
    }
}
