/** Trees of the values of a file with their places, and the records that are made of them; for the readers of this module. */
@NullMarked
package fr.tempspartage.io.tree;

import org.jspecify.annotations.NullMarked;
