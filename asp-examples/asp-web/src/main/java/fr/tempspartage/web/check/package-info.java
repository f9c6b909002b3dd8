/** Checking one dossier: choosing a call, the questions that can still decide, the facts answered, files opened and saved. */
@NullMarked
package fr.tempspartage.web.check;

import org.jspecify.annotations.NullMarked;
