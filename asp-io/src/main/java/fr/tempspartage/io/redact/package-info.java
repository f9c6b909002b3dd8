/** Results without personal data (<i>données masquées</i>). */
@NullMarked
package fr.tempspartage.io.redact;

import org.jspecify.annotations.NullMarked;
