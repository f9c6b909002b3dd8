package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.Nearest;
import fr.tempspartage.io.scalar.ScalarReading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Place of a fact in a dossier (<i>donnée visée</i>): {@code /candidate/name}, {@code /project/partners/0/finess}, or the name
 * of an input, {@code posts[0].contractStart}, where {@code []} is the first element. In a repeated block {@code {row}} stands
 * for the row.
 *
 * @param keys names of fields, numbers of elements, and {@code {row}}
 * @param scalars what the fact takes, in each variant that has it; none for the type of a variant
 * @param list whether the fact is a list of such values
 */
record FactPath(ImmutableList<String> keys, ImmutableList<ScalarType<?>> scalars, boolean list) {

    static final String ROW = "{row}";

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,2}");

    /** Reads a path from the root of a dossier; what is wrong with it is said. */
    static Optional<FactPath> parse(String text, boolean inRows, BiConsumer<IssueCode, Map<String, ?>> said) {
        return parse(DossierFields.TYPE, text, inRows, said);
    }

    /** Reads a path from a record of a dossier. */
    static Optional<FactPath> parse(
            RecordType<?> root, String text, boolean inRows, BiConsumer<IssueCode, Map<String, ?>> said) {
        ImmutableList<String> keys = keys(text);
        // Records of a list may be of several variants, whose fields of one name take different values.
        List<ValueType<?>> types = List.of(root);
        for (String key : keys) {
            ValueType<?> first = types.get(0);
            if (first instanceof ListType<?> listed) {
                if (!(NUMBER.matcher(key).matches() || (key.equals(ROW) && inRows))) {
                    said.accept(IssueCode.BAD_MAPPING, numberWanted(text, key, inRows));
                    return Optional.empty();
                }
                types = listed.element() instanceof VariantType<?> variant
                        ? ImmutableList.<ValueType<?>>builder()
                                .add(variant)
                                .addAll(variant.variants())
                                .build()
                        : List.of(listed.element());
            } else if (first instanceof VariantType<?> && key.equals(VariantType.DISCRIMINATOR)) {
                return keys.get(keys.size() - 1).equals(key)
                        ? Optional.of(new FactPath(keys, ImmutableList.of(), false))
                        : unknown(text, key, List.of(), said);
            } else {
                List<ValueType<?>> inner = new ArrayList<>();
                for (ValueType<?> type : types) {
                    fields(type)
                            .filter(field -> field.name().equals(key))
                            .map(Field::type)
                            .forEach(inner::add);
                }
                if (inner.isEmpty()) {
                    return unknown(text, key, names(types), said);
                }
                types = inner;
            }
        }
        boolean list = types.get(0) instanceof ListType<?>;
        ImmutableList<ScalarType<?>> scalars = scalars(types);
        if (scalars.isEmpty()) {
            said.accept(IssueCode.BAD_MAPPING, groupNamed(text, types.get(0)));
            return Optional.empty();
        }
        return Optional.of(new FactPath(keys, scalars, list));
    }

    private static ImmutableList<ScalarType<?>> scalars(List<ValueType<?>> types) {
        Set<ScalarType<?>> scalars = new LinkedHashSet<>();
        for (ValueType<?> type : types) {
            if ((type instanceof ListType<?> list ? list.element() : type) instanceof ScalarType<?> scalar) {
                scalars.add(scalar);
            }
        }
        return ImmutableList.copyOf(scalars);
    }

    /** Whether the name of one of the types is this one. */
    boolean takes(String type) {
        return scalars.stream().anyMatch(scalar -> scalar.name().equals(type));
    }

    /** Keys with the rows of a block in place of {@code {row}}. */
    ImmutableList<String> in(String row) {
        return keys.contains(ROW)
                ? keys.stream().map(key -> key.equals(ROW) ? row : key).collect(ImmutableList.toImmutableList())
                : keys;
    }

    static boolean isNumber(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static ImmutableList<String> keys(String text) {
        if (text.startsWith("/")) {
            return ImmutableList.copyOf(text.substring(1).split("/", -1));
        }
        String dotted = text.replace("[]", ".0").replace("[", ".").replace("]", "");
        return ImmutableList.copyOf(dotted.split("\\.", -1));
    }

    private static Stream<Field<?, ?>> fields(ValueType<?> type) {
        return type instanceof RecordType<?> rec ? rec.fields().stream().map(field -> field) : Stream.empty();
    }

    private static List<String> names(List<ValueType<?>> types) {
        Set<String> names = new LinkedHashSet<>();
        for (ValueType<?> type : types) {
            if (type instanceof VariantType<?>) {
                names.add(VariantType.DISCRIMINATOR);
            }
            fields(type).forEach(field -> names.add(field.name()));
        }
        return List.copyOf(names);
    }

    private static Optional<FactPath> unknown(
            String text, String key, List<String> names, BiConsumer<IssueCode, Map<String, ?>> said) {
        said.accept(
                IssueCode.UNKNOWN_FACT,
                Map.of(
                        "path", ScalarReading.shown(text),
                        "name", ScalarReading.shown(key),
                        "nearest", Nearest.proposal(key, names)));
        return Optional.empty();
    }

    private static Map<String, ?> numberWanted(String path, String key, boolean inRows) {
        String shown = ScalarReading.shown(path);
        String rows = inRows ? " ou {row}" : "";
        return Map.of(
                "reason",
                Bilingual.of(
                        "«\u00a0" + shown
                                + "\u00a0»\u00a0: il faut ici le numéro d’un élément de la liste, et non «\u00a0"
                                + ScalarReading.shown(key) + "\u00a0»",
                        "'" + shown + "': the number of an element of the list is needed here, not '"
                                + ScalarReading.shown(key) + "'"),
                "hint",
                Bilingual.of("0 pour le premier" + rows, "0 for the first" + (inRows ? " or {row}" : "")));
    }

    private static Map<String, ?> groupNamed(String path, ValueType<?> type) {
        String shown = ScalarReading.shown(path);
        ValueType<?> inside = type instanceof ListType<?> list ? list.element() : type;
        String names = String.join(
                ", ",
                names(inside instanceof VariantType<?> variant ? List.copyOf(variant.variants()) : List.of(inside)));
        return Map.of(
                "reason",
                Bilingual.of(
                        "«\u00a0" + shown + "\u00a0» désigne un groupe de données, et non une donnée",
                        "'" + shown + "' is a group of facts, not one fact"),
                "hint",
                Bilingual.of("l’une de celles-ci\u00a0: " + names, "one of " + names));
    }
}
