package fr.tempspartage.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.io.report.TextTable;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.AssessmentDiff;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class VerbsTest {

    private static final String NA_DOSSIERS = "asp-examples/dossiers/nouvelle-aquitaine-2026";
    private static final String ARA_READINGS = "asp-examples/readings/auvergne-rhone-alpes-2026.yaml";
    private static final CallDefinition NA = AspShell.call("nouvelle-aquitaine-2026");
    private static final CallDefinition ARA = AspShell.call("auvergne-rhone-alpes-2026");
    private static final Dossier ELIGIBLE = AspShell.read(NA_DOSSIERS + "/eligible.json");
    private static final Dossier ZAC =
            AspShell.read("asp-examples/dossiers/auvergne-rhone-alpes-2026/contractual-zac.json");

    @TempDir
    Path folder;

    @BeforeEach
    void on_a_day() {
        AspShell.english();
        AspShell.on("2026-09-20");
    }

    @AfterEach
    void on_another_day() {
        AspShell.on("2026-05-20");
    }

    @Test
    void help_names_every_verb_in_both_languages_and_nothing_else() {
        Set<String> verbs = Arrays.stream(AspShell.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named =
                HelpText.VERBS.stream().map(HelpText.Verb::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(verbs);
        for (Language language : Language.values()) {
            assertThat(HelpText.of(language).lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
            assertThat(HelpText.greeting(language))
                    .contains("help()", "calls().", "/exit")
                    .endsWith("\n");
        }
        assertThat(HelpText.of(Language.FRENCH)).contains("affiche x en tableau");
    }

    @Test
    void all_dossiers_of_a_folder_and_of_json_lines_are_read_and_those_that_cannot_be_are_left_out()
            throws IOException {
        List<Dossier> all = AspShell.readAll(NA_DOSSIERS);
        assertThat(all).hasSize(8).contains(ELIGIBLE);
        Path lines = Files.writeString(
                folder.resolve("a.jsonl"),
                AspShell.write(ELIGIBLE).replace("\n", "") + "\n{}\n"
                        + AspShell.write(ZAC).replace("\n", "") + "\n");
        Files.copy(Path.of(ARA_READINGS), folder.resolve("readings.yaml"));
        assertThat(AspShell.readAll(lines.toString())).containsExactly(ELIGIBLE, ZAC);
        assertThat(AspShell.readAll(folder.toString())).containsExactly(ELIGIBLE, ZAC);
        Files.delete(lines);
        assertThatThrownBy(() -> AspShell.readAll(folder.toString()))
                .hasMessageContaining("No dossier can be used of the 0");
        assertThatThrownBy(() -> AspShell.readAll("nowhere")).hasMessageContaining("\nMaybe another folder");
        assertThatThrownBy(() -> AspShell.read(NA_DOSSIERS)).hasMessageContaining(" is a folder.\nMaybe readAll(");
    }

    @Test
    void a_variant_stands_wherever_a_call_does() {
        CallDefinition dearer = AspShell.variant(NA, "monthly", "3300.00");
        FundingPlan plan = AspShell.fund(dearer, ELIGIBLE).get(0);
        assertThat(AspShell.table(plan)).contains("€79,200.00");
        assertThat(AspShell.table(AspShell.budget(dearer, ELIGIBLE))).contains("€79,200.00");
        CallDefinition both = AspShell.variant(NA, "monthly", "3300.00", "leastPeripheralShare", "70%");
        assertThat(AspShell.table(AspShell.assess(both, ELIGIBLE))).contains("not eligible");
        assertThatThrownBy(() -> AspShell.variant(NA, "monthly"))
                .hasMessage("The name 'monthly' has no value.\nMaybe variant(call, \"name\", \"value\").");
    }

    @Test
    void a_diff_is_of_two_dossiers_of_two_calls_or_of_many() {
        Dossier renamed = Dossier.builder().from(ELIGIBLE).id("renamed").build();
        assertThat(AspShell.diff(NA, ELIGIBLE, renamed).isChanged()).isFalse();
        CallDefinition stricter = AspShell.variant(NA, "leastPeripheralShare", "70%");
        AssessmentDiff one = AspShell.diff(NA, stricter, ELIGIBLE);
        assertThat(AspShell.table(one)).contains("leastPeripheralShare", "eligible");
        CampaignDiff many = AspShell.diff(NA, stricter, AspShell.readAll(NA_DOSSIERS));
        assertThat(many.diffs().compared()).isEqualTo(8);
        assertThat(AspShell.table(many)).contains("8 dossiers compared").doesNotContain("\u00a0");
        assertThat(many.toString()).startsWith("nouvelle-aquitaine-2026: ").hasSizeLessThan(100);
    }

    @Test
    void readings_of_the_agency_hold_for_the_session_and_show_who_decided() {
        Assessment before = AspShell.assess(ARA, ZAC);
        AppliedReadings applied = AspShell.readings(ARA, ARA_READINGS);
        assertThat(AspShell.table(applied)).contains("I-ARA-6 – ", "Bureau fictif", applied.sha256());
        assertThat(AspShell.table(AspShell.context())).contains(applied.sha256());
        assertThat(AspShell.table(AspShell.assess(ARA, ZAC))).contains("€64,000.00");
        assertThat(AspShell.table(AspShell.budget(ARA, ZAC))).contains(applied.sha256());
        assertThat(AspShell.table(List.of(before, AspShell.assess(ARA, ZAC))))
                .contains("These results were not made under the same readings of the agency: no file, file "
                        + applied.sha256().substring(0, 12) + ".");
        assertThat(AspShell.table(List.of(AspShell.assess(ARA, ZAC)))).doesNotContain("same readings");
        assertThat(AspShell.readings(ARA)).contains("#- interpretation: I-ARA-6");
        assertThatThrownBy(() -> AspShell.readings(NA, ARA_READINGS))
                .hasMessageContaining("/call: These readings are about");
    }

    @Test
    void registers_hold_for_the_session_on_any_day() {
        AspShell.on("2026-05-20");
        assertThat(AspShell.table(AspShell.registers("asp-examples/registers")))
                .contains("FINESS 2026-05-12", "zonage médecins ARA 2026, fictif");
        AspShell.on("2026-05-21");
        assertThat(AspShell.table(AspShell.context())).contains("FINESS 2026-05-12");
        assertThat(AspShell.issues(NA_DOSSIERS + "/trio.json").toString()).contains("NOT_IN_REGISTER");
        assertThatThrownBy(() -> AspShell.registers("asp-examples/costs"))
                .hasMessageContaining("The content of this file is that of no register that is known");
        AspShell.context(AssessmentContext.on(LocalDate.of(2026, 5, 20)));
        assertThat(AspShell.table(AspShell.context())).doesNotContain("FINESS");
    }

    @Test
    void a_ranking_is_shown_drawn_and_written() throws Exception {
        AspShell.on("2026-05-20");
        var ranking = AspShell.rank(NA, AspShell.readAll(NA_DOSSIERS));
        assertThat(AspShell.table(ranking)).contains("NA-2026-priority", "NA-2026-eligible");
        assertThat(parsed(AspShell.chart(ranking)).getDocumentElement().getTagName())
                .isEqualTo("svg");
        Path file = AspShell.csv(ranking, folder.resolve("r.csv").toString());
        assertThat(Files.readString(file)).contains("NA-2026-trio");
    }

    @Test
    void csv_is_that_of_the_command_line() throws IOException {
        Path file = folder.resolve("x.csv");
        AspShell.on("2026-05-20");
        List<Assessment> all = AspShell.readAll(NA_DOSSIERS).stream()
                .map(dossier -> AspShell.assess(NA, dossier))
                .toList();
        assertThat(AspShell.csv(all, file.toString())).isEqualTo(file);
        assertThat(Files.readAllLines(file)).hasSize(9).element(0).asString().startsWith("file;line;dossier;");
        AspShell.csv(all.get(0), file.toString());
        assertThat(Files.readAllLines(file)).hasSize(2);
        AspShell.csv(AspShell.budget(NA, ELIGIBLE), file.toString());
        assertThat(Files.readString(file))
                .startsWith("table;group;key;min;max\n")
                .contains("committed;total;;77994.96;");
        AspShell.csv(AspShell.diff(NA, AspShell.variant(NA, "monthly", "3300.00"), List.of(ELIGIBLE)), file.toString());
        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThatThrownBy(() -> AspShell.csv(NA, file.toString()))
                .hasMessageContaining("csv takes no ")
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> AspShell.csv(List.of(), file.toString())).hasMessageContaining("\nMaybe ");
    }

    @Test
    void a_chart_is_well_formed_says_itself_and_writes_every_value() throws Exception {
        AspShell.on("2026-05-20");
        List<Dossier> dossiers = AspShell.readAll(NA_DOSSIERS);
        List<Assessment> all =
                dossiers.stream().map(dossier -> AspShell.assess(NA, dossier)).toList();
        String verdicts = AspShell.chart(all);
        Document drawn = parsed(verdicts);
        assertThat(drawn.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(drawn.getElementsByTagName("title").item(0).getTextContent()).startsWith("Posts of specialist");
        assertThat(drawn.getElementsByTagName("desc").item(0).getTextContent())
                .contains("verdicts: eligible ", "NA-2026-eligible €77,994.96");
        // One for the ground, three for the verdicts, one for each dossier.
        assertThat(drawn.getElementsByTagName("rect").getLength()).isEqualTo(1 + 3 + dossiers.size());
        String budget = AspShell.chart(AspShell.budget(NA, dossiers));
        assertThat(parsed(budget).getDocumentElement().getTextContent()).contains("commitments by year", "2027");
        AspShell.french();
        assertThat(AspShell.chart(AspShell.budget(NA, dossiers))).contains("engagements par année");
        AspShell.english();
        CampaignDiff diff = AspShell.diff(NA, AspShell.variant(NA, "monthly", "3300.00"), dossiers);
        assertThat(parsed(AspShell.chart(diff)).getDocumentElement().getTextContent())
                .contains("What changes");
        Path file = AspShell.chart(all.get(0), folder.resolve("a.svg").toString());
        assertThat(file).hasContent(AspShell.chart(all.get(0)));
        assertThatThrownBy(() -> AspShell.chart("x")).hasMessageContaining("chart takes no String.\nMaybe ");
    }

    @Test
    void bars_are_as_long_as_their_values_are_to_each_other_and_names_cannot_break_the_drawing() throws Exception {
        String svg = new BarChart("a < b & \"c\"")
                .group(
                        "g",
                        List.of(
                                new BarChart.Bar("<x>", 10, "10"),
                                new BarChart.Bar("y", -5, "−5"),
                                new BarChart.Bar("é".repeat(50), 0, "0")))
                .group("none", List.of())
                .group("all 0", List.of(new BarChart.Bar("z", 0, "0")))
                .svg();
        Document drawn = parsed(svg);
        assertThat(drawn.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("a < b & \"c\"");
        assertThat(svg).contains("width=\"300\" height", "width=\"150\" height", "width=\"0\" height");
        assertThat(svg).contains("é".repeat(35) + "…").doesNotContain("none");
    }

    @Test
    void calls_have_members_by_their_names() {
        assertThat(CallList.snippets(List.of("nouvelle-aquitaine-2026", "2027-x", "a-b", "a-B")))
                .contains(
                        "    public final CallDefinition nouvelleAquitaine2026 = call(\"nouvelle-aquitaine-2026\");\n",
                        " call2027X = call(\"2027-x\");",
                        " aB = call(\"a-b\");",
                        " aB_ = call(\"a-B\");");
        assertThat(AspShell.calls().toString()).contains("nouvelle-aquitaine-2026");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
