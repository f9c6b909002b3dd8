package fr.tempspartage.io.scalar;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.field.Characters;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.Placeholder;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Real cause for which a text is refused (<i>cause du refus</i>), where it can be told, in words. */
final class Cause {

    private static final Map<String, Integer> LENGTHS =
            Map.of("finess", 9, "siren", 9, "siret", 14, "rpps", 11, "inseeCode", 5);
    private static final Pattern POSTAL_CODE = Pattern.compile("20[0-9]{3}|750(0[1-9]|1[0-9]|20)|[0-9]{2}000");
    private static final Pattern WITHOUT_OFFSET =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?");

    private Cause() {}

    /** What it takes, said so that the cause is plain, such as "a day that exists: 29 February 2026 does not". */
    static Optional<Bilingual> of(ScalarType<?> type, String text) {
        String visible = Meant.visible(text);
        return switch (type.name()) {
            case "date" -> day(visible);
            case "instant" -> instant(visible);
            case "finess", "siren", "siret", "rpps" -> number(type, visible);
            case "inseeCode" -> commune(visible);
            case "department" -> department(visible);
            default -> Optional.empty();
        };
    }

    /** Name of a character that cannot be seen, such as "U+00A0 (no-break space)". */
    static Bilingual character(int codePoint) {
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        Bilingual name = NAMES.get(codePoint);
        return name == null
                ? Bilingual.of(code, code)
                : Bilingual.of(code + " (" + name.fr() + ")", code + " (" + name.en() + ")");
    }

    private static final Map<Integer, Bilingual> NAMES = Map.ofEntries(
            Map.entry(0x0000, Bilingual.of("caractère nul", "null")),
            Map.entry(0x0009, Bilingual.of("tabulation", "tab")),
            Map.entry(0x000A, Bilingual.of("saut de ligne", "line break")),
            Map.entry(0x000D, Bilingual.of("retour chariot", "carriage return")),
            Map.entry(0x001B, Bilingual.of("échappement", "escape")),
            Map.entry(0x0020, Bilingual.of("espace", "space")),
            Map.entry(0x00A0, Bilingual.of("espace insécable", "no-break space")),
            Map.entry(0x00AD, Bilingual.of("trait d’union conditionnel", "soft hyphen")),
            Map.entry(0x2007, Bilingual.of("espace tabulaire", "figure space")),
            Map.entry(0x2009, Bilingual.of("espace fine", "thin space")),
            Map.entry(0x200B, Bilingual.of("espace sans chasse", "zero-width space")),
            Map.entry(0x200C, Bilingual.of("antiliant sans chasse", "zero-width non-joiner")),
            Map.entry(0x200D, Bilingual.of("liant sans chasse", "zero-width joiner")),
            Map.entry(0x200E, Bilingual.of("marque gauche à droite", "left-to-right mark")),
            Map.entry(0x200F, Bilingual.of("marque droite à gauche", "right-to-left mark")),
            Map.entry(0x2028, Bilingual.of("séparateur de lignes", "line separator")),
            Map.entry(0x2029, Bilingual.of("séparateur de paragraphes", "paragraph separator")),
            Map.entry(0x202F, Bilingual.of("espace fine insécable", "narrow no-break space")),
            Map.entry(0x2060, Bilingual.of("gluon de mots", "word joiner")),
            Map.entry(0x3000, Bilingual.of("espace idéographique", "ideographic space")),
            Map.entry(0x3164, Bilingual.of("remplisseur hangûl", "Hangul filler")),
            Map.entry(0xFEFF, Bilingual.of("indicateur d’ordre des octets", "byte order mark")));

    private static Optional<Bilingual> day(String text) {
        Optional<MeantDay.Parts> parts = MeantDay.parts(text);
        if (parts.isEmpty() || !parts.get().rest().isEmpty()) {
            return Optional.empty();
        }
        return day(parts.get());
    }

