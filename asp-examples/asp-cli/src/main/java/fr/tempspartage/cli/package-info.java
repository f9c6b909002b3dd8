/**
 * The command line {@code asp} (<i>ligne de commande</i>): one class for each command.
 *
 * <p>{@code Asp} starts it. A command reads its options, asks the library and prints what {@code
 * fr.tempspartage.io} makes of the answer; nothing is decided or computed here. This is the only place that reads a
 * clock, once, where {@code --on} is not given. {@code ExitCode} lists the exit codes.
 */
@NullMarked
package fr.tempspartage.cli;

import org.jspecify.annotations.NullMarked;
