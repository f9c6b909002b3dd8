/** What all pages share: the calls at hand, the language and frame of a page, its files, and what it answers in error. */
@NullMarked
package fr.tempspartage.web.site;

import org.jspecify.annotations.NullMarked;
