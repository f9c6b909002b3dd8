/**
 * Pages for people and an API for tools (<i>simulateur et interface</i>): {@link fr.tempspartage.web.WebServer} starts
 * both on this machine, without a database.
 */
@NullMarked
package fr.tempspartage.web;

import org.jspecify.annotations.NullMarked;
