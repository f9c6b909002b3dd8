package fr.tempspartage.jshell;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.plan.FundingLine;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.report.TextTable;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.call.NextQuestions;
import fr.tempspartage.rules.inquiry.InterpretationExplorer;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists: things of one type as the rows of one table, others one after the other. */
final class ListTables extends Wording {

    private final Function<Object, String> each;

    /** Lists whose elements, where they make no row, are shown by a function. */
    ListTables(Language language, Function<Object, String> each) {
        super(language);
        this.each = each;
    }

    static boolean isRow(Object shown) {
        return shown instanceof Issue
                || shown instanceof NextQuestions.Question
                || shown instanceof InterpretationExplorer.Change
                || shown instanceof FundingLine
                || shown instanceof Datum
                || shown instanceof DocumentChecklist.Item
                || shown instanceof OpenPoint;
    }

    String list(List<?> list) {
        if (list.isEmpty()) {
            return say("rien", "nothing") + "\n";
        }
        Object first = list.get(0);
        if (list.stream().anyMatch(x -> !kind(x).equals(kind(first)))) {
            return list.stream().map(each).collect(Collectors.joining("\n"));
        }
        TextTable table = heading(first);
        if (table == null) {
            return list.stream().map(each).collect(Collectors.joining(first instanceof CharSequence ? "" : "\n"));
        }
        list.forEach(x -> row(table, x));
        return table.toString();
    }

    private static Class<?> kind(Object x) {
        for (Class<?> type : List.of(CallDefinition.class, Dossier.class)) {
            if (type.isInstance(x)) {
                return type;
            }
        }
        return x.getClass();
    }

    /** Headings for a list of such things; null where each is shown on its own. */
    private @Nullable TextTable heading(Object first) {
        if (first instanceof Issue) {
            return TextTable.of(say("place", "place"), "code", say("gravité", "severity"), "message");
        } else if (first instanceof Assessment) {
            return TextTable.of(
                    "dossier", say("éligibilité", "eligibility"), say("pièces", "documents"), say("dépôt", "filing"));
        } else if (first instanceof Dossier) {
            return TextTable.of("dossier", say("appel", "call"), say("nature", "request"));
        } else if (first instanceof CallDefinition) {
            return TextTable.of(
                    say("appel", "call"),
                    say("date limite", "deadline"),
                    say("règles", "rules"),
                    "clauses",
                    say("lectures", "readings"),
                    say("autorité", "authority"));
        } else if (first instanceof Finding || first instanceof Rule) {
            return TextTable.of(
                    say("règle", "rule"),
                    say("genre", "kind"),
                    first instanceof Rule ? say("clauses", "clauses") : say("constat", "outcome"),
                    first instanceof Rule ? say("énoncé", "sentence") : say("motif", "reason"));
        } else if (first instanceof Interpretation || first instanceof OpenPoint) {
            return TextTable.of(say("clé", "key"), say("choix", "choices"), say("par défaut", "default"), "question");
        } else if (first instanceof Clause) {
            return TextTable.of("clause", say("traitement", "treatment"), say("énoncé", "sentence"));
        } else if (first instanceof NextQuestions.Question) {
            return TextTable.of(say("à demander", "to ask"), say("où", "where"), say("laisse ouvert", "keeps open"));
        } else if (first instanceof InterpretationExplorer.Change) {
            return TextTable.of(
                    say("lecture", "reading"),
                    say("règles", "rules"),
                    say("avis", "verdict"),
                    say("montant", "amount"),
                    say("sous cette lecture", "under it"));
        } else if (first instanceof FundingLine) {
            return TextTable.withFiguresFrom(2, say("mois", "month"), say("objet", "what"), say("montant", "amount"));
        } else if (first instanceof Datum) {
            return TextTable.of(say("donnée", "datum"), say("valeur", "value"), "clauses");
        } else if (first instanceof DocumentChecklist.Item) {
            return TextTable.of(
                    say("règle", "rule"),
                    say("partenaire", "partner"),
                    say("constat", "outcome"),
                    say("pièce", "document"));
        }
        return null;
    }

    /** Verdict of one dossier among others, or why there is none. */
    private String[] verdict(Assessment assessment) {
        try {
            Verdict verdict = assessment.verdict();
            return new String[] {
                assessment.dossier().getId(),
                value(verdict.eligibility()),
                value(verdict.completeness()),
                value(verdict.filing())
            };
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            Issue issue = Issue.notAssessed(OptionalInt.empty(), e);
            return new String[] {assessment.dossier().getId(), issue.message().in(language), "", ""};
        }
    }

    private void row(TextTable table, Object x) {
        if (x instanceof Issue issue) {
            table.row(
                    issue.line() == 0 ? issue.pointer() : issue.line() + ":" + issue.column() + "\n" + issue.pointer(),
                    issue.code().toString(),
                    issue.isError() ? say("erreur", "error") : say("alerte", "warning"),
                    issue.message().in(language));
        } else if (x instanceof Assessment assessment) {
            table.row(verdict(assessment));
        } else if (x instanceof Dossier dossier) {
            table.row(dossier.getId(), dossier.getCall().toString(), value(dossier.getRequest()));
        } else if (x instanceof CallDefinition call) {
            table.row(
                    call.id().toString(),
                    value(call.campaign().getCalendar().getDeadline()),
                    Integer.toString(call.rules().size()),
                    Integer.toString(call.clauses().size()),
                    Integer.toString(call.interpretations().size()),
                    value(call.campaign().getAuthority()));
        } else if (x instanceof Finding finding) {
            table.row(
                    finding.rule().id().toString(),
                    value(finding.rule().kind()),
                    value(finding.label()),
                    finding.reason(language));
        } else if (x instanceof Rule rule) {
            table.row(rule.id().toString(), value(rule.kind()), value(rule.clauses()), value(rule.sentence()));
        } else if (x instanceof OpenPoint point) {
            row(table, point.interpretation());
        } else if (x instanceof Interpretation interpretation) {
            table.row(
                    interpretation.key(),
                    interpretation.choices().stream().map(Choice::slug).collect(Collectors.joining("\n")),
                    interpretation.defaultSlug().orElse("–"),
                    value(interpretation.question()));
        } else if (x instanceof Clause clause) {
            table.row(clause.id().toString(), value(clause.treatment()), value(clause.sentence()));
        } else if (x instanceof NextQuestions.Question question) {
            table.row(
                    value(question.label()),
                    question.pointer(),
                    question.keepsOpen().stream()
                            .map(f -> f.rule().id().toString())
                            .collect(Collectors.joining(", ")));
        } else if (x instanceof InterpretationExplorer.Change change) {
            table.row(
                    change.interpretation().key() + " = " + change.choice().slug(),
                    value(change.outcomes()),
                    value(change.verdict()),
                    value(change.amount()),
                    change.assessment().verdict().summarize(language));
        } else if (x instanceof FundingLine line) {
            table.row(line.month().start().toString(), value(line.label()), value(line.amount()));
        } else if (x instanceof Datum datum) {
            table.row(value(datum.label()), value(datum.value()), value(datum.clauses()));
        } else if (x instanceof DocumentChecklist.Item item) {
            table.row(
                    item.requirement().rule().toString(),
                    item.partner().map(PartnerKey::toString).orElse(""),
                    value(item.finding().outcome()),
                    value(item.requirement().label()) + "\n" + item.finding().reason(language));
        }
    }
}
