package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which dossiers a budget counts, and which hospitals it tells apart. */
class BudgetTablesTest {

    private static final String NA = Samples.NA;
    private static final String ARA = Samples.ARA;
    private static final String ELIGIBLE = Samples.of(NA, "eligible");
    private static final String LATE = Samples.of(NA, "late");
    private static final String INCOMPLETE = Samples.of(NA, "incomplete");
    private static final String REFUSED = Samples.of(NA, "refused-one");
    private static final String ZIP = Samples.of(ARA, "assistant-zip");

    @TempDir
    static Path logs;

    @Test
    @Tag("F-16")
    void refused_and_late_dossiers_are_named_with_their_amount_and_are_not_in_the_total() {
        assertThat(budget(ELIGIBLE, LATE, INCOMPLETE, REFUSED))
                .contains("""
                        Dossiers éligibles
                        ------------------
                          NA-2026-eligible  77 994,96 €
                          Total             77 994,96 €

                        Dossiers à confirmer, comptés dans le total
                        -------------------------------------------
                          NA-2026-incomplete – incomplet  38 997,48 €
                          Total                           38 997,48 €

                        Dossiers refusés ou hors délai, non comptés dans le total
                        ---------------------------------------------------------
                          NA-2026-late – hors délai            77 994,96 €
                          NA-2026-refused-one – non éligible   77 994,96 €
                          Total                               155 989,92 €
                        """, "  2028    32 497,90 €\n  Total  116 992,44 €\n");
        assertThat(budget(ELIGIBLE, LATE, INCOMPLETE, REFUSED, "--lang", "en"))
                .contains(
                        "\nEligible dossiers\n",
                        "\nDossiers to be confirmed, counted in the total\n",
                        "\nDossiers refused or late, not counted in the total\n",
                        "  NA-2026-late – late",
                        "  NA-2026-refused-one – not eligible");
    }

    @Test
    @Tag("F-16")
    void the_refused_are_counted_when_asked() {
        assertThat(budget(ELIGIBLE, LATE, INCOMPLETE, REFUSED, "--include-refused"))
                .contains(
                        "\nDossiers refusés ou hors délai, comptés dans le total à la demande\n",
                        "  Total  272 982,36 €\n");
        assertThat(budget(LATE, "--csv"))
                .contains("committed;total;;0.00;0.00\n", "refused;dossier;NA-2026-late;77994.96;77994.96\n")
                .contains("reason;NA-2026-late;hors délai;;\n", "refused;total;;77994.96;77994.96\n");
        assertThat(budget(LATE, "--csv", "--include-refused", "--lang", "en"))
                .contains("committed;total;;77994.96;77994.96\n", "reason;NA-2026-late;late;;\n");
        assertThat(budget(LATE, "--format", "json"))
                .contains("\"refused\": {\n      \"counted\": false,", "\"code\": \"LATE\"");
    }

    @Test
    @Tag("F-16")
    void one_more_dossier_that_is_refused_is_said_not_to_be_counted() {
        assertThat(budget(ELIGIBLE, "--plus", LATE))
                .contains("NA-2026-late", "  Dossier non compté : hors délai\n", "  Total  0,00 €  0,00 €\n");
        assertThat(budget(ELIGIBLE, "--plus", LATE, "--include-refused"))
                .contains("  Total  77 994,96 €  77 994,96 €\n")
                .doesNotContain("Dossier non compté");
        assertThat(budget(ELIGIBLE, "--plus", INCOMPLETE)).doesNotContain("Dossier non compté");
    }

    @Test
    @Tag("F-16")
    void a_call_without_deadline_has_no_late_dossier() {
        assertThat(done("budget", ARA, ZIP, "--on", "2099-01-01"))
                .contains("Total")
                .doesNotContain("hors délai", "date limite dépassée", "non comptés");
        assertThat(done("fund", ARA, ZIP, "--on", "2099-01-01")).doesNotContain("date limite de dépôt dépassée");
    }

    @Test
    @Tag("F-16")
    void an_amount_of_a_late_or_incomplete_dossier_warns() {
        String late = "\nAttention, date limite de dépôt dépassée : Dépôt le 18 mai 2026";
        String incomplete = "\nAttention, dossier incomplet : ";
        assertThat(done("fund", NA, LATE, "--on", "2026-07-10"))
                .contains(late, "\n  Texte : NA-66 (§ 7", "77 994,96 €");
        assertThat(done("fund", NA, INCOMPLETE, "--on", "2026-07-10"))
                .contains(incomplete + "Pièce manquante pour Centre hospitalier de Vaudoré : avis du chef de\n  pôle.\n"
                        + "  Texte : NA-73 (§ 7, « Comment candidater ? », pièces, 4e point) ; ");
        assertThat(done("fund", NA, REFUSED, "--on", "2026-07-10"))
                .contains("\nAttention, l’appel refuse ces conditions : ");
        assertThat(done("fund", NA, LATE, "--on", "2026-07-10", "--lang", "en"))
                .contains("\nWarning, filing deadline passed: Filed on 18 May 2026");
        assertThat(done("fund", NA, INCOMPLETE, "--on", "2026-07-10", "--lang", "en"))
                .contains(
                        "\nWarning, dossier incomplete: Missing for Centre hospitalier de Vaudoré: opinion of the head of\n",
                        "\n  Text: NA-73 (§ 7, ");
        assertThat(done("fund", NA, LATE, "--on", "2026-07-10", "--format", "json"))
                .contains("\"refusedBy\": [\n    {\n      \"rule\": \"NA-66\",");
        assertThat(done("fund", NA, INCOMPLETE, "--on", "2026-07-10", "--format", "json"))
                .contains("\"refusedBy\": [],\n  \"toBeConfirmedBy\": [\n    {\n      \"rule\": \"NA-73\",");
        assertThat(done("fund", NA, ELIGIBLE, "--on", "2026-07-10")).doesNotContain("Attention");
        assertThat(done("fund", NA, "--start", "2026-11-02", "--months", "24")).doesNotContain("Attention");
    }

