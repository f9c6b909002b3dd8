/** The answer about one dossier: verdict, findings by what can be done about them, documents, remedies, readings, money. */
@NullMarked
package fr.tempspartage.web.answer;

import org.jspecify.annotations.NullMarked;
