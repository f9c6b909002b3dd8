package fr.tempspartage.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Luhn;
import fr.tempspartage.domain.register.EstablishmentRegister;
import fr.tempspartage.domain.register.EstablishmentRegister.Entry;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FINESS as CSV and as JSON: the same establishments, legal entities and sites told apart, dated. */
class FinessTest {

    private static final String FIRST = "finess;etalab;111;2026-05-12\n";
    private static final String FLEYRIAT =
            Folder.line("010000024", "010780054", "CH DE FLEYRIAT", "355", "1102", "1", "01/451");

    @TempDir
    Path path;

    /** The four lines of the official extraction of 12 May 2026 (Licence Ouverte), as published. */
    @Test
    void lines_of_the_official_extraction_give_kind_status_department_commune_and_legal_entity() throws IOException {
        Folder folder = new Folder(path)
                .with(
                        "etalab.csv",
                        Files.readAllBytes(Path.of("src/test/resources/fr/tempspartage/io/register/etalab.csv")));
        assertThat(folder.said(Language.ENGLISH)).isEmpty();
        assertThat(folder.establishments().name()).isEqualTo("FINESS 2026-05-12");
        assertThat(folder.on("010000024", Folder.DAY))
                .contains(entry(
                        "CH DE FLEYRIAT",
                        EstablishmentKind.HOSPITAL_CENTRE,
                        LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT,
                        "01451",
                        "010780054"));
        assertThat(folder.on("970300026", Folder.DAY))
                .contains(entry(
                        "CENTRE HOSPITALIER DE CAYENNE",
                        EstablishmentKind.HOSPITAL_CENTRE,
                        LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT,
                        "97302",
                        "970302022"));
        assertThat(folder.on("970400024", Folder.DAY).orElseThrow().kind())
                .contains(EstablishmentKind.UNIVERSITY_HOSPITAL);
        Entry ehpad = folder.on("970302287", Folder.DAY).orElseThrow();
        assertThat(ehpad.kind()).contains(EstablishmentKind.MEDICO_SOCIAL);
        assertThat(ehpad.legalStatus()).isEmpty();
        assertThat(ehpad.department()).hasToString("Optional[973]");
    }

    @Test
    void the_number_of_a_legal_entity_answers_with_itself_and_that_of_a_site_with_its_entity() {
        Folder folder = new Folder(path).with("finess.csv", FIRST + FLEYRIAT);
        Finess entity = Finess.parse("010780054");
        assertThat(folder.on("010780054", Folder.DAY))
                .contains(new Entry(
                        "010780054",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(entity),
                        Optional.empty()));
        assertThat(folder.on("010000024", Folder.DAY).orElseThrow().legalEntity())
                .contains(entity);
        assertThat(folder.on("870000015", Folder.DAY)).isEmpty();
    }

    @Test
    void a_clinic_that_bears_the_number_of_its_legal_entity_is_the_clinic() {
        Folder folder = new Folder(path)
                .with(
                        "finess.csv",
                        FIRST + Folder.line("330780495", "330780495", "CLINIQUE", "365", "", "6", "33/240"));
        Entry clinic = folder.on("330780495", Folder.DAY).orElseThrow();
        assertThat(clinic.name()).isEqualTo("CLINIQUE");
        assertThat(clinic.legalEntity()).contains(Finess.parse("330780495"));
    }

