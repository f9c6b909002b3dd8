/** The API: one table of routes, from which the addresses, OpenAPI and the page about it are made. */
@NullMarked
package fr.tempspartage.web.api;

import org.jspecify.annotations.NullMarked;
