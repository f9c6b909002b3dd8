/** The first page. */
@NullMarked
package fr.tempspartage.web.home;

import org.jspecify.annotations.NullMarked;
