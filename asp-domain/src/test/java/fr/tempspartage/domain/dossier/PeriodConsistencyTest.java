package fr.tempspartage.domain.dossier;

import static fr.tempspartage.domain.dossier.Findings.EMPTY;
import static fr.tempspartage.domain.dossier.Findings.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.Post;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Days that belong to a contract, on both sides of its first and its last day. */
@Tag("F-17")
class PeriodConsistencyTest {

    private static final Post OPEN = Post.builder().build();

    /** From the first worked day of November 2026, which counts from the 1st. */
    private static final Post POST =
            OPEN.withContractStart(LocalDate.of(2026, 11, 2)).withContractEnd(LocalDate.of(2028, 10, 31));

    // Interruptions

    @Test
    void an_interruption_may_last_from_the_first_to_the_last_day_of_the_contract() {
        assertThat(Findings.in(interrupted(POST, "2026-11-01/2028-10-31"))).isEmpty();
        assertThat(Findings.in(interrupted(POST, "2026-10-31/2026-11-30")))
                .containsExactly("INTERRUPTION_OUTSIDE_CONTRACT posts[0].interruptions[0]");
        assertThat(Findings.in(interrupted(POST, "2026-11-01/2026-11-30", "2028-10-01/2028-11-01")))
                .containsExactly("INTERRUPTION_OUTSIDE_CONTRACT posts[0].interruptions[1]");
        assertThat(Findings.in(interrupted(OPEN, "1999-01-01/1999-01-31"))).isEmpty();
    }

    @Test
    void an_interruption_outside_the_contract_is_shown_with_both() {
        only(
                interrupted(POST, "2028-10-01/2028-11-01"),
                Inconsistency.INTERRUPTION_OUTSIDE_CONTRACT,
                "posts[0].interruptions[0]",
                "L’interruption du 1er octobre 2028 au 1er novembre 2028 sort du contrat, du 2 novembre 2026 au "
                        + "31 octobre 2028.\nPeut-être une année est-elle fausse.",
                "The interruption from 1 October 2028 to 1 November 2028 has days outside the contract, from 2 November "
                        + "2026 to 31 October 2028.\nMaybe a year is wrong.");
    }

    @Test
    void interruptions_have_no_day_in_common_whatever_their_order() {
        String overlap = "INTERRUPTIONS_OVERLAP posts[0].interruptions[1]";

        assertThat(Findings.in(interrupted(OPEN, "2027-01-01/2027-01-31", "2027-02-01/2027-02-10")))
                .isEmpty();
        assertThat(Findings.in(interrupted(OPEN, "2027-02-01/2027-02-10", "2027-01-01/2027-01-31")))
                .isEmpty();
        assertThat(Findings.in(interrupted(OPEN, "2027-01-31/2027-02-10", "2027-01-01/2027-01-31")))
                .containsExactly(overlap);
        only(
                interrupted(OPEN, "2027-01-01/2027-01-31", "2027-01-31/2027-02-10"),
                Inconsistency.INTERRUPTIONS_OVERLAP,
                "posts[0].interruptions[1]",
                "L’interruption du 31 janvier 2027 au 10 février 2027 a des jours communs avec celle du 1er janvier 2027 "
                        + "au 31 janvier 2027.\nPeut-être n’en font-elles qu’une.",
                "The interruption from 31 January 2027 to 10 February 2027 has days in common with that from 1 January "
                        + "2027 to 31 January 2027.\nMaybe they are one.");
    }

    @Test
    void an_interruption_that_meets_two_others_is_reported_once() {
        assertThat(Findings.in(
                        interrupted(OPEN, "2027-01-01/2027-01-31", "2027-03-01/2027-03-31", "2027-01-15/2027-03-15")))
                .containsExactly("INTERRUPTIONS_OVERLAP posts[0].interruptions[2]");
    }

    // One day of the support alone

