package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.tree.Found;
import java.io.UncheckedIOException;
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
        Map<Path, FormSource> single = new LinkedHashMap<>();
        for (Path file : files) {
            Found found = new Found();
            Optional<FormSource> source = FormSource.open(file, MAX_BYTES, found);
            source.ifPresent(page -> page.revisions(revisions));
            if (files.size() == 1) {
                source.ifPresent(page -> single.put(file, page));
            }
            tally.issues.putAll(file.toString(), found.inOrder());
        }
        for (Path file : files) {
            Optional<FormSource> source =
                    Optional.ofNullable(single.get(file)).or(() -> FormSource.open(file, MAX_BYTES, new Found()));
            if (source.isPresent()) {
                tally.found += source.get().dossiers();
                source.get().forms(revisions, form -> tally.take(FormBinding.bind(mapping, form, file.toString())));
            }
        }
        return tally.summary();
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
