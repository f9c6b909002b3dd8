/** The calls side by side, datum by datum. */
@NullMarked
package fr.tempspartage.web.compare;

import org.jspecify.annotations.NullMarked;