    @Test
    void a_first_day_of_support_alone_lies_in_the_contract() {
        assertThat(Findings.in(posts(POST.withFinancedStart(LocalDate.of(2026, 11, 1)))))
                .isEmpty();
        assertThat(Findings.in(posts(POST.withFinancedStart(LocalDate.of(2026, 10, 31)))))
                .containsExactly("SUPPORT_OUTSIDE_CONTRACT posts[0].financedStart");
        assertThat(Findings.in(posts(POST.withFinancedStart(LocalDate.of(2028, 11, 1)))))
                .containsExactly("SUPPORT_OUTSIDE_CONTRACT posts[0].financedStart");
        assertThat(Findings.in(posts(OPEN.withFinancedStart(LocalDate.of(1999, 1, 1)))))
                .isEmpty();
    }

    @Test
    void a_last_day_of_support_alone_lies_in_the_contract() {
        assertThat(Findings.in(posts(POST.withFinancedEnd(LocalDate.of(2028, 10, 31)))))
                .isEmpty();
        assertThat(Findings.in(posts(POST.withFinancedEnd(LocalDate.of(2028, 11, 1)))))
                .containsExactly("SUPPORT_OUTSIDE_CONTRACT posts[0].financedEnd");
        assertThat(Findings.in(posts(POST.withFinancedEnd(LocalDate.of(2026, 10, 31)))))
                .containsExactly("SUPPORT_OUTSIDE_CONTRACT posts[0].financedEnd");
    }

    @Test
    void each_day_of_the_support_is_reported_once_where_both_are_known() {
        assertThat(Findings.in(posts(
                        POST.withFinancedStart(LocalDate.of(2026, 10, 31)).withFinancedEnd(LocalDate.of(2028, 11, 1)))))
                .containsExactly(
                        "SUPPORT_OUTSIDE_CONTRACT posts[0].financedStart",
                        "SUPPORT_OUTSIDE_CONTRACT posts[0].financedEnd");
    }

    // Departure

    @Test
    void a_departure_is_on_a_day_of_the_contract() {
        assertThat(Findings.in(leaving("2026-11-01", POST))).isEmpty();
        assertThat(Findings.in(leaving("2026-10-31", POST)))
                .containsExactly("DEPARTURE_OUTSIDE_CONTRACT departure.end");
        assertThat(Findings.in(leaving("2028-10-31", POST))).isEmpty();
        only(
                leaving("2028-11-01", POST),
                Inconsistency.DEPARTURE_OUTSIDE_CONTRACT,
                "departure.end",
                "La fin de fonctions, le 1er novembre 2028, est hors du contrat, du 2 novembre 2026 au 31 octobre 2028.\n"
                        + "Peut-être une année est-elle fausse.",
                "The departure, on 1 November 2028, is outside the contract, from 2 November 2026 to 31 October 2028.\n"
                        + "Maybe a year is wrong.");
    }

    @Test
    void a_departure_may_be_in_any_of_the_contracts_and_is_not_checked_while_one_is_not_known() {
        Post later = OPEN.withContractStart(LocalDate.of(2028, 11, 1)).withContractEnd(LocalDate.of(2029, 10, 31));

        assertThat(Findings.in(leaving("2029-10-31", POST, later))).isEmpty();
        assertThat(Findings.in(leaving("2029-11-01", POST, later)))
                .containsExactly("DEPARTURE_OUTSIDE_CONTRACT departure.end");
        assertThat(Findings.in(leaving("2029-11-01", POST, OPEN))).isEmpty();
        assertThat(Findings.in(EMPTY.withDeparture(
                        Departure.builder().end(LocalDate.of(2029, 11, 1)).build())))
                .isEmpty();
    }

    private static Dossier posts(Post... posts) {
        return EMPTY.withPosts(ImmutableList.copyOf(posts));
    }

    private static Dossier leaving(String end, Post... posts) {
        return posts(posts)
                .withDeparture(Departure.builder().end(LocalDate.parse(end)).build());
    }

    private static Dossier interrupted(Post post, String... periods) {
        ImmutableList.Builder<Interruption> interruptions = ImmutableList.builder();
        for (String period : periods) {
            String[] days = period.split("/", 2);
            interruptions.add(Interruption.builder()
                    .start(LocalDate.parse(days[0]))
                    .end(LocalDate.parse(days[1]))
                    .build());
        }
        return posts(post.withInterruptions(interruptions.build()));
    }
}
