/** What the site is, how it treats data, who can use it, and whose work it holds. */
@NullMarked
package fr.tempspartage.web.about;

import org.jspecify.annotations.NullMarked;
