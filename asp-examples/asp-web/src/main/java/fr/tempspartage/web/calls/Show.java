package fr.tempspartage.web.calls;

import fr.tempspartage.io.report.ClauseView;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.Locale;

/** Which clauses of a call are shown. */
public enum Show {
    /** All of them. */
    ALL,
    /** Those that a rule checks. */
    CHECKED,
    /** Those that people judge. */
    COMMITTEE,
    /** Those that leave a question open. */
    OPEN,
    /** Those about money. */
    AMOUNT,
    /** Those that only inform. */
    INFORMATIVE,
    /** Those that note a silence of the text. */
    SILENT;

    /** Whether a clause is among them. */
    boolean shows(ClauseView clause) {
        return switch (this) {
            case ALL -> true;
            case CHECKED -> clause.rules().stream().anyMatch(rule -> rule.kind() != RuleKind.COMMITTEE);
            case COMMITTEE -> clause.rules().stream().anyMatch(rule -> rule.kind() == RuleKind.COMMITTEE);
            case OPEN -> !clause.questions().isEmpty();
            case AMOUNT, SILENT, INFORMATIVE -> this == byTreatment(clause);
        };
    }

    /** Where a clause belongs by what is made of it; where a rule looks at it, among those that a rule checks. */
    private static Show byTreatment(ClauseView clause) {
        return switch (clause.clause().treatment()) {
            case AMOUNT -> AMOUNT;
            case SILENT -> SILENT;
            case RULE, DATUM, CONSEQUENCE, PROCEDURE, INFORMATIVE ->
                clause.rules().isEmpty() ? INFORMATIVE : ALL;
        };
    }

    /** Name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
