package fr.tempspartage.jshell;

import fr.tempspartage.domain.Language;
import fr.tempspartage.finance.clawback.ClawbackAmount;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.cost.ReconciliationLine;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.io.report.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tables of money: plans of funding, reconciliations with printed amounts, and clawbacks. */
final class MoneyTables extends Wording {

    MoneyTables(Language language) {
        super(language);
    }

    String amount(FundingPlan plan) {
        return plan.total()
                .map(this::value)
                .or(() -> plan.range().map(this::range))
                .orElse(say("inconnu", "unknown"));
    }

    private String range(EurosRange range) {
        return range.isOne() ? value(range.min()) : value(range.min()) + say(" à ", " to ") + value(range.max());
    }

    String plan(FundingPlan plan) {
        StringBuilder text = new StringBuilder();
        List<String> facts = new ArrayList<>(List.of(say("montant", "amount"), amount(plan)));
        plan.unknownBecause().ifPresent(because -> add(facts, say("parce que", "because"), because));
        plan.prudent()
                .ifPresent(prudent -> add(
                        facts, say("prudent", "prudent"), prudent.alternative().total()));
        add(facts, say("crédits notifiés à", "credits notified to"), payee(plan));
        plan.interpretations()
                .forEach(
                        (key, slugs) -> add(facts, say("lecture", "reading"), key + " = " + String.join(" | ", slugs)));
        plan.warnings().forEach(warning -> add(facts, say("attention", "warning"), warning));
        plan.questions().forEach(question -> add(facts, say("à demander", "to ask"), question));
        plan.missing().forEach(missing -> add(facts, say("manque", "missing"), missing.label()));
        plan.silences().forEach(silence -> add(facts, say("silence", "silent"), silence.subject()));
        text.append(pairs(facts.toArray(String[]::new)));
        plan.alternatives().forEach(alternative -> text.append('\n').append(alternative(alternative)));
        plan.options()
                .forEach(option -> text.append('\n')
                        .append(say("pour information\n", "for information\n"))
                        .append(alternative(option)));
        return text.toString();
    }

    private String payee(FundingPlan plan) {
        return switch (plan.payee().standing()) {
            case KNOWN -> plan.payee().name().orElse("");
            case RECRUITER_NOT_KNOWN -> say("l’établissement recruteur", "the recruiting establishment");
            case SEVERAL_RECRUITERS ->
                say("plusieurs recruteurs\u00a0: à préciser", "several recruiters: to be made clear");
            case NOT_STATED -> say("non précisé", "not stated");
        };
    }

    String alternative(FundingAlternative alternative) {
        StringBuilder text = new StringBuilder();
        alternative.reading().ifPresent(reading -> text.append(paragraph(value(reading))));
        text.append(paragraph(value(alternative.formula())));
        TextTable years =
                TextTable.withFiguresFrom(1, say("année", "year"), say("mois", "months"), say("montant", "amount"));
        alternative
                .byCalendarYear()
                .forEach((year, amount) -> years.row(
                        Integer.toString(year),
                        Long.toString(alternative.months().stream()
                                .filter(m -> m.calendarYear() == year)
                                .count()),
                        value(amount)));
        years.row("total", Integer.toString(alternative.months().size()), value(alternative.total()));
        text.append(years);
        alternative.partnersRest().ifPresent(rest -> {
            TextTable parts = TextTable.withFiguresFrom(
                    1,
                    say("reste", "rest") + rest.of().map(of -> ", " + value(of)).orElse(""),
                    say("montant", "amount"));
            rest.parts().forEach(part -> parts.row(part.partner(), value(part.amount())));
            text.append('\n').append(parts.row("total", value(rest.total())));
        });
        return text.toString();
    }

    String reconciliation(Reconciliation reconciliation) {
        TextTable table = TextTable.withFiguresFrom(
                2,
                say("objet", "subject"),
                say("calcul", "computed as"),
                say("imprimé", "printed"),
                say("recalculé", "recomputed"),
                say("écart", "gap"));
        for (ReconciliationLine line : reconciliation.lines()) {
            table.row(
                    value(line.subject()),
                    value(line.formula()),
                    value(line.printed()),
                    value(line.recomputed()),
                    value(line.gap()));
        }
        String why = reconciliation.gaps().stream()
                .map(line -> paragraph(value(line.explanation())))
                .distinct()
                .collect(Collectors.joining());
        return why.isEmpty() ? table.toString() : table + "\n" + why;
    }

    String clawback(ClawbackResult clawback) {
        List<String> facts = new ArrayList<>();
        String trigger = switch (clawback.trigger()) {
            case TRIGGERED -> say("s’applique", "triggered");
            case NOT_TRIGGERED -> say("ne s’applique pas", "not triggered");
            case UNKNOWN -> say("à confirmer", "to be confirmed");
            case NOT_STATED -> say("non prévue par l’appel", "not provided by the call");
        };
        add(facts, say("récupération", "clawback"), trigger);
        add(facts, say("motif", "reason"), clawback.reason());
        clawback.valueServed()
                .ifPresent(range ->
                        add(facts, say("valeur des mois accomplis", "value of the months served"), range(range)));
        clawback.delegated().ifPresent(sum -> add(facts, say("crédits délégués", "credits delegated"), sum));
        boolean open = clawback.notDelegatedForServed()
                .filter(range -> !range.max().isZero())
                .isPresent();
        clawback.notDelegated()
                .ifPresent(range -> add(
                        facts,
                        say("non délégué à ce jour", "not delegated to date")
                                + (open ? say(", hors mois accomplis", ", beyond the months served") : ""),
                        range(range)));
        if (open) {
            clawback.notDelegatedForServed()
                    .ifPresent(range -> add(
                            facts,
                            say(
                                    "non délégué à ce jour, pour les mois accomplis",
                                    "not delegated to date, for the months served"),
                            range(range)));
        }
        clawback.notAddressed()
                .ifPresent(range -> add(facts, say("non traité par le texte", "not addressed"), range(range)));
        clawback.notes().forEach(note -> add(facts, "note", note));
        clawback.questions().forEach(question -> add(facts, say("à demander", "to ask"), question));
        clawback.missing().forEach(missing -> add(facts, say("manque", "missing"), missing.label()));
        TextTable table = TextTable.withFiguresFrom(1, say("lecture", "reading"), say("récupéré", "recovered"));
        for (ClawbackAmount amount : clawback.amounts()) {
            table.row(
                    value(amount.choice().label()),
                    amount.claimed()
                            .map(this::value)
                            .orElseGet(() -> clawback.delegated().isPresent()
                                    ? range(new EurosRange(amount.atLeast(), amount.atMost()))
                                    : say("au plus ", "at most ") + value(amount.atMost())));
        }
        return pairs(facts.toArray(String[]::new)) + (table.isEmpty() ? "" : "\n" + table);
    }
}
