package fr.tempspartage.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerSet;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.register.EstablishmentRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F-11")
final class LegalPersonsTest {

    private static final String ONE = "100000009";
    private static final String OTHER = "200000008";
    private static final String UNKNOWN = "";
    private static final Finess SITE = Finess.parse("330781196");
    private static final Finess OTHER_SITE = Finess.parse("870000015");

    @Test
    void sites_of_one_person_are_the_same() {
        LegalPersons persons = of(ONE, OTHER, ONE);
        assertThat(persons.sameAs(0)).hasToString("{2}");
        assertThat(persons.sameAs(1)).isEqualTo(PartnerSet.NONE);
        assertThat(persons.sameAs(2)).hasToString("{0}");
        assertThat(persons.maybeSameAs(0)).hasToString("{2}");
        assertThat(persons.maybeSameAs(1)).isEqualTo(PartnerSet.NONE);
        assertThat(persons.distinct()).isFalse();
        assertThat(persons.someShared()).isTrue();
        assertThat(persons.least()).isEqualTo(2);
        assertThat(persons.most()).isEqualTo(2);
    }

    @Test
    void a_person_that_is_not_known_may_be_that_of_any_other_partner() {
        LegalPersons persons = of(ONE, UNKNOWN, ONE, OTHER);
        assertThat(persons.known(0)).isFalse();
        assertThat(persons.known(1)).isFalse();
        assertThat(persons.sameAs(1)).isEqualTo(PartnerSet.NONE);
        assertThat(persons.maybeSameAs(1)).hasToString("{0, 2, 3}");
        assertThat(persons.maybeSameAs(0)).hasToString("{1, 2}");
        assertThat(persons.maybeSameAs(3)).hasToString("{1}");
        assertThat(persons.distinct()).isFalse();
        assertThat(persons.least()).isEqualTo(2);
        assertThat(persons.most()).isEqualTo(3);
    }

    @Test
    void persons_are_distinct_where_all_are_known_and_none_is_shared() {
        assertThat(of(ONE, OTHER).distinct()).isTrue();
        assertThat(of(ONE, OTHER).known(0)).isTrue();
        assertThat(of(ONE, UNKNOWN).distinct()).isFalse();
        assertThat(of(UNKNOWN, UNKNOWN).distinct()).isFalse();
        assertThat(of(ONE, ONE).distinct()).isFalse();
        assertThat(of(ONE).distinct()).isTrue();
        assertThat(of().distinct()).isTrue();
    }

    @Test
    void what_the_project_states_settles_what_the_siren_leaves_open() {
        assertThat(stated(true, UNKNOWN, UNKNOWN).distinct()).isTrue();
        assertThat(stated(true, UNKNOWN, ONE, OTHER).distinct()).isTrue();
        assertThat(stated(false, UNKNOWN, UNKNOWN).sameAs(0)).hasToString("{1}");
        assertThat(stated(false, UNKNOWN, UNKNOWN).most()).isEqualTo(1);
    }

    @Test
    void a_siren_decides_over_what_the_project_states() {
        assertThat(stated(true, ONE, ONE).sameAs(0)).hasToString("{1}");
        assertThat(stated(true, ONE, ONE).distinct()).isFalse();
        assertThat(stated(false, ONE, OTHER).distinct()).isTrue();
    }

    @Test
    void three_partners_that_are_not_all_distinct_are_two_legal_persons_at_most() {
        LegalPersons persons = stated(false, UNKNOWN, UNKNOWN, UNKNOWN);
        assertThat(persons.someShared()).isTrue();
        assertThat(persons.sameAs(0)).isEqualTo(PartnerSet.NONE);
        assertThat(persons.least()).isEqualTo(1);
        assertThat(persons.most()).isEqualTo(2);
        // Of one with the one whose SIREN is not known, since no other pair is open.
        LegalPersons pair = persons(
                Optional.of(false),
                Registers.NONE,
                site(0, ONE).withKind(EstablishmentKind.HOSPITAL_CENTRE),
                site(1, OTHER).withKind(EstablishmentKind.NON_PROFIT_HOSPITAL),
                site(2, UNKNOWN).withKind(EstablishmentKind.UNIVERSITY_HOSPITAL));
        assertThat(pair.sameAs(2)).hasToString("{0}");
        assertThat(pair.maybeSameAs(1)).isEqualTo(PartnerSet.NONE);
    }

    @Test
    void a_public_and_a_private_partner_are_distinct_and_two_public_ones_are_open() {
        Establishment chu = site(0, UNKNOWN).withKind(EstablishmentKind.UNIVERSITY_HOSPITAL);
        Establishment espic = site(1, UNKNOWN).withKind(EstablishmentKind.NON_PROFIT_HOSPITAL);
        Establishment ch = site(1, UNKNOWN).withKind(EstablishmentKind.HOSPITAL_CENTRE);
        assertThat(persons(Optional.empty(), Registers.NONE, chu, espic).distinct())
                .isTrue();
        assertThat(persons(Optional.empty(), Registers.NONE, chu, ch).distinct())
                .isFalse();
        assertThat(persons(Optional.empty(), Registers.NONE, chu, ch).known(0)).isFalse();
    }

