package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.Layout;
import fr.tempspartage.rules.call.Calls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From nothing to a verdict, by answers typed on the terminal. */
class InterviewTest {

    @TempDir
    Path folder;

    private Run ask(String call, String lang, String... answers) {
        return Run.of(
                Samples.CALLS,
                folder,
                (String.join("\n", answers) + "\n").getBytes(StandardCharsets.UTF_8),
                "new",
                call,
                "--interview",
                folder.resolve("mine.yaml").toString(),
                "--on",
                "2026-05-10",
                "--lang",
                lang);
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("mine.yaml"));
    }

    /** Someone who knows the case: answers by the beginning of the question, an empty line to any other. */
    private static final class Knowing extends InputStream {

        private final ByteArrayOutputStream seen;
        private final Map<String, List<String>> known;
        private final Set<Optional<String>> answered = new HashSet<>();
        private final Deque<String> next = new ArrayDeque<>();
        private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);

        Knowing(ByteArrayOutputStream seen, Map<String, List<String>> known) {
            this.seen = seen;
            this.known = known;
        }

        @Override
        public int read() {
            if (line.available() == 0) {
                line = new ByteArrayInputStream((answer() + "\n").getBytes(StandardCharsets.UTF_8));
                // A terminal shows what is typed.
                seen.write('\n');
            }
            return line.read();
        }

        /** No more than a line at a time, so that the question is seen before it is answered. */
        @Override
        public int read(byte[] bytes, int offset, int length) {
            bytes[offset] = (byte) read();
            return 1 + Math.max(0, line.read(bytes, offset + 1, length - 1));
        }

        private String answer() {
            if (next.isEmpty()) {
                String out = seen.toString(StandardCharsets.UTF_8);
                String question = out.substring(out.lastIndexOf("\n\n") + 2);
                next.addAll(known.entrySet().stream()
                        .filter(one -> question.startsWith(one.getKey())
                                && answered.add(question.lines().findFirst()))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElse(List.of("")));
            }
            return next.remove();
        }
    }

    private Run interviewed(String call, Map<String, List<String>> known) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new Knowing(out, known),
                out,
                err,
                Run.CLOCK,
                folder,
                new Surroundings(new Layout(80, false), Language.FRENCH));
        int code = Asp.run(
                console,
                () -> Calls.of(Samples.CALLS),
                "new",
                call,
                "--interview",
                folder.resolve("mine.yaml").toString(),
                "--on",
                "2026-05-10");
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void what_was_answered_is_kept_where_the_input_ends() throws IOException {
        Run run = ask(Samples.NA, "fr", "2", "CHU de Fontgrise", "CH d’Aubélys", "5", "5");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("Partenaires du projet\n  Combien : ")
                .contains("Demi-journées par semaine à CH d’Aubélys : ")
                .contains("Avis :        éligibilité à confirmer")
                .contains("Dossier écrit dans ");
        assertThat(written())
                .contains("call: nouvelle-aquitaine-2026  # appel à candidatures\n")
                .contains("      key: ch-d-aubelys  # repère de l’établissement\n")
                .contains("            - partner: chu-de-fontgrise  # partenaire où ce temps est passé\n"
                        + "              amount: 5  # quantité de temps\n");
        Run check = Run.of(
                Samples.CALLS,
                folder,
                new byte[0],
                "check",
                Samples.NA,
                folder.resolve("mine.yaml").toString(),
                "--on",
                "2026-05-10");
        assertThat(check.code()).as(check.err()).isEqualTo(ExitCode.DONE);
        assertThat(check.out()).contains("CHU de Fontgrise ; CH d’Aubélys");
    }

    @Test
    void a_question_is_explained_an_answer_that_is_refused_is_asked_again_and_one_may_be_left_open()
            throws IOException {
        Run run = ask(Samples.NA, "en", "2", "A", "B", "?", "half", "5", "5", "25", "other structure", "");
        assertThat(run.out())
                .contains("   Why: ")
                .contains("'half' is not accepted")
                .contains("A number from 1 to 9.");
        assertThat(written()).contains("timeAllocation", "kind: other");
    }

    @Test
    void a_file_that_exists_is_not_replaced() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), "mine");
        Run run = ask(Samples.NA, "fr", "2");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("existe déjà ; il n’est pas remplacé.").contains("Peut-être un autre nom.");
        assertThat(written()).isEqualTo("mine");
    }

    @Test
    void someone_who_knows_the_case_gets_to_the_verdict() throws IOException {
        Run run = interviewed(
                Samples.NA,
                Map.ofEntries(
                        Map.entry("Partenaires du projet", List.of("2", "CHU de Fontgrise", "CH de Montclos")),
                        Map.entry("Répartition du temps", List.of("5", "5")),
                        Map.entry("Catégorie d’établissement (CHU", List.of("CHU")),
                        Map.entry("Catégorie d’établissement (CH de", List.of("2")),
                        Map.entry("Début du contrat", List.of("1er novembre 2026")),
                        Map.entry("Fin du contrat", List.of("31/10/2028")),
                        Map.entry("Établissement recruteur", List.of("1")),
                        Map.entry("Employeur qui rémunère", List.of("chu de fontgrise")),
                        Map.entry("Département", List.of("Haute-Vienne")),
                        Map.entry("Partenaires relevant", List.of("oui")),
                        Map.entry("Nature de la demande", List.of("première demande")),
                        Map.entry("Fin de l’internat", List.of("31 octobre 2026")),
                        Map.entry("Statut de recrutement", List.of("1")),
                        Map.entry("Profession", List.of("médecin")),
                        Map.entry("Nombre d’assistants", List.of("1")),
                        Map.entry("État du dépôt", List.of("brouillon")),
                        Map.entry("Quotité", List.of("100 %")),
                        Map.entry("Interruptions", List.of("0")),
                        Map.entry("Parties du dossier", List.of("tous")),
                        Map.entry("Pièces", List.of("toutes"))));
        assertThat(run.out()).contains("Avis :        éligible").contains("Montant :     77 994,96 €");
        assertThat(written())
                .contains("contractStart: 2026-11-01  # début du contrat\n")
                .contains("recruiters: [chu-de-fontgrise]  # établissement recruteur\n")
                .contains("department: \"87\"");
    }
}
