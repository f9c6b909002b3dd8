package fr.tempspartage.io.report;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.clawback.ClawbackAmount;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.clawback.ClawbackTrigger;
import fr.tempspartage.finance.clawback.MonthsServed;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.cost.ReconciliationLine;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingLine;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.plan.PartnersRest;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.finance.plan.Silence;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Text of amounts: plans, reconciliation, clawback. */
final class MoneyText {

    private final Words words;

    MoneyText(Words words) {
        this.words = words;
    }

    void plan(Page page, CallDefinition call, FundingPlan plan, String heading, boolean byMonth) {
        page.heading(words.word(heading));
        plan.unknownBecause()
                .ifPresent(because -> page.line("  " + words.labelled("amountUnknown", words.of(because))));
        if (!plan.decided() && !plan.alternatives().isEmpty()) {
            page.line("  " + words.word("undecidedAmount"));
        }
        plan.alternatives().forEach(alternative -> alternative(page, alternative, byMonth));
        if (!plan.decided()) {
            bounds(page, plan);
        }
        if (!plan.options().isEmpty()) {
            page.line("  " + words.word("options"));
            plan.options().forEach(option -> alternative(page, option, byMonth));
        }
        page.line("  " + words.labelled("payee", payee(plan.payee())));
        plan.interpretations()
                .forEach((key, slugs) -> page.line("  " + words.labelled("reading", reading(call, key, slugs))));
        list(page, "warning", plan.warnings());
        list(page, "ask", plan.questions());
        missing(page, plan.missing());
        for (Silence silence : plan.silences()) {
            page.line("  " + words.labelled("silent", words.of(silence.subject())) + cited(silence.citations()));
        }
    }

    /** Readings of one question, by their labels. */
    private String reading(CallDefinition call, String key, List<String> slugs) {
        Interpretation interpretation = call.interpretations().stream()
                .map(OpenPoint::interpretation)
                .filter(i -> i.key().equals(key))
                .findFirst()
                .orElseThrow();
        return words.reading(interpretation, slugs);
    }

    /** Bounds of an amount that is not decided, and the one to use where one number is forced. */
    private void bounds(Page page, FundingPlan plan) {
        plan.range()
                .ifPresent(range -> page.line(
                        "  " + words.labelled("bounds", words.value(range.min()) + " – " + words.value(range.max()))));
        plan.prudent()
                .ifPresent(prudent -> page.line("  "
                        + words.labelled("prudent", words.value(prudent.amount()) + " – " + words.of(prudent.mark()))));
    }

    private void alternative(Page page, FundingAlternative alternative, boolean byMonth) {
        page.line("  " + words.labelled("total", words.value(alternative.total()))
                + alternative.reading().map(r -> " (" + words.of(r) + ")").orElse(""));
        page.line("    " + words.of(alternative.formula()));
        List<List<String>> rows = new ArrayList<>();
        alternative.byCalendarYear().forEach((year, amount) -> rows.add(List.of("  " + year, words.value(amount))));
        page.figures(rows);
        if (byMonth) {
            months(page, alternative);
        }
        if (alternative.illustration()) {
            page.line("    " + words.word("illustration"));
        }
        List<String> cited = alternative.lines().stream()
                .flatMap(line -> line.citations().stream())
                .map(c -> c.format(words.language()))
                .distinct()
                .toList();
        if (!cited.isEmpty()) {
            page.line("    " + words.labelled("text", words.join(cited)));
        }
        alternative.partnersRest().ifPresent(rest -> rest(page, rest));
    }

    /** Month by month, for reports that ask for it. A contract month belongs to the year in which it starts. */
    private void months(Page page, FundingAlternative alternative) {
        List<List<String>> rows = new ArrayList<>();
        for (FundingLine line : alternative.lines()) {
            rows.add(List.of(
                    "  " + words.of(line.label()),
                    words.value(line.month().start()),
                    words.value(line.month().end()),
                    words.value(line.amount())));
        }
        page.figures(rows);
    }

    private void rest(Page page, PartnersRest rest) {
        page.line("    " + words.pair(words.rest(rest), words.value(rest.total())));
        rest.parts().forEach(part -> page.line("      " + words.pair(part.partner(), words.value(part.amount()))));
        if (rest.exceedsCost()) {
            page.line("    " + words.labelled("excess", words.value(rest.excess())));
        }
    }

