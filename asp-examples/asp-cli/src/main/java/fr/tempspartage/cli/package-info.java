/** The command line. */
@NullMarked
package fr.tempspartage.cli;

import org.jspecify.annotations.NullMarked;
