package fr.tempspartage.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.tiny.Expected;
import fr.tempspartage.io.tiny.TinyDossiers;
import fr.tempspartage.io.tiny.TinyResults;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.inquiry.PossibleAnswers;
import fr.tempspartage.rules.inquiry.Remedies;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    private static final Map<String, Function<TextReport, String>> REPORTS = new LinkedHashMap<>();

    static {
        REPORTS.put("assessment-good", r -> r.assessment(TinyResults.GOOD));
        REPORTS.put("assessment-bad", r -> r.assessment(TinyResults.BAD));
        REPORTS.put("assessment-empty", r -> r.assessment(TinyResults.EMPTY));
        REPORTS.put("short-good", r -> r.shortAnswer(TinyResults.GOOD));
        REPORTS.put("short-bad", r -> r.shortAnswer(TinyResults.BAD));
        REPORTS.put("short-empty", r -> r.shortAnswer(TinyResults.EMPTY));
        REPORTS.put("documents", r -> r.documents(TinyResults.BAD));
        REPORTS.put("document-list", r -> r.documents(TinyResults.CALL, 2));
        REPORTS.put("plans", r -> r.plans(TinyResults.CALL, TinyResults.GOOD.plans(), refusals(), true));
        REPORTS.put("clause", r -> r.clause(TinyResults.CALL, ClauseId.parse("TINY-02")));
        REPORTS.put("clause-silent", r -> r.clause(TinyResults.CALL, ClauseId.parse("TINY-07")));
        REPORTS.put("parameters", r -> r.parameters(TinyResults.CALL));
        REPORTS.put("possible-good", r -> r.possibleAnswers(TinyResults.GOOD, PossibleAnswers.of(TinyResults.GOOD)));
        REPORTS.put("possible-empty", r -> r.possibleAnswers(TinyResults.EMPTY, PossibleAnswers.of(TinyResults.EMPTY)));
        REPORTS.put("remedies-bad", r -> r.remedies(TinyResults.BAD, Remedies.of(TinyResults.BAD), 1));
        REPORTS.put("remedies-good", r -> r.remedies(TinyResults.GOOD, Remedies.of(TinyResults.GOOD), 1));
        REPORTS.put("remedies-empty", r -> r.remedies(TinyResults.EMPTY, Remedies.of(TinyResults.EMPTY), 1));
        REPORTS.put("next-good", r -> r.nextQuestions(TinyResults.GOOD, NextQuestions.of(TinyResults.GOOD)));
        REPORTS.put("next-empty", r -> r.nextQuestions(TinyResults.EMPTY, NextQuestions.of(TinyResults.EMPTY)));
        REPORTS.put("interpretations", r -> r.interpretations(TinyResults.CALL));
        REPORTS.put("calls", r -> r.calls(List.of(TinyResults.CALL)));
        REPORTS.put("reconciliation", r -> r.reconciliation(TinyResults.CALL, TinyResults.reconciliation()));
        REPORTS.put("clawback", r -> r.clawback(TinyResults.CALL, TinyResults.clawback()));
        REPORTS.put("diff-dossiers", r -> r.diff(TinyResults.diff()));
        REPORTS.put("diff-calls", r -> r.diff(TinyResults.diffOfCalls()));
        REPORTS.put("comparison", r -> r.comparison(CallComparison.of(List.of(TinyResults.CALL, TinyResults.OTHER))));
    }

    private static List<DossierRow> leftOut(Language language) {
        Issue issue = Issue.at(
                IssueCode.NO_DOSSIER, "", 0, 0, TinyResults.CALL.campaign().getTitle());
        return List.of(DossierRow.notRead("lost.json", OptionalInt.of(3), List.of(issue), language));
    }

    private static List<Finding> refusals() {
        return TinyResults.BAD.findings().stream()
                .filter(f -> f.outcome() == Outcome.NOT_SATISFIED)
                .limit(1)
                .toList();
    }

    static Stream<Arguments> reports() {
        List<Arguments> all = new ArrayList<>();
        REPORTS.forEach((name, report) -> {
            for (Language language : Language.values()) {
                String suffix = language == Language.FRENCH ? "_fr.txt" : "_en.txt";
                all.add(arguments(name + suffix, language, report.apply(TextReport.in(language))));
            }
        });
        for (Language language : Language.values()) {
            String suffix = language == Language.FRENCH ? "_fr.txt" : "_en.txt";
            all.add(arguments("overview" + suffix, language, overview(language)));
            all.add(arguments(
                    "ranking" + suffix,
                    language,
                    TextReport.in(language).ranking(TinyResults.ranking(), leftOut(language), false)));
            all.add(arguments(
                    "diff-many" + suffix,
                    language,
                    TextReport.in(language).diffs(TinyResults.sides(), TinyResults.diffs(), leftOut(language))));
        }
        return all.stream();
    }

    private static String overview(Language language) {
        return overview(language, Layout.PLAIN);
    }

    private static String overview(Language language, Layout layout) {
        Issue issue = Issue.at(
                IssueCode.NOT_ASSESSED, "", 2, 1, IssueCode.NOT_ASSESSED.message(Map.of("reason", "IllegalState")));
        List<DossierRow> rows = new ArrayList<>();
        TinyResults.ALL.forEach(
                assessment -> rows.add(DossierRow.of("all.jsonl", OptionalInt.of(1), assessment, language)));
        rows.add(DossierRow.notAssessed("all.jsonl", OptionalInt.of(2), issue, language));
        rows.add(DossierRow.notRead("bad.json", OptionalInt.empty(), List.of(issue), language));
        return TextReport.in(language, layout).overview(TinyResults.CALL, AssessmentContext.on(TinyDossiers.DAY), rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void each_report_reads_as_it_was_proofread(String name, Language language, String text) {
        Expected.check(name, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void no_line_is_wider_than_80_columns_or_ends_in_a_space(String name, Language language, String text) {
        assertThat(text).endsWith("\n").doesNotContain("\r", "\t", "{", "}");
        assertThat(text.lines()).allSatisfy(line -> {
            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80);
            assertThat(line).isEqualTo(line.stripTrailing());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void marks_stand_as_each_language_sets_them(String name, Language language, String report) {
        String text = report.replace("  ? ", "  ");
        if (language == Language.FRENCH) {
            assertThat(text).doesNotContainPattern(" [;:?!»]( |$)").doesNotContain("«\u00a0");
        } else {
            assertThat(text).doesNotContainPattern("[ \u00a0][;:?!]( |$)").doesNotContain("«");
        }
    }

    @Test
    void amounts_hold_together_with_no_break_spaces_in_french() {
        String text = TextReport.in(Language.FRENCH).assessment(TinyResults.GOOD);
        assertThat(text).contains("Total\u00a0: 24\u00a0012,00\u00a0€");
        assertThat(TextReport.in(Language.ENGLISH).assessment(TinyResults.GOOD)).contains("Total: €24,012.00");
    }

    @ParameterizedTest
    @ValueSource(ints = {Layout.NARROWEST, 79, Layout.WIDEST})
    void lines_are_as_wide_as_the_layout_says(int width) {
        Layout layout = new Layout(width, false);
        REPORTS.forEach((name, report) -> assertThat(
                        report.apply(TextReport.in(Language.FRENCH, layout)).lines())
                .as(name)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width)));
        String widest = report("assessment-bad", layout)
                .lines()
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        assertThat(widest.length()).isGreaterThan(width - 12);
    }

    @Test
    void a_cross_is_red_and_a_tick_green_in_colour_and_the_word_is_beside_them() {
        String bad = report("assessment-bad", new Layout(80, true));
        String good = report("assessment-good", new Layout(80, true));
        assertThat(bad).contains("\n  \u001b[31m✗\u001b[0m TINY-01  [non satisfait] ");
        assertThat(good).contains("\n  \u001b[32m✓\u001b[0m TINY-01  [satisfait] ");
        assertThat(bad)
                .contains("\nÉligibilité\u00a0: \u001b[31mnon éligible\u001b[0m\n")
                .contains("\nDépôt\u00a0: \u001b[31mhors délai\u001b[0m\n");
        assertThat(good)
                .contains("\nÉligibilité\u00a0: \u001b[32méligible\u001b[0m\n")
                .contains("\nDépôt\u00a0: \u001b[32mdans les délais\u001b[0m\n");
        for (String name : List.of("assessment-bad", "assessment-good")) {
            assertThat(plain(report(name, new Layout(80, true))))
                    .isEqualTo(report(name, Layout.PLAIN))
                    .doesNotContain("\u001b");
        }
    }

    @Test
    @Tag("W-1")
    void the_words_of_the_verdict_are_in_colour_in_the_short_answer_and_nothing_else_differs() {
        Layout colour = new Layout(80, true);
        assertThat(TextReport.in(Language.FRENCH, colour).shortAnswer(TinyResults.GOOD))
                .contains(" \u001b[32méligible\u001b[0m\u00a0; \u001b[32mdossier complet\u001b[0m\u00a0; ");
        assertThat(TextReport.in(Language.ENGLISH, colour).shortAnswer(TinyResults.BAD))
                .contains(" \u001b[31mnot eligible\u001b[0m; ", "; \u001b[31mlate\u001b[0m");
        assertThat(TextReport.in(Language.ENGLISH, colour).shortAnswer(TinyResults.EMPTY))
                .doesNotContain("\u001b[31m");
        for (Assessment assessment : TinyResults.ALL) {
            for (Language language : Language.values()) {
                for (int width : List.of(Layout.NARROWEST, 80, Layout.WIDEST)) {
                    assertThat(plain(TextReport.in(language, new Layout(width, true))
                                    .shortAnswer(assessment)))
                            .isEqualTo(TextReport.in(language, new Layout(width, false))
                                    .shortAnswer(assessment));
                }
            }
        }
    }

    @Test
    @Tag("W-1")
    void the_verdicts_of_a_table_are_in_colour_and_nothing_else_differs() {
        String coloured = overview(Language.FRENCH, new Layout(100, true));
        assertThat(coloured)
                .contains("  \u001b[32méligible\u001b[0m  ", "  \u001b[31mnon éligible\u001b[0m  ")
                .contains("\nbad.json – \u001b[31mnon lu\u001b[0m\u00a0: ")
                .contains("\nall.jsonl:2 – \u001b[31mnon examiné\u001b[0m\u00a0: ");
        for (int width : List.of(Layout.NARROWEST, 100, Layout.WIDEST)) {
            assertThat(plain(overview(Language.FRENCH, new Layout(width, true))))
                    .isEqualTo(overview(Language.FRENCH, new Layout(width, false)))
                    .doesNotContain("\u001b");
        }
    }

    private static String plain(String coloured) {
        return coloured.replace("\u001b[31m✗", "x").replace("\u001b[32m✓", "+").replaceAll("\u001b\\[[0-9]+m", "");
    }

    @Test
    void a_layout_takes_60_to_120_columns() {
        assertThat(Layout.fitting(59, true)).isEqualTo(new Layout(60, true));
        assertThat(Layout.fitting(121, false)).isEqualTo(new Layout(120, false));
        assertThatThrownBy(() -> new Layout(59, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Not a width: 59.\nMaybe a number from 60 to 120, or Layout.fitting, which takes the nearest.");
        assertThatThrownBy(() -> new Layout(121, false)).hasMessageStartingWith("Not a width: 121.");
    }

    private static String report(String name, Layout layout) {
        return java.util.Objects.requireNonNull(REPORTS.get(name)).apply(TextReport.in(Language.FRENCH, layout));
    }

    @Test
    void chosen_readings_are_named_at_the_top() {
        Assessment assessment = TinyResults.CALL.assess(
                TinyDossiers.read(TinyDossiers.BAD),
                AssessmentContext.on(TinyDossiers.DAY)
                        .interpreting("I-TINY-1", "any")
                        .interpreting("I-TINY-2", "flat"));
        assertThat(TextReport.in(Language.ENGLISH).assessment(assessment))
                .contains("Readings chosen: I-TINY-1 = any; I-TINY-2 = flat\n")
                .contains("Otherwise under: I-TINY-1 = full-time-only – no (not satisfied)\n");
    }

    @Test
    void counts_are_in_the_singular_where_the_language_asks_for_it() {
        assertThat(new Words(Language.FRENCH).counted("due", 0)).isEqualTo("0\u00a0due");
        assertThat(new Words(Language.FRENCH).counted("due", 1)).isEqualTo("1\u00a0due");
        assertThat(new Words(Language.FRENCH).counted("due", 2)).isEqualTo("2\u00a0dues");
        assertThat(new Words(Language.ENGLISH).counted("provided", 1)).isEqualTo("1\u00a0provided");
    }

    @Test
    void empty_lists_say_so() {
        assertThat(TextReport.in(Language.FRENCH).calls(List.of())).isEqualTo("Aucun appel n’est disponible.\n");
        assertThat(TextReport.in(Language.ENGLISH).calls(List.of())).isEqualTo("There is no call at hand.\n");
        assertThat(TextReport.in(Language.ENGLISH).plans(TinyResults.CALL, List.of(), List.of(), false))
                .isEqualTo("""
                        Tiny call 2026: one shared post, for tests
                        ==========================================
                        """);
        assertThat(TextReport.in(Language.ENGLISH)
                        .overview(TinyResults.CALL, AssessmentContext.on(TinyDossiers.DAY), List.of()))
                .contains("\n0\u00a0dossiers\n");
    }

    @Test
    void a_clause_that_is_not_there_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> TextReport.in(Language.FRENCH).clause(TinyResults.CALL, ClauseId.parse("TINY-99")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No clause 'TINY-99' in tiny-2026.\nMaybe one of TINY-01 to TINY-09.");
    }

    @Test
    void what_a_dossier_holds_cannot_command_the_terminal() {
        String yaml = TinyDossiers.GOOD.replace("CHU de Test", "\"CHU\\u202Ede\\u00A0Test\"");
        assertThat(TextReport.in(Language.FRENCH).assessment(TinyDossiers.assess(yaml)))
                .contains("CHU de")
                .doesNotContain("\u202e");
    }
}
