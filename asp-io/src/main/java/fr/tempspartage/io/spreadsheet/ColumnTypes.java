package fr.tempspartage.io.spreadsheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Spelling;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.io.spreadsheet.ColumnType.Step;
import fr.tempspartage.io.spreadsheet.ColumnType.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Kinds of columns of one table, from the description of the record that a row holds. */
final class ColumnTypes {

    /** List of which most dossiers have one element, whose number is left out of headers. */
    static final String POSTS = "posts";

    /** Between the labels of one fact in several variants, each of which is read too. */
    private static final String JOINT = " / ";

    /** Types of a variant, by this name beside its fields. */
    private static final Bilingual TYPE = Bilingual.of("type", "type");

    private final ImmutableList<ColumnType> all;
    private final SetMultimap<String, ColumnType> byLabel = LinkedHashMultimap.create();
    private final Tree tree = new Tree();

    private ColumnTypes(List<ColumnType> all) {
        this.all = ImmutableList.copyOf(all);
        for (ColumnType type : all) {
            tree.add(type, 0);
            for (Language language : Language.values()) {
                String label = type.label().in(language);
                byLabel.put(Spelling.plain(label), type);
                for (String each : label.split(JOINT, -1)) {
                    byLabel.put(Spelling.plain(each), type);
                }
            }
        }
    }

    /** Kinds of columns below a record, or a variant. */
    static ColumnTypes of(ValueType<?> type) {
        List<ColumnType> found = new ArrayList<>();
        below(type, List.of(), List.of(), found);
        return new ColumnTypes(found);
    }

    /** Those of some kinds of columns that are wanted. */
    ColumnTypes only(Predicate<ColumnType> wanted) {
        return new ColumnTypes(all.stream().filter(wanted).toList());
    }

    /** Kinds by the names on the way to them. */
    Tree tree() {
        return tree;
    }

    /** Kinds of columns below a record, by the names of its fields. */
    static final class Tree {

        private static final Tree EMPTY = new Tree();

        private final Map<String, Tree> children = new HashMap<>();
        private final List<ColumnType> ends = new ArrayList<>();

        private void add(ColumnType type, int at) {
            if (at == type.steps().size()) {
                ends.add(type);
            } else {
                children.computeIfAbsent(type.steps().get(at).name(), name -> new Tree())
                        .add(type, at + 1);
            }
        }

        Tree child(String name) {
            return children.getOrDefault(name, EMPTY);
        }

        /** Kinds of columns of the field itself. */
        List<ColumnType> ends() {
            return ends;
        }

        boolean hasChildren() {
            return !children.isEmpty();
        }

        boolean isEmpty() {
            return children.isEmpty() && ends.isEmpty();
        }
    }

    /** All kinds, in the order of files. */
    ImmutableList<ColumnType> all() {
        return all;
    }

    /** Kinds whose label is spelled so, in French or English. */
    Set<ColumnType> labelled(String label) {
        return byLabel.get(Spelling.plain(label));
    }

    private static void below(ValueType<?> type, List<Step> steps, List<Integer> order, List<ColumnType> found) {
        if (type instanceof RecordType<?> rec) {
            int place = 0;
            for (Field<?, ?> field : rec.fields()) {
                field(List.of(field), steps, and(order, place++), found);
            }
        } else if (type instanceof VariantType<?> variant) {
            variant(variant, steps, order, found);
        }
    }

    /** Fields of one name, with one type, of one record or of several variants. */
    private static void field(List<Field<?, ?>> fields, List<Step> steps, List<Integer> order, List<ColumnType> found) {
        Field<?, ?> field = fields.get(0);
        ValueType<?> type = field.type();
        Bilingual label = joined(fields);
        List<Step> here = and(steps, new Step(field.name(), Optional.empty()));
        Use use = use(type);
        if (use != Use.RECORD || mayBeEmpty((RecordType<?>) type)) {
            found.add(new ColumnType(
                    ImmutableList.copyOf(here),
                    ImmutableList.copyOf(order),
                    label,
                    use,
                    type,
                    field.personal(),
                    fields.stream().allMatch(Field::required)));
        }
        if (use == Use.RECORD) {
            below(type, here, order, found);
        } else if (use == Use.RECORDS) {
            ValueType<?> element = ((ListType<?>) type).element();
            below(element, and(steps, new Step(field.name(), Optional.of(label(element)))), order, found);
        }
    }

    private static void variant(VariantType<?> variant, List<Step> steps, List<Integer> order, List<ColumnType> found) {
        found.add(new ColumnType(
                ImmutableList.copyOf(and(steps, new Step(VariantType.DISCRIMINATOR, Optional.empty()))),
                ImmutableList.copyOf(and(order, -1)),
                TYPE,
                Use.VARIANT,
                variant,
                false,
                true));
        Map<String, List<Field<?, ?>>> groups = new LinkedHashMap<>();
        for (RecordType<?> each : variant.variants()) {
            for (Field<?, ?> field : each.fields()) {
                groups.computeIfAbsent(field.name() + " " + described(field.type()), key -> new ArrayList<>())
                        .add(field);
            }
        }
        int place = 0;
        for (List<Field<?, ?>> group : groups.values()) {
            field(group, steps, and(order, place++), found);
        }
    }

    private static Use use(ValueType<?> type) {
        if (type instanceof ScalarType<?>) {
            return Use.SCALAR;
        }
        if (type instanceof ListType<?> list) {
            return list.element() instanceof ScalarType<?> ? Use.SCALARS : Use.RECORDS;
        }
        return Use.RECORD;
    }

    private static boolean mayBeEmpty(RecordType<?> type) {
        return type.fields().stream().noneMatch(Field::required);
    }

    /** What a record of a list is called. */
    static Bilingual label(ValueType<?> type) {
        return type instanceof VariantType<?> variant ? variant.label() : ((RecordType<?>) type).label();
    }

    /** What tells types apart: two columns hold values of different types. */
    static String described(ValueType<?> type) {
        return type instanceof ScalarType<?> scalar ? scalar.name() + " " + scalar.maxLength() : type.toString();
    }

    private static Bilingual joined(List<Field<?, ?>> fields) {
        Set<String> french = new LinkedHashSet<>();
        Set<String> english = new LinkedHashSet<>();
        for (Field<?, ?> field : fields) {
            french.add(field.label().fr());
            english.add(field.label().en());
        }
        return Bilingual.of(String.join(JOINT, french), String.join(JOINT, english));
    }

    private static <E> List<E> and(List<E> list, E last) {
        List<E> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
