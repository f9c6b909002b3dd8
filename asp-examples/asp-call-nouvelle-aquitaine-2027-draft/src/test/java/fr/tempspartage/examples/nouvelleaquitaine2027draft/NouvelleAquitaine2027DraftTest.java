package fr.tempspartage.examples.nouvelleaquitaine2027draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.CallInspection;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.law.Edition;
import fr.tempspartage.rules.law.English;
import fr.tempspartage.rules.testing.CallContract;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The next edition of the call of Nouvelle-Aquitaine: what a first version leaves behind, and what the draft says. */
class NouvelleAquitaine2027DraftTest {

    private static final String ID = "nouvelle-aquitaine-2027-draft";
    private static final Path SAMPLES = Path.of("..", "dossiers", "nouvelle-aquitaine-2026");

    @TempDir
    static Path folder;

    private static final List<Path> DOSSIERS = new ArrayList<>();

    /** Sample dossiers of the call, one year later, with what is in the past as it was. */
    @BeforeAll
    static void one_year_later() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String later = Files.readString(file)
                        .replaceAll("\\b2029\\b", "2030")
                        .replaceAll("\\b2028\\b", "2029")
                        .replaceAll("\\b2027\\b", "2028")
                        .replaceAll("\\b2026\\b", "2027")
                        .replace("nouvelle-aquitaine-2027", ID);
                DOSSIERS.add(Files.writeString(folder.resolve(file.getFileName()), later));
            }
        }
        Path renewal = Files.writeString(
                folder.resolve("renewal.json"),
                Files.readString(folder.resolve("eligible.json")).replace("firstAward", "renewal"));
        DOSSIERS.add(renewal);
    }

    /** A first version, which says less than the draft. */
    private static Edition first(Consumer<First> differences) {
        return new First(differences);
    }

    private static final class First extends Edition {

        First(Consumer<First> differences) {
            super(ID, new NouvelleAquitaine2026(), English.none());
            differences.accept(this);
        }

        void dates() {
            set("starts", List.of(YearMonth.of(2027, 11), YearMonth.of(2028, 5)));
            set("deadline", LocalDate.of(2027, 5, 17));
            set("committee", YearMonth.of(2027, 6));
        }

        void shareAndGroups() {
            set("arsShare", Rate.parse("0.55"));
            set("monthly", Euros.parse("3574.77"));
            leaveOut("groups", TerritorialHospitalGroup.parse("landes"));
        }
    }

    @Test
    void a_version_that_changes_only_the_dates_is_refused_with_all_that_it_cannot_carry_over() {
        assertThatIllegalArgumentException()
                .isThrownBy(first(First::dates)::rules)
                .withMessage("The edition " + ID + " cannot carry over from nouvelle-aquitaine-2026:"
                        + " I-NA-22.why (\"2026\"), I-NA-26.why (\"2026\"), parameter edition (\"2026\").\n"
                        + "Maybe set or restate them, or carry those that hold as they are.");
    }

    @Test
    void a_version_that_changes_only_the_share_and_the_groups_is_refused_with_all_that_it_cannot_carry_over() {
        assertThatIllegalArgumentException()
                .isThrownBy(first(First::shareAndGroups)::rules)
                .withMessage("The edition " + ID + " cannot carry over from nouvelle-aquitaine-2026: I-NA-8.why"
                        + " (\"half\"), NA-37 (\"GHT des Landes (40)\"), NA-60 (\"moitié\"), datum.territory (\"Landes\").\n"
                        + "Maybe set or restate them, or carry those that hold as they are.");
    }

    @Test
    void the_draft_keeps_to_the_contract_and_is_found_beside_the_call_that_it_comes_from() {
        assertThat(CallInspection.of(new NouvelleAquitaine2027Draft())).isEmpty();
        Calls calls = Calls.load();
        assertThat(calls.issues()).isEmpty();
        assertThat(calls.get(ID).rules())
                .hasSameSizeAs(calls.get("nouvelle-aquitaine-2026").rules());
    }

    @ParameterizedTest
    @EnumSource
    void no_report_on_a_dossier_says_2026(Language language) {
        for (Path dossier : DOSSIERS) {
            String file = dossier.toString();
            assertSays2027(language, "check", ID, file, "--on", "2027-06-01", "--detail");
            assertSays2027(language, "check", ID, file, "--on", "2027-06-01", "--format", "json");
        }
        String eligible = folder.resolve("eligible.json").toString();
        assertSays2027(language, "check", ID, eligible, "--on", "2027-06-01");
        assertSays2027(language, "check", ID, eligible, "--on", "2027-06-01", "--format", "csv", "--rules");
        for (String command : List.of("documents", "fund", "explain-amount")) {
            assertSays2027(language, command, ID, eligible, "--on", "2027-06-01");
            assertSays2027(language, command, ID, eligible, "--on", "2027-06-01", "--format", "json");
        }
        assertSays2027(language, "clawback", ID, eligible, "--end", "2028-08-31", "--delegated", "1000");
    }

    @ParameterizedTest
    @EnumSource
    void no_report_on_the_call_says_2026(Language language) {
        for (String format : List.of("text", "markdown", "html")) {
            assertSays2027(language, "call", ID, "--format", format);
        }
        assertSays2027(language, "new", ID);
        for (String command : List.of("interpretations", "parameters", "reconcile")) {
            assertSays2027(language, command, ID);
            assertSays2027(language, command, ID, "--format", "json");
        }
        assertSays2027(language, "clause", ID, "NA-60");
    }

    /** The other call has its own years; what stands between the names of calls belongs to the first. */
    @Test
    void its_side_of_a_comparison_does_not_say_2026() {
        String compared = asp(Language.ENGLISH, "compare", ID, "auvergne-rhone-alpes-2026", "--format", "json");
        List<String> sides = Arrays.stream(compared.split("\"call\": "))
                .filter(side -> side.startsWith("\"" + ID))
                .toList();
        assertThat(sides).hasSizeGreaterThan(20).noneMatch(side -> side.contains("2026"));
        assertThat(sides).anyMatch(side -> side.contains("novembre 2027 ou mai 2028"));
    }

    @Test
    void twenty_four_months_are_paid_85_794_euros_and_48_cents() {
        String eligible = folder.resolve("eligible.json").toString();
        assertThat(asp(Language.FRENCH, "fund", ID, eligible, "--on", "2027-06-01"))
                .contains("  Total : 85 794,48 €\n    24 × 3 574,77 €\n    2027   7 149,54 €\n    2028  42 897,24 €\n"
                        + "    2029  35 747,70 €\n");
        assertThat(asp(Language.FRENCH, "check", ID, eligible, "--on", "2027-06-01"))
                .contains(
                        "Exercice sans texte – Postes d’assistants spécialistes à temps partagé",
                        "Avis :        éligible ; dossier complet ; dans les délais\n",
                        "Date limite : 17 mai 2027, avant minuit ; déposé le 4 mai 2027\n",
                        "Exercice : aucune agence n’a publié cette édition.");
        assertThat(asp(Language.FRENCH, "reconcile", ID)).contains("3 574,77 €");
    }

    @Test
    void the_group_that_is_left_out_gives_no_priority_any_more() throws IOException {
        String landes = Files.writeString(
                        folder.resolve("landes.json"),
                        Files.readString(folder.resolve("eligible.json"))
                                .replace("\"hospitalGroup\": \"vienne\"", "\"hospitalGroup\": \"landes\""))
                .toString();
        String none = "Priorité :    pas de motif de priorité\n";
        assertThat(asp(Language.FRENCH, "check", ID, landes, "--on", "2027-06-01"))
                .contains(none);
        String before = Files.writeString(
                        folder.resolve("landes-before.json"),
                        Files.readString(Path.of(landes))
                                .replace(ID, "nouvelle-aquitaine-2026")
                                .replace("2027", "2026")
                                .replace("2029", "2028"))
                .toString();
        assertThat(asp(Language.FRENCH, "check", "nouvelle-aquitaine-2026", before, "--on", "2026-06-01"))
                .contains("Priorité :    ")
                .doesNotContain(none);
    }

    @Test
    void it_is_marked_as_an_exercise_without_a_text() {
        NouvelleAquitaine2027Draft draft = new NouvelleAquitaine2027Draft();
        assertThat(draft.campaign().getSource().sha256()).isEmpty();
        assertThat(draft.clauses())
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(clause.lines()).isEmpty());
        assertThat(draft.campaign().getTitle().fr()).startsWith("Exercice sans texte – ");
        assertThat(draft.campaign().getTitle().en()).startsWith("Exercise without a text – ");
    }

    @Test
    void it_is_written_in_at_most_40_lines() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(
                "src/main/java/fr/tempspartage/examples/nouvelleaquitaine2027draft/NouvelleAquitaine2027Draft.java"));
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        assertThat(lines.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches("(import|package|/\\*|\\*).*"))
                        .count())
                .isBetween(30L, 40L);
    }

    @Test
    void the_kit_finds_nothing_in_it_with_the_sample_dossiers() {
        List<Dossier> dossiers = DOSSIERS.stream()
                .map(file -> AspJson.standard().readDossier(file).orElseThrow())
                .toList();
        assertThat(CallContract.verify(new NouvelleAquitaine2027Draft(), dossiers))
                .filteredOn(issue -> !issue.isNote())
                .isEmpty();
    }

    private static void assertSays2027(Language language, String... words) {
        assertThat(asp(language, words))
                .as(String.join(" ", words))
                .isNotBlank()
                .doesNotContain("2026");
    }

    private static String asp(Language language, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--lang", language.code()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = ToolProvider.findFirst("asp")
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
        assertThat(code).as(String.join(" ", words)).isZero();
        return out.toString() + err;
    }
}
