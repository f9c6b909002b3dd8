package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Spelling;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.SupportingDocumentFields;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.procedure.MappingParts.Attachment;
import fr.tempspartage.io.procedure.MappingParts.Block;
import fr.tempspartage.io.procedure.MappingParts.Constant;
import fr.tempspartage.io.procedure.MappingParts.Selector;
import fr.tempspartage.io.procedure.MappingParts.Tie;
import fr.tempspartage.io.scalar.Nearest;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Kinds;
import fr.tempspartage.io.tree.Node;
import fr.tempspartage.io.tree.Node.Member;
import fr.tempspartage.io.tree.Pointers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Mapping of a tree: every key, path and value is looked at, so that a mapping that is read can be relied on. */
final class MappingReader {

    private static final ImmutableList<String> ROOT =
            ImmutableList.of("call", "about", "fields", "constants", "blocks", "documents", "ignored");
    private static final ImmutableList<String> SELECTOR = ImmutableList.of("id", "label", "own");
    private static final ImmutableList<String> TIE = ImmutableList.of(
            "id", "label", "own", "to", "values", "ticked", "unticked", "part", "join", "suffix", "about");
    private static final ImmutableList<String> CONSTANT = ImmutableList.of("to", "value", "about");
    private static final ImmutableList<String> BLOCK = ImmutableList.of("id", "label", "fields", "constants", "about");
    private static final ImmutableList<String> DOCUMENT =
            ImmutableList.of("id", "label", "types", "partners", "fields", "constants", "about");
    private static final ImmutableList<String> IGNORED = ImmutableList.of("id", "label", "own", "about");

    private static final ImmutableMap<String, Bilingual> LABELS = ImmutableMap.of(
            "call", Bilingual.of("appel à candidatures", "call"),
            "to", Bilingual.of("donnée visée", "fact"),
            "value", Bilingual.of("valeur", "value"),
            "types", Bilingual.of("nature de la pièce", "types of the document"));

    private final Found found;

    MappingReader(Found found) {
        this.found = found;
    }

    Optional<FormMapping> read(Node tree) {
        Optional<Members> root = object(tree, "", ROOT);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Members mapping = root.get();
        Optional<CallId> call = mapping.text("call").flatMap(text -> call(mapping, text));
        if (mapping.member("call").isEmpty()) {
            missing(mapping, "call");
        }
        return Optional.of(new FormMapping(
                call.orElse(CallId.parse("none")),
                list(mapping, "fields", TIE, one -> tie(one, DossierFields.TYPE, false)),
                list(mapping, "constants", CONSTANT, one -> constant(one, DossierFields.TYPE, false)),
                list(mapping, "blocks", BLOCK, this::block),
                list(mapping, "documents", DOCUMENT, this::attachment),
                list(mapping, "ignored", IGNORED, this::selector)));
    }

    private Optional<CallId> call(Members mapping, String text) {
        ScalarType<?> type = (ScalarType<?>) DossierFields.CALL.type();
        return scalar(type, text, mapping.at("call"), place(mapping, "call")).map(CallId.class::cast);
    }

