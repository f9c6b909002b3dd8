package fr.tempspartage.domain.dossier;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.partner.PartnerKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Inconsistencies found so far in one dossier. */
final class Inconsistencies {

    private final ImmutableList.Builder<FoundInconsistency> all = ImmutableList.builder();

    ImmutableList<FoundInconsistency> all() {
        return all.build();
    }

    void add(Inconsistency check, String path) {
        add(check, path, Map.of());
    }

    /** Adds one whose message names values: bilingual texts, or objects that are printed. */
    void add(Inconsistency check, String path, Map<String, ?> values) {
        all.add(new FoundInconsistency(check, path, check.message(values)));
    }

    void unknownKeys(Optional<ImmutableList<PartnerKey>> keys, Optional<Set<PartnerKey>> known, String path) {
        List<PartnerKey> list = keys.orElse(ImmutableList.of());
        for (int i = 0; i < list.size(); i++) {
            unknownKey(list.get(i), known, path + "[" + i + "]");
        }
    }

    void unknownKey(Optional<PartnerKey> key, Optional<Set<PartnerKey>> known, String path) {
        key.ifPresent(k -> unknownKey(k, known, path));
    }

    void unknownKey(PartnerKey key, Optional<Set<PartnerKey>> known, String path) {
        if (known.isPresent() && !known.get().contains(key)) {
            Joiner keys = Joiner.on(", ");
            add(
                    Inconsistency.UNKNOWN_PARTNER,
                    path,
                    Map.of(
                            "key",
                            key,
                            "maybe",
                            known.get().isEmpty()
                                    ? Bilingual.of("faut-il ajouter le partenaire", "add the partner")
                                    : Bilingual.of(
                                            "l’un de ceux-ci\u00a0: " + keys.join(new TreeSet<>(known.get())),
                                            "one of " + keys.join(new TreeSet<>(known.get())))));
        }
    }
}
