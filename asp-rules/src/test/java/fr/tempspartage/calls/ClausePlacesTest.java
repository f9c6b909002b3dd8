package fr.tempspartage.calls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.LineRange;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Places of the clauses, against a description of the structure of each published text. */
class ClausePlacesTest {

    private static final Pattern RANGE = Pattern.compile("(.*?)([a-z]+)s ([0-9]+)-([0-9]+)");

    static Stream<CallDefinition> calls() {
        return Stream.of(new NouvelleAquitaine2026(), new AuvergneRhoneAlpes2026());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void every_clause_with_lines_has_a_place_that_stands_at_its_lines(CallDefinition call) {
        Properties outline = outline(call);
        SortedSet<Integer> headings = lines(outline.getProperty("headings"));
        headings.addAll(lines(outline.getProperty("blank")));
        for (Clause clause : call.clauses()) {
            SortedSet<Integer> stated = new TreeSet<>();
            clause.lines().forEach(range -> stated.addAll(lines(range.toString())));
            if (stated.isEmpty()) {
                assertThat(clause.section()).as(clause.id().toString()).isEqualTo("silent");
                continue;
            }
            SortedSet<Integer> found = new TreeSet<>();
            for (String place : places(clause)) {
                String at = outline.getProperty(place);
                assertThat(at).as(clause.id() + ": " + place).isNotNull();
                found.addAll(lines(at));
            }
            assertThat(stated).as(clause.id().toString()).containsAll(found);
            stated.removeAll(found);
            assertThat(headings).as(clause.id().toString()).containsAll(stated);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void every_line_of_the_text_that_holds_words_is_claimed_by_a_clause(CallDefinition call) {
        SortedSet<Integer> claimed = new TreeSet<>();
        call.clauses().forEach(clause -> clause.lines().forEach(range -> claimed.addAll(lines(range.toString()))));
        assertThat(claimed).containsAll(lines(outline(call).getProperty("words")));
        assertThat(claimed.last())
                .isLessThanOrEqualTo(call.campaign().getSource().lines());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void two_clauses_of_one_place_have_lines_in_common(CallDefinition call) {
        List<Clause> clauses = call.clauses().stream()
                .filter(clause -> !clause.lines().isEmpty())
                .toList();
        for (Clause one : clauses) {
            for (Clause other : clauses) {
                if (one.where(Language.ENGLISH).equals(other.where(Language.ENGLISH))) {
                    assertThat(one.lines().stream().flatMap(range -> lines(range.toString()).stream()))
                            .as(one.id() + " and " + other.id())
                            .containsAnyElementsOf(other.lines().stream()
                                    .flatMap(range -> lines(range.toString()).stream())
                                    .toList());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NA-01  | en-tête, coordonnées | head, contact block",
                "NA-16  | § 2, 3e point | § 2, item 3",
                "NA-18  | § 2, 3e point, 2e paragraphe | § 2, item 3, paragraph 2",
                "NA-58  | § 6, tableau, 4e ligne | § 6, table, row 4",
                "NA-55  | § 6, tableau, 1re ligne | § 6, table, row 1",
                "NA-46  | § 5, 3e paragraphe ; § 5, points 1 à 4 | § 5, paragraph 3; § 5, items 1 to 4",
                "NA-63  | § 6, 5e paragraphe, 2e phrase | § 6, paragraph 5, sentence 2",
                "NA-66  | § 7, « Comment candidater ? », 1er paragraphe ; § 7, « Calendrier », 1re ligne "
                        + "| § 7, “Comment candidater ?”, paragraph 1; § 7, “Calendrier”, row 1",
                "NA-70  | § 7, « Comment candidater ? », pièces, 1er point | § 7, “Comment candidater ?”, documents, item 1",
                "NA-76  | § 7, « Consultation », 1er paragraphe ; § 7, « Calendrier », 2e ligne "
                        + "| § 7, “Consultation”, paragraph 1; § 7, “Calendrier”, row 2",
                "NA-79  | silence du texte | the text is silent",
                "ARA-01 | titre | title",
                "ARA-22 | § 1, 5e paragraphe ; § 4, 4e paragraphe | § 1, paragraph 5; § 4, paragraph 4",
                "ARA-48 | § 3, pièces, 4 | § 3, documents, 4",
                "ARA-54 | § 3, critères, 1 | § 3, criteria, 1",
                "ARA-58 | § 3, critères, 3, « Localisation » | § 3, criteria, 3, “Localisation”"
            })
    void a_place_reads_as_one_finds_it_in_the_document(String id, String french, String english) {
        Clause clause = calls().flatMap(call -> call.clauses().stream())
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(clause.where(Language.FRENCH).replace('\u00a0', ' ')).isEqualTo(french);
        assertThat(clause.where(Language.ENGLISH).replace('\u00a0', ' ')).isEqualTo(english);
        assertThat(clause.cite(Language.FRENCH).replace('\u00a0', ' ')).isEqualTo(id + " (" + french + ")");
    }

    private static List<String> places(Clause clause) {
        List<String> places = new ArrayList<>();
        String section = clause.section();
        for (String part : clause.place().split(" \\+ ", -1)) {
            String steps = part;
            if (part.startsWith("§ ")) {
                section = part.substring(2, part.indexOf(','));
                steps = part.substring(part.indexOf(',') + 2);
            }
            Matcher range = RANGE.matcher(steps);
            if (range.matches()) {
                for (int n = Integer.parseInt(range.group(3)); n <= Integer.parseInt(range.group(4)); n++) {
                    places.add(section + ", " + range.group(1) + range.group(2) + " " + n);
                }
            } else {
                places.add(section + ", " + steps);
            }
        }
        return places;
    }

    private static SortedSet<Integer> lines(String text) {
        SortedSet<Integer> lines = new TreeSet<>();
        for (LineRange range : LineRange.parseAll(text)) {
            for (int line = range.first(); line <= range.last(); line++) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Properties outline(CallDefinition call) {
        return Texts.properties(call.getClass()::getResourceAsStream, "outline.properties");
    }
}
