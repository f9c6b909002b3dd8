package fr.tempspartage.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.finance.budget.Budget;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.budget.BudgetHospital;
import fr.tempspartage.finance.budget.Reservation;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.call.DossierTerms;
import fr.tempspartage.rules.inquiry.ManyDiffs;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.inquiry.SideBySide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** No text of a dossier adds a line, a heading or a cell to what is written of it, or commands what shows it. */
@Tag("slow")
@Tag("Z-3")
@Tag("Z-4")
class HostileTextsTest {

    private static final Calls CALLS = Calls.load();

    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cf}\\p{Cs}\u2028\u2029\u007f-\u009f\u0000-\u0009\u000b-\u001f]");

    /** Dossiers that say much, of both calls. */
    private static final List<Dossier> SAMPLES = Stream.of(
                    "nouvelle-aquitaine-2026/trio.json", "auvergne-rhone-alpes-2026/dentist.json")
            .map(HostileTextsTest::sample)
            .toList();

    /** Shapes of the reports of harmless dossiers. */
    private static final Map<Dossier, Map<String, Long>> SHAPES = SAMPLES.stream()
            .collect(Collectors.toMap(
                    sample -> sample, sample -> shape(report(sample, HostileTexts.HARMLESS, Language.FRENCH))));

    static Stream<String> texts() {
        return HostileTexts.ALL.stream();
    }

    @Test
    void a_dossier_has_many_texts_and_the_hostile_one_is_in_each() {
        assertThat(HostileTexts.count(DossierFields.TYPE, SAMPLES.get(0))).isGreaterThan(30);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void plain_text_keeps_its_headings_and_its_lines_at_the_margin(String text) {
        for (Dossier sample : SAMPLES) {
            assertThat(shape(report(sample, text, Language.FRENCH)))
                    .as(sample.getId())
                    .isEqualTo(SHAPES.get(sample));
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void markdown_keeps_its_lines_and_its_blocks(String text) {
        assertThat(blocks(outline(text))).isEqualTo(blocks(outline(HostileTexts.HARMLESS)));
        assertThat(Escape.MARKDOWN.of(text))
                .doesNotContainPattern("(?<!\\\\)(\\\\\\\\)*[`*_\\[\\]<>#|~&$@]")
                .doesNotContainPattern("^ |^[-+=>]|^[0-9]+[.)]|(?<!\\\\)://|[Ww]{3}(?<!\\\\)\\.|[ \\\\]$(?<!\\\\\\\\)");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void csv_keeps_its_rows_and_cells_and_holds_no_formula(String text) {
        for (Dossier sample : SAMPLES) {
            for (CsvDialect dialect : CsvDialect.values()) {
                List<List<String>> cells = parse(csv(sample, text, dialect));
                assertThat(cells)
                        .extracting(List::size)
                        .isEqualTo(parse(csv(sample, HostileTexts.HARMLESS, dialect)).stream()
                                .map(List::size)
                                .toList());
                assertThat(cells)
                        .allSatisfy(row -> assertThat(row)
                                .allSatisfy(cell -> assertThat(cell)
                                        .doesNotContainPattern("^\\s*[=+@\uff1d-](?![0-9]+[.,][0-9]{2}$)")));
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void html_holds_no_mark_of_its_own(String text) {
        assertThat(Escape.HTML.of(text))
                .doesNotContain("<", ">", "\"", "'")
                .doesNotContainPattern("&(?!(amp|lt|gt|quot|#39);)")
                .doesNotContainPattern(UNSAFE)
                .doesNotContain("\n");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void json_escapes_what_is_not_seen_and_reads_back_the_same(String text) throws IOException {
        for (Dossier sample : SAMPLES) {
            String id = sample.getId();
            Dossier hostile = HostileTexts.in(DossierFields.TYPE, sample, text);
            String json = AspJson.standard().writeDossier(hostile);
            assertThat(json).as(id).doesNotContainPattern(UNSAFE);
            assertThat(strings(json)).as(id).contains(hostile.getId());
            assertThat(ResultJson.assessment(assess(hostile))).as(id).doesNotContainPattern(UNSAFE);
            assertThat(strings(ResultJson.assessment(assess(hostile)))).as(id).contains(hostile.getId());
        }
    }

    @Test
    void an_escape_leaves_ordinary_words_alone() {
        for (Escape escape : Escape.values()) {
            assertThat(escape.of("Centre hospitalier de Saint-Junien (87), 1er étage"))
                    .isEqualTo("Centre hospitalier de Saint-Junien (87), 1er étage");
        }
        assertThat(Escape.TEXT.of("a\u001b[31m\nb == c -- d === e ----- f")).isEqualTo("a [31m b == c -- d == e -- f");
        assertThat(Escape.MARKDOWN.of("  1. a *b*")).isEqualTo("1\\. a \\*b\\*");
        assertThat(Escape.MARKDOWN.of("- a|b")).isEqualTo("\\- a\\|b");
        assertThat(Escape.MARKDOWN.of("&copy; 3. http://a")).isEqualTo("\\&copy; 3. http\\://a");
        assertThat(Escape.CSV.of("=a;\"b\"")).isEqualTo("\"'=a;\"\"b\"\"\"");
        assertThat(Escape.HTML.of("<a href=\"b\">l'&</a>"))
                .isEqualTo("&lt;a href=&quot;b&quot;&gt;l&#39;&amp;&lt;/a&gt;");
    }

    private static Assessment assess(Dossier dossier) {
        return CALLS.get(dossier.getCall().toString()).assess(dossier, AssessmentContext.on(LocalDate.of(2026, 5, 20)));
    }

    private static String report(Dossier sample, String text, Language language) {
        Assessment assessment = assess(HostileTexts.in(DossierFields.TYPE, sample, text));
        TextReport report = TextReport.in(language);
        return report.assessment(assessment)
                + report.documents(assessment)
                + report.shortAnswer(assessment)
                + report.overview(
                        assessment.call(),
                        assessment.context(),
                        List.of(DossierRow.of(text, OptionalInt.empty(), assessment, language)))
                + report.plans(assessment.call(), assessment.plans(), List.of(), true)
                + report.ranking(ranking(text, assessment), List.of(unread(text, language)), true)
                + report.diff(sides(assessment).diff(sample, assessment.dossier()))
                + report.diffs(sides(assessment), diffs(sample, text, assessment), List.of(unread(text, language)))
                + MoneyReport.in(language)
                        .budget(
                                Bilingual.of("x", "x"),
                                budget(assessment).tables(),
                                budget(assessment).commitments(),
                                budget(assessment).payments(PaymentSchedule.MONTHLY));
    }

    private static Ranking ranking(String text, Assessment assessment) {
        return Ranking.of(assessment.call(), assessment.context(), List.of(new Ranking.Row(text, assessment)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void a_drawing_stays_a_drawing(String text) {
        for (Dossier sample : SAMPLES) {
            String harmless = RankSvg.draw(
                    ranking("a", assess(HostileTexts.in(DossierFields.TYPE, sample, HostileTexts.HARMLESS))),
                    Language.FRENCH);
            String hostile = RankSvg.draw(
                    ranking(text, assess(HostileTexts.in(DossierFields.TYPE, sample, text))), Language.FRENCH);
            assertThat(elements(hostile)).isEqualTo(elements(harmless));
            assertThat(hostile.replace("\n", "")).doesNotContainPattern(UNSAFE);
        }
    }

    /** Tags in their order; what a dossier says holds no sign that opens one. */
    private static List<String> elements(String svg) {
        return Pattern.compile("<[^>]{0,8}")
                .matcher(svg)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static DossierRow unread(String text, Language language) {
        Issue issue = Issue.at(IssueCode.NO_DOSSIER, "", 0, 0, Bilingual.of(text, text));
        return DossierRow.notRead(text, OptionalInt.of(1), List.of(issue), language);
    }

    private static SideBySide sides(Assessment assessment) {
        return SideBySide.of(assessment.call(), assessment.context());
    }

    private static ManyDiffs diffs(Dossier sample, String text, Assessment assessment) {
        ManyDiffs.Builder diffs = ManyDiffs.of(sides(assessment));
        diffs.add(text, sample, assessment.dossier());
        diffs.onlyBefore(sample.withId("other"));
        diffs.twice(assessment.dossier().getId());
        return diffs.end();
    }

    private static Budget budget(Assessment assessment) {
        Dossier dossier = assessment.dossier();
        BudgetEntry entry = new BudgetEntry(
                dossier.getId(),
                BudgetEntry.Standing.ACCEPTED,
                List.of(Reservation.LATE, Reservation.INCOMPLETE),
                true,
                new BudgetHospital(BudgetHospital.Scheme.PARTNER, dossier.getId(), dossier.getId()),
                dossier.getId(),
                DossierTerms.of(assessment.call(), dossier));
        return Budget.of(assessment.call().fundingScheme(), assessment.context().readings(), List.of(entry))
                .includingRefused();
    }

    /** Headings, findings and lines at the margin, by number; how long lines wrap is left out. */
    private static Map<String, Long> shape(String report) {
        Map<String, Long> shape = new TreeMap<>();
        report.lines().forEach(line -> {
            String kind = line.matches("={3,}|-{3,}")
                    ? "underline"
                    : line.isBlank()
                            ? "blank"
                            : line.matches("  [-+x?*] [A-Z]+-[0-9]+  .*")
                                    ? "finding"
                                    : line.startsWith(" ") ? "more" : "margin";
            if (!kind.equals("more")) {
                shape.merge(kind, 1L, Long::sum);
            }
        });
        assertThat(report).doesNotContainPattern(UNSAFE);
        return shape;
    }

    private static String outline(String text) {
        return new Outline(true, new Page(80))
                .title(text)
                .heading(text)
                .item(text, List.of(text, text))
                .item(text)
                .table(List.of(List.of(text, "b"), List.of("a", text)))
                .toString();
    }

    /** How each line begins, and how many cells a row has. */
    private static List<String> blocks(String markdown) {
        assertThat(markdown).doesNotContainPattern(UNSAFE);
        return markdown.lines()
                .map(line -> line.startsWith("|")
                        ? "|"
                                + line.replaceAll("\\\\.", "")
                                        .chars()
                                        .filter(c -> c == '|')
                                        .count()
                        : line.replaceFirst("(?s)^(#+ |  - |- |).*", "$1"))
                .toList();
    }

    private static String csv(Dossier sample, String text, CsvDialect dialect) {
        Assessment assessment = assess(HostileTexts.in(DossierFields.TYPE, sample, text));
        Budget budget = budget(assessment);
        return AssessmentCsv.rows(assessment, Language.FRENCH, dialect)
                + DossierCsv.in(Language.FRENCH, dialect)
                        .row(DossierRow.of(text, OptionalInt.of(1), assessment, Language.FRENCH))
                + RankCsv.write(
                                ranking(text, assessment),
                                List.of(unread(text, Language.FRENCH)),
                                Language.FRENCH,
                                dialect)
                        .replace("\ufeff", "")
                + DiffCsv.write(
                                diffs(sample, text, assessment),
                                List.of(unread(text, Language.FRENCH)),
                                Language.FRENCH,
                                dialect)
                        .replace("\ufeff", "")
                + BudgetCsv.write(
                                budget.tables(),
                                budget.commitments(),
                                budget.payments(PaymentSchedule.MONTHLY),
                                Language.FRENCH,
                                dialect)
                        .replace("\ufeff", "");
    }

    /** Rows of CSV as RFC 4180 reads them, with semicolons. */
    private static List<List<String>> parse(String csv) {
        assertThat(csv.replace("\r\n", "\n")).doesNotContainPattern(UNSAFE);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == '\n')) {
                row.add(cell.toString().replace("\r", ""));
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    private static List<String> strings(String json) throws IOException {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(parser.getString());
                }
            }
        }
        return strings;
    }

    private static Dossier sample(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("asp-examples/dossiers"))) {
            folder = java.util.Objects.requireNonNull(folder.getParent());
        }
        return AspJson.standard()
                .readDossier(folder.resolve("asp-examples/dossiers").resolve(name))
                .orElseThrow();
    }
}
