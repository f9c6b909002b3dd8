package fr.tempspartage.io.register;

import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.ZoningClass;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Zoning of one file: classes by commune, by territory ({@code TVS}) and by priority district ({@code QPV}). */
final class Zones {

    private final Map<String, Placed> communes;
    private final Map<String, Placed> territories;
    private final Map<String, Placed> districts;
    private final Map<String, String> territoryOf;

    private Zones(Builder built) {
        this.communes = Map.copyOf(built.communes);
        this.territories = Map.copyOf(built.territories);
        this.districts = Map.copyOf(built.districts);
        this.territoryOf = Map.copyOf(built.territoryOf);
    }

    /** Label and the row on which it stands. */
    private record Placed(ZoneLabel label, int row) {}

    /** Class of a priority district; empty where the file does not have it. */
    Optional<ZoningClass> ofDistrict(String code) {
        return Optional.ofNullable(districts.get(key(code))).flatMap(placed -> placed.label.zone());
    }

    /** Class of a commune by itself, else by its territory; empty where the file tells neither. */
    Optional<ZoningClass> of(String commune, Stream<String> territory) {
        Placed own = communes.get(commune);
        if (own != null) {
            return own.label.zone();
        }
        return Stream.concat(Stream.ofNullable(territoryOf.get(commune)), territory)
                .flatMap(code -> Stream.ofNullable(territories.get(code)))
                .findFirst()
                .flatMap(placed -> placed.label.zone());
    }

    /** Territory of a commune; empty where the file does not tell. */
    Optional<String> territoryOf(String commune) {
        return Optional.ofNullable(territoryOf.get(commune));
    }

    private static String key(String district) {
        return district.strip().toUpperCase(Locale.ROOT);
    }

    /** Rows read so far. */
    static final class Builder {

        private final Map<String, Placed> communes = new HashMap<>();
        private final Map<String, Placed> territories = new HashMap<>();
        private final Map<String, Placed> districts = new HashMap<>();
        private final Map<String, String> territoryOf = new HashMap<>();
        private int padded;

        void district(String code, ZoneLabel label, int row, Said said) {
            put(districts, key(code), label, row, said);
        }

        void territory(String code, ZoneLabel label, int row, Said said) {
            put(territories, code, label, row, said);
        }

        void commune(InseeCode code, ZoneLabel label, int row, Said said) {
            put(communes, code.toString(), label, row, said);
        }

        void inTerritory(InseeCode commune, String territory) {
            territoryOf.putIfAbsent(commune.toString(), territory);
        }

        private static void put(Map<String, Placed> map, String key, ZoneLabel label, int row, Said said) {
            @Nullable Placed before = map.putIfAbsent(key, new Placed(label, row));
            if (before != null && before.label != label) {
                said.duplicate(row, 1, key, before.row);
            }
        }

        /** Counts a code whose zero at the start was lost and is put back. */
        void pad() {
            padded++;
        }

        int padded() {
            return padded;
        }

        boolean isEmpty() {
            return Stream.of(communes, territories, districts, territoryOf).allMatch(Map::isEmpty);
        }

        int size() {
            return Stream.of(communes, territories, districts, territoryOf)
                    .mapToInt(Map::size)
                    .sum();
        }

        Zones build() {
            return new Zones(this);
        }
    }

    /** Largest number of places of one file, more than ten times those of the country. */
    static final int MOST = 500_000;
}
