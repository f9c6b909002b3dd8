package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.AgencyDeadline;
import fr.tempspartage.domain.campaign.AgencyReading;
import fr.tempspartage.domain.campaign.AgencyReadings;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DecisionsInWords;
import fr.tempspartage.rules.call.ShortAnswer;
import fr.tempspartage.rules.verdict.FilingStatus;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyDecisionsTest {

    private static final CallDefinition CALL = new AuvergneRhoneAlpes2026();
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String OTHER_HASH = "fedcba9876543210".repeat(4);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 15);

    @Test
    void a_decision_is_applied_and_named_with_who_when_and_where() {
        Assessment decided = assess(AraScenarios.FILING_DAY.applying(file(reading("I-ARA-6", "per-year"))));

        assertThat(decided.amount().orElseThrow().min()).isEqualTo(Euros.parse("64000.00"));
        assertThat(decided.amount().orElseThrow().isOne()).isTrue();
        AppliedReadings.Used used = decided.agencyReadings().orElseThrow();
        assertThat(used)
                .isEqualTo(new AppliedReadings.Used(
                        HASH, ImmutableList.of(reading("I-ARA-6", "per-year")), Optional.empty(), ImmutableList.of()));
        assertThat(words(used, Language.FRENCH))
                .containsExactly("« Chaque année, soit 64 000 € pour 24 mois » (Bureau, 1er mars 2026, note 3)");
        assertThat(words(used, Language.ENGLISH))
                .containsExactly("\"Every year, that is €64,000 for 24 months\" (Bureau, 1 March 2026, note 3)");
        assertThat(brief(decided, Language.FRENCH))
                .isEqualTo("I-ARA-6 (fichier 0123456789ab) : Bureau, 1er mars 2026, note 3");
        assertThat(brief(decided, Language.ENGLISH))
                .isEqualTo("I-ARA-6 (file 0123456789ab): Bureau, 1 March 2026, note 3");
        assertThat(decided.summary(Language.ENGLISH)).contains("Decisions: I-ARA-6 (file 0123456789ab)");
        assertThat(decided.summary(Language.ENGLISH)).doesNotContain("chosen:");
    }

    @Test
    void without_a_file_nothing_is_said_of_decisions() {
        Assessment plain = assess(AraScenarios.FILING_DAY);
        assertThat(plain.agencyReadings()).isEmpty();
        assertThat(ShortAnswer.of(plain, Language.FRENCH).decisions()).isEmpty();
        assertThat(AppliedReadings.inForce(AraScenarios.FILING_DAY)).isEmpty();
        assertThat(AppliedReadings.usedBy(AraScenarios.FILING_DAY, Set.of("I-ARA-6")))
                .isEmpty();
    }

    @Test
    void of_a_file_that_decides_everything_only_what_was_consulted_is_named() {
        List<AgencyReading> all = CALL.interpretations().stream()
                .map(point -> reading(
                        point.key(), point.interpretation().openChoices().get(0).slug()))
                .toList();
        AssessmentContext context = AraScenarios.FILING_DAY.applying(file(all.toArray(AgencyReading[]::new)));
        Assessment decided = assess(context);
        Set<String> consulted = new HashSet<>();
        decided.findings()
                .forEach(finding -> finding.interpretations()
                        .keySet()
                        .forEach(interpretation -> consulted.add(interpretation.key())));
        decided.plans().forEach(plan -> consulted.addAll(plan.interpretations().keySet()));

        List<String> named = decided.agencyReadings().orElseThrow().readings().stream()
                .map(AgencyReading::getInterpretation)
                .toList();
        assertThat(named).hasSizeLessThan(all.size()).containsExactlyInAnyOrderElementsOf(consulted);
        assertThat(AppliedReadings.inForce(context).orElseThrow().readings()).isEqualTo(all);
        assertThat(AppliedReadings.usedBy(context, Set.of("I-ARA-6", "I-ARA-99"))
                        .orElseThrow()
                        .readings())
                .extracting(AgencyReading::getInterpretation)
                .containsExactly("I-ARA-6");
    }

    @Test
    void a_choice_made_beside_the_file_wins_before_and_after_and_is_said() {
        AppliedReadings file = file(reading("I-ARA-6", "per-year"));
        AssessmentContext after = AraScenarios.FILING_DAY.applying(file).interpreting("I-ARA-6", "per-contract");
        AssessmentContext before =
                AraScenarios.FILING_DAY.interpreting("I-ARA-6", "per-contract").applying(file);
        for (AssessmentContext context : List.of(after, before)) {
            Assessment assessment = assess(context);
            assertThat(assessment.amount().orElseThrow().max()).isEqualTo(Euros.parse("32000.00"));
            AppliedReadings.Used used = assessment.agencyReadings().orElseThrow();
            assertThat(used.readings()).isEmpty();
            assertThat(used.reading("I-ARA-6")).isEmpty();
            assertThat(used.setAside()).containsExactly(reading("I-ARA-6", "per-year"));
            assertThat(file.setAside(context)).containsExactly(reading("I-ARA-6", "per-year"));
            assertThat(words(used, Language.FRENCH))
                    .containsExactly(
                            "aucune décision ne s’applique ici",
                            "écartée par un autre choix : « Chaque année, soit 64 000 € pour 24 mois » (Bureau, 1er mars"
                                    + " 2026, note 3)");
            assertThat(brief(assessment, Language.ENGLISH))
                    .isEqualTo("no decision applies here (file 0123456789ab); set aside: I-ARA-6");
            assertThat(assessment.summary(Language.FRENCH)).contains("choisie");
        }
        assertThat(file.setAside(AraScenarios.FILING_DAY.applying(file).interpreting("I-ARA-6", "per-year")))
                .isEmpty();
    }

    @Test
    void another_file_takes_the_place_of_the_first_one() {
        AssessmentContext context = AraScenarios.FILING_DAY
                .applying(file(reading("I-ARA-6", "per-year")))
                .applying(new AppliedReadings(readings(reading("I-ARA-2", "open")), OTHER_HASH));
        assertThat(context.readings().chosen()).containsOnlyKeys("I-ARA-2");
        assertThat(context.agencyReadings().orElseThrow().sha256()).isEqualTo(OTHER_HASH);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-15T23:59:59+02:00, IN_TIME", "2026-09-16T00:00:00+02:00, LATE"})
    void the_deadline_that_the_agency_announces_counts_to_the_end_of_its_last_day(String filedAt, FilingStatus status) {
        AppliedReadings file = new AppliedReadings(
                AgencyReadings.builder()
                        .call(CALL.id())
                        .filingDeadline(deadline())
                        .build(),
                HASH);
        AssessmentContext context = AraScenarios.FILING_DAY.applying(file);
        AraDossiers dossier = AraDossiers.eligible().with(DossierInputs.FILED_AT, OffsetDateTime.parse(filedAt));
        Assessment assessment = CALL.assess(dossier.dossier(), context);

        assertThat(assessment.verdict().filing()).containsExactly(status);
        assertThat(assessment.deadline()).contains(LAST_DAY.plusDays(1).atStartOfDay(Calendar.PARIS));
        AppliedReadings.Used used = assessment.agencyReadings().orElseThrow();
        assertThat(used.deadline()).contains(deadline());
        assertThat(words(used, Language.FRENCH))
                .containsExactly("date limite : 15 septembre 2026, avant minuit (Direction, 2 avril 2026, lettre 7)");
        assertThat(brief(assessment, Language.FRENCH))
                .isEqualTo("date limite (fichier 0123456789ab) : Direction, 2 avril 2026, lettre 7");
        assertThat(AppliedReadings.inForce(context).orElseThrow().deadline()).contains(deadline());
        assertThat(AppliedReadings.usedBy(context, Set.of()).orElseThrow().deadline())
                .isEmpty();
        assertThat(context.deadline().orElseThrow().source()).isEqualTo(Bilingual.of("lettre 7", "lettre 7"));
    }

    @Test
    void a_deadline_given_beside_the_file_wins_before_and_after() {
        AppliedReadings file = new AppliedReadings(
                AgencyReadings.builder()
                        .call(CALL.id())
                        .filingDeadline(deadline())
                        .build(),
                HASH);
        var later = LocalDate.of(2026, 10, 1).atStartOfDay(Calendar.PARIS);
        Bilingual source = Bilingual.of("courriel", "e-mail");
        AssessmentContext after = AraScenarios.FILING_DAY.applying(file).withDeadline(later, source);
        AssessmentContext before =
                AraScenarios.FILING_DAY.withDeadline(later, source).applying(file);
        for (AssessmentContext context : List.of(after, before)) {
            assertThat(context.deadline().orElseThrow().firstLateInstant()).isEqualTo(later);
            assertThat(assess(context).agencyReadings().orElseThrow().deadline())
                    .isEmpty();
        }
    }

    @Test
    void results_of_several_files_are_warned_of_and_those_of_one_are_not() {
        Optional<String> none = Optional.empty();
        assertThat(AppliedReadings.differing(List.of())).isEmpty();
        assertThat(AppliedReadings.differing(List.of(none, none))).isEmpty();
        assertThat(AppliedReadings.differing(List.of(Optional.of(HASH), Optional.of(HASH))))
                .isEmpty();
        Bilingual warning = AppliedReadings.differing(List.of(Optional.of(HASH), none, Optional.of(OTHER_HASH), none))
                .orElseThrow();
        assertThat(plain(warning.fr()))
                .isEqualTo(
                        "Ces résultats n’ont pas été établis sous les mêmes lectures de l’agence : fichier 0123456789ab,"
                                + " aucun fichier, fichier fedcba987654.");
        assertThat(warning.en())
                .isEqualTo(
                        "These results were not made under the same readings of the agency: file 0123456789ab, no file,"
                                + " file fedcba987654.");
    }

    @Test
    void what_is_no_sha_256_is_refused() {
        for (String wrong : List.of("", HASH.substring(1), HASH + "0", HASH.replace('a', 'A'))) {
            assertThatThrownBy(() -> new AppliedReadings(readings(), wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Not a SHA-256: '" + wrong + "'.\nMaybe compute it with sha256sum, in lower case.");
        }
    }

    private static Assessment assess(AssessmentContext context) {
        return CALL.assess(AraDossiers.eligible().dossier(), context);
    }

    private static List<String> words(AppliedReadings.Used used, Language language) {
        return DecisionsInWords.of(CALL, language).entries(used).stream()
                .map(AgencyDecisionsTest::plain)
                .toList();
    }

    private static String brief(Assessment assessment, Language language) {
        return ShortAnswer.of(assessment, language).decisions().stream()
                .map(AgencyDecisionsTest::plain)
                .collect(Collectors.joining());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static AppliedReadings file(AgencyReading... decided) {
        return new AppliedReadings(readings(decided), HASH);
    }

    private static AgencyReadings readings(AgencyReading... decided) {
        return AgencyReadings.builder()
                .call(CALL.id())
                .readings(ImmutableList.copyOf(decided))
                .build();
    }

    private static AgencyReading reading(String key, String choice) {
        return AgencyReading.builder()
                .interpretation(key)
                .choice(choice)
                .decidedBy("Bureau")
                .decidedOn(LocalDate.of(2026, 3, 1))
                .why("parce que")
                .reference("note 3")
                .build();
    }

    private static AgencyDeadline deadline() {
        return AgencyDeadline.builder()
                .lastDay(LAST_DAY)
                .decidedBy("Direction")
                .decidedOn(LocalDate.of(2026, 4, 2))
                .why("parce que")
                .reference("lettre 7")
                .build();
    }
}
