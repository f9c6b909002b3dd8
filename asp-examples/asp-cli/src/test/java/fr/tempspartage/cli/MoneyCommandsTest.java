package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands about money, on the two calls and the sample dossiers. */
class MoneyCommandsTest {

    private static final String NA = Samples.NA;
    private static final String ARA = Samples.ARA;
    private static final Path EXAMPLES = Path.of("..");
    private static final String ELIGIBLE = Samples.of(NA, "eligible");
    private static final String TRIO = Samples.of(NA, "trio");
    private static final String PRIORITY = Samples.of(NA, "priority");
    private static final String ZIP = Samples.of(ARA, "assistant-zip");

    @TempDir
    static Path logs;

    @Test
    void readings_of_a_flat_sum_stand_side_by_side_in_french() {
        assertThat(done("readings", ARA, "--cost", "155989.92", "--hospital-share", "60%"))
                .contains(
                        "  Une seule fois, soit 32 000 € pour 24 mois : 32 000,00 €\n",
                        "  S’il faut un seul chiffre : 32 000,00 € – lecture « Une seule fois, soit 32 000 € pour 24",
                        "  écartée – plafond, chaque année, assiette A : 31 197,98 €\n"
                                + "      40 % × 1/2 × 155 989,92 € ÷ 2 = 15 598,992 €\n"
                                + "      2 × min(15 598,992 € ; 32 000,00 €) = 31 197,98 €\n",
                        "  Le texte dit ce montant « forfaitaire » : ni plafond, ni plancher.\n",
                        "  forfait, une fois             D   34,19 %   61 593,95 €           –\n",
                        "  forfait, chaque année         C  102,57 %        0,00 €  1 604,03 €\n",
                        "  Même part du coût (41,03 %), sans que le calcul choisisse entre ces lectures : forfait, une fois,\n"
                                + "    assiette A ; forfait, chaque année, assiette B\n",
                        "  32 000,00 € : 8 × 1 333,34 € + 16 × 1 333,33 €\n",
                        "  À quoi le taux de 40 % s’applique-t-il ?\n");
    }

    @Test
    void without_a_cost_the_readings_say_what_is_missing_and_take_no_other_cost() {
        assertThat(done("readings", ARA, "--lang", "en"))
                .contains(
                        "Stated cost of the post over the financed period: not stated; the share of the cost, the",
                        "rejected – cap, once, base A: not computable without the stated cost\n",
                        "  €64,000.00: 16 × €2,666.67 + 8 × €2,666.66\n")
                .doesNotContain("155,989.92", "6,499.58", "77,994.96");
    }

    @Test
    void readings_of_a_dossier_are_markdown_and_json_too() {
        assertThat(done("readings", ARA, ZIP, "--markdown", "--lang", "en"))
                .startsWith(
                        "# Posts of specialist assistants shared between community care and establishments 2026-2028 –"
                                + " Specifications, ARS Auvergne-Rhône-Alpes\n\n"
                                + "## Amounts that the text allows\n\n- Once only, that is €32,000 for 24 months: €32,000.00\n")
                .contains("\n- The text calls this amount “forfaitaire”, a flat sum");
        assertThat(done("readings", ARA, "--cost", "155989.92", "--format", "json"))
                .startsWith("{\n  \"formatVersion\": \"1\",\n  \"kind\": \"flatSumReadings\",\n  \"call\": \"" + ARA
                        + "\",\n  \"statedCost\": 155989.92,\n  \"printedShare\": \"2/5\",\n")
                .contains(
                        "\"standing\": \"REJECTED\"",
                        "\"amount\": 62395.97",
                        "\"aboveCost\": 1604.03",
                        "\"decided\": false");
    }

