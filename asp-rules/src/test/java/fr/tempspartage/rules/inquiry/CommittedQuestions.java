package fr.tempspartage.rules.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every question about some dossiers with its answers, and the values that stand for all, as a committed text. */
public final class CommittedQuestions {

    private static final int SHOWN = 9;

    private final StringBuilder text = new StringBuilder();

    /** No questions yet. */
    public CommittedQuestions() {}

    /** Adds the questions about a dossier under a title. */
    public CommittedQuestions add(String title, Assessment assessment) {
        text.append("== ").append(title).append('\n');
        NextQuestions next = NextQuestions.of(assessment);
        for (NextQuestions.Question question : next.questions()) {
            text.append(question.pointer())
                    .append(" – ")
                    .append(question.label())
                    .append("\n    ")
                    .append(question.bearing())
                    .append(' ')
                    .append(question.asking())
                    .append('\n');
            question.together()
                    .forEach(other -> text.append("    with ")
                            .append(other.pointer())
                            .append(' ')
                            .append(other.label())
                            .append(" = ")
                            .append(other.supposed())
                            .append('\n'));
            question.answers()
                    .forEach(answer -> text.append("    ")
                            .append(answer.label())
                            .append(answer.exhaustive() ? ": " : " …: ")
                            .append(answer.verdict().summarize(Language.ENGLISH))
                            .append(' ')
                            .append(answer.amount())
                            .append(' ')
                            .append(answer.settles())
                            .append('\n'));
        }
        next.withoutEffect()
                .forEach(open ->
                        text.append("without effect: ").append(open.pointer()).append('\n'));
        text.append(next.whole() ? "all tried" : "not all tried").append('\n');
        return this;
    }

    /** Adds the values that stand for all that each fact of a dossier could have. */
    public CommittedQuestions values(String title, Assessment assessment) {
        text.append("== ").append(title).append('\n');
        PossibleValues values = new PossibleValues(assessment);
        for (Input<?> input : Input.all(DossierFields.TYPE)) {
            String pointer = "/" + input.name().replaceAll("\\[[^]]*\\]", "/0").replace('.', '/');
            List<Object> all = values.of(new Place(input, pointer));
            text.append(input.name()).append(": ").append(all.size());
            all.stream().limit(SHOWN).forEach(value -> text.append(" | ").append(said(value)));
            text.append('\n');
        }
        return this;
    }

    private static String said(Object value) {
        return value instanceof Iterable<?> ? value.toString() : Phrases.of(value, Language.ENGLISH);
    }

    /** Compares the text with the one of a call, or writes it where it is accepted. */
    public void compareWith(String call) throws IOException {
        Path file = Path.of("src/test/resources/fr/tempspartage/rules/inquiry", "questions-" + call + ".txt");
        if (Boolean.getBoolean("asp.accept")) {
            Files.writeString(file, text);
        }
        assertThat(text.toString()).as("Maybe give -Dasp.accept=true").isEqualTo(Files.readString(file));
    }
}
