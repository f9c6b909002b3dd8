package fr.tempspartage.domain.partner;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Labels of partners (<em>désignations</em>): their names, in composed Unicode, and what tells two of one name apart.
 *
 * <p>Two partners named "Centre hospitalier" are "Centre hospitalier (FINESS 869990036)" and "Centre hospitalier (FINESS
 * 870000015)". Who a partner is depends on its key, never on its name.
 */
public final class PartnerLabels {

    private PartnerLabels() {}

    /** Name of a partner alone, or its key where it has none. */
    public static String of(Partner partner) {
        return Normalizer.normalize(partner.getName().orElse(partner.getKey().toString()), Normalizer.Form.NFC);
    }

    /** Labels of partners that stand together, all different, by key in the order given. */
    public static Map<PartnerKey, String> of(Iterable<? extends Partner> partners) {
        Map<PartnerKey, Partner> different = new LinkedHashMap<>();
        partners.forEach(partner -> different.putIfAbsent(partner.getKey(), partner));
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> identified = new HashMap<>();
        different.values().forEach(partner -> {
            names.merge(of(partner), 1, Integer::sum);
            identified.merge(identified(partner), 1, Integer::sum);
        });
        Map<PartnerKey, String> labels = new LinkedHashMap<>();
        different.forEach((key, partner) -> {
            String name = of(partner);
            String full = identified(partner);
            boolean alone = names.getOrDefault(name, 0) == 1;
            boolean told = identified.getOrDefault(full, 0) == 1;
            labels.put(key, alone ? name : told ? full : name + " (" + key + ")");
        });
        return labels;
    }

    private static String identified(Partner partner) {
        Optional<Finess> finess = Optional.empty();
        if (partner instanceof Establishment establishment) {
            finess = establishment.getFiness();
        } else if (partner instanceof CommunityPractice practice) {
            finess = practice.getFiness();
        }
        return of(partner) + " ("
                + finess.map(number -> "FINESS " + number)
                        .or(() -> partner.getLegalEntity().map(number -> "SIREN " + number))
                        .orElse(partner.getKey().toString())
                + ")";
    }
}
