package fr.tempspartage.io.tree;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.Rpps;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.Placeholder;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.partner.Siret;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.scalar.IssueList;
import fr.tempspartage.io.scalar.Labels;
import fr.tempspartage.io.scalar.Nearest;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.Node.Kind;
import fr.tempspartage.io.tree.Node.Member;
import fr.tempspartage.io.validation.DossierValidation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes records of a tree by the field tables, finds everything that is wrong with it, and keeps the place of each
 * value. A record is tried even if one of its fields is wrong, without that field, so that nothing hides anything.
 */
public final class Binder {

    private final Found found;
    private final boolean byPeople;
    private final GroupCheck groups;
    private final Map<String, Node.Place> places = new HashMap<>();
    private Optional<CallId> call = Optional.empty();

    /**
     * Binder of a file.
     *
     * @param byPeople whether people write it, as reports print values, and leave open what they do not know
     */
    public Binder(Found found, boolean byPeople, GroupCheck groups) {
        this.found = found;
        this.byPeople = byPeople;
        this.groups = groups;
    }

    /** Dossier of a tree, if there is one; its parts agree, and its call is looked at. */
    public ReadResult<Dossier> dossier(Optional<Node> tree, CallCheck calls) {
        ReadResult<Dossier> read = read(DossierFields.TYPE, tree, calls);
        if (read.value().isEmpty()) {
            return read;
        }
        List<Issue> issues = new ArrayList<>(read.issues());
        for (Issue issue : DossierValidation.contradictions(read.value().get())) {
            Node.Place place = placeOf(issue.pointer());
            issues.add(issue.at(place.line(), place.column()).in(place.sheet()));
        }
        return ReadResult.of(read.value(), IssueList.firstOf(issues));
    }

    /** Value of a tree, if there is one; whether its parts agree is not checked. */
    public <T> ReadResult<T> read(ValueType<T> type, Optional<Node> tree, CallCheck calls) {
        tree.ifPresent(node -> calls.check(node, found));
        call = tree.flatMap(calls::call);
        Optional<T> value = tree.flatMap(node -> root(type, node));
        return ReadResult.of(value, found.inOrder());
    }

    /** Issues found so far. */
    public Found found() {
        return found;
    }

    /** Place of the value at a pointer, or of the nearest value around it. */
    public Node.Place placeOf(String pointer) {
        String at = pointer;
        while (!places.containsKey(at) && !at.isEmpty()) {
            at = Pointers.parent(at);
        }
        return places.getOrDefault(at, new Node.Place(found.firstLine(), 1));
    }

    /** Binds the first level of a file, where keys of the format itself may stand. */
    public <T> Optional<T> root(ValueType<T> type, Node node) {
        if (node instanceof Node.Obj object && type instanceof RecordType<T> rec) {
            places.put("", node.place());
            List<Member> members = new ArrayList<>();
            FormatKeys format = new FormatKeys(found);
            for (Member member : object.members()) {
                if (!format.take(member)) {
                    members.add(member);
                }
            }
            return bind(rec, object, members, FormatKeys.NAMES, "");
        }
        return value(type, node, "").map(type::cast);
    }

    private Optional<?> value(ValueType<?> type, Node node, String pointer) {
        places.put(pointer, node.place());
        if (node instanceof Node.Scalar scalar && scalar.kind() == Kind.BROKEN) {
            return Optional.empty();
        }
        if (isNull(node)) {
            found.add(IssueCode.NULL_VALUE, pointer, node.place());
            return Optional.empty();
        }
        if (type instanceof ScalarType<?> scalar) {
            return scalar(scalar, node, pointer);
        }
        if (type instanceof ListType<?> list) {
            return node instanceof Node.Arr array ? list(list, array, pointer) : wrongType(type, node, pointer);
        }
        if (!(node instanceof Node.Obj object)) {
            return wrongType(type, node, pointer);
        }
        return type instanceof VariantType<?> variant
                ? variant(variant, object, pointer)
                : bind((RecordType<?>) type, object, object.members(), ImmutableList.of(), pointer);
    }

    private <T> Optional<T> scalar(ScalarType<T> type, Node node, String pointer) {
        Optional<ScalarReading<T>> read = node instanceof Node.Scalar scalar ? reading(type, scalar) : Optional.empty();
        if (read.isEmpty()) {
            return wrongType(type, node, pointer);
        }
        ScalarReading<T> reading = read.get();
        reading.refusal().ifPresent(r -> found.add(r.code(), pointer, node.place(), r.message()));
        reading.value().ifPresent(value -> numbers(value, node.place(), pointer));
        if (reading.value().orElse(null) instanceof TerritorialHospitalGroup group) {
            groups.check(group, call, pointer, node.place(), found);
        }
        return reading.value();
    }

