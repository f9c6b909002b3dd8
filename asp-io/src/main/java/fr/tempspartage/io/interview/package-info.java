/** Questions that people answer (<i>entretien</i>), on a terminal or on a page: what to choose from, and what an answer states. */
@NullMarked
package fr.tempspartage.io.interview;

import org.jspecify.annotations.NullMarked;
