package fr.tempspartage.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F-3")
class SameAsBeforeTest {

    private static final PreviousGrant BEFORE = PreviousGrant.builder().build();
    private static final Siren A = Siren.parse("123456782");
    private static final Siren B = Siren.parse("999999998");
    private static final Siren C = Siren.parse("732829320");
    private static final Optional<Siren> UNKNOWN = Optional.empty();

    @Test
    void a_project_is_the_same_by_its_identifier_and_nothing_is_told_without_both() {
        Dossier now = Findings.EMPTY.withProject(
                SharedMedicalProject.builder().id("P-1").build());

        assertThat(SameAsBefore.project(now, BEFORE.withProjectId("P-1"))).contains(true);
        assertThat(SameAsBefore.project(now, BEFORE.withProjectId("P-2"))).contains(false);
        assertThat(SameAsBefore.project(now, BEFORE)).isEmpty();
        assertThat(SameAsBefore.project(Findings.EMPTY, BEFORE.withProjectId("P-1")))
                .isEmpty();
    }

    @Test
    void a_candidate_is_the_same_by_the_RPPS_number_and_nothing_is_told_without_both() {
        Rpps number = Rpps.parse("10000001916");
        Dossier now =
                Findings.EMPTY.withCandidate(Candidate.builder().rpps(number).build());

        assertThat(SameAsBefore.candidate(now, BEFORE.withCandidate(number))).contains(true);
        assertThat(SameAsBefore.candidate(now, BEFORE)).isEmpty();
        assertThat(SameAsBefore.candidate(Findings.EMPTY, BEFORE.withCandidate(number)))
                .isEmpty();
    }

    @Test
    void partners_are_the_same_in_any_order() {
        assertThat(partners(now(Optional.of(A), Optional.of(B)), A, B)).contains(true);
        assertThat(partners(now(Optional.of(A), Optional.of(B)), B, A)).contains(true);
    }

    @Test
    void partners_are_others_where_one_came_or_left() {
        assertThat(partners(now(Optional.of(A), Optional.of(C)), A, B)).contains(false);
        assertThat(partners(now(Optional.of(A), Optional.of(B), Optional.of(C)), A, B))
                .contains(false);
        assertThat(partners(now(Optional.of(A), Optional.of(B)), A, B, C)).contains(false);
        assertThat(partners(now(UNKNOWN, Optional.of(C)), A, B)).contains(false);
    }

    @Test
    void a_partner_without_a_number_may_be_each_of_those_that_are_missing_but_only_one() {
        assertThat(partners(now(Optional.of(A), UNKNOWN), A, B)).isEmpty();
        assertThat(partners(now(UNKNOWN, Optional.of(A)), A)).isEmpty();
        assertThat(partners(now(Optional.of(A), UNKNOWN), A, B, C)).contains(false);
        assertThat(partners(now(Optional.of(A), UNKNOWN, UNKNOWN), A, B, C)).isEmpty();
        assertThat(partners(now(UNKNOWN, UNKNOWN), A, B, C)).contains(false);
    }

    @Test
    void nothing_is_told_while_one_of_the_lists_is_not_known() {
        assertThat(SameAsBefore.partners(now(Optional.of(A)), BEFORE)).isEmpty();
        assertThat(partners(Findings.EMPTY, A)).isEmpty();
    }

    @Test
    void only_a_contrary_statement_contradicts_what_the_identifiers_tell() {
        assertThat(SameAsBefore.contradicts(Optional.of(true), Optional.of(false)))
                .isTrue();
        assertThat(SameAsBefore.contradicts(Optional.of(false), Optional.of(true)))
                .isTrue();
        assertThat(SameAsBefore.contradicts(Optional.of(true), Optional.of(true)))
                .isFalse();
        assertThat(SameAsBefore.contradicts(Optional.empty(), Optional.of(true)))
                .isFalse();
        assertThat(SameAsBefore.contradicts(Optional.of(true), Optional.empty()))
                .isFalse();
    }

    private static Optional<Boolean> partners(Dossier now, Siren... before) {
        return SameAsBefore.partners(now, BEFORE.withPartners(ImmutableList.copyOf(before)));
    }

    @SafeVarargs
    private static Dossier now(Optional<Siren>... persons) {
        ImmutableList.Builder<Partner> partners = ImmutableList.builder();
        for (int i = 0; i < persons.length; i++) {
            partners.add(Establishment.builder()
                    .key(PartnerKey.parse("p" + i))
                    .legalEntity(persons[i])
                    .build());
        }
        return Findings.EMPTY.withProject(
                SharedMedicalProject.builder().partners(partners.build()).build());
    }
}