    @Test
    void a_call_without_flat_sum_and_a_part_above_the_whole_are_refused() {
        assertThat(run("readings", NA).err())
                .startsWith("asp: The call " + NA + " prints no flat sum.\nMaybe ask for its plan: asp fund " + NA);
        assertThat(run("readings", ARA, "--hospital-share", "150%").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("readings", ARA, "--cost", "-1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("readings", ARA, ELIGIBLE).code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void a_budget_counts_by_year_hospital_and_department_in_french_and_english() {
        assertThat(budget("--lang", "fr"))
                .contains("""
                Engagements par année civile
                ----------------------------
                  2026    6 499,58 €
                  2027   38 997,48 €
                  2028   32 497,90 €
                  Total  77 994,96 €
                """, "Engagements par département\n---------------------------\n  86  77 994,96 €\n");
        assertThat(budget("--lang", "en"))
                .contains(
                        "Commitments by calendar year\n----------------------------\n  2026    €6,499.58\n",
                        "Commitments by recruiting hospital\n",
                        "  CHU de Valclair  €77,994.96\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--scenario accepted, '77 994,96'",
        "--scenario all, '194 987,40'",
        "--scenario priority, '116 992,44'",
        "--first 1, '77 994,96'",
        "--first 2, '116 992,44'",
        "--first 3, '194 987,40'",
    })
    void scenarios_accept_other_dossiers(String scenario, String total) {
        List<String> words = new ArrayList<>(
                List.of("budget", NA, ELIGIBLE, "--waiting", PRIORITY, "--waiting", TRIO, "--on", "2026-05-20"));
        words.addAll(com.google.common.base.Splitter.on(' ').splitToList(scenario));
        assertThat(done(words.toArray(String[]::new))).contains("  Total  " + total + " €\n");
    }

    @Test
    void one_more_post_and_a_reform_are_a_difference_in_each_format() {
        String[] changes = {
            "--plus", TRIO, "--plus-post", "2027-05-01/2028-04-30", "--share", "60%", "--item", "pet=1000"
        };
        assertThat(budget(changes))
                .contains(
                        "Écart (borne basse, borne haute) – avec le dossier NA-2026-trio en plus\n",
                        "Écart (borne basse, borne haute) – avec un poste à temps plein de plus, du 1er mai 2027",
                        "  2027   25 998,32 €  25 998,32 €\n",
                        "Écart (borne basse, borne haute) – avec une part de l’agence de 60 %\n",
                        "  Total  15 599,04 €  15 599,04 €\n",
                        "Écart (borne basse, borne haute) – avec PET : 1 000,00 €\n",
                        "  Total  5 184,00 €  5 184,00 €\n");
        assertThat(budget(with(changes, "--csv")))
                .contains(
                        "committed;total;;77994.96;77994.96\n",
                        "change;plus-post=2027-05-01/2028-04-30;;38997.48;38997.48\n",
                        "change;share=60%;2027;7799.52;7799.52\nchange;share=60%;2028;6499.60;6499.60\n"
                                + "change;share=60%;;15599.04;15599.04\n",
                        "change;pet=1000;;5184.00;5184.00\n");
        assertThat(budget(with(changes, "--format", "json")))
                .startsWith("{\n  \"formatVersion\": \"1\",\n  \"kind\": \"budget\",\n")
                .contains("\"yearStarts\": \"01-01\"", "\"share=60%\": {\n      \"before\": {", "\"low\": 15599.04");
    }

    @Test
    void a_budget_year_may_start_on_another_day() {
        assertThat(budget("--budget-year", "09-01", "--schedule", "yearly"))
                .contains("""
                Engagements par exercice budgétaire
                -----------------------------------
                  2026-2027  32 497,90 €
                  2027-2028  38 997,48 €
                  2028-2029   6 499,58 €
                  Total      77 994,96 €
                """, "Crédits délégués par exercice budgétaire, selon l’échéancier choisi\n");
        assertThat(budget("--budget-year", "09-01", "--csv")).contains("committed;year;2026-2027;32497.90;32497.90\n");
        assertThat(done("fund", NA, ELIGIBLE, "--on", "2026-05-20", "--budget-year", "09-01", "--schedule", "yearly"))
                .contains(
                        "Par exercice budgétaire, à partir du 1er septembre\n",
                        "    2026-2027  32 497,90 €\n",
                        "    mois de contrat à partir du 1er septembre 2027  38 997,48 €\n");
        assertThat(done("fund", NA, ELIGIBLE, "--on", "2026-05-20", "--budget-year", "09-01", "--format", "json"))
                .contains("\"kind\": \"budgetYears\"", "\"2028-2029\": 6499.58");
        assertThat(run("fund", NA, ELIGIBLE, "--budget-year", "02-29").firstLine())
                .endsWith("A budget year that starts on 29 February is refused: that day is not in every year.");
    }

    @Test
    void a_budget_of_flat_sums_is_a_range_and_has_no_share_to_reform() {
        assertThat(done("budget", ARA, ZIP, "--on", "2026-09-15", "--lang", "en"))
                .contains("  Total  €32,000.00 – €64,000.00\n");
        assertThat(run("budget", ARA, ZIP, "--on", "2026-09-15", "--share", "60%")
                        .err())
                .startsWith("asp: The call " + ARA
                        + " takes charge of no share of a printed cost.\nMaybe leave --share out.\n");
        assertThat(run("budget", NA, ELIGIBLE, "--csv", "--format", "json").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void an_amount_explains_itself_down_to_dated_items_in_each_format_and_language() {
        assertThat(explain(NA))
                .contains(
                        "total : 77 994,96 € = 24 × 3 249,79 € (arrondi au centime, demi-centime vers le haut)",
                        "\n  année 2027 : 38 997,48 € = 12 mois de contrat commencés dans l’année\n",
                        "à partir de la prise en charge mensuelle d’un poste : 3 249,79 € – NA-52 (§ 6, 2e paragraphe)",
                        "salaire annuel de base");
        assertThat(explain(NA, "--lang", "en", "--markdown"))
                .startsWith("# ")
                .contains("\n- total: €77,994.96 = 24 × €3,249.79 (rounded to the cent, half up)", "\n  - year 2027: ");
        assertThat(explain(NA, "--format", "json")).contains("\"kind\": \"TOTAL\"", "\"amount\": 77994.96");
        assertThat(explain(ARA))
                .contains(
                        "total, lecture « Une seule fois, soit 32 000 € pour 24 mois » : 32 000,00 €",
                        "montant forfaitaire imprimé : 32 000,00 €");
        assertThat(explain(ARA, "--lang", "en"))
                .contains("total, reading “Every year, that is €64,000 for 24 months”: €64,000.00 = €32,000.00 × 2");
        assertThat(explain(ARA, "--markdown"))
                .contains("\n  - *à partir du* montant forfaitaire imprimé : 32 000,00 €");
        assertThat(explain(ARA, "--format", "json")).contains("\"amount\": 64000.00");
    }

    @Test
    void an_amount_that_is_not_known_is_explained_by_what_is_missing(@TempDir Path folder) throws IOException {
        Path bare = folder.resolve("bare.json");
        Files.writeString(bare, "{\"id\": \"bare\", \"call\": \"" + NA + "\", \"posts\": [{}]}");
        assertThat(done("explain-amount", NA, bare.toString()))
                .contains("\nMontant inconnu : ", "\nDonnées manquantes : ");
        assertThat(done("explain-amount", NA, bare.toString(), "--markdown", "--lang", "en"))
                .contains("\nAmount unknown: ", "\nMissing facts: ");
        assertThat(explain(NA))
                .doesNotContain("inconnu", "à partir de IESPE")
                .contains("à partir de l’IESPE", "à partir du coût");
    }

    @Test
    @Tag("T-16")
    void a_renewal_whose_months_are_used_up_has_no_amount(@TempDir Path folder) throws IOException {
        String renewal = Files.readString(Path.of(Samples.of(ARA, "renewal")));
        Path used = folder.resolve("used.json");
        Files.writeString(used, renewal.replace("\"earlierRenewals\": []", "\"earlierRenewals\": [12]"));
        assertThat(Files.readString(used)).contains("\"earlierRenewals\": [12]");
        assertThat(done("fund", ARA, used.toString(), "--on", "2026-09-15").replaceAll("\\s+", " "))
                .contains("Les renouvellements antérieurs ont épuisé les mois que l’appel finance")
                .doesNotContain("Total : ", "16 000,00 €", "32 000,00 €");
        assertThat(done("fund", ARA, used.toString(), "--on", "2026-09-15", "--interpret", "I-ARA-12.count=each-12"))
                .contains("16 000,00 €");
        assertThat(done("fund", ARA, Samples.of(ARA, "renewal"), "--on", "2026-09-15"))
                .contains("16 000,00 €");
    }

    @Test
    void a_clawback_under_a_schedule_says_what_was_delegated_and_what_would_follow_by_year() {
        assertThat(clawback("--end", "2027-06-15", "--reason", "chiefResident", "--schedule", "yearly"))
                .contains(
                        "  Valeur des mois accomplis : 22 748,53 €\n",
                        "  Crédits délégués : 45 497,06 €\n",
                        "    Crédits délégués moins la valeur des mois accomplis : 22 748,53 €\n",
                        "  Non délégué à ce jour : 32 497,90 €\n",
                        "  Délégué au 15 juin 2027 : 45 497,06 €\n    2026   6 499,58 €\n    2027  38 997,48 €\n",
                        "  Resterait à déléguer si le contrat allait à son terme : 32 497,90 €\n    2028  32 497,90 €\n");
        assertThat(clawback(
                        "--end", "2027-06-15", "--reason", "chiefResident", "--schedule", "monthly", "--lang", "en"))
                .contains(
                        "  Credits delegated: €25,998.32\n",
                        "    Funds delegated minus the value of the months served: €3,249.79\n",
                        "  Delegated by 15 June 2027: €25,998.32\n");
        assertThat(clawback(
                        "--end", "2027-06-30", "--reason", "chiefResident", "--schedule", "70-30", "--format", "json"))
                .contains(
                        "\"delegation\": {\n    \"schedule\": \"downPayment 7/10\",\n    \"day\": \"2027-06-30\",\n"
                                + "    \"delegated\": 54596.47,",
                        "\"stillToPayByYear\": {\n      \"2028\": 23398.49\n    }");
        assertThat(clawback(
                        "--end",
                        "2027-06-30",
                        "--reason",
                        "chiefResident",
                        "--schedule",
                        "yearly",
                        "--on",
                        "2026-12-31"))
                .contains("  Délégué au 31 décembre 2026 : 6 499,58 €\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospitalPractitioner", "privatePractice", "other"})
    void another_reason_of_leaving_is_not_in_the_text_which_is_cited(String reason) {
        assertThat(clawback("--end", "2027-06-30", "--reason", reason, "--schedule", "yearly"))
                .contains(
                        "  Clause de récupération : non applicable\n",
                        "pour un motif que le texte ne vise pas",
                        "  Non traité par le texte : 19 498,74 €\n",
                        "NA-62 (§ 6, 5e paragraphe, 1re phrase)");
    }

    @Test
    void a_schedule_needs_one_amount_and_stands_instead_of_delegated_credits() {
        assertThat(run("clawback", NA, ELIGIBLE, "--end", "2027-06-30", "--delegated", "1", "--schedule", "yearly")
                        .err())
                .startsWith("asp: --schedule and --delegated both say what was delegated.\nMaybe leave one out.\n");
        assertThat(run("clawback", ARA, ZIP, "--end", "2027-06-30", "--schedule", "yearly")
                        .err())
                .startsWith(
                        "asp: A schedule needs one amount, and the plan has 2.\nMaybe choose a reading with --interpret, or give --delegated.\n");
        assertThat(done(
                        "clawback",
                        ARA,
                        ZIP,
                        "--end",
                        "2027-06-30",
                        "--schedule",
                        "yearly",
                        "--interpret",
                        "I-ARA-6=per-contract"))
                .contains("  Clause de récupération : non prévue par l’appel\n", "ARA-64", "18 666,67 €");
    }

    @Test
    void figures_drawn_from_a_printed_one_say_so_and_the_clauses_stand_once() {
        String text = done("reconcile", NA);

        assertThat(text)
                .contains(
                        "  coût mensuel chargé – imprimé : 6 499,58 €, recalculé : 6 499,57 €, écart : 0,01 €\n",
                        "  montant sur 12 mois – tiré du montant imprimé (12 × 3 249,79 €) : 38 997,48 €, recalculé :",
                        "  montant sur 24 mois – tiré du montant imprimé (24 × 3 249,79 €) : 77 994,96 €, recalculé :");
        assertThat(text.split("Texte : ", -1)).hasSize(2);
        assertThat(done("reconcile", NA, "--lang", "en"))
                .contains("amount over 24 months – from the printed amount (24 × €3,249.79): €77,994.96");
        assertThat(done("reconcile", NA, "--format", "json")).contains("\"printedFrom\": {");
    }

    @Test
    void an_undecided_plan_shows_its_bounds_and_the_prudent_amount() {
        assertThat(done("fund", ARA, ZIP, "--on", "2026-09-15"))
                .contains(
                        "  Du plus bas au plus haut : 32 000,00 € – 64 000,00 €\n",
                        "  S’il faut un seul chiffre : 32 000,00 € – lecture « Une seule fois, soit 32 000 € pour 24");
        assertThat(done("fund", NA, ELIGIBLE, "--on", "2026-05-20")).doesNotContain("S’il faut un seul chiffre");
    }

    @Test
    void a_bad_cost_file_gives_every_issue_with_its_line() {
        String bad = EXAMPLES.resolve("costs/with-errors.csv").toString();
        Run run = run("fund", NA, ELIGIBLE, "--on", "2026-05-20", "--real-cost", "1", "--costs", bad, "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err())
                .contains(
                        bad + ":4:1: 'iespe' already has a value on 2024-01-01, line 3.\n",
                        bad + ":5:1 /2/id: 'iesp' is not accepted: it takes a known item.\n",
                        bad + ":6:28 /3/amount: '-700' is not accepted: it takes an amount, not negative, at most two"
                                + " decimals.\n",
                        bad + ":7:15 /4/unit: 'eurosPerYear' is not accepted: it takes the unit of 'pet.upToThree'.\n",
                        "asp: The cost file " + bad + " has 4 errors, listed above.\nMaybe correct them one by one.\n");
    }

    private static String budget(String... more) {
        return done(with(new String[] {"budget", NA, ELIGIBLE, "--on", "2026-05-20"}, more));
    }

    private static String explain(String call, String... more) {
        return done(with(new String[] {"explain-amount", call, "--start", "2026-11-02", "--months", "24"}, more));
    }

    private static String clawback(String... more) {
        return done(with(new String[] {"clawback", NA, ELIGIBLE}, more));
    }

    private static String[] with(String[] words, String... more) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static String done(String... words) {
        return Samples.done(logs, words);
    }

    private static Run run(String... words) {
        return Run.of(Samples.CALLS, logs, new byte[0], words);
    }
}
