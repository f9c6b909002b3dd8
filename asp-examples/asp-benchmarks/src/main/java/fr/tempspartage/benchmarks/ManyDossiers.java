package fr.tempspartage.benchmarks;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.io.bulk.Bulk;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Calls;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Very many dossiers for Nouvelle-Aquitaine in JSON Lines (<i>fichier d'essai</i>): those of the working set that are read
 * without any issue, over and over, each with an identifier of its own. The same number gives the same bytes.
 */
final class ManyDossiers {

    private final List<String> texts = new ArrayList<>();

    ManyDossiers() {
        AspJson json = AspJson.standard().knowing(Calls.load());
        for (Dossier dossier : new NouvelleAquitaineDraw().dossiers()) {
            String text = json.writeDossier(distancesToPartners(dossier));
            if (json.readDossier(text).issues().isEmpty()) {
                texts.add(text.strip().replaceAll("\n *", " "));
            }
        }
    }

    /** Writes so many of them. */
    void write(int count, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                out.write(texts.get(i % texts.size()).replaceFirst("\"NA-[0-9]+\"", "\"NA-2026-" + i + "\""));
                out.write('\n');
            }
        }
    }

    /**
     * Compares the lines of the library with those by hand, over every different dossier.
     *
     * @return how many there are
     * @throws IllegalStateException if one byte differs
     */
    static int compare() throws IOException {
        ManyDossiers many = new ManyDossiers();
        Path folder = Files.createTempDirectory("many");
        Path in = folder.resolve("in.jsonl");
        Path library = folder.resolve("library.jsonl");
        Path hand = folder.resolve("hand.jsonl");
        try {
            many.write(many.texts.size(), in);
            Bulk.of(
                            Calls.load().all(),
                            AssessmentContext.on(WorkingSet.TODAY),
                            AspJson.standard().knowing(Calls.load()))
                    .run(in, library);
            new ByHand().run(in, hand);
            long line = Files.mismatch(library, hand);
            if (line >= 0) {
                throw new IllegalStateException("A verdict line differs, at byte " + line + " of the result.\n"
                        + "Maybe a rule changed and its limit did not.");
            }
            return many.texts.size();
        } finally {
            for (Path file : List.of(in, library, hand, folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Dossier distancesToPartners(Dossier dossier) {
        Set<PartnerKey> keys = dossier.getProject().flatMap(SharedMedicalProject::getPartners).stream()
                .flatMap(List::stream)
                .map(Partner::getKey)
                .collect(Collectors.toSet());
        return dossier.getPosts().isEmpty()
                ? dossier
                : dossier.withPosts(dossier.getPosts().get().stream()
                        .map(post -> distancesTo(keys, post))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Post distancesTo(Set<PartnerKey> keys, Post post) {
        return post.getDistances().isEmpty()
                ? post
                : post.withDistances(post.getDistances().get().stream()
                        .filter(distance -> keys.contains(distance.getPartner()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
