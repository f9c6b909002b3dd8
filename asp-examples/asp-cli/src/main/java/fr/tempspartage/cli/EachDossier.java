package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.List;
import java.util.OptionalInt;

/** Answer to one question about each dossier: texts one after the other, one document, or a line each. */
final class EachDossier implements Batch.Taker {

    enum Format {
        text,
        json,
        jsonl
    }

    /** How the question is answered for an assessed dossier. */
    interface Answers {

        String text(Assessment assessment);

        String document(Assessment assessment);

        String line(Assessment assessment);
    }

    private final Session session;
    private final Format format;
    private final Assessor assessor;
    private final Answers answers;
    private boolean first = true;

    private EachDossier(Session session, Format format, Assessor assessor, Answers answers) {
        this.session = session;
        this.format = format;
        this.assessor = assessor;
        this.answers = answers;
    }

    /**
     * Answers for all dossiers of some files.
     *
     * @return the exit code, the worst that came of them
     */
    static int answer(
            Session session,
            CallDefinition call,
            ContextOptions context,
            LanguageOptions output,
            List<String> files,
            Format format,
            Answers answers) {
        Batch.once(files);
        DossierSources folders = new DossierSources(session, output);
        List<DossierSources.Source> sources = files.stream().map(folders::of).toList();
        boolean many = sources.size() > 1
                || sources.stream().anyMatch(source -> source.isFolder() || DossierSources.holdsLines(source.name()));
        if (many && format == Format.json) {
            throw new UsageException(
                    "Les réponses pour plusieurs dossiers ne font pas un seul document.\nPeut-être --format jsonl.",
                    "The answers for several dossiers make no single document.\nMaybe --format jsonl.");
        }
        Assessor assessor = Assessor.of(call, context.context(call, session.console(), output));
        Batch batch = new Batch(
                session, call, output, DossierSources::holdsLines, new EachDossier(session, format, assessor, answers));
        sources.forEach(batch::read);
        return batch.code(ExitCode.DONE);
    }

    @Override
    public void take(String file, OptionalInt line, Dossier dossier) {
        Assessment assessment = assessor.assess(dossier);
        Console console = session.console();
        switch (format) {
            case text -> {
                String text = answers.text(assessment);
                console.text((first ? "" : "\n") + text);
                first = false;
            }
            case json -> console.json(answers.document(assessment));
            case jsonl -> console.json(answers.line(assessment));
        }
    }

    @Override
    public void notRead(String file, OptionalInt line, List<Issue> issues) {
        refused(new ResultJson.Refused(file, line, ImmutableList.copyOf(issues)));
    }

    @Override
    public void notAssessed(String file, OptionalInt line, Issue issue) {
        refused(new ResultJson.Refused(file, line, ImmutableList.of(issue)));
    }

    /** The issues are on standard error already, which is enough beside a text. */
    private void refused(ResultJson.Refused one) {
        switch (format) {
            case text -> {}
            case json -> session.console().json(ResultJson.refused(one));
            case jsonl -> session.console().json(ResultJson.refusedLine(one));
        }
    }
}
