package fr.tempspartage.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.tiny.TinyDossiers;
import fr.tempspartage.io.tiny.TinyResults;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RankSvgTest {

    private static final Pattern BOX =
            Pattern.compile("<rect x=\"(-?\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\" rx");
    private static final Pattern LINE = Pattern.compile("<path d=\"M(-?\\d+) (\\d+)V(\\d+)L(-?\\d+) (\\d+)\"");

    /** Dossiers of a call with so many reasons of priority; each number is a dossier whose bits are its reasons. */
    private static Ranking ranking(int reasons, List<Integer> dossiers) {
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        for (int i = 0; i < reasons; i++) {
            int bit = 1 << i;
            String id = "TINY-" + (20 + i);
            rules.add(Rule.of(RuleKind.PRIORITY, id, Bilingual.of(id, id), ImmutableMap.of("r", Bilingual.of("r", "r")))
                    .reaching(Outcome.SATISFIED, Outcome.NOT_SATISFIED)
                    .check((facts, trace) -> (Integer.parseInt(facts.dossier().getId()) & bit) != 0
                            ? trace.satisfied("r")
                            : trace.notSatisfied("r")));
        }
        ImmutableList<Rule> priorities = rules.build();
        CallDefinition call = (CallDefinition) Proxy.newProxyInstance(
                CallDefinition.class.getClassLoader(),
                new Class<?>[] {CallDefinition.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "rules" -> priorities;
                    case "documents" -> ImmutableList.of();
                    case "statesDocuments" -> true;
                    default -> method.invoke(TinyResults.CALL, arguments);
                });
        AssessmentContext context = AssessmentContext.on(TinyDossiers.DAY);
        Assessor assessor = Assessor.of(call, context);
        return Ranking.of(
                call,
                context,
                dossiers.stream()
                        .map(number -> new Ranking.Row(
                                "a",
                                assessor.assess(
                                        TinyDossiers.read(TinyDossiers.GOOD).withId(number.toString()))))
                        .toList());
    }

    private static List<int[]> numbers(Pattern pattern, String svg) {
        List<int[]> all = new ArrayList<>();
        for (MatchResult found : pattern.matcher(svg).results().toList()) {
            int[] numbers = new int[found.groupCount()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Integer.parseInt(found.group(i + 1));
            }
            all.add(numbers);
        }
        return all;
    }

    @Test
    void no_box_lies_on_another_and_no_line_runs_behind_one() {
        // Five reasons, and dossiers so chosen that lines cross levels.
        Ranking ranking = ranking(5, List.of(31, 30, 29, 15, 24, 17, 6, 3, 16, 8, 1, 0));
        String svg = RankSvg.draw(ranking, Language.ENGLISH);
        List<int[]> boxes = numbers(BOX, svg);
        List<int[]> lines = numbers(LINE, svg);
        assertThat(boxes).hasSize(12);
        assertThat(lines).hasSizeGreaterThan(12);
        for (int[] one : boxes) {
            for (int[] other : boxes) {
                boolean beside = one[0] + one[2] <= other[0] || other[0] + other[2] <= one[0];
                boolean apart = one[1] + one[3] <= other[1] || other[1] + other[3] <= one[1];
                assertThat(one == other || beside || apart).isTrue();
            }
            for (int[] line : lines) {
                // Down first, then across the gap, in which there is no box.
                boolean through =
                        line[0] > one[0] && line[0] < one[0] + one[2] && line[1] < one[1] + one[3] && line[2] > one[1];
                boolean across = line[2] < one[1] + one[3] && line[4] > one[1];
                assertThat(through || across).isFalse();
            }
        }
    }

    @Test
    void it_says_in_words_what_it_draws() {
        String svg = RankSvg.draw(TinyResults.ranking(), Language.ENGLISH).replace('\u00a0', ' ');
        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
                        + " aria-labelledby=\"rank-title rank-desc\" lang=\"en\"")
                .contains("<title id=\"rank-title\">Dossiers side by side – Tiny call 2026")
                .contains("TINY-08: 2 dossiers equal – Comes directly before: no reason of priority.")
                .contains(">TINY-08 to be confirmed</text>", ">as-good</text>", ">Apart: ")
                .endsWith("</svg>\n");
        assertThat(numbers(LINE, svg)).hasSize(1);
        assertThat(RankSvg.draw(TinyResults.ranking(), Language.FRENCH).replace('\u00a0', ' '))
                .contains("lang=\"fr\"", ">2 dossiers à égalité</text>");
    }

    @Test
    void a_group_names_six_dossiers_and_counts_the_others() {
        List<Integer> equal = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            equal.add(32 + 64 * i);
        }
        String svg = RankSvg.draw(ranking(5, equal), Language.ENGLISH).replace('\u00a0', ' ');
        assertThat(svg)
                .contains(">9 dossiers equal</text>", ">352</text>", ">and 3 more</text>")
                .doesNotContain(">416</text>");
        assertThat(svg).contains(", 416, 480, 544</title>");
    }

    @Test
    void sixty_groups_are_drawn_and_of_more_it_says_that_they_are_too_many() {
        List<Integer> many = new ArrayList<>();
        for (int i = 0; i < RankSvg.MOST; i++) {
            many.add(i);
        }
        assertThat(numbers(BOX, RankSvg.draw(ranking(6, many), Language.ENGLISH)))
                .hasSize(60);
        many.add(RankSvg.MOST);
        assertThat(RankSvg.draw(ranking(6, many), Language.ENGLISH))
                .contains(">Too many groups for a drawing (61): see the text, or --format csv or json.</text>")
                .doesNotContain("<path", " rx=");
    }

    @Test
    void an_empty_order_says_so() {
        assertThat(RankSvg.draw(ranking(1, List.of()), Language.ENGLISH)).contains(">No dossier in the order.</text>");
    }
}
