package fr.tempspartage.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.Post;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Tables as people fill them in, and what is said where something is wrong. */
class TableReadingTest {

    private static final CallId CALL = CallId.parse("nouvelle-aquitaine-2026");
    private static final DossierTables TABLES = DossierTables.standard().answering(CALL);

    private static List<TableDossier> all(DossierRows rows) {
        List<TableDossier> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        rows.close();
        return all;
    }

    private static List<TableDossier> csv(String text) {
        return all(TABLES.readCsv(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Dossier dossier(String text) {
        List<TableDossier> read = csv(text);
        assertThat(read).hasSize(1);
        return read.get(0).result().orElseThrow();
    }

    private static String french(List<TableDossier> read) {
        StringBuilder text = new StringBuilder();
        read.forEach(each -> text.append(each.number())
                .append('@')
                .append(each.row())
                .append(' ')
                .append(each.result().describe(Language.FRENCH))
                .append('\n'));
        return text.toString();
    }

    /** Workbook of sheets, each a list of rows of cells. */
    private static byte[] workbook(Map<String, List<List<String>>> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "asp", "1.0")) {
            sheets.forEach((name, rows) -> {
                Worksheet sheet = workbook.newWorksheet(name);
                for (int r = 0; r < rows.size(); r++) {
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        if (!rows.get(r).get(c).isEmpty()) {
                            sheet.value(r, c, rows.get(r).get(c));
                        }
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void values_are_read_as_people_write_them() {
        Dossier read =
                dossier("identifiant du dossier;profession;quotité de travail;début du contrat;coût déclaré du poste;"
                        + "docteur junior dans l’équipe;date et heure du dépôt;nombre d’assistants du projet\n"
                        + "D-1;Médecin;80\u00a0%;1er novembre 2026;45\u202f497,06 €;Oui;17/05/2026 à 14:30;2\n");
        Post post = read.getPosts().orElseThrow().get(0);
        assertThat(post.getWorkingTime()).hasToString("Optional[4/5]");
        assertThat(post.getContractStart()).hasToString("Optional[2026-11-01]");
        assertThat(read.getProject().orElseThrow().getStatedCost()).hasToString("Optional[45497.06]");
        assertThat(read.getProject().orElseThrow().getHasFinalPhaseResident()).contains(true);
        assertThat(read.getFiling().orElseThrow().getFiledAt()).hasToString("Optional[2026-05-17T14:30+02:00]");
        assertThat(read.getCall()).isEqualTo(CALL);
    }

    @Test
    void headers_are_labels_of_either_language_paths_or_pointers_in_any_order() {
        Dossier expected =
                dossier("identifiant du dossier;nom du candidat;début du contrat;Poste 2 – début du contrat\n"
                        + "D-1;Ada Exemple;2026-11-01;2026-12-01\n");
        assertThat(dossier("Poste 2 - Début du  contrat,START OF THE CONTRACT,candidate's name,Dossier ID\n"
                        + "01/12/2026,01/11/2026,Ada Exemple,D-1\n"))
                .isEqualTo(expected);
        assertThat(dossier("id\tcandidate.name\tposts[].contractStart\t/posts/1/contractStart\n"
                        + "D-1\tAda Exemple\t2026-11-01\t2026-12-01\n"))
                .isEqualTo(expected);
        assertThat(dossier(
                        "sep=,\nid,# remarque,candidate.name,post 1 – start of the contract,poste 2 — start of the contract\n"
                                + "D-1,à revoir,Ada Exemple,2026-11-01,2026-12-01\n"))
                .isEqualTo(expected);
    }

    @Test
    void a_list_is_unknown_empty_or_filled_in() {
        String header = "id;interruptions prévues;Interruption 1 – premier jour de l’interruption;"
                + "Interruption 1 – dernier jour de l’interruption;établissement recruteur;dossiers liés\n";
        assertThat(dossier(header + "a;;;;;\n").getPosts()).isEmpty();
        Dossier none = dossier(header + "a;Aucune;;;aucun;none\n");
        assertThat(none.getPosts().orElseThrow().get(0).getInterruptions())
                .hasValueSatisfying(list -> assertThat(list).isEmpty());
        assertThat(none.getProject().orElseThrow().getRecruiters())
                .hasValueSatisfying(list -> assertThat(list).isEmpty());
        assertThat(none.getLinkedDossiers())
                .hasValueSatisfying(list -> assertThat(list).isEmpty());
        Dossier filled = dossier(header + "a;1;01/02/2027;28/02/2027;\"chu; ch-sud\";\"autre; même\"\n");
        assertThat(filled.getPosts().orElseThrow().get(0).getInterruptions().orElseThrow())
                .hasSize(1);
        assertThat(filled.getProject().orElseThrow().getRecruiters().orElseThrow())
                .containsExactly(PartnerKey.parse("chu"), PartnerKey.parse("ch-sud"));
        assertThat(filled.getLinkedDossiers().orElseThrow()).containsExactly("autre; même");
        assertThat(french(csv(header + "a;2 ou 3;;;;\n")))
                .isEqualTo(
                        "1@2 2:2: «\u00a02 ou 3\u00a0» n’est pas accepté\u00a0: il faut «\u00a0aucun\u00a0» ou leur nombre.\n"
                                + "Peut-être faut-il remplir les colonnes numérotées, ou la feuille de cette liste.\n");
        assertThat(french(csv(header + "a;aucune;01/02/2027;28/02/2027;;\n")))
                .isEqualTo(
                        "1@2 2:2: «\u00a0interruptions prévues\u00a0» en annonce 0, et d’autres cellules en donnent 1.\n"
                                + "Peut-être faut-il vider ou corriger l’une des cellules.\n");
    }

    @Test
    void wrong_headers_are_all_said_at_once_and_nothing_is_read() {
        assertThat(french(csv(
                        "identifiant;profesion;profession;Profession;Observations;nom du candidat\nD-1;x;x;x;x;x\n")))
                .isEqualTo(
                        "0@1 1:1: Colonne inconnue\u00a0: «\u00a0identifiant\u00a0».\n"
                                + "Peut-être l’une de celles-ci\u00a0: identifiant du projet, identifiant du dossier, identifiant du projet du "
                                + "financement antérieur, ou un # devant ce nom pour laisser la colonne de côté.\n"
                                + "1:1: Il manque la colonne «\u00a0identifiant du dossier\u00a0».\nPeut-être figure-t-elle sous un autre nom.\n"
                                + "1:2: Colonne inconnue\u00a0: «\u00a0profesion\u00a0».\nPeut-être «\u00a0profession\u00a0», ou un # devant ce nom "
                                + "pour laisser la colonne de côté.\n"
                                + "1:4: La colonne «\u00a0Profession\u00a0» répète la colonne 3.\nPeut-être faut-il supprimer l’une des deux.\n"
                                + "1:5: Colonne inconnue\u00a0: «\u00a0Observations\u00a0».\nPeut-être l’une de celles-ci\u00a0: "
                                + "coconstruction, dossiers liés, identifiant du dossier, ou un # devant ce nom pour laisser la colonne de côté.\n");
        assertThat(french(all(DossierTables.standard()
                        .readCsv(new ByteArrayInputStream("id\nx\n".getBytes(StandardCharsets.UTF_8))))))
                .contains("Il manque la colonne «\u00a0appel à candidatures\u00a0».");
    }

    @Test
    void a_bad_row_does_not_stop_the_others_and_each_issue_has_its_cell() {
        assertThat(french(csv(
                        "id;début du contrat;quotité de travail\nA;31/02/2027;50 %\nB;01/11/2026;200 %\n\nC;01/11/2026;1/2\n"
                                + ";01/11/2026;\nC;;\n D;;;reste\n")))
                .isEqualTo(
                        "1@2 2:2 /posts/0/contractStart: «\u00a02027-02-31\u00a0» n’est pas accepté\u00a0: il faut un jour qui existe, et "
                                + "février 2027 a 28 jours\u00a0: le 31 février 2027 n’existe pas.\nPeut-être 2027-02-28.\n"
                                + "2@3 3:3 /posts/0/workingTime: «\u00a0200%\u00a0» n’est pas accepté\u00a0: il faut une quotité au-dessus de 0, "
                                + "jusqu’à 1 (100\u00a0%)\u00a0: fraction, nombre décimal ou pourcentage.\nPeut-être comme ceci\u00a0: 1/2.\n"
                                + "3@5 \n"
                                + "4@6 6:1 /id: Il manque «\u00a0id\u00a0» (identifiant du dossier) dans «\u00a0dossier\u00a0».\n"
                                + "Peut-être figure-t-elle sous un autre nom.\n"
                                + "5@7 7:1: Le dossier «\u00a0C\u00a0» figure aussi à la ligne 5.\nPeut-être faut-il changer l’un des identifiants.\n"
                                + "6@8 8:4: La cellule «\u00a0reste\u00a0» est dans une colonne sans nom.\n"
                                + "Peut-être faut-il nommer la colonne, ou vider la cellule.\n");
    }

    @Test
    void another_call_is_refused_and_a_table_without_rows_is_said() {
        assertThat(french(csv("id;appel à candidatures\nA;auvergne-rhone-alpes-2026\n")))
                .startsWith(
                        "1@2 2:2 /call: Le dossier répond à l’appel «\u00a0auvergne-rhone-alpes-2026\u00a0», et non à "
                                + "«\u00a0nouvelle-aquitaine-2026\u00a0».");
        assertThat(french(csv("id\n\n")))
                .isEqualTo(
                        "0@0 La table ne contient aucun dossier.\nPeut-être faut-il en remplir une ligne, ou donner un autre fichier.\n");
        assertThat(french(csv(""))).startsWith("0@0 La table ne contient aucun dossier.");
    }

    @Test
    void what_cannot_be_decoded_or_cut_is_said_after_the_rows_before_it() {
        assertThat(french(csv("id\nA\n\"B\n"))).startsWith("1@2 \n0@3 3:1: Ce fichier n’est pas lisible");
        byte[] windows = "id;nom du candidat\nA;Zoé\n".getBytes(Charset.forName("windows-1252"));
        assertThat(all(TABLES.readCsv(new ByteArrayInputStream(windows)))
                        .get(0)
                        .result()
                        .orElseThrow()
                        .getCandidate()
                        .orElseThrow()
                        .getName())
                .contains("Zoé");
    }

    @Test
    void sheets_are_joined_by_the_identifier_of_the_dossier_in_any_order() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "Dossiers",
                List.of(
                        List.of("identifiant du dossier", "nom du candidat"),
                        List.of("A", "Ada"),
                        List.of("B", "Bob")));
        sheets.put(
                "Partenaires",
                List.of(
                        List.of(
                                "type",
                                "repère de l’établissement",
                                "identifiant du dossier",
                                "catégorie d’établissement"),
                        List.of("établissement", "ch", "B", "CH"),
                        List.of("établissement", "chu", "A", "CHU"),
                        List.of("établissement", "ch", "A", "CH"),
                        List.of("établissement", "chu", "B", "CHU")));
        sheets.put(
                "temps",
                List.of(
                        List.of(
                                "dossier id",
                                "mois de contrat de la séquence",
                                "unité de temps de la séquence",
                                "Temps par site 1 – partenaire où ce temps est passé",
                                "Temps par site 1 – quantité de temps",
                                "Temps par site 2 – partenaire où ce temps est passé",
                                "Temps par site 2 – quantité de temps"),
                        List.of(" A ", "24", "demi-journées par semaine", "chu", "5", "ch", "4,5")));
        List<TableDossier> read = all(TABLES.readWorkbook(workbook(sheets)));
        assertThat(french(read)).isEqualTo("1@2 \n2@3 \n");
        Dossier a = read.get(0).result().orElseThrow();
        assertThat(a.getProject().orElseThrow().getPartners().orElseThrow())
                .extracting(partner -> partner.getKey().toString())
                .containsExactly("chu", "ch");
        assertThat(a.getPosts()
                        .orElseThrow()
                        .get(0)
                        .getTimeAllocation()
                        .orElseThrow()
                        .getSegments()
                        .get(0)
                        .getSites())
                .hasSize(2);
        assertThat(read.get(1)
                        .result()
                        .orElseThrow()
                        .getProject()
                        .orElseThrow()
                        .getPartners()
                        .orElseThrow())
                .extracting(partner -> partner.getKey().toString())
                .containsExactly("ch", "chu");
    }

    @Test
    void rows_of_no_dossier_twins_and_misnamed_sheets_are_said() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("Dossiers", List.of(List.of("id"), List.of("A"), List.of("B"), List.of("B")));
        List<List<String>> partners = List.of(
                List.of("id", "type", "key"),
                List.of("a", "établissement", "x"),
                List.of("", "établissement", "y"),
                List.of("A", "hôpital", "z"));
        sheets.put("Partenaires", partners);
        assertThat(french(all(TABLES.readWorkbook(workbook(sheets)))))
                .isEqualTo(
                        "0@2 Partenaires!A2: La feuille des dossiers n’a aucun dossier «\u00a0a\u00a0».\nPeut-être «\u00a0A\u00a0».\n"
                                + "Partenaires!A3: Cette ligne ne nomme aucun dossier.\nPeut-être faut-il corriger l’identifiant.\n"
                                + "1@2 Partenaires!B4 /project/partners/0/type: «\u00a0hôpital\u00a0» n’est pas un type de «\u00a0partenaire\u00a0».\n"
                                + "Peut-être l’un de ceux-ci\u00a0: établissement, structure de soins de ville.\n"
                                + "2@3 Dossiers!A3: Le dossier «\u00a0B\u00a0» figure aussi à la ligne 4.\n"
                                + "Peut-être faut-il changer l’un des identifiants.\n"
                                + "3@4 Dossiers!A4: Le dossier «\u00a0B\u00a0» figure aussi à la ligne 3.\n"
                                + "Peut-être faut-il changer l’un des identifiants.\n");
        sheets.remove("Partenaires");
        sheets.put("Partenaire", partners);
        sheets.put("Notes", List.of(List.of("rien à lire")));
        assertThat(french(all(TABLES.readWorkbook(workbook(sheets)))))
                .isEqualTo(
                        "0@1 Partenaire!A1: La feuille «\u00a0Partenaire\u00a0» n’est pas lue.\nPeut-être «\u00a0Partenaires\u00a0».\n");
        assertThat(french(all(TABLES.readWorkbook(workbook(Map.of("A", List.of(), "B", List.of()))))))
                .startsWith("0@0 Le classeur n’a pas de feuille «\u00a0Dossiers\u00a0», mais\u00a0: ");
    }

    @Test
    void a_list_is_not_given_in_two_places() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "Dossiers",
                List.of(
                        List.of("id", "Partenaire 1 – repère de l’établissement / repère de la structure"),
                        List.of("A", "x")));
        sheets.put("Partenaires", List.of(List.of("id", "type", "key"), List.of("A", "établissement", "x")));
        assertThat(french(all(TABLES.readWorkbook(workbook(sheets)))))
                .contains("Partenaires!A2: Cette liste est déjà renseignée dans la feuille des dossiers.");
        assertThat(french(csv("id;établissement recruteur;établissement recruteur 1\nA;x;y\n")))
                .isEqualTo("1@2 2:3: «\u00a0établissement recruteur 1\u00a0» est déjà renseigné en 2:2.\n"
                        + "Peut-être faut-il vider ou corriger l’une des cellules.\n");
    }

    @Test
    void what_spreadsheets_put_into_cells_is_said_where_it_means_something_else() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "asp", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Dossiers");
            List<String> headers =
                    List.of("id", "quotité de travail", "début du contrat", "fin du contrat", "spécialité du poste");
            for (int i = 0; i < headers.size(); i++) {
                sheet.value(0, i, headers.get(i));
            }
            sheet.value(1, 0, 2026001);
            sheet.value(1, 1, java.time.LocalDate.of(2026, 2, 1));
            sheet.style(1, 1).format("d/m").set();
            sheet.value(1, 2, 46327);
            sheet.formula(1, 3, "C2+30");
        }
        assertThat(french(all(TABLES.readWorkbook(bytes.toByteArray()))))
                .isEqualTo(
                        "1@2 Dossiers!B2: «\u00a02026-02-01\u00a0» n’est pas accepté\u00a0: il faut une part, et le tableur en a fait une "
                                + "date.\nPeut-être comme ceci\u00a0: 50\u00a0%, ou 1/2 dans une cellule au format texte.\n"
                                + "Dossiers!C2: «\u00a046327\u00a0» n’est pas accepté\u00a0: il faut une date, et ceci est un nombre.\n"
                                + "Peut-être faut-il donner à la cellule le format d’une date.\n"
                                + "Dossiers!D2: La cellule contient la formule =C2+30, qui n’est pas calculée ici.\n"
                                + "Peut-être faut-il la remplacer par sa valeur (collage spécial).\n");
    }

    @Test
    void no_two_columns_of_a_table_have_one_name() {
        List<ColumnTypes> tables = new ArrayList<>(List.of(TableLayout.MAIN));
        TableLayout.LIST_SHEETS.forEach(sheet -> tables.add(sheet.types()));
        for (ColumnTypes table : tables) {
            Headers headers = new Headers(table);
            for (ColumnType type : table.all()) {
                for (Language language : Language.values()) {
                    assertThat(headers.find(Column.first(type).header(language)))
                            .containsExactly(Column.first(type));
                    Column third = Column.of(type, java.util.Collections.nCopies(type.lists(), 2));
                    assertThat(headers.find(third.header(language))).containsExactly(third);
                }
                assertThat(headers.find(type.path()))
                        .extracting(column -> column.type().path())
                        .containsExactly(type.path());
            }
        }
    }
}
