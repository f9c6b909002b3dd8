/** Many dossiers at once: a file is examined off the request thread, and looked at while it is kept. */
@NullMarked
package fr.tempspartage.web.campaign;

import org.jspecify.annotations.NullMarked;
