package fr.tempspartage.io.json;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.ClawbackResult;
import fr.tempspartage.finance.Delegation;
import fr.tempspartage.finance.FundingAlternative;
import fr.tempspartage.finance.FundingPlan;
import fr.tempspartage.finance.MissingInput;
import fr.tempspartage.finance.PartnersRest;
import fr.tempspartage.finance.Payee;
import fr.tempspartage.finance.PaymentSchedule;
import fr.tempspartage.finance.Reconciliation;
import java.util.List;
import java.util.SortedMap;

/** JSON of amounts. */
final class MoneyJson {

    private MoneyJson() {}

    static void plan(JsonOut out, FundingPlan plan) {
        out.name("decided").bool(plan.decided());
        plan.total().ifPresent(total -> out.name("total").euros(total));
        plan.range()
                .ifPresent(range -> out.name("range")
                        .nested(o ->
                                o.name("min").euros(range.min()).name("max").euros(range.max())));
        plan.prudent()
                .ifPresent(prudent -> out.name("prudent").nested(o -> {
                    o.name("amount").euros(prudent.amount());
                    ResultJson.text(o, "mark", prudent.mark());
                }));
        plan.unknownBecause().ifPresent(because -> ResultJson.text(out, "unknownBecause", because));
        out.name("alternatives").list(plan.alternatives(), a -> out.nested(o -> alternative(o, a)));
        out.name("options").list(plan.options(), a -> out.nested(o -> alternative(o, a)));
        payee(out, plan.payee());
        out.name("interpretations")
                .nested(o -> plan.interpretations()
                        .forEach((key, slugs) -> o.name(key).texts(slugs)));
        ResultJson.texts(out, "questions", plan.questions());
        ResultJson.texts(out, "warnings", plan.warnings());
        missing(out, plan.missing());
        out.name("silences")
                .list(
                        plan.silences(),
                        silence -> out.nested(o -> {
                            ResultJson.text(o, "subject", silence.subject());
                            ResultJson.citations(o, silence.citations());
                        }));
    }

    private static void alternative(JsonOut out, FundingAlternative alternative) {
        out.name("total").euros(alternative.total());
        ResultJson.map(out, "choices", alternative.choices());
        out.name("posts").number(Integer.toString(alternative.posts()));
        out.name("perPost").euros(alternative.perPost());
        ResultJson.text(out, "formula", alternative.formula());
        out.name("illustration").bool(alternative.illustration());
        out.name("byCalendarYear")
                .nested(o -> alternative
                        .byCalendarYear()
                        .forEach(
                                (year, amount) -> o.name(Integer.toString(year)).euros(amount)));
        out.name("lines")
                .list(
                        alternative.lines(),
                        line -> out.nested(o -> {
                            o.name("month").number(Integer.toString(line.month().index() + 1));
                            o.field("start", line.month().start().toString());
                            o.field("end", line.month().end().toString());
                            o.name("calendarYear")
                                    .number(Integer.toString(line.month().calendarYear()));
                            o.name("amount").euros(line.amount());
                            ResultJson.text(o, "label", line.label());
                            ResultJson.text(o, "payer", line.payer());
                            payee(o, line.payee());
                            ResultJson.text(o, "formula", line.formula());
                            ResultJson.citations(o, line.citations());
                        }));
        alternative.partnersRest().ifPresent(rest -> out.name("partnersRest").nested(o -> rest(o, rest)));
    }

    private static void rest(JsonOut out, PartnersRest rest) {
        out.name("total").euros(rest.total());
        out.name("aboveCost").euros(rest.excess());
        out.name("parts")
                .list(
                        rest.parts(),
                        part -> out.nested(o -> o.field("partner", part.partner())
                                .name("amount")
                                .euros(part.amount())));
    }

    private static void payee(JsonOut out, Payee payee) {
        out.name("payee").nested(o -> {
            o.field("standing", payee.standing().name());
            payee.name().ifPresent(name -> o.field("name", name));
            ResultJson.citations(o, payee.citations());
        });
    }

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
        missing(out, result.missing());
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

    private static void missing(JsonOut out, List<MissingInput> missing) {
        out.name("missing")
                .list(
                        missing,
                        m -> out.nested(o -> {
                            o.field("input", m.name());
                            o.field("needs", m.needs().name());
                            ResultJson.text(o, "label", m.label());
                        }));
    }
}
