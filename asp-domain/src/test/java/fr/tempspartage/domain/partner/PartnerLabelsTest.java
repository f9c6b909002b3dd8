package fr.tempspartage.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("W-2")
class PartnerLabelsTest {

    private static final Establishment NUMBERED = Establishment.builder()
            .key(PartnerKey.parse("a"))
            .name("Hôpital")
            .finess(Finess.parse("870000015"))
            .legalEntity(Siren.parse("356000000"))
            .build();
    private static final Establishment ENTITY =
            NUMBERED.withKey(PartnerKey.parse("b")).withFiness(Optional.empty());
    private static final Establishment BARE =
            ENTITY.withKey(PartnerKey.parse("c")).withLegalEntity(Optional.empty());
    private static final Establishment OTHER =
            BARE.withKey(PartnerKey.parse("d")).withName("CHU");

    @Test
    void a_name_that_no_other_has_is_the_label() {
        assertThat(PartnerLabels.of(List.of(NUMBERED, OTHER)).values()).containsExactly("Hôpital", "CHU");
    }

    @Test
    void names_that_are_alike_get_what_tells_the_partners_apart() {
        assertThat(PartnerLabels.of(List.of(NUMBERED, ENTITY, BARE, OTHER)).values())
                .containsExactly("Hôpital (FINESS 870000015)", "Hôpital (SIREN 356000000)", "Hôpital (c)", "CHU");
    }

    @Test
    void two_spellings_of_one_name_are_alike() {
        assertThat(PartnerLabels.of(List.of(BARE, NUMBERED.withName("Ho\u0302pital")))
                        .values())
                .containsExactly("Hôpital (c)", "Hôpital (FINESS 870000015)");
        assertThat(PartnerLabels.of(BARE.withName("Ho\u0302pital"))).isEqualTo("Hôpital");
    }

    @Test
    void two_sites_of_one_legal_entity_are_told_apart_by_their_keys() {
        assertThat(PartnerLabels.of(List.of(ENTITY, ENTITY.withKey(PartnerKey.parse("e"))))
                        .values())
                .containsExactly("Hôpital (b)", "Hôpital (e)");
    }

    @Test
    void a_partner_given_twice_is_one_and_one_without_a_name_is_its_key() {
        assertThat(PartnerLabels.of(List.of(NUMBERED, NUMBERED)).values()).containsExactly("Hôpital");
        assertThat(PartnerLabels.of(BARE.withName(Optional.empty()))).isEqualTo("c");
    }
}
