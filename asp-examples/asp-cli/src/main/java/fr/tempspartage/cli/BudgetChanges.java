package fr.tempspartage.cli;

import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.Budget;
import fr.tempspartage.finance.BudgetChange;
import fr.tempspartage.finance.BudgetEntry;
import fr.tempspartage.finance.FundingTerms;
import fr.tempspartage.finance.MonthlyFlatScheme;
import fr.tempspartage.finance.Reform;
import fr.tempspartage.io.TypedValue;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What other choices would change in a budget. */
final class BudgetChanges {

    @Option(names = "--share", paramLabel = "RATE")
    private @Nullable String share;

    @Option(names = "--item", paramLabel = "ITEM=VALUE")
    private Map<String, String> items = new LinkedHashMap<>();

    @Option(names = "--plus", paramLabel = "DOSSIER")
    private List<String> plus = new ArrayList<>();

    @Option(names = "--plus-post", paramLabel = "PERIOD")
    private @Nullable String post;

    List<String> plus() {
        return plus;
    }

    /** Differences of the commitments, each under the name of its option. */
    Map<String, BudgetChange> of(CallDefinition call, Budget budget, Readings readings, List<BudgetEntry> more) {
        Map<String, BudgetChange> changes = new LinkedHashMap<>();
        more.forEach(entry -> changes.put("plus=" + entry.dossier(), budget.costOf(entry)));
        String period = post;
        if (period != null) {
            changes.put("plus-post=" + period, budget.costOf(onePost(period)));
        }
        String rate = share;
        if (rate != null) {
            changes.put(
                    "share=" + rate,
                    reform(
                            budget,
                            Reform.share(scheme(call, "--share"), Typed.value(ScalarType.RATE, rate, Rate::parse)),
                            readings));
        }
        items.forEach((id, value) -> changes.put(
                id + "=" + value, reform(budget, Reform.item(scheme(call, "--item"), id, itemValue(value)), readings)));
        return changes;
    }

    /** Amount or share of an item of the cost. */
    private static Rate itemValue(String text) {
        return TypedValue.read(ScalarType.EUROS, text)
                .map(euros -> Rate.parse(euros.toString()))
                .orElseGet(() -> Typed.value(ScalarType.RATE, text, Rate::parse));
    }

    private static BudgetEntry onePost(String period) {
        return new BudgetEntry(
                "plus-post",
                BudgetEntry.Standing.ACCEPTED,
                false,
                "",
                "",
                List.of(FundingTerms.builder()
                        .period(ServicePeriod.parse(period))
                        .workingTime(Rate.ONE)
                        .build()));
    }

    private static BudgetChange reform(Budget budget, MonthlyFlatScheme scheme, Readings readings) {
        return BudgetChange.between(
                budget.commitments(), budget.under(scheme, readings).commitments());
    }

    private static MonthlyFlatScheme scheme(CallDefinition call, String option) {
        if (call.fundingScheme() instanceof MonthlyFlatScheme scheme) {
            return scheme;
        }
        throw new UsageException(
                "L’appel " + call.id() + " ne verse pas une part d’un coût imprimé.\nPeut-être faut-il retirer "
                        + option + ".",
                "The call " + call.id() + " pays no share of a printed cost.\nMaybe leave " + option + " out.");
    }
}
