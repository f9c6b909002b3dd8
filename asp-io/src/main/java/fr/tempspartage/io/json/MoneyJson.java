package fr.tempspartage.io.json;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.payment.Delegation;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.EurosRange;
import java.util.SortedMap;

/** JSON of amounts. */
final class MoneyJson {

    private MoneyJson() {}

    static void reconciliation(JsonOut out, Reconciliation reconciliation) {
        out.name("lines")
                .list(
                        reconciliation.lines(),
                        line -> out.nested(o -> {
                            ResultJson.text(o, "subject", line.subject());
                            o.name("printed").euros(line.printed());
                            line.printedFrom().ifPresent(from -> ResultJson.text(o, "printedFrom", from));
                            o.name("recomputed").euros(line.recomputed());
                            o.name("gap").euros(line.gap());
                            ResultJson.text(o, "formula", line.formula());
                            ResultJson.text(o, "explanation", line.explanation());
                            ResultJson.citations(o, line.citations());
                        }));
    }

    static void clawback(JsonOut out, ClawbackResult result) {
        out.field("trigger", result.trigger().name());
        ResultJson.text(out, "reason", result.reason());
        out.name("monthsServed")
                .list(
                        result.served(),
                        served -> out.nested(o -> {
                            Forms.map(Forms.TEXT).write(o.name("choices"), served.choices());
                            served.reading().ifPresent(reading -> ResultJson.text(o, "label", reading));
                            o.field("months", Rate.of(served.months()).toString());
                            range(o, "value", served.value());
                        }));
        result.valueServed().ifPresent(range -> range(out, "valueOfMonthsServed", range));
        result.delegated().ifPresent(amount -> out.name("delegated").euros(amount));
        out.name("amounts")
                .list(
                        result.amounts(),
                        amount -> out.nested(o -> {
                            o.field("choice", amount.choice().slug());
                            ResultJson.text(o, "label", amount.choice().label());
                            amount.claimed()
                                    .ifPresent(claimed -> o.name("claimed").euros(claimed));
                            amount.kept().ifPresent(kept -> o.name("kept").euros(kept));
                            o.name("atLeast").euros(amount.atLeast());
                            o.name("atMost").euros(amount.atMost());
                        }));
        result.notDelegated().ifPresent(range -> range(out, "notDelegatedToDate", range));
        result.notDelegatedForServed().ifPresent(range -> range(out, "notDelegatedToDateForMonthsServed", range));
        result.notAddressed().ifPresent(range -> range(out, "notAddressed", range));
        out.name("interpretations")
                .nested(o -> result.interpretations()
                        .forEach((key, slugs) -> o.name(key).texts(slugs)));
        ResultJson.texts(out, "notes", result.notes());
        ResultJson.texts(out, "questions", result.questions());
        Forms.list(PlanForms.MISSING).write(out.name("missing"), result.missing());
        ResultJson.citations(out, result.citations());
    }

    static void delegation(JsonOut out, PaymentSchedule schedule, Delegation delegation) {
        out.field("schedule", schedule.toString());
        out.field("day", delegation.day().toString());
        out.name("delegated").euros(delegation.delegated());
        years(out, "delegatedByYear", delegation.delegatedByYear());
        out.name("stillToPay").euros(delegation.stillToPay());
        years(out, "stillToPayByYear", delegation.stillToPayByYear());
    }

    private static void range(JsonOut out, String name, EurosRange range) {
        out.name(name).nested(o -> range(o, range));
    }

    static void range(JsonOut out, EurosRange range) {
        out.name("min").euros(range.min()).name("max").euros(range.max());
    }

    private static void years(JsonOut out, String name, SortedMap<Integer, Euros> amounts) {
        out.name(name)
                .nested(o -> amounts.forEach(
                        (year, amount) -> o.name(Integer.toString(year)).euros(amount)));
    }
}
