/**
 * The specialties (<i>spécialités</i>) of doctors, dentists and pharmacists: codes of the nomenclature, classes, families
 * and the names that people write. Start at {@link fr.tempspartage.domain.specialty.Specialty}.
 */
@NullMarked
package fr.tempspartage.domain.specialty;

import org.jspecify.annotations.NullMarked;
