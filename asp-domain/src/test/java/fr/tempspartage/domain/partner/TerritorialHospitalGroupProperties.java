package fr.tempspartage.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.StringLength;

@Tag("F-9")
class TerritorialHospitalGroupProperties {

    @Property
    void what_is_printed_reads_back_as_the_same_group(@ForAll @StringLength(max = 30) String text) {
        try {
            TerritorialHospitalGroup group = TerritorialHospitalGroup.parse(text);
            assertThat(TerritorialHospitalGroup.parse(group.toString()))
                    .isEqualTo(group)
                    .hasSameHashCodeAs(group);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("Not a hospital group: ");
        }
    }
}
