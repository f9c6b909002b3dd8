/**
 * Tool of the build that writes, for each record of asp-domain, its table of fields, and for the dossier its inputs, from
 * the annotated accessors: the one description of a fact (<i>donnée</i>).
 *
 * <p>It runs inside the compiler, so that nothing is read by reflection when a program starts. How a fact is described
 * stands with the annotations, in the package {@code fr.tempspartage.domain.field}.
 */
@NullMarked
package fr.tempspartage.processor;

import org.jspecify.annotations.NullMarked;
