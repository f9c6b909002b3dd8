package fr.tempspartage.io.scalar;

import fr.tempspartage.domain.field.Characters;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ScalarType.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Value that somebody meant by a text that is refused (<i>valeur voulue</i>): the text without its invisible characters,
 * with the zero that a spreadsheet took away, with the sign of a percentage, and the like.
 */
final class Meant {

    private static final int LONGEST = 100;
    private static final int RPPS_WITH_PREFIX = 12;
    private static final Set<String> PADDED = Set.of("finess", "siren", "siret", "inseeCode", "department");
    private static final Set<String> NUMBERS = Set.of("finess", "siren", "siret", "rpps", "inseeCode");

    private Meant() {}

    /** First of the likely values that the type accepts; empty if none does. */
    static <T> Optional<String> of(ScalarType<T> type, String text) {
        if (text.length() > LONGEST || type.name().equals("text")) {
            return Optional.empty();
        }
        return candidates(type, text).stream()
                .filter(candidate -> !candidate.equals(text))
                .filter(candidate -> ScalarReading.accepts(type, candidate))
                .findFirst();
    }

    /** Text without the characters that nobody sees. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().filter(c -> !Characters.isInvisible(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static List<String> candidates(ScalarType<?> type, String text) {
        String visible = visible(text);
        List<String> candidates = new ArrayList<>();
        Written.forPrograms(type, text).ifPresent(candidates::add);
        candidates.add(visible);
        candidates.add(text.strip());
        if (NUMBERS.contains(type.name())) {
            String bare = visible.replaceAll("[.\\-_/']", "").toUpperCase(Locale.ROOT);
            candidates.add(bare);
            candidates.add(bare.replace('O', '0').replace('I', '1').replace('L', '1'));
        }
        if (PADDED.contains(type.name())) {
            candidates.add("0" + visible);
            candidates.add("00" + visible);
        }
        switch (type.name()) {
            case "inseeCode" -> candidates.addAll(ofPostalCode(visible));
            case "rpps" -> {
                if (visible.length() == RPPS_WITH_PREFIX && visible.startsWith("8")) {
                    candidates.add(visible.substring(1));
                }
            }
            case "siren" -> candidates.add(visible.substring(0, Math.min(9, visible.length())));
            case "rate", "workingTime" -> candidates.add(visible + "%");
            case "euros", "quantity" -> candidates.add(visible.replace("-", ""));
            case "date" -> candidates.addAll(MeantDay.of(visible));
            case "instant" -> candidates.addAll(MeantDay.ofInstant(visible));
            default -> {
                if (type.shape() == Shape.TEXT) {
                    candidates.add(visible.toUpperCase(Locale.ROOT));
                    candidates.add(visible.toLowerCase(Locale.ROOT));
                }
            }
        }
        return candidates;
    }

    /** Districts of Paris, whose postal codes end like their INSEE codes. */
    private static List<String> ofPostalCode(String code) {
        return code.matches("750(0[1-9]|1[0-9]|20)") ? List.of("751" + code.substring(3)) : List.of();
    }
}
