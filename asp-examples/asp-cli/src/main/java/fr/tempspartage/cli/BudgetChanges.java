package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.budget.Budget;
import fr.tempspartage.finance.budget.BudgetChange;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.budget.BudgetHospital;
import fr.tempspartage.finance.cost.PrintedCost;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import fr.tempspartage.finance.monthly.Reform;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What other choices would change in a budget. */
final class BudgetChanges {

    @Option(names = "--share", paramLabel = "RATE", converter = Shares.class)
    private @Nullable Rate share;

    @Option(names = "--item", paramLabel = "ITEM=VALUE")
    private Map<String, String> items = new LinkedHashMap<>();

    @Option(names = "--plus", paramLabel = "DOSSIER")
    private List<String> plus = new ArrayList<>();

    @Option(names = "--plus-post", paramLabel = "PERIOD", converter = Periods.class)
    private @Nullable ServicePeriod post;

    /** What each name of a difference means, for people. */
    private final Map<String, Bilingual> labels = new LinkedHashMap<>();

    List<String> plus() {
        return plus;
    }

    /** Differences of the commitments, each under the name of its option. */
    Map<String, BudgetChange> of(CallDefinition call, Budget budget, Readings readings, List<BudgetEntry> more) {
        Map<String, BudgetChange> changes = new LinkedHashMap<>();
        for (BudgetEntry entry : more) {
            String name = "plus=" + entry.dossier();
            changes.put(name, budget.costOf(entry));
            labels.put(
                    name,
                    Bilingual.of(
                            "avec le dossier " + entry.dossier() + " en plus",
                            "with the dossier " + entry.dossier() + " added"));
        }
        ServicePeriod period = post;
        if (period != null) {
            changes.put("plus-post=" + period, budget.costOf(onePost(period)));
            labels.put("plus-post=" + period, onePostMore(period));
        }
        Rate rate = share;
        if (rate != null) {
            String name = "share=" + rate.format(Language.ENGLISH);
            changes.put(name, reform(budget, Reform.share(scheme(call, "--share"), rate), readings));
            labels.put(
                    name,
                    Bilingual.of(
                            "avec une part de l’agence de " + rate.format(Language.FRENCH),
                            "with a share of the agency of " + rate.format(Language.ENGLISH)));
        }
        items.forEach((id, value) -> {
            MonthlyFlatScheme scheme = scheme(call, "--item");
            CostItem item = item(scheme, id);
            Rate figure = figure(item, value);
            changes.put(id + "=" + value, reform(budget, Reform.item(scheme, id, figure), readings));
            labels.put(
                    id + "=" + value,
                    Bilingual.of(
                            "avec " + item.label().fr() + "\u00a0: " + shown(item, figure, Language.FRENCH),
                            "with " + item.label().en() + ": " + shown(item, figure, Language.ENGLISH)));
        });
        return changes;
    }

    /** Words for a difference, by its name. */
    Bilingual label(String name) {
        return labels.getOrDefault(name, Bilingual.of(name, name));
    }

    private static Bilingual onePostMore(ServicePeriod period) {
        return Bilingual.of(
                "avec un poste à temps plein de plus, du " + Dates.day(period.getStart(), Language.FRENCH) + " au "
                        + Dates.day(period.getEnd(), Language.FRENCH),
                "with one more full-time post, from " + Dates.day(period.getStart(), Language.ENGLISH) + " to "
                        + Dates.day(period.getEnd(), Language.ENGLISH));
    }

    private static CostItem item(MonthlyFlatScheme scheme, String id) {
        PrintedCost cost = scheme.reconciliation()
                .flatMap(Reconciliation::cost)
                .orElseThrow(() -> new UsageException(
                        "L’appel n’imprime aucun coût.\nPeut-être faut-il retirer --item.",
                        "The call prints no cost.\nMaybe leave --item out."));
        String known = cost.getReference().items().stream()
                .map(CostItem::id)
                .distinct()
                .collect(Collectors.joining(", "));
        return cost.getReference()
                .item(id, cost.getDay())
                .orElseThrow(() -> new UsageException(
                        "Aucun élément de coût «\u00a0" + id + "\u00a0».\nPeut-être l’un de ceux-ci\u00a0: " + known
                                + ".",
                        "No cost item '" + id + "'.\nMaybe one of " + known + "."));
    }

    /** Amount or share of an item of the cost, by its unit. */
    private static Rate figure(CostItem item, String text) {
        try {
            return item.unit() == CostUnit.SHARE
                    ? new Shares().convert(text)
                    : Rate.of(new Amounts().convert(text).exact());
        } catch (TypeConversionException e) {
            Explained<?> why = item.unit() == CostUnit.SHARE ? new Shares() : new Amounts();
            Bilingual reason = why.refusal(text);
            throw new UsageException(
                    "Valeur refusée pour l’option «\u00a0--item\u00a0»\u00a0: " + item.id() + ", " + reason.fr(),
                    "Value refused for the option '--item': " + item.id() + ", " + reason.en());
        }
    }

    private static String shown(CostItem item, Rate figure, Language language) {
        return item.unit() == CostUnit.SHARE
                ? figure.format(language)
                : Euros.round(figure.fraction(), Rounding.NONE).format(language);
    }

    private static BudgetEntry onePost(ServicePeriod period) {
        return new BudgetEntry(
                "plus-post",
                BudgetEntry.Standing.ACCEPTED,
                List.of(),
                false,
                BudgetHospital.NOT_KNOWN,
                "",
                List.of(FundingTerms.builder()
                        .period(period)
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
                "L’appel " + call.id()
                        + " ne prend pas en charge une part d’un coût imprimé.\nPeut-être faut-il retirer " + option
                        + ".",
                "The call " + call.id() + " takes charge of no share of a printed cost.\nMaybe leave " + option
                        + " out.");
    }
}
