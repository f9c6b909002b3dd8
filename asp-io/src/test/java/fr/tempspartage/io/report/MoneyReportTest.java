package fr.tempspartage.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.budget.Budget;
import fr.tempspartage.finance.budget.BudgetAmounts;
import fr.tempspartage.finance.budget.BudgetChange;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.budget.BudgetHospital;
import fr.tempspartage.finance.budget.Reservation;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.cost.CostComparison;
import fr.tempspartage.finance.flat.FlatSumScheme;
import fr.tempspartage.finance.monthly.MonthlyFlatFigures;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import fr.tempspartage.finance.monthly.Reform;
import fr.tempspartage.finance.payment.Delegation;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.tiny.Expected;
import fr.tempspartage.io.tiny.TinyResults;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MoneyReportTest {

    private static final Bilingual TITLE = Bilingual.of("Appel *A*", "Call *A*");
    private static final MoneyReport ENGLISH = MoneyReport.in(Language.ENGLISH, new Layout(100, false));
    private static final FundingTerms TERMS = FundingTerms.builder()
            .period(ServicePeriod.parse("2026-11-01/2027-01-31"))
            .workingTime(Rate.ONE)
            .build();
    private static final MonthlyFlatScheme SCHEME = scheme();
    private static final List<FundingAlternative> AMOUNTS =
            SCHEME.plan(TERMS, Readings.DEFAULT).alternatives();

    @Test
    void an_explanation_is_an_indented_text() {
        assertThat(plain(ENGLISH.explanation(TITLE, trees()))).isEqualTo("""
                        Call *A*
                        ========

                        total: €300.30 = 3 × €100.10 (rounded to the cent, half up) – source [outside the call]
                          year 2026: €200.20 = 2 contract months that start in the year
                            month 1, from 1 November 2026 to 30 November 2026: €100.10 – source [outside the call]
                            month 2, from 1 December 2026 to 31 December 2026: €100.10 – source [outside the call]
                          year 2027: €100.10 = 1 contract month that starts in the year
                            month 3, from 1 January 2027 to 31 January 2027: €100.10 – source [outside the call]
                          from monthly: €100.10 – source [outside the call]
                        """);
    }

    @Test
    void an_explanation_is_a_markdown_list_whose_signs_are_escaped() {
        assertThat(plain(MoneyReport.in(Language.FRENCH).explanationMarkdown(TITLE, trees())))
                .startsWith(
                        "# Appel \\*A\\*\n\n- total : 300,30 € = 3 × 100,10 € (arrondi au centime, demi-centime vers le"
                                + " haut) – source \\[hors appel\\]\n  - année 2026 : 200,20 €")
                .endsWith("\n  - *à partir de :* mensuel : 100,10 € – source \\[hors appel\\]\n");
    }

    @Test
    void an_explanation_is_json_with_every_node() {
        String json = ResultJson.explanation(trees());

        assertThat(json)
                .startsWith(
                        "{\n  \"formatVersion\": \"1\",\n  \"kind\": \"explanation\",\n  \"refusedBy\": [],\n  \"toBeConfirmedBy\": [],\n  \"totals\": [");
        assertThat(json).contains("\"kind\": \"TOTAL\"", "\"amount\": 300.30", "\"rounding\": \"HALF_UP\"");
        assertThat(json.split("\"kind\": \"PART\"", -1)).hasSize(6);
    }

    @Test
    void every_rounding_has_words_in_both_languages() {
        for (Rounding rounding : Rounding.values()) {
            assertThat(new Words(Language.FRENCH).word("rounding." + rounding)).isNotBlank();
            assertThat(new Words(Language.ENGLISH).word("rounding." + rounding)).isNotBlank();
        }
    }

    @Test
    void instalments_are_listed_and_said_to_be_an_illustration() {
        assertThat(plain(ENGLISH.instalments(PaymentSchedule.DOWN_PAYMENT, AMOUNTS)))
                .isEqualTo("""

                        Instalments
                        -----------
                          Illustration: the call states no schedule.
                          Total: €300.30
                            down payment  €210.21
                            balance        €90.09
                        """);
        assertThat(ResultJson.instalments(PaymentSchedule.YEARLY, AMOUNTS))
                .contains("\"schedule\": \"yearly\"", "\"from\": \"2026-11-01\"", "\"amount\": 200.20");
    }

    @Test
    @Tag("F-16")
    @Tag("W-2")
    void a_budget_is_text_json_and_csv() {
        Budget budget = budget();

        assertThat(plain(ENGLISH.budget(
                        TITLE, budget.tables(), budget.commitments(), budget.payments(PaymentSchedule.MONTHLY))))
                .isEqualTo("""
                        Call *A*
                        ========

                        Eligible dossiers
                        -----------------
                          a      €300.30
                          Total  €300.30

                        Dossiers to be confirmed, counted in the total
                        ----------------------------------------------
                          i – incomplete, wrong channel         €300.30
                          u – filing to be confirmed     amount unknown
                          Total                                 €300.30

                        Dossiers refused or late, not counted in the total
                        --------------------------------------------------
                          r – late  €300.30
                          Total     €300.30

                        Commitments by calendar year
                        ----------------------------
                          2026   €400.40
                          2027   €200.20
                          Total  €600.60

                        Credits delegated by calendar year, under the schedule chosen
                        -------------------------------------------------------------
                          2026   €400.40
                          2027   €200.20
                          Total  €600.60

                        Commitments by recruiting hospital
                        ----------------------------------
                          =CH; "Sud" (FINESS 870000015)  €300.30
                          =CH; "Sud" (SIREN 356000000)   €300.30

                        Commitments by department
                        -------------------------
                          (not stated)  €600.60
                        Amount unknown, not counted: u
                        """);
        assertThat(BudgetCsv.write(
                        budget.tables(),
                        budget.commitments(),
                        budget.payments(PaymentSchedule.YEARLY),
                        Language.ENGLISH,
                        CsvDialect.PLAIN))
                .isEqualTo("""
                        table;group;key;min;max
                        committed;year;2026;400.40;400.40
                        committed;year;2027;200.20;200.20
                        committed;hospital;"'=CH; ""Sud"" (FINESS 870000015)";300.30;300.30
                        committed;hospital;"'=CH; ""Sud"" (SIREN 356000000)";300.30;300.30
                        committed;department;;600.60;600.60
                        committed;total;;600.60;600.60
                        paid;year;2026;400.40;400.40
                        paid;year;2027;200.20;200.20
                        paid;hospital;"'=CH; ""Sud"" (FINESS 870000015)";300.30;300.30
                        paid;hospital;"'=CH; ""Sud"" (SIREN 356000000)";300.30;300.30
                        paid;department;;600.60;600.60
                        paid;total;;600.60;600.60
                        committed;unknown;u;;
                        eligible;dossier;a;300.30;300.30
                        eligible;total;;300.30;300.30
                        toBeConfirmed;dossier;i;300.30;300.30
                        reason;i;incomplete;;
                        reason;i;wrong channel;;
                        toBeConfirmed;dossier;u;;
                        reason;u;filing to be confirmed;;
                        toBeConfirmed;total;;300.30;300.30
                        refused;dossier;r;300.30;300.30
                        reason;r;late;;
                        refused;total;;300.30;300.30
                        """);
        assertThat(ResultJson.budget(
                        TITLE, budget.tables(), budget.commitments(), budget.payments(PaymentSchedule.YEARLY)))
                .contains("\"kind\": \"budget\"", "\"min\": 300.30", "\"unknown\": [\n      \"u\"");
    }

    @Test
    void a_budget_of_which_every_amount_is_unknown_has_no_total_of_nothing() {
        Budget budget = Budget.of(
                SCHEME,
                Readings.DEFAULT,
                budget().entries().stream()
                        .filter(entry -> entry.dossier().equals("u"))
                        .toList());

        assertThat(plain(MoneyReport.in(Language.FRENCH)
                        .budget(
                                TITLE,
                                budget.tables(),
                                budget.commitments(),
                                budget.payments(PaymentSchedule.MONTHLY))))
                .isEqualTo("""
                        Appel *A*
                        =========

                        Dossiers à confirmer, comptés dans le total
                        -------------------------------------------
                          u – dépôt à confirmer  montant inconnu
                          Total                  montant inconnu

                        Engagements par année civile
                        ----------------------------
                          Total  montant inconnu

                        Crédits délégués par année civile, selon l’échéancier choisi
                        ------------------------------------------------------------
                          Total  montant inconnu

                        Engagements par établissement recruteur
                        ---------------------------------------

                        Engagements par département
                        ---------------------------
                        Montant inconnu, non compté : u
                        """);
        assertThat(plain(ENGLISH.budget(
                        TITLE, budget.tables(), budget.commitments(), budget.payments(PaymentSchedule.MONTHLY))))
                .contains("  Total                       amount unknown\n", "  Total  amount unknown\n")
                .doesNotContain("0.00");
        assertThat(BudgetCsv.write(
                        budget.tables(),
                        budget.commitments(),
                        budget.payments(PaymentSchedule.YEARLY),
                        Language.ENGLISH,
                        CsvDialect.PLAIN))
                .isEqualTo("""
                        table;group;key;min;max
                        committed;total;;;
                        paid;total;;;
                        committed;unknown;u;;
                        eligible;total;;0.00;0.00
                        toBeConfirmed;dossier;u;;
                        reason;u;filing to be confirmed;;
                        toBeConfirmed;total;;;
                        refused;total;;0.00;0.00
                        """);
        assertThat(ResultJson.budget(
                        TITLE, budget.tables(), budget.commitments(), budget.payments(PaymentSchedule.YEARLY)))
                .contains(
                        "\"counted\": true,\n      \"dossiers\": [\n        {",
                        "\"committed\": {\n    \"byYear\": {}",
                        "\"paid\": {\n    \"byYear\": {}");
    }

    @Test
    void a_difference_has_a_line_for_each_year() {
        Budget doubled = budget().under(Reform.monthlyAmount(SCHEME, Euros.parse("200.20")), Readings.DEFAULT);

        assertThat(plain(ENGLISH.change(BudgetChange.between(budget().commitments(), doubled.commitments()))))
                .isEqualTo("""

                        Difference (lower bound, upper bound)
                        -------------------------------------
                          2026   €400.40  €400.40
                          2027   €200.20  €200.20
                          Total  €600.60  €600.60
                        """);
    }

    @Test
    @Tag("F-16")
    void the_cost_of_one_more_dossier_that_is_refused_is_nothing_and_the_reason_is_said() {
        BudgetChange change = budget().costOf(new BudgetEntry(
                "x",
                BudgetEntry.Standing.ACCEPTED,
                List.of(Reservation.NOT_ELIGIBLE, Reservation.LATE),
                false,
                BudgetHospital.NOT_KNOWN,
                "",
                List.of(TERMS)));

        assertThat(plain(MoneyReport.in(Language.FRENCH).change("plus=x", change)))
                .isEqualTo("""

                        Écart (borne basse, borne haute) – plus=x
                        -----------------------------------------
                          Dossier non compté : non éligible, hors délai
                          2026   0,00 €  0,00 €
                          2027   0,00 €  0,00 €
                          Total  0,00 €  0,00 €
                        """);
        assertThat(BudgetCsv.write(
                        budget().tables(),
                        budget().commitments(),
                        budget().payments(PaymentSchedule.YEARLY),
                        Map.of("plus=x", change),
                        List.of(),
                        Language.FRENCH,
                        CsvDialect.PLAIN))
                .endsWith("change;plus=x;;0.00;0.00\nreason;plus=x;non éligible;;\nreason;plus=x;hors délai;;\n");
        assertThat(ResultJson.budget(
                        TITLE,
                        budget().tables(),
                        budget().commitments(),
                        budget().payments(PaymentSchedule.YEARLY),
                        Map.of("plus=x", change),
                        List.of()))
                .contains("\"plus=x\": {\n      \"notCounted\": [\n        {\n          \"code\": \"NOT_ELIGIBLE\",");
    }

    @Test
    @Tag("F-16")
    void the_refused_are_counted_when_asked_and_the_heading_says_so() {
        Budget asked = budget().includingRefused();

        assertThat(plain(MoneyReport.in(Language.FRENCH)
                        .budget(TITLE, asked.tables(), asked.commitments(), asked.payments(PaymentSchedule.YEARLY))))
                .contains("""
                        Dossiers à confirmer, comptés dans le total
                        -------------------------------------------
                          i – incomplet, voie de dépôt non prévue         300,30 €
                          u – dépôt à confirmer                    montant inconnu
                          Total                                           300,30 €

                        Dossiers refusés ou hors délai, comptés dans le total à la demande
                        ------------------------------------------------------------------
                          r – hors délai  300,30 €
                          Total           300,30 €
                        """, "  Total  900,90 €\n");
    }

    @Test
    @Tag("F-16")
    void dossiers_that_a_budget_leaves_out_are_named_with_the_cause() {
        Budget budget = budget();
        Issue broken = Issue.notAssessed(OptionalInt.of(2), new IllegalStateException("planted. \nmore"));
        Issue bad = Issue.at(
                IssueCode.NO_DOSSIER, "", 0, 0, IssueCode.NO_DOSSIER.message(Map.of("reason", "nothing there")));
        List<ResultJson.Refused> leftOut = List.of(
                new ResultJson.Refused("a.jsonl", OptionalInt.of(2), ImmutableList.of(broken)),
                new ResultJson.Refused("b.json", OptionalInt.empty(), ImmutableList.of(bad)));
        List<DossierRow> rows = leftOut.stream()
                .map(one -> DossierRow.without(one.source(), one.line(), one.issues(), Language.ENGLISH))
                .toList();
        BudgetAmounts paid = budget.payments(PaymentSchedule.YEARLY);
        assertThat(plain(ENGLISH.budget(TITLE, budget.tables(), budget.commitments(), paid, rows)))
                .contains("""

                Dossiers not read or not assessed, not counted
                ----------------------------------------------
                  a.jsonl:2 – not assessed: The assessment of this dossier broke off: IllegalStateException:
                    planted.
                  b.json – not read: Nothing there.
                """);
        assertThat(BudgetCsv.write(
                        budget.tables(),
                        budget.commitments(),
                        paid,
                        Map.of(),
                        rows,
                        Language.ENGLISH,
                        CsvDialect.PLAIN))
                .contains("""
                        leftOut;notAssessed;a.jsonl:2;;
                        reason;a.jsonl:2;The assessment of this dossier broke off: IllegalStateException: planted.;;
                        leftOut;notRead;b.json;;
                        reason;b.json;Nothing there.;;
                        """);
        assertThat(ResultJson.budget(TITLE, budget.tables(), budget.commitments(), paid, Map.of(), leftOut))
                .contains(
                        "\"source\": \"a.jsonl\",\n      \"line\": 2,\n", "\"source\": \"b.json\",\n      \"issues\"");
        assertThat(plain(ENGLISH.budget(TITLE, budget.tables(), budget.commitments(), paid)))
                .doesNotContain("not read");
    }

    @Test
    @Tag("F-16")
    void what_a_dossier_does_not_meet_stands_before_the_explanation_of_its_amount() {
        assertThat(plain(ENGLISH.explanation(TinyResults.BAD))).contains("""
                ==========================================
                Warning, the call refuses these conditions: The contract ends on 15 November 2028; it should end on
                  31 October 2028 at the latest, since it starts on 1 November 2026 and the text admits two years
                  and no more.
                  Text: TINY-01 (§ 1, item 1)
                """);
        assertThat(plain(ENGLISH.explanationMarkdown(TinyResults.BAD)))
                .contains("\n\n> Warning, the call refuses these conditions: The contract", "\n\n> Text: TINY-01");
        assertThat(ResultJson.explanation(TinyResults.BAD))
                .contains("\"refusedBy\": [\n    {\n      \"rule\": \"TINY-01\",");
        assertThat(ResultJson.instalments(PaymentSchedule.YEARLY, TinyResults.BAD))
                .contains("\"refusedBy\": [\n    {\n      \"rule\": \"TINY-01\",", "\"alternatives\": []");
        assertThat(ResultJson.budgetYears(BudgetYear.CALENDAR, TinyResults.BAD))
                .contains("\"refusedBy\": [\n    {\n      \"rule\": \"TINY-01\",", "\"alternatives\": []");
        assertThat(plain(ENGLISH.explanation(TinyResults.GOOD)) + ENGLISH.explanationMarkdown(TinyResults.GOOD))
                .contains("total: €24,012.00")
                .doesNotContain("Warning");
        assertThat(ResultJson.explanation(TinyResults.BAD))
                .containsSubsequence("\"refusedBy\"", "\"toBeConfirmedBy\": [\n    {\n      \"rule\": \"TINY-0");
        assertThat(ResultJson.explanation(TinyResults.GOOD))
                .contains("\"refusedBy\": [],\n  \"toBeConfirmedBy\": [],\n  \"totals\": [\n    {\n");
        assertThat(ResultJson.instalments(PaymentSchedule.YEARLY, TinyResults.GOOD))
                .contains("\"alternatives\": [\n    {\n      \"total\": 24012.00,");
        assertThat(ResultJson.budgetYears(BudgetYear.CALENDAR, TinyResults.GOOD))
                .contains("\"alternatives\": [\n    {\n      \"total\": 24012.00,");
        assertThat(plain(ENGLISH.explanation(TinyResults.EMPTY))).contains("unknown");
    }

    @Test
    void a_comparison_is_one_sentence() {
        Euros one = Euros.parse("1");
        assertThat(ENGLISH.comparison(new CostComparison(1, 1, one, one, one)))
                .isEqualTo(
                        "Reference cost of the call €1.00, real cost of the employer €1.00, gap €0.00; what the agency"
                                + " takes\n  charge of does not change: €1.00.\n");
    }

    @Test
    void each_document_of_amounts_is_the_one_that_was_proofread() {
        List<FundingAlternative> halfTime =
                SCHEME.plan(TERMS.withWorkingTime(Rate.HALF), Readings.DEFAULT).alternatives();
        Budget budget = budget();

        assertAll(
                () -> Expected.check("explanation.json", ResultJson.explanation(trees())),
                () -> Expected.check(
                        "instalments.json", ResultJson.instalments(PaymentSchedule.DOWN_PAYMENT, halfTime)),
                () -> Expected.check(
                        "budget.json",
                        ResultJson.budget(
                                TITLE,
                                budget.tables(),
                                budget.commitments(),
                                budget.payments(PaymentSchedule.YEARLY))));
    }

    @Test
    void each_document_of_comparisons_is_the_one_that_was_proofread() {
        Budget doubled = budget().under(Reform.monthlyAmount(SCHEME, Euros.parse("200.20")), Readings.DEFAULT);
        BudgetChange change = BudgetChange.between(budget().commitments(), doubled.commitments());
        CallDefinition call = Calls.load().get("auvergne-rhone-alpes-2026");
        FlatSumScheme flatSum = (FlatSumScheme) call.fundingScheme();
        FundingTerms costed =
                FundingTerms.builder().statedCost(Euros.parse("155989.92")).build();

        assertAll(
                () -> Expected.check(
                        "budget-change.json",
                        ResultJson.budget(
                                TITLE,
                                budget().tables(),
                                budget().commitments(),
                                budget().payments(PaymentSchedule.YEARLY),
                                Map.of("monthly=200.20", change),
                                List.of())),
                () -> Expected.check("budget-years.json", ResultJson.budgetYears(BudgetYear.parse("12-01"), AMOUNTS)),
                () -> Expected.check(
                        "flat-sum-readings.json",
                        ResultJson.readings(
                                call.id(), flatSum.table(costed, Optional.of(Rate.parse("60%")), Readings.DEFAULT))),
                () -> Expected.check(
                        "flat-sum-readings-uncosted.json",
                        ResultJson.readings(
                                call.id(),
                                flatSum.table(FundingTerms.builder().build(), Optional.empty(), Readings.DEFAULT))));
    }

    @Test
    void a_clawback_under_a_schedule_is_the_document_that_was_proofread() {
        CallDefinition call = Calls.load().get("nouvelle-aquitaine-2026");
        ServicePeriod contract = ServicePeriod.parse("2026-11-01/2028-10-31");
        FundingAlternative amount = call.fundingScheme()
                .plan(
                        FundingTerms.builder()
                                .period(contract)
                                .workingTime(Rate.ONE)
                                .build(),
                        Readings.DEFAULT)
                .alternatives()
                .get(0);
        Delegation delegation = PaymentSchedule.YEARLY.delegation(amount, LocalDate.of(2027, 6, 15));
        ClawbackClaim claim = ClawbackClaim.builder()
                .contract(contract)
                .serviceEnd(LocalDate.of(2027, 6, 15))
                .reason(DepartureReason.CHIEF_RESIDENT)
                .workingTime(Rate.ONE)
                .delegated(delegation.delegated())
                .build();

        Expected.check(
                "clawback-schedule.json",
                ResultJson.clawback(
                        call,
                        call.fundingScheme().clawback(claim, Readings.DEFAULT),
                        PaymentSchedule.YEARLY,
                        delegation));
    }

    private static List<ExplanationNode> trees() {
        return AMOUNTS.stream().map(FundingAlternative::explain).toList();
    }

    private static Budget budget() {
        return Budget.of(
                SCHEME,
                Readings.DEFAULT,
                List.of(
                        new BudgetEntry(
                                "a",
                                BudgetEntry.Standing.ACCEPTED,
                                List.of(),
                                true,
                                new BudgetHospital(BudgetHospital.Scheme.FINESS, "870000015", "=CH; \"Sud\""),
                                "",
                                List.of(TERMS)),
                        new BudgetEntry(
                                "i",
                                BudgetEntry.Standing.ACCEPTED,
                                List.of(Reservation.WRONG_CHANNEL, Reservation.INCOMPLETE),
                                true,
                                new BudgetHospital(BudgetHospital.Scheme.SIREN, "356000000", "=CH; \"Sud\""),
                                "",
                                List.of(TERMS)),
                        new BudgetEntry(
                                "r",
                                BudgetEntry.Standing.ACCEPTED,
                                List.of(Reservation.INCOMPLETE, Reservation.LATE),
                                true,
                                BudgetHospital.NOT_KNOWN,
                                "",
                                List.of(TERMS)),
                        new BudgetEntry(
                                "u",
                                BudgetEntry.Standing.ACCEPTED,
                                List.of(Reservation.FILING_TO_BE_CONFIRMED),
                                true,
                                BudgetHospital.NOT_KNOWN,
                                "",
                                List.of(FundingTerms.builder().build()))));
    }

    private static MonthlyFlatScheme scheme() {
        return MonthlyFlatScheme.of(MonthlyFlatFigures.builder()
                .label(Bilingual.of("mensuel", "monthly"))
                .payer(Bilingual.of("ARS", "ARS"))
                .amount(Euros.parse("100.10"))
                .addCitations(Citation.outside(Bilingual.of("source", "source")))
                .partTime(interpretation("P", "flat"))
                .partialMonths(interpretation("M", "whole-months"))
                .startCount(interpretation("S", "anniversary"))
                .build());
    }

    private static Interpretation interpretation(String key, String... slugs) {
        return new Interpretation(
                key,
                ImmutableList.of(),
                Arrays.stream(slugs)
                        .map(slug -> new Choice(slug, Bilingual.of(slug, slug), Choice.Standing.OPEN))
                        .collect(ImmutableList.toImmutableList()),
                Optional.of(slugs[0]),
                ImmutableSet.of(Effect.AMOUNT),
                Bilingual.of("?", "?"),
                Bilingual.of("-", "-"));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
