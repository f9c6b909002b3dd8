package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.Interpretation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finding (<i>constat</i>): the answer to one rule, with its evidence.
 *
 * <p>Example: {@code NA-16}, NOT_SATISFIED, "la part en établissement périphérique est de 45,97 %…". The data come
 * first; {@link #reason} is for people and should not be parsed.
 *
 * @param outcome the outcome for the whole dossier
 * @param evidence the evidence, one for each post where the rule is asked of each post, otherwise one
 */
public record Finding(Rule rule, Outcome outcome, ImmutableList<Evidence> evidence) {

    private static final Bilingual STATED = Bilingual.of("indiqué", "stated");
    private static final Bilingual NOT_STATED = Bilingual.of("non indiqué", "not stated");
    private static final Bilingual TO_NOTE = Bilingual.of("à noter", "to note");

    /**
     * Reason of the answer, with the values that were read.
     *
     * @return one or several sentences
     */
    public String reason(Language language) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Evidence run : evidence) {
            if (run.outcome() == outcome) {
                sentences.add(Phrases.reason(rule, run, language));
            }
        }
        return String.join(" ", sentences);
    }

    /** Words for the outcome. A remark is neither met nor refused: it is stated, not stated, or worth a note. */
    public Bilingual label() {
        return rule.kind() == RuleKind.REMARK
                        && outcome == Outcome.UNKNOWN
                        && !missing().isEmpty()
                ? NOT_STATED
                : label(outcome);
    }

    /** Words for an outcome that the rule would have under another reading. */
    public Bilingual label(Outcome other) {
        if (rule.kind() != RuleKind.REMARK) {
            return other.label();
        }
        return switch (other) {
            case SATISFIED -> STATED;
            case NOT_SATISFIED, UNKNOWN -> TO_NOTE;
            case NOT_APPLICABLE, FOR_COMMITTEE -> other.label();
        };
    }

    /**
     * Places where a missing fact keeps the answer open.
     *
     * @return the places, without repetition
     */
    public ImmutableList<Evidence.MissingFact> missing() {
        Set<Evidence.MissingFact> places = new LinkedHashSet<>();
        evidence.forEach(run -> places.addAll(run.missing()));
        return ImmutableList.copyOf(places);
    }

    /**
     * Interpretations that the answer consulted.
     *
     * @return the slug in force, or {@link OpenPoint#UNDECIDED}, by interpretation
     */
    public ImmutableMap<Interpretation, String> interpretations() {
        Map<Interpretation, String> all = new LinkedHashMap<>();
        evidence.forEach(run -> all.putAll(run.interpretations()));
        return ImmutableMap.copyOf(all);
    }

    /**
     * What registers answered, beside what the dossier declares.
     *
     * @return the answers, without repetition; none where no register was at hand or asked
     */
    public ImmutableList<RegisterAnswer> registers() {
        Set<RegisterAnswer> all = new LinkedHashSet<>();
        evidence.forEach(run -> all.addAll(run.registers()));
        return ImmutableList.copyOf(all);
    }

    @Override
    public String toString() {
        return rule.id() + " " + outcome;
    }
}