    @Test
    void the_finess_number_of_the_legal_entity_tells_and_that_of_the_site_does_not() {
        Establishment one = site(0, UNKNOWN).withFiness(SITE);
        Establishment other = site(1, UNKNOWN).withFiness(OTHER_SITE);
        assertThat(persons(Optional.empty(), Registers.NONE, one, other).known(0))
                .isFalse();
        assertThat(persons(
                                Optional.empty(),
                                Registers.NONE,
                                one.withLegalEntityFiness(SITE),
                                other.withLegalEntityFiness(SITE))
                        .sameAs(0))
                .hasToString("{1}");
        assertThat(persons(
                                Optional.empty(),
                                Registers.NONE,
                                one.withLegalEntityFiness(SITE),
                                other.withLegalEntityFiness(OTHER_SITE))
                        .distinct())
                .isTrue();
    }

    @Test
    void a_register_that_knows_the_legal_entity_tells() {
        Registers registers = Registers.NONE.with(new Entities());
        Establishment one = site(0, UNKNOWN).withFiness(SITE);
        Establishment other = site(1, UNKNOWN).withFiness(OTHER_SITE);
        assertThat(persons(Optional.empty(), registers, one, other).sameAs(0)).hasToString("{1}");
        assertThat(persons(Optional.empty(), registers, one, site(1, UNKNOWN)).known(0))
                .isFalse();
        assertThat(persons(Optional.of(true), registers, one, other).distinct()).isFalse();
    }

    @Test
    void what_follows_from_two_comparisons_is_known() {
        LegalPersons persons = persons(
                Optional.empty(),
                Registers.NONE,
                site(0, ONE),
                site(1, ONE).withLegalEntityFiness(SITE),
                site(2, UNKNOWN).withLegalEntityFiness(SITE));
        assertThat(persons.sameAs(0)).hasToString("{1, 2}");
        LegalPersons apart = persons(
                Optional.empty(),
                Registers.NONE,
                site(0, ONE),
                site(1, ONE).withLegalEntityFiness(SITE),
                site(2, UNKNOWN).withLegalEntityFiness(OTHER_SITE));
        assertThat(apart.maybeSameAs(0)).hasToString("{1}");
        assertThat(apart.maybeSameAs(2)).isEqualTo(PartnerSet.NONE);
    }

    @Test
    void what_follows_from_two_comparisons_is_known_in_any_order_of_the_partners() {
        LegalPersons persons = persons(
                Optional.empty(),
                Registers.NONE,
                site(0, UNKNOWN).withLegalEntityFiness(SITE),
                site(1, ONE).withLegalEntityFiness(SITE),
                site(2, ONE));
        assertThat(persons.sameAs(0)).hasToString("{1, 2}");
        assertThat(persons.sameAs(2)).hasToString("{0, 1}");
        assertThat(persons.most()).isEqualTo(1);
        LegalPersons apart = persons(
                Optional.empty(),
                Registers.NONE,
                site(0, UNKNOWN).withLegalEntityFiness(OTHER_SITE),
                site(1, ONE).withLegalEntityFiness(SITE),
                site(2, ONE));
        assertThat(apart.maybeSameAs(0)).isEqualTo(PartnerSet.NONE);
        assertThat(apart.maybeSameAs(2)).hasToString("{1}");
        assertThat(apart.least()).isEqualTo(2);
    }

    @Test
    void the_only_pair_that_is_open_is_not_one_where_two_others_already_are() {
        LegalPersons persons = persons(
                Optional.of(false),
                Registers.NONE,
                site(0, ONE).withKind(EstablishmentKind.HOSPITAL_CENTRE),
                site(1, ONE).withKind(EstablishmentKind.HOSPITAL_CENTRE),
                site(2, UNKNOWN).withKind(EstablishmentKind.NON_PROFIT_HOSPITAL),
                site(3, UNKNOWN).withKind(EstablishmentKind.NON_PROFIT_HOSPITAL));
        assertThat(persons.sameAs(0)).hasToString("{1}");
        assertThat(persons.sameAs(2)).isEqualTo(PartnerSet.NONE);
        assertThat(persons.maybeSameAs(2)).hasToString("{3}");
        assertThat(persons.least()).isEqualTo(2);
        assertThat(persons.most()).isEqualTo(3);
    }

    @Test
    void one_partner_alone_is_shared_with_nobody_whatever_the_project_states() {
        assertThat(stated(false, UNKNOWN).someShared()).isFalse();
        assertThat(stated(false, UNKNOWN).most()).isEqualTo(1);
        assertThat(stated(false, UNKNOWN, UNKNOWN).someShared()).isTrue();
        assertThat(stated(true, UNKNOWN, UNKNOWN).someShared()).isFalse();
        assertThat(of(UNKNOWN, UNKNOWN).someShared()).isFalse();
    }

