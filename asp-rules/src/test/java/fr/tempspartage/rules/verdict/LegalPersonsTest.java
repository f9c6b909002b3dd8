package fr.tempspartage.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LegalPersonsTest {

    private static final String ONE = "100000009";
    private static final String OTHER = "200000008";
    private static final String UNKNOWN = "";

    @Test
    void sites_of_one_person_are_the_same() {
        LegalPersons persons = of(ONE, OTHER, ONE);
        assertThat(persons.sameAs(0)).isEqualTo(0b100);
        assertThat(persons.sameAs(1)).isZero();
        assertThat(persons.sameAs(2)).isEqualTo(0b001);
        assertThat(persons.maybeSameAs(0)).isEqualTo(0b100);
        assertThat(persons.maybeSameAs(1)).isZero();
        assertThat(persons.distinct()).isFalse();
    }

    @Test
    void a_person_that_is_not_known_may_be_that_of_any_other_partner() {
        LegalPersons persons = of(ONE, UNKNOWN, ONE, OTHER);
        assertThat(persons.known(0)).isTrue();
        assertThat(persons.known(1)).isFalse();
        assertThat(persons.sameAs(1)).isZero();
        assertThat(persons.maybeSameAs(1)).isEqualTo(0b1101);
        assertThat(persons.maybeSameAs(0)).isEqualTo(0b0110);
        assertThat(persons.maybeSameAs(3)).isEqualTo(0b0010);
        assertThat(persons.distinct()).isFalse();
    }

    @Test
    void persons_are_distinct_where_all_are_known_and_none_is_shared() {
        assertThat(of(ONE, OTHER).distinct()).isTrue();
        assertThat(of(ONE, UNKNOWN).distinct()).isFalse();
        assertThat(of(UNKNOWN, UNKNOWN).distinct()).isFalse();
        assertThat(of(ONE, ONE).distinct()).isFalse();
        assertThat(of(ONE).distinct()).isTrue();
        assertThat(of().distinct()).isTrue();
    }

    private static LegalPersons of(String... numbers) {
        ImmutableList.Builder<Partner> partners = ImmutableList.builder();
        for (int i = 0; i < numbers.length; i++) {
            partners.add(Establishment.builder()
                    .key(PartnerKey.parse("site-" + i))
                    .legalEntity(Optional.of(numbers[i])
                            .filter(number -> !number.isEmpty())
                            .map(Siren::parse))
                    .build());
        }
        return new LegalPersons(partners.build());
    }
}
