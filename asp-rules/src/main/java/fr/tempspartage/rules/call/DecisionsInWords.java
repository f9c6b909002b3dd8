package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.AgencyDecision;
import fr.tempspartage.domain.campaign.AgencyReading;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decisions of an agency in words (<i>décisions de l'agence</i>): what was decided, by whom, when and where it is written. */
public final class DecisionsInWords {

    private static final Texts TEXTS = Texts.load(DecisionsInWords.class::getResourceAsStream, "summary");

    /** Digits of a hash by which people compare two files. */
    private static final int SHORT_HASH = 12;

    private final CallDefinition call;
    private final Language language;

    private DecisionsInWords(CallDefinition call, Language language) {
        this.call = call;
        this.language = language;
    }

    /** Words for the decisions about a call. */
    public static DecisionsInWords of(CallDefinition call, Language language) {
        return new DecisionsInWords(call, language);
    }

    /** Reading of the agency: the label of its choice, then who, when and where. */
    public String reading(AgencyReading reading) {
        return TEXTS.get("decision.reading")
                .in(language)
                .replace("{choice}", label(reading))
                .replace("{source}", source(reading));
    }

    /**
     * Entries in the order of the file, the deadline after the readings.
     *
     * @param used the entries
     * @return the texts; one that says that none was used where none was
     */
    public ImmutableList<String> entries(AppliedReadings.Used used) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        used.readings().forEach(reading -> texts.add(reading(reading)));
        used.deadline()
                .ifPresent(deadline -> texts.add(TEXTS.get("decision.deadline")
                        .in(language)
                        .replace("{day}", Phrases.of(deadline.getLastDay(), language))
                        .replace("{source}", source(deadline))));
        if (used.readings().isEmpty() && used.deadline().isEmpty()) {
            texts.add(TEXTS.get("decision.none").in(language));
        }
        used.setAside()
                .forEach(reading ->
                        texts.add(TEXTS.get("decision.setAside").in(language).replace("{reading}", reading(reading))));
        return texts.build();
    }

    /** Which entries, the first digits of the hash of their file, then who decided, when and where it is written. */
    String brief(AppliedReadings.Used used) {
        List<String> keys = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        for (AgencyReading reading : used.readings()) {
            keys.add(reading.getInterpretation());
            sources.add(source(reading));
        }
        used.deadline().ifPresent(deadline -> {
            keys.add(word("decision.brief.deadline"));
            sources.add(source(deadline));
        });
        String separator = language == Language.FRENCH ? "\u00a0; " : "; ";
        String colon = language == Language.FRENCH ? "\u00a0: " : ": ";
        String aside = used.setAside().isEmpty()
                ? ""
                : separator
                        + word("decision.brief.setAside")
                                .replace(
                                        "{keys}",
                                        used.setAside().stream()
                                                .map(AgencyReading::getInterpretation)
                                                .collect(Collectors.joining(", ")));
        return word("decision.brief")
                        .replace("{keys}", keys.isEmpty() ? word("decision.none") : String.join(", ", keys))
                        .replace("{hash}", shortened(used.sha256()))
                        .replace("{sources}", sources.isEmpty() ? "" : colon + String.join(separator, sources))
                + aside;
    }

    private String word(String key) {
        return TEXTS.get(key).in(language);
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, SHORT_HASH);
    }

    private static String file(String sha256, Language language) {
        return TEXTS.get("decision.file").in(language).replace("{hash}", shortened(sha256));
    }

    /** That results were made under several files, or some under none. */
    static String differ(Set<Optional<String>> hashes, Language language) {
        String files = hashes.stream()
                .map(hash -> hash.map(sha256 -> file(sha256, language))
                        .orElseGet(() -> TEXTS.get("decision.noFile").in(language)))
                .collect(Collectors.joining(", "));
        return TEXTS.get("decision.differ").in(language).replace("{files}", files);
    }

    private String label(AgencyReading reading) {
        return call.interpretations().stream()
                .map(OpenPoint::interpretation)
                .filter(one -> one.key().equals(reading.getInterpretation()))
                .findFirst()
                .map(interpretation -> label(interpretation, reading.getChoice()))
                .orElse(reading.getChoice());
    }

    private String label(Interpretation interpretation, String slug) {
        return interpretation.choice(slug).label().in(language);
    }

    private String source(AgencyDecision decision) {
        return decision.getDecidedBy() + ", " + Phrases.of(decision.getDecidedOn(), language) + ", "
                + decision.getReference();
    }
}
