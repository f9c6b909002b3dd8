package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Dossiers of a command one after the other. One that cannot be read, or at which a call throws, is said and never ends the
 * others; the worst that came of them gives the exit code.
 */
final class Batch {

    private final Session session;
    private final CallDefinition call;
    private final LanguageOptions output;
    private final Predicate<String> holdsLines;
    private final Taker taker;
    private boolean broken;
    private boolean failed;
    private int taken;

    /** What a command does with each dossier. */
    interface Taker {

        /** Takes a dossier; whatever is thrown is the fault of this dossier alone. */
        void take(String file, OptionalInt line, Dossier dossier);

        /** Takes note of one that could not be read; the issues are on standard error already. */
        void notRead(String file, OptionalInt line, List<Issue> issues);

        /** Takes note of one at which {@link #take} threw; the issue is on standard error already. */
        void notAssessed(String file, OptionalInt line, Issue issue);
    }

    Batch(Session session, CallDefinition call, LanguageOptions output, Predicate<String> holdsLines, Taker taker) {
        this.session = session;
        this.call = call;
        this.output = output;
        this.holdsLines = holdsLines;
        this.taker = taker;
    }

    /** Refuses to read standard input twice. */
    static void once(List<String> files) {
        if (files.stream().filter("-"::equals).count() > 1) {
            throw new UsageException(
                    "L’entrée standard ne peut être lue qu’une fois.\n"
                            + "Peut-être faut-il donner les autres dossiers par leurs fichiers.",
                    "Standard input can be read only once.\nMaybe name the other dossiers by file.");
        }
    }

    /** Exit code: that of a defect, of an input that could not be used, or else the one given. */
    int code(int otherwise) {
        return broken ? ExitCode.DEFECT : failed ? ExitCode.INPUT : otherwise;
    }

    void read(DossierSources.Source source) {
        source.files().forEach(this::read);
        if (source.files().isEmpty()) {
            lost(source.name(), Bilingual.of("aucun dossier dans ce répertoire", "no dossier in this folder"));
        }
    }

    private void read(String file) {
        if (!holdsLines.test(file)) {
            Optional<ReadResult<Dossier>> result = session.result(file, call, output.language());
            if (result.isPresent()) {
                take(file, OptionalInt.empty(), result.get());
            } else {
                lost(file, Session.UNREADABLE);
            }
            return;
        }
        int before = taken;
        boolean read = session.readLines(
                file,
                call,
                output.language(),
                line -> take(
                        file, line.line() == 0 ? OptionalInt.empty() : OptionalInt.of(line.line()), line.result()));
        if (!read) {
            lost(file, Session.UNREADABLE);
        } else if (taken == before) {
            lost(file, Bilingual.of("aucun dossier dans ce fichier", "no dossier in this file"));
        }
    }

    /** A file that gives no dossier at all; why is on standard error already, or is said here. */
    private void lost(String file, Bilingual why) {
        failed = true;
        if (!why.equals(Session.UNREADABLE)) {
            session.console().note(file + ": " + why.in(output.language()) + ".");
        }
        Issue issue = Issue.at(IssueCode.NO_DOSSIER, "", 0, 0, IssueCode.NO_DOSSIER.message(Map.of("reason", why)));
        taker.notRead(file, OptionalInt.empty(), List.of(issue));
    }

    private void take(String file, OptionalInt line, ReadResult<Dossier> read) {
        taken++;
        Optional<Dossier> dossier = read.value();
        if (dossier.isEmpty()) {
            failed = true;
            taker.notRead(file, line, read.issues());
            return;
        }
        try {
            taker.take(file, line, dossier.get());
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            Issue issue = Issue.notAssessed(line, e);
            if (!broken) {
                Defects.report(session.console(), output.language(), e);
            }
            session.console().note(file + ":" + issue.format(output.language()));
            broken = true;
            taker.notAssessed(file, line, issue);
        }
    }
}
