package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.Bilingual;

/**
 * Inconsistency of one dossier (<i>incohérence relevée</i>), with its place.
 *
 * @param check what was found, which also says how serious it is
 * @param path the place as a path of properties, such as {@code posts[0].mainSite}
 * @param message what is wrong, for people, with the values and the places concerned
 */
public record FoundInconsistency(Inconsistency check, String path, Bilingual message) {

    /**
     * Place as a JSON pointer.
     *
     * @return the pointer, such as {@code /posts/0/mainSite}
     */
    public String pointer() {
        return "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
