package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.SourcePage;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentRequirement;
import fr.tempspartage.rules.call.ParameterValue;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.List;

/** Forms of what calls say of themselves. */
final class CallForms {

    private static final ObjectForm<CallDefinition> CALL = ObjectForm.<CallDefinition>named("call")
            .part("id", CallDefinition::id, Forms.TEXT)
            .part("title", call -> call.campaign().getTitle(), Forms.BOTH)
            .part("region", call -> call.campaign().getRegion(), Forms.BOTH)
            .part("edition", call -> call.campaign().getEdition(), Forms.BOTH)
            .part("authority", call -> call.campaign().getAuthority(), Forms.BOTH)
            .maybe("deadline", call -> call.campaign().getCalendar().getDeadline(), Forms.DAY)
            .part(
                    "deadlineStated",
                    call -> call.campaign().getCalendar().getDeadline().isPresent(),
                    Forms.YES_NO)
            .maybe("sourceSha256", call -> call.campaign().getSource().sha256(), Forms.TEXT)
            .part("clauses", call -> call.clauses().size(), Forms.count(0))
            .part("rules", call -> call.rules().size(), Forms.count(0))
            .part("interpretations", call -> call.interpretations().size(), Forms.count(0))
            .build();

    static final ObjectForm<List<CallDefinition>> CALLS = Forms.<List<CallDefinition>>document("calls")
            .part("calls", calls -> calls, Forms.list(CALL))
            .build();

    private static final ObjectForm<Choice> CHOICE = ObjectForm.<Choice>named("choice")
            .part("slug", Choice::slug, Forms.TEXT)
            .part("standing", Choice::standing, Forms.names(Choice.Standing.class))
            .part("label", Choice::label, Forms.BOTH)
            .build();

    private static final ObjectForm<Interpretation> INTERPRETATION = ObjectForm.<Interpretation>named("interpretation")
            .part("key", Interpretation::key, Forms.TEXT)
            .part("question", Interpretation::question, Forms.BOTH)
            .maybe("default", Interpretation::defaultSlug, Forms.TEXT)
            .part("effects", Interpretation::effects, Forms.list(Forms.codes(Effect.class)))
            .part("clauses", Interpretation::clauses, Forms.list(Forms.TEXT))
            .part("choices", Interpretation::choices, Forms.list(CHOICE))
            .part("why", Interpretation::why, Forms.BOTH)
            .build();

    private static final ObjectForm<ParameterValue> PARAMETER = ObjectForm.<ParameterValue>named("parameter")
            .part("name", ParameterValue::name, Forms.TEXT)
            .part("value", ParameterValue::written, Forms.TEXT)
            .part("inWords", ParameterValue::inWords, Forms.BOTH)
            .part("clauses", ParameterValue::clauses, Forms.list(Forms.TEXT))
            .build();

    static final ObjectForm<CallDefinition> PARAMETERS = Forms.<CallDefinition>document("parameters")
            .part("call", CallDefinition::id, Forms.TEXT)
            .part("parameters", CallDefinition::parameters, Forms.list(PARAMETER))
            .build();

    static final ObjectForm<CallDefinition> INTERPRETATIONS = Forms.<CallDefinition>document("interpretations")
            .part("call", CallDefinition::id, Forms.TEXT)
            .part(
                    "interpretations",
                    call -> call.interpretations().stream()
                            .map(OpenPoint::interpretation)
                            .toList(),
                    Forms.list(INTERPRETATION))
            .build();

    private static final ObjectForm<Rule> RULE = ObjectForm.<Rule>named("rule")
            .part("id", Rule::id, Forms.TEXT)
            .part("ruleKind", Rule::kind, Forms.names(RuleKind.class))
            .part("sentence", Rule::sentence, Forms.BOTH)
            .build();

    private static final ObjectForm<SourcePage> PAGE = ObjectForm.<SourcePage>named("sourcePage")
            .part("address", SourcePage::address, Forms.TEXT)
            .part("readOn", SourcePage::readOn, Forms.DAY)
            .build();

