package fr.tempspartage.io.bulk;

import static java.util.Objects.requireNonNull;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.Issue;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/** What ends a run before its end, in words. */
final class Failures {

    private static final String RESUME_FR = "Peut-être faut-il donner la même commande quand la cause a disparu\u00a0: "
            + "l’examen reprendra là où il s’est arrêté.";
    private static final String RESUME_EN =
            "Maybe give the same command again when the cause is gone: the run will go on where it stopped.";

    private Failures() {}

    /** Something that writes. */
    interface Writing<T> {

        T write() throws IOException;
    }

    /** Does something to the result; a failure is one of the output. */
    static <T> T writing(Target target, Writing<T> what) {
        try {
            return what.write();
        } catch (IOException e) {
            throw written(target.file().toString(), e);
        }
    }

    /** The input cannot be read, or not any further. */
    static BulkException reading(String name, long records, IOException cause) {
        if (records == 0 && cause instanceof NoSuchFileException) {
            return new BulkException(
                    BulkException.Kind.INPUT,
                    Bilingual.of(
                            name + "\u00a0: ce fichier n’existe pas.\nPeut-être faut-il un autre nom.",
                            name + ": there is no such file.\nMaybe another name is needed."),
                    cause);
        }
        // What the libraries for gzip and zstd say of a file that ends too early.
        boolean cut = cause instanceof EOFException
                || String.valueOf(cause.getMessage()).contains("Truncated source");
        String french = records == 0 ? "avant le premier dossier" : "après le dossier " + records;
        String english = records == 0 ? "before the first dossier" : "after dossier " + records;
        return new BulkException(
                BulkException.Kind.INPUT,
                Bilingual.of(
                        name + "\u00a0: la lecture s’arrête " + french + "\u00a0: "
                                + (cut ? "le fichier compressé est coupé" : Issue.what(cause)) + ".\n" + RESUME_FR,
                        name + ": reading ends " + english + ": "
                                + (cut ? "the compressed file is cut short" : Issue.what(cause)) + ".\n" + RESUME_EN),
                cause);
    }

    /** The result cannot be written, or not any further. */
    static BulkException written(String name, IOException cause) {
        String why = String.valueOf(cause.getMessage());
        boolean pipe = why.toLowerCase(Locale.ROOT).contains("pipe");
        return new BulkException(
                BulkException.Kind.OUTPUT,
                pipe
                        ? Bilingual.of(
                                name + "\u00a0: le lecteur du résultat est parti avant la fin.\n"
                                        + "Peut-être faut-il écrire dans un fichier.",
                                name + ": the reader of the result went away before the end.\nMaybe write to a file.")
                        : Bilingual.of(
                                name + "\u00a0: le résultat n’a pas pu être écrit\u00a0: " + Issue.what(cause) + ".\n"
                                        + RESUME_FR,
                                name + ": the result could not be written: " + Issue.what(cause) + ".\n" + RESUME_EN),
                cause);
    }

    /** The input is not what it was. */
    static BulkException changed(String name) {
        return new BulkException(
                BulkException.Kind.REQUEST,
                name + "\u00a0: ce fichier a changé depuis l’interruption.\n"
                        + "Peut-être faut-il recommencer depuis le début, avec --restart.",
                name
                        + ": this file has changed since the interruption.\nMaybe start again from the beginning, with --restart.");
    }

    /** An interrupted run asked something else. */
    static BulkException askedOtherwise(Target target, List<String> before, List<String> now) {
        List<String> old = new ArrayList<>(before);
        old.removeAll(now);
        List<String> other = new ArrayList<>(now);
        other.removeAll(before);
        String was = String.join(", ", old);
        String is = String.join(", ", other);
        return new BulkException(
                BulkException.Kind.REQUEST,
                target.file() + "\u00a0: un examen interrompu l’avait demandé autrement (" + was + ", et maintenant "
                        + is
                        + ").\nPeut-être faut-il les mêmes options, ou --restart pour recommencer depuis le début.",
                target.file() + ": an interrupted run asked otherwise (" + was + ", and now " + is
                        + ").\nMaybe take the same options, or --restart to start again from the beginning.");
    }

    /** The run was to stop at a record like this. */
    static BulkException strict(String name, BulkIssue first) {
        return new BulkException(
                BulkException.Kind.RECORD,
                name + "\u00a0: le dossier " + first.number() + " arrête l’examen\u00a0: "
                        + first.issue().format(Language.FRENCH),
                name + ": dossier " + first.number() + " ends the run: "
                        + first.issue().format(Language.ENGLISH));
    }

    /** Counts that do not add up, which is a defect of this program. */
    static IllegalStateException counts(long read, long counted, long written) {
        return new IllegalStateException(read + " records were read, " + counted + " counted and " + written
                + " written.\nMaybe a defect of the program: the result is not to be trusted.");
    }

    /** What a task threw. */
    static IOException thrown(ExecutionException task) {
        Throwable cause = requireNonNull(task.getCause());
        if (cause instanceof IOException e) {
            return e;
        }
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        throw (Error) cause;
    }
}
