package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.finance.budget.BudgetAmounts;
import fr.tempspartage.finance.budget.BudgetChange;
import fr.tempspartage.finance.budget.BudgetHospital;
import fr.tempspartage.finance.budget.BudgetTables;
import fr.tempspartage.finance.budget.HospitalAmount;
import fr.tempspartage.finance.budget.Reservation;
import fr.tempspartage.finance.flat.FlatSumTable;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.rules.call.Assessment;
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
     * @return the JSON text, ended by a line feed
     */
    public static String explanation(List<ExplanationNode> trees) {
        return explanation(trees, ImmutableList.of());
    }

    /**
     * Writes the explanations of what the agency pays for an assessed dossier, with what the dossier does not meet: conditions
     * and deadline under {@code refusedBy}, all else under {@code toBeConfirmedBy}.
     *
     * @return the JSON text, ended by a line feed
     */
    public static String explanation(Assessment assessment) {
        List<ExplanationNode> trees = assessment.plans().stream()
                .flatMap(plan -> plan.explain().stream())
                .toList();
        return explanation(trees, Unmet.of(assessment.call(), assessment.shortfalls()));
    }

    private static String explanation(List<ExplanationNode> trees, List<Unmet> unmet) {
        return document("explanation", out -> {
            Unmet.write(out, unmet);
            nodes(out, "totals", trees);
        });
    }

    /**
     * Writes every reading of a flat sum side by side.
     *
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
     * @return the JSON text, ended by a line feed
     */
    public static String instalments(PaymentSchedule schedule, List<FundingAlternative> alternatives) {
        return instalments(schedule, alternatives, ImmutableList.of());
    }

    /**
     * Writes the instalments of what the agency pays for an assessed dossier, with what the dossier does not meet.
     *
     * @return the JSON text, ended by a line feed
     */
    public static String instalments(PaymentSchedule schedule, Assessment assessment) {
        return instalments(schedule, amounts(assessment), Unmet.of(assessment.call(), assessment.shortfalls()));
    }

    private static String instalments(
            PaymentSchedule schedule, List<FundingAlternative> alternatives, ImmutableList<Unmet> unmet) {
        ResultForms.Instalments all = new ResultForms.Instalments(schedule, ImmutableList.copyOf(alternatives), unmet);
        return JsonOut.object(out -> ResultForms.INSTALMENTS.members(out, all));
    }

    private static List<FundingAlternative> amounts(Assessment assessment) {
        return assessment.plans().stream()
                .flatMap(plan -> plan.alternatives().stream())
                .toList();
    }

    /**
     * Writes a budget.
     *
     * @param tables the dossiers, eligible, to be confirmed and refused
     * @param paid what is paid under a schedule
     * @return the JSON text, ended by a line feed
     */
    public static String budget(Bilingual title, BudgetTables tables, BudgetAmounts committed, BudgetAmounts paid) {
        return budget(title, tables, committed, paid, Map.of(), List.of());
    }

    /**
     * Writes a budget and what other choices would change.
     *
     * @param tables the dossiers, eligible, to be confirmed and refused
     * @param paid what is paid under a schedule
     * @param changes the differences of the commitments, each under the name of its choice, such as {@code share=60%}
     * @param leftOut the dossiers that could not be read or assessed
     * @return the JSON text, ended by a line feed
     */
    public static String budget(
            Bilingual title,
            BudgetTables tables,
            BudgetAmounts committed,
            BudgetAmounts paid,
            Map<String, BudgetChange> changes,
            List<ResultJson.Refused> leftOut) {
        return document("budget", out -> {
            ResultJson.text(out, "title", title);
            out.field("yearStarts", committed.years().toString());
            out.name("tables").nested(o -> {
                table(o, "eligible", tables, BudgetTables.Table.ELIGIBLE);
                table(o, "toBeConfirmed", tables, BudgetTables.Table.TO_BE_CONFIRMED);
                table(o, "refused", tables, BudgetTables.Table.REFUSED);
            });
            Forms.list(ResultForms.ONE_REFUSED).write(out.name("leftOut"), leftOut);
            out.name("committed").nested(o -> amounts(o, committed));
            out.name("paid").nested(o -> amounts(o, paid));
            out.name("changes")
                    .nested(o -> changes.forEach((name, change) -> o.name(name).nested(c -> change(c, change))));
        });
    }

    private static void table(JsonOut out, String name, BudgetTables tables, BudgetTables.Table table) {
        out.name(name).nested(o -> {
            o.name("counted").bool(tables.counts(table));
            o.name("total").nested(r -> range(r, tables.total(table)));
            o.name("dossiers")
                    .list(
                            tables.lines(table),
                            line -> o.nested(d -> {
                                d.field("dossier", line.dossier());
                                reasons(d, "reasons", line.reasons());
                                line.amount()
                                        .ifPresent(amount -> d.name("amount").nested(r -> range(r, amount)));
                            }));
        });
    }

    private static void reasons(JsonOut out, String name, List<Reservation> reasons) {
        out.name(name)
                .list(
                        reasons,
                        reason -> out.nested(o -> {
                            o.field("code", reason.name());
                            ResultJson.text(o, "label", reason.label());
                        }));
    }

    /**
     * Writes amounts by budget year.
     *
     * @return the JSON text, ended by a line feed
     */
    public static String budgetYears(BudgetYear years, List<FundingAlternative> alternatives) {
        return budgetYears(years, alternatives, ImmutableList.of());
    }

    /**
     * Writes what the agency pays for an assessed dossier by budget year, with what the dossier does not meet.
     *
     * @return the JSON text, ended by a line feed
     */
    public static String budgetYears(BudgetYear years, Assessment assessment) {
        return budgetYears(years, amounts(assessment), Unmet.of(assessment.call(), assessment.shortfalls()));
    }

    private static String budgetYears(BudgetYear years, List<FundingAlternative> alternatives, List<Unmet> unmet) {
        return document("budgetYears", out -> {
            Unmet.write(out, unmet);
            out.field("yearStarts", years.toString());
            out.name("alternatives")
                    .list(
                            alternatives,
                            alternative -> out.nested(o -> {
                                o.name("total").euros(alternative.total());
                                Forms.map(Forms.TEXT).write(o.name("choices"), alternative.choices());
                                o.name("byBudgetYear")
                                        .nested(y -> alternative
                                                .byYear(years)
                                                .forEach((year, amount) -> y.name(years.label(year))
                                                        .euros(amount)));
                            }));
        });
    }

    private static void change(JsonOut out, BudgetChange change) {
        if (!change.notCounted().isEmpty()) {
            reasons(out, "notCounted", change.notCounted());
        }
        out.name("before").nested(o -> range(o, change.before()));
        out.name("after").nested(o -> range(o, change.after()));
        out.name("low").euros(change.low());
        out.name("high").euros(change.high());
        out.name("byYear")
                .nested(o -> change.lowByYear()
                        .forEach((year, low) -> o.name(change.years().label(year))
                                .nested(y -> y.name("low")
                                        .euros(low)
                                        .name("high")
                                        .euros(change.highByYear().getOrDefault(year, low)))));
    }

    private static void amounts(JsonOut out, BudgetAmounts amounts) {
        out.name("total").nested(o -> range(o, amounts.total()));
        out.name("byYear")
                .nested(o -> amounts.byYear()
                        .forEach((year, range) ->
                                o.name(amounts.years().label(year)).nested(r -> range(r, range))));
        out.name("byHospital").list(amounts.byHospital(), each -> out.nested(o -> hospital(o, each)));
        group(out, "byDepartment", amounts.byDepartment());
        out.name("unknown").texts(amounts.unknown());
    }

    private static void hospital(JsonOut out, HospitalAmount each) {
        BudgetHospital hospital = each.hospital();
        out.field("name", hospital.name());
        out.field("label", each.label());
        switch (hospital.scheme()) {
            case FINESS -> out.field("finess", hospital.number());
            case SIREN -> out.field("siren", hospital.number());
            case PARTNER -> out.field("partner", hospital.number());
            case NOT_KNOWN -> {}
        }
        range(out, each.amount());
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
