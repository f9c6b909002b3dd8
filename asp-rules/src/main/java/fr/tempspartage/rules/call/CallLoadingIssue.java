package fr.tempspartage.rules.call;

import fr.tempspartage.domain.Bilingual;

/**
 * Problem met while loading calls (<i>anomalie de chargement</i>); it hides no other call.
 *
 * @param kind what went wrong
 * @param subject the rule, clause, document, question or method concerned; empty where it is the call as a whole
 * @param message what, with names, and what to do
 */
public record CallLoadingIssue(Kind kind, String subject, Bilingual message) {

    /** What went wrong. */
    public enum Kind {
        /** A provider could not be found, made, or asked for its identifier; its jar is broken or incomplete. */
        BROKEN_PROVIDER,
        /** Two definitions have the same identifier; the first one found is kept. */
        DUPLICATE_ID,
        /** A method or a check throws, or gives null. */
        FAILING,
        /** Two clauses, rules, questions or data have one name, or a parameter and a value of an answer. */
        SAME_NAME,
        /** Something cites a clause that the call does not have. */
        UNKNOWN_CLAUSE,
        /** A clause cites a line that the text does not have. */
        UNKNOWN_LINE,
        /** A document or a reason of priority names a rule that the call does not have, or one of another kind. */
        UNKNOWN_RULE,
        /** A datum is stated, or not, without a clause. */
        UNCITED_DATUM,
        /** A rule asks a question that is none of this call, or that does not stand at its place. */
        FOREIGN_QUESTION,
        /** A rule gives an answer that it does not declare. */
        UNDECLARED_OUTCOME,
        /** A rule reads a fact that it does not declare. */
        UNDECLARED_INPUT,
        /** A rule asks a question that it does not declare. */
        UNDECLARED_QUESTION,
        /** An answer has no sentence, or its sentence has a value in braces that nothing fills. */
        MISSING_REASON,
        /** A sentence has a value in braces that no parameter fills. */
        UNFILLED_PLACEHOLDER,
        /** The French and the English of a sentence have other values in braces. */
        UNEQUAL_PLACEHOLDERS,
        /** A check answers otherwise when it is recorded. */
        DIFFERENT_RECORDED
    }
}
