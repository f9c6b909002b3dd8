package fr.tempspartage.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PartnerSetTest {

    private static PartnerSet of(Set<Integer> places) {
        PartnerSet set = PartnerSet.NONE;
        for (int place : places) {
            set = set.with(place);
        }
        return set;
    }

    private static Set<Integer> places(PartnerSet set) {
        Set<Integer> places = new TreeSet<>();
        for (int place = 0; place < PartnerSet.MAX_PARTNERS; place++) {
            if (set.has(place)) {
                places.add(place);
            }
        }
        return places;
    }

    @Property
    void a_set_of_places_answers_as_any_set_does(
            @ForAll @Size(max = 12) Set<@IntRange(max = 63) Integer> some,
            @ForAll @Size(max = 12) Set<@IntRange(max = 63) Integer> others) {
        PartnerSet one = of(some);
        PartnerSet other = of(others);
        Set<Integer> both = new TreeSet<>(some);
        both.addAll(others);
        Set<Integer> rest = new TreeSet<>(some);
        rest.removeAll(others);
        Set<Integer> common = new TreeSet<>(some);
        common.retainAll(others);
        assertThat(places(one)).isEqualTo(some);
        assertThat(places(one.with(other))).isEqualTo(both);
        assertThat(places(one.without(other))).isEqualTo(rest);
        assertThat(places(one.within(other))).isEqualTo(common);
        assertThat(one.meets(other)).isEqualTo(!common.isEmpty());
        assertThat(one.size()).isEqualTo(some.size());
        assertThat(one.isEmpty()).isEqualTo(some.isEmpty());
        assertThat(one.lowest()).isEqualTo(some.isEmpty() ? -1 : new TreeSet<>(some).first());
        assertThat(one.equals(other)).isEqualTo(some.equals(others));
        assertThat(one).hasSameHashCodeAs(of(new TreeSet<>(some)));
    }

    @Test
    void the_first_partners_are_as_many_as_are_asked_for() {
        assertThat(PartnerSet.first(0)).isEqualTo(PartnerSet.NONE).isSameAs(PartnerSet.NONE);
        assertThat(PartnerSet.first(1)).isEqualTo(PartnerSet.of(0));
        assertThat(PartnerSet.first(6)).hasToString("{0, 1, 2, 3, 4, 5}");
        assertThat(PartnerSet.first(7).size()).isEqualTo(7);
        assertThat(PartnerSet.first(63).has(62)).isTrue();
        assertThat(PartnerSet.first(63).has(63)).isFalse();
        assertThat(PartnerSet.first(64)).isEqualTo(PartnerSet.ALL);
    }

    @Test
    void no_partner_has_a_place_below_0_or_above_63() {
        assertThat(PartnerSet.ALL.has(-1)).isFalse();
        assertThat(PartnerSet.ALL.has(63)).isTrue();
        assertThat(PartnerSet.ALL.has(64)).isFalse();
        assertThat(PartnerSet.of(63)).hasToString("{63}");
        assertThatThrownBy(() -> PartnerSet.of(64))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No partner has the place 64.\nMaybe use one from 0 to 63.");
        assertThatThrownBy(() -> PartnerSet.NONE.with(-1)).hasMessageStartingWith("No partner has the place -1.");
        assertThatThrownBy(() -> PartnerSet.first(65)).hasMessageStartingWith("No partner has the place 64.");
        assertThatThrownBy(() -> PartnerSet.first(-1)).hasMessageStartingWith("No partner has the place -2.");
    }
}