    /** Warns of numbers that can exist and are likely to be wrong. */
    private void numbers(Object value, Node.Place place, String pointer) {
        if (value instanceof Rpps rpps && !rpps.luhnValid()) {
            found.add(IssueCode.RPPS_KEY, pointer, place, Map.of("text", rpps));
        }
        Optional<Bilingual> kind = kind(value);
        if (kind.isPresent() && Placeholder.isBeforeKey(siren(value).toString())) {
            found.add(IssueCode.PLACEHOLDER_NUMBER, pointer, place, Map.of("text", value, "kind", kind.get()));
        }
    }

    private static Object siren(Object value) {
        return value instanceof Siret siret ? siret.siren() : value;
    }

    private static Optional<Bilingual> kind(Object value) {
        if (value instanceof Rpps) {
            return Optional.of(Bilingual.of("numéro RPPS", "RPPS number"));
        }
        if (value instanceof Siren) {
            return Optional.of(Bilingual.of("numéro SIREN", "SIREN number"));
        }
        if (value instanceof Siret) {
            return Optional.of(Bilingual.of("numéro SIRET", "SIRET number"));
        }
        return value instanceof Finess ? Optional.of(Bilingual.of("numéro FINESS", "FINESS number")) : Optional.empty();
    }

    /** What came of a scalar; empty if it cannot stand for such a value. */
    private <T> Optional<ScalarReading<T>> reading(ScalarType<T> type, Node.Scalar scalar) {
        if (Kinds.fits(type.shape(), scalar)) {
            String text = Kinds.text(type.shape(), scalar);
            return Optional.of(
                    scalar.kind() == Kind.NUMBER
                            ? ScalarReading.ofNumber(type, text)
                            : byPeople ? ScalarReading.ofPeople(type, text) : ScalarReading.of(type, text));
        }
        return byPeople ? ScalarReading.ofWritten(type, scalar.text()) : Optional.empty();
    }

    private Optional<?> list(ListType<?> type, Node.Arr array, String pointer) {
        List<Node> elements =
                array.elements().stream().filter(e -> !isLeftOpen(e)).toList();
        int size = elements.size();
        if (size > type.maxSize()) {
            found.add(
                    IssueCode.TOO_MANY_ELEMENTS, pointer, array.place(), Map.of("count", size, "max", type.maxSize()));
        }
        ImmutableList.Builder<Object> values = ImmutableList.builder();
        boolean whole = array.isComplete() && size <= type.maxSize();
        for (int i = 0; i < Math.min(size, type.maxSize()); i++) {
            Optional<?> element = value(type.element(), elements.get(i), Pointers.child(pointer, i));
            element.ifPresent(values::add);
            whole &= element.isPresent();
        }
        return whole ? Optional.of(values.build()) : Optional.empty();
    }

