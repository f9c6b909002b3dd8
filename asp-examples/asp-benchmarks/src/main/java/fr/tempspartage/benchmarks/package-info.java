/** Speed of the library beside loops written by hand for each call, over dossiers drawn with a fixed seed. */
@NullMarked
package fr.tempspartage.benchmarks;

import org.jspecify.annotations.NullMarked;
