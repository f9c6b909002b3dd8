package fr.tempspartage.io.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.register.RegisterKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as a whole: its list, what is wrong with files, and what registers say of the numbers of a dossier. */
class RegisterFolderTest {

    private static final String FINESS = "finess;etalab;1;2026-05-12\n"
            + Folder.line("010000024", "010780054", "FLEYRIAT", "355", "", "1", "01/451");

    @TempDir
    Path path;

    @Test
    void the_samples_are_read_without_a_word() {
        RegisterFolder folder = Folder.samples().read();
        assertThat(folder.readings())
                .allSatisfy(reading -> assertThat(reading.issues()).isEmpty());
        assertThat(folder.readings())
                .extracting(reading -> reading.kind().map(RegisterKind::code).orElse(""))
                .containsExactly("", "finess", "zones", "zones", "hospitalGroups", "communes");
        assertThat(folder.isUsable()).isTrue();
    }

    @Test
    void a_table_is_read_in_windows_1252_and_refused_where_a_byte_is_no_letter_of_it() {
        String table = "Code;Libellé;Zonage_MG\n26991;Fictive;1_ZIP\n";
        byte[] bytes = table.getBytes(Charset.forName("windows-1252"));
        Folder folder = new Folder(path).with("zones.csv", bytes);
        assertThat(folder.said(Language.ENGLISH)).doesNotContain("zones.csv:2");
        assertThat(folder.read().isUsable()).isTrue();
        bytes[table.indexOf("Fictive")] = (byte) 0x81;
        folder.with("zones.csv", bytes);
        assertThat(folder.said(Language.ENGLISH)).startsWith("zones.csv:2:7: ").contains("81", "Windows-1252");
        assertThat(folder.read().isUsable()).isFalse();
    }

    @Test
    void a_list_names_its_files_and_others_are_passed_over() {
        Folder folder = new Folder(path)
                .with("registers.yaml", "registers:\n  - file: a.csv\n    kind: finess\n    name: FINESS de mai\n")
                .with("a.csv", FINESS)
                .with("notes.txt", "x");
        assertThat(folder.read().readings())
                .extracting(RegisterReading::name, RegisterReading::isUsed)
                .contains(org.assertj.core.groups.Tuple.tuple("FINESS de mai", true));
        assertThat(folder.read().passedOver()).containsExactly("notes.txt");
        assertThat(folder.establishments().name()).isEqualTo("FINESS de mai");
    }

    @Test
    void what_is_wrong_with_a_list_is_said_at_its_place() {
        Folder folder = new Folder(path)
                .with(
                        "registers.yaml",
                        "registers:\n  - file: ../a.csv\n  - file: a.csv\n    kind: zones\n  - file: a.csv\n")
                .with("a.csv", FINESS);
        assertThat(folder.said(Language.ENGLISH)).isEqualTo("""
                        ../a.csv:This file is not in the folder (or stands twice in registers.yaml).
                        Maybe it is another file, or it should be named in registers.yaml.
                        a.csv:1:1: This file is announced as 'zoning', and holds 'establishments (FINESS)'.
                        Maybe it is another file, or it should be named in registers.yaml.
                        a.csv:This file is not in the folder (or stands twice in registers.yaml).
                        Maybe it is another file, or it should be named in registers.yaml.""");
        folder.with("registers.yaml", "registers:\n  - file: a.csv\n    kinds: finess\n    validFrom: 2026-02-30\n");
        assertThat(folder.said(Language.ENGLISH))
                .startsWith("registers.yaml:3:5 /registers/0/kinds: Unknown field")
                .contains("registers.yaml:4:16 /registers/0/validFrom: '2026-02-30' is not accepted");
        assertThat(folder.read().isUsable()).isFalse();
    }

    @Test
    void without_a_list_each_file_is_known_by_what_it_holds_and_one_that_is_none_is_an_error() {
        Folder folder = new Folder(path)
                .with("README.md", "x")
                .with("a.csv", FINESS)
                .with("b.csv", "nom;prénom\nA;B\n")
                .with("c.txt", "")
                .with("d.csv", new byte[] {'%', 'P', 'D', 'F', '-', '1'});
        assertThat(folder.said(Language.FRENCH)).isEqualTo("""
                        b.csv:1:1: Le contenu de ce fichier n’est celui d’aucun référentiel connu (FINESS, zonage, GHT, communes).
                        Peut-être s’agit-il d’un autre fichier, ou faut-il le désigner dans registers.yaml.
                        c.txt:Ce fichier est vide.
                        Peut-être s’agit-il d’un autre fichier, ou faut-il le désigner dans registers.yaml.
                        d.csv:Ce fichier est un document PDF et non un texte en UTF-8.
                        Peut-être faut-il l’enregistrer dans le format attendu, ou donner un autre fichier.""");
        assertThat(folder.read().isUsable()).isFalse();
        assertThat(folder.read().passedOver()).containsExactly("README.md");
    }