    static final ObjectForm<OneClause> CLAUSE = Forms.<OneClause>document("clause")
            .part("call", one -> one.call().id(), Forms.TEXT)
            .part("id", one -> one.clause().id(), Forms.TEXT)
            .part("section", one -> one.clause().section(), Forms.TEXT)
            .part("place", one -> one.clause().place(), Forms.TEXT)
            .part(
                    "where",
                    one -> Bilingual.of(
                            one.clause().where(Language.FRENCH), one.clause().where(Language.ENGLISH)),
                    Forms.BOTH)
            .part("lines", one -> one.clause().lines(), Forms.list(Forms.TEXT))
            .maybe("page", one -> one.clause().page(), PAGE)
            .part("treatment", one -> one.clause().treatment(), Forms.names(Treatment.class))
            .part("sentence", one -> one.clause().sentence(), Forms.BOTH)
            .part("rules", OneClause::rules, Forms.list(RULE))
            .part("interpretations", OneClause::interpretations, Forms.list(INTERPRETATION))
            .build();

    private static final ObjectForm<Asked> ASKED = ObjectForm.<Asked>named("documentAsked")
            .part("rule", asked -> asked.requirement().rule(), Forms.TEXT)
            .part("type", asked -> asked.requirement().type().code(), Forms.TEXT)
            .part("count", Asked::count, Forms.count(0))
            .part("label", asked -> asked.requirement().label(), Forms.BOTH)
            .build();

    static final ObjectForm<DocumentList> DOCUMENT_LIST = Forms.<DocumentList>document("documentList")
            .part("call", list -> list.call().id(), Forms.TEXT)
            .part("establishments", DocumentList::establishments, Forms.count(0))
            .part("documentsStated", list -> list.call().statesDocuments(), Forms.YES_NO)
            .maybe("clauses", list -> list.call().documentSilence().map(Datum::clauses), Forms.list(Forms.TEXT))
            .part("total", list -> list.asked().stream().mapToInt(Asked::count).sum(), Forms.count(0))
            .part("documents", DocumentList::asked, Forms.list(ASKED))
            .build();

    private static final ObjectForm<CallComparison.Side> SIDE = ObjectForm.<CallComparison.Side>named("side")
            .part("call", side -> side.call().id(), Forms.TEXT)
            .part("state", CallComparison.Side::state, Forms.names(CallComparison.State.class))
            .maybe("value", side -> side.datum().flatMap(Datum::value), Forms.BOTH)
            .maybe("clauses", side -> side.datum().map(Datum::clauses), Forms.list(Forms.TEXT))
            .build();

    private static final ObjectForm<CallComparison.Row> COMPARED = ObjectForm.<CallComparison.Row>named("comparedDatum")
            .part("name", CallComparison.Row::name, Forms.TEXT)
            .part("label", CallComparison.Row::label, Forms.BOTH)
            .part("sides", CallComparison.Row::sides, Forms.list(SIDE))
            .build();

    static final ObjectForm<CallComparison> COMPARISON = Forms.<CallComparison>document("comparison")
            .part(
                    "calls",
                    comparison ->
                            comparison.calls().stream().map(CallDefinition::id).toList(),
                    Forms.list(Forms.TEXT))
            .part("rows", CallComparison::rows, Forms.list(COMPARED))
            .build();

    private CallForms() {}

    /** Clause, and what is said about it. */
    record OneClause(CallDefinition call, Clause clause) {

        List<Rule> rules() {
            return call.rules().stream()
                    .filter(rule -> rule.clauses().contains(clause.id()))
                    .toList();
        }

        List<Interpretation> interpretations() {
            return call.interpretations().stream()
                    .map(OpenPoint::interpretation)
                    .filter(point -> point.clauses().contains(clause.id()))
                    .toList();
        }
    }

    /** Documents that a call asks of a number of establishments. */
    record DocumentList(CallDefinition call, int establishments) {

        ImmutableList<Asked> asked() {
            return call.documents().stream()
                    .map(each -> new Asked(each, each.perPartner() ? establishments : 1))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private record Asked(DocumentRequirement requirement, int count) {}
}
