package fr.tempspartage.io.json;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.ClawbackResult;
import fr.tempspartage.finance.Delegation;
import fr.tempspartage.finance.PaymentSchedule;
import fr.tempspartage.finance.Reconciliation;
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
        result.due().ifPresent(amount -> out.name("dueForService").euros(amount));
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
                            o.name("atMost").euros(amount.atMost());
                        }));
        result.neverDelegated().ifPresent(amount -> out.name("neverDelegated").euros(amount));
        result.notAddressed().ifPresent(amount -> out.name("notAddressed").euros(amount));
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

    private static void years(JsonOut out, String name, SortedMap<Integer, Euros> amounts) {
        out.name(name)
                .nested(o -> amounts.forEach(
                        (year, amount) -> o.name(Integer.toString(year)).euros(amount)));
    }
}
