/**
 * What every reader of files says: a {@link fr.tempspartage.io.ReadResult} holds a value, or none, and the
 * {@link fr.tempspartage.io.Issue}s of the file, all of them, each with its place. Bad data are never an exception.
 */
@NullMarked
package fr.tempspartage.io;

import org.jspecify.annotations.NullMarked;
