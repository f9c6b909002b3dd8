package fr.tempspartage.domain.dossier;

import static fr.tempspartage.domain.dossier.Findings.EMPTY;
import static fr.tempspartage.domain.dossier.Findings.only;
import static fr.tempspartage.domain.dossier.FullDossier.CHU;
import static fr.tempspartage.domain.dossier.FullDossier.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeSegment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks, cycles and months of a split of time against their bounds, both sides of each. */
@Tag("F-17")
class TimeConsistencyTest {

    private static final PartnerKey OTHER_TOWN = PartnerKey.parse("msp-2");
    private static final String SEGMENTS = "posts[0].timeAllocation.segments";
    private static final String SITES = SEGMENTS + "[0].sites";

    private static final Post POST = Post.builder().build();
    private static final Post TWO_YEARS =
            POST.withContractStart(LocalDate.of(2026, 11, 1)).withContractEnd(LocalDate.of(2028, 10, 31));

    // A week

    @ParameterizedTest
    @CsvSource({
        "HALF_DAYS_PER_WEEK, 10, ",
        "HALF_DAYS_PER_WEEK, 10.01, WEEK_LONG",
        "HALF_DAYS_PER_WEEK, 14, WEEK_LONG",
        "HALF_DAYS_PER_WEEK, 14.01, WEEK_TOO_LONG",
        "DAYS_PER_WEEK, 5, ",
        "DAYS_PER_WEEK, 5.01, WEEK_LONG",
        "DAYS_PER_WEEK, 7, WEEK_LONG",
        "DAYS_PER_WEEK, 7.01, WEEK_TOO_LONG",
        "WEEKS_OF_CYCLE, 15, ",
        "MONTHS, 15, "
    })
    void a_week_has_14_half_days_and_a_full_time_10(AllocationUnit unit, String amount, Inconsistency check) {
        assertThat(Findings.in(dossier(shared(POST, segment(unit, amount)))))
                .isEqualTo(check == null ? List.of() : List.of(check + " " + SITES));
    }

    @Test
    void a_week_that_is_too_long_is_shown_with_its_number_and_its_total_over_all_sites() {
        Dossier dossier = dossier(shared(
                POST,
                segment(AllocationUnit.HALF_DAYS_PER_WEEK, "5"),
                segment(AllocationUnit.HALF_DAYS_PER_WEEK, "10", "4.50")));

        only(
                dossier,
                Inconsistency.WEEK_TOO_LONG,
                SEGMENTS + "[1].sites",
                "Séquence 2 : 14,5 demi-journées par semaine, alors qu’une semaine compte 14 demi-journées, ou 7 jours.\n"
                        + "Peut-être l’unité est-elle une autre.",
                "Segment 2: 14.5 half-days a week, yet a week has 14 half-days, or 7 days.\nMaybe the unit is another.");
    }

    @Test
    void a_week_beyond_full_time_is_shown_in_the_unit_of_the_dossier() {
        only(
                dossier(shared(POST, segment(AllocationUnit.DAYS_PER_WEEK, "3", "3"))),
                Inconsistency.WEEK_LONG,
                SITES,
                "Séquence 1 : 6 jours par semaine, plus qu’un temps plein de 10 demi-journées, ou 5 jours.\n"
                        + "Peut-être un temps est-il compté deux fois.",
                "Segment 1: 6 days a week, more than a full time of 10 half-days, or 5 days.\n"
                        + "Maybe some time is counted twice.");
    }

    // A week against the working time

    @ParameterizedTest
    @CsvSource({
        "1/2, HALF_DAYS_PER_WEEK, 4.74, WORKING_TIME_NOT_REACHED",
        "1/2, HALF_DAYS_PER_WEEK, 4.75, ",
        "1/2, HALF_DAYS_PER_WEEK, 5.25, ",
        "1/2, HALF_DAYS_PER_WEEK, 5.26, WORKING_TIME_EXCEEDED",
        "1/2, HALF_DAYS_PER_WEEK, 11, WORKING_TIME_EXCEEDED",
        "1/2, DAYS_PER_WEEK, 2.37, WORKING_TIME_NOT_REACHED",
        "1/2, DAYS_PER_WEEK, 2.38, ",
        "1/2, DAYS_PER_WEEK, 2.62, ",
        "1/2, DAYS_PER_WEEK, 2.63, WORKING_TIME_EXCEEDED",
        "1/3, HALF_DAYS_PER_WEEK, 3.33, ",
        "1, HALF_DAYS_PER_WEEK, 10, ",
        "1, HALF_DAYS_PER_WEEK, 11, WEEK_LONG",
        "1/2, WEEKS_OF_CYCLE, 15, "
    })
    void a_week_may_differ_from_the_working_time_by_a_quarter_of_a_half_day(
            Rate workingTime, AllocationUnit unit, String amount, Inconsistency check) {
        assertThat(Findings.in(known(shared(POST.withWorkingTime(workingTime), segment(unit, amount)))))
                .isEqualTo(check == null ? List.of() : List.of(check + " " + SITES));
    }

