package fr.tempspartage.io.procedure;

import fr.tempspartage.io.tree.Node;

/**
 * Field of a form with its answer (<i>champ</i>).
 *
 * @param id the identifier of its descriptor, its key; empty in exports
 * @param label the label, which may change from one revision to the next and stand twice in one form
 * @param described whether the revision of the dossier says what the field is
 */
record FormField(
        String id, String label, FormKind kind, boolean described, Answer answer, String pointer, Node.Place place) {

    /** Whether it may as well be the title of a section: an empty text that no revision describes. */
    boolean mayBeTitle() {
        return !described && kind == FormKind.TEXT && !answer.isStated();
    }
}
