package fr.tempspartage.benchmarks;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The same work as {@code asp bulk}, by hand (<i>boucle à la main</i>): a plain loop that reads each line with the databind
 * of Jackson, typed and strict, checks it, answers the rules written by hand, and writes the same verdict line.
 */
final class ByHand {

    private static final int LARGEST = 300;
    private static final int LONGEST = 10_000;

    /**
     * Reads dossiers and writes their verdicts.
     *
     * @return how many there were
     */
    long run(Path in, Path out) throws IOException {
        StringBuilder text = new StringBuilder();
        HandVerdicts verdicts = new HandVerdicts(new NouvelleAquitaineLimit(WorkingSet.TODAY), text);
        long number = 0;
        try (BufferedReader lines = Files.newBufferedReader(in, StandardCharsets.UTF_8);
                OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    TypedDossier dossier = TypedDossier.READER.readValue(line);
                    String wrong = wrong(dossier);
                    if (wrong != null) {
                        throw new IllegalArgumentException(wrong);
                    }
                    text.setLength(0);
                    verdicts.write(number, HandDossier.of(dossier));
                    bytes.write(text.toString().getBytes(StandardCharsets.UTF_8));
                } catch (JacksonException | IllegalArgumentException e) {
                    System.err.println(in + ":" + number + ": " + e.getMessage());
                }
            }
        }
        return number;
    }

    /** What is wrong between the fields of a dossier: the checks that such a program would have. */
    private static @Nullable String wrong(TypedDossier dossier) {
        if (dossier.id().isBlank() || dossier.id().length() > LARGEST) {
            return "id";
        }
        Set<String> keys = new HashSet<>();
        TypedDossier.Project project = dossier.project();
        if (project != null) {
            for (TypedDossier.Partner partner : orEmpty(project.partners())) {
                if (!keys.add(key(partner))) {
                    return "a partner stands twice: " + key(partner);
                }
            }
            if (project.partners() != null) {
                String wrong = wrong(project, keys);
                if (wrong != null) {
                    return wrong;
                }
            }
            if (isTooLong(project.need()) || isTooLong(project.coConstruction()) || isTooLong(project.durability())) {
                return "a text of the project is too long";
            }
        }
        boolean known = project != null && project.partners() != null;
        for (TypedDossier.Post post : orEmpty(dossier.posts())) {
            String wrong = wrong(post, keys, known);
            if (wrong != null) {
                return wrong;
            }
        }
        for (TypedDossier.Document document : orEmpty(dossier.documents())) {
            if (known && !keys.containsAll(orEmpty(document.partners()))) {
                return "a document names an unknown partner";
            }
        }
        return null;
    }

    private static @Nullable String wrong(TypedDossier.Project project, Set<String> keys) {
        if (!keys.containsAll(orEmpty(project.recruiters()))
                || !keys.containsAll(orEmpty(project.salaryPayers()))
                || !keys.containsAll(orEmpty(project.namedPeripheral()))) {
            return "unknown partner";
        }
        for (TypedDossier.Commitment commitment : orEmpty(project.commitments())) {
            if (commitment.partner() != null && !keys.contains(commitment.partner())) {
                return "a commitment names an unknown partner";
            }
        }
        return null;
    }

    private static @Nullable String wrong(TypedDossier.Post post, Set<String> keys, boolean known) {
        if (post.contractStart() != null
                && post.contractEnd() != null
                && post.contractEnd().isBefore(post.contractStart())) {
            return "a contract ends before it starts";
        }
        if (known && post.mainSite() != null && !keys.contains(post.mainSite())) {
            return "unknown main site";
        }
        for (TypedDossier.SiteDistance distance : orEmpty(post.distances())) {
            if (known && !keys.contains(distance.partner())) {
                return "a distance to an unknown partner";
            }
        }
        for (TypedDossier.TimeSegment segment : post.timeAllocation() == null
                ? List.<TypedDossier.TimeSegment>of()
                : orEmpty(post.timeAllocation().segments())) {
            Set<String> sites = new HashSet<>();
            for (TypedDossier.SiteTime site : segment.sites()) {
                if (!sites.add(site.partner()) || (known && !keys.contains(site.partner()))) {
                    return "a site that stands twice or is unknown";
                }
                if (site.amount().signum() < 0) {
                    return "time below zero";
                }
            }
        }
        return null;
    }

    private static String key(TypedDossier.Partner partner) {
        return partner instanceof TypedDossier.Establishment establishment
                ? establishment.key()
                : ((TypedDossier.CommunityPractice) partner).key();
    }

    private static boolean isTooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
