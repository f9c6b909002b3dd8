package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.inquiry.InterpretationExplorer;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The call says what its text says: its words, its silences, its questions. */
class AraWordsTest {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();
    private static final Pattern CODE_OR_LINE =
            Pattern.compile("\\bl\\.[ \u00a0]\\d|\\((?:SM|SCD)\\d+\\)|\\((?:CD|PH|SF)\\)|[+−]\\d\\d:\\d\\d");

    private static Assessment assess(AraDossiers dossier) {
        return CALL.assess(dossier.dossier(), AraScenarios.FILING_DAY);
    }

    private static List<String> questions(AraDossiers dossier) {
        return assess(dossier).agencyQuestions().stream()
                .map(question -> question.text().fr().replace('\u00a0', ' '))
                .toList();
    }

    @Tag("slow")
    @Test
    void no_reason_and_no_reading_cites_a_line_a_code_of_a_specialty_or_an_offset() {
        List<String> texts = new ArrayList<>();
        for (Language language : Language.values()) {
            AraScenarios.all()
                    .forEach(one -> CALL.assess(one.dossier(), one.context())
                            .findings()
                            .forEach(finding -> texts.add(finding.reason(language))));
            CALL.interpretations()
                    .forEach(open -> texts.add(open.interpretation().why().in(language)));
        }
        assertThat(texts).hasSizeGreaterThan(1000).noneMatch(CODE_OR_LINE.asPredicate());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09-15T00:00+02:00 | 2026-09-15T23:59:59+02:00 | le 15 septembre 2026, après la limite",
                "2026-09-16T00:00+02:00 | 2026-09-15T23:59:59+02:00 | le 15 septembre 2026, avant la limite",
                "2026-09-15T12:00+02:00 | 2026-09-15T11:59:59.9+02:00 | le 15 septembre 2026 à 11:59:59 (heure de Paris), avant la",
                "2026-09-15T12:00+02:00 | 2026-09-15T12:00+02:00 | le 15 septembre 2026 à 12:00 (heure de Paris), après la",
                "2026-09-15T12:00+02:00 | 2026-09-14T12:00+02:00 | le 14 septembre 2026, avant la limite",
                "2026-09-16T00:00+02:00 | 2026-09-15T22:30-04:00 | le 16 septembre 2026 à 04:30 (heure de Paris), après la",
                "2026-09-16T00:00+02:00 | 2026-09-15T20:00Z | le 15 septembre 2026, avant la limite",
            })
    void a_filing_is_told_by_its_day_and_by_its_hour_where_that_counts(
            OffsetDateTime limit, OffsetDateTime filedAt, String told) {
        AssessmentContext context = AraScenarios.FILING_DAY.withDeadline(
                limit.atZoneSameInstant(Calendar.PARIS), Bilingual.of("site de l’agence", "the agency’s site"));
        AraDossiers dossier = AraDossiers.eligible().with(DossierInputs.FILED_AT, filedAt);
        assertThat(CALL.assess(dossier.dossier(), context)
                        .finding(RuleId.parse("ARA-60"))
                        .reason(Language.FRENCH))
                .startsWith("Le dossier est déposé " + told);
    }

    @Tag("T-2")
    @Test
    void document_4_is_the_certificate_with_the_number_or_a_planned_date() {
        AraDossiers planned = AraDossiers.eligible()
                .registered(r -> r.plannedOn(LocalDate.of(2026, 10, 20)))
                .without(DossierInputs.RPPS)
                .withoutDocument(DocumentType.REGISTRATION_CERTIFICATE)
                .adding(AraDossiers.document(DocumentType.PLANNED_REGISTRATION));
        DocumentChecklist.Item item = assess(planned).documents().items().stream()
                .filter(i -> i.requirement().rule().toString().equals("ARA-48"))
                .findFirst()
                .orElseThrow();
        assertThat(item.finding().outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(item.requirement().label().fr().replace('\u00a0', ' '))
                .isEqualTo(
                        "Pièce 4 : l’attestation d’inscription définitive à l’Ordre avec le numéro RPPS, ou un document qui"
                                + " donne une date d’inscription prévisionnelle.");
        assertThat(item.requirement().label().en())
                .isEqualTo(
                        "Document 4: the certificate of definitive registration with the Council (Ordre) and the RPPS"
                                + " number, or a document that gives a planned registration date.");
    }

    @Tag("T-3")
    @ParameterizedTest
    @EnumSource
    void nothing_speaks_of_a_committee_and_the_agency_judges(Language language) {
        String word = language == Language.FRENCH ? "commission" : "committee";
        for (AraScenarios.Scenario scenario : AraScenarios.all()) {
            for (Finding finding :
                    CALL.assess(scenario.dossier(), scenario.context()).findings()) {
                assertThat(finding.reason(language)).doesNotContainIgnoringCase(word);
                assertThat(finding.outcome().label().in(language)).doesNotContainIgnoringCase(word);
                if (finding.outcome() == Outcome.FOR_COMMITTEE) {
                    assertThat(finding.reason(language))
                            .contains(
                                    language == Language.FRENCH
                                            ? "l’appréciation de l’ARS"
                                            : "for the agency to judge");
                }
            }
        }
    }

    @Tag("T-4")
    @Test
    void a_renewal_is_held_to_its_length_and_to_no_day_of_start() {
        Bilingual sentence = rule("ARA-37").sentence();
        assertThat(sentence.fr()).isEqualTo("Un renouvellement est strictement limité à 12 mois.");
        assertThat(sentence.en()).isEqualTo("A renewal is strictly limited to 12 months.");
    }

    @Tag("T-6")
    @Test
    void the_second_zone_is_named_as_the_call_names_it() {
        AraDossiers zac = AraDossiers.eligible().zones(ZoningClass.OUTSIDE, ZoningClass.COMPLEMENTARY_ACTION);
        assertThat(assess(zac)
                        .finding(RuleId.parse("ARA-07"))
                        .reason(Language.FRENCH)
                        .replace('\u00a0', ' '))
                .isEqualTo(
                        "Maison des Exemples est en zone d’accompagnement complémentaire (ZAC) ; un seul lieu suffit.");
        for (AraScenarios.Scenario scenario : AraScenarios.all()) {
            for (Finding finding :
                    CALL.assess(scenario.dossier(), scenario.context()).findings()) {
                assertThat(finding.reason(Language.FRENCH)).doesNotContain("action complémentaire", "OUTSIDE");
                assertThat(finding.reason(Language.ENGLISH)).doesNotContain("complementary action", "OUTSIDE");
            }
        }
    }

    @Tag("T-7")
    @ParameterizedTest(name = "hospital {0}, town {1}: ARA-08 {2}, ARA-09 {3}")
    @CsvSource({
        "PRIORITY_INTERVENTION, OUTSIDE, SATISFIED, NOT_APPLICABLE",
        "PRIORITY_INTERVENTION, COMPLEMENTARY_ACTION, SATISFIED, NOT_APPLICABLE",
        "PRIORITY_INTERVENTION, , SATISFIED, NOT_APPLICABLE",
        "COMPLEMENTARY_ACTION, OUTSIDE, NOT_SATISFIED, SATISFIED",
        "COMPLEMENTARY_ACTION, , UNKNOWN, SATISFIED",
        "OUTSIDE, OUTSIDE, NOT_SATISFIED, NOT_SATISFIED",
        "OUTSIDE, , UNKNOWN, UNKNOWN",
    })
    void the_second_rank_is_for_a_zac_without_a_known_zip(
            ZoningClass hospital, ZoningClass town, Outcome first, Outcome second) {
        AraDossiers dossier = AraDossiers.eligible().at(0, DossierInputs.ZONE, hospital);
        dossier = town == null ? dossier.unknownAt(1, DossierInputs.ZONE) : dossier.at(1, DossierInputs.ZONE, town);
        assertThat(assess(dossier).outcome(RuleId.parse("ARA-08"))).isEqualTo(first);
        assertThat(assess(dossier).outcome(RuleId.parse("ARA-09"))).isEqualTo(second);
    }

    @Tag("T-14")
    @Test
    void a_refused_registration_names_the_reading_under_which_people_judge_it() {
        AraDossiers late = AraDossiers.eligible()
                .registered(r -> r.status(RegistrationStatus.DEFINITIVE).since(LocalDate.of(2026, 11, 2)));
        Finding finding = assess(late).finding(RuleId.parse("ARA-54"));
        assertThat(InterpretationExplorer.otherwise(assess(late), finding))
                .extracting(other -> other.interpretation().key() + " " + other.choice() + " " + other.outcome())
                .containsExactly("I-ARA-20 criterion FOR_COMMITTEE");
        Finding met = assess(AraDossiers.eligible()).finding(RuleId.parse("ARA-54"));
        assertThat(InterpretationExplorer.otherwise(assess(AraDossiers.eligible()), met))
                .isEmpty();
        AssessmentContext criterion = AraScenarios.FILING_DAY.interpreting("I-ARA-20", "criterion");
        assertThat(CALL.assess(late.dossier(), criterion).outcome(RuleId.parse("ARA-54")))
                .isEqualTo(Outcome.FOR_COMMITTEE);
        assertThat(CALL.assess(late.dossier(), criterion).verdict().eligibility())
                .hasToString("ELIGIBLE");
    }

    @Tag("T-14")
    @Test
    void what_the_text_does_not_say_is_listed() {
        Map<String, List<String>> clauses = CALL.data().stream()
                .filter(datum -> datum.value().isEmpty())
                .collect(java.util.stream.Collectors.toMap(
                        Datum::name,
                        datum -> datum.clauses().stream().map(Object::toString).toList()));
        assertThat(clauses).containsEntry("plannedDateAuthor", List.of("ARA-49", "ARA-64"));
        assertThat(clauses).containsEntry("letterModel", List.of("ARA-50", "ARA-64"));
    }

    @Tag("T-15")
    @Test
    void the_agency_is_asked_wherever_the_text_is_silent() {
        String deadline = "L’appel n’indique aucune date limite de dépôt ; elle est à demander à l’ARS.";
        assertThat(questions(AraDossiers.eligible())).containsExactly(deadline);
        assertThat(questions(AraDossiers.eligible().specialty("CD").zones(ZoningClass.OUTSIDE, ZoningClass.OUTSIDE)))
                .containsExactly(
                        "Pour un poste d’odontologie, faut-il consulter le zonage des médecins ou celui des"
                                + " chirurgiens-dentistes ?",
                        deadline);
        assertThat(questions(AraScenarios.three()))
                .containsExactly(deadline, "Un projet peut-il réunir plus de deux partenaires ?");
        assertThat(questions(AraDossiers.eligible().specialty("SM03")))
                .containsExactly("Un projet en biologie médicale est-il admis ?", deadline);
        AraDossiers pharmacist =
                AraDossiers.eligible().specialty("SM03").with(DossierInputs.PROFESSION, Profession.PHARMACIST);
        assertThat(CALL.assess(
                                pharmacist.dossier(),
                                AraScenarios.FILING_DAY.interpreting("I-ARA-10.biology", "accepted"))
                        .agencyQuestions())
                .extracting(question -> question.text().en())
                .contains("Is a pharmacy project admitted, although the call does not mention it?");
    }

    @Tag("T-15")
    @Test
    void what_only_the_dossier_lacks_is_no_question_for_the_agency() {
        assertThat(questions(AraDossiers.eligible().without(DossierInputs.POST_SPECIALTY)))
                .hasSize(1);
        assertThat(questions(AraDossiers.eligible().with(DossierInputs.CONTRACT_END, LocalDate.of(2028, 10, 30))))
                .hasSize(1);
    }

    private static Rule rule(String id) {
        return CALL.rules().stream()
                .filter(rule -> rule.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
