package fr.tempspartage.io.json;

import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.finance.payment.Instalment;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingLine;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.plan.PartnersRest;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.finance.plan.PrudentAmount;
import fr.tempspartage.finance.plan.Silence;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.FilingAspect;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Forms of funding plans, of their parts, and of when and why they are paid. */
final class PlanForms {

    static final ObjectForm<MissingInput> MISSING = ObjectForm.<MissingInput>named("missingTerm")
            .part("input", MissingInput::name, Forms.TEXT)
            .part("needs", MissingInput::needs, Forms.names(MissingInput.Need.class))
            .part("label", MissingInput::label, Forms.BOTH)
            .build();

    static final ObjectForm<Payee> PAYEE = ObjectForm.<Payee>named("payee")
            .part("standing", Payee::standing, Forms.names(Payee.Standing.class))
            .maybe("name", Payee::name, Forms.TEXT)
            .part("citations", Payee::citations, Forms.list(Forms.CITATION))
            .build();

    static final ObjectForm<FundingLine> LINE = ObjectForm.<FundingLine>named("line")
            .part("month", line -> line.month().index() + 1, Forms.count(1))
            .part("start", line -> line.month().start(), Forms.DAY)
            .part("end", line -> line.month().end(), Forms.DAY)
            .part("calendarYear", line -> line.month().calendarYear(), Forms.count(0))
            .part("amount", FundingLine::amount, Forms.EUROS)
            .part("label", FundingLine::label, Forms.BOTH)
            .part("payer", FundingLine::payer, Forms.BOTH)
            .part("payee", FundingLine::payee, PAYEE)
            .part("formula", FundingLine::formula, Forms.BOTH)
            .part("citations", FundingLine::citations, Forms.list(Forms.CITATION))
            .build();

    private static final ObjectForm<PartnersRest.Part> SHARE = ObjectForm.<PartnersRest.Part>named("partnerShare")
            .part("partner", PartnersRest.Part::partner, Forms.TEXT)
            .part("amount", PartnersRest.Part::amount, Forms.EUROS)
            .build();

    static final ObjectForm<PartnersRest> REST = ObjectForm.<PartnersRest>named("partnersRest")
            .part("total", PartnersRest::total, Forms.EUROS)
            .part("aboveCost", PartnersRest::excess, Forms.EUROS)
            .maybe("of", PartnersRest::of, Forms.BOTH)
            .part("parts", PartnersRest::parts, Forms.list(SHARE))
            .build();

    static final ObjectForm<FundingAlternative> ALTERNATIVE = ObjectForm.<FundingAlternative>named("alternative")
            .part("total", FundingAlternative::total, Forms.EUROS)
            .part("choices", FundingAlternative::choices, Forms.map(Forms.TEXT))
            .part("posts", FundingAlternative::posts, Forms.count(1))
            .part("perPost", FundingAlternative::perPost, Forms.EUROS)
            .part("formula", FundingAlternative::formula, Forms.BOTH)
            .part("illustration", FundingAlternative::illustration, Forms.YES_NO)
            .part("byCalendarYear", FundingAlternative::byCalendarYear, Forms.map(Forms.EUROS))
            .part("lines", FundingAlternative::lines, Forms.list(LINE))
            .maybe("partnersRest", FundingAlternative::partnersRest, REST)
            .build();

    static final ObjectForm<EurosRange> RANGE = ObjectForm.<EurosRange>named("range")
            .part("min", EurosRange::min, Forms.EUROS)
            .part("max", EurosRange::max, Forms.EUROS)
            .build();

    static final ObjectForm<PrudentAmount> PRUDENT = ObjectForm.<PrudentAmount>named("prudentAmount")
            .part("amount", PrudentAmount::amount, Forms.EUROS)
            .part("mark", PrudentAmount::mark, Forms.BOTH)
            .build();