    private Optional<Tie> tie(Members one, RecordType<?> root, boolean inRows) {
        Optional<Selector> field = selector(one);
        Optional<FactPath> to = to(one, root, inRows);
        ImmutableMap<String, Optional<String>> values = values(one, to, inRows);
        Optional<String> ticked = one.text("ticked");
        Optional<String> unticked = one.text("unticked");
        to.ifPresent(path -> {
            ticked.ifPresent(text -> meaning(path, shown(text, inRows), one.at("ticked"), place(one, "ticked")));
            unticked.ifPresent(text -> meaning(path, shown(text, inRows), one.at("unticked"), place(one, "unticked")));
        });
        return field.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tie(
                        field.get(),
                        to.get(),
                        values,
                        one.text("part"),
                        ticked.orElse("true"),
                        unticked,
                        one.text("join"),
                        one.text("suffix").orElse(""),
                        one.place()));
    }

    private Optional<Constant> constant(Members one, RecordType<?> root, boolean inRows) {
        Optional<FactPath> to = to(one, root, inRows);
        Optional<String> value = one.text("value");
        if (one.member("value").isEmpty()) {
            missing(one, "value");
        }
        if (to.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        meaning(to.get(), shown(value.get(), inRows), one.at("value"), place(one, "value"));
        return Optional.of(new Constant(to.get(), value.get(), place(one, "value")));
    }

    private Optional<Block> block(Members one) {
        ImmutableList<Tie> ties = list(one, "fields", TIE, tie -> tie(tie, DossierFields.TYPE, true));
        ImmutableList<Constant> constants =
                list(one, "constants", CONSTANT, constant -> constant(constant, DossierFields.TYPE, true));
        return selector(one).map(field -> new Block(field, ties, constants, one.place()));
    }

    private Optional<Attachment> attachment(Members one) {
        RecordType<?> document = SupportingDocumentFields.TYPE;
        ImmutableList.Builder<Constant> constants = ImmutableList.builder();
        if (one.member("types").isEmpty()) {
            missing(one, "types");
        }
        for (Field<?, ?> field : List.of(SupportingDocumentFields.TYPES, SupportingDocumentFields.PARTNERS)) {
            String name = field.name();
            FactPath path =
                    FactPath.parse(document, name, false, (code, values) -> {}).orElseThrow();
            int i = 0;
            for (Node node : one.list(name)) {
                String at = Pointers.child(one.at(name), i++);
                if (node instanceof Node.Scalar scalar && !Kinds.isNull(scalar)) {
                    meaning(path, scalar.text(), at, node.place());
                    constants.add(new Constant(path, scalar.text(), node.place()));
                } else {
                    found.add(
                            IssueCode.WRONG_TYPE,
                            at,
                            node.place(),
                            Kinds.wrongType(path.scalars().get(0), node));
                }
            }
        }
        ImmutableList<Tie> ties = list(one, "fields", TIE, tie -> tie(tie, document, false));
        constants.addAll(list(one, "constants", CONSTANT, constant -> constant(constant, document, false)));
        return selector(one).map(field -> new Attachment(field, ties, constants.build(), one.place()));
    }

    private Optional<Selector> selector(Members one) {
        Optional<String> own = one.text("own");
        if (own.isPresent() && !OwnFacts.NAMES.contains(own.get())) {
            bad(
                    "own",
                    one,
                    Bilingual.of(
                            "La plateforme ne donne rien sous le nom «\u00a0" + ScalarReading.shown(own.get())
                                    + "\u00a0»",
                            "The platform gives nothing under the name '" + ScalarReading.shown(own.get()) + "'"),
                    Nearest.proposal(own.get(), OwnFacts.NAMES));
            return Optional.empty();
        }
        if (SELECTOR.stream().allMatch(name -> one.member(name).isEmpty())) {
            bad(
                    "",
                    one,
                    Bilingual.of("Rien ne dit de quel champ il s’agit", "Nothing says which field is meant"),
                    Bilingual.of(
                            "faut-il son libellé, sous label, ou son identifiant, sous id",
                            "give its label, under label, or its identifier, under id"));
            return Optional.empty();
        }
        Selector selector = new Selector(one.text("id"), one.text("label"), own);
        return selector.id().isEmpty() && selector.label().isEmpty() && own.isEmpty()
                ? Optional.empty()
                : Optional.of(selector);
    }

    private Optional<FactPath> to(Members one, RecordType<?> root, boolean inRows) {
        if (one.member("to").isEmpty()) {
            missing(one, "to");
        }
        return one.text("to")
                .flatMap(text -> FactPath.parse(
                        root, text, inRows, (code, values) -> found.add(code, one.at("to"), place(one, "to"), values)));
    }

    private ImmutableMap<String, Optional<String>> values(Members one, Optional<FactPath> to, boolean inRows) {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        one.object("values").ifPresent(table -> {
            for (Member member : table.all()) {
                boolean none = Members.isNull(member.value());
                Optional<String> meaning = table.text(member.name());
                if (none || meaning.isPresent()) {
                    values.put(Spelling.plain(member.name()), meaning);
                }
                if (to.isPresent() && meaning.isPresent()) {
                    meaning(
                            to.get(),
                            shown(meaning.get(), inRows),
                            table.at(member.name()),
                            member.value().place());
                }
            }
        });
        return ImmutableMap.copyOf(values);
    }

    /** Value as the first row of a block has it. */
    private static String shown(String value, boolean inRows) {
        return inRows ? value.replace(FactPath.ROW, "1") : value;
    }

    /** Looks at a value that the mapping itself states. */
    private void meaning(FactPath path, String text, String pointer, Node.Place place) {
        if (path.scalars().stream()
                .noneMatch(type -> ScalarReading.ofPeople(type, text).value().isPresent())) {
            path.scalars().stream().limit(1).forEach(type -> scalar(type, text, pointer, place));
        }
    }

    private Optional<?> scalar(ScalarType<?> type, String text, String pointer, Node.Place place) {
        ScalarReading<?> reading = ScalarReading.ofPeople(type, text);
        reading.refusal().ifPresent(refusal -> found.add(refusal.code(), pointer, place, refusal.message()));
        return reading.value();
    }

    private <T> ImmutableList<T> list(
            Members owner, String name, List<String> known, Function<Members, Optional<T>> reader) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        int i = 0;
        for (Node node : owner.list(name)) {
            object(node, Pointers.child(owner.at(name), i++), known)
                    .flatMap(reader)
                    .ifPresent(all::add);
        }
        return all.build();
    }

    private Optional<Members> object(Node node, String pointer, List<String> known) {
        Optional<Members> object = Members.of(node, pointer, found);
        object.ifPresent(members -> {
            for (Member member : members.all()) {
                if (!known.contains(member.name())) {
                    found.add(
                            IssueCode.UNKNOWN_FIELD,
                            members.at(member.name()),
                            member.place(),
                            Map.of(
                                    "name", ScalarReading.shown(member.name()),
                                    "record", Bilingual.of("correspondance", "mapping"),
                                    "nearest", Nearest.proposal(member.name(), known)));
                }
            }
        });
        return object;
    }

    private void missing(Members one, String name) {
        found.add(
                IssueCode.MISSING_FIELD,
                one.at(name),
                one.place(),
                Map.of(
                        "name", name,
                        "label", LABELS.get(name),
                        "record", Bilingual.of("correspondance", "mapping")));
    }

    private void bad(String name, Members one, Bilingual reason, Bilingual hint) {
        found.add(
                IssueCode.BAD_MAPPING,
                name.isEmpty() ? one.pointer() : one.at(name),
                name.isEmpty() ? one.place() : place(one, name),
                Map.of("reason", reason, "hint", hint));
    }

    private static Node.Place place(Members one, String name) {
        return one.member(name).map(member -> member.value().place()).orElse(one.place());
    }
}
