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
                            %2$s::builder,
                            %2$s.Builder::build,
                            %2$s.Builder::from);

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
                                %10$s,
                                %3$s::%11$s,
                                %3$s.Builder::%12$s);

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
                            valueType,
                            fact.accessor().getSimpleName(),
                            fact.name()));
        }
        return text.append("""
                    /** The record with all its fields. */
                    public static final %s<%s> TYPE = DESCRIBED.end();
                """.formatted(recordType, type)).toString();
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
