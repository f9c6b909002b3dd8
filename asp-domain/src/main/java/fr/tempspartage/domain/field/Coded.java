package fr.tempspartage.domain.field;

import fr.tempspartage.domain.Bilingual;

/**
 * Coded value (<i>valeur de nomenclature</i>): a constant of an enumeration that appears in files and in texts.
 *
 * <p>The code of {@code HEALTH_CENTRE} is {@code healthCentre}, and its French label is "centre de santé".
 */
public interface Coded {

    /**
     * Name of the constant, supplied by the enumeration itself.
     *
     * @return the name in capitals, such as {@code HEALTH_CENTRE}
     */
    String name();

    /** Label shown to people. */
    Bilingual label();

    /**
     * Code written in files: the name of the constant in lower camel case.
     *
     * @return the code, such as {@code healthCentre}
     */
    default String code() {
        StringBuilder code = new StringBuilder();
        boolean upper = false;
        for (char c : name().toCharArray()) {
            if (c == '_') {
                upper = true;
            } else {
                code.append(upper ? c : Character.toLowerCase(c));
                upper = false;
            }
        }
        return code.toString();
    }
}