    @Test
    void a_week_that_exceeds_the_working_time_is_shown_with_the_time_under_the_contract_alone() {
        Dossier dossier = known(shared(
                halfTime(CommunityPracticeMode.EMPLOYEE), segment(AllocationUnit.HALF_DAYS_PER_WEEK, "5.5", "4")));

        only(
                dossier,
                Inconsistency.WORKING_TIME_EXCEEDED,
                SITES,
                "Séquence 1 : 5,5 demi-journées par semaine au titre du contrat, alors que la quotité de travail est de "
                        + "50 % et qu’un temps plein compte 10 demi-journées, ou 5 jours.\n"
                        + "Peut-être la quotité est-elle une autre.",
                "Segment 1: 5.5 half-days a week under the contract, yet the working time is 50% and full time is "
                        + "10 half-days, or 5 days.\nMaybe the working time is another.");
    }

    @Test
    void a_week_that_does_not_reach_the_working_time_is_shown_with_all_its_time() {
        Dossier dossier = known(shared(
                POST.withWorkingTime(Rate.ONE),
                segment(AllocationUnit.DAYS_PER_WEEK, "5"),
                segment(AllocationUnit.DAYS_PER_WEEK, "2", "2")));

        only(
                dossier,
                Inconsistency.WORKING_TIME_NOT_REACHED,
                SEGMENTS + "[1].sites",
                "Séquence 2 : 4 jours par semaine en tout, moins que la quotité de travail de 100 %, un temps plein "
                        + "comptant 10 demi-journées, ou 5 jours.\nPeut-être un lieu manque-t-il.",
                "Segment 2: 4 days a week in all, less than the working time of 100%, full time being 10 half-days, or "
                        + "5 days.\nMaybe a site is missing.");
    }

    @Test
    void advanced_consultations_are_under_the_contract_and_other_practice_in_town_is_not() {
        TimeSegment fullWeek = segment(AllocationUnit.HALF_DAYS_PER_WEEK, "5", "5");

        assertThat(Findings.in(known(shared(halfTime(CommunityPracticeMode.ADVANCED_CONSULTATIONS), fullWeek))))
                .containsExactly("WORKING_TIME_EXCEEDED " + SITES);
        assertThat(Findings.in(known(shared(halfTime(CommunityPracticeMode.EMPLOYEE), fullWeek))))
                .isEmpty();
        assertThat(Findings.in(known(shared(halfTime(CommunityPracticeMode.SELF_EMPLOYED), fullWeek))))
                .isEmpty();
    }

    @Test
    void nothing_is_exceeded_while_a_partner_or_the_mode_of_practice_in_town_is_not_known() {
        Post post = shared(POST.withWorkingTime(Rate.HALF), segment(AllocationUnit.HALF_DAYS_PER_WEEK, "5", "5"));

        assertThat(Findings.in(known(post))).isEmpty();
        assertThat(Findings.in(known(post.withCommunityPresences(
                        ImmutableList.of(presence(OTHER_TOWN, CommunityPracticeMode.ADVANCED_CONSULTATIONS))))))
                .isEmpty();
        assertThat(Findings.in(known(post.withCommunityPresences(ImmutableList.of(
                        presence(OTHER_TOWN, CommunityPracticeMode.EMPLOYEE),
                        presence(TOWN, CommunityPracticeMode.ADVANCED_CONSULTATIONS))))))
                .containsExactly("WORKING_TIME_EXCEEDED " + SITES);
        assertThat(Findings.in(dossier(
                        shared(POST.withWorkingTime(Rate.HALF), segment(AllocationUnit.HALF_DAYS_PER_WEEK, "10")))))
                .isEmpty();
    }

    // Months, semesters, years and weeks of a cycle

