package fr.tempspartage.jshell;

import com.google.common.collect.ImmutableList;
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
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.inquiry.InterpretationExplorer;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Lists: things of one type as the rows of one table, others one after the other. */
final class ListTables extends Wording {

    private final Function<Object, String> each;
    private final ImmutableList<Shape<?>> shapes;

    /** Lists whose elements, where they make no row, are shown by a function. */
    ListTables(Language language, Function<Object, String> each) {
        super(language);
        this.each = each;
        Shape<Interpretation> interpretation = new Shape<>(
                Interpretation.class,
                () -> TextTable.of(
                        say("clé", "key"), say("choix", "choices"), say("par défaut", "default"), "question"),
                point -> cells(
                        point.key(),
                        point.choices().stream().map(Choice::slug).collect(Collectors.joining("\n")),
                        point.defaultSlug().orElse("–"),
                        value(point.question())));
        this.shapes = ImmutableList.of(
                new Shape<>(
                        Issue.class,
                        () -> TextTable.of(say("place", "place"), "code", say("gravité", "severity"), "message"),
                        issue -> cells(
                                issue.line() == 0 ? issue.pointer() : issue.place() + "\n" + issue.pointer(),
                                issue.code(),
                                issue.isError() ? say("erreur", "error") : say("alerte", "warning"),
                                issue.message().in(language))),
                new Shape<>(
                        Assessment.class,
                        () -> TextTable.of(
                                "dossier",
                                say("éligibilité", "eligibility"),
                                say("pièces", "documents"),
                                say("dépôt", "filing")),
                        this::verdict),
                new Shape<>(
                        Dossier.class,
                        () -> TextTable.of("dossier", say("appel", "call"), say("nature", "request")),
                        dossier -> cells(dossier.getId(), dossier.getCall(), value(dossier.getRequest()))),
                new Shape<>(
                        CallDefinition.class,
                        () -> TextTable.of(
                                say("appel", "call"),
                                say("date limite", "deadline"),
                                say("règles", "rules"),
                                "clauses",
                                say("lectures", "readings"),
                                say("autorité", "authority")),
                        call -> cells(
                                call.id(),
                                value(call.campaign().getCalendar().getDeadline()),
                                call.rules().size(),
                                call.clauses().size(),
                                call.interpretations().size(),
                                value(call.campaign().getAuthority()))),
                new Shape<>(
                        Finding.class,
                        () -> TextTable.of(
                                say("règle", "rule"),
                                say("genre", "kind"),
                                say("constat", "outcome"),
                                say("motif", "reason")),
                        finding -> cells(
                                finding.rule().id(),
                                value(finding.rule().kind()),
                                value(finding.label()),
                                finding.reason(language))),
                new Shape<>(
                        Rule.class,
                        () -> TextTable.of(
                                say("règle", "rule"), say("genre", "kind"), "clauses", say("énoncé", "sentence")),
                        rule -> cells(rule.id(), value(rule.kind()), value(rule.clauses()), value(rule.sentence()))),
                interpretation,
                new Shape<>(
                        OpenPoint.class, interpretation.table(), point -> interpretation.row(point.interpretation())),
                new Shape<>(
                        Clause.class,
                        () -> TextTable.of("clause", say("traitement", "treatment"), say("énoncé", "sentence")),
                        clause -> cells(clause.id(), value(clause.treatment()), value(clause.sentence()))),
                new Shape<>(
                        OpenQuestions.Question.class,
                        () -> TextTable.of(
                                say("à demander", "to ask"), say("où", "where"), say("laisse ouvert", "keeps open")),
                        question -> cells(
                                value(question.label()),
                                question.pointer(),
                                question.keepsOpen().stream()
                                        .map(f -> f.rule().id().toString())
                                        .collect(Collectors.joining(", ")))),
                new Shape<>(
                        NextQuestions.Question.class,
                        () -> TextTable.of(
                                say("à demander", "to ask"),
                                say("pour", "for"),
                                say("réponses et ce qu’elles donnent", "answers and what they lead to")),
                        question -> cells(
                                value(question.label()),
                                question.asking().stream().map(Rule::toString).collect(Collectors.joining(", ")),
                                question.answers().stream()
                                        .map(answer -> value(answer.label()) + " → "
                                                + answer.verdict().summarize(language))
                                        .collect(Collectors.joining("\n")))),
                new Shape<>(
                        InterpretationExplorer.Change.class,
                        () -> TextTable.of(
                                say("lecture", "reading"),
                                say("règles", "rules"),
                                say("avis", "verdict"),
                                say("montant", "amount"),
                                say("sous cette lecture", "under it")),
                        change -> cells(
                                change.interpretation().key() + " = "
                                        + change.choice().slug(),
                                value(change.outcomes()),
                                value(change.verdict()),
                                value(change.amount()),
                                change.assessment().verdict().summarize(language))),
                new Shape<>(
                        FundingLine.class,
                        () -> TextTable.withFiguresFrom(
                                2, say("mois", "month"), say("objet", "what"), say("montant", "amount")),
                        line -> cells(line.month().start(), value(line.label()), value(line.amount()))),
                new Shape<>(
                        Datum.class,
                        () -> TextTable.of(say("donnée", "datum"), say("valeur", "value"), "clauses"),
                        datum -> cells(value(datum.label()), value(datum.value()), value(datum.clauses()))),
                new Shape<>(
                        DocumentChecklist.Item.class,
                        () -> TextTable.of(
                                say("règle", "rule"),
                                say("partenaire", "partner"),
                                say("constat", "outcome"),
                                say("pièce", "document")),
                        item -> cells(
                                item.requirement().rule(),
                                item.partner().map(PartnerKey::toString).orElse(""),
                                value(item.finding().outcome()),
                                value(item.requirement().label()) + "\n"
                                        + item.finding().reason(language))));
    }

    boolean isRow(Object shown) {
        return shapes.stream().anyMatch(shape -> shape.type().isInstance(shown));
    }

    String list(List<?> list) {
        if (list.isEmpty()) {
            return say("rien", "nothing") + "\n";
        }
        for (Shape<?> shape : shapes) {
            if (list.stream().allMatch(shape.type()::isInstance)) {
                TextTable table = shape.table().get();
                list.forEach(x -> table.row(shape.row(x)));
                return table.toString();
            }
        }
        return list.stream().map(each).collect(Collectors.joining(list.get(0) instanceof CharSequence ? "" : "\n"));
    }

    private static String[] cells(Object... cells) {
        return Arrays.stream(cells).map(Object::toString).toArray(String[]::new);
    }

    /** Verdict of one dossier among others, or why there is none. */
    private String[] verdict(Assessment assessment) {
        String id = assessment.dossier().getId();
        try {
            Verdict verdict = assessment.verdict();
            return cells(id, value(verdict.eligibility()), value(verdict.completeness()), value(verdict.filing()));
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            return cells(id, Issue.notAssessed(OptionalInt.empty(), e).message().in(language), "", "");
        }
    }

    /** How things of a type stand in a table. */
    private record Shape<T>(Class<T> type, Supplier<TextTable> table, Function<T, String[]> cells) {

        String[] row(Object shown) {
            return cells.apply(type.cast(shown));
        }
    }
}
