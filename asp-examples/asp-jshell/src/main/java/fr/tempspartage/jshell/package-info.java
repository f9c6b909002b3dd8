/**
 * The calls in jshell, for analysts: short verbs, readable tables, and the shell itself.
 *
 * <p>{@link fr.tempspartage.jshell.AspShell} holds the verbs and is where to start; {@link
 * fr.tempspartage.jshell.JShellLauncher} starts the JDK's jshell with everything imported. Nothing is computed here: every
 * answer is the library's own, and nothing else in the repository uses this package but the command line, which starts
 * it.
 */
@NullMarked
package fr.tempspartage.jshell;

import org.jspecify.annotations.NullMarked;
