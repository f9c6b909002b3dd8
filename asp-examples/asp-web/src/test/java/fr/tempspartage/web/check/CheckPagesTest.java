package fr.tempspartage.web.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of one dossier, used as a browser without scripts uses it. */
class CheckPagesTest {

    private static final String ARA = "/check/auvergne-rhone-alpes-2026";
    private static final String NA = "/check/nouvelle-aquitaine-2026";
    private static WebServer server;

    @BeforeAll
    static void start() {
        Clock clock = Clock.fixed(Instant.parse("2026-05-10T10:00:00Z"), ZoneId.of("Europe/Paris"));
        server = WebServer.start(WebOptions.local(Calls.load(), clock));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Visitor visitor() {
        return new Visitor(server.address());
    }

    /** Answers by the place of the question, "I do not know" to any other, until none is left. */
    private static Visitor answering(Visitor visitor, Map<String, Map<String, String>> known) {
        Set<String> seen = new HashSet<>();
        while (!visitor.holds("asked").isEmpty()) {
            String asked = visitor.holds("asked");
            assertThat(seen.add(asked)).as(asked + " is asked once").isTrue();
            Map<String, String> answers = known.get(asked);
            if (answers == null) {
                visitor.press("do", "skip");
            } else {
                answers.forEach((name, value) -> visitor.fill(name, value));
                visitor.press("do", "answer");
                assertThat(visitor.words()).as(asked).containsAnyOf("Réponse enregistrée.", "Answer taken.");
            }
            assertThat(visitor.status()).isEqualTo(200);
        }
        return visitor;
    }

    @Test
    void from_nothing_to_a_refusal_by_answering_questions() {
        Visitor doctor = visitor().open("/fr" + NA).reading();
        assertThat(doctor.words())
                .contains("Question suivante · éligibilité Partenaires du projet")
                .contains("Vos réponses (0)")
                .contains("Aucune réponse pour l’instant. Voir tous les renseignements")
                .doesNotContain("Identifiant du dossier");
        Map<String, Map<String, String>> known = new LinkedHashMap<>();
        known.put(
                "/project/partners", Map.of("a.0.name", "CHU de Fontgrise", "a.1.name", "CH d’Aubélys", "a.rows", "2"));
        known.put("/posts/0/timeAllocation/segments", Map.of("a.chu-de-fontgrise", "6", "a.ch-d-aubelys", "4"));
        known.put("/project/partners/0/kind", Map.of("a", "universityHospital"));
        known.put("/project/partners/1/kind", Map.of("a", "hospitalCentre"));
        known.put("/project/distinctLegalPersons", Map.of("a", "true"));
        answering(doctor, known);
        assertThat(doctor.words()).contains("Plus aucune question").contains("non éligible");
        assertThat(doctor.asked())
                .extracting(uri -> uri.getPath() + uri.getQuery())
                .containsOnly("/fr" + NA + "null");
    }

    @Test
    void from_nothing_to_a_refusal_by_the_other_call_in_english() {
        Visitor officer = visitor().open("/en" + ARA).reading();
        Map<String, Map<String, String>> known = new LinkedHashMap<>();
        known.put(
                "/project/partners",
                Map.of(
                        "a.0.name", "CH de Pierrelune",
                        "a.0.kind", "establishment",
                        "a.1.name", "Cabinet des Sources",
                        "a.1.kind", "communityPractice"));
        known.put("/posts/0/status", Map.of("a", "specialistAssistant"));
        known.put("/project/partners/0/legalStatus", Map.of("a", "publicHealthEstablishment"));
        known.put("/project/partners/0/kind", Map.of("a", "hospitalCentre"));
        known.put("/project/partners/1/kind", Map.of("a", "groupPractice"));
        known.put("/request", Map.of("a", "firstAward"));
        known.put(
                "/posts/0/communityPresences",
                Map.of("a.0.partner", "cabinet-des-sources", "a.0.mode", "advancedConsultations"));
        known.put("/project/partners/0/zone", Map.of("a", "outside"));
        known.put("/project/partners/1/zone", Map.of("a", "outside"));
        known.put("/posts/0/specialty", Map.of("a", "pédiatrie"));
        answering(officer, known);
        assertThat(officer.status("said")).as(officer.holds("not-told")).contains("not eligible");
    }

    @Test
    void what_is_refused_is_said_beside_its_control_and_what_was_typed_stays() {
        Visitor doctor = visitor()
                .open("/fr" + NA + "?sample=eligible")
                .reading()
                .press("do", "all")
                .press("ask", "/posts/0/contractEnd")
                .fill("a", "le 31 février 2028")
                .press("do", "answer");
        assertThat(doctor.html())
                .contains("value=\"le 31 février 2028\"")
                .contains("aria-invalid=\"true\" aria-describedby=\"a-hint a-error\"");
        assertThat(doctor.words()).contains("Réponse refusée.").contains("« le 31 février 2028 »");
        doctor.fill("a", "2026-10-31").press("do", "answer");
        assertThat(doctor.words())
                .contains("La fin du contrat, le 31 octobre 2026, précède le début, le 1er novembre 2026.");
        assertThat(doctor.holds("a")).isEqualTo("2026-10-31");
        assertThat(doctor.holds("dossier")).contains("\"contractEnd\": \"2028-10-31\"");
        doctor.fill("a", "31/10/2027").press("do", "answer");
        assertThat(doctor.words()).contains("Réponse enregistrée.");
        assertThat(doctor.holds("dossier")).contains("\"contractEnd\": \"2027-10-31\"");
    }

    @Test
    void an_answer_that_contradicts_others_is_refused_in_words() {
        Visitor doctor = visitor()
                .open("/fr" + NA + "?sample=eligible")
                .reading()
                .press("ask", "/project/partners")
                .press("drop", "a.1")
                .press("do", "answer");
        assertThat(doctor.words()).contains("Réponse refusée.").contains("« ch »");
        assertThat(doctor.holds("dossier")).contains("\"key\": \"ch\"");
    }

    @Test
    void nothing_said_is_no_answer_and_a_row_lacks_what_it_needs() {
        Visitor doctor = visitor().open("/en" + NA).reading().press("do", "answer");
        assertThat(doctor.words()).contains("Choose or type an answer, or say that you do not know.");
        doctor.open("/en" + NA + "?sample=eligible")
                .reading()
                .press("do", "all")
                .press("ask", "/posts/0/interruptions")
                .fill("a.0.start", "2027-03-01")
                .fill("a.none")
                .press("do", "answer");
        assertThat(doctor.html()).contains("id=\"a-0-end-error\"");
        assertThat(doctor.words()).contains("To be stated, or empty the row.");
        doctor.press("more", "a")
                .fill("a.0.end", "2027-04-15")
                .fill("a.1.start", "")
                .press("do", "answer");
        assertThat(doctor.holds("dossier")).contains("\"end\": \"2027-04-15\"");
        doctor.press("ask", "/posts/0/interruptions").fill("a.none", "1").press("do", "answer");
        assertThat(doctor.words()).contains("Choose 'there are none' or an answer, not both.");
        doctor.fill("a.0.start", "").fill("a.0.end", "").press("do", "answer");
        assertThat(doctor.holds("dossier")).contains("\"interruptions\": []");
    }

    @Test
    void whether_a_partner_is_of_the_town_is_chosen_and_never_supposed() {
        Visitor officer = visitor().open("/fr" + ARA).reading();
        assertThat(officer.holds("a.0.kind") + officer.holds("a.1.kind")).isEmpty();
        officer.fill("a.0.name", "CH de Pierrelune")
                .fill("a.0.kind", "establishment")
                .fill("a.1.name", "Cabinet des Sources")
                .press("do", "answer");
        assertThat(officer.status("said")).startsWith("Réponse refusée. Éligibilité\u00a0: à confirmer");
        assertThat(officer.html())
                .contains("<select id=\"a-1-kind\" name=\"a.1.kind\" aria-invalid=\"true\""
                        + " aria-describedby=\"a-1-kind-error\">")
                .contains("<option value=\"\" selected>– à préciser –</option>")
                .doesNotContain("a-0-kind-error");
        assertThat(officer.words())
                .contains("À préciser\u00a0: établissement ou structure de ville, l’appel ne les traite pas de même.");
        officer.fill("a.1.name", "").fill("a.1.kind", "communityPractice").press("do", "answer");
        assertThat(officer.html()).contains("a-1-name-error").doesNotContain("a-1-kind-error");
        officer.fill("a.1.name", "Cabinet des Sources").press("do", "answer");
        assertThat(officer.holds("dossier")).contains("\"type\": \"communityPractice\"");
        assertThat(visitor().open("/fr" + NA).reading().html())
                .contains("name=\"a.0.name\"")
                .doesNotContain("a.0.kind");
    }

    @Test
    void answers_are_changed_taken_back_and_left_open() {
        Visitor doctor = visitor().open("/fr" + NA + "?sample=eligible").reading();
        doctor.press("ask", "/project/partners/1/kind");
        assertThat(doctor.words()).contains("Modifier une réponse");
        assertThat(doctor.holds("a")).isEqualTo("hospitalCentre");
        doctor.press("do", "cancel");
        assertThat(doctor.words()).contains("Réponse inchangée.");
        doctor.press("back", "/project/partners/1/kind");
        assertThat(doctor.words()).contains("Réponse retirée.");
        assertThat(doctor.holds("asked")).isEqualTo("/project/partners/1/kind");
        doctor.press("do", "skip");
        assertThat(doctor.holds("not-told")).isEqualTo("/project/partners/1/kind");
        doctor.press("ask", "/project/partners/1/kind");
        assertThat(doctor.holds("not-told")).isEmpty();
    }

    @Test
    void a_usual_week_is_told_in_detail_from_what_was_typed() {
        Visitor doctor = visitor()
                .open("/fr" + NA + "?sample=eligible")
                .reading()
                .press("ask", "/posts/0/timeAllocation/segments");
        assertThat(doctor.holds("a.chu") + "+" + doctor.holds("a.ch")).isEqualTo("4+6");
        doctor.fill("a.chu", "5").fill("a.ch", "5").press("do", "detail");
        assertThat(doctor.holds("a.0.unit")).isEqualTo("halfDaysPerWeek");
        assertThat(doctor.holds("a.0.sites.1.partner") + " " + doctor.holds("a.0.sites.1.amount"))
                .isEqualTo("ch 5");
        doctor.press("more", "a")
                .fill("a.0.months", "12")
                .fill("a.1.months", "12")
                .fill("a.1.unit", "daysPerWeek")
                .fill("a.1.sites.0.partner", "ch")
                .fill("a.1.sites.0.amount", "5")
                .press("do", "answer");
        assertThat(doctor.holds("dossier")).contains("\"unit\": \"daysPerWeek\"");
        doctor.press("ask", "/posts/0/timeAllocation/segments");
        assertThat(doctor.holds("a.detail")).isEqualTo("1");
        doctor.press("drop", "a.0");
        assertThat(doctor.holds("a.0.unit") + " " + doctor.holds("a.rows")).isEqualTo("daysPerWeek 1");
        doctor.press("do", "plain");
        assertThat(doctor.holds("a.ch")).isEmpty();
    }

    @Test
    void documents_are_ticked_one_by_one_and_what_is_known_of_them_stays() {
        Visitor officer =
                visitor().open("/fr" + NA + "?sample=eligible").reading().press("ask", "/documents");
        String before = officer.holds("a");
        assertThat(before).contains("NA-70-curriculumVitae|NA-70-motivationLetter");
        officer.fill("a", before.replace("NA-70-curriculumVitae|", "").split("\\|"))
                .press("do", "answer");
        assertThat(officer.holds("dossier")).doesNotContain("cv.pdf").contains("lettre-de-motivation.pdf");
        officer.press("ask", "/documents").fill("a", before.split("\\|")).press("do", "answer");
        assertThat(officer.holds("dossier")).contains("\"curriculumVitae\"").doesNotContain("cv.pdf");
        officer.press("ask", "/documents").fill("a").press("do", "answer");
        assertThat(officer.holds("dossier")).contains("\"documents\": []");
    }

    @Test
    void the_day_is_today_unless_it_is_chosen() {
        Visitor doctor = visitor().open("/fr" + NA + "?sample=unknown").reading();
        assertThat(doctor.holds("day")).isEqualTo("2026-05-10");
        assertThat(doctor.words()).contains("à la date du jour.");
        doctor.fill("day", "2026-06-01").press("do", "day");
        assertThat(doctor.words()).contains("à la date choisie").contains("date limite dépassée");
    }

    @Test
    void what_people_type_is_text_and_never_part_of_the_page() {
        String hostile = "</textarea><script>alert(1)</script><b title='\"'>";
        Visitor doctor = visitor().open("/fr" + NA).reading();
        doctor.fill("a.0.name", hostile).fill("a.1.name", "CH d’Aubélys").press("do", "answer");
        assertThat(doctor.html()).doesNotContain("<script>alert").doesNotContain("<b title");
        assertThat(doctor.holds("dossier")).contains("</textarea><script>alert(1)</script><b title='\\\"'>");
    }

    @Test
    void a_page_that_holds_no_dossier_or_asks_for_no_fact_is_refused() {
        Visitor doctor = visitor().open("/fr" + NA).reading();
        assertThat(doctor.fill("dossier", "{").press("do", "all").status()).isEqualTo(400);
        assertThat(doctor.words()).contains("Le dossier que contenait la page ne se lit pas.");
        doctor.open("/fr" + NA).reading().fill("asked", "/posts/7/contractEnd");
        assertThat(doctor.press("do", "answer").status()).isEqualTo(400);
        assertThat(doctor.words()).contains("Le dossier n’a pas la donnée demandée.");
        assertThat(doctor.open("/fr/check/atlantide-2026").status()).isEqualTo(404);
        assertThat(doctor.open("/fr" + NA + "?sample=none").status()).isEqualTo(404);
    }
}