    static final ObjectForm<Silence> SILENCE = ObjectForm.<Silence>named("silence")
            .part("subject", Silence::subject, Forms.BOTH)
            .part("citations", Silence::citations, Forms.list(Forms.CITATION))
            .build();

    static final ObjectForm<FundingPlan> PLAN = ObjectForm.<FundingPlan>named("plan")
            .part("decided", FundingPlan::decided, Forms.YES_NO)
            .maybe("total", FundingPlan::total, Forms.EUROS)
            .maybe("range", FundingPlan::range, RANGE)
            .maybe("prudent", FundingPlan::prudent, PRUDENT)
            .maybe("unknownBecause", FundingPlan::unknownBecause, Forms.BOTH)
            .part("alternatives", FundingPlan::alternatives, Forms.list(ALTERNATIVE))
            .part("options", FundingPlan::options, Forms.list(ALTERNATIVE))
            .part("payee", FundingPlan::payee, PAYEE)
            .part("interpretations", FundingPlan::interpretations, Forms.map(Forms.list(Forms.TEXT)))
            .part("questions", FundingPlan::questions, Forms.list(Forms.BOTH))
            .part("warnings", FundingPlan::warnings, Forms.list(Forms.BOTH))
            .part("missing", FundingPlan::missing, Forms.list(MISSING))
            .part("silences", FundingPlan::silences, Forms.list(SILENCE))
            .build();

    private static final ObjectForm<Unmet> REFUSAL = ObjectForm.<Unmet>named("refusal")
            .part("rule", unmet -> unmet.finding().rule().id(), Forms.TEXT)
            .part("reason", unmet -> AssessmentForms.reason(unmet.finding()), Forms.BOTH)
            .part(
                    "citations",
                    unmet -> AssessmentForms.citations(unmet.call(), unmet.finding()),
                    Forms.list(Forms.CITATION))
            .build();

    private static final ObjectForm<List<Unmet>> UNMET = ObjectForm.<List<Unmet>>named("unmet")
            .part("refusedBy", all -> all.stream().filter(Unmet::refuses).toList(), Forms.list(REFUSAL))
            .part(
                    "toBeConfirmedBy",
                    all -> all.stream().filter(unmet -> !unmet.refuses()).toList(),
                    Forms.list(REFUSAL))
            .build();

    static final ObjectForm<Plans> PLANS = Forms.<Plans>document("fundingPlans")
            .part("call", plans -> plans.call().id(), Forms.TEXT)
            .maybe("agencyReadings", Plans::agency, DecisionForms.USED)
            .all(plans -> Unmet.of(plans.call(), plans.shortfalls()), UNMET)
            .part("plans", Plans::plans, Forms.list(PLAN))
            .build();

    static final ObjectForm<Instalment> INSTALMENT = ObjectForm.<Instalment>named("instalment")
            .part("label", Instalment::label, Forms.BOTH)
            .part("from", Instalment::from, Forms.DAY)
            .part("amount", Instalment::amount, Forms.EUROS)
            .build();

    private static final ObjectForm<Paid> PAID = ObjectForm.<Paid>named("paidAlternative")
            .part("total", paid -> paid.alternative().total(), Forms.EUROS)
            .part("choices", paid -> paid.alternative().choices(), Forms.map(Forms.TEXT))
            .part("instalments", paid -> paid.schedule().instalments(paid.alternative()), Forms.list(INSTALMENT))
            .build();

    static final ObjectForm<Paying<PaymentSchedule>> INSTALMENTS = Forms.<Paying<PaymentSchedule>>document(
                    "instalments")
            .maybe("agencyReadings", Paying::agency, DecisionForms.USED)
            .all(Paying::unmet, UNMET)
            .part("schedule", Paying::by, Forms.TEXT)
            .part("alternatives", all -> all.each(Paid::new), Forms.list(PAID))
            .build();

