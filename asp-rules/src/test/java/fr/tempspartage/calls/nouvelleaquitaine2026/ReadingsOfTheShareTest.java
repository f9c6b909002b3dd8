package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Commitment;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Shares and commitments where a kind, a group or a name is not known. */
class ReadingsOfTheShareTest {

    private static final String YEARS = "2026-11-01/2028-10-31";

    @Test
    void partners_of_listed_groups_count_where_that_reading_is_shown() {
        Dossier half = Dossiers.base();
        Dossier less = Dossiers.sharing("chu ch", YEARS, "*;h;chu=6,ch=4");

        assertThat(underListedGroups(half)).isEqualTo(Outcome.SATISFIED);
        assertThat(underListedGroups(less)).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(underListedGroups(withoutGroup(half, 1))).isEqualTo(Outcome.UNKNOWN);
        assertThat(underListedGroups(withoutGroup(less, 1))).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(underListedGroups(withoutGroup(less, 0))).isEqualTo(Outcome.UNKNOWN);
        assertThat(underListedGroups(Dossiers.sharing("ch chu", YEARS, "*;h;chu=5,ch=5")))
                .isEqualTo(Outcome.SATISFIED);
        assertThat(underListedGroups(Dossiers.sharing("chu chA chB", YEARS, "*;h;chu=5,chA=3,chB=2")))
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void the_share_that_is_told_is_the_surest_one_that_decides() {
        assertThat(underHealthEstablishments("*;h;chu=4,ch=5,ems=1").reason(Language.ENGLISH))
                .contains("50%");
        assertThat(underHealthEstablishments("*;h;chu=6,ch=3,ems=1").reason(Language.ENGLISH))
                .contains("40%");
        assertThat(underHealthEstablishments("*;h;chu=4,ch=4,ems=2").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(underHealthEstablishments("*;h;chu=5,ch=4,ems=1").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void by_volume_the_share_that_is_told_is_that_of_the_half_days() {
        Dossier shorter = Dossiers.sharing("chu ch", YEARS, "12;h;chu=10|12;h;ch=8");

        assertThat(finding("NA-16", shorter, RulesTest.CONTEXT).reason(Language.ENGLISH))
                .contains("50%");
        Finding volume = finding("NA-16", shorter, RulesTest.CONTEXT.interpreting("I-NA-10", "volume"));
        assertThat(volume.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(volume.reason(Language.ENGLISH)).contains("44.44%");
    }

    @Test
    void only_a_hospital_practitioner_commits_the_practitioners() {
        assertThat(commitments(SignatoryQuality.HOSPITAL_PRACTITIONER)).isEqualTo(Outcome.SATISFIED);
        assertThat(commitments(SignatoryQuality.ESTABLISHMENT_DIRECTOR)).isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Test
    void a_trio_that_is_not_known_asks_for_the_resident_and_for_the_time_of_the_senior() {
        Finding finding = finding("NA-26", Dossiers.empty(), RulesTest.CONTEXT);

        assertThat(finding.missing().stream().<Input<?>>map(Evidence.MissingFact::input))
                .containsExactlyInAnyOrder(DossierInputs.HAS_FINAL_PHASE_RESIDENT, DossierInputs.SENIOR_HALF_DAYS);
    }

    private static Outcome commitments(SignatoryQuality quality) {
        Dossier dossier = Dossiers.with(
                Dossiers.base(),
                DossierInputs.COMMITMENTS,
                ImmutableList.of(Commitment.builder()
                        .partner(PartnerKey.parse("chu"))
                        .quality(quality)
                        .build()));
        return finding("NA-25", dossier, RulesTest.CONTEXT).outcome();
    }

    private static Finding underHealthEstablishments(String split) {
        Dossier dossier = Dossiers.sharing("chu ch ems", YEARS, split);
        String third = DossierInputs.ESTABLISHMENT_KIND.read(dossier).get(2).pointer();
        return finding(
                "NA-16",
                DossierInputs.ESTABLISHMENT_KIND.with(dossier, third, Optional.empty()),
                RulesTest.CONTEXT.interpreting("I-NA-8", "a"));
    }

    private static Dossier withoutGroup(Dossier dossier, int rank) {
        String place = DossierInputs.HOSPITAL_GROUP.read(dossier).get(rank).pointer();
        return DossierInputs.HOSPITAL_GROUP.with(dossier, place, Optional.empty());
    }

    private static Outcome underListedGroups(Dossier dossier) {
        return RulesTest.CALL
                .assess(dossier, RulesTest.CONTEXT)
                .outcomeUnder(RuleId.parse("NA-16"), NouvelleAquitaine2026Interpretations.PERIPHERY, "e");
    }

    private static Finding finding(String rule, Dossier dossier, AssessmentContext context) {
        return RulesTest.CALL.assess(dossier, context).finding(RuleId.parse(rule));
    }
}
