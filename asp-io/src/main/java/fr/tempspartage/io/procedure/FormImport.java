package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Import of dossiers from the form platform (<i>import d’une démarche</i>): pages of its API as JSON, by a mapping. One dossier
 * is in memory at a time beside the text of its file.
 *
 * <p>Each dossier that a file holds is handed over once, read or refused, and each of its fields is accounted for. This class is
 * immutable and thread-safe.
 */
public final class FormImport {

    /** Largest number of bytes of one file, inclusive: 64 mebibytes, some two thousand dossiers. */
    public static final int MAX_BYTES = 64 << 20;

    private final FormMapping mapping;

    private FormImport(FormMapping mapping) {
        this.mapping = mapping;
    }

    /** Import by a mapping. */
    public static FormImport by(FormMapping mapping) {
        return new FormImport(mapping);
    }

    /**
     * Reads files, all of one procedure: a revision that one of them describes serves the dossiers of all.
     *
     * @param taker what takes each dossier, in the order of the files
     * @return how many there were, and what became of each field
     * @throws UncheckedIOException if a file cannot be opened
     */
    public ImportSummary read(List<Path> files, Consumer<ImportedDossier> taker) {
        Tally tally = new Tally(taker);
        Revisions revisions = new Revisions();
        Map<Path, AnswerFile> single = new LinkedHashMap<>();
        for (Path file : files) {
            Found found = new Found();
            Optional<AnswerFile> answer = open(file, found);
            answer.ifPresent(page -> page.revisions(revisions));
            if (files.size() == 1) {
                answer.ifPresent(page -> single.put(file, page));
            }
            tally.issues.putAll(file.toString(), found.inOrder());
        }
        FormReader reader = new FormReader(revisions);
        for (Path file : files) {
            Found again = new Found();
            Optional<AnswerFile> answer =
                    Optional.ofNullable(single.get(file)).or(() -> open(file, again));
            answer.ifPresent(page -> read(page, reader, file.toString(), tally));
        }
        return tally.summary();
    }

    private void read(AnswerFile page, FormReader reader, String file, Tally tally) {
        page.dossiers((pointer, tree) -> {
            FormDossier form = reader.read(pointer, tree);
            if (page.failed()) {
                form.found().add(IssueCode.PLATFORM_ERRORS, pointer, form.place(), Map.of("text", "errors"));
                form = form.unread();
            }
            tally.take(FormBinding.bind(mapping, form, file));
        });
        tally.found += page.dossiers();
    }

    private static Optional<AnswerFile> open(Path file, Found found) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new SourceText(MAX_BYTES, found).of(bytes).map(text -> AnswerFile.of(text, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts of an import as they grow. */
    private static final class Tally {

        private final Consumer<ImportedDossier> taker;
        private final ImmutableListMultimap.Builder<String, Issue> issues = ImmutableListMultimap.builder();
        private final Map<String, FieldCount> fields = new LinkedHashMap<>();
        private int found;
        private int read;
        private int refused;

        Tally(Consumer<ImportedDossier> taker) {
            this.taker = taker;
        }

        void take(ImportedDossier dossier) {
            if (dossier.result().value().isPresent()) {
                read++;
            } else {
                refused++;
            }
            for (ImportedField field : dossier.fields()) {
                fields.computeIfAbsent(field.id().isEmpty() ? field.label() : field.id(), key -> new FieldCount())
                        .add(field);
            }
            taker.accept(dossier);
        }

        ImportSummary summary() {
            return new ImportSummary(
                    found,
                    read,
                    refused,
                    issues.build(),
                    fields.values().stream().map(FieldCount::tally).collect(ImmutableList.toImmutableList()));
        }
    }

    /** Counts of one field as they grow. */
    private static final class FieldCount {

        private String id = "";
        private String label = "";
        private int answered;
        private final Map<FieldFate, Integer> fates = new LinkedHashMap<>();

        void add(ImportedField field) {
            id = field.id();
            label = field.label();
            answered += field.answered() ? 1 : 0;
            fates.merge(field.fate(), 1, Integer::sum);
        }

        FieldTally tally() {
            return new FieldTally(id, label, answered, ImmutableMap.copyOf(fates));
        }
    }
}
