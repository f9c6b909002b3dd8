package fr.tempspartage.domain.source;

import java.net.URI;
import java.time.LocalDate;

/**
 * Public page on which a clause was read (<i>page publique</i>), where the text of the call is not at hand. Pages change:
 * the day says which state of the page the clause rests on.
 *
 * @param address the address, such as {@code https://www.ars.example.org/appel}
 * @param readOn the day on which it was read
 */
public record SourcePage(String address, LocalDate readOn) {

    /** Refuses what is no address of a page on the web. */
    public SourcePage {
        if (!isPage(address)) {
            throw new IllegalArgumentException("Not an address of a page: '" + address
                    + "'.\nMaybe copy it from the browser, with https:// before it and %20 for a space.");
        }
    }

    private static boolean isPage(String address) {
        try {
            URI uri = URI.create(address);
            return address.matches("https?://.*") && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
