package fr.tempspartage.io.json;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.AgencyDeadlineFields;
import fr.tempspartage.domain.campaign.AgencyReadingFields;
import fr.tempspartage.domain.campaign.AgencyReadingsFields;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.Nearest;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.Binder;
import fr.tempspartage.io.tree.Kinds;
import fr.tempspartage.io.tree.Node;
import fr.tempspartage.io.tree.Pointers;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the decisions of an agency can be applied to a call: that it is theirs, has the interpretations, and leaves the
 * choices open. It looks at the tree, so that this is said beside everything else that is wrong.
 *
 * @param call the call to which the decisions are to be applied
 * @param day the day of the assessment
 */
record DecisionCheck(CallDefinition call, LocalDate day, Binder binder) {

    void check(Node root) {
        member(root, AgencyReadingsFields.CALL.name()).ifPresent(this::ofCall);
        Map<String, Node.Place> decided = new HashMap<>();
        if (member(root, AgencyReadingsFields.READINGS.name()).orElse(null) instanceof Node.Arr list) {
            int place = 0;
            for (Node reading : list.elements()) {
                if (!binder.isLeftOpen(reading)) {
                    reading(reading, pointer("", AgencyReadingsFields.READINGS.name()) + "/" + place++, decided);
                }
            }
        }
        String deadline = AgencyReadingsFields.FILING_DEADLINE.name();
        member(root, deadline)
                .flatMap(node -> member(node, AgencyDeadlineFields.DECIDED_ON.name()))
                .ifPresent(node -> dated(node, pointer(pointer("", deadline), AgencyDeadlineFields.DECIDED_ON.name())));
    }

    private void ofCall(Node node) {
        text(node, CallId.TYPE)
                .filter(named -> !named.equals(call.id()))
                .ifPresent(named -> add(
                        IssueCode.READINGS_OF_OTHER_CALL,
                        pointer("", AgencyReadingsFields.CALL.name()),
                        node,
                        Map.of("text", named, "asked", call.id())));
    }

    private void reading(Node reading, String pointer, Map<String, Node.Place> decided) {
        String field = AgencyReadingFields.INTERPRETATION.name();
        Optional<Node> keyNode = member(reading, field);
        Optional<String> key = keyNode.flatMap(node -> text(node, ScalarType.line(40)));
        Optional<Interpretation> interpretation = key.flatMap(this::find);
        if (key.isPresent() && keyNode.isPresent()) {
            Node at = keyNode.get();
            if (interpretation.isEmpty()) {
                add(
                        IssueCode.UNKNOWN_INTERPRETATION,
                        pointer(pointer, field),
                        at,
                        Map.of("call", call.id(), "text", ScalarReading.shown(key.get()), "nearest", keys(key.get())));
            }
            Node.Place first = decided.putIfAbsent(key.get(), at.place());
            if (first != null) {
                add(
                        IssueCode.DECIDED_TWICE,
                        pointer(pointer, field),
                        at,
                        Map.of("key", ScalarReading.shown(key.get()), "line", first.line()));
            }
        }
        String choice = AgencyReadingFields.CHOICE.name();
        interpretation.ifPresent(known -> member(reading, choice)
                .ifPresent(node -> text(node, ScalarType.line(80))
                        .ifPresent(slug -> choice(known, slug, node, pointer(pointer, choice)))));
        String on = AgencyReadingFields.DECIDED_ON.name();
        member(reading, on).ifPresent(node -> dated(node, pointer(pointer, on)));
    }

    private void choice(Interpretation interpretation, String slug, Node node, String pointer) {
        List<String> open =
                interpretation.openChoices().stream().map(Choice::slug).toList();
        Optional<Choice> choice = interpretation.choices().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst();
        String shown = ScalarReading.shown(slug);
        if (choice.isEmpty()) {
            add(
                    IssueCode.UNKNOWN_CHOICE,
                    pointer,
                    node,
                    Map.of("key", interpretation.key(), "text", shown, "nearest", Nearest.proposal(slug, open)));
        } else if (!choice.get().isOpen()) {
            Bilingual standing = choice.get().standing() == Choice.Standing.REJECTED
                    ? Bilingual.of("est exclu par le texte de l’appel", "is excluded by the text of the call")
                    : Bilingual.of("n’est montré que pour information", "is shown for information only");
            add(
                    IssueCode.CHOICE_NOT_OPEN,
                    pointer,
                    node,
                    Map.of(
                            "key", interpretation.key(),
                            "text", shown,
                            "standing", standing,
                            "why", interpretation.why(),
                            "nearest", Nearest.nearestFirst(slug, open)));
        }
    }

    private void dated(Node node, String pointer) {
        text(node, ScalarType.DATE)
                .filter(decided -> decided.isAfter(day))
                .ifPresent(decided -> add(
                        IssueCode.DECIDED_LATER, pointer, node, Map.of("day", inWords(decided), "on", inWords(day))));
    }

    private static Bilingual inWords(LocalDate day) {
        return Bilingual.of(Dates.day(day, Language.FRENCH), Dates.day(day, Language.ENGLISH));
    }

    private Optional<Interpretation> find(String key) {
        return call.interpretations().stream()
                .map(OpenPoint::interpretation)
                .filter(one -> one.key().equals(key))
                .findFirst();
    }

    private Bilingual keys(String key) {
        List<String> keys = new ArrayList<>();
        call.interpretations().forEach(point -> keys.add(point.key()));
        return Nearest.proposal(key, keys);
    }

    private Optional<Node> member(Node node, String name) {
        return node instanceof Node.Obj object
                ? object.members().stream()
                        .filter(member -> member.name().equals(name) && !binder.isLeftOpen(member.value()))
                        .map(Node.Member::value)
                        .findFirst()
                : Optional.empty();
    }

    private <T> Optional<T> text(Node node, ScalarType<T> type) {
        return node instanceof Node.Scalar scalar && Kinds.fits(ScalarType.Shape.TEXT, scalar)
                ? ScalarReading.ofPeople(type, scalar.text()).value()
                : Optional.empty();
    }

    private static String pointer(String parent, String name) {
        return Pointers.child(parent, name);
    }

    private void add(IssueCode code, String pointer, Node node, Map<String, ?> values) {
        binder.found().add(code, pointer, node.place(), values);
    }
}
