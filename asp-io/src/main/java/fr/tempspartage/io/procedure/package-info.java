/**
 * Dossiers of the State's form platform (<i>démarche numérique</i>): the answers of its API and the exports of instructors,
 * tied to facts by a mapping file.
 *
 * <p>Start with {@link fr.tempspartage.io.procedure.FormMapping}, which says what each field of a form means, and
 * {@link fr.tempspartage.io.procedure.FormImport}, which reads files by it. Nothing is silent: each field of each dossier is
 * mapped, empty, put aside by the mapping, or reported.
 */
@NullMarked
package fr.tempspartage.io.procedure;

import org.jspecify.annotations.NullMarked;
