package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;

/**
 * Dossier as the form platform gives it (<i>dossier déposé</i>).
 *
 * @param number its number, as written; empty if the file does not say it
 * @param own what the platform itself knows of it, such as the instant of its filing
 * @param fields the fields of the form, then those that instructors fill in
 * @param whole whether all of it could be read; a dossier of which a part is lost is not bound
 * @param found what is wrong with it so far
 */
record FormDossier(
        String number,
        String pointer,
        Node.Place place,
        ImmutableList<FormField> own,
        ImmutableList<FormField> fields,
        boolean whole,
        Found found) {

    /** Same dossier, which is not to be bound. */
    FormDossier unread() {
        return new FormDossier(number, pointer, place, own, fields, false, found);
    }
}
