package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.procedure.FormImport;
import fr.tempspartage.io.procedure.FormMapping;
import fr.tempspartage.io.procedure.ImportSummary;
import fr.tempspartage.io.procedure.ImportedDossier;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes lines of the dossiers of the form platform, and keeps what was said of each. */
final class Importing {

    private final FormMapping mapping;
    private final Ask ask;
    private final Progress progress;
    private final Map<Integer, List<Issue>> warnings = new TreeMap<>();
    private final List<List<Issue>> refused = new ArrayList<>();
    private int written;
    private @Nullable ImportSummary summary;

    Importing(FormMapping mapping, Ask ask, Progress progress) {
        this.mapping = mapping;
        this.ask = ask;
        this.progress = progress;
    }

    /** Writes the dossiers that can be read. */
    void write(Path lines) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(lines, StandardCharsets.UTF_8)) {
            ImportSummary told = FormImport.by(mapping).read(List.of(ask.file()), each -> take(each, out));
            ImportSummary named = new ImportSummary(
                    told.found(),
                    told.read(),
                    told.refused(),
                    told.morePages(),
                    ImmutableListMultimap.copyOf(Multimaps.transformValues(told.issues(), this::named)),
                    told.absent(),
                    told.fields());
            summary = named;
            List<Issue> ofFile =
                    named.issues().values().stream().filter(Issue::isError).toList();
            if (!ofFile.isEmpty()) {
                refused.add(ofFile);
            }
        }
    }

    private void take(ImportedDossier each, BufferedWriter out) {
        progress.check();
        List<Issue> issues = each.result().issues().stream().map(this::named).toList();
        if (each.result().value().isEmpty()) {
            refused.add(issues);
        } else {
            try {
                out.write(AspJson.standard()
                        .writeDossierLine(each.result().value().get()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            written++;
            if (!issues.isEmpty()) {
                warnings.put(written, issues);
            }
        }
        progress.count(written + refused.size());
    }

    /** The same with the name of the upload in place of where it lies here. */
    private Issue named(Issue issue) {
        String here = ask.file().toString();
        Bilingual message = Bilingual.of(
                issue.message().fr().replace(here, ask.name()),
                issue.message().en().replace(here, ask.name()));
        return new Issue(
                issue.code(),
                issue.severity(),
                issue.pointer(),
                issue.line(),
                issue.column(),
                message,
                issue.check(),
                issue.sheet());
    }

    /** What was said of the dossiers that were written, by number. */
    Map<Integer, List<Issue>> warnings() {
        return warnings;
    }

    /** What was said of each that was not, and of the file as a whole. */
    ImmutableList<List<Issue>> refused() {
        return ImmutableList.copyOf(refused);
    }

    /** Account of all fields, once everything is written. */
    ImportSummary summary() {
        ImportSummary known = summary;
        if (known == null) {
            throw new IllegalStateException("Nothing was imported yet.");
        }
        return known;
    }
}
