package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.ReadResult;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** YAML is written by people: as reports print, with labels, and with keys left open where nothing is known. */
@Tag("W-6")
class YamlByPeopleTest {

    private static final String HEAD = "id: x\ncall: tiny-2026\n";

    private static ReadResult<Dossier> yaml(String text) {
        return AspJson.standard().readDossier(HEAD + text, Notation.YAML);
    }

    private static List<String> issues(String text) {
        return yaml(text).issues().stream()
                .map(i -> i.pointer() + ": " + i.message().fr())
                .toList();
    }

    private static void same(String people, String programs) {
        Dossier expected = AspJson.standard()
                .readDossier("{\"id\": \"x\", \"call\": \"tiny-2026\", " + programs + "}")
                .orElseThrow();
        assertThat(yaml(people).orElseThrow()).isEqualTo(expected);
    }

    @Test
    void values_are_read_as_reports_print_them() {
        same("""
                request: première demande
                filing:
                  state: déposé
                  filedAt: 17 mai 2026, 14:30
                  submitter: candidat
                  channel: plateforme « démarches simplifiées » (démarche numérique)
                candidate:
                  profession: Médecin
                  specialty: Rhumatologie
                  hasRpps: oui
                project:
                  statedCost: 45\u00a0497,06\u00a0€
                  partners:
                    - type: établissement
                      key: chu
                      kind: CHU
                      department: Haute-Vienne
                      vacancyRate: 8,5\u00a0%
                posts:
                  - status: assistant spécialiste
                    workingTime: 80\u00a0%
                    contractStart: 1er novembre 2026
                    contractEnd: 31/10/2027
                    timeAllocation:
                      segments:
                        - unit: demi-journées par semaine
                          sites:
                            - partner: chu
                              amount: 4,5
                """, """
                "request": "firstAward",
                "filing": {"state": "filed", "filedAt": "2026-05-17T14:30:00+02:00", "submitter": "candidate",
                           "channel": "onlinePlatform"},
                "candidate": {"profession": "physician", "specialty": "SM48", "hasRpps": true},
                "project": {"statedCost": 45497.06, "partners": [
                  {"type": "establishment", "key": "chu", "kind": "universityHospital", "department": "87",
                   "vacancyRate": "8.5%"}]},
                "posts": [{"status": "specialistAssistant", "workingTime": "80%",
                  "contractStart": "2026-11-01", "contractEnd": "2027-10-31",
                  "timeAllocation": {"segments": [{"unit": "halfDaysPerWeek", "sites": [
                    {"partner": "chu", "amount": 4.5}]}]}}]""");
    }

    @Test
    void json_reads_labels_too() {
        Dossier dossier = AspJson.standard()
                .readDossier("{\"id\": \"x\", \"call\": \"tiny-2026\", \"request\": \"Première demande\", "
                        + "\"project\": {\"partners\": [{\"type\": \"structure de soins de ville\", \"key\": \"a\", "
                        + "\"kind\": \"MSP\"}]}}")
                .orElseThrow();
        same(
                "request: firstAward\nproject: {partners: [{type: communityPractice, key: a, kind: healthHouse}]}\n",
                "\"request\": \"firstAward\", \"project\": {\"partners\": [{\"type\": \"communityPractice\", "
                        + "\"key\": \"a\", \"kind\": \"healthHouse\"}]}");
        assertThat(dossier)
                .isEqualTo(yaml("request: firstAward\n"
                                + "project: {partners: [{type: communityPractice, key: a, kind: healthHouse}]}\n")
                        .orElseThrow());
    }

    @Test
    void a_key_left_open_is_not_known_whatever_is_around_it() {
        Dossier bare = yaml("").orElseThrow();
        assertThat(yaml("request:\ncandidate:\n  profession:\n  registration:\n    status:\n")
                        .orElseThrow())
                .isEqualTo(bare);
        assertThat(yaml("posts:\n  - status:\n    timeAllocation:\n      segments:\n        - unit:\n")
                        .orElseThrow())
                .isEqualTo(bare);
        assertThat(yaml("linkedDossiers:\n  -\n").orElseThrow()).isEqualTo(bare);
        assertThat(yaml("linkedDossiers: []\n").orElseThrow()).isNotEqualTo(bare);
    }

    @Test
    void an_element_left_open_among_others_is_left_out_and_places_are_those_of_the_others() {
        assertThat(yaml("linkedDossiers:\n  - a\n  -\n  - b\n").orElseThrow())
                .isEqualTo(yaml("linkedDossiers: [a, b]\n").orElseThrow());
        assertThat(issues("project:\n  partners:\n    - type:\n      key:\n    - type: establishment\n"))
                .containsExactly(
                        "/project/partners/0/key: Il manque «\u00a0key\u00a0» (repère de l’établissement) dans «\u00a0établissement\u00a0».\n"
                                + "Peut-être figure-t-elle sous un autre nom.");
    }

    @Test
    void null_written_out_is_refused_as_before() {
        assertThat(issues("request: null\n"))
                .containsExactly("/request: La valeur null n’est pas acceptée.\n"
                        + "Peut-être faut-il retirer la rubrique, si la valeur n’est pas connue.");
        assertThat(issues("request: ~\n")).hasSize(1);
        assertThat(issues("request: ''\n")).hasSize(1);
    }

    @Test
    void what_is_not_such_a_value_is_refused_in_words_of_people() {
        assertThat(issues("candidate:\n  hasRpps: peut-être\n"))
                .containsExactly(
                        "/candidate/hasRpps: Il faut ici oui ou non, et non le texte «\u00a0peut-être\u00a0».\n"
                                + "Peut-être comme ceci\u00a0: oui.");
        assertThat(issues("candidate:\n  profession: medcin\n"))
                .containsExactly(
                        "/candidate/profession: «\u00a0medcin\u00a0» n’est pas accepté\u00a0: il faut une valeur de la liste.\n"
                                + "Peut-être «\u00a0médecin\u00a0».");
        assertThat(issues("previousGrant:\n  months: 1 200\n"))
                .singleElement()
                .asString()
                .contains("hors des limites");
    }
}
