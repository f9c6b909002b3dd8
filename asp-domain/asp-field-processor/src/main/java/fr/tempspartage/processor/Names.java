package fr.tempspartage.processor;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Names of classes in one file: short ones that are imported, whole ones where two classes share the short one. */
final class Names {

    private final String inPackage;
    private final Map<String, String> imported = new TreeMap<>();

    Names(String inPackage) {
        this.inPackage = inPackage;
    }

    String of(String qualified) {
        String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
        String known = imported.putIfAbsent(simple, qualified);
        return known == null || known.equals(qualified) ? simple : qualified;
    }

    String of(TypeMirror type) {
        DeclaredType declared = (DeclaredType) type;
        String name = of(((TypeElement) declared.asElement()).getQualifiedName().toString());
        return declared.getTypeArguments().isEmpty()
                ? name
                : name + declared.getTypeArguments().stream().map(this::of).collect(Collectors.joining(", ", "<", ">"));
    }

    /** Declarations for all that has been named. */
    String imports() {
        return imported.values().stream()
                .filter(name -> {
                    String from = name.substring(0, name.lastIndexOf('.'));
                    return !from.equals("java.lang") && !from.equals(inPackage);
                })
                .sorted()
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining());
    }
}
