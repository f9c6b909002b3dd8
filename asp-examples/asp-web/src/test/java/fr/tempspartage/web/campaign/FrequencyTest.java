package fr.tempspartage.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrequencyTest {

    private final Frequency frequency = new Frequency();

    private static Issue error(IssueCode code, String pointer) {
        return Issue.at(code, pointer, 1, 1, Bilingual.of("fr", "en"));
    }

    @Test
    void a_kind_is_counted_once_for_each_record_at_each_place_whatever_the_post() {
        frequency.count(
                7,
                List.of(
                        error(IssueCode.BAD_VALUE, "/posts/0/workingTime"),
                        error(IssueCode.BAD_VALUE, "/posts/12/workingTime"),
                        error(IssueCode.BAD_VALUE, "/posts/0/contractStart")));
        frequency.count(3, List.of(error(IssueCode.BAD_VALUE, "/posts/1/workingTime")));
        frequency.count(9, List.of(error(IssueCode.OTHER_CALL, "/call"), error(IssueCode.UNKNOWN_CALL, "/call")));
        assertThat(frequency.kinds())
                .extracting(
                        Frequency.Kind::records,
                        Frequency.Kind::number,
                        kind -> kind.example().pointer())
                .containsExactly(
                        tuple(2, 3, "/posts/1/workingTime"),
                        tuple(1, 7, "/posts/0/contractStart"),
                        tuple(1, 9, "/call"));
    }

    @Test
    void places_that_a_file_invents_are_told_apart_up_to_a_bound_and_then_counted_together() {
        for (int i = 0; i < Frequency.PLACES + 30; i++) {
            frequency.count(i + 1, List.of(error(IssueCode.BAD_VALUE, "/x" + i)));
        }
        List<Frequency.Kind> kinds = frequency.kinds();
        assertThat(kinds).hasSize(Frequency.SHOWN);
        assertThat(kinds.get(0).records()).isEqualTo(30);
        assertThat(kinds.get(0).number()).isEqualTo(Frequency.PLACES + 1);
        assertThat(kinds.get(1).records()).isEqualTo(1);
    }
}
