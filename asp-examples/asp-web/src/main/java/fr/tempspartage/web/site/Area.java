package fr.tempspartage.web.site;

import io.javalin.config.RoutesConfig;

/** One part of the site (<i>rubrique</i>): the addresses that it answers. */
public interface Area {

    /** Adds its addresses. */
    void add(RoutesConfig routes);

    /**
     * Largest body that is read at an address, in bytes, where it is larger than a page takes ({@link Limits#PAGE_BYTES}).
     *
     * @param path the address, which need not be one of this area
     * @return the number of bytes; 0 for the usual one, {@link Long#MAX_VALUE} where the area itself bounds what it reads
     */
    default long largestBody(String path) {
        return 0;
    }

    /** Ends what it still does and removes what it put aside; nothing unless said otherwise. */
    default void close() {}
}