    private static Optional<Bilingual> day(MeantDay.Parts parts) {
        if (!parts.isMonth()) {
            return Optional.of(Bilingual.of(
                    "un mois de 01 à 12, et non " + parts.month(), "a month from 01 to 12, not " + parts.month()));
        }
        if (!parts.exists()) {
            YearMonth month = YearMonth.of(parts.year(), parts.month());
            String french = Dates.month(month, Language.FRENCH);
            return Optional.of(Bilingual.of(
                    "un jour qui existe, et " + french + " a " + parts.lastDay() + " jours\u00a0: le " + parts.day()
                            + " " + french + " n’existe pas",
                    "a day that exists, and " + Dates.month(month, Language.ENGLISH) + " has " + parts.lastDay()
                            + " days: day " + parts.day() + " does not exist"));
        }
        return parts.year() < 1900 || parts.year() > 2999
                ? Optional.of(Bilingual.of(
                        "une année de 1900 à 2999, et non " + parts.year(),
                        "a year from 1900 to 2999, not " + parts.year()))
                : Optional.empty();
    }

    private static Optional<Bilingual> instant(String text) {
        Optional<Bilingual> day =
                MeantDay.parts(text).filter(p -> p.rest().startsWith("T")).flatMap(Cause::day);
        if (day.isPresent() || !WITHOUT_OFFSET.matcher(text).matches()) {
            return day;
        }
        return Optional.of(Bilingual.of(
                "un décalage horaire après l’heure, et il manque", "an offset after the time, and it is missing"));
    }

    private static Optional<Bilingual> number(ScalarType<?> type, String text) {
        int wanted = LENGTHS.getOrDefault(type.name(), 0);
        if (Placeholder.is(text)) {
            return Optional.of(Bilingual.of(
                    "un numéro attribué, et celui-ci n’est qu’un numéro de remplissage",
                    "a number that was given to somebody, and this one only fills a form"));
        }
        if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9') && text.length() != wanted) {
            return Optional.of(length(text, wanted));
        }
        return Optional.empty();
    }

    private static Bilingual length(String text, int wanted) {
        boolean lost = text.length() < wanted;
        return Bilingual.of(
                wanted + " chiffres, et il y en a " + text.length()
                        + (lost ? "\u00a0: un zéro au début a pu se perdre, par exemple dans un tableur" : ""),
                wanted + " digits, and there are " + text.length()
                        + (lost ? ": a zero at the start may have been lost, as spreadsheets do" : ""));
    }

    private static Optional<Bilingual> commune(String text) {
        if (POSTAL_CODE.matcher(text).matches()) {
            return Optional.of(Bilingual.of(
                    "le code INSEE de la commune, et ceci est un code postal",
                    "the INSEE code of the commune, and this is a postal code"));
        }
        return text.matches("[0-9]{1,4}") ? Optional.of(length(text, 5)) : Optional.empty();
    }

    private static Optional<Bilingual> department(String text) {
        if (text.equals("20")) {
            return Optional.of(Bilingual.of(
                    "2A ou 2B, la Corse ayant deux départements", "2A or 2B, since Corsica has two departments"));
        }
        return text.matches("[1-9]")
                ? Optional.of(Bilingual.of(
                        "deux chiffres\u00a0: un zéro au début a pu se perdre",
                        "two digits: a zero at the start may have been lost"))
                : Optional.empty();
    }

    /** Place of the first half of a surrogate pair that stands alone, from 0, or -1. */
    static int brokenAt(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (Character.isSurrogatePair(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : ' ')) {
                    at++;
                } else {
                    return at;
                }
            }
        }
        return -1;
    }

    static int controlAt(String text) {
        int at = 0;
        while (at < text.length() && !Characters.isControl(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What a blank text holds: nothing, or one of its invisible characters. */
    static Bilingual blank(String text) {
        if (text.isEmpty()) {
            return Bilingual.of("rien", "nothing");
        }
        Bilingual first = character(text.codePointAt(0));
        return Bilingual.of("rien de visible\u00a0: " + first.fr(), "nothing that can be seen: " + first.en());
    }

    /** Whether a share is written with zeros alone. */
    static boolean isZero(String text) {
        return text.matches("-?0+([.,]0+)?[ \\u00A0\\u202F]?%?|0+/[0-9]+");
    }

    /** Place of the first invisible character, from 0, or -1; plain spaces between others do not count. */
    static int invisibleAt(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (Characters.isInvisible(c) && c != ' ') {
                return at;
            }
        }
        return -1;
    }
}