    @ParameterizedTest
    @CsvSource({
        "YEARS, 12, 1, 1.01",
        "YEARS, 24, 2, 2.01",
        "SEMESTERS, 6, 1, 1.01",
        "SEMESTERS, 24, 4, 4.01",
        "MONTHS, 1, 1, 1.01",
        "MONTHS, 24, 24, 24.01"
    })
    void shares_are_not_longer_than_the_months_of_the_segment(
            AllocationUnit unit, int months, String within, String beyond) {
        assertThat(Findings.in(dossier(shared(POST, segment(unit, within).withMonths(months)))))
                .isEmpty();
        assertThat(Findings.in(dossier(shared(POST, segment(unit, beyond).withMonths(months)))))
                .containsExactly("SHARES_LONGER_THAN_SEGMENT " + SITES);
    }

    @ParameterizedTest
    @CsvSource({
        "YEARS, 2027-01-01, 2027-12-31, 1, 1.01",
        "MONTHS, 2027-01-01, 2027-03-31, 3, 3.01",
        "WEEKS_OF_CYCLE, 2027-01-01, 2027-01-28, 4, 4.01",
        "WEEKS_OF_CYCLE, 2027-01-01, 2027-01-27, 3, 4"
    })
    void shares_are_not_longer_than_the_days_of_the_segment(
            AllocationUnit unit, LocalDate start, LocalDate end, String within, String beyond) {
        assertThat(Findings.in(dossier(
                        shared(POST, segment(unit, within).withStart(start).withEnd(end)))))
                .isEmpty();
        assertThat(Findings.in(dossier(
                        shared(POST, segment(unit, beyond).withStart(start).withEnd(end)))))
                .containsExactly("SHARES_LONGER_THAN_SEGMENT " + SITES);
    }

    @Test
    void the_only_segment_has_the_length_of_the_contract() {
        TimeSegment years = segment(AllocationUnit.YEARS, "1", "1.01");
        TimeSegment weeks = segment(AllocationUnit.WEEKS_OF_CYCLE, "104", "0.43");

        assertThat(Findings.in(dossier(shared(TWO_YEARS, segment(AllocationUnit.YEARS, "1", "1")))))
                .isEmpty();
        assertThat(Findings.in(dossier(shared(TWO_YEARS, segment(AllocationUnit.WEEKS_OF_CYCLE, "104", "0.42")))))
                .isEmpty();
        for (TimeSegment longer : List.of(years, weeks)) {
            assertThat(Findings.in(dossier(shared(TWO_YEARS, longer))))
                    .containsExactly("SHARES_LONGER_THAN_SEGMENT " + SITES);
            assertThat(Findings.in(dossier(shared(TWO_YEARS, longer, longer)))).isEmpty();
            assertThat(Findings.in(dossier(shared(POST, longer)))).isEmpty();
        }
    }

    @Test
    void shares_that_are_too_long_are_shown_with_their_total() {
        only(
                dossier(shared(
                        POST, segment(AllocationUnit.SEMESTERS, "1", "1.5").withMonths(12))),
                Inconsistency.SHARES_LONGER_THAN_SEGMENT,
                SITES,
                "Séquence 1 : 2,5 semestres en tout, plus que la durée de la séquence.\n"
                        + "Peut-être l’unité est-elle une autre.",
                "Segment 1: 2.5 semesters in all, more than the length of the segment.\nMaybe the unit is another.");
    }

    // Months of the contract

    @Test
    void months_that_follow_those_of_the_segments_are_without_a_split() {
        only(
                dossier(shared(TWO_YEARS, months(6), months(6))),
                Inconsistency.MONTHS_WITHOUT_SPLIT,
                SEGMENTS,
                "La répartition du temps ne dit rien du 1er novembre 2027 au 31 octobre 2028 (12 mois entiers).\n"
                        + "Peut-être une séquence manque-t-elle.",
                "The split of time says nothing from 1 November 2027 to 31 October 2028 (12 whole months).\n"
                        + "Maybe a segment is missing.");
        assertThat(Findings.in(dossier(shared(TWO_YEARS, months(12), months(12)))))
                .isEmpty();
        assertThat(Findings.in(dossier(shared(POST, months(6))))).isEmpty();
    }

    @Test
    void days_before_between_and_after_the_segments_are_without_a_split() {
        Dossier dossier =
                dossier(shared(TWO_YEARS, dated("2026-11-02", "2027-01-31"), dated("2027-02-02", "2028-09-29")));

        assertThat(DossierConsistency.of(dossier))
                .extracting(found -> found.message().en().lines().findFirst().orElseThrow())
                .containsExactly(
                        "The split of time says nothing from 1 November 2026 to 1 November 2026 (0 whole months).",
                        "The split of time says nothing from 1 February 2027 to 1 February 2027 (0 whole months).",
                        "The split of time says nothing from 30 September 2028 to 31 October 2028 (1 whole months).");
        assertThat(Findings.in(dossier(
                        shared(TWO_YEARS, dated("2026-11-01", "2027-01-31"), dated("2027-02-01", "2028-10-31")))))
                .isEmpty();
    }

