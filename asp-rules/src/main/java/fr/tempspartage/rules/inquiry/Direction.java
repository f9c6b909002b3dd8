package fr.tempspartage.rules.inquiry;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Direction of a change for the one who applies (<i>sens de l'écart</i>): eligibility, completeness, filing, and the amount
 * of a dossier that neither side refuses. The amount of a refused one is nobody's gain.
 */
public enum Direction implements Coded {
    /** Something is better and nothing worse. */
    BETTER("gagne", "better off"),
    /** Something is worse and nothing better. */
    WORSE("perd", "worse off"),
    /** Something is better and something else worse. */
    MIXED("gagne et perd", "better and worse off"),
    /** Something differs that is neither better nor worse. */
    OTHERWISE("autre, sans gain ni perte", "otherwise, neither better nor worse"),
    /** Nothing differs. */
    SAME("inchangé", "unchanged");

    /** What is wrong with a filing. */
    private static final Set<FilingStatus> WRONG = EnumSet.of(
            FilingStatus.LATE,
            FilingStatus.DEADLINE_PASSED,
            FilingStatus.NOT_FILED,
            FilingStatus.WRONG_SUBMITTER,
            FilingStatus.WRONG_CHANNEL,
            FilingStatus.TO_BE_CONFIRMED);

    private final Bilingual label;

    Direction(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }

    static Direction of(AssessmentDiff diff) {
        if (!diff.isChanged()) {
            return SAME;
        }
        Verdict before = diff.before().verdict();
        Verdict after = diff.after().verdict();
        Sum sum = new Sum();
        sum.add(Integer.compare(place(after.eligibility()), place(before.eligibility())));
        if (before.completeness() != Completeness.DOCUMENTS_NOT_STATED
                && after.completeness() != Completeness.DOCUMENTS_NOT_STATED) {
            sum.add(Integer.compare(place(after.completeness()), place(before.completeness())));
        }
        filing(sum, before, after);
        if (before.eligibility() != Eligibility.NOT_ELIGIBLE && after.eligibility() != Eligibility.NOT_ELIGIBLE) {
            amount(sum, diff.before().amount(), diff.after().amount());
        }
        return sum.better ? sum.worse ? MIXED : BETTER : sum.worse ? WORSE : OTHERWISE;
    }

    private static void filing(Sum sum, Verdict before, Verdict after) {
        for (FilingStatus status : WRONG) {
            boolean was = before.filing().contains(status);
            boolean is = after.filing().contains(status);
            sum.add(Boolean.compare(was, is));
        }
    }

    private static void amount(Sum sum, Optional<EurosRange> before, Optional<EurosRange> after) {
        if (before.isPresent() && after.isPresent()) {
            sum.add(after.get().min().compareTo(before.get().min()));
            sum.add(after.get().max().compareTo(before.get().max()));
        }
    }

    private static int place(Eligibility eligibility) {
        return switch (eligibility) {
            case NOT_ELIGIBLE -> 0;
            case TO_BE_CONFIRMED -> 1;
            case ELIGIBLE -> 2;
        };
    }

    private static int place(Completeness completeness) {
        return switch (completeness) {
            case INCOMPLETE -> 0;
            case TO_BE_CONFIRMED, DOCUMENTS_NOT_STATED -> 1;
            case COMPLETE -> 2;
        };
    }

    private static final class Sum {

        private boolean better;
        private boolean worse;

        void add(int sign) {
            better |= sign > 0;
            worse |= sign < 0;
        }
    }
}
