package fr.tempspartage.web.answer;

import fr.tempspartage.rules.verdict.Outcome;

/**
 * Word with its shape (<i>mention</i>), which says the same to those who see no colour.
 *
 * @param shape class of the style: {@code yes}, {@code no}, {@code open}, {@code people} or {@code neutral}
 * @param word the word
 */
public record Mark(String shape, String word) {

    /** Mark of an outcome. */
    static Mark of(Outcome outcome, String word) {
        return new Mark(shape(outcome), word);
    }

    private static String shape(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> "yes";
            case NOT_SATISFIED -> "no";
            case UNKNOWN -> "open";
            case FOR_COMMITTEE -> "people";
            case NOT_APPLICABLE -> "neutral";
        };
    }
}
