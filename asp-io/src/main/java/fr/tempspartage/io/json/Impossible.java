package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.RecordType;
import java.util.Map;

/** Why the values of a record cannot exist together, by the name of the record. */
final class Impossible {

    private static final ImmutableMap<String, Bilingual> BY_NAME = ImmutableMap.of(
            "post",
            Bilingual.of(
                    "une période finit le jour de son début ou après, entre 1900 et 2999",
                    "a period ends on the day it starts or later, from 1900 to 2999"),
            "interruption",
            Bilingual.of(
                    "une interruption finit le jour de son début ou après, entre 1900 et 2999",
                    "an interruption ends on the day it starts or later, from 1900 to 2999"),
            "timeSegment",
            Bilingual.of(
                    "une séquence donne des mois, ou un premier et un dernier jour dans l’ordre, entre 1900 et 2999",
                    "a segment gives months, or a first and a last day in order, from 1900 to 2999"));

    private Impossible() {}

    static Bilingual reason(RecordType<?> type, Map<String, ?> values) {
        Bilingual known = BY_NAME.get(type.name());
        String names = String.join(", ", values.keySet());
        return known == null
                ? Bilingual.of(type.label().fr() + ", " + names, type.label().en() + ", " + names)
                : known;
    }
}
