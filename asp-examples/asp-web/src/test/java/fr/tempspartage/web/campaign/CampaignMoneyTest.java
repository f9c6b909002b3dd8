package fr.tempspartage.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.finance.budget.Budget;
import fr.tempspartage.finance.budget.BudgetChange;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.report.BudgetCsv;
import fr.tempspartage.io.report.CsvDialect;
import fr.tempspartage.io.report.RankCsv;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.BudgetEntries;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.verdict.Phrases;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CampaignMoneyTest {

    private static final AssessmentContext CONTEXT = AssessmentContext.on(LocalDate.of(2026, 5, 20));

    private static Visitor site;

    @BeforeAll
    static void start() {
        site = new Visitor(Limits.STANDARD);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String of(String call, byte[] file) throws Exception {
        return site.done("a.jsonl", file, "call=" + call, "on=2026-05-20");
    }

    private static List<Dossier> dossiers(byte[] lines) {
        return new String(lines, StandardCharsets.UTF_8)
                .lines()
                .map(line -> AspJson.standard().readDossier(line).orElseThrow())
                .toList();
    }

    private static List<BudgetEntry> entries(CallDefinition call, byte[] file) {
        BudgetEntries maker = BudgetEntries.of(call, CONTEXT, BudgetYear.CALENDAR, PaymentSchedule.MONTHLY);
        return dossiers(file).stream()
                .map(one -> maker.entry(one, BudgetEntry.Standing.ACCEPTED))
                .toList();
    }

    private static String csv(Budget budget, PaymentSchedule schedule, Language language, CsvDialect dialect) {
        return BudgetCsv.write(
                budget.tables(),
                budget.commitments(),
                budget.payments(schedule),
                Map.of(),
                List.of(),
                language,
                dialect);
    }

    /** Text of a page as people read it. */
    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("[\\s\u00a0]+", " ");
    }

    @Test
    void money_is_what_the_library_adds_up_in_every_scenario() throws Exception {
        for (String id : List.of(Visitor.NA, Visitor.ARA)) {
            byte[] file = Visitor.lines(id, 30);
            CallDefinition call = Visitor.CALLS.get(id);
            String at = of(id, file) + "/files/budget.csv";
            Budget all = Budget.of(call.fundingScheme(), CONTEXT.readings(), entries(call, file));
            assertThat(site.get(at)).isEqualTo(csv(all, PaymentSchedule.MONTHLY, Language.FRENCH, CsvDialect.PLAIN));
            assertThat(site.get(at + "?scenario=priority&schedule=quarterly&for=excel"))
                    .isEqualTo(csv(all.priorityOnly(), PaymentSchedule.QUARTERLY, Language.FRENCH, CsvDialect.EXCEL));
            BudgetYear september = BudgetYear.parse("09-01");
            Budget first = all.by(september)
                    .first(7, all.entries().stream().map(BudgetEntry::dossier).toList());
            assertThat(site.get(at.replace("/fr/", "/en/") + "?scenario=first&first=7&schedule=yearly&year=09-01"))
                    .isEqualTo(csv(first, PaymentSchedule.yearly(september), Language.ENGLISH, CsvDialect.PLAIN));
        }
    }

    @Test
    void refused_dossiers_are_in_no_total_and_what_is_open_is_a_range() throws Exception {
        String at = of(Visitor.NA, Visitor.lines(Visitor.NA, 8));
        String budget = text(site.get(at + "/budget"));
        assertThat(budget).contains("refusés ou hors délai, jamais comptés 4");
        Results results = site.jobs()
                .find(at.substring(at.lastIndexOf('/') + 1))
                .flatMap(Job::results)
                .orElseThrow();
        Money money = Money.of(results.ask().call(), CONTEXT, results.entries(), BudgetAsk.STANDARD);
        assertThat(budget)
                .contains("Total "
                        + Phrases.of(money.committed().total().min(), Language.FRENCH)
                                .replace('\u00a0', ' '));
        assertThat(site.get(at + "/budget")).contains("<title id=\"committed-title\">Engagements par année</title>");
    }

    @Test
    void numbers_that_make_no_scenario_are_refused_in_words() throws Exception {
        String at = of(Visitor.NA, Visitor.lines(Visitor.NA, 8));
        assertThat(site.answer(at + "/budget?scenario=first&first=8").statusCode())
                .isEqualTo(200);
        for (String first : List.of("9", "-1", "x", "", "9999999")) {
            HttpResponse<String> refused = site.answer(at + "/budget?scenario=first&first=" + first);
            assertThat(refused.statusCode()).as(first).isEqualTo(400);
            assertThat(refused.body()).contains("Le nombre de premiers dossiers va de 0 à 8.");
        }
        assertThat(site.get(at + "/budget?year=02-29")).contains("Le premier jour de l’exercice n’est pas lisible.");
    }

    @Test
    void what_the_call_could_say_otherwise_is_computed_from_the_dossiers_anew() throws Exception {
        byte[] file = Visitor.lines(Visitor.NA, 16);
        String at = of(Visitor.NA, file);
        HttpResponse<String> asked = site.form(at + "/budget", "with.monthly=4000.00&with.arsShare=&interpret=");
        assertThat(asked.headers().firstValue("Location").orElseThrow())
                .isEqualTo(at + "/budget?scenario=all&first=0&schedule=monthly#otherwise");
        String html = site.get(at + "/budget");
        for (int i = 0; i < 400 && !html.contains("Écart des engagements"); i++) {
            Thread.sleep(25);
            html = site.get(at + "/budget");
        }
        CallDefinition call = Visitor.CALLS.get(Visitor.NA);
        CallDefinition variant = call.variant("monthly", "4000.00");
        BudgetChange change = BudgetChange.between(
                Budget.of(call.fundingScheme(), CONTEXT.readings(), entries(call, file))
                        .commitments(),
                Budget.of(variant.fundingScheme(), CONTEXT.readings(), entries(variant, file))
                        .commitments());
        assertThat(change.low().isZero()).isFalse();
        assertThat(html)
                .contains("monthly = 4000.00")
                .contains(Phrases.of(change.low(), Language.FRENCH), Phrases.of(change.high(), Language.FRENCH));
        change.lowByYear()
                .forEach((year, low) -> assertThat(text(site(at)))
                        .contains(year + " " + Phrases.of(low, Language.FRENCH).replace('\u00a0', ' ')));
        assertThat(site.form(at + "/budget", "with.monthly=much").body())
                .contains("Le paramètre monthly ne peut être «\u00a0much\u00a0».");
        assertThat(site.form(at + "/budget", "with.nothing=1").statusCode()).isEqualTo(400);
        assertThat(site.form(at + "/budget", "interpret=I-NA-4=no").statusCode())
                .isEqualTo(400);
    }

    private static String site(String at) {
        try {
            return site.get(at + "/budget");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_order_for_the_committee_is_the_partial_order_of_the_library() throws Exception {
        byte[] file = Visitor.lines(Visitor.NA, 24);
        String at = of(Visitor.NA, file);
        CallDefinition call = Visitor.CALLS.get(Visitor.NA);
        Assessor assessor = Assessor.of(call, CONTEXT);
        List<Ranking.Row> rows = new ArrayList<>();
        for (Dossier one : dossiers(file)) {
            rows.add(new Ranking.Row("a.jsonl:" + (rows.size() + 1), assessor.assess(one)));
        }
        Ranking ranking = Ranking.of(call, CONTEXT, rows);
        assertThat(site.get(at + "/files/order.csv"))
                .isEqualTo(RankCsv.write(ranking, List.of(), Language.FRENCH, CsvDialect.PLAIN));
        assertThat(ranking.groups()).hasSizeGreaterThan(1);
        String page = site.get(at + "/order");
        assertThat(page).contains("<svg", "NA-31", "après\u00a0: ");
        assertThat(text(page))
                .contains("Refusés ou hors délai : " + ranking.apart(true).size() + ".");
        assertThat(site.get(at + "/order?department=00")).contains("Aucun dossier n’est éligible");
    }

    @Test
    void a_dossier_that_stands_twice_counts_once_and_is_named() throws Exception {
        String twice = new String(Visitor.lines(Visitor.NA, 8), StandardCharsets.UTF_8).repeat(2);
        String at = of(Visitor.NA, twice.getBytes(StandardCharsets.UTF_8));
        assertThat(site.get(at + "/budget"))
                .contains("Sans montant possible ou présents deux fois, non comptés\u00a0: 8 dossiers.");
        assertThat(site.get(at + "/files/budget.csv"))
                .contains("e dossier D-10000 est déjà le numéro 1")
                .containsOnlyOnce("eligible;dossier;D-10000;");
        assertThat(site.get(at + "/files/order.csv")).contains("e dossier D-10000 est déjà le numéro 1");
    }

    @Test
    void an_order_of_too_many_dossiers_is_refused_in_words() throws Exception {
        String at = of(Visitor.NA, Visitor.lines(Visitor.NA, Order.MOST + 1));
        assertThat(text(site.get(at + "/order")))
                .contains("2 001 dossiers, c’est trop pour un ordre lisible : 2 000 au plus.");
        assertThat(site.answer(at + "/files/order.csv").statusCode()).isEqualTo(400);
        assertThat(text(site.get(at + "/order?department=47"))).contains("Groupes, du premier au dernier niveau");
    }
}
