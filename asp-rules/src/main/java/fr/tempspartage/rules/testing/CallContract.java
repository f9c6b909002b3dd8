package fr.tempspartage.rules.testing;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.CallInspection;
import java.util.List;

/**
 * Contract of a call (<i>contrat d'un appel</i>): what every definition promises, verified with the dossiers that its
 * author has.
 *
 * <p>Example: {@code CallContract.verify(new MyCall(), dossiers)} is empty but for notes. What is wrong without any
 * dossier is found first, and alone. Its methods keep nothing and are thread-safe.
 */
public final class CallContract {

    private CallContract() {}

    /**
     * Something that a call does not keep to.
     *
     * @param subject the rule, clause, document, question, parameter or method concerned; empty where it is the call
     * @param message what, and what to do
     */
    public record Issue(Kind kind, String subject, Bilingual message) {

        /** Whether it tells what the dossiers given do not show, or what has no English, and nothing that is wrong. */
        public boolean isNote() {
            return kind.note;
        }
    }

    /** What a call does not keep to. */
    public enum Kind {
        /** A method, a check or a plan throws, or gives null. */
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
        /** A rule reads, or depends on, a fact that it does not declare. */
        UNDECLARED_INPUT,
        /** A rule asks a question that it does not declare. */
        UNDECLARED_QUESTION,
        /** An answer has no sentence, or its sentence has a value in braces that nothing fills. */
        MISSING_REASON,
        /** A sentence has a value in braces that no parameter fills. */
        UNFILLED_PLACEHOLDER,
        /** The French and the English of a sentence have other values in braces. */
        UNEQUAL_PLACEHOLDERS,
        /** A value in a sentence has no form for people. */
        UNFORMATTED,
        /** An answer changes with the choice of a question that its evidence does not name. */
        UNTOLD_QUESTION,
        /** A check answers otherwise when it is recorded. */
        DIFFERENT_RECORDED,
        /** The same question, asked twice, has two answers. */
        DIFFERENT_AGAIN,
        /** An answer is yes with a fact and no without it, or the other way round. */
        LESS_KNOWN,
        /** A plan does not add up. */
        UNEQUAL_SUM,
        /** A clause that is a rule or a datum is used by none. */
        UNUSED_CLAUSE,
        /** No rule and no amount looks at a question. */
        UNUSED_QUESTION,
        /** Nothing asks for a parameter. */
        UNUSED_PARAMETER,
        /** The text given is not the one whose checksum the call states. */
        OTHER_TEXT,
        /** A line of the text that holds words is claimed by no clause. */
        UNCLAIMED_LINE,
        /** None of the dossiers given reaches an answer that a rule declares. */
        UNREACHED_OUTCOME(true),
        /** With none of the dossiers given a rule reads a fact that it declares. */
        UNREAD_INPUT(true),
        /** With none of the dossiers given a rule asks a question that it declares. */
        UNASKED_QUESTION(true),
        /** A document is due in none of the dossiers given. */
        UNASKED_DOCUMENT(true),
        /** No plan of the dossiers given rests on a clause that is an amount. */
        UNCITED_AMOUNT(true),
        /** A sentence has no English and is shown in French. */
        UNTRANSLATED(true);

        private final boolean note;

        Kind() {
            this(false);
        }

        Kind(boolean note) {
            this.note = note;
        }
    }

    /**
     * Dossier and what it is assessed with.
     *
     * @param context the day, the registers and the readings
     */
    public record Case(Dossier dossier, AssessmentContext context) {}

    /**
     * Verifies a call with dossiers, each on the day on which it was filed, else when its first contract starts.
     *
     * @return the issues, notes included, each once
     */
    public static ImmutableList<Issue> verify(CallDefinition call, List<Dossier> dossiers) {
        return verifyCases(
                call,
                dossiers.stream()
                        .map(dossier -> new Case(dossier, AssessmentContext.on(DayOf.assessment(dossier))))
                        .toList());
    }

    /**
     * Verifies a call with dossiers and contexts, such as a register of zones or a reading.
     *
     * @return the issues, notes included, each once
     */
    public static ImmutableList<Issue> verifyCases(CallDefinition call, List<Case> cases) {
        Issues issues = new Issues();
        CallInspection.of(call).forEach(issues::add);
        return issues.isEmpty() ? new Verification(call, cases, issues).issues() : issues.all();
    }

    /**
     * Verifies that the text at hand is the one that the call cites, and that a clause claims each of its lines that holds
     * words.
     *
     * @param text the text, whose lines are counted from 1
     * @return the issues, each once
     */
    public static ImmutableList<Issue> verifyLines(CallDefinition call, String text) {
        Issues issues = new Issues();
        SourceLines.verify(call, text, issues);
        return issues.all();
    }
}
