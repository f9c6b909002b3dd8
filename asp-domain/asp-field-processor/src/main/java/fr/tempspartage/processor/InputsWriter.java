package fr.tempspartage.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Writes the class of the inputs below a record: every fact by the name of its constant. */
final class InputsWriter {

    private static final String INPUT = "fr.tempspartage.domain.field.Input";

    private final DescriptionReader reader;

    InputsWriter(DescriptionReader reader) {
        this.reader = reader;
    }

    String write(RecordModel root, String inPackage) {
        Names names = new Names(inPackage);
        String type = names.of(root.type().getQualifiedName().toString());
        String documentation = "Facts of a {@link " + type + "} (<i>" + FactModel.escaped(root.french())
                + "</i>) that rules read, by name.";
        return SourceText.file(inPackage, names, documentation, type + "Inputs", new Walk(root, names).write());
    }

    /** Places from the root to one record. */
    private record Path(String constant, String name, List<TypeElement> records) {}

    /** One fact below one path, or one that two variants share. */
    private record Found(Path path, List<FactModel> facts, String variant) {}

    private final class Walk {

        private final Names names;
        private final StringBuilder paths = new StringBuilder();
        private final Map<String, Found> found = new LinkedHashMap<>();

        Walk(RecordModel root, Names names) {
            this.names = names;
            Path path = new Path("AT_ROOT", "", List.of(root.type()));
            declare(path, names.of(INPUT) + ".from(" + FieldsWriter.fieldsOf(root.type(), names) + ".TYPE)");
            walk(root, path, "");
        }

        private void walk(RecordModel model, Path path, String variant) {
            for (FactModel fact : model.facts()) {
                Optional<TypeElement> nested = ValueTypes.described(ValueTypes.element(fact.type()));
                if (nested.isEmpty() || ValueTypes.isList(fact.type())) {
                    add(new Found(path, List.of(fact), variant));
                }
                nested.ifPresent(type -> descend(fact, type, path));
            }
        }

        private void descend(FactModel fact, TypeElement type, Path path) {
            if (path.records().contains(type)) {
                throw new RefusedException(fact.accessor(), fact.place() + ": a record cannot be inside itself.");
            }
            List<TypeElement> records = new ArrayList<>(path.records());
            records.add(type);
            Path inner = new Path(
                    path.constant().replace("_ROOT", "") + "_" + fact.constant(),
                    path.name() + fact.name() + (ValueTypes.isList(fact.type()) ? "[]." : "."),
                    records);
            declare(inner, path.constant() + ".through(" + field(fact) + ")");
            RecordModel model = reader.read(type);
            if (model.variants().isEmpty()) {
                walk(model, inner, "");
            }
            for (TypeElement variant : model.variants()) {
                RecordModel one = reader.read(variant);
                walk(one, inner, one.name());
            }
        }

        private void declare(Path path, String expression) {
            paths.append("    private static final ")
                    .append(names.of(INPUT))
                    .append(".Path ")
                    .append(path.constant())
                    .append(" = ")
                    .append(expression)
                    .append(";\n");
        }

        /** Two variants share the input of a fact where they give it one name. */
        private void add(Found next) {
            FactModel fact = next.facts().get(0);
            Found known = found.get(fact.input());
            if (known == null) {
                found.put(fact.input(), next);
                return;
            }
            FactModel other = known.facts().get(0);
            boolean shared = known.path().equals(next.path())
                    && known.facts().size() == 1
                    && !other.owner().equals(fact.owner())
                    && other.name().equals(fact.name());
            if (!shared) {
                throw new RefusedException(
                        fact.accessor(),
                        "Two inputs " + fact.input() + ": " + other.place() + " and " + fact.place()
                                + ".\nMaybe name one of them with input.");
            }
            found.put(fact.input(), new Found(known.path(), List.of(other, fact), ""));
        }

        String write() {
            StringBuilder text = new StringBuilder(paths);
            found.forEach((constant, one) -> {
                FactModel fact = one.facts().get(0);
                text.append("""

                            /** %s: {@code %s}. */
                            public static final %s<%s> %s = %s.to(%s);
                        """.formatted(
                                fact.documentation(),
                                place(one) + fact.name(),
                                names.of(INPUT),
                                names.of(fact.type()),
                                constant,
                                one.path().constant(),
                                one.facts().stream().map(this::field).collect(Collectors.joining(", "))));
            });
            return text.toString();
        }

        private static String place(Found one) {
            return one.path().name().replaceAll("]\\.$", one.variant() + "].");
        }

        private String field(FactModel fact) {
            return FieldsWriter.fieldsOf(fact.owner(), names) + "." + fact.constant();
        }
    }
}
