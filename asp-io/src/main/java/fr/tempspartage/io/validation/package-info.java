/**
 * Whether the parts of a dossier agree (<i>cohérence</i>), by Bean Validation.
 *
 * <p>{@link fr.tempspartage.io.validation.DossierValidation} lists what contradicts itself, such as a key that names
 * no partner or a segment outside the contract, sorted by place, in French or in English. What a call forbids is
 * consistent all the same and is left to its rules.
 */
@NullMarked
package fr.tempspartage.io.validation;

import org.jspecify.annotations.NullMarked;
