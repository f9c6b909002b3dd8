package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.FilingState;
import java.util.EnumSet;
import java.util.Set;

/**
 * Verdict (<i>avis</i>) on a dossier in three levels side by side, none folded into another.
 *
 * <p>Example: ELIGIBLE, INCOMPLETE, IN_TIME. It is no decision of the agency.
 *
 * @param eligibility the conditions
 * @param completeness the documents and parts of the form
 * @param filing the filing; never empty
 */
public record Verdict(Eligibility eligibility, Completeness completeness, ImmutableSet<FilingStatus> filing) {

    /** Every set of statuses, at the place that its bits give. */
    private static final ImmutableList<ImmutableSet<FilingStatus>> FILINGS = filings();

    /**
     * Draws the verdict from the outcomes.
     *
     * @param rules the rules
     * @param evaluation their evaluation
     * @return the verdict
     */
    public static Verdict of(ImmutableList<Rule> rules, Evaluation evaluation) {
        OutcomeCodes codes = evaluation.codes();
        Outcome conditions = Outcome.NOT_APPLICABLE;
        Outcome documents = Outcome.NOT_APPLICABLE;
        for (int i = 0; i < rules.size(); i++) {
            RuleKind kind = rules.get(i).kind();
            if (kind == RuleKind.CONDITION) {
                conditions = conditions.and(codes.get(i));
            } else if (kind == RuleKind.DOCUMENT) {
                documents = documents.and(codes.get(i));
            }
        }
        return new Verdict(eligibility(conditions), completeness(documents), filing(rules, evaluation));
    }

    /**
     * Says the verdict in a line for people; not to be parsed.
     *
     * @param language the language
     * @return the three levels
     */
    public String summarize(Language language) {
        StringBuilder text = new StringBuilder(eligibility.label().in(language))
                .append(" · ")
                .append(completeness.label().in(language));
        for (FilingStatus status : filing) {
            text.append(" · ").append(status.label().in(language));
        }
        return text.toString();
    }

    private static Eligibility eligibility(Outcome conditions) {
        return switch (conditions) {
            case NOT_SATISFIED -> Eligibility.NOT_ELIGIBLE;
            case UNKNOWN -> Eligibility.TO_BE_CONFIRMED;
            default -> Eligibility.ELIGIBLE;
        };
    }

    private static Completeness completeness(Outcome documents) {
        return switch (documents) {
            case NOT_SATISFIED -> Completeness.INCOMPLETE;
            case UNKNOWN -> Completeness.TO_BE_CONFIRMED;
            default -> Completeness.COMPLETE;
        };
    }

    private static ImmutableSet<FilingStatus> filing(ImmutableList<Rule> rules, Evaluation evaluation) {
        Facts facts = evaluation.seen();
        int statuses = 0;
        boolean draft = facts.filing().getState().orElse(FilingState.FILED) == FilingState.DRAFT;
        if (draft) {
            statuses |= bit(FilingStatus.NOT_FILED);
        }
        if (facts.firstLateInstant().isEmpty()) {
            statuses |= bit(FilingStatus.DEADLINE_NOT_STATED);
        }
        for (int i = 0; i < rules.size(); i++) {
            FilingAspect aspect = rules.get(i).filingAspect().orElse(null);
            if (aspect == null) {
                continue;
            }
            Outcome outcome = evaluation.codes().get(i);
            if (outcome == Outcome.NOT_SATISFIED) {
                statuses |= bit(failure(aspect));
            } else if (outcome == Outcome.SATISFIED && aspect == FilingAspect.DEADLINE) {
                statuses |= bit(FilingStatus.IN_TIME);
            } else if (outcome == Outcome.UNKNOWN
                    && (aspect != FilingAspect.DEADLINE
                            || facts.firstLateInstant().isPresent())) {
                statuses |= bit(FilingStatus.TO_BE_CONFIRMED);
            }
        }
        return FILINGS.get(statuses);
    }

    @SuppressWarnings("EnumOrdinal") // places in memory only, never stored
    private static int bit(FilingStatus status) {
        return 1 << status.ordinal();
    }

    private static ImmutableList<ImmutableSet<FilingStatus>> filings() {
        ImmutableList.Builder<ImmutableSet<FilingStatus>> all = ImmutableList.builder();
        for (int bits = 0; bits < 1 << FilingStatus.values().length; bits++) {
            Set<FilingStatus> statuses = EnumSet.noneOf(FilingStatus.class);
            for (FilingStatus status : FilingStatus.values()) {
                if ((bits & bit(status)) != 0) {
                    statuses.add(status);
                }
            }
            all.add(ImmutableSet.copyOf(statuses));
        }
        return all.build();
    }

    private static FilingStatus failure(FilingAspect aspect) {
        return switch (aspect) {
            case DEADLINE -> FilingStatus.LATE;
            case SUBMITTER -> FilingStatus.WRONG_SUBMITTER;
            case CHANNEL -> FilingStatus.WRONG_CHANNEL;
        };
    }
}