    private static final ObjectForm<InYears> IN_YEARS = ObjectForm.<InYears>named("alternativeByYear")
            .part("total", in -> in.alternative().total(), Forms.EUROS)
            .part("choices", in -> in.alternative().choices(), Forms.map(Forms.TEXT))
            .part(
                    "byBudgetYear",
                    in -> BudgetForms.labelled(
                            in.years(), in.alternative().byYear(in.years()), (year, amount) -> amount),
                    Forms.map(Forms.EUROS))
            .build();

    static final ObjectForm<Paying<BudgetYear>> BUDGET_YEARS = Forms.<Paying<BudgetYear>>document("budgetYears")
            .maybe("agencyReadings", Paying::agency, DecisionForms.USED)
            .all(Paying::unmet, UNMET)
            .part("yearStarts", Paying::by, Forms.TEXT)
            .part("alternatives", all -> all.each(InYears::new), Forms.list(IN_YEARS))
            .build();

    static final ObjectForm<ExplanationNode> NODE = ObjectForm.<ExplanationNode>named("explanationNode")
            .part("kind", ExplanationNode::kind, Forms.names(ExplanationNode.Kind.class))
            .part("label", ExplanationNode::label, Forms.BOTH)
            .maybe("amount", ExplanationNode::amount, Forms.EUROS)
            .part("figure", ExplanationNode::figure, Forms.BOTH)
            .maybe("formula", ExplanationNode::formula, Forms.BOTH)
            .maybe("rounding", ExplanationNode::rounding, Forms.names(Rounding.class))
            .part("citations", ExplanationNode::citations, Forms.list(Forms.CITATION))
            .part("parts", ExplanationNode::parts, Forms.list(Forms.later(PlanForms::node)))
            .part("basis", ExplanationNode::basis, Forms.list(Forms.later(PlanForms::node)))
            .build();

    static final ObjectForm<Explanation> EXPLANATION = Forms.<Explanation>document("explanation")
            .maybe("agencyReadings", Explanation::agency, DecisionForms.USED)
            .all(Explanation::unmet, UNMET)
            .part("totals", Explanation::totals, Forms.list(NODE))
            .build();

    private PlanForms() {}

    private static Form<ExplanationNode> node() {
        return NODE;
    }

    /** What is not met: a condition or the deadline refuses, all else is to be confirmed. */
    record Unmet(CallDefinition call, Finding finding) {

        static List<Unmet> of(CallDefinition call, List<Finding> shortfalls) {
            return shortfalls.stream().map(finding -> new Unmet(call, finding)).toList();
        }

        static List<Unmet> of(Assessment assessment) {
            return of(assessment.call(), assessment.shortfalls());
        }

        boolean refuses() {
            return finding.rule().kind() == RuleKind.CONDITION
                    || finding.rule().filingAspect().equals(Optional.of(FilingAspect.DEADLINE));
        }
    }

    /** Plans of a call, what is not met, and under which decisions. */
    record Plans(
            CallDefinition call,
            List<FundingPlan> plans,
            List<Finding> shortfalls,
            Optional<AppliedReadings.Used> agency) {}

    /** Amounts by what their payments follow, what is not met, and under which decisions. */
    record Paying<B>(
            B by, List<FundingAlternative> alternatives, List<Unmet> unmet, Optional<AppliedReadings.Used> agency) {

        static <B> Paying<B> of(B by, Assessment assessment) {
            return new Paying<>(
                    by,
                    assessment.plans().stream()
                            .flatMap(plan -> plan.alternatives().stream())
                            .toList(),
                    Unmet.of(assessment),
                    assessment.agencyReadings());
        }

        <T> List<T> each(BiFunction<B, FundingAlternative, T> form) {
            return alternatives.stream().map(each -> form.apply(by, each)).toList();
        }
    }

    /** Explanations of amounts, what is not met, and under which decisions. */
    record Explanation(List<ExplanationNode> totals, List<Unmet> unmet, Optional<AppliedReadings.Used> agency) {}

    private record Paid(PaymentSchedule schedule, FundingAlternative alternative) {}

    private record InYears(BudgetYear years, FundingAlternative alternative) {}
}
