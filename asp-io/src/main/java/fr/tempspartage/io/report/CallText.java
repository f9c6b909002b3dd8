package fr.tempspartage.io.report;

import com.google.common.base.Joiner;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentRequirement;
import fr.tempspartage.rules.call.ParameterValue;
import fr.tempspartage.rules.verdict.Rule;
import java.util.List;
import java.util.Optional;

/** Text about calls themselves: the list, one clause, the interpretations, the documents, calls side by side. */
final class CallText {

    private final Words words;

    CallText(Words words) {
        this.words = words;
    }

    String calls(List<CallDefinition> calls) {
        Page page = words.page();
        if (calls.isEmpty()) {
            page.line(words.word("noCall"));
        }
        for (CallDefinition call : calls) {
            page.line(call.id().toString());
            page.line("  " + words.of(call.campaign().getTitle()));
            page.line("  " + words.of(call.campaign().getAuthority()));
            page.line("  "
                    + words.labelled("edition", words.of(call.campaign().getEdition())) + " – "
                    + words.labelled("deadline", words.of(CallWords.deadline(call)))
                    + " – "
                    + words.labelled("rules", Integer.toString(call.rules().size())) + " – "
                    + words.labelled("clauses", Integer.toString(call.clauses().size())) + " – "
                    + words.labelled(
                            "interpretations",
                            Integer.toString(call.interpretations().size())));
        }
        return page.toString();
    }

    String clause(CallDefinition call, Clause clause) {
        Page page = words.page()
                .title(words.cite(clause))
                .line(words.of(clause.sentence()))
                .blank()
                .line(words.labelled("treatment", words.value(clause.treatment())))
                .line(words.labelled("place", words.place(clause)));
        if (!clause.lines().isEmpty()) {
            page.line(words.labelled("lines", Joiner.on(", ").join(clause.lines())));
        }
        clause.page().ifPresent(read -> page.line(words.source(read)).unbroken("  " + read.address()));
        ClauseView view = ClauseView.of(call, clause);
        for (Rule rule : view.rules()) {
            page.line(words.labelled(
                    "rule", rule.id() + " (" + words.value(rule.kind()) + ") – " + words.of(rule.sentence())));
            rule.condition().ifPresent(said -> page.line("  " + words.labelled("checked", words.of(said))));
        }
        for (Datum datum : view.data()) {
            page.line(words.labelled("datum", words.of(datum.label()) + " – " + words.value(datum.value())));
        }
        view.questions().forEach(question -> interpretation(page, question));
        return page.toString();
    }

    /** The whole call in the order of its text: each clause with its sentence, and what is checked of it. */
    String parameters(CallDefinition call) {
        Page page = words.page().title(words.of(call.campaign().getTitle()));
        if (call.parameters().isEmpty()) {
            page.line(words.word("noParameter"));
        }
        for (ParameterValue parameter : call.parameters()) {
            page.blank()
                    .line(parameter.name() + "=" + parameter.written())
                    .line("    " + words.of(parameter.inWords()));
            if (!parameter.clauses().isEmpty()) {
                page.line("    " + words.labelled("text", words.value(parameter.clauses())));
            }
        }
        return page.toString();
    }

    String interpretations(CallDefinition call) {
        Page page = words.page().title(words.of(call.campaign().getTitle()));
        if (call.interpretations().isEmpty()) {
            page.line(words.word("noInterpretation"));
        }
        call.interpretations().forEach(point -> interpretation(page, point.interpretation()));
        return page.toString();
    }

    private void interpretation(Page page, Interpretation interpretation) {
        page.blank().line(interpretation.key() + " – " + words.of(interpretation.question()));
        for (Choice choice : interpretation.choices()) {
            boolean isDefault = interpretation.defaultSlug().equals(Optional.of(choice.slug()));
            page.hanging(
                    "    " + (isDefault ? "> " : "  "),
                    choice.slug() + " – " + words.of(choice.label())
                            + CallWords.standing(interpretation, choice)
                                    .map(standing -> " [" + words.of(standing) + "]")
                                    .orElse(""));
        }
        page.line("    " + words.of(interpretation.why()));
        page.line("    " + words.labelled("effects", words.value(interpretation.effects())));
        page.line("    " + words.labelled("text", words.value(interpretation.clauses())));
    }

    String documents(CallDefinition call, int establishments) {
        Page page = words.page().title(words.of(call.campaign().getTitle()));
        if (!call.statesDocuments()) {
            String clauses = call.documentSilence()
                    .map(datum -> " [" + words.value(datum.clauses()) + "]")
                    .orElse("");
            page.line(words.labelled(
                    "documentList",
                    call.declares("documents")
                            ? words.word("completeness.DOCUMENTS_NOT_STATED") + clauses
                            : words.word("notDeclared.she")));
        }
        int total = 0;
        for (DocumentRequirement requirement : call.documents()) {
            int count = requirement.perPartner() ? establishments : 1;
            total += count;
            page.hanging(
                    "  " + count + " x " + requirement.rule() + "  ",
                    words.of(requirement.label())
                            + (requirement.perPartner() ? " (" + words.word("perPartner") + ")" : ""));
        }
        return page.line(words.labelled("total", Integer.toString(total))).toString();
    }

    String comparison(CallComparison comparison) {
        int width = comparison.calls().stream()
                .mapToInt(call -> call.id().toString().length())
                .max()
                .orElse(0);
        Page page = words.page().title(comparison.toString());
        if (comparison.rows().isEmpty()) {
            page.line(words.word("noDatum"));
        }
        for (CallComparison.Row row : comparison.rows()) {
            page.blank().line(words.of(row.label()));
            for (CallComparison.Side side : row.sides()) {
                String id = side.call().id().toString();
                page.hanging("  " + id + " ".repeat(width - id.length()) + "  ", side(side));
            }
        }
        return page.toString();
    }

    private String side(CallComparison.Side side) {
        return words.of(CallWords.said(side))
                + side.datum()
                        .map(Datum::clauses)
                        .filter(clauses -> !clauses.isEmpty())
                        .map(clauses -> " [" + words.value(clauses) + "]")
                        .orElse("");
    }
}
