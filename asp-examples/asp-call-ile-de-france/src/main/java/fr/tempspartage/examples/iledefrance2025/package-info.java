/**
 * Call of Île-de-France for 2025-2027, the twelfth, as an example of a call in a jar of its own: written from a stored copy
 * of a public page, not from the full text, and with nothing but the library's public types.
 */
@NullMarked
package fr.tempspartage.examples.iledefrance2025;

import org.jspecify.annotations.NullMarked;