    @ParameterizedTest
    @CsvSource({
        "101, 1101, 1, UNIVERSITY_HOSPITAL, PUBLIC_HEALTH_ESTABLISHMENT",
        "101, 1101, '', UNIVERSITY_HOSPITAL,",
        "101, 1101, 6, , PUBLIC_INTEREST_PRIVATE",
        "355, 1102, 1, HOSPITAL_CENTRE, PUBLIC_HEALTH_ESTABLISHMENT",
        "355, 1102, '', HOSPITAL_CENTRE,",
        "106, 1102, 9, HOSPITAL_CENTRE,",
        "355, 1102, 6, NON_PROFIT_HOSPITAL, PUBLIC_INTEREST_PRIVATE",
        "292, '', 1, HOSPITAL_CENTRE, PUBLIC_HEALTH_ESTABLISHMENT",
        "292, '', '', ,",
        "131, '', 6, NON_PROFIT_HOSPITAL, PUBLIC_INTEREST_PRIVATE",
        "131, '', '', NON_PROFIT_HOSPITAL,",
        "131, '', 1, , PUBLIC_HEALTH_ESTABLISHMENT",
        "131, '', 7, , OTHER_PRIVATE",
        "365, '', 6, NON_PROFIT_HOSPITAL, PUBLIC_INTEREST_PRIVATE",
        "365, '', 7, PRIVATE_CLINIC, OTHER_PRIVATE",
        "365, '', 1, HOSPITAL_CENTRE, PUBLIC_HEALTH_ESTABLISHMENT",
        "365, '', 0, ,",
        "127, '', 2, ,",
        "500, 4401, '', MEDICO_SOCIAL,",
        "500, '', '', MEDICO_SOCIAL,",
        "183, 4103, '', MEDICO_SOCIAL,",
        "124, '', '', OTHER,",
        "603, '', '', OTHER,",
        "604, '', '', OTHER,",
        "620, '', '', ,",
        "620, 3301, '', ,",
    })
    void categories_tell_what_the_nomenclatures_say_and_no_more(
            String category, String aggregate, String espic, EstablishmentKind kind, LegalStatus status) {
        assertThat(FinessCategory.kind(category, aggregate, espic)).isEqualTo(Optional.ofNullable(kind));
        assertThat(FinessCategory.status(espic)).isEqualTo(Optional.ofNullable(status));
    }

