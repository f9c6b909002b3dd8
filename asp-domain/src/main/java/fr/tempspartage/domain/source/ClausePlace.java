package fr.tempspartage.domain.source;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place of a clause as a reader of the published document finds it (<i>emplacement</i>): section, paragraph, item.
 *
 * <p>A table of clauses writes it in English, its steps separated by commas: {@code item 3, paragraph 2}, {@code table, row
 * 4}, {@code items 1-4}, a heading of the text between straight quotes. A further place of the same clause follows after
 * {@code " + "}, and begins with its section, {@code § 7}, where it is another one. Other words stay as they are.
 */
final class ClausePlace {

    private static final String NO_BREAK = "\u00a0";

    private static final Pattern NUMBERED = Pattern.compile("([a-z]+) ([0-9]+)(?:-([0-9]+))?");
    private static final Pattern SECTION = Pattern.compile("§ (\\S+)");

    private static final ImmutableMap<String, Bilingual> SECTIONS = ImmutableMap.of(
            "silent", Bilingual.of("silence du texte", "the text is silent"),
            "head", Bilingual.of("en-tête", "head"),
            "title", Bilingual.of("titre", "title"),
            "intro", Bilingual.of("introduction", "introduction"),
            "contents", Bilingual.of("sommaire", "contents"),
            "page", Bilingual.of("page", "page"));

    private static final ImmutableMap<String, Bilingual> WORDS = ImmutableMap.of(
            "table", Bilingual.of("tableau", "table"),
            "pieces", Bilingual.of("pièces", "documents"),
            "criteria", Bilingual.of("critères", "criteria"),
            "contact block", Bilingual.of("coordonnées", "contact block"),
            "introduction", Bilingual.of("introduction", "introduction"),
            "link", Bilingual.of("lien", "link"));

    /** Lists whose elements bear numbers in the text: the list and the number. */
    private static final ImmutableMap<String, Bilingual> NUMBERED_LISTS = ImmutableMap.of(
            "piece", Bilingual.of("pièces", "documents"), "criterion", Bilingual.of("critères", "criteria"));

    /** What a reader counts, in French. */
    private static final ImmutableMap<String, String> COUNTED = ImmutableMap.of(
            "paragraph", "paragraphe", "item", "point", "row", "ligne", "sentence", "phrase", "part", "partie");

    /** More places than calls have clauses. */
    private static final int MOST_KEPT = 10_000;

    /** What places read as: an assessment cites each of them again. */
    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private ClausePlace() {}

    static String of(String section, String place, Language language) {
        String key = language + "\n" + section + "\n" + place;
        String known = KEPT.get(key);
        if (known != null) {
            return known;
        }
        String made = made(section, place, language);
        if (KEPT.size() < MOST_KEPT) {
            KEPT.put(key, made);
        }
        return made;
    }

    private static String made(String section, String place, Language language) {
        List<String> parts = new ArrayList<>();
        String current = section;
        for (String part : place.split(" \\+ ", -1)) {
            List<String> steps = new ArrayList<>();
            for (String step : part.split(", ", -1)) {
                Matcher other = SECTION.matcher(step);
                if (other.matches()) {
                    current = other.group(1);
                } else if (!step.isBlank() && !step.equals(current)) {
                    steps.add(step(step, language));
                }
            }
            steps.add(0, section(current, language));
            parts.add(String.join(", ", current.equals("silent") ? steps.subList(0, 1) : steps));
        }
        return String.join(language == Language.FRENCH ? NO_BREAK + "; " : "; ", parts);
    }

    private static String section(String section, Language language) {
        Bilingual named = SECTIONS.get(section);
        return named == null ? "§" + NO_BREAK + section : named.in(language);
    }

    private static String step(String step, Language language) {
        boolean french = language == Language.FRENCH;
        if (step.length() > 2 && step.startsWith("\"") && step.endsWith("\"")) {
            String heading = step.substring(1, step.length() - 1).replace(" ?", NO_BREAK + "?");
            return french ? "«\u00a0" + heading + "\u00a0»" : "“" + heading + "”";
        }
        Bilingual word = WORDS.get(step);
        if (word != null) {
            return word.in(language);
        }
        Matcher numbered = NUMBERED.matcher(step);
        if (!numbered.matches()) {
            return step;
        }
        String name = Objects.requireNonNull(numbered.group(1));
        String first = Objects.requireNonNull(numbered.group(2));
        String last = numbered.group(3);
        Bilingual list = NUMBERED_LISTS.get(name);
        if (list != null) {
            return list.in(language) + ", " + first;
        }
        String one = last != null && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        String counted = COUNTED.get(one);
        if (counted == null) {
            return step;
        }
        if (last != null) {
            boolean two = Integer.parseInt(last) == Integer.parseInt(first) + 1;
            return french
                    ? counted + "s " + first + (two ? " et " : " à ") + last
                    : name + " " + first + (two ? " and " : " to ") + last;
        }
        return french ? ordinal(first, counted) + NO_BREAK + counted : name + NO_BREAK + first;
    }

    private static String ordinal(String number, String counted) {
        boolean feminine = counted.equals("ligne") || counted.equals("phrase") || counted.equals("partie");
        return number + (number.equals("1") ? feminine ? "re" : "er" : "e");
    }
}
