package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Import of dossiers from the form platform (<i>import d’une démarche</i>) by a mapping: pages of its API as JSON, or exports of
 * instructors as CSV, .xlsx or .ods. One dossier is in memory at a time, beside the text of a page or the repeated blocks of
 * an export.
 *
 * <p>Each dossier that a file holds is handed over once, read or refused, and each of its fields is accounted for. This class is
 * immutable and thread-safe.
 */
public final class FormImport {

    /** Largest number of bytes of one file, inclusive: 64 mebibytes, some two thousand dossiers. */
    public static final int MAX_BYTES = 64 << 20;

    /** Most fields that are counted one by one: no form has as many. */
    private static final int MOST_FIELDS = 5000;

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
        for (Path file : files) {
            if (FormSource.mayDescribe(file)) {
                Found found = new Found();
                with(file, found, source -> source.revisions(revisions));
                tally.issues.putAll(file.toString(), found.inOrder());
            }
        }
        for (Path file : files) {
            Found found = new Found();
            with(file, found, source -> {
                if (!source.hasBlocks() && !mapping.blocks().isEmpty()) {
                    found.add(IssueCode.NO_BLOCKS, "", new Node.Place(1, 1));
                }
                tally.pages(source.saysMore());
                tally.found += source.dossiers();
                source.forms(revisions, form -> take(form, file.toString(), tally));
            });
            // What is wrong with the file was said when its revisions were looked for.
            List<Issue> said = tally.saidOf(file.toString());
            found.inOrder().stream()
                    .distinct()
                    .filter(issue -> !said.contains(issue))
                    .forEach(issue -> tally.issues.put(file.toString(), issue));
        }
        return tally.summary(mapping);
    }

    private void take(FormDossier form, String file, Tally tally) {
        String before = form.number().isEmpty() ? null : tally.numbers.putIfAbsent(form.number(), file);
        if (before == null) {
            tally.take(FormBinding.bind(mapping, form, file, tally.met));
        } else {
            form.found()
                    .add(
                            IssueCode.DOSSIER_TWICE,
                            form.pointer(),
                            form.place(),
                            Map.of("number", ScalarReading.shown(form.number()), "file", before));
            tally.take(FormBinding.bind(mapping, form.unread(), file, tally.met));
        }
    }

    /** Opens a file, uses it and closes it; what cannot be opened is said. */
    static void with(Path file, Found found, Consumer<FormSource> use) {
        Optional<FormSource> source = FormSource.open(file, MAX_BYTES, found);
        if (source.isPresent()) {
            try (FormSource open = source.get()) {
                use.accept(open);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Counts of an import as they grow. */
    private static final class Tally {

        private final Consumer<ImportedDossier> taker;
        private final ListMultimap<String, Issue> issues =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        private final Map<String, FieldCount> fields = new LinkedHashMap<>();
        private final Map<String, String> numbers = new HashMap<>();
        private final Set<MappingParts.Selector> met = new HashSet<>();
        private boolean more;
        private boolean last;
        private int found;
        private int read;
        private int refused;

        Tally(Consumer<ImportedDossier> taker) {
            this.taker = taker;
        }

        List<Issue> saidOf(String file) {
            return ImmutableList.copyOf(issues.get(file));
        }

        void pages(boolean saysMore) {
            more |= saysMore;
            last |= !saysMore;
        }

        void take(ImportedDossier dossier) {
            if (dossier.result().value().isPresent()) {
                read++;
            } else {
                refused++;
            }
            for (ImportedField field : dossier.fields()) {
                String key = field.id().isEmpty() ? field.label() : field.id();
                boolean known = fields.size() < MOST_FIELDS || fields.containsKey(key);
                fields.computeIfAbsent(known ? key : "…", k -> new FieldCount())
                        .add(known ? field : new ImportedField("", "…", field.answered(), field.fate()));
            }
            taker.accept(dossier);
        }

        ImportSummary summary(FormMapping mapping) {
            return new ImportSummary(
                    found,
                    read,
                    refused,
                    more && !last,
                    ImmutableListMultimap.copyOf(issues),
                    mapping.selectors(met).stream()
                            .filter(selector -> !met.contains(selector))
                            .map(MappingParts.Selector::shown)
                            .distinct()
                            .collect(ImmutableList.toImmutableList()),
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