    @ParameterizedTest
    @CsvSource({
        "01, 451, 01451", "2A, 004, 2A004", "9A, 105, 97105", "9B, 209, 97209", "9C, 302, 97302", "9D, 411, 97411",
        "9F, 608, 97608", "9A, 701, 97701", "75, 114, 75114", "01, 45, ", "99, 001, ", "75, 014, ",
    })
    void department_and_commune_of_three_digits_make_an_insee_code(String department, String commune, String code) {
        assertThat(new FinessPlace().of(department, commune).map(Object::toString))
                .isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void an_establishment_is_known_from_its_day_of_opening() {
        Folder folder = new Folder(path).with("finess.csv", FIRST + FLEYRIAT);
        assertThat(folder.on("010000024", LocalDate.of(1979, 2, 12))).isEmpty();
        assertThat(folder.on("010000024", LocalDate.of(1979, 2, 13))).isPresent();
    }

    @Test
    void of_several_extractions_the_last_one_until_the_day_answers_alone() {
        String gone = Folder.line("330781196", "330781196", "CHU", "101", "1101", "1", "33/063");
        Folder folder = new Folder(path)
                .with("a.csv", "finess;etalab;1;2026-01-10\n" + FLEYRIAT + gone)
                .with("b.csv", "finess;etalab;2;2026-05-12\n" + FLEYRIAT);
        assertThat(folder.on("330781196", LocalDate.of(2025, 1, 1))).isPresent();
        assertThat(folder.on("330781196", LocalDate.of(2026, 5, 11))).isPresent();
        assertThat(folder.on("330781196", LocalDate.of(2026, 5, 12))).isEmpty();
        EstablishmentRegister register = folder.establishments();
        assertThat(register.name()).isEqualTo("FINESS 2026-01-10 + FINESS 2026-05-12");
        assertThat(register.name(LocalDate.of(2026, 5, 11))).isEqualTo("FINESS 2026-01-10");
        assertThat(register.name(LocalDate.of(2026, 5, 12))).isEqualTo("FINESS 2026-05-12");
    }

    @Test
    void the_character_set_is_utf_8_or_the_one_that_the_format_declares_and_quotes_are_doubled() {
        String line = Folder.line("010000024", "010780054", "\"CŒUR \"\"DE\"\" L’ÉTÉ; 5 €\"", "355", "", "1", "01/451");
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("ISO-8859-15"))) {
            Folder folder = new Folder(path).with("finess.csv", FIRST + line.replace('’', '\''), charset);
            assertThat(folder.on("010000024", Folder.DAY).orElseThrow().name()).isEqualTo("CŒUR \"DE\" L'ÉTÉ; 5 €");
        }
    }

    @Test
    void a_bad_line_is_said_with_its_number_and_the_others_are_read() {
        Folder folder = new Folder(path)
                .with(
                        "finess.csv",
                        FIRST
                                + FLEYRIAT
                                + "structureet;010000024;010780054\n"
                                + FLEYRIAT.replace("010000024", "10000024")
                                + FLEYRIAT.replace("CH DE", "\"CH DE")
                                + "structureej;010780054\n"
                                + "geolocalisation;010000024;1;2;3;2020-01-01\n"
                                + FLEYRIAT
                                + Folder.line("970300026", "97030202", "CAYENNE", "355", "", "1", "9C/000")
                                        .replace(";1979-02-13;1979", ";1979-02-30;1979"));
        assertThat(folder.said(Language.FRENCH))
                .isEqualTo("""
                        finess.csv:3:1: Ligne laissée de côté : 3 colonnes au lieu de 32.
                        Peut-être le fichier a-t-il été modifié, ou coupé.
                        finess.csv:4:2: Ligne laissée de côté : « 10000024 » n’est pas accepté, il faut 9 chiffres, et il y en a 8 : un zéro au début a pu se perdre, par exemple dans un tableur.
                        Peut-être le fichier a-t-il été modifié, ou coupé.
                        finess.csv:5:1: Ligne laissée de côté : un guillemet n’est pas fermé.
                        Peut-être le fichier a-t-il été modifié, ou coupé.
                        finess.csv:6:1: Ligne laissée de côté : elle ne commence pas par « structureet ».
                        Peut-être le fichier a-t-il été modifié, ou coupé.
                        finess.csv:8:2: « 010000024 » figure déjà à la ligne 2, qui seul compte.
                        Peut-être deux fichiers ont-ils été réunis.
                        finess.csv:9:3: Valeur laissée de côté : « 97030202 » n’est pas accepté, il faut 9 chiffres, et il y en a 8 : un zéro au début a pu se perdre, par exemple dans un tableur.
                        Peut-être la notation du fichier a-t-elle changé.
                        finess.csv:9:13: Valeur laissée de côté : « 9C/000 » n’est le département et la commune d’aucun code INSEE.
                        Peut-être la notation du fichier a-t-elle changé.
                        finess.csv:9:29: Valeur laissée de côté : « 1979-02-30 » n’est pas accepté, il faut un jour qui existe, et février 1979 a 28 jours : le 30 février 1979 n’existe pas.
                        Peut-être la notation du fichier a-t-elle changé.""".replace(" :", "\u00a0:").replace("« ", "«\u00a0").replace(" »", "\u00a0»"));
        assertThat(folder.read().isUsable()).isTrue();
        assertThat(folder.on("010000024", Folder.DAY)).isPresent();
        Entry cayenne = folder.on("970300026", LocalDate.of(1900, 1, 1)).orElseThrow();
        assertThat(cayenne.commune()).isEmpty();
        assertThat(cayenne.legalEntity()).isEmpty();
    }

    @Test
    void a_file_without_one_establishment_is_an_error_and_more_than_200_issues_are_counted() {
        Folder folder = new Folder(path).with("finess.csv", FIRST + "structureet;1\n".repeat(300));
        assertThat(folder.read().isUsable()).isFalse();
        List<fr.tempspartage.io.Issue> issues = folder.read().readings().get(0).issues();
        assertThat(issues).hasSize(201);
        assertThat(issues.get(200).format(Language.ENGLISH))
                .isEqualTo("201:1: 101 other issues are not shown.\nMaybe correct those that are shown first.");
    }

    @Test
    void an_extraction_that_names_no_day_answers_for_any_and_says_so() {
        Folder folder = new Folder(path).with("finess.csv", FLEYRIAT);
        assertThat(folder.said(Language.ENGLISH))
                .isEqualTo(
                        "finess.csv:This register does not say on which days it holds: it is consulted for any day.\n"
                                + "Maybe state it in registers.yaml (validFrom, validUntil).");
        assertThat(folder.establishments().name()).isEqualTo("FINESS (finess.csv)");
    }

    @Test
    void csv_and_json_tell_the_same_of_the_same_establishments() {
        Folder csv = Folder.samples();
        Folder json = new Folder(Path.of("..", "asp-examples", "registers", "json"));
        List<String> numbers = List.of(
                "869990036",
                "869990069",
                "869990275",
                "869990309",
                "339990210",
                "339990244",
                "339990095",
                "249990128",
                "389990698",
                "429990542",
                "429990575",
                "699990669");
        for (String number : numbers) {
            LocalDate day = LocalDate.of(2026, 11, 29);
            assertThat(json.on(number, day)).as(number).isPresent().isEqualTo(csv.on(number, day));
        }
        assertThat(json.establishments().name()).isEqualTo("FINESS 2026-09-11");
    }

    @Test
    void what_closed_is_not_known_from_the_day_of_closing() {
        Folder json = new Folder(Path.of("..", "asp-examples", "registers", "json"));
        assertThat(json.on("869990507", LocalDate.of(1979, 12, 31))).isEmpty();
        assertThat(json.on("869990507", LocalDate.of(1980, 1, 1))).isPresent();
        assertThat(json.on("869990507", LocalDate.of(2026, 2, 28))).isPresent();
        assertThat(json.on("869990507", LocalDate.of(2026, 3, 1))).isEmpty();
    }

    /** As the published schema writes it: other keys, codes as objects, groups as one object. */
    @Test
    void json_as_the_schema_writes_it_is_read_alike() {
        String json = """
                {"pmej": [{"ege": [{"informationsGeneralesEGE": {"numFinessEge": "010000024", "nomEgeLong": "FLEYRIAT",
                  "espic": [{"code": "1"}]}, "etatObjet": {"code": "I", "system": "x"},
                  "categorieEntiteGeographiqueExercice": {"code": "355"},
                  "adresse": [{"usageAdresse": "04", "cogCommune": "01053"}, {"usageAdresse": "03", "cogCommune": "01451"}]},
                  {"informationsGeneralesEGE": {"numFinessEge": "01000002", "nomEgeLong": "X"}}],
                  "informationsGeneralesPmej": {"pm_smsseId": "7", "numFinessPm": "010780054", "denominationPm": "FLEYRIAT",
                  "dateCreation": "1979-02-13"}, "contact": [{"a": {"b": [1, 2]}}]}],
                 "gcc": {"nomGcc": "GHT Bresse-Haut-Bugey", "etatActif": "A",
                  "pmejDuGcc": [{"pm_smsseId": "7", "typeRoleEntiteGroupe": "S"}, {"pm_smsseId": "8"},
                   {"pm_smsseId": "7", "typeRoleEntiteGroupe": "Z"}]}}
                """;
        Folder folder = new Folder(path).with("s.json", json);
        assertThat(folder.said(Language.ENGLISH)).isEqualTo("""
                        s.json:This register does not say on which days it holds: it is consulted for any day.
                        Maybe state it in registers.yaml (validFrom, validUntil).
                        s.json:/gcc/0: Value left aside: the member '8' is no legal entity of the file.
                        Maybe the notation of the file has changed.
                        s.json:/gcc/0: Value left aside: the role 'Z' of the member 010780054 is not known (S, M).
                        Maybe the notation of the file has changed.
                        s.json:5:1 /pmej/0/ege/1: Line left aside: '01000002' is not accepted, it takes 9 digits, and there are 8: a zero at the start may have been lost, as spreadsheets do.
                        Maybe the file was edited, or cut.""");
        assertThat(folder.on("010000024", Folder.DAY))
                .as("inactive, on a day not stated")
                .isEmpty();
        assertThat(folder.on("010780054", Folder.DAY).orElseThrow().name()).isEqualTo("FLEYRIAT");
        assertThat(folder.groups()
                        .group(Finess.parse("010780054"), Folder.DAY)
                        .orElseThrow()
                        .group())
                .hasToString("GHT Bresse-Haut-Bugey");
        Folder active = new Folder(path).with("s.json", json.replace("\"I\"", "\"A\""));
        Entry entry = active.on("010000024", Folder.DAY).orElseThrow();
        assertThat(entry.kind()).contains(EstablishmentKind.HOSPITAL_CENTRE);
        assertThat(entry.commune()).contains(InseeCode.parse("01451"));
        assertThat(active.groups().group(Finess.parse("010000024"), Folder.DAY)).isPresent();
    }

    @Test
    void json_that_breaks_off_is_an_error_with_its_place() {
        Folder folder = new Folder(path)
                .with(
                        "s.json",
                        "{\"pmej\": [{\"informationsGeneralesPMEJ\": {\"numFinessPm\": \"010780054\"}},\n  {\"ege\": [");
        assertThat(folder.said(Language.FRENCH))
                .startsWith("s.json:2:12: Le JSON n’est plus lisible ici.\nPeut-être s’agit-il d’un autre fichier");
        assertThat(folder.read().isUsable()).isFalse();
    }

    @Test
    void a_compressed_file_is_read_and_one_that_is_cut_is_an_error() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write((FIRST + FLEYRIAT.repeat(1)).getBytes(StandardCharsets.UTF_8));
        }
        Folder folder = new Folder(path).with("finess.csv.gz", bytes.toByteArray());
        assertThat(folder.on("010000024", Folder.DAY)).isPresent();
        folder.with("finess.csv.gz", java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12));
        assertThat(folder.said(Language.ENGLISH)).startsWith("finess.csv.gz:This file cannot be read to its end.");
    }

    /** As many lines as the whole country, and as long, made up: the whole extraction of May 2026 had 103 023. */
    @Test
    @Tag("slow")
    void the_whole_country_is_read_and_kept_in_less_than_100_megabytes() throws IOException {
        int lines = 103_022;
        String rest = "RUE DES ÉGLANTINES ET DES PEUPLIERS;".repeat(4);
        try (BufferedWriter out = Files.newBufferedWriter(path.resolve("finess.csv"))) {
            out.write(FIRST);
            for (int i = 0; i < lines; i++) {
                String department = String.format(Locale.ROOT, "%02d", 1 + i % 19);
                out.write(Folder.line(
                                keyed(department, i / 19),
                                keyed(department, 500_000 + i / 38),
                                "CENTRE HOSPITALIER N° " + i,
                                "355",
                                "1102",
                                "1",
                                department + "/" + String.format(Locale.ROOT, "%03d", 1 + i % 400))
                        .replace(";;;;;;;;;", ";;;;;" + rest));
            }
        }
        long before = used();
        RegisterFolder folder = RegisterFolder.read(path);
        assertThat(folder.describe(Language.ENGLISH)).isEmpty();
        assertThat(used() - before).isLessThan(100_000_000L);
        assertThat(folder.isUsable()).isTrue();
        assertThat(new Folder(path).on(keyed("01", 0), Folder.DAY)).isPresent();
    }

    private static String keyed(String department, int number) {
        String digits = department + String.format(Locale.ROOT, "%06d", number);
        return IntStream.range(0, 10)
                .mapToObj(key -> digits + key)
                .filter(Luhn::isValid)
                .findFirst()
                .orElseThrow();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Entry entry(String name, EstablishmentKind kind, LegalStatus status, String commune, String entity) {
        InseeCode place = InseeCode.parse(commune);
        return new Entry(
                name,
                Optional.of(kind),
                Optional.of(status),
                place.department(),
                Optional.of(Finess.parse(entity)),
                Optional.of(place));
    }
}