    private <T> Optional<?> variant(VariantType<T> type, Node.Obj object, String pointer) {
        ImmutableList<String> own = ImmutableList.of(VariantType.DISCRIMINATOR);
        Optional<Member> said = object.members().stream()
                .filter(m -> m.name().equals(VariantType.DISCRIMINATOR) && !isLeftOpen(m.value()))
                .findFirst();
        if (said.isEmpty()) {
            if (object.isComplete()) {
                missing(VariantType.DISCRIMINATOR, Bilingual.of("type", "type"), type.label(), object, pointer);
            }
            checkLoosely(type, object, pointer);
            return Optional.empty();
        }
        Node node = said.get().value();
        String at = Pointers.child(pointer, VariantType.DISCRIMINATOR);
        if (!(node instanceof Node.Scalar scalar) || !Kinds.fits(ScalarType.Shape.TEXT, scalar)) {
            if (isNull(node)) {
                found.add(IssueCode.NULL_VALUE, at, node.place());
            } else if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Kind.BROKEN) {
                found.add(
                        IssueCode.WRONG_TYPE,
                        at,
                        node.place(),
                        Kinds.wrongType(type.variants().get(0).name(), node));
            }
            checkLoosely(type, object, pointer);
            return Optional.empty();
        }
        ImmutableList<RecordType<?>> variant = Labels.of(type).find(scalar.text());
        if (variant.size() != 1) {
            found.add(
                    IssueCode.UNKNOWN_VARIANT,
                    at,
                    node.place(),
                    Map.of(
                            "text", ScalarReading.shown(scalar.text()),
                            "record", type.label(),
                            "nearest", Labels.of(type).proposal(scalar.text())));
            checkLoosely(type, object, pointer);
            return Optional.empty();
        }
        return bind(variant.get(0), object, object.members(), own, pointer);
    }

    /** Checks each field of an object whose variant is not known by the first variant that has it. */
    private void checkLoosely(VariantType<?> type, Node.Obj object, String pointer) {
        Map<String, Field<?, ?>> fields = new LinkedHashMap<>();
        type.variants().forEach(v -> v.fields().forEach(f -> fields.putIfAbsent(f.name(), f)));
        members(fields, object.members(), ImmutableList.of(VariantType.DISCRIMINATOR), type.label(), pointer);
    }

    private <R> Optional<R> bind(
            RecordType<R> type, Node.Obj object, List<Member> members, List<String> own, String pointer) {
        Map<String, Field<?, ?>> fields = new LinkedHashMap<>();
        type.fields().forEach(f -> fields.put(f.name(), f));
        Map<String, Optional<?>> read = members(fields, members, own, type.label(), pointer);
        Map<String, Object> values = new LinkedHashMap<>();
        boolean whole = object.isComplete();
        for (Field<R, ?> field : type.fields()) {
            Optional<?> value = read.getOrDefault(field.name(), Optional.empty());
            value.ifPresent(v -> values.put(field.name(), v));
            whole &= value.isPresent() || !field.required();
            if (field.required() && !read.containsKey(field.name()) && object.isComplete()) {
                missing(field.name(), field.label(), type.label(), object, pointer);
            }
        }
        return whole ? create(type, values, object, pointer) : Optional.empty();
    }

    private <R> Optional<R> create(RecordType<R> type, Map<String, Object> values, Node.Obj object, String pointer) {
        try {
            return Optional.of(type.create(values));
        } catch (IllegalArgumentException refusal) {
            found.add(IssueCode.IMPOSSIBLE, pointer, object.place(), Map.of("reason", Impossible.reason(type, values)));
            return Optional.empty();
        }
    }

    /** Values of the known members; a field that stands in the file and is wrong has an empty value. */
    private Map<String, Optional<?>> members(
            Map<String, Field<?, ?>> fields, List<Member> members, List<String> own, Bilingual record, String pointer) {
        Map<String, Optional<?>> values = new LinkedHashMap<>();
        Map<String, Member> seen = new HashMap<>();
        List<String> names = new ArrayList<>(own);
        names.addAll(fields.keySet());
        for (Member member : members) {
            if (isLeftOpen(member.value())) {
                continue;
            }
            Member first = seen.putIfAbsent(member.name(), member);
            String at = Pointers.child(pointer, member.name());
            Field<?, ?> field = fields.get(member.name());
            if (first != null) {
                values.put(member.name(), Optional.empty());
                duplicate(member, first, at, found);
            } else if (field != null) {
                values.put(member.name(), value(field.type(), member.value(), at));
            } else if (!own.contains(member.name())) {
                found.add(
                        IssueCode.UNKNOWN_FIELD,
                        at,
                        member.place(),
                        () -> IssueCode.UNKNOWN_FIELD.message(Map.of(
                                "name", ScalarReading.shown(member.name()),
                                "record", record,
                                "nearest", Nearest.proposal(member.name(), names))));
            }
        }
        return values;
    }

    private void missing(String name, Bilingual label, Bilingual record, Node.Obj object, String pointer) {
        found.add(
                IssueCode.MISSING_FIELD,
                Pointers.child(pointer, name),
                object.place(),
                Map.of("name", name, "label", label, "record", record));
    }

    private <T> Optional<T> wrongType(ValueType<?> type, Node node, String pointer) {
        found.add(IssueCode.WRONG_TYPE, pointer, node.place(), Kinds.wrongType(type, node));
        return Optional.empty();
    }

    /** Says that a key stands twice, with the line of the first. */
    public static void duplicate(Member member, Member first, String pointer, Found found) {
        found.add(
                IssueCode.DUPLICATE_FIELD,
                pointer,
                member.place(),
                Map.of(
                        "name",
                        ScalarReading.shown(member.name()),
                        "line",
                        first.place().line()));
    }

    /** Whether a person left a value open: a key, or a list, below which nothing is written. */
    public boolean isLeftOpen(Node node) {
        if (!byPeople) {
            return false;
        }
        if (node instanceof Node.Obj object) {
            return !object.members().isEmpty()
                    && object.members().stream().allMatch(member -> isLeftOpen(member.value()));
        }
        if (node instanceof Node.Arr array) {
            return !array.elements().isEmpty() && array.elements().stream().allMatch(this::isLeftOpen);
        }
        return node instanceof Node.Scalar scalar
                && scalar.kind() == Kind.PLAIN
                && scalar.text().isEmpty();
    }

    private static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && Kinds.isNull(scalar);
    }
}
