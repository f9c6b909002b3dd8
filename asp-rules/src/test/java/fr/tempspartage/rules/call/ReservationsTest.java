package fr.tempspartage.rules.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import fr.tempspartage.finance.budget.Reservation;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F-16")
class ReservationsTest {

    @Test
    void a_dossier_that_is_as_the_call_says_has_none() {
        assertThat(of(Eligibility.ELIGIBLE, Completeness.COMPLETE, FilingStatus.IN_TIME))
                .isEmpty();
        assertThat(of(Eligibility.ELIGIBLE, Completeness.COMPLETE, FilingStatus.DEADLINE_NOT_STATED))
                .isEmpty();
    }

    @Test
    void each_level_of_the_verdict_has_its_own() {
        assertThat(of(Eligibility.NOT_ELIGIBLE, Completeness.COMPLETE)).containsExactly(Reservation.NOT_ELIGIBLE);
        assertThat(of(Eligibility.TO_BE_CONFIRMED, Completeness.COMPLETE))
                .containsExactly(Reservation.ELIGIBILITY_TO_BE_CONFIRMED);
        assertThat(of(Eligibility.ELIGIBLE, Completeness.INCOMPLETE)).containsExactly(Reservation.INCOMPLETE);
        assertThat(of(Eligibility.ELIGIBLE, Completeness.TO_BE_CONFIRMED))
                .containsExactly(Reservation.COMPLETENESS_TO_BE_CONFIRMED);
    }

    @Test
    void each_status_of_the_filing_has_its_own() {
        Map<FilingStatus, Reservation> expected = Map.of(
                FilingStatus.LATE, Reservation.LATE,
                FilingStatus.DEADLINE_PASSED, Reservation.DEADLINE_PASSED,
                FilingStatus.NOT_FILED, Reservation.NOT_FILED,
                FilingStatus.WRONG_SUBMITTER, Reservation.WRONG_SUBMITTER,
                FilingStatus.WRONG_CHANNEL, Reservation.WRONG_CHANNEL,
                FilingStatus.TO_BE_CONFIRMED, Reservation.FILING_TO_BE_CONFIRMED);

        expected.forEach((status, reservation) -> assertThat(of(Eligibility.ELIGIBLE, Completeness.COMPLETE, status))
                .containsExactly(reservation));
    }

    @Test
    void refusals_stand_first() {
        assertThat(of(
                        Eligibility.TO_BE_CONFIRMED,
                        Completeness.INCOMPLETE,
                        FilingStatus.WRONG_CHANNEL,
                        FilingStatus.LATE))
                .containsExactly(
                        Reservation.LATE,
                        Reservation.ELIGIBILITY_TO_BE_CONFIRMED,
                        Reservation.INCOMPLETE,
                        Reservation.WRONG_CHANNEL);
    }

    private static List<Reservation> of(Eligibility eligibility, Completeness completeness, FilingStatus... filing) {
        return Reservations.of(new Verdict(eligibility, completeness, ImmutableSet.copyOf(filing)));
    }
}