    @Test
    @Tag("F-16")
    void every_form_of_an_amount_warns_as_fund_does() {
        for (String form :
                List.of("--schedule yearly", "--budget-year 09-01", "--schedule yearly --budget-year 09-01")) {
            assertThat(fund(LATE, form)).contains("\nAttention, date limite de dépôt dépassée : Dépôt le 18 mai 2026");
            assertThat(fund(LATE, form + " --format json"))
                    .contains("\"refusedBy\": [\n    {\n      \"rule\": \"NA-66\",", "\"toBeConfirmedBy\": [],\n")
                    .contains("\"citations\": [\n        {\n          \"clause\": \"NA-66\"");
            assertThat(fund(INCOMPLETE, form + " --format json"))
                    .contains("\"refusedBy\": [],\n  \"toBeConfirmedBy\": [\n    {\n      \"rule\": \"NA-73\",");
            assertThat(fund(ELIGIBLE, form + " --format json"))
                    .contains("\"refusedBy\": [],\n  \"toBeConfirmedBy\": [],\n");
        }
    }

    @Test
    @Tag("F-16")
    void an_explanation_of_a_refused_late_or_incomplete_dossier_warns_as_fund_does() {
        for (String dossier : List.of(LATE, INCOMPLETE, REFUSED)) {
            List<String> warnings = fund(dossier, "--lang fr")
                    .lines()
                    .filter(line -> line.startsWith("Attention, "))
                    .toList();
            assertThat(warnings).isNotEmpty();
            String[] explain = {"explain-amount", NA, dossier, "--on", "2026-07-10"};
            assertThat(done(explain).lines()).containsAll(warnings);
            assertThat(done(with(explain, "--markdown"))).contains("\n> Attention, ");
            assertThat(done(with(explain, "--format", "json")))
                    .containsPattern("\"(refusedBy|toBeConfirmedBy)\": \\[\n    \\{\n      \"rule\": \"NA-");
        }
        assertThat(done("explain-amount", NA, ELIGIBLE, "--on", "2026-07-10")).doesNotContain("Attention");
        assertThat(done("explain-amount", NA, ELIGIBLE, "--on", "2026-07-10", "--markdown"))
                .doesNotContain("Attention");
    }

    @Test
    @Tag("W-2")
    void two_hospitals_of_one_name_keep_each_its_money() {
        assertThat(budget(wild("one-name-a"), wild("one-name-b"))).contains("""
                        Engagements par établissement recruteur
                        ---------------------------------------
                          Centre hospitalier (FINESS 869990036)  77 994,96 €
                          Centre hospitalier (FINESS 870000015)  77 994,96 €
                        """);
        assertThat(budget(wild("one-name-a"), wild("one-name-b"), "--format", "json"))
                .contains("\"finess\": \"869990036\"", "\"finess\": \"870000015\"");
        assertThat(budget(wild("one-name-a"), wild("one-name-b"), "--csv"))
                .contains("committed;hospital;Centre hospitalier (FINESS 870000015);77994.96;77994.96\n");
    }

    @Test
    @Tag("W-2")
    void one_hospital_in_two_spellings_is_one() {
        String line = "  Hôpital de Valclair  155 989,92 €\n";
        assertThat(budget(wild("two-spellings-a"), wild("two-spellings-b"))).contains(line);
        assertThat(budget(wild("two-spellings-b"), wild("two-spellings-a"))).contains(line);
    }

    private static String budget(String... words) {
        List<String> all = new ArrayList<>(List.of("budget", NA, "--on", "2026-07-10"));
        all.addAll(List.of(words));
        return done(all.toArray(String[]::new));
    }

    private static String fund(String dossier, String words) {
        return done(with(new String[] {"fund", NA, dossier, "--on", "2026-07-10"}, words.split(" ")));
    }

    private static String[] with(String[] words, String... more) {
        return Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private static String done(String... words) {
        return Samples.done(logs, words);
    }

    private static String wild(String name) {
        return Path.of("..", "..", "asp-io/src/test/resources/fr/tempspartage/io/wild", name + ".json")
                .toString();
    }
}
