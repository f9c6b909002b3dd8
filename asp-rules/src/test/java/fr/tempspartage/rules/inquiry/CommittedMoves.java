package fr.tempspartage.rules.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.rules.call.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every move of some dossiers with what it changes, as a committed text. */
public final class CommittedMoves {

    private static final List<Input<?>> INPUTS = Input.all(DossierFields.TYPE);

    private final StringBuilder text = new StringBuilder();

    /** No moves yet. */
    public CommittedMoves() {}

    /** Adds the moves of a dossier under a title: its moves in the project, the posts and the filing, then its papers. */
    public CommittedMoves add(String title, Assessment assessment) {
        text.append("== ").append(title).append('\n');
        Remedies.movesFor(assessment).forEach(move -> say(move, assessment.dossier()));
        new PaperMoves(assessment)
                .all().stream()
                        .filter(move -> move.subject().contains("Optional[") || move.kind() == MoveKind.FORM)
                        .forEach(move -> say(move, assessment.dossier()));
        return this;
    }

    private void say(Move move, Dossier before) {
        text.append(move.kind()).append(" – ").append(move.text().fr());
        move.impossible()
                .map(Bilingual::fr)
                .ifPresent(why -> text.append(" (").append(why).append(')'));
        text.append('\n');
        Map<String, String> was = facts(before);
        Map<String, String> is = facts(move.apply(before));
        Map<String, String> places = new TreeMap<>(was);
        places.putAll(is);
        for (String place : places.keySet()) {
            String then = was.getOrDefault(place, "-");
            String now = is.getOrDefault(place, "-");
            if (!then.equals(now)) {
                text.append("    ")
                        .append(place)
                        .append(": ")
                        .append(then)
                        .append(" > ")
                        .append(now)
                        .append('\n');
            }
        }
    }

    /** The facts that have a value of their own, by their places. */
    private static Map<String, String> facts(Dossier dossier) {
        Map<String, String> facts = new TreeMap<>();
        for (Input<?> input : INPUTS) {
            for (Reading<?> reading : input.read(dossier)) {
                reading.value()
                        .map(Object::toString)
                        .filter(value -> !value.contains("{"))
                        .ifPresent(value -> facts.put(reading.pointer(), value));
            }
        }
        return facts;
    }

    /** Compares the text with the one of a call, or writes it where it is accepted. */
    public void compareWith(String call) throws IOException {
        Path file = Path.of("src/test/resources/fr/tempspartage/rules/inquiry", "moves-" + call + ".txt");
        if (Boolean.getBoolean("asp.accept")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(text.toString()).as("Maybe give -Dasp.accept=true").isEqualTo(Files.readString(file));
    }
}
