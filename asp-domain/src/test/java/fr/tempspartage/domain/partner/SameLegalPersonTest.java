package fr.tempspartage.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("F-11")
class SameLegalPersonTest {

    private static final Establishment ONE =
            Establishment.builder().key(PartnerKey.parse("one")).build();
    private static final Establishment OTHER =
            Establishment.builder().key(PartnerKey.parse("other")).build();
    private static final CommunityPractice TOWN =
            CommunityPractice.builder().key(PartnerKey.parse("town")).build();
    private static final Siren SIREN = Siren.parse("123456782");
    private static final Siren OTHER_SIREN = Siren.parse("999999998");
    private static final Finess ENTITY = Finess.parse("330781196");
    private static final Finess OTHER_ENTITY = Finess.parse("870000015");

    @Test
    void nothing_stated_tells_nothing() {
        assertThat(ONE.ofSameLegalPersonAs(OTHER)).isEmpty();
        assertThat(ONE.withLegalEntity(SIREN).ofSameLegalPersonAs(OTHER)).isEmpty();
    }

    @Test
    void the_siren_tells_first() {
        assertThat(ONE.withLegalEntity(SIREN).ofSameLegalPersonAs(OTHER.withLegalEntity(SIREN)))
                .contains(true);
        assertThat(ONE.withLegalEntity(SIREN).ofSameLegalPersonAs(OTHER.withLegalEntity(OTHER_SIREN)))
                .contains(false);
        assertThat(TOWN.withLegalEntity(SIREN).ofSameLegalPersonAs(OTHER.withLegalEntity(SIREN)))
                .contains(true);
    }

    @Test
    void the_finess_number_of_the_legal_entity_tells_where_no_siren_does() {
        Establishment one = ONE.withLegalEntityFiness(ENTITY);

        assertThat(one.ofSameLegalPersonAs(OTHER.withLegalEntityFiness(ENTITY))).contains(true);
        assertThat(one.ofSameLegalPersonAs(OTHER.withLegalEntityFiness(OTHER_ENTITY)))
                .contains(false);
        assertThat(one.ofSameLegalPersonAs(TOWN)).isEmpty();
    }

    @Test
    void the_finess_number_of_the_establishment_tells_nothing() {
        assertThat(ONE.withFiness(ENTITY).ofSameLegalPersonAs(OTHER.withFiness(ENTITY)))
                .isEmpty();
        assertThat(ONE.withFiness(ENTITY).ofSameLegalPersonAs(OTHER.withFiness(OTHER_ENTITY)))
                .isEmpty();
    }

    @Test
    void a_public_and_a_private_structure_are_two_legal_persons() {
        Establishment hospital = ONE.withKind(EstablishmentKind.HOSPITAL_CENTRE);

        assertThat(hospital.ofSameLegalPersonAs(OTHER.withKind(EstablishmentKind.NON_PROFIT_HOSPITAL)))
                .contains(false);
        assertThat(hospital.ofSameLegalPersonAs(OTHER.withLegalStatus(LegalStatus.OTHER_PRIVATE)))
                .contains(false);
        assertThat(hospital.ofSameLegalPersonAs(TOWN.withKind(CommunityPracticeKind.GROUP_PRACTICE)))
                .contains(false);
        assertThat(hospital.ofSameLegalPersonAs(TOWN.withKind(CommunityPracticeKind.HEALTH_CENTRE)))
                .isEmpty();
        assertThat(hospital.ofSameLegalPersonAs(OTHER.withKind(EstablishmentKind.UNIVERSITY_HOSPITAL)))
                .isEmpty();
        assertThat(ONE.withKind(EstablishmentKind.PRIVATE_CLINIC)
                        .ofSameLegalPersonAs(OTHER.withKind(EstablishmentKind.NON_PROFIT_HOSPITAL)))
                .isEmpty();
    }

    @Test
    void the_status_tells_before_the_kind() {
        Establishment home = ONE.withKind(EstablishmentKind.MEDICO_SOCIAL);

        assertThat(home.publicBody()).isEmpty();
        assertThat(home.withLegalStatus(LegalStatus.PUBLIC_MEDICO_SOCIAL).publicBody())
                .contains(true);
        assertThat(ONE.withKind(EstablishmentKind.UNIVERSITY_HOSPITAL)
                        .withLegalStatus(LegalStatus.OTHER_PRIVATE)
                        .publicBody())
                .contains(false);
    }

    @ParameterizedTest
    @EnumSource(EstablishmentKind.class)
    void a_kind_implies_a_status_where_it_has_one_alone(EstablishmentKind kind) {
        Optional<LegalStatus> expected = switch (kind) {
            case UNIVERSITY_HOSPITAL, HOSPITAL_CENTRE -> Optional.of(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT);
            case NON_PROFIT_HOSPITAL -> Optional.of(LegalStatus.PUBLIC_INTEREST_PRIVATE);
            case PRIVATE_CLINIC -> Optional.of(LegalStatus.OTHER_PRIVATE);
            case MILITARY_HOSPITAL, INTERHOSPITAL_SYNDICATE -> Optional.of(LegalStatus.OTHER_PUBLIC);
            case MEDICO_SOCIAL, COOPERATION_GROUP, OTHER -> Optional.empty();
        };

        assertThat(kind.impliedStatus()).isEqualTo(expected);
    }
}
