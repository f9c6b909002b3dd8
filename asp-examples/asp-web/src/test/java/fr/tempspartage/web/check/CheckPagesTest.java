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
                assertThat(visitor.words()).as(asked).contains("Réponse enregistrée.");
            }
            assertThat(visitor.status()).isEqualTo(200);
        }
        return visitor;
    }

    @Test
    void from_nothing_to_a_refusal_by_answering_questions() {
        Visitor doctor = visitor().open("/fr" + NA).reading();
        assertThat(doctor.words()).contains("Question suivante · éligibilité Partenaires du projet");
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
}
