/**
 * Reference data (<i>référentiels</i>) from the official files: FINESS, zoning, hospital groups, communes, all optional, all
 * dated.
 *
 * <p>A bad line never loses a file: it is said with its number, and the others are read. What a file does not state is not
 * known. {@link fr.tempspartage.io.register.RegisterFolder} reads a folder once; what it gives is immutable and thread-safe.
 */
@NullMarked
package fr.tempspartage.io.register;

import org.jspecify.annotations.NullMarked;
