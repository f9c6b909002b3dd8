/** Whether the parts of a dossier agree, by Bean Validation. */
@NullMarked
package fr.tempspartage.io.validation;

import org.jspecify.annotations.NullMarked;
