package fr.tempspartage.domain.post;

import static fr.tempspartage.domain.post.Splits.segment;
import static fr.tempspartage.domain.post.Splits.split;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases P of the worked examples: shares of the periphery by reading a (health establishments that are no
 * university hospital) and b (every partner that is none).
 *
 * <p>Keys that start with {@code chu} are university hospitals, with {@code ems} medico-social establishments.
 */
class TimeSharesCasesTest {

    private static final String FROM_NOVEMBER = "2026-11-01/2028-10-31";
    private static final String ONE_YEAR_FROM_NOVEMBER = "2026-11-01/2027-10-31";
    private static final String FROM_MAY = "2027-05-01/2029-04-30";
    private static final String ONE_YEAR_FROM_MAY = "2027-05-01/2028-04-30";

    /**
     * A worked case.
     *
     * @param number its number
     * @param contract the contract
     * @param allocation the split
     * @param a the share under reading a
     * @param b the share under reading b
     */
    record Case(String number, String contract, TimeAllocation allocation, String a, String b) {

        @Override
        public String toString() {
            return number;
        }
    }

    static Stream<Case> cases() {
        TimeSegment yearChu = segment("12 months", "chu 10");
        TimeSegment yearCh = segment("12 months", "ch 10");
        return Stream.of(
                new Case("P-01", FROM_NOVEMBER, split(yearChu, yearCh), "1/2", "1/2"),
                new Case("P-02", FROM_NOVEMBER, split(yearCh, yearChu), "1/2", "1/2"),
                new Case("P-03", FROM_MAY, split(yearChu, yearCh), "1/2", "1/2"),
                new Case("P-04", FROM_MAY, split(yearCh, yearChu), "1/2", "1/2"),
                new Case(
                        "P-05",
                        "2026-11-02/2028-10-31",
                        split(segment("2026-11-02/2027-10-31", "ch 10"), segment("2027-11-01/2028-10-31", "chu 10")),
                        "1/2",
                        "1/2"),
                new Case(
                        "P-06",
                        ONE_YEAR_FROM_NOVEMBER,
                        split(segment("6 months", "ch 10"), segment("6 months", "chu 10")),
                        "1/2",
                        "1/2"),
                new Case(
                        "P-07",
                        ONE_YEAR_FROM_MAY,
                        split(segment("6 months", "chu 10"), segment("6 months", "ch 10")),
                        "1/2",
                        "1/2"),
                new Case("P-08", ONE_YEAR_FROM_MAY, weekly("chu 5", "ch 5"), "1/2", "1/2"),
                new Case("P-09", ONE_YEAR_FROM_MAY, weekly("chu 6", "ch 4"), "2/5", "2/5"),
                new Case(
                        "P-10",
                        FROM_NOVEMBER,
                        split(segment("", AllocationUnit.DAYS_PER_WEEK, "chu 2", "ch 3")),
                        "3/5",
                        "3/5"),
                new Case(
                        "P-11",
                        FROM_NOVEMBER,
                        split(segment("12 months", "chu 6", "ch 4"), segment("12 months", "chu 4", "ch 6")),
                        "1/2",
                        "1/2"),
                new Case(
                        "P-12",
                        FROM_NOVEMBER,
                        split(segment("12 months", "chu 4", "ch 6"), segment("12 months", "chu 6", "ch 4")),
                        "1/2",
                        "1/2"),
                new Case(
                        "P-13",
                        FROM_NOVEMBER,
                        split(segment("6 months", "chu 10"), segment("18 months", "ch 10")),
                        "3/4",
                        "3/4"),
                new Case(
                        "P-14",
                        FROM_NOVEMBER,
                        split(segment("18 months", "chu 10"), segment("6 months", "ch 10")),
                        "1/4",
                        "1/4"),
                new Case(
                        "P-15",
                        FROM_NOVEMBER,
                        split(segment("", AllocationUnit.WEEKS_OF_CYCLE, "chu 2", "ch 2")),
                        "1/2",
                        "1/2"),
                new Case(
                        "P-16",
                        ONE_YEAR_FROM_NOVEMBER,
                        split(segment("2026-11-01/2027-05-15", "chu 10"), segment("2027-05-16/2027-10-31", "ch 10")),
                        "57/124",
                        "57/124"),
                new Case(
                        "P-17",
                        FROM_NOVEMBER,
                        split(segment("12 months", "chu 10"), segment("12 months", "ch 8")),
                        "1/2",
                        "1/2"),
                new Case("P-18", FROM_NOVEMBER, weekly("chu 10", "ch 0"), "0", "0"),
                new Case("P-19", FROM_NOVEMBER, weekly("chu 0", "ch 10"), "1", "1"),
                new Case("P-21", FROM_NOVEMBER, weekly("chu 4", "ch 6"), "3/5", "3/5"),
                new Case(
                        "P-22",
                        "2026-11-01/2028-04-30",
                        split(segment("6 months", "chu 10"), segment("12 months", "ch 10")),
                        "2/3",
                        "2/3"),
                new Case("P-23", FROM_NOVEMBER, weekly("chu 4", "ch 3", "ems 3"), "3/10", "3/5"),
                new Case("P-24", FROM_NOVEMBER, weekly("chu 3", "ch 5", "ems 2"), "1/2", "7/10"),
                new Case("P-25", FROM_NOVEMBER, weekly("chu 6", "ch 2", "ems 2"), "1/5", "2/5"),
                new Case("P-26", FROM_NOVEMBER, split(yearChu, segment("12 months", "ch 5", "ems 5")), "1/4", "1/2"),
                new Case("P-27", FROM_NOVEMBER, weekly("chu 5", "ems 5"), "0", "1/2"),
                new Case("P-28", FROM_NOVEMBER, weekly("chu 6", "ems 4"), "0", "2/5"),
                new Case("P-29", FROM_NOVEMBER, weekly("chu 5", "espic 5"), "1/2", "1/2"),
                new Case("P-30", FROM_NOVEMBER, weekly("chu-x 3", "chu-y 3", "ch 4"), "2/5", "2/5"),
                new Case("P-31", FROM_NOVEMBER, weekly("ch-a 5", "ch-b 5"), "1", "1"),
                new Case("P-32", FROM_NOVEMBER, weekly("ch-a 6", "ch-b 4"), "1", "1"),
                new Case("P-35", FROM_NOVEMBER, weekly("ch-a 4", "ch-b 6"), "1", "1"),
                new Case(
                        "P-36",
                        FROM_NOVEMBER,
                        split(segment("12 months", "ch-a 10"), segment("12 months", "ch-b 10")),
                        "1",
                        "1"),
                new Case("P-37", FROM_NOVEMBER, weekly("ch-a 4", "ch-b 3", "ch-c 3"), "1", "1"),
                new Case("P-40", FROM_NOVEMBER, weekly("ch-a 5", "ems 5"), "1/2", "1"),
                new Case("P-41", FROM_NOVEMBER, weekly("ch-a 4", "ems 6"), "2/5", "1"),
                new Case("P-42", FROM_NOVEMBER, weekly("chu 4", "ch-a 3", "ch-b 3"), "3/5", "3/5"),
                new Case(
                        "P-44",
                        FROM_NOVEMBER,
                        split(segment("12 months", "chu 5", "ch-a 5"), segment("12 months", "ch-a 5", "ch-b 5")),
                        "3/4",
                        "3/4"),
                new Case("P-45 X", FROM_NOVEMBER, weekly("chu 7", "ch 3"), "3/10", "3/10"),
                new Case("P-45 Y", FROM_NOVEMBER, weekly("chu 3", "ch 7"), "7/10", "7/10"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_share_is_the_exact_fraction_of_the_worked_case(Case worked) {
        List<PartnerKey> partners = Splits.partners(worked.allocation());
        TimeShares shares = TimeShares.of(
                        worked.allocation(), Optional.of(ServicePeriod.parse(worked.contract())), partners)
                .orElseThrow();
        PartnerSet a = PartnerSet.NONE;
        PartnerSet b = PartnerSet.NONE;
        for (int i = 0; i < partners.size(); i++) {
            String key = partners.get(i).toString();
            b = key.startsWith("chu") ? b : b.with(i);
            a = key.startsWith("chu") || key.startsWith("ems") ? a : a.with(i);
        }

        assertThat(shares.share(a)).isEqualTo(Rate.parse(worked.a()));
        assertThat(shares.share(b)).isEqualTo(Rate.parse(worked.b()));
        assertThat(Integer.signum(shares.compareToHalf(a)))
                .isEqualTo(Integer.signum(Rate.parse(worked.a()).compareTo(Rate.HALF)));
        assertThat(Integer.signum(shares.compareToHalf(b)))
                .isEqualTo(Integer.signum(Rate.parse(worked.b()).compareTo(Rate.HALF)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_volume_is_the_share_wherever_the_week_keeps_its_length(Case worked) {
        List<PartnerKey> partners = Splits.partners(worked.allocation());
        TimeShares shares = TimeShares.of(
                        worked.allocation(), Optional.of(ServicePeriod.parse(worked.contract())), partners)
                .orElseThrow();
        PartnerSet last = PartnerSet.of(partners.size() - 1);

        if (worked.number().equals("P-17")) {
            assertThat(shares.volumeShare(last)).contains(Rate.of(4, 9));
        } else if (worked.number().equals("P-15")) {
            assertThat(shares.volumeShare(last)).isEmpty();
        } else {
            assertThat(shares.volumeShare(last)).contains(shares.share(last));
        }
    }

    @Test
    void P_33_34_38_39_and_43_share_the_time_of_the_partners_that_are_named() {
        assertThat(share(weekly("ch-a 6", "ch-b 4"), "ch-b")).isEqualTo(Rate.parse("2/5"));
        assertThat(share(weekly("ch-a 6", "ch-b 4"), "ch-a")).isEqualTo(Rate.parse("3/5"));
        assertThat(share(weekly("ch-a 4", "ch-b 3", "ch-c 3"), "ch-b", "ch-c")).isEqualTo(Rate.parse("3/5"));
        assertThat(share(weekly("ch-a 4", "ch-b 3", "ch-c 3"), "ch-c")).isEqualTo(Rate.parse("3/10"));
        assertThat(share(weekly("chu 4", "ch-a 3", "ch-b 3"), "ch-b")).isEqualTo(Rate.parse("3/10"));
    }

    @Test
    void P_20_has_no_shares_without_a_split() {
        assertThat(TimeShares.of(split(), Optional.of(ServicePeriod.parse(FROM_NOVEMBER)), ImmutableList.of()))
                .isEmpty();
    }

    private static Rate share(TimeAllocation allocation, String... named) {
        List<PartnerKey> keys = Stream.of(named).map(PartnerKey::parse).toList();
        return TimeShares.of(allocation, Optional.of(ServicePeriod.parse(FROM_NOVEMBER)), keys)
                .orElseThrow()
                .share(PartnerSet.first(named.length));
    }

    private static TimeAllocation weekly(String... sites) {
        return split(segment("", sites));
    }
}
