package fr.tempspartage.io.tree;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.field.RecordType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Why the values of a record cannot exist together: an end before its start, with both days, or a length twice. */
public final class Impossible {

    private static final List<Pair> PAIRS = List.of(
            new Pair("contractStart", "contractEnd", "la fin du contrat", "the end of the contract"),
            new Pair("financedStart", "financedEnd", "la fin du financement", "the end of the support"),
            new Pair("start", "end", "le dernier jour", "the last day"));

    private Impossible() {}

    /** Two fields of one period. */
    private record Pair(String start, String end, String french, String english) {}

    /** Why a record of these values cannot exist. */
    public static Bilingual reason(RecordType<?> type, Map<String, ?> values) {
        for (Pair pair : PAIRS) {
            if (values.get(pair.start()) instanceof LocalDate start
                    && values.get(pair.end()) instanceof LocalDate end
                    && end.isBefore(start)) {
                return Bilingual.of(
                        pair.french() + ", le " + Dates.day(end, Language.FRENCH) + ", précède le début, le "
                                + Dates.day(start, Language.FRENCH),
                        pair.english() + ", " + Dates.day(end, Language.ENGLISH) + ", is before the start, "
                                + Dates.day(start, Language.ENGLISH));
            }
        }
        if (values.get("months") instanceof Integer months
                && (values.containsKey("start") || values.containsKey("end"))) {
            return Bilingual.of(
                    "la séquence donne sa durée deux fois, par " + months + " mois et par des jours",
                    "the segment gives its length twice, by " + months + " months and by days");
        }
        String names = String.join(", ", values.keySet());
        return Bilingual.of(
                "ces valeurs se contredisent dans «\u00a0" + type.label().fr() + "\u00a0»\u00a0: " + names,
                "these values contradict each other in '" + type.label().en() + "': " + names);
    }
}
