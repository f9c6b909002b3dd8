package fr.tempspartage.io.json;

import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.finance.clawback.ClawbackAmount;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.clawback.ClawbackTrigger;
import fr.tempspartage.finance.clawback.MonthsServed;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.cost.ReconciliationLine;
import fr.tempspartage.finance.flat.FlatSumReading;
import fr.tempspartage.finance.flat.FlatSumTable;
import fr.tempspartage.finance.payment.Delegation;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.rules.call.AppliedReadings;
import java.util.Map;
import java.util.Optional;

/** Forms of what calls say about money: printed figures, the readings of a flat sum, what may be asked back. */
final class MoneyForms {

    private static final ObjectForm<ReconciliationLine> RECONCILED = ObjectForm.<ReconciliationLine>named("reconciled")
            .part("subject", ReconciliationLine::subject, Forms.BOTH)
            .part("printed", ReconciliationLine::printed, Forms.EUROS)
            .maybe("printedFrom", ReconciliationLine::printedFrom, Forms.BOTH)
            .part("recomputed", ReconciliationLine::recomputed, Forms.EUROS)
            .part("gap", ReconciliationLine::gap, Forms.EUROS)
            .part("formula", ReconciliationLine::formula, Forms.BOTH)
            .part("explanation", ReconciliationLine::explanation, Forms.BOTH)
            .part("citations", ReconciliationLine::citations, Forms.list(Forms.CITATION))
            .build();

    static final ObjectForm<Of<Reconciliation>> RECONCILIATION = MoneyForms.<Reconciliation>of("reconciliation")
            .part("lines", of -> of.what().lines(), Forms.list(RECONCILED))
            .build();

    private static final ObjectForm<MonthsServed> SERVED = ObjectForm.<MonthsServed>named("monthsServed")
            .part("choices", MonthsServed::choices, Forms.map(Forms.TEXT))
            .maybe("label", MonthsServed::reading, Forms.BOTH)
            .part("months", served -> Rate.of(served.months()), Forms.TEXT)
            .part("value", MonthsServed::value, PlanForms.RANGE)
            .build();

    private static final ObjectForm<ClawbackAmount> CLAIM = ObjectForm.<ClawbackAmount>named("claim")
            .part("choice", claim -> claim.choice().slug(), Forms.TEXT)
            .part("label", claim -> claim.choice().label(), Forms.BOTH)
            .maybe("claimed", ClawbackAmount::claimed, Forms.EUROS)
            .maybe("kept", ClawbackAmount::kept, Forms.EUROS)
            .part("atLeast", ClawbackAmount::atLeast, Forms.EUROS)
            .part("atMost", ClawbackAmount::atMost, Forms.EUROS)
            .build();

    private static final ObjectForm<Delegated> DELEGATED = ObjectForm.<Delegated>named("delegation")
            .part("schedule", Delegated::schedule, Forms.TEXT)
            .part("day", all -> all.sums().day(), Forms.DAY)
            .part("delegated", all -> all.sums().delegated(), Forms.EUROS)
            .part("delegatedByYear", all -> all.sums().delegatedByYear(), Forms.map(Forms.EUROS))
            .part("stillToPay", all -> all.sums().stillToPay(), Forms.EUROS)
            .part("stillToPayByYear", all -> all.sums().stillToPayByYear(), Forms.map(Forms.EUROS))
            .build();

    private static final ObjectForm<ClawbackResult> ASKED_BACK = ObjectForm.<ClawbackResult>named("askedBack")
            .part("trigger", ClawbackResult::trigger, Forms.names(ClawbackTrigger.class))
            .part("reason", ClawbackResult::reason, Forms.BOTH)
            .part("monthsServed", ClawbackResult::served, Forms.list(SERVED))
            .maybe("valueOfMonthsServed", ClawbackResult::valueServed, PlanForms.RANGE)
            .maybe("delegated", ClawbackResult::delegated, Forms.EUROS)
            .part("amounts", ClawbackResult::amounts, Forms.list(CLAIM))
            .maybe("notDelegatedToDate", ClawbackResult::notDelegated, PlanForms.RANGE)
            .maybe("notDelegatedToDateForMonthsServed", ClawbackResult::notDelegatedForServed, PlanForms.RANGE)
            .maybe("notAddressed", ClawbackResult::notAddressed, PlanForms.RANGE)
            .part("interpretations", ClawbackResult::interpretations, Forms.map(Forms.list(Forms.TEXT)))
            .part("notes", ClawbackResult::notes, Forms.list(Forms.BOTH))
            .part("questions", ClawbackResult::questions, Forms.list(Forms.BOTH))
            .part("missing", ClawbackResult::missing, Forms.list(PlanForms.MISSING))
            .part("citations", ClawbackResult::citations, Forms.list(Forms.CITATION))
            .build();

