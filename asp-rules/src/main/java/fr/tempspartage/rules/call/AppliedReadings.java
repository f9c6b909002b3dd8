package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.AgencyDeadline;
import fr.tempspartage.domain.campaign.AgencyReading;
import fr.tempspartage.domain.campaign.AgencyReadings;
import fr.tempspartage.rules.verdict.Rule;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Readings of an agency as a context applies them (<i>lectures de l'agence appliquées</i>), with the hash of the file that
 * holds them, by which results say under which decisions they were made.
 *
 * @param content the decisions
 * @param sha256 the SHA-256 of the file, in lower-case hexadecimal
 */
public record AppliedReadings(AgencyReadings content, String sha256) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** Refuses what is no SHA-256. */
    public AppliedReadings {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException(
                    "Not a SHA-256: '" + sha256 + "'.\nMaybe compute it with sha256sum, in lower case.");
        }
    }

    /** Readings decided, in the order of the file. */
    public ImmutableList<AgencyReading> readings() {
        return content.getReadings().orElse(ImmutableList.of());
    }

    /**
     * Readings of the file instead of which a context has another choice.
     *
     * @return the readings in the order of the file; none unless a choice was made beside the file
     */
    public ImmutableList<AgencyReading> setAside(AssessmentContext context) {
        return readings().stream()
                .filter(reading -> !isInForce(reading, context))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the file decides a choice. */
    boolean decides(String key, String slug) {
        return readings().stream()
                .anyMatch(reading -> reading.getInterpretation().equals(key)
                        && reading.getChoice().equals(slug));
    }

    /** Whether a context has the choice of a reading. */
    private static boolean isInForce(AgencyReading reading, AssessmentContext context) {
        return reading.getChoice().equals(context.readings().chosen().get(reading.getInterpretation()));
    }

    /**
     * Entries that an assessment used: the readings in force of interpretations that a rule or the funding consulted, and the
     * deadline.
     *
     * @return the entries; empty where no file is applied
     */
    static Optional<Used> usedBy(Assessment assessment) {
        AssessmentContext context = assessment.context();
        return context.agencyReadings()
                .map(applied -> applied.used(context, applied.consulted(assessment), context.agencyDeadline()));
    }

    /**
     * Readings of the agency that a result used which is no assessment, such as what may be asked back.
     *
     * @param consulted the keys of the interpretations that the result consulted
     * @return the entries; empty where no file is applied
     */
    public static Optional<Used> usedBy(AssessmentContext context, Set<String> consulted) {
        return context.agencyReadings().map(applied -> applied.used(context, consulted, Optional.empty()));
    }

    /**
     * All that is in force of a file, for results of many dossiers.
     *
     * @return the entries; empty where no file is applied
     */
    public static Optional<Used> inForce(AssessmentContext context) {
        return context.agencyReadings()
                .map(applied ->
                        applied.used(context, context.readings().chosen().keySet(), context.agencyDeadline()));
    }

    private Used used(AssessmentContext context, Set<String> consulted, Optional<AgencyDeadline> deadline) {
        return new Used(
                sha256,
                readings().stream()
                        .filter(reading -> isInForce(reading, context))
                        .filter(reading -> consulted.contains(reading.getInterpretation()))
                        .collect(ImmutableList.toImmutableList()),
                deadline,
                setAside(context));
    }

    /** Keys of the file that something consulted: of the rules only those that may, and of the funding only what is left. */
    private Set<String> consulted(Assessment assessment) {
        Set<String> open = new HashSet<>();
        readings().forEach(reading -> open.add(reading.getInterpretation()));
        Set<String> keys = new HashSet<>();
        for (Rule rule : assessment.call().rules()) {
            if (rule.interpretations().stream().anyMatch(point -> open.contains(point.key()))) {
                assessment.finding(rule.id()).interpretations().keySet().forEach(one -> keys.add(one.key()));
                open.removeAll(keys);
            }
        }
        if (!open.isEmpty()) {
            assessment
                    .plans()
                    .forEach(plan -> keys.addAll(plan.interpretations().keySet()));
        }
        return keys;
    }

    /**
     * Warns where results are put together that were not made under one and the same file.
     *
     * @param hashes the hash of the file of each result, empty for a result without one
     * @return the warning, which names the files; empty where all agree
     */
    public static Optional<Bilingual> differing(Collection<Optional<String>> hashes) {
        Set<Optional<String>> files = new LinkedHashSet<>(hashes);
        return files.size() < 2
                ? Optional.empty()
                : Optional.of(Bilingual.of(
                        DecisionsInWords.differ(files, Language.FRENCH),
                        DecisionsInWords.differ(files, Language.ENGLISH)));
    }

    /**
     * Entries that an assessment used (<i>décisions utilisées</i>).
     *
     * @param sha256 the hash of the file
     * @param readings the readings that something consulted, in the order of the file
     * @param deadline the deadline of the file, if it is the one in force
     * @param setAside the readings instead of which another choice was made beside the file
     */
    public record Used(
            String sha256,
            ImmutableList<AgencyReading> readings,
            Optional<AgencyDeadline> deadline,
            ImmutableList<AgencyReading> setAside) {

        /** The reading of an interpretation, if it was used. */
        public Optional<AgencyReading> reading(String key) {
            return readings.stream()
                    .filter(reading -> reading.getInterpretation().equals(key))
                    .findFirst();
        }
    }
}
