/** The nouns of the calls and the style they share. */
@AspStyle
@NullMarked
package fr.tempspartage.domain;

import org.jspecify.annotations.NullMarked;