    @Test
    void the_smallest_number_of_persons_is_that_of_the_largest_set_apart() {
        LegalPersons persons = persons(
                Optional.empty(), Registers.NONE, site(0, UNKNOWN), site(1, ONE), site(2, OTHER), site(3, UNKNOWN));
        assertThat(persons.least()).isEqualTo(2);
        assertThat(persons.most()).isEqualTo(4);
        assertThat(of(UNKNOWN, ONE).least()).isEqualTo(1);
        assertThat(of().least()).isZero();
        assertThat(of().most()).isZero();
    }

    @Test
    void groupings_are_all_that_what_is_known_allows() {
        assertThat(groupings(of(ONE, OTHER, ONE))).containsExactly("[{0, 2}, {1}, {0, 2}]");
        assertThat(groupings(of(UNKNOWN, UNKNOWN))).containsExactlyInAnyOrder("[{0, 1}, {0, 1}]", "[{0}, {1}]");
        assertThat(groupings(stated(false, UNKNOWN, UNKNOWN))).containsExactly("[{0, 1}, {0, 1}]");
        assertThat(groupings(of(ONE, UNKNOWN, OTHER)))
                .containsExactlyInAnyOrder("[{0}, {1}, {2}]", "[{0, 1}, {0, 1}, {2}]", "[{0}, {1, 2}, {1, 2}]");
        assertThat(groupings(of(UNKNOWN, UNKNOWN, UNKNOWN)))
                .containsExactlyInAnyOrder(
                        "[{0}, {1}, {2}]",
                        "[{0, 1}, {0, 1}, {2}]",
                        "[{0, 2}, {1}, {0, 2}]",
                        "[{0}, {1, 2}, {1, 2}]",
                        "[{0, 1, 2}, {0, 1, 2}, {0, 1, 2}]");
        assertThat(groupings(stated(false, UNKNOWN, UNKNOWN, UNKNOWN)))
                .containsExactlyInAnyOrder(
                        "[{0, 1}, {0, 1}, {2}]",
                        "[{0, 2}, {1}, {0, 2}]", "[{0}, {1, 2}, {1, 2}]", "[{0, 1, 2}, {0, 1, 2}, {0, 1, 2}]");
    }

    @Test
    void more_than_five_partners_are_grouped_only_where_all_is_known() {
        assertThat(groupings(of(UNKNOWN, ONE, ONE, ONE, OTHER))).hasSize(3);
        assertThat(groupings(of(UNKNOWN, ONE, ONE, ONE, ONE, OTHER))).isEmpty();
        assertThat(groupings(of(OTHER, ONE, ONE, ONE, ONE, OTHER)))
                .containsExactly("[{0, 5}, {1, 2, 3, 4}, {1, 2, 3, 4}, {1, 2, 3, 4}, {1, 2, 3, 4}, {0, 5}]");
    }

    private static List<String> groupings(LegalPersons persons) {
        return persons.groupings().stream().map(Object::toString).toList();
    }

    private static LegalPersons of(String... numbers) {
        return persons(Optional.empty(), Registers.NONE, sites(numbers));
    }

    private static LegalPersons stated(boolean distinct, String... numbers) {
        return persons(Optional.of(distinct), Registers.NONE, sites(numbers));
    }

    private static Partner[] sites(String... numbers) {
        Partner[] partners = new Partner[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            partners[i] = site(i, numbers[i]);
        }
        return partners;
    }

    private static Establishment site(int place, String number) {
        return Establishment.builder()
                .key(PartnerKey.parse("site-" + place))
                .legalEntity(
                        Optional.of(number).filter(digits -> !digits.isEmpty()).map(Siren::parse))
                .build();
    }

    private static LegalPersons persons(Optional<Boolean> distinct, Registers registers, Partner... partners) {
        Dossier dossier = Dossier.builder()
                .id("D")
                .call(CallId.parse("any"))
                .project(SharedMedicalProject.builder()
                        .partners(ImmutableList.copyOf(partners))
                        .distinctLegalPersons(distinct)
                        .build())
                .build();
        return new Facts(dossier, registers, LocalDate.EPOCH, Optional.empty(), new int[0], null).legalPersons();
    }

    /** Every number is that of a site of one legal entity. */
    private record Entities() implements EstablishmentRegister {

        @Override
        public Optional<EstablishmentRegister.Entry> establishment(Finess finess, LocalDate date) {
            return Optional.of(new EstablishmentRegister.Entry(
                    "site",
                    Optional.of(EstablishmentKind.UNIVERSITY_HOSPITAL),
                    Optional.empty(),
                    Optional.of(Department.parse("33")),
                    Optional.of(SITE),
                    Optional.empty()));
        }

        @Override
        public String name() {
            return "test register";
        }
    }
}
