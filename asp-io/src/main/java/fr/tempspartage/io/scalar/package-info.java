/** Single values of files, whatever the file: how a text is read, refused and written. Not part of the API. */
@NullMarked
package fr.tempspartage.io.scalar;

import org.jspecify.annotations.NullMarked;
