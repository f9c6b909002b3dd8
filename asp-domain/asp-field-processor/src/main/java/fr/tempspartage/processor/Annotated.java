package fr.tempspartage.processor;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Annotations by their names, since this module does not depend on those who write them. */
final class Annotated {

    static final String DESCRIBED = "fr.tempspartage.domain.field.Described";
    static final String FACT = "fr.tempspartage.domain.field.Fact";
    static final String VALID = "jakarta.validation.Valid";
    static final String SIZE = "jakarta.validation.constraints.Size";
    static final String MIN = "jakarta.validation.constraints.Min";
    static final String REDACTED = "org.immutables.value.Value.Redacted";
    static final String MAX = "jakarta.validation.constraints.Max";

    private final Elements elements;

    Annotated(Elements elements) {
        this.elements = elements;
    }

    static boolean has(AnnotatedConstruct on, String annotation) {
        return find(on, annotation).isPresent();
    }

    static Optional<? extends AnnotationMirror> find(AnnotatedConstruct on, String annotation) {
        return on.getAnnotationMirrors().stream()
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(annotation))
                .findFirst();
    }

    /** Value of an element of an annotation, its default included. */
    Object value(AnnotationMirror annotation, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                elements.getElementValuesWithDefaults(annotation).entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue().getValue();
            }
        }
        throw new IllegalArgumentException("No " + name + " in " + annotation + ".");
    }

    String text(AnnotationMirror annotation, String name) {
        return (String) value(annotation, name);
    }

    boolean flag(AnnotationMirror annotation, String name) {
        return (Boolean) value(annotation, name);
    }

    /** Number of a constraint such as {@code Max} on one of the places given, where it is stated. */
    Optional<Long> limit(Iterable<? extends AnnotatedConstruct> places, String constraint, String name) {
        for (AnnotatedConstruct place : places) {
            Optional<Long> limit = find(place, constraint)
                    .map(annotation -> ((Number) value(annotation, name)).longValue())
                    .filter(number -> number < Integer.MAX_VALUE);
            if (limit.isPresent()) {
                return limit;
            }
        }
        return Optional.empty();
    }
}
