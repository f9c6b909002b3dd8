/**
 * Call of Grand Est for 2021-2023, as an example of a call in a jar of its own: written from a stored copy of the beginning
 * of its text on a public page, not from the full text, and with nothing but the library's public types.
 */
@NullMarked
package fr.tempspartage.examples.grandest2021;

import org.jspecify.annotations.NullMarked;