    static final ObjectForm<Of<Clawback>> CLAWBACK = MoneyForms.<Clawback>of("clawback")
            .all(of -> of.what().result(), ASKED_BACK)
            .maybe("delegation", of -> of.what().delegated(), DELEGATED)
            .build();

    private static final ObjectForm<FlatSumTable.Base> BASE = ObjectForm.<FlatSumTable.Base>named("base")
            .part("base", FlatSumTable.Base::slug, Forms.TEXT)
            .part("part", FlatSumTable.Base::part, Forms.TEXT)
            .part("label", FlatSumTable.Base::label, Forms.BOTH)
            .build();

    private static final ObjectForm<FlatSumTable.Row> KEY = ObjectForm.<FlatSumTable.Row>named("readingKey")
            .part("nature", FlatSumTable.Row::nature, Forms.names(FlatSumReading.Nature.class))
            .part("span", FlatSumTable.Row::span, Forms.names(FlatSumReading.Span.class))
            .part("base", row -> row.base().slug(), Forms.TEXT)
            .build();

    private static final ObjectForm<FlatSumTable.Row> ROW = ObjectForm.<FlatSumTable.Row>named("flatSumReading")
            .all(KEY)
            .part("label", FlatSumTable.Row::label, Forms.BOTH)
            .part("standing", FlatSumTable.Row::standing, Forms.names(Choice.Standing.class))
            .maybe("amount", FlatSumTable.Row::amount, Forms.EUROS)
            .maybe("formula", row -> row.onCost().map(FlatSumReading::formula), Forms.list(Forms.BOTH))
            .maybe("baseCost", row -> row.onCost().map(FlatSumReading::baseCost), Forms.EUROS)
            .maybe("shareOfBase", row -> row.onCost().flatMap(FlatSumReading::shareOfBase), Forms.TEXT)
            .maybe("rest", row -> row.onCost().map(FlatSumReading::rest), Forms.EUROS)
            .maybe("aboveCost", row -> row.onCost().map(FlatSumReading::excess), Forms.EUROS)
            .build();

    private static final ObjectForm<Map.Entry<Euros, Integer>> MONTHS = ObjectForm.<Map.Entry<Euros, Integer>>named(
                    "equalMonths")
            .part("count", Map.Entry::getValue, Forms.count(1))
            .part("amount", Map.Entry::getKey, Forms.EUROS)
            .build();

    private static final ObjectForm<FlatSumTable.Split> SPLIT = ObjectForm.<FlatSumTable.Split>named("split")
            .part("total", split -> split.alternative().total(), Forms.EUROS)
            .part("choices", split -> split.alternative().choices(), Forms.map(Forms.TEXT))
            .part("months", split -> split.months().entrySet(), Forms.list(MONTHS))
            .part("byCalendarYear", FlatSumTable.Split::years, Forms.map(Forms.EUROS))
            .build();

    private static final ObjectForm<FlatSumTable> FLAT_SUM = ObjectForm.<FlatSumTable>named("flatSum")
            .maybe("statedCost", FlatSumTable::statedCost, Forms.EUROS)
            .part("printedShare", FlatSumTable::printedShare, Forms.TEXT)
            .part("bases", FlatSumTable::bases, Forms.list(BASE))
            .part("readings", FlatSumTable::rows, Forms.list(ROW))
            .part("rejection", FlatSumTable::rejection, Forms.BOTH)
            .part("nearestToPrintedShare", FlatSumTable::nearestToPrintedShare, Forms.list(KEY))
            .part("sameShare", FlatSumTable::sameShare, Forms.list(Forms.list(KEY)))
            .part("sameAmount", table -> table.sameAmount().values(), Forms.list(Forms.list(KEY)))
            .part("splits", FlatSumTable::splits, Forms.list(SPLIT))
            .part("questions", FlatSumTable::questions, Forms.list(Forms.BOTH))
            .part("citations", FlatSumTable::citations, Forms.list(Forms.CITATION))
            .part("plan", FlatSumTable::plan, PlanForms.PLAN)
            .build();

    static final ObjectForm<Of<FlatSumTable>> FLAT_SUM_READINGS = MoneyForms.<FlatSumTable>of("flatSumReadings")
            .all(Of::what, FLAT_SUM)
            .build();

    private MoneyForms() {}

    private static <T> ObjectForm.Builder<Of<T>> of(String kind) {
        return Forms.<Of<T>>document(kind)
                .part("call", Of::call, Forms.TEXT)
                .maybe("agencyReadings", Of::agency, DecisionForms.USED);
    }

    /** What is said of a call, and under which decisions. */
    record Of<T>(CallId call, T what, Optional<AppliedReadings.Used> agency) {}

    /** What may be asked back, and what a schedule has delegated. */
    record Clawback(ClawbackResult result, Optional<Delegated> delegated) {}

    /** Schedule, and what it has delegated on a day. */
    record Delegated(PaymentSchedule schedule, Delegation sums) {}
}
