package fr.tempspartage.io.json;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.budget.BudgetAmounts;
import fr.tempspartage.finance.budget.BudgetChange;
import fr.tempspartage.finance.budget.BudgetHospital.Scheme;
import fr.tempspartage.finance.budget.BudgetTables;
import fr.tempspartage.finance.budget.HospitalAmount;
import fr.tempspartage.finance.budget.Reservation;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.rules.call.AppliedReadings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Forms of budgets. */
final class BudgetForms {

    private static final ObjectForm<Reservation> RESERVATION = ObjectForm.<Reservation>named("reservation")
            .part("code", reason -> reason, Forms.names(Reservation.class))
            .part("label", Reservation::label, Forms.BOTH)
            .build();

    private static final ObjectForm<BudgetTables.Line> LINE = ObjectForm.<BudgetTables.Line>named("budgetDossier")
            .part("dossier", BudgetTables.Line::dossier, Forms.TEXT)
            .part("reasons", BudgetTables.Line::reasons, Forms.list(RESERVATION))
            .maybe("amount", BudgetTables.Line::amount, PlanForms.RANGE)
            .build();

    private static final ObjectForm<Table> TABLE = ObjectForm.<Table>named("budgetTable")
            .part("counted", table -> table.all().counts(table.one()), Forms.YES_NO)
            .maybe("total", table -> table.all().knownTotal(table.one()), PlanForms.RANGE)
            .part("dossiers", table -> table.all().lines(table.one()), Forms.list(LINE))
            .build();

    private static final ObjectForm<BudgetTables> TABLES = ObjectForm.<BudgetTables>named("budgetTables")
            .part("eligible", all -> new Table(all, BudgetTables.Table.ELIGIBLE), TABLE)
            .part("toBeConfirmed", all -> new Table(all, BudgetTables.Table.TO_BE_CONFIRMED), TABLE)
            .part("refused", all -> new Table(all, BudgetTables.Table.REFUSED), TABLE)
            .build();

    private static final ObjectForm<HospitalAmount> HOSPITAL = ObjectForm.<HospitalAmount>named("hospital")
            .part("name", each -> each.hospital().name(), Forms.TEXT)
            .part("label", HospitalAmount::label, Forms.TEXT)
            .maybe("finess", each -> number(each, Scheme.FINESS), Forms.TEXT)
            .maybe("siren", each -> number(each, Scheme.SIREN), Forms.TEXT)
            .maybe("partner", each -> number(each, Scheme.PARTNER), Forms.TEXT)
            .all(HospitalAmount::amount, PlanForms.RANGE)
            .build();

    private static final ObjectForm<BudgetAmounts> AMOUNTS = ObjectForm.<BudgetAmounts>named("budgetAmounts")
            .maybe("total", BudgetAmounts::knownTotal, PlanForms.RANGE)
            .part(
                    "byYear",
                    amounts -> labelled(amounts.years(), amounts.byYear(), (year, range) -> range),
                    Forms.map(PlanForms.RANGE))
            .part("byHospital", BudgetAmounts::byHospital, Forms.list(HOSPITAL))
            .part("byDepartment", BudgetAmounts::byDepartment, Forms.map(PlanForms.RANGE))
            .part("unknown", BudgetAmounts::unknown, Forms.list(Forms.TEXT))
            .build();

    private static final ObjectForm<Difference> DIFFERENCE = ObjectForm.<Difference>named("difference")
            .part("low", Difference::low, Forms.EUROS)
            .part("high", Difference::high, Forms.EUROS)
            .build();

    static final ObjectForm<BudgetChange> CHANGE = ObjectForm.<BudgetChange>named("budgetChange")
            .maybe(
                    "notCounted",
                    change -> Optional.of(change.notCounted()).filter(reasons -> !reasons.isEmpty()),
                    Forms.list(RESERVATION))
            .part("before", BudgetChange::before, PlanForms.RANGE)
            .part("after", BudgetChange::after, PlanForms.RANGE)
            .all(change -> new Difference(change.low(), change.high()), DIFFERENCE)
            .part(
                    "byYear",
                    change -> labelled(
                            change.years(),
                            change.lowByYear(),
                            (year, low) ->
                                    new Difference(low, change.highByYear().getOrDefault(year, low))),
                    Forms.map(DIFFERENCE))
            .build();

    static final ObjectForm<Budget> BUDGET = Forms.<Budget>document("budget")
            .part("title", Budget::title, Forms.BOTH)
            .part("yearStarts", budget -> budget.committed().years(), Forms.TEXT)
            .maybe("agencyReadings", Budget::agency, DecisionForms.USED)
            .part("tables", Budget::tables, TABLES)
            .part("leftOut", Budget::leftOut, Forms.list(ResultForms.ONE_REFUSED))
            .part("committed", Budget::committed, AMOUNTS)
            .part("paid", Budget::paid, AMOUNTS)
            .part("changes", Budget::changes, Forms.map(CHANGE))
            .build();

    private BudgetForms() {}

    private static Optional<String> number(HospitalAmount each, Scheme scheme) {
        return each.hospital().scheme() == scheme ? Optional.of(each.hospital().number()) : Optional.empty();
    }

    static <A, V> Map<String, V> labelled(BudgetYear years, Map<Integer, A> amounts, BiFunction<Integer, A, V> value) {
        Map<String, V> labelled = new LinkedHashMap<>();
        amounts.forEach((year, amount) -> labelled.put(years.label(year), value.apply(year, amount)));
        return labelled;
    }

    /** Budget, and what other choices would change of it. */
    record Budget(
            Bilingual title,
            BudgetTables tables,
            BudgetAmounts committed,
            BudgetAmounts paid,
            Map<String, BudgetChange> changes,
            List<ResultJson.Refused> leftOut,
            Optional<AppliedReadings.Used> agency) {}

    private record Table(BudgetTables all, BudgetTables.Table one) {}

    private record Difference(Euros low, Euros high) {}
}
