/**
 * Posts of Provence-Alpes-Côte d’Azur as its page of 2 May 2024 describes them, as an example of a call in a jar of its
 * own: written from a stored copy of that page, not from a full text, and with nothing but the library's public types.
 */
@NullMarked
package fr.tempspartage.examples.paca2024;

import org.jspecify.annotations.NullMarked;
