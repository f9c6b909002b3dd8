package fr.tempspartage.jshell;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.io.report.TextTable;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Rule;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables of calls: what a call is, its interpretations, clauses and rules. */
final class CallTables extends Wording {

    private final ListTables lists;

    CallTables(Language language, ListTables lists) {
        super(language);
        this.lists = lists;
    }

    String call(CallDefinition call) {
        String facts = pairs(
                        say("appel", "call"),
                        call.id().toString(),
                        say("titre", "title"),
                        value(call.campaign().getTitle()),
                        say("autorité", "authority"),
                        value(call.campaign().getAuthority()),
                        say("édition", "edition"),
                        value(call.campaign().getEdition()),
                        say("date limite", "deadline"),
                        value(call.campaign().getCalendar().getDeadline()),
                        say("règles", "rules"),
                        Integer.toString(call.rules().size()),
                        "clauses",
                        Integer.toString(call.clauses().size()),
                        say("lectures", "readings"),
                        Integer.toString(call.interpretations().size()))
                .toString();
        return call.data().isEmpty() ? facts : facts + "\n" + lists.list(call.data());
    }

    String interpretation(Interpretation interpretation) {
        TextTable choices = TextTable.of(say("choix", "choice"), "", say("sens", "meaning"));
        for (Choice choice : interpretation.choices()) {
            String mark = interpretation.defaultSlug().equals(Optional.of(choice.slug()))
                    ? say("par défaut", "default")
                    : switch (choice.standing()) {
                        case OPEN -> "";
                        case DISPLAY_ONLY -> say("pour information", "shown only");
                        case REJECTED -> say("exclu par le texte", "excluded by the text");
                    };
            choices.row(choice.slug(), mark, value(choice.label()));
        }
        return pairs(
                        say("lecture", "reading"),
                        interpretation.key(),
                        "question",
                        value(interpretation.question()),
                        say("pourquoi", "why"),
                        value(interpretation.why()),
                        say("effet", "effect"),
                        value(interpretation.effects()),
                        "clauses",
                        value(interpretation.clauses()))
                + "\n" + choices;
    }

    String clause(Clause clause) {
        return pairs(
                        "clause",
                        clause.cite(language),
                        say("énoncé", "sentence"),
                        value(clause.sentence()),
                        say("traitement", "treatment"),
                        value(clause.treatment()),
                        say("emplacement", "place"),
                        clause.where(language))
                .toString();
    }

    String rule(Rule rule) {
        return pairs(
                        say("règle", "rule"),
                        rule.id().toString(),
                        say("genre", "kind"),
                        value(rule.kind()),
                        say("énoncé", "sentence"),
                        value(rule.sentence()),
                        "clauses",
                        value(rule.clauses()),
                        say("faits lus", "facts read"),
                        rule.inputs().stream().map(i -> value(i.label())).collect(Collectors.joining(", ")),
                        say("lectures", "readings"),
                        value(rule.interpretations()))
                .toString();
    }
}
