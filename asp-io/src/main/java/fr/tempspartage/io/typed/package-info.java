/** Values that a person types (<i>saisie</i>), on a command line or in a form, where there is no file and no place. */
@NullMarked
package fr.tempspartage.io.typed;

import org.jspecify.annotations.NullMarked;
