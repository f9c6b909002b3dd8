package fr.tempspartage.finance;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.terms;
import static fr.tempspartage.finance.StatutoryFixtures.cost;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.flat.FlatSumReading;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.FundingAlternative;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of package-info, recomputed. */
class WorkedExamplesTest {

    private static final Path TABLE = Path.of("src/main/java/fr/tempspartage/finance/package-info.java");
    private static final Pattern ROW = Pattern.compile("<tr><td>([^<]*)</td><td>([^<]*)</td></tr>");
    private static final String NOVEMBER = "2026-11-01/2028-10-31";

    private final Map<String, String> computed = new LinkedHashMap<>();

    @Test
    void the_table_of_the_package_is_recomputed_row_by_row() throws IOException {
        monthlyAmounts();
        earlyEnd();
        for (String halfDays : new String[] {"0", "1", "3", "4", "5"}) {
            computed.put(
                    "Real cost of a year, " + halfDays + " half-days away on one other site",
                    cost(halfDays).year().toString());
        }
        flatSums();

        Map<String, String> written = new LinkedHashMap<>();
        Matcher row = ROW.matcher(Files.readString(TABLE));
        while (row.find()) {
            written.put(row.group(1), row.group(2));
        }
        assertThat(written).containsExactlyEntriesOf(computed);
    }

    private void monthlyAmounts() {
        computed.put("Nouvelle-Aquitaine, 12 months from 1 November 2026", total("2026-11-01/2027-10-31", 1));
        computed.put("Nouvelle-Aquitaine, 24 months from 1 November 2026", total(NOVEMBER, 1));
        computed.put("Nouvelle-Aquitaine, 24 months, a pair", total(NOVEMBER, 2));
        computed.put("Nouvelle-Aquitaine, 24 months, a trio", total(NOVEMBER, 3));
        FundingAlternative may = alternative("2027-05-01/2029-04-30");
        computed.put(
                "Nouvelle-Aquitaine, 24 months from 1 May 2027, by calendar year",
                may.byCalendarYear().values().stream().map(Object::toString).collect(Collectors.joining(" + ")));
    }

    private void earlyEnd() {
        LocalDate end = LocalDate.of(2027, 6, 30);
        Map<String, String> delegated = new LinkedHashMap<>();
        FundingAlternative full = alternative(NOVEMBER);
        delegated.put("all in advance", full.total().toString());
        delegated.put("yearly instalments", delegated(PaymentSchedule.YEARLY, full, end));
        delegated.put("monthly instalments", delegated(PaymentSchedule.MONTHLY, full, end));
        delegated.forEach((how, amount) -> {
            ClawbackResult result = monthly()
                    .clawback(
                            ClawbackClaim.builder()
                                    .contract(ServicePeriod.parse(NOVEMBER))
                                    .serviceEnd(end)
                                    .reason(DepartureReason.CHIEF_RESIDENT)
                                    .workingTime(Rate.ONE)
                                    .delegated(euros(amount))
                                    .build(),
                            DEFAULT);
            computed.put(
                    "Nouvelle-Aquitaine, end after 8 months, " + how + ": waived, not served, all delegated",
                    result.amounts().stream()
                            .map(claim -> claim.claimed().orElseThrow().toString())
                            .collect(Collectors.joining(", ")));
        });
    }

    private void flatSums() {
        for (FundingAlternative alternative :
                flatSum().plan(terms(NOVEMBER).build(), DEFAULT).alternatives()) {
            computed.put(
                    "Auvergne-Rhône-Alpes, "
                            + String.join(" ", alternative.choices().values()),
                    alternative.total().toString());
        }
        for (FlatSumReading reading : flatSum().explain(euros("155989.92"))) {
            if (reading.nature() != FlatSumReading.Nature.FLAT) {
                computed.put(
                        "Auvergne-Rhône-Alpes, rejected: " + reading.nature() + " " + reading.span() + " on "
                                + reading.base() + " of 155989.92",
                        reading.amount().toString());
            }
        }
    }

    private static String delegated(PaymentSchedule schedule, FundingAlternative full, LocalDate end) {
        return schedule.delegation(full, end).delegated().toString();
    }

    private static String total(String period, int posts) {
        return monthly()
                .plan(terms(period).posts(posts).build(), DEFAULT)
                .total()
                .orElseThrow()
                .toString();
    }

    private static FundingAlternative alternative(String period) {
        return monthly().plan(terms(period).build(), DEFAULT).alternatives().get(0);
    }
}
