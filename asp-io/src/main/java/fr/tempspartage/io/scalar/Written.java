package fr.tempspartage.io.scalar;

import fr.tempspartage.domain.field.ScalarType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values as people and reports write them (<i>écriture courante</i>), turned into the text that files for programs hold:
 * "45 497,06 €" is {@code 45497.06}, "8,5 %" is {@code 8.5%}, "1er novembre 2026" is {@code 2026-11-01}, "oui" is
 * {@code true}.
 */
final class Written {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("(-?[0-9]+)(?:[.,]([0-9]+))?");
    private static final Pattern SPACED_NUMBER = Pattern.compile("(-?[0-9]{1,3}(?: [0-9]{3})+)(?:[.,]([0-9]+))?");
    private static final Pattern COMMA_NUMBER = Pattern.compile("(-?[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.([0-9]+))?");
    private static final Pattern EURO_WORD = Pattern.compile("(?i) ?(€|eur|euros?)$");
    private static final Pattern FRACTION = Pattern.compile("([0-9]+) ?[/⁄] ?([0-9]+)");
    private static final int LONGEST = 200;

    private Written() {}

    /** Text for programs of what is written, where it can be told; whether the value is accepted is not looked at. */
    static Optional<String> forPrograms(ScalarType<?> type, String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String text = spaced(written);
        return switch (type.name()) {
            case "date" -> WrittenDates.day(text);
            case "instant" -> WrittenDates.instant(text);
            case "boolean" -> yesOrNo(text);
            case "euros" -> euros(text);
            case "rate", "workingTime" -> rate(text);
            case "quantity" -> number(text);
            case "finess", "siren", "siret", "rpps", "inseeCode" ->
                Optional.of(text.replace(" ", "").toUpperCase(Locale.ROOT));
            default ->
                type.shape() == ScalarType.Shape.INTEGER
                        ? number(text)
                        : type.name().equals("text") ? Optional.empty() : Optional.of(text);
        };
    }

    /** Text with one ordinary space for any spaces, none at its ends, and a hyphen for a minus. */
    static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSpaceChar(c) || c == '\t') {
                if (spaced.length() > 0 && spaced.charAt(spaced.length() - 1) != ' ') {
                    spaced.append(' ');
                }
            } else {
                spaced.append(c == '−' ? '-' : c);
            }
        }
        return spaced.toString().strip();
    }

    private static Optional<String> yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "oui", "yes", "vrai", "true" -> Optional.of("true");
            case "non", "no", "faux", "false" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private static Optional<String> euros(String text) {
        String bare = EURO_WORD.matcher(text).replaceFirst("");
        // "€3,249" and "-€3,249.79", as reports in English have it.
        int sign = bare.startsWith("-") ? 1 : 0;
        if (bare.startsWith("€", sign)) {
            String amount = bare.substring(0, sign) + bare.substring(sign + 1).strip();
            Matcher english = COMMA_NUMBER.matcher(amount);
            return english.matches() ? Optional.of(joined(english, ",")) : number(amount);
        }
        return number(bare);
    }

    private static Optional<String> number(String text) {
        Matcher plain = PLAIN_NUMBER.matcher(text);
        if (plain.matches()) {
            return Optional.of(joined(plain, ","));
        }
        Matcher french = SPACED_NUMBER.matcher(text);
        if (french.matches()) {
            return Optional.of(joined(french, " "));
        }
        Matcher english = COMMA_NUMBER.matcher(text);
        // Without decimals the comma may be that of a decimal number: not for us to choose.
        return english.matches() && english.group(2) != null ? Optional.of(joined(english, ",")) : Optional.empty();
    }

    private static String joined(Matcher number, String separator) {
        String whole = number.group(1).replace(separator, "");
        return number.group(2) == null ? whole : whole + "." + number.group(2);
    }

    private static Optional<String> rate(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return Optional.of(fraction.group(1) + "/" + fraction.group(2));
        }
        return text.endsWith("%")
                ? number(text.substring(0, text.length() - 1).strip()).map(n -> n + "%")
                : number(text);
    }
}
