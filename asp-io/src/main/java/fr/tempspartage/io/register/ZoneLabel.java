package fr.tempspartage.io.register;

import fr.tempspartage.domain.partner.ZoningClass;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Class of a place as the files write it (<i>libellé de zonage</i>): {@code 1_ZIP}, {@code 2- Zone d'action complémentaire},
 * {@code Hors-vivier}.
 *
 * <p>Vigilance, hors vivier, hors zonage and hors classement are outside both classes. Labels of a quarter alone, such as
 * {@code 3_QPV_ZIP}, tell the class of the quarter and not that of the rest of the commune.
 */
enum ZoneLabel {
    PRIORITY(Optional.of(ZoningClass.PRIORITY_INTERVENTION)),
    COMPLEMENTARY(Optional.of(ZoningClass.COMPLEMENTARY_ACTION)),
    OUTSIDE(Optional.of(ZoningClass.OUTSIDE)),

    /** The quarter has a class of its own; that of the commune is not told. */
    QUARTER(Optional.empty());

    private static final Pattern NUMBER = Pattern.compile("^[0-9]+ ");

    private static final Map<String, ZoneLabel> LABELS = Map.ofEntries(
            Map.entry("zip", PRIORITY),
            Map.entry("zone d intervention prioritaire", PRIORITY),
            Map.entry("zone d intervention prioritaire zip", PRIORITY),
            Map.entry("zac", COMPLEMENTARY),
            Map.entry("zone d action complementaire", COMPLEMENTARY),
            Map.entry("zone d action complementaire zac", COMPLEMENTARY),
            Map.entry("zone d accompagnement complementaire", COMPLEMENTARY),
            Map.entry("zone d accompagnement complementaire zac", COMPLEMENTARY),
            Map.entry("zv", OUTSIDE),
            Map.entry("zone de vigilance", OUTSIDE),
            Map.entry("hv", OUTSIDE),
            Map.entry("hors vivier", OUTSIDE),
            Map.entry("hz", OUTSIDE),
            Map.entry("hors zonage", OUTSIDE),
            Map.entry("hors zonage hz", OUTSIDE),
            Map.entry("hors zone", OUTSIDE),
            Map.entry("hors classement", OUTSIDE),
            Map.entry("qpv zip", QUARTER),
            Map.entry("qpv zac", QUARTER),
            Map.entry("gq zip", QUARTER),
            Map.entry("gq zac", QUARTER));

    private final Optional<ZoningClass> zone;

    ZoneLabel(Optional<ZoningClass> zone) {
        this.zone = zone;
    }

    /** Class of the whole place; empty where the label is that of a quarter. */
    Optional<ZoningClass> zone() {
        return zone;
    }

    /** Label that a cell means; empty where it is none of those known. */
    static Optional<ZoneLabel> of(String cell) {
        return Optional.ofNullable(LABELS.get(NUMBER.matcher(Table.plain(cell)).replaceFirst("")));
    }
}
