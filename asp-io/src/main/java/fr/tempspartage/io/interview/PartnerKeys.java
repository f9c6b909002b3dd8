package fr.tempspartage.io.interview;

import fr.tempspartage.domain.Spelling;
import fr.tempspartage.domain.partner.PartnerKey;
import java.util.HashSet;
import java.util.Set;

/** Maker of keys of partners from their names (<i>repères des partenaires</i>): "CH de Pierrelune" gives {@code ch-de-pierrelune}. */
public final class PartnerKeys {

    private static final int LONGEST = 28;

    private final Set<PartnerKey> taken = new HashSet<>();

    /** Starts without any key. */
    public PartnerKeys() {}

    /** Keeps a key for the partner that has it already. */
    public void keep(PartnerKey key) {
        taken.add(key);
    }

    /**
     * Makes a key unlike those made and kept before.
     *
     * @param name the name of the partner; empty where it is not known
     * @param number the place of the partner, from 1
     */
    public PartnerKey make(String name, int number) {
        String plain = Spelling.plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String start = plain.isEmpty()
                ? "partenaire-" + number
                : plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
        PartnerKey key = PartnerKey.parse(start);
        int other = number;
        while (!taken.add(key)) {
            key = PartnerKey.parse(start + "-" + other);
            other++;
        }
        return key;
    }
}