    private String payee(Payee payee) {
        String who = switch (payee.standing()) {
            case KNOWN -> payee.name().orElse("");
            case RECRUITER_NOT_KNOWN -> words.word("recruiterNotKnown");
            case SEVERAL_RECRUITERS -> words.word("severalRecruiters");
            case NOT_STATED -> words.word(payee.citations().isEmpty() ? "notDeclared" : "notStated");
        };
        return who + cited(payee.citations());
    }

    void reconciliation(Page page, Reconciliation reconciliation) {
        page.heading(words.word("reconciliation"));
        for (ReconciliationLine line : reconciliation.lines()) {
            String printed = line.printedFrom()
                    .map(from -> words.word("fromPrinted") + " (" + words.of(from) + ")")
                    .orElse(words.word("printed"));
            page.line("  " + words.of(line.subject()) + " – " + words.pair(printed, words.value(line.printed()))
                    + ", " + words.labelled("recomputed", words.value(line.recomputed())) + ", "
                    + words.labelled("gap", words.value(line.gap())));
            page.line("      " + words.of(line.formula()));
            page.line("      " + words.of(line.explanation()));
        }
        List<Citation> cited = reconciliation.lines().stream()
                .flatMap(line -> line.citations().stream())
                .distinct()
                .toList();
        if (!cited.isEmpty()) {
            page.line("  " + words.labelled("text", words.citations(cited)));
        }
    }

    void clawback(Page page, CallDefinition call, ClawbackResult result) {
        page.heading(words.word("clawback"));
        boolean declared = result.trigger() != ClawbackTrigger.NOT_STATED
                || !result.citations().isEmpty();
        page.line("  "
                + words.labelled("trigger", words.word(declared ? "trigger." + result.trigger() : "notDeclared.she")));
        page.line("  " + words.of(result.reason()));
        served(page, result);
        result.delegated().ifPresent(sum -> page.line("  " + words.labelled("delegated", words.value(sum))));
        for (ClawbackAmount amount : result.amounts()) {
            page.line("    " + words.pair(words.of(amount.choice().label()), claimed(amount, result)));
        }
        result.notDelegated().ifPresent(beyond -> notDelegated(page, beyond, result));
        result.notAddressed().ifPresent(range -> page.line("  " + words.labelled("notAddressed", words.range(range))));
        result.interpretations()
                .forEach((key, slugs) -> page.line("  " + words.labelled("reading", reading(call, key, slugs))));
        list(page, "note", result.notes());
        list(page, "ask", result.questions());
        missing(page, result.missing());
        if (!result.citations().isEmpty()) {
            page.line("  " + words.labelled("text", words.citations(result.citations())));
        }
    }

    private String cited(List<Citation> citations) {
        return citations.isEmpty() ? "" : " – " + words.citations(citations);
    }

    /** What the months served are worth: one figure, or one for each reading where they differ. */
    private void served(Page page, ClawbackResult result) {
        boolean one =
                result.served().stream().map(MonthsServed::value).distinct().count() == 1;
        for (MonthsServed served : one ? result.served().subList(0, 1) : result.served()) {
            String reading = one
                    ? ""
                    : served.reading().map(r -> " (" + words.of(r) + ")").orElse("");
            page.line("  " + words.labelled("valueServed", words.range(served.value())) + reading);
        }
    }

    private String claimed(ClawbackAmount amount, ClawbackResult result) {
        if (amount.claimed().isPresent()) {
            return words.value(amount.claimed().get());
        }
        return result.delegated().isPresent()
                ? words.between(amount.atLeast(), amount.atMost())
                : words.word("unknownAtMost") + " " + words.value(amount.atMost());
    }

    /** What is not delegated, apart from what still stands for months served. */
    private void notDelegated(Page page, EurosRange beyond, ClawbackResult result) {
        Optional<EurosRange> served =
                result.notDelegatedForServed().filter(range -> !range.max().isZero());
        page.line(
                "  " + words.labelled(served.isPresent() ? "notDelegatedBeyond" : "notDelegated", words.range(beyond)));
        served.ifPresent(range -> page.line("  " + words.labelled("notDelegatedForServed", words.range(range))));
    }

    private void list(Page page, String key, List<Bilingual> texts) {
        texts.forEach(text -> page.line("  " + words.labelled(key, words.of(text))));
    }

    private void missing(Page page, List<MissingInput> missing) {
        if (!missing.isEmpty()) {
            page.line("  "
                    + words.labelled(
                            "missing",
                            missing.stream().map(m -> words.of(m.label())).collect(Collectors.joining(", "))));
        }
    }
}
