package fr.tempspartage.rules.law;

import static fr.tempspartage.domain.dossier.RequestKind.FIRST_AWARD;
import static fr.tempspartage.domain.dossier.RequestKind.RENEWAL;
import static fr.tempspartage.rules.law.Invented.empty;
import static fr.tempspartage.rules.verdict.Outcome.NOT_SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.PreviousGrant;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.Rpps;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.vocabulary.Renewals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Renewals of one and the same project, with the same partners and candidate, and what is none. */
@Tag("F-3")
class RenewalsTest {

    private static final Rule RENEWED = Invented.rule(Renewals.isRenewal());
    private static final Rule FIRST = Invented.rule(Renewals.isFirstAward());

    private static Dossier asked(@Nullable RequestKind request, PreviousGrant.Builder before) {
        return empty().withRequest(Optional.ofNullable(request)).withPreviousGrant(before.build());
    }

    private static PreviousGrant.Builder same(boolean project, boolean partners, boolean candidate) {
        return PreviousGrant.builder()
                .sameProject(project)
                .samePartners(partners)
                .sameCandidate(candidate);
    }

    private static void assertAnswers(Dossier dossier, Outcome renewal, Outcome first) {
        assertThat(Invented.ask(RENEWED, dossier).outcome()).isEqualTo(renewal);
        assertThat(Invented.ask(FIRST, dossier).outcome()).isEqualTo(first);
    }

    @Test
    void a_renewal_keeps_project_partners_and_candidate() {
        assertAnswers(asked(RENEWAL, same(true, true, true)), SATISFIED, NOT_SATISFIED);
        assertAnswers(asked(RENEWAL, same(false, true, true)), NOT_SATISFIED, SATISFIED);
        assertAnswers(asked(RENEWAL, same(true, false, true)), NOT_SATISFIED, SATISFIED);
        assertAnswers(asked(RENEWAL, same(true, true, false)), NOT_SATISFIED, SATISFIED);
    }

    @Test
    void a_first_award_is_one_whatever_was_granted_before() {
        assertAnswers(asked(FIRST_AWARD, PreviousGrant.builder()), NOT_SATISFIED, SATISFIED);
        assertAnswers(asked(null, same(true, true, true)), UNKNOWN, UNKNOWN);
        assertAnswers(asked(null, same(true, true, false)), NOT_SATISFIED, SATISFIED);
    }

    @Test
    void identifiers_tell_what_is_not_stated() {
        Rpps candidate = Rpps.parse("19999990278");
        Siren hospital = Siren.parse("299902387");
        PreviousGrant.Builder before = PreviousGrant.builder()
                .projectId("P-1")
                .partners(ImmutableList.of(hospital))
                .candidate(candidate);
        Dossier now = asked(RENEWAL, before)
                .withCandidate(Candidate.builder().rpps(candidate).build())
                .withProject(SharedMedicalProject.builder()
                        .id("P-1")
                        .partners(ImmutableList.of(Establishment.builder()
                                .key(PartnerKey.parse("ch"))
                                .name("CH")
                                .legalEntity(hospital)
                                .build()))
                        .build());
        assertAnswers(now, SATISFIED, NOT_SATISFIED);
        assertAnswers(
                now.withProject(SharedMedicalProject.builder()
                        .from(now.getProject().orElseThrow())
                        .id("P-2")
                        .build()),
                NOT_SATISFIED,
                SATISFIED);
        assertAnswers(
                now.withCandidate(
                        Candidate.builder().rpps(Rpps.parse("19999990039")).build()),
                NOT_SATISFIED,
                SATISFIED);
    }

    @Test
    void what_identifiers_contradict_is_not_known() {
        Dossier dossier = asked(RENEWAL, same(true, true, true).projectId("P-1"))
                .withProject(SharedMedicalProject.builder().id("P-2").build());
        assertAnswers(dossier, UNKNOWN, UNKNOWN);
    }

    @Test
    void what_is_missing_is_asked_in_words_that_people_can_answer() {
        Finding open = Invented.ask(RENEWED, asked(RENEWAL, PreviousGrant.builder()));
        assertThat(open.outcome()).isEqualTo(UNKNOWN);
        assertThat(FactTestsTest.missing(open))
                .isEqualTo(List.of(
                        "previousGrant.sameProject", "previousGrant.samePartners", "previousGrant.sameCandidate"));
    }
}
