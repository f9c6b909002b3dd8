package fr.tempspartage.processor;

import static fr.tempspartage.processor.SourceText.literal;

import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Writes the class of the fields of a record, or of the records to choose from. */
final class FieldsWriter {

    private static final String FIELD_PACKAGE = "fr.tempspartage.domain.field.";

    private final ValueTypes valueTypes;

    FieldsWriter(ValueTypes valueTypes) {
        this.valueTypes = valueTypes;
    }

    String write(RecordModel model, String inPackage) {
        Names names = new Names(inPackage);
        String type = names.of(model.type().getQualifiedName().toString());
        String constants = model.variants().isEmpty() ? fields(model, type, names) : variants(model, type, names);
        String documentation = "Fields of a {@link " + type + "} (<i>" + FactModel.escaped(model.french())
                + "</i>) as they stand in files.";
        return SourceText.file(inPackage, names, documentation, type + "Fields", constants);
    }

    private String fields(RecordModel model, String type, Names names) {
        String recordType = names.of(FIELD_PACKAGE + "RecordType");
        StringBuilder text = new StringBuilder();
        text.append("""
                    private static final %1$s.Description<%2$s, %2$s.Builder> DESCRIBED = %1$s.describe(
                            %2$s.class,
                            %3$s,
                            %4$s,
                            %5$s,
                            new %2$sAccessors());

                """.formatted(
                        recordType, type, literal(model.name()), literal(model.french()), literal(model.english())));
        for (FactModel fact : model.facts()) {
            String valueType = valueTypes.expression(fact, names);
            text.append("""
                        /** %1$s. */
                        public static final %2$s<%3$s, %4$s> %5$s = DESCRIBED.%6$s(
                                %7$s,
                                %8$s,
                                %9$s,
                                %10$s);

                    """.formatted(
                            fact.documentation(),
                            names.of(FIELD_PACKAGE + "Field"),
                            type,
                            names.of(fact.type()),
                            fact.constant(),
                            fact.adding(),
                            literal(fact.name()),
                            literal(fact.french()),
                            literal(fact.english()),
                            valueType));
        }
        return text.append("""
                    /** The record with all its fields. */
                    public static final %s<%s> TYPE = DESCRIBED.end();

                """.formatted(recordType, type))
                .append(accessors(model, type, recordType, names))
                .toString();
    }

    /** One class with a switch: a lambda for each getter and setter would be linked one by one at the start of a program. */
    private static String accessors(RecordModel model, String type, String recordType, Names names) {
        String optional = names.of("java.util.Optional");
        StringBuilder getters = new StringBuilder();
        StringBuilder setters = new StringBuilder();
        for (int place = 0; place < model.facts().size(); place++) {
            FactModel fact = model.facts().get(place);
            String value = "rec." + fact.accessor().getSimpleName() + "()";
            getters.append("                case %d -> %s;\n"
                    .formatted(place, fact.required() ? optional + ".of(" + value + ")" : value));
            setters.append("                case %d -> builder.%s((%s) %s);\n"
                    .formatted(
                            place,
                            fact.name(),
                            fact.required() ? names.of(fact.type()) : optional + "<" + names.of(fact.type()) + ">",
                            fact.required() ? "value.orElseThrow()" : "value"));
        }
        return """
                    private static final class %1$sAccessors implements %2$s.Accessors<%1$s, %1$s.Builder> {

                        @Override
                        public %1$s.Builder builder() {
                            return %1$s.builder();
                        }

                        @Override
                        public %1$s.Builder builder(%1$s rec) {
                            %1$s.Builder builder = %1$s.builder();
                            builder.from(rec);
                            return builder;
                        }

                        @Override
                        public %1$s build(%1$s.Builder builder) {
                            return builder.build();
                        }

                        @Override
                        public %3$s<?> get(%1$s rec, int place) {
                            return switch (place) {
                %4$s                default -> throw new IndexOutOfBoundsException(place);
                            };
                        }

                        @Override
                        @SuppressWarnings("unchecked") // the type of the field has cast the value
                        public void set(%1$s.Builder builder, int place, %3$s<?> value) {
                            switch (place) {
                %5$s                default -> throw new IndexOutOfBoundsException(place);
                            }
                        }
                    }
                """.formatted(type, recordType, optional, getters, setters);
    }

    private static String variants(RecordModel model, String type, Names names) {
        return """
                    /** %1$s: one of its variants. */
                    public static final %2$s<%3$s> TYPE = %2$s.of(
                            %3$s.class,
                            %4$s,
                            %5$s.of(%6$s, %7$s),
                            %8$s.of(%9$s));
                """.formatted(
                        FactModel.documentation(model.french(), model.english()),
                        names.of(FIELD_PACKAGE + "VariantType"),
                        type,
                        literal(model.name()),
                        names.of("fr.tempspartage.domain.Bilingual"),
                        literal(model.french()),
                        literal(model.english()),
                        names.of(ValueTypes.IMMUTABLE_LIST),
                        model.variants().stream()
                                .map(variant -> fieldsOf(variant, names) + ".TYPE")
                                .collect(Collectors.joining(", ")));
    }

    static String fieldsOf(TypeElement type, Names names) {
        return names.of(type.getQualifiedName() + "Fields");
    }
}
