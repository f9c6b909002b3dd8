package fr.tempspartage.io.json;

import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingLine;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.plan.PartnersRest;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.finance.plan.PrudentAmount;
import fr.tempspartage.finance.plan.Silence;

/** Forms of funding plans and of their parts. */
final class PlanForms {

    static final ObjectForm<MissingInput> MISSING = ObjectForm.<MissingInput>named("missingTerm")
            .part("input", MissingInput::name, Forms.TEXT)
            .part("needs", MissingInput::needs, Forms.names(MissingInput.Need.class))
            .part("label", MissingInput::label, Forms.BOTH)
            .build();

    private static final ObjectForm<Payee> PAYEE = ObjectForm.<Payee>named("payee")
            .part("standing", Payee::standing, Forms.names(Payee.Standing.class))
            .maybe("name", Payee::name, Forms.TEXT)
            .part("citations", Payee::citations, Forms.list(Forms.CITATION))
            .build();

    private static final ObjectForm<FundingLine> LINE = ObjectForm.<FundingLine>named("line")
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

    private static final ObjectForm<PartnersRest> REST = ObjectForm.<PartnersRest>named("partnersRest")
            .part("total", PartnersRest::total, Forms.EUROS)
            .part("aboveCost", PartnersRest::excess, Forms.EUROS)
            .maybe("of", PartnersRest::of, Forms.BOTH)
            .part("parts", PartnersRest::parts, Forms.list(SHARE))
            .build();

    private static final ObjectForm<FundingAlternative> ALTERNATIVE = ObjectForm.<FundingAlternative>named(
                    "alternative")
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

    private static final ObjectForm<EurosRange> RANGE = ObjectForm.<EurosRange>named("range")
            .part("min", EurosRange::min, Forms.EUROS)
            .part("max", EurosRange::max, Forms.EUROS)
            .build();

    private static final ObjectForm<PrudentAmount> PRUDENT = ObjectForm.<PrudentAmount>named("prudentAmount")
            .part("amount", PrudentAmount::amount, Forms.EUROS)
            .part("mark", PrudentAmount::mark, Forms.BOTH)
            .build();

    private static final ObjectForm<Silence> SILENCE = ObjectForm.<Silence>named("silence")
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

    private PlanForms() {}
}
