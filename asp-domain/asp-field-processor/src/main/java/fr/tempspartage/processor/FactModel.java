package fr.tempspartage.processor;

import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * One fact as its accessor describes it.
 *
 * @param accessor the accessor, such as {@code getContractStart}
 * @param name the name in files, such as {@code contractStart}
 * @param type the Java type, without the {@code Optional} of a fact that may be unknown
 * @param required whether a file without it is refused
 * @param personal whether it is about a person, and left out wherever that was not asked for
 * @param french the French label
 * @param english the English label
 * @param multiline whether a text may have several lines
 * @param scalar the constant of {@code ScalarType}, or nothing where the Java type tells
 * @param input the constant among the inputs
 */
record FactModel(
        TypeElement owner,
        ExecutableElement accessor,
        String name,
        TypeMirror type,
        boolean required,
        boolean personal,
        String french,
        String english,
        boolean multiline,
        String scalar,
        String input) {

    /** Method that adds the field to the description of its record. */
    String adding() {
        return required ? "required" : personal ? "personal" : "optional";
    }

    /** Constant of the field, such as {@code CONTRACT_START}. */
    String constant() {
        return constant(name);
    }

    static String constant(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** Record and accessor, as messages name them. */
    String place() {
        return owner.getSimpleName() + "." + accessor.getSimpleName();
    }

    /** First sentence of the documentation of what is written for the fact. */
    String documentation() {
        return documentation(french, english);
    }

    static String documentation(String french, String english) {
        return escaped(english.substring(0, 1).toUpperCase(Locale.ROOT) + english.substring(1)) + " (<i>"
                + escaped(french) + "</i>)";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;");
    }
}
