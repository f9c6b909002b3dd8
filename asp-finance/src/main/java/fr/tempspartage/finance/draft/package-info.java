/** Plans under construction, and the choices in force while they are made. Not part of the API. */
@NullMarked
package fr.tempspartage.finance.draft;

import org.jspecify.annotations.NullMarked;