    @Test
    void a_folder_without_registers_is_an_error_and_one_that_is_not_there_a_failure() {
        assertThat(new Folder(path).read().isUsable()).isFalse();
        assertThat(new Folder(path).said(Language.ENGLISH)).startsWith(":This folder holds no register.");
        assertThatThrownBy(() -> RegisterFolder.read(path.resolve("none"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void numbers_that_registers_know_otherwise_are_said_with_their_pointers() {
        RegisterFolder folder = new Folder(path)
                .with("finess.csv", FINESS)
                .with("communes.csv", """
                        code_insee;nom;codes_postaux;anciens_codes;fusionnee_dans;depuis
                        16110;Courcôme;16240 16700;16410;;
                        16391;Tuzie;;;16110;2019-01-01
                        16003;Agris;16110;;;
                        16005;Aigre;16140;;;
                        16023;Aunac;16140;;;
                        """)
                .read();
        Dossier dossier = dossier(
                site("known", "010000024", "16110"),
                site("of-before", "010780054", "16391"),
                site("of-before-too", "010780054", "16410"),
                site("postal", "870000015", "16240"),
                site("postal-of-two", "010000024", "16140"),
                site("none", "010000024", "16999"),
                site("elsewhere", "010000024", "33999"));
        assertThat(say(folder, dossier, Language.FRENCH)).isEqualTo("""
                        /project/partners/3/finess: Le numéro 870000015 n’est pas dans «_FINESS 2026-05-12_» au 20 mai 2026_: ce que déclare le dossier est retenu.
                        Peut-être l’établissement est-il fermé, ou le numéro celui d’un autre.
                        /project/partners/1/siteCommune: La commune 16391 fait partie de Courcôme (16110) depuis le 1er janvier 2019_: les référentiels sont consultés aussi sous ce code.
                        Peut-être faut-il écrire 16110.
                        /project/partners/2/siteCommune: La commune 16410 fait partie de Courcôme (16110)_: les référentiels sont consultés aussi sous ce code.
                        Peut-être faut-il écrire 16110.
                        /project/partners/3/siteCommune: 16240 n’est le code d’aucune commune_: c’est un code postal, porté par Courcôme (16110).
                        Peut-être faut-il écrire 16110.
                        /project/partners/4/siteCommune: 16140 n’est le code d’aucune commune_: c’est un code postal, porté par Aigre (16005), Aunac (16023).
                        Peut-être faut-il écrire le code de l’une d’elles.
                        /project/partners/5/siteCommune: Aucune commune n’a le code 16999 dans «_communes (communes.csv)_».
                        Peut-être un chiffre est-il faux.""".replace('_', '\u00a0'));
        assertThat(say(folder, dossier, Language.ENGLISH))
                .contains("The commune 16391 is part of Courcôme (16110) since 1 January 2019: ");
    }

    @Test
    void the_file_of_the_insee_tells_delegated_communes() {
        RegisterFolder folder = new Folder(path).with("v_commune_2026.csv", """
                        TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT
                        COM,16110,75,16,16D,163,0,COURCOME,Courcôme,Courcôme,1615,
                        COMD,16110,,,,,0,COURCOME,Courcôme,Courcôme,,16110
                        COMD,16391,,,,,0,TUZIE,Tuzie,Tuzie,,16110
                        ARM,69381,84,69,69M,691,0,LYON 1ER,"Lyon ""un"" 1er",Lyon 1er,,69123
                        """).read();
        assertThat(folder.readings().get(0).issues()).isEmpty();
        assertThat(say(
                        folder,
                        dossier(
                                site("a", "010000024", "16110"),
                                site("b", "010000024", "16391"),
                                site("c", "010000024", "69381")),
                        Language.ENGLISH))
                .isEqualTo(
                        "/project/partners/1/siteCommune: The commune 16391 is part of Courcôme (16110): registers are "
                                + "consulted under that code too.\nMaybe write 16110.");
    }

    /** Whatever becomes of the bytes of a register, reading says so and does not throw. */
    @Test
    void mutants_of_the_samples_never_throw() throws IOException {
        Random random = new Random(20261129);
        Path samples = Path.of("..", "asp-examples", "registers");
        List<Path> files;
        try (Stream<Path> all = Files.walk(samples)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(5);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < 60; i++) {
                Path mutant = path.resolve(String.valueOf(file.getFileName()));
                Files.write(mutant, mutant(bytes, random));
                RegisterFolder folder = RegisterFolder.read(path);
                assertThat(folder.readings()).isNotEmpty();
                folder.check(dossier(site("a", "869990036", "16391")), Folder.DAY);
                Files.delete(mutant);
            }
        }
    }

    private static byte[] mutant(byte[] bytes, Random random) {
        byte[] mutant = bytes.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            mutant[random.nextInt(mutant.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : ";\"\n,{}[]:".charAt(random.nextInt(9)));
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(mutant, random.nextInt(mutant.length)) : mutant;
    }

    private static String say(RegisterFolder folder, Dossier dossier, Language language) {
        return folder.check(dossier, Folder.DAY).stream()
                .map(issue -> issue.format(language))
                .collect(Collectors.joining("\n"));
    }

    private static Establishment site(String key, String finess, String commune) {
        return Establishment.builder()
                .key(PartnerKey.parse(key))
                .finess(Finess.parse(finess))
                .siteCommune(InseeCode.parse(commune))
                .build();
    }

    private static Dossier dossier(Establishment... sites) {
        return Dossier.builder()
                .id("D")
                .call(CallId.parse("any"))
                .project(SharedMedicalProject.builder()
                        .partners(Optional.of(ImmutableList.copyOf(sites)))
                        .build())
                .build();
    }
}
