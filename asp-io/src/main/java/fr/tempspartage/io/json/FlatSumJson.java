package fr.tempspartage.io.json;

import fr.tempspartage.finance.flat.FlatSumReading;
import fr.tempspartage.finance.flat.FlatSumTable;
import java.util.List;

/** JSON of the readings of a flat sum. */
final class FlatSumJson {

    private FlatSumJson() {}

    static void table(JsonOut out, FlatSumTable table) {
        table.statedCost().ifPresent(cost -> out.name("statedCost").euros(cost));
        out.field("printedShare", table.printedShare().toString());
        out.name("bases")
                .list(
                        table.bases(),
                        base -> out.nested(o -> {
                            o.field("base", base.slug());
                            o.field("part", base.part().toString());
                            ResultJson.text(o, "label", base.label());
                        }));
        out.name("readings").list(table.rows(), row -> out.nested(o -> row(o, row)));
        ResultJson.text(out, "rejection", table.rejection());
        out.name("nearestToPrintedShare").list(table.nearestToPrintedShare(), row -> out.nested(o -> key(o, row)));
        out.name("sameShare").list(table.sameShare(), same -> group(out, same));
        out.name("sameAmount").list(table.sameAmount().values(), same -> group(out, same));
        out.name("splits").list(table.splits(), split -> out.nested(o -> split(o, split)));
        ResultJson.texts(out, "questions", table.questions());
        ResultJson.citations(out, table.citations());
        PlanForms.PLAN.write(out.name("plan"), table.plan());
    }

    private static void group(JsonOut out, List<FlatSumTable.Row> rows) {
        out.list(rows, row -> out.nested(o -> key(o, row)));
    }

    private static void key(JsonOut out, FlatSumTable.Row row) {
        out.field("nature", row.nature().name());
        out.field("span", row.span().name());
        out.field("base", row.base().slug());
    }

    private static void row(JsonOut out, FlatSumTable.Row row) {
        key(out, row);
        ResultJson.text(out, "label", row.label());
        out.field("standing", row.standing().name());
        row.amount().ifPresent(amount -> out.name("amount").euros(amount));
        row.onCost().ifPresent(reading -> onCost(out, reading));
    }

    private static void onCost(JsonOut out, FlatSumReading reading) {
        ResultJson.texts(out, "formula", reading.formula());
        out.name("baseCost").euros(reading.baseCost());
        reading.shareOfBase().ifPresent(share -> out.field("shareOfBase", share.toString()));
        out.name("rest").euros(reading.rest());
        out.name("aboveCost").euros(reading.excess());
    }

    private static void split(JsonOut out, FlatSumTable.Split split) {
        out.name("total").euros(split.alternative().total());
        Forms.map(Forms.TEXT).write(out.name("choices"), split.alternative().choices());
        out.name("months")
                .list(
                        split.months().entrySet(),
                        part -> out.nested(o -> {
                            o.name("count").number(part.getValue().toString());
                            o.name("amount").euros(part.getKey());
                        }));
        out.name("byCalendarYear")
                .nested(o -> split.years()
                        .forEach(
                                (year, amount) -> o.name(Integer.toString(year)).euros(amount)));
    }
}
