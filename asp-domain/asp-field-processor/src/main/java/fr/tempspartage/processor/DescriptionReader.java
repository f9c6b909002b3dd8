package fr.tempspartage.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an annotated interface. */
final class DescriptionReader {

    private static final String GET = "get";

    private final Types types;
    private final Annotated annotated;
    private final Map<TypeElement, RecordModel> read = new LinkedHashMap<>();

    DescriptionReader(Elements elements, Types types) {
        this.types = types;
        this.annotated = new Annotated(elements);
    }

    /** Description of an interface that is annotated. */
    RecordModel read(TypeElement type) {
        RecordModel known = read.get(type);
        if (known == null) {
            known = readAnew(type);
            read.put(type, known);
        }
        return known;
    }

    private RecordModel readAnew(TypeElement type) {
        AnnotationMirror described = Annotated.find(type, Annotated.DESCRIBED)
                .orElseThrow(() -> new RefusedException(type, type.getSimpleName() + " is not @Described."));
        if (type.getKind() != ElementKind.INTERFACE) {
            throw new RefusedException(type, "Only an interface can be @Described, not " + type.getSimpleName() + ".");
        }
        String simple = type.getSimpleName().toString();
        List<TypeElement> variants = variants(type);
        String prefix = annotated.text(described, "inputs");
        return new RecordModel(
                type,
                decapitalized(simple),
                label(described, "fr", type, simple),
                label(described, "en", type, simple),
                annotated.flag(described, "root"),
                variants,
                variants.isEmpty() ? facts(type, prefix) : List.of());
    }

    /** Records that an interface permits; the only implementation of a record is none. */
    private List<TypeElement> variants(TypeElement type) {
        return type.getPermittedSubclasses().stream()
                .filter(permitted -> permitted.getKind() == TypeKind.DECLARED)
                .map(permitted -> (TypeElement) types.asElement(permitted))
                .filter(permitted -> Annotated.has(permitted, Annotated.DESCRIBED))
                .toList();
    }

    private List<FactModel> facts(TypeElement type, String prefix) {
        List<FactModel> facts = new ArrayList<>();
        for (ExecutableElement method : methods(type)) {
            String place = type.getSimpleName() + "." + method.getSimpleName();
            if (Annotated.has(method, Annotated.FACT)) {
                if (!isAccessor(method)) {
                    throw new RefusedException(
                            method,
                            place + " cannot be a fact.\n"
                                    + "Maybe name it getSomething, without parameters and without a body.");
                }
                facts.add(fact(type, method, place, prefix));
            } else if (isAccessor(method)) {
                throw new RefusedException(method, place + " is not described.\nMaybe add @Fact with its two labels.");
            }
        }
        return facts;
    }

    /** Methods of the interface that a record is a variant of, where it does not declare them itself, then its own. */
    private List<ExecutableElement> methods(TypeElement type) {
        Map<String, ExecutableElement> methods = new LinkedHashMap<>();
        for (TypeMirror above : type.getInterfaces()) {
            ValueTypes.described(above).ifPresent(common -> put(methods, common));
        }
        put(methods, type);
        return List.copyOf(methods.values());
    }

    private static void put(Map<String, ExecutableElement> methods, TypeElement type) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            methods.put(method.toString(), method);
        }
    }

    private static boolean isAccessor(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return name.startsWith(GET)
                && name.length() > GET.length()
                && method.getParameters().isEmpty()
                && method.getModifiers().contains(Modifier.ABSTRACT);
    }

    private FactModel fact(TypeElement type, ExecutableElement accessor, String place, String prefix) {
        AnnotationMirror fact = Annotated.find(accessor, Annotated.FACT).orElseThrow();
        String name = decapitalized(accessor.getSimpleName().toString().substring(GET.length()));
        if (name.equals("type")) {
            throw new RefusedException(
                    accessor, place + " cannot be a fact: 'type' tells variants apart in files.\nMaybe getKind.");
        }
        TypeMirror returned = accessor.getReturnType();
        boolean optional = is(returned, "java.util.Optional");
        boolean personal = Annotated.has(accessor, Annotated.REDACTED);
        if (personal && !optional) {
            throw new RefusedException(
                    accessor,
                    place + " is personal and cannot be left out.\n"
                            + "Maybe make it Optional, or remove @Value.Redacted.");
        }
        String input = annotated.text(fact, "input");
        String byDefault = (prefix.isEmpty() ? "" : prefix + "_") + FactModel.constant(name);
        return new FactModel(
                type,
                accessor,
                name,
                optional ? ((DeclaredType) returned).getTypeArguments().get(0) : returned,
                !optional,
                personal,
                label(fact, "fr", accessor, place),
                label(fact, "en", accessor, place),
                annotated.flag(fact, "multiline"),
                annotated.text(fact, "type"),
                input.isEmpty() ? byDefault : input);
    }

    private String label(AnnotationMirror annotation, String language, Element element, String place) {
        String label = annotated.text(annotation, language);
        if (label.isBlank()) {
            throw new RefusedException(element, place + " has a blank label '" + language + "'.");
        }
        return label;
    }

    static boolean is(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
