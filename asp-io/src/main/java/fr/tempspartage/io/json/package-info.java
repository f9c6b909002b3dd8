/** Dossiers and verdicts as JSON. */
@NullMarked
package fr.tempspartage.io.json;

import org.jspecify.annotations.NullMarked;
