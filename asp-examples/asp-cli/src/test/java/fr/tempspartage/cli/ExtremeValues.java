package fr.tempspartage.cli;

import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.field.ScalarType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values of one fact at the ends of what its type takes, and a few in between, as JSON. */
final class ExtremeValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> DAYS = List.of(
            "0000-01-01",
            "0001-01-01",
            "1582-10-15",
            "1899-12-31",
            "1900-01-01",
            "1900-02-28",
            "2026-01-01",
            "2026-05-17",
            "2026-05-18",
            "2026-11-01",
            "2026-11-02",
            "2027-05-01",
            "2027-05-03",
            "2027-10-31",
            "2028-02-29",
            "2028-10-31",
            "2999-11-30",
            "2999-12-31",
            "3000-01-01",
            "9999-12-31");

    private static final List<String> INSTANTS = List.of(
            "0000-01-01T00:00+18:00",
            "0001-01-01T00:00:00Z",
            "2026-05-17T21:59:59.999999999Z",
            "2026-05-17T23:59:59+02:00",
            "2026-05-18T00:00:00+02:00",
            "2026-11-01T00:00:00-12:00",
            "9999-12-31T23:59:59.999999999-18:00",
            "9999-12-31T00:00+14:00");

    private static final List<String> AMOUNTS = List.of(
            "0",
            "0.01",
            "-0.01",
            "1",
            "31999.99",
            "32000",
            "78000",
            "155989.92",
            "9007199254740993",
            "92233720368547758.07",
            "-92233720368547758.08");

    private static final List<String> RATES = List.of(
            "0",
            "1",
            "1/2",
            "0.5",
            "100%",
            "0 %",
            "80%",
            "0.000001%",
            "1/3",
            "1/999999999",
            "999999998/999999999",
            "999999999",
            "999999999.999999",
            "999999999/1",
            "0/7",
            "2/4");

    private static final List<String> QUANTITIES =
            List.of("0", "0.01", "0.5", "1", "2.5", "4", "5", "6", "7", "10", "14", "14.01", "19.99", "9999.99");

    private static final List<String> TEXTS = List.of(
            "a",
            "É",
            "e\u0301",
            " a ",
            "=1+1",
            "a;b\"c",
            "<b>&amp;</b>",
            "# a\n\n- b",
            "--- === 1. ```",
            "{day} {0} %s %n $1 \\",
            "\u202eabc\u202c",
            "\u200ba",
            "a\u00a0b",
            "a\u0007",
            "😀",
            "'; --");

    private static final Map<String, List<String>> IDENTIFIERS = Map.ofEntries(
            Map.entry("finess", List.of("870000015", "330781006", "690780002", "2A0000014", "000000000")),
            Map.entry("siren", List.of("732829320", "356000000", "000000000")),
            Map.entry("siret", List.of("73282932000074", "35600000049837", "00000000000000")),
            Map.entry("rpps", List.of("10000001916", "10000001917", "00000000000", "99999999999")),
            Map.entry("inseeCode", List.of("87085", "2A004", "97411", "33063", "01001", "99999")),
            Map.entry("department", List.of("01", "2A", "2B", "19", "23", "87", "974", "69", "33")),
            Map.entry("specialty", List.of("SM40", "SCD01", "SM02", "SM26", "SM54", "CD", "PH", "SF")),
            Map.entry("callId", List.of("nouvelle-aquitaine-2026", "auvergne-rhone-alpes-2026", "x")),
            Map.entry(
                    "territorialHospitalGroup",
                    List.of("limousin", "none", "GHT de la Charente", "charentes", "landes", "x".repeat(100))));

    private final Random random;

    ExtremeValues(Random random) {
        this.random = random;
    }

    JsonNode of(ScalarType<?> type) {
        if (!type.allowed().isEmpty()) {
            return JSON.stringNode(
                    ((Coded) type.allowed().get(random.nextInt(type.allowed().size()))).code());
        }
        return switch (type.shape()) {
            case BOOLEAN -> JSON.booleanNode(random.nextBoolean());
            case INTEGER -> JSON.numberNode(integer(type));
            case DECIMAL -> JSON.numberNode(decimal(type));
            case RATIO -> rate();
            case TEXT -> JSON.stringNode(text(type));
        };
    }

    /** The bounds are in the name of the type, as {@code integer[1,12]}. */
    private int integer(ScalarType<?> type) {
        String[] bounds = type.name().replaceAll("[^-0-9,]", "").split(",", -1);
        int min = Integer.parseInt(bounds[0]);
        int max = Integer.parseInt(bounds[1]);
        return switch (random.nextInt(5)) {
            case 0 -> min;
            case 1 -> max;
            case 2 -> Math.min(max, min + 1);
            case 3 -> Math.max(min, max - 1);
            default -> min + random.nextInt(Math.min(max - min + 1, 30));
        };
    }

    private BigDecimal decimal(ScalarType<?> type) {
        return new BigDecimal(pick(type == ScalarType.EUROS ? AMOUNTS : QUANTITIES));
    }

    private JsonNode rate() {
        String text = pick(RATES);
        return text.matches("[0-9.]+") && random.nextBoolean()
                ? JSON.numberNode(new BigDecimal(text))
                : JSON.stringNode(text);
    }

    private String text(ScalarType<?> type) {
        return switch (type.name()) {
            case "date" -> day();
            case "instant" -> pick(INSTANTS);
            case "partnerKey" -> random.nextInt(30) == 0 ? "Z".repeat(type.maxLength()) : key(random.nextInt(3));
            case "text" -> words(type.maxLength());
            default -> {
                List<String> known = IDENTIFIERS.get(type.name());
                yield known == null ? "x" : pick(known);
            }
        };
    }

    /** Key of the partner at a place of the list. */
    static String key(int place) {
        return place < 26 ? Character.toString((char) ('a' + place)) : "k" + place;
    }

    private String day() {
        return random.nextInt(3) == 0
                ? LocalDate.of(2025, 12, 1).plusDays(random.nextInt(1500)).toString()
                : pick(DAYS);
    }

    private String words(int maxLength) {
        if (random.nextInt(20) == 0) {
            return "é".repeat(maxLength);
        }
        String text = pick(TEXTS);
        return text.length() <= maxLength ? text : "a";
    }

    private <E> E pick(List<E> values) {
        return values.get(random.nextInt(values.size()));
    }
}
