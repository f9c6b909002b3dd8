package fr.tempspartage.jshell;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.budget.BudgetAmounts;
import fr.tempspartage.finance.budget.BudgetTables;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.io.report.BudgetCsv;
import fr.tempspartage.io.report.CsvDialect;
import fr.tempspartage.io.report.DiffCsv;
import fr.tempspartage.io.report.DossierCsv;
import fr.tempspartage.io.report.DossierRow;
import fr.tempspartage.io.report.RankCsv;
import fr.tempspartage.io.report.RankSvg;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.verdict.Eligibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

/** Results for spreadsheets and as drawings: assessments, budgets and diffs. */
final class Exports extends Wording {

    Exports(Language language) {
        super(language);
    }

    String csv(Object shown) {
        if (shown instanceof CampaignBudget campaign) {
            return BudgetCsv.write(
                            campaign.budget().tables(),
                            campaign.budget().commitments(),
                            campaign.budget().payments(PaymentSchedule.MONTHLY),
                            Map.of(),
                            campaign.leftOutRows(language),
                            language,
                            CsvDialect.PLAIN)
                    + BudgetCsv.decisions(campaign.call(), campaign.agency(), language, CsvDialect.PLAIN);
        }
        if (shown instanceof CampaignDiff campaign) {
            return DiffCsv.write(campaign.diffs(), List.of(), language, CsvDialect.PLAIN);
        }
        if (shown instanceof Ranking ranking) {
            return RankCsv.write(ranking, List.of(), language, CsvDialect.PLAIN);
        }
        DossierCsv csv = DossierCsv.in(language, CsvDialect.PLAIN);
        StringBuilder text = new StringBuilder(csv.header());
        for (Assessment assessment : assessments(shown, "csv")) {
            text.append(csv.row(DossierRow.of("", OptionalInt.empty(), assessment, language)));
        }
        return text.toString();
    }

    String chart(Object shown) {
        if (shown instanceof CampaignBudget campaign) {
            return budget(campaign);
        }
        if (shown instanceof CampaignDiff campaign) {
            List<BarChart.Bar> bars = new ArrayList<>();
            campaign.diffs()
                    .directions()
                    .forEach((direction, count) ->
                            bars.add(new BarChart.Bar(value(direction), count, Integer.toString(count))));
            return new BarChart(say("Ce qui change", "What changes"))
                    .group("dossiers", bars)
                    .svg();
        }
        if (shown instanceof Ranking ranking) {
            return RankSvg.draw(ranking, language);
        }
        List<Assessment> all = assessments(shown, "chart");
        List<BarChart.Bar> verdicts = new ArrayList<>();
        for (Eligibility eligibility : Eligibility.values()) {
            int count = (int) all.stream()
                    .filter(one -> one.verdict().eligibility() == eligibility)
                    .count();
            verdicts.add(new BarChart.Bar(value(eligibility), count, Integer.toString(count)));
        }
        List<BarChart.Bar> amounts = new ArrayList<>();
        all.forEach(one -> amounts.add(amount(one.dossier().getId(), one.amount())));
        return new BarChart(title(all))
                .group(say("avis", "verdicts"), verdicts)
                .group(say("montants", "amounts"), amounts)
                .svg();
    }

    private String budget(CampaignBudget campaign) {
        BudgetAmounts committed = campaign.budget().commitments();
        List<BarChart.Bar> years = new ArrayList<>();
        committed
                .byYear()
                .forEach((year, range) -> years.add(amount(committed.years().label(year), Optional.of(range))));
        List<BarChart.Bar> hospitals = new ArrayList<>();
        committed.byHospital().forEach(each -> hospitals.add(amount(each.label(), Optional.of(each.amount()))));
        List<BarChart.Bar> tables = new ArrayList<>();
        BudgetTables all = campaign.budget().tables();
        for (BudgetTables.Table table : BudgetTables.Table.values()) {
            int count = all.lines(table).size();
            tables.add(new BarChart.Bar(standing(table), count, Integer.toString(count)));
        }
        return new BarChart(value(campaign.call().campaign().getTitle()))
                .group("dossiers", tables)
                .group(say("engagements par année", "commitments by year"), years)
                .group(say("engagements par établissement recruteur", "commitments by recruiter"), hospitals)
                .svg();
    }

    private String standing(BudgetTables.Table table) {
        return switch (table) {
            case ELIGIBLE -> say("éligibles", "eligible");
            case TO_BE_CONFIRMED -> say("à confirmer", "to be confirmed");
            case REFUSED -> say("refusés ou hors délai", "refused or late");
        };
    }

    /** A bar as long as the highest amount; of an interval both ends are written. */
    private BarChart.Bar amount(String label, Optional<EurosRange> amount) {
        Euros most = amount.map(EurosRange::max).orElse(Euros.ZERO);
        String text = amount.map(range -> range.isOne()
                        ? value(range.min())
                        : value(range.min()) + say(" à ", " to ") + value(range.max()))
                .orElse(say("inconnu", "unknown"));
        return new BarChart.Bar(label, most.cents(), text);
    }

    private String title(List<Assessment> all) {
        List<String> titles = all.stream()
                .map(one -> value(one.call().campaign().getTitle()))
                .distinct()
                .toList();
        return String.join(" / ", titles);
    }

    /** That the assessments were not made under one file of readings; empty where they were. */
    String warning(List<?> all) {
        return AppliedReadings.differing(all.stream()
                        .filter(Assessment.class::isInstance)
                        .map(Assessment.class::cast)
                        .map(one -> one.context().agencyReadings().map(AppliedReadings::sha256))
                        .toList())
                .map(text -> value(text) + "\n")
                .orElse("");
    }

    private List<Assessment> assessments(Object shown, String verb) {
        List<?> list = shown instanceof Iterable<?> many
                ? StreamSupport.stream(many.spliterator(), false).toList()
                : List.of(shown);
        if (list.isEmpty() || !list.stream().allMatch(Assessment.class::isInstance)) {
            throw new IllegalArgumentException(say(
                    verb + " ne prend pas " + shown.getClass().getSimpleName()
                            + ".\nPeut-être des examens, comme List.of(assess(appel, dossier)), un budget(…) ou un diff(…)"
                            + " de plusieurs dossiers.",
                    verb + " takes no " + shown.getClass().getSimpleName()
                            + ".\nMaybe assessments, as List.of(assess(call, dossier)), a budget(…) or a diff(…) of many"
                            + " dossiers."));
        }
        return list.stream().map(Assessment.class::cast).toList();
    }
}