    @Test
    void a_segment_within_another_leaves_no_day_without_a_split() {
        assertThat(Findings.in(dossier(
                        shared(TWO_YEARS, dated("2026-11-01", "2028-10-31"), dated("2027-01-01", "2027-02-28")))))
                .containsExactly("SEGMENTS_OVERLAP " + SEGMENTS + "[1]");
    }

    @Test
    void no_month_is_without_a_split_while_the_length_of_a_segment_is_not_known() {
        TimeSegment open = segment(AllocationUnit.HALF_DAYS_PER_WEEK, "5");

        assertThat(Findings.in(dossier(shared(TWO_YEARS, months(6), open)))).isEmpty();
        assertThat(Findings.in(dossier(shared(TWO_YEARS, dated("2026-12-01", "2027-01-31"), open))))
                .isEmpty();
        assertThat(Findings.in(dossier(shared(TWO_YEARS, months(6), dated("2027-06-01", "2027-07-31")))))
                .isEmpty();
        assertThat(Findings.in(dossier(shared(TWO_YEARS)))).containsExactly("NO_SEGMENT " + SEGMENTS);
    }

    // Support of a senior

    @ParameterizedTest
    @CsvSource({"10, ", "10.01, SUPPORT_WEEK_LONG", "14, SUPPORT_WEEK_LONG", "14.01, SUPPORT_WEEK_TOO_LONG"})
    void the_support_of_a_senior_fits_a_week(BigDecimal halfDays, Inconsistency check) {
        assertThat(Findings.in(support(halfDays)))
                .isEqualTo(check == null ? List.of() : List.of(check + " project.seniorSupport.halfDays"));
    }

    @Test
    void the_support_of_a_senior_is_shown() {
        only(
                support(new BigDecimal("10.50")),
                Inconsistency.SUPPORT_WEEK_LONG,
                "project.seniorSupport.halfDays",
                "L’appui du sénior est de 10,5 demi-journées par semaine, plus qu’un temps plein de 10.\n"
                        + "Peut-être est-ce un nombre par mois.",
                "The support of the senior is 10.5 half-days a week, more than a full time of 10.\n"
                        + "Maybe it is a number by month.");
    }

    private static Dossier support(BigDecimal halfDays) {
        return EMPTY.withProject(SharedMedicalProject.builder()
                .seniorSupport(SeniorSupport.builder().halfDays(halfDays).build())
                .build());
    }

    private static Dossier dossier(Post post) {
        return EMPTY.withPosts(ImmutableList.of(post));
    }

    /** The post in a project of an establishment and two practices in town. */
    private static Dossier known(Post post) {
        return dossier(post)
                .withProject(SharedMedicalProject.builder()
                        .partners(ImmutableList.of(
                                Establishment.builder().key(CHU).build(),
                                CommunityPractice.builder().key(TOWN).build(),
                                CommunityPractice.builder().key(OTHER_TOWN).build()))
                        .build());
    }

    private static Post halfTime(CommunityPracticeMode inTown) {
        return POST.withWorkingTime(Rate.HALF).withCommunityPresences(ImmutableList.of(presence(TOWN, inTown)));
    }

    private static CommunityPresence presence(PartnerKey partner, CommunityPracticeMode mode) {
        return CommunityPresence.builder().partner(partner).mode(mode).build();
    }

    private static Post shared(Post post, TimeSegment... segments) {
        return post.withTimeAllocation(TimeAllocation.builder()
                .segments(ImmutableList.copyOf(segments))
                .build());
    }

    /** Time at the establishment, then in town. */
    private static TimeSegment segment(AllocationUnit unit, String... amounts) {
        ImmutableList.Builder<SiteTime> sites = ImmutableList.builder();
        for (int i = 0; i < amounts.length; i++) {
            sites.add(SiteTime.builder()
                    .partner(i == 0 ? CHU : TOWN)
                    .amount(new BigDecimal(amounts[i]))
                    .build());
        }
        return TimeSegment.builder().unit(unit).sites(sites.build()).build();
    }

    private static TimeSegment months(int months) {
        return segment(AllocationUnit.HALF_DAYS_PER_WEEK, "5").withMonths(months);
    }

    private static TimeSegment dated(String start, String end) {
        return segment(AllocationUnit.HALF_DAYS_PER_WEEK, "5")
                .withStart(LocalDate.parse(start))
                .withEnd(LocalDate.parse(end));
    }
}
