/** The calls: their list, and the page of each in the order of its text. */
@NullMarked
package fr.tempspartage.web.calls;

import org.jspecify.annotations.NullMarked;
