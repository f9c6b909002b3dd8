package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.register.EstablishmentRegister;
import fr.tempspartage.domain.register.HospitalGroupRegister;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RegisterAnswer;
import fr.tempspartage.rules.verdict.RuleId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where a register is at hand it decides, and a FINESS number that is not known leaves the answer open. */
class RegistersTest {

    private static final NouvelleAquitaine2026 CALL = new NouvelleAquitaine2026();
    private static final AssessmentContext DAY = AssessmentContext.on(LocalDate.of(2026, 5, 20));
    private static final RuleId PUBLIC_RECRUITER = RuleId.parse("NA-43");
    private static final RuleId LISTED_GROUP = RuleId.parse("NA-31");

    @Test
    void what_the_dossier_declares_stands_without_a_register() {
        assertThat(assess(Dossiers.base(), DAY).outcome(PUBLIC_RECRUITER)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_register_of_establishments_decides_over_the_legal_status_that_is_declared() {
        Assessment assessment = assess(Dossiers.base(), DAY.with(new Establishments(true)));

        assertThat(assessment.outcome(PUBLIC_RECRUITER)).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(assessment
                        .finding(PUBLIC_RECRUITER)
                        .evidence()
                        .get(0)
                        .values()
                        .get("register"))
                .isEqualTo("test register");
    }

    @Test
    void what_the_dossier_declares_stands_where_the_register_does_not_know_the_number() {
        assertThat(assess(Dossiers.base(), DAY.with(new Establishments(false))).outcome(PUBLIC_RECRUITER))
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_number_that_is_not_known_leaves_open_what_a_register_would_say_of_it() {
        Dossier unnumbered = Dossiers.without(Dossiers.base(), DossierInputs.FINESS);

        Assessment assessment = assess(unnumbered, DAY.with(new Establishments(true)));

        assertThat(assessment.outcome(PUBLIC_RECRUITER)).isEqualTo(Outcome.UNKNOWN);
        assertThat(assessment.finding(PUBLIC_RECRUITER).reason(Language.ENGLISH))
                .contains("FINESS number");
        assertThat(assess(unnumbered, DAY).outcome(PUBLIC_RECRUITER)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_register_of_groups_decides_the_reason_of_priority() {
        assertThat(assess(Dossiers.base(), DAY.with(new Groups("landes", GroupMembership.MEMBER)))
                        .outcome(LISTED_GROUP))
                .isEqualTo(Outcome.SATISFIED);
        assertThat(assess(Dossiers.base(), DAY.with(new Groups("landes", GroupMembership.ASSOCIATED)))
                        .outcome(LISTED_GROUP))
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(assess(Dossiers.base(), DAY.with(new Groups("gironde", GroupMembership.MEMBER)))
                        .outcome(LISTED_GROUP))
                .isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(assess(
                                Dossiers.without(Dossiers.base(), DossierInputs.FINESS),
                                DAY.with(new Groups("landes", GroupMembership.MEMBER)))
                        .outcome(LISTED_GROUP))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_finding_keeps_what_the_register_said_of_each_fact_beside_the_dossier() {
        Finding finding =
                assess(Dossiers.base(), DAY.with(new Establishments(true))).finding(PUBLIC_RECRUITER);
        RegisterAnswer answer = finding.registers().get(0);
        assertThat(answer.register()).isEqualTo("test register");
        assertThat(answer.fact()).isEqualTo(DossierInputs.LEGAL_STATUS);
        assertThat(answer.declared()).isEqualTo(Optional.of(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT));
        assertThat(answer.registered()).isEqualTo(Optional.of(LegalStatus.OTHER_PRIVATE));
        assertThat(answer.differs()).isTrue();
        assertThat(answer.label(Language.FRENCH)).startsWith("statut juridique (");
        RegisterAnswer silent = assess(Dossiers.base(), DAY.with(new Establishments(false)))
                .finding(PUBLIC_RECRUITER)
                .registers()
                .get(0);
        assertThat(silent.registered()).isEmpty();
        assertThat(silent.differs()).isFalse();
        assertThat(assess(Dossiers.base(), DAY).finding(PUBLIC_RECRUITER).registers())
                .isEmpty();
        assertThat(DAY.with(new Establishments(true))
                        .with(new OtherGroups("loire"))
                        .registers()
                        .names(DAY.date()))
                .containsExactly("test register");
    }

    private static Assessment assess(Dossier dossier, AssessmentContext context) {
        return CALL.assess(dossier, context);
    }

    private record Establishments(boolean knows) implements EstablishmentRegister {

        @Override
        public Optional<EstablishmentRegister.Entry> establishment(Finess finess, LocalDate date) {
            return knows
                    ? Optional.of(new EstablishmentRegister.Entry(
                            "clinic",
                            Optional.of(EstablishmentKind.PRIVATE_CLINIC),
                            Optional.of(LegalStatus.OTHER_PRIVATE),
                            Department.parse("33")))
                    : Optional.empty();
        }

        @Override
        public String name() {
            return "test register";
        }
    }

    @Test
    @Tag("F-9")
    void a_group_that_the_register_knows_may_be_named_where_it_does_not_know_the_establishment() {
        Dossier loire = Dossiers.with(
                Dossiers.base(), DossierInputs.HOSPITAL_GROUP, TerritorialHospitalGroup.parse("GHT Loire"));

        assertThat(assess(loire, DAY).outcome(LISTED_GROUP)).isEqualTo(Outcome.UNKNOWN);
        assertThat(assess(loire, DAY.with(new OtherGroups("savoie-belley"))).outcome(LISTED_GROUP))
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(assess(loire, DAY.with(new OtherGroups("loire"))).outcome(LISTED_GROUP))
                .isEqualTo(Outcome.NOT_SATISFIED);
    }

    private record OtherGroups(String known) implements HospitalGroupRegister {

        @Override
        public Optional<HospitalGroupRegister.Entry> group(Finess finess, LocalDate date) {
            return Optional.empty();
        }

        @Override
        public ImmutableSet<TerritorialHospitalGroup> groups(LocalDate date) {
            return ImmutableSet.of(TerritorialHospitalGroup.parse(known));
        }

        @Override
        public String name() {
            return "test register";
        }
    }

    private record Groups(String group, GroupMembership tie) implements HospitalGroupRegister {

        @Override
        public Optional<HospitalGroupRegister.Entry> group(Finess finess, LocalDate date) {
            return Optional.of(new HospitalGroupRegister.Entry(TerritorialHospitalGroup.parse(group), tie));
        }

        @Override
        public String name() {
            return "test register";
        }
    }
}
