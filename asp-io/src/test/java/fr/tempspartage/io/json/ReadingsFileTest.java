package fr.tempspartage.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.AgencyReading;
import fr.tempspartage.domain.campaign.AgencyReadings;
import fr.tempspartage.domain.campaign.AgencyReadingsFields;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsFileTest {

    private static final CallDefinition NA = Calls.load().get("nouvelle-aquitaine-2026");
    private static final CallDefinition ARA = Calls.load().get("auvergne-rhone-alpes-2026");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final String GOOD = """
            # a comment
            call: nouvelle-aquitaine-2026
            readings:
              - interpretation: I-NA-4
                choice: any-assistant
                decidedBy: Bureau
                decidedOn: 02/03/2026
                why: "parce que : oui"
                reference: note 1
            filingDeadline:
              lastDay: 24/05/2026
              decidedBy: Direction
              decidedOn: 2026-05-20
              why: panne
              reference: lettre 2
            """;

    @TempDir
    Path folder;

    @Test
    void a_file_of_people_is_read_whole_with_the_hash_of_its_bytes() throws IOException {
        Path file = Files.writeString(folder.resolve("any.yaml"), GOOD);
        ReadResult<AppliedReadings> read = ReadingsFile.read(file, NA, DAY);
        assertThat(read.issues()).isEmpty();
        AppliedReadings applied = read.orElseThrow();
        assertThat(applied.readings())
                .containsExactly(AgencyReading.builder()
                        .interpretation("I-NA-4")
                        .choice("any-assistant")
                        .decidedBy("Bureau")
                        .decidedOn(LocalDate.of(2026, 3, 2))
                        .why("parce que : oui")
                        .reference("note 1")
                        .build());
        assertThat(applied.content().getFilingDeadline().orElseThrow().getLastDay())
                .isEqualTo("2026-05-24");
        // As sha256sum prints it.
        assertThat(applied.sha256())
                .isEqualTo(HASH)
                .isEqualTo(ReadingsFile.hash(file).orElseThrow());
        assertThat(ReadingsFile.read(GOOD, Notation.YAML, NA, DAY).orElseThrow())
                .isEqualTo(applied);
        assertThat(ReadingsFile.read(GOOD.replace("a comment", "another"), Notation.YAML, NA, DAY)
                        .orElseThrow()
                        .sha256())
                .isNotEqualTo(applied.sha256());
    }

    @Test
    void json_says_the_same_and_what_is_written_is_read() {
        AgencyReadings content =
                ReadingsFile.read(GOOD, Notation.YAML, NA, DAY).orElseThrow().content();
        String json = ReadingsFile.write(content);
        assertThat(json).startsWith("{\n  \"formatVersion\": \"1\",\n  \"call\": \"nouvelle-aquitaine-2026\",\n");
        assertThat(ReadingsFile.read(json, Notation.JSON, NA, DAY).orElseThrow().content())
                .isEqualTo(content);
    }

    @Test
    void every_fault_is_found_in_one_pass_at_its_place() {
        String text = """
                call: auvergne-rhone-alpes-2026
                readings:
                  - interpretation: I-NA-44
                    choice: any-assistant
                    decidedBy: Bureau
                    decidedOn: 02/03/2026
                    why: x
                    reference: y
                  - interpretation: I-NA-4
                    choice: any-asistant
                    decidedBy: Bureau
                    decidedOn: 21/05/2026
                    why: x
                    referense: y
                  - interpretation: I-NA-10
                    choice: calendar-days
                    decidedBy: Bureau
                    decidedOn: 20/05/2026
                    why: x
                    reference:
                  - interpretation: I-NA-8
                    choice: d
                    decidedBy: Bureau
                    decidedOn: hier
                    why: x
                    reference: y
                  - interpretation: I-NA-4
                    choice: specialist-only
                    decidedBy: Bureau
                    decidedOn: 02/03/2026
                    why: x
                    reference: y
                filingDeadline:
                  lastDay: 24/05/2026
                  decidedBy: Direction
                  decidedOn: 22/05/2026
                  why: x
                  reference: y
                """;
        ReadResult<AppliedReadings> read = ReadingsFile.read(text, Notation.YAML, NA, DAY);
        assertThat(read.value()).isEmpty();
        assertThat(read.describe(Language.ENGLISH).lines().collect(Collectors.joining("\n")))
                .isEqualTo(ENGLISH_ISSUES);
        assertThat(read.describe(Language.FRENCH).replace('\u00a0', ' ').lines().collect(Collectors.joining("\n")))
                .isEqualTo(FRENCH_ISSUES);
    }

    @Test
    void a_decision_of_the_day_of_the_assessment_is_no_surprise_and_one_of_the_day_after_is_applied_and_said() {
        assertThat(ReadingsFile.read(GOOD, Notation.YAML, NA, LocalDate.of(2026, 5, 20))
                        .issues())
                .isEmpty();
        ReadResult<AppliedReadings> early = ReadingsFile.read(GOOD, Notation.YAML, NA, LocalDate.of(2026, 5, 19));
        assertThat(early.value()).isPresent();
        assertThat(early.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.DECIDED_LATER);
            assertThat(issue.isError()).isFalse();
            assertThat(issue.format(Language.ENGLISH))
                    .isEqualTo("13:14 /filingDeadline/decidedOn: The decision is of 20 May 2026, after the day of the"
                            + " assessment, 19 May 2026; it is applied.\nMaybe correct one of the two days.");
        });
    }

    @Test
    void what_is_missing_is_named_and_an_entry_left_open_is_none() {
        ReadResult<AppliedReadings> read = ReadingsFile.read(
                "call: nouvelle-aquitaine-2026\nreadings:\n  -\n  - interpretation: I-NA-4\n    choice:\n"
                        + "    decidedBy: B\n    decidedOn: 2026-01-01\n    why: x\n",
                Notation.YAML,
                NA,
                DAY);
        assertThat(read.issues())
                .extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactly("MISSING_FIELD /readings/0/choice", "MISSING_FIELD /readings/0/reference");
        assertThat(ReadingsFile.read("call: nouvelle-aquitaine-2026\nreadings:\n", Notation.YAML, NA, DAY)
                        .orElseThrow()
                        .readings())
                .isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_said_by_an_exception() {
        Path nowhere = folder.resolve("nowhere.yaml");
        assertThatThrownBy(() -> ReadingsFile.read(nowhere, NA, DAY)).isInstanceOf(UncheckedIOException.class);
        assertThat(ReadingsFile.hash(nowhere)).isEmpty();
    }

    @Test
    void a_file_above_the_limit_is_refused_unread() throws IOException {
        Path file = Files.write(
                folder.resolve("large.json"),
                " ".repeat(AspJson.STANDARD_MAX_BYTES + 1).getBytes(UTF_8));
        assertThat(ReadingsFile.read(file, NA, DAY).issues())
                .extracting(issue -> issue.code())
                .containsExactly(IssueCode.TOO_LARGE);
    }

    @Test
    void the_skeleton_names_every_question_and_decides_nothing_until_it_is_filled_in() {
        for (CallDefinition call : List.of(NA, ARA)) {
            for (Language language : Language.values()) {
                String skeleton = ReadingsFile.skeleton(call, language);
                ReadResult<AppliedReadings> untouched = ReadingsFile.read(skeleton, Notation.YAML, call, DAY);
                assertThat(untouched.issues()).isEmpty();
                assertThat(untouched.orElseThrow().readings()).isEmpty();
                call.interpretations()
                        .forEach(point -> assertThat(skeleton)
                                .contains("  #- interpretation: " + point.key() + "\n  #  choice:\n"));
                assertThat(ReadingsFile.read(filledIn(skeleton, call), Notation.YAML, call, DAY)
                                .orElseThrow()
                                .readings())
                        .hasSameSizeAs(call.interpretations());
            }
        }
        assertThat(ReadingsFile.skeleton(NA, Language.ENGLISH))
                .contains(
                        "  # I-NA-2 – May the post start on any day of the stated month?\n"
                                + "  #   any-day – Any day of the month (the default)\n"
                                + "  #   first-day – Only the first day of the month\n"
                                + "  #- interpretation: I-NA-2\n",
                        "# Filing deadline announced since the call (according to the call, 17 May 2026): remove the '#'",
                        "#filingDeadline:\n#  lastDay:\n#  decidedBy:\n");
        assertThat(ReadingsFile.skeleton(ARA, Language.FRENCH))
                .contains("# Date limite de dépôt annoncée depuis l’appel (l’appel n’en indique pas)");
    }

    /** The skeleton as a person fills it in: the signs removed before what is to be decided, and the first open choice. */
    private static String filledIn(String skeleton, CallDefinition call) {
        StringBuilder text = new StringBuilder();
        String key = "";
        for (String line : skeleton.lines().toList()) {
            String open = line.replaceFirst("^  #(- |  )(\\w+:)", "  $1$2")
                    .replaceFirst("^#(filingDeadline:|  \\w+:$)", "$1");
            if (!open.equals(line)) {
                key = open.contains("interpretation: ") ? open.substring(open.indexOf(": ") + 2) : key;
                String field = open.strip();
                String at = key;
                open += switch (field) {
                    case "choice:" ->
                        " "
                                + call.interpretations().stream()
                                        .filter(point -> point.key().equals(at))
                                        .findFirst()
                                        .orElseThrow()
                                        .interpretation()
                                        .openChoices()
                                        .get(0)
                                        .slug();
                    case "decidedOn:", "lastDay:" -> " 01/02/2026";
                    case "decidedBy:", "why:", "reference:" -> " x";
                    default -> "";
                };
            }
            text.append(open).append('\n');
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"readings.yaml", "READINGS.yml", "a/readings.json"})
    void a_file_of_readings_is_known_by_its_name(String name) {
        assertThat(ReadingsFile.isNamed(Path.of(name))).isTrue();
        assertThat(ReadingsFile.isNamed(Path.of(name + "l"))).isFalse();
        assertThat(ReadingsFile.isNamed(Path.of(name.replaceAll("(?i)readings", "reading"))))
                .isFalse();
    }

    @Provide
    Arbitrary<AgencyReadings> contents() {
        return ArbitraryRecords.of(AgencyReadingsFields.TYPE);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatever_is_written_is_read_as_the_same_readings_in_json_and_as_yaml(
            @ForAll("contents") AgencyReadings content) {
        String json = ReadingsFile.write(content);
        for (Notation notation : Notation.values()) {
            ReadResult<AgencyReadings> read = AspJson.standard().read(AgencyReadingsFields.TYPE, json, notation);
            assertThat(read.orElseThrow()).isEqualTo(content);
        }
    }

    private static final String HASH = "9e1d5bd1be018512174fe5d864c197e68f86193c1dbf9d23eac59449928213aa";

    private static final String ENGLISH_ISSUES = """
            1:7 /call: These readings are about the call 'auvergne-rhone-alpes-2026', not 'nouvelle-aquitaine-2026'.
            Maybe take another file, or name the other call.
            3:21 /readings/0/interpretation: The call nouvelle-aquitaine-2026 has no interpretation 'I-NA-44'.
            Maybe 'I-NA-4'.
            9:5 /readings/1/reference: 'reference' (reference of the decision) is missing in 'reading of the agency'.
            Maybe it stands under another name.
            10:13 /readings/1/choice: The interpretation I-NA-4 has no choice 'any-asistant'.
            Maybe 'any-assistant'.
            12:16 /readings/1/decidedOn: The decision is of 21 May 2026, after the day of the assessment, 20 May 2026; it is applied.
            Maybe correct one of the two days.
            14:5 /readings/1/referense: Unknown field in 'reading of the agency': 'referense'.
            Maybe 'reference'.
            15:5 /readings/2/reference: 'reference' (reference of the decision) is missing in 'reading of the agency'.
            Maybe it stands under another name.
            16:13 /readings/2/choice: The choice 'calendar-days' of I-NA-10 is excluded by the text of the call. The call lets the partners express the sharing in their own way and allows one year on each side: each period therefore weighs by contract months. Counting calendar days would refuse that pattern (365 days out of 731); this reading is rejected.
            Maybe one of months, volume.
            22:13 /readings/3/choice: The choice 'd' of I-NA-8 is shown for information only. The call does not define the term. Two partners without a CHU, with one half of the time each, always meet the rule. With a CHU, the other partners form the periphery; if only medico-social time makes the difference, the answer is unknown. Without a CHU, the partners named by the project are taken; if it names none, the answer is unknown.
            Maybe one of a, b, c, in-order.
            24:16 /readings/3/decidedOn: 'hier' is not accepted: it takes a date that exists, year-month-day, from 1900 to 2999.
            Maybe as in 2026-11-01.
            27:21 /readings/4/interpretation: The interpretation I-NA-4 is decided on line 9 already.
            Maybe remove one of the two decisions.
            36:14 /filingDeadline/decidedOn: The decision is of 22 May 2026, after the day of the assessment, 20 May 2026; it is applied.
            Maybe correct one of the two days.""";

    private static final String FRENCH_ISSUES = """
            1:7 /call: Ces lectures portent sur l’appel « auvergne-rhone-alpes-2026 », et non sur « nouvelle-aquitaine-2026 ».
            Peut-être faut-il un autre fichier, ou nommer l’autre appel.
            3:21 /readings/0/interpretation: L’appel nouvelle-aquitaine-2026 n’a pas d’interprétation « I-NA-44 ».
            Peut-être « I-NA-4 ».
            9:5 /readings/1/reference: Il manque « reference » (référence de la décision) dans « lecture retenue par l’agence ».
            Peut-être figure-t-elle sous un autre nom.
            10:13 /readings/1/choice: L’interprétation I-NA-4 n’a pas de choix « any-asistant ».
            Peut-être « any-assistant ».
            12:16 /readings/1/decidedOn: La décision est du 21 mai 2026, après le jour de l’examen, le 20 mai 2026 ; elle est appliquée.
            Peut-être faut-il corriger l’un des deux jours.
            14:5 /readings/1/referense: Rubrique inconnue dans « lecture retenue par l’agence » : « referense ».
            Peut-être « reference ».
            15:5 /readings/2/reference: Il manque « reference » (référence de la décision) dans « lecture retenue par l’agence ».
            Peut-être figure-t-elle sous un autre nom.
            16:13 /readings/2/choice: Le choix « calendar-days » de I-NA-10 est exclu par le texte de l’appel. L’appel laisse les partenaires exprimer le partage à leur manière et admet une année de chaque côté : chaque période pèse donc en mois de contrat. Compter en jours calendaires refuserait ce schéma (365 jours sur 731) ; cette lecture est écartée.
            Peut-être l’un de ceux-ci : months, volume.
            22:13 /readings/3/choice: Le choix « d » de I-NA-8 n’est montré que pour information. L’appel ne définit pas ce terme. Deux partenaires sans CHU, à parts égales, satisfont toujours à la règle. En présence d’un CHU, les autres partenaires forment la périphérie ; si seul le temps médico-social fait la différence, la réponse est inconnue. Sans CHU, on s’en tient aux partenaires que le projet désigne ; s’il n’en désigne aucun, la réponse est inconnue.
            Peut-être l’un de ceux-ci : a, b, c, in-order.
            24:16 /readings/3/decidedOn: « hier » n’est pas accepté : il faut une date qui existe, année-mois-jour, de 1900 à 2999.
            Peut-être comme ceci : 2026-11-01.
            27:21 /readings/4/interpretation: L’interprétation I-NA-4 est déjà décidée à la ligne 9.
            Peut-être faut-il retirer l’une des deux décisions.
            36:14 /filingDeadline/decidedOn: La décision est du 22 mai 2026, après le jour de l’examen, le 20 mai 2026 ; elle est appliquée.
            Peut-être faut-il corriger l’un des deux jours.""";
}
