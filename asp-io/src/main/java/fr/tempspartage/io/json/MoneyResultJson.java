package fr.tempspartage.io.json;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.finance.BudgetAmounts;
import fr.tempspartage.finance.EurosRange;
import fr.tempspartage.finance.ExplanationNode;
import fr.tempspartage.finance.FlatSumTable;
import fr.tempspartage.finance.FundingAlternative;
import fr.tempspartage.finance.PaymentSchedule;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Results about money as JSON (<i>résultats financiers en JSON</i>): explanations, instalments and budgets, in the manner
 * of {@link ResultJson}.
 */
public final class MoneyResultJson {

    private MoneyResultJson() {}

    /**
     * Writes explanations of amounts.
     *
     * @param trees the explanations
     * @return the JSON text, ended by a line feed
     */
    public static String explanation(List<ExplanationNode> trees) {
        return document("explanation", out -> nodes(out, "totals", trees));
    }

    /**
     * Writes every reading of a flat sum side by side.
     *
     * @param call the call
     * @param table the readings
     * @return the JSON text, ended by a line feed
     */
    public static String readings(CallId call, FlatSumTable table) {
        return document("flatSumReadings", out -> {
            out.field("call", call.toString());
            FlatSumJson.table(out, table);
        });
    }

    /**
     * Writes the instalments of amounts under a schedule.
     *
     * @param schedule the schedule
     * @param alternatives the amounts
     * @return the JSON text, ended by a line feed
     */
    public static String instalments(PaymentSchedule schedule, List<FundingAlternative> alternatives) {
        return document("instalments", out -> {
            out.field("schedule", schedule.toString());
            out.name("alternatives")
                    .list(
                            alternatives,
                            alternative -> out.nested(o -> {
                                o.name("total").euros(alternative.total());
                                o.name("choices")
                                        .nested(c -> alternative.choices().forEach(c::field));
                                o.name("instalments")
                                        .list(
                                                schedule.instalments(alternative),
                                                instalment -> o.nested(i -> {
                                                    ResultJson.text(i, "label", instalment.label());
                                                    i.field(
                                                            "from",
                                                            instalment.from().toString());
                                                    i.name("amount").euros(instalment.amount());
                                                }));
                            }));
        });
    }

    /**
     * Writes a budget.
     *
     * @param title the title
     * @param committed what is committed
     * @param paid what is paid under a schedule
     * @return the JSON text, ended by a line feed
     */
    public static String budget(Bilingual title, BudgetAmounts committed, BudgetAmounts paid) {
        return document("budget", out -> {
            ResultJson.text(out, "title", title);
            out.name("committed").nested(o -> amounts(o, committed));
            out.name("paid").nested(o -> amounts(o, paid));
        });
    }

    private static void amounts(JsonOut out, BudgetAmounts amounts) {
        out.name("total").nested(o -> range(o, amounts.total()));
        out.name("byYear")
                .nested(o -> amounts.byYear()
                        .forEach((year, range) -> o.name(Integer.toString(year)).nested(r -> range(r, range))));
        group(out, "byHospital", amounts.byHospital());
        group(out, "byDepartment", amounts.byDepartment());
        out.name("unknown").texts(amounts.unknown());
    }

    private static void group(JsonOut out, String name, Map<String, EurosRange> amounts) {
        out.name(name).nested(o -> amounts.forEach((key, range) -> o.name(key).nested(r -> range(r, range))));
    }

    private static void range(JsonOut out, EurosRange range) {
        out.name("min").euros(range.min()).name("max").euros(range.max());
    }

    private static void nodes(JsonOut out, String name, List<ExplanationNode> nodes) {
        out.name(name).list(nodes, node -> out.nested(o -> node(o, node)));
    }

    private static void node(JsonOut out, ExplanationNode node) {
        out.field("kind", node.kind().name());
        ResultJson.text(out, "label", node.label());
        node.amount().ifPresent(amount -> out.name("amount").euros(amount));
        ResultJson.text(out, "figure", node.figure());
        node.formula().ifPresent(formula -> ResultJson.text(out, "formula", formula));
        node.rounding().ifPresent(rounding -> out.field("rounding", rounding.name()));
        ResultJson.citations(out, node.citations());
        nodes(out, "parts", node.parts());
        nodes(out, "basis", node.basis());
    }

    private static String document(String kind, Consumer<JsonOut> content) {
        return JsonOut.object(out -> {
            out.field("formatVersion", ResultJson.FORMAT_VERSION);
            out.field("kind", kind);
            content.accept(out);
        });
    }
}
