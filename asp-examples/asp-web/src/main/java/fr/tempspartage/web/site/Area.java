package fr.tempspartage.web.site;

import io.javalin.config.RoutesConfig;

/** One part of the site (<i>rubrique</i>): the addresses that it answers. */
public interface Area {

    /** Adds its addresses. */
    void add(RoutesConfig routes);

    /** Ends what it still does and removes what it put aside; nothing unless said otherwise. */
    default void close() {}
}
