package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.Language;

/** Finding about one item of a rule (<i>constat par pièce</i>), such as one opinion among several. */
public record ItemFinding(Rule rule, Evidence evidence) {

    /**
     * Runs the check of one item and keeps its evidence.
     *
     * @param rule the rule whose texts give the reason
     */
    public static ItemFinding of(Rule rule, Facts facts, Check check) {
        RecordingTrace trace = new RecordingTrace(facts, rule.perPost());
        return new ItemFinding(rule, trace.evidence(check.answer(facts, trace)));
    }

    /** Outcome of the item. */
    public Outcome outcome() {
        return evidence.outcome();
    }

    /**
     * Reason of the outcome.
     *
     * @return a sentence
     */
    public String reason(Language language) {
        return Phrases.reason(rule, evidence, language);
    }
}
