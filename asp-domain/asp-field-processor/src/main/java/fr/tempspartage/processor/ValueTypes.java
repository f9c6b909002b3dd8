package fr.tempspartage.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the type in files of a fact: from its Java type, and its limits from the constraints that stand on it. */
final class ValueTypes {

    private static final String FIELD_PACKAGE = "fr.tempspartage.domain.field.";
    static final String SCALAR = FIELD_PACKAGE + "ScalarType";
    static final String LIST = FIELD_PACKAGE + "ListType";
    static final String IMMUTABLE_LIST = "com.google.common.collect.ImmutableList";

    private final Elements elements;
    private final Types types;
    private final Annotated annotated;

    ValueTypes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.annotated = new Annotated(elements);
    }

    /** Type of the elements of a list; the type itself of everything else. */
    static TypeMirror element(TypeMirror type) {
        return isList(type) ? ((DeclaredType) type).getTypeArguments().get(0) : type;
    }

    static boolean isList(TypeMirror type) {
        return DescriptionReader.is(type, IMMUTABLE_LIST);
    }

    /** Described interface that a type is, if it is one. */
    static Optional<TypeElement> described(TypeMirror type) {
        return type instanceof DeclaredType declared && Annotated.has(declared.asElement(), Annotated.DESCRIBED)
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    /** Java expression of the type in files. */
    String expression(FactModel fact, Names names) {
        List<AnnotatedConstruct> places = new ArrayList<>(List.of(fact.type()));
        if (fact.required()) {
            places.add(fact.accessor());
        }
        if (!isList(fact.type())) {
            return single(fact, fact.type(), places, names);
        }
        long size = annotated
                .limit(places, Annotated.SIZE, "max")
                .orElseThrow(() -> refused(fact, "a list needs its limit", "add @Size(max = …) to the list"));
        TypeMirror element = element(fact.type());
        return names.of(LIST) + ".of(" + single(fact, element, List.of(element), names) + ", " + size + ")";
    }

    private String single(FactModel fact, TypeMirror type, List<? extends AnnotatedConstruct> places, Names names) {
        String scalarType = names.of(SCALAR);
        if (DescriptionReader.is(type, "java.lang.String")) {
            long length = annotated
                    .limit(places, Annotated.SIZE, "max")
                    .orElseThrow(() -> refused(fact, "a text needs its limit", "add @Size(max = …) to the text"));
            return scalarType + (fact.multiline() ? ".text(" : ".line(") + length + ")";
        }
        if (fact.multiline()) {
            throw refused(fact, "only a text has lines", "leave multiline out");
        }
        if (DescriptionReader.is(type, "java.lang.Integer")) {
            return scalarType + ".integer(" + bound(fact, places, Annotated.MIN) + ", "
                    + bound(fact, places, Annotated.MAX) + ")";
        }
        Optional<TypeElement> described = described(type);
        if (described.isPresent()) {
            if (places.stream().noneMatch(place -> Annotated.has(place, Annotated.VALID))) {
                throw refused(fact, "a record is not validated by itself", "add @Valid to the record");
            }
            return names.of(described.get().getQualifiedName() + "Fields") + ".TYPE";
        }
        return scalar(fact, type, names);
    }

    private long bound(FactModel fact, List<? extends AnnotatedConstruct> places, String constraint) {
        return annotated
                .limit(places, constraint, "value")
                .orElseThrow(() ->
                        refused(fact, "a whole number needs its limits", "add @Min(…) and @Max(…) to the number"));
    }

    /** Constant of the type's own class, code of an enumeration, or constant of {@code ScalarType}. */
    private String scalar(FactModel fact, TypeMirror type, Names names) {
        TypeElement scalars = elements.getTypeElement(SCALAR);
        List<String> constants = constants(scalars, type);
        if (!fact.scalar().isEmpty()) {
            if (!constants.contains(fact.scalar())) {
                throw refused(
                        fact,
                        "ScalarType." + fact.scalar() + " is no type of a " + simple(type),
                        "use one of " + constants);
            }
            return names.of(SCALAR) + "." + fact.scalar();
        }
        if (constants.size() > 1) {
            throw refused(
                    fact, "a " + simple(type) + " has several types in files", "name one with type: " + constants);
        }
        if (constants.size() == 1) {
            return names.of(SCALAR) + "." + constants.get(0);
        }
        if (type instanceof DeclaredType declared) {
            TypeElement own = (TypeElement) declared.asElement();
            TypeElement coded = elements.getTypeElement(FIELD_PACKAGE + "Coded");
            if (own.getKind() == ElementKind.ENUM && types.isSubtype(own.asType(), coded.asType())) {
                return names.of(SCALAR) + ".coded(" + names.of(type) + ".class)";
            }
            if (constants(own, type).contains("TYPE")) {
                return names.of(type) + ".TYPE";
            }
        }
        throw refused(
                fact,
                "no type in files for " + simple(type),
                "give its class a constant TYPE, make the enumeration Coded, or add @Described to the record");
    }

    /** Names of the constants of a class that are scalar types of a Java type. */
    private List<String> constants(TypeElement of, TypeMirror type) {
        return ElementFilter.fieldsIn(of.getEnclosedElements()).stream()
                .filter(field -> field.getModifiers().contains(Modifier.STATIC))
                .filter(field -> DescriptionReader.is(field.asType(), SCALAR))
                .filter(field -> isOf(field, type))
                .map(field -> field.getSimpleName().toString())
                .toList();
    }

    private boolean isOf(VariableElement constant, TypeMirror type) {
        List<? extends TypeMirror> arguments = ((DeclaredType) constant.asType()).getTypeArguments();
        return arguments.size() == 1 && types.asElement(arguments.get(0)) == types.asElement(type);
    }

    private static String simple(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? declared.asElement().getSimpleName().toString()
                : type.toString();
    }

    private static RefusedException refused(FactModel fact, String why, String hint) {
        return new RefusedException(fact.accessor(), fact.place() + ": " + why + ".\nMaybe " + hint + ".");
    }
}
