package fr.tempspartage.io.json;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentRequirement;
import fr.tempspartage.rules.verdict.Rule;

/** JSON of what calls say of themselves. */
final class CallJson {

    private CallJson() {}

    static void call(JsonOut out, CallDefinition call) {
        out.field("id", call.id().toString());
        ResultJson.text(out, "title", call.campaign().getTitle());
        ResultJson.text(out, "region", call.campaign().getRegion());
        ResultJson.text(out, "edition", call.campaign().getEdition());
        ResultJson.text(out, "authority", call.campaign().getAuthority());
        call.campaign().getCalendar().getDeadline().ifPresent(day -> out.field("deadline", day.toString()));
        out.name("deadlineStated")
                .bool(call.campaign().getCalendar().getDeadline().isPresent());
        call.campaign().getSource().sha256().ifPresent(sum -> out.field("sourceSha256", sum));
        out.name("clauses").number(Integer.toString(call.clauses().size()));
        out.name("rules").number(Integer.toString(call.rules().size()));
        out.name("interpretations")
                .number(Integer.toString(call.interpretations().size()));
    }

    static void documents(JsonOut out, CallDefinition call, int establishments) {
        out.field("call", call.id().toString());
        out.name("establishments").number(Integer.toString(establishments));
        out.name("documentsStated").bool(call.statesDocuments());
        call.documentSilence().ifPresent(datum -> ResultJson.strings(out, "clauses", datum.clauses()));
        int total = 0;
        for (DocumentRequirement requirement : call.documents()) {
            total += requirement.perPartner() ? establishments : 1;
        }
        out.name("total").number(Integer.toString(total));
        out.name("documents")
                .list(
                        call.documents(),
                        requirement -> out.nested(o -> {
                            o.field("rule", requirement.rule().toString());
                            o.field("type", requirement.type().code());
                            o.name("count").number(Integer.toString(requirement.perPartner() ? establishments : 1));
                            ResultJson.text(o, "label", requirement.label());
                        }));
    }

    static void clause(JsonOut out, CallDefinition call, ClauseId id) {
        Clause clause = call.clauses().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No clause '" + id + "' in " + call.id()
                        + ".\nMaybe one of "
                        + (call.clauses().isEmpty()
                                ? "another call, since this one has none"
                                : call.clauses().get(0).id() + " to "
                                        + call.clauses()
                                                .get(call.clauses().size() - 1)
                                                .id())
                        + "."));
        out.field("call", call.id().toString());
        out.field("id", clause.id().toString());
        out.field("section", clause.section());
        out.field("place", clause.place());
        ResultJson.text(out, "where", Bilingual.of(clause.where(Language.FRENCH), clause.where(Language.ENGLISH)));
        ResultJson.strings(out, "lines", clause.lines());
        out.field("treatment", clause.treatment().name());
        ResultJson.text(out, "sentence", clause.sentence());
        out.name("rules")
                .list(
                        call.rules().stream()
                                .filter(r -> r.clauses().contains(id))
                                .toList(),
                        rule -> out.nested(o -> rule(o, rule)));
        out.name("interpretations")
                .list(
                        call.interpretations().stream()
                                .filter(p -> p.interpretation().clauses().contains(id))
                                .toList(),
                        point -> out.nested(o -> interpretation(o, point.interpretation())));
    }

    private static void rule(JsonOut out, Rule rule) {
        out.field("id", rule.id().toString());
        out.field("ruleKind", rule.kind().name());
        ResultJson.text(out, "sentence", rule.sentence());
    }

    static void interpretations(JsonOut out, CallDefinition call) {
        out.field("call", call.id().toString());
        out.name("interpretations")
                .list(call.interpretations(), point -> out.nested(o -> interpretation(o, point.interpretation())));
    }

    private static void interpretation(JsonOut out, Interpretation interpretation) {
        out.field("key", interpretation.key());
        ResultJson.text(out, "question", interpretation.question());
        interpretation.defaultSlug().ifPresent(slug -> out.field("default", slug));
        ResultJson.codes(out, "effects", interpretation.effects());
        ResultJson.strings(out, "clauses", interpretation.clauses());
        out.name("choices").list(interpretation.choices(), choice -> out.nested(o -> choice(o, choice)));
        ResultJson.text(out, "why", interpretation.why());
    }

    private static void choice(JsonOut out, Choice choice) {
        out.field("slug", choice.slug());
        out.field("standing", choice.standing().name());
        ResultJson.text(out, "label", choice.label());
    }

    static void comparison(JsonOut out, CallComparison comparison) {
        ResultJson.strings(
                out,
                "calls",
                comparison.calls().stream().map(CallDefinition::id).toList());
        out.name("rows")
                .list(
                        comparison.rows(),
                        row -> out.nested(o -> {
                            o.field("name", row.name());
                            ResultJson.text(o, "label", row.label());
                            o.name("sides").list(row.sides(), side -> o.nested(inner -> side(inner, side)));
                        }));
    }

    private static void side(JsonOut out, CallComparison.Side side) {
        out.field("call", side.call().id().toString());
        out.field("state", side.state().name());
        side.datum().ifPresent(datum -> {
            datum.value().ifPresent(value -> ResultJson.text(out, "value", value));
            ResultJson.strings(out, "clauses", datum.clauses());
        });
    }
}
