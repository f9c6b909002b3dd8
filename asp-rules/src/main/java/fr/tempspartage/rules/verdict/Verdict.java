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

    private static final FilingAspect[] ASPECTS = FilingAspect.values();

    /** Every set of statuses, at the place that its bits give. */
    private static final ImmutableList<ImmutableSet<FilingStatus>> FILINGS = filings();

    /**
     * Draws the verdict from the outcomes.
     *
     * @param evaluation the evaluation of the rules
     * @param documentsStated whether the text states which documents are due; nothing is complete where it does not
     */
    public static Verdict of(Evaluation evaluation, boolean documentsStated) {
        long reached = evaluation.reached();
        return new Verdict(
                eligibility(reached), completeness(reached, documentsStated), filing(reached, evaluation.seen()));
    }

    /**
     * Says the verdict in a line for people; not to be parsed.
     *
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

    private static Eligibility eligibility(long reached) {
        if (Reached.has(reached, Reached.CONDITIONS, Outcome.NOT_SATISFIED)) {
            return Eligibility.NOT_ELIGIBLE;
        }
        return Reached.has(reached, Reached.CONDITIONS, Outcome.UNKNOWN)
                ? Eligibility.TO_BE_CONFIRMED
                : Eligibility.ELIGIBLE;
    }

    private static Completeness completeness(long reached, boolean documentsStated) {
        if (Reached.has(reached, Reached.DOCUMENTS, Outcome.NOT_SATISFIED)) {
            return Completeness.INCOMPLETE;
        }
        if (Reached.has(reached, Reached.DOCUMENTS, Outcome.UNKNOWN)) {
            return Completeness.TO_BE_CONFIRMED;
        }
        return documentsStated ? Completeness.COMPLETE : Completeness.DOCUMENTS_NOT_STATED;
    }

    private static ImmutableSet<FilingStatus> filing(long reached, Facts facts) {
        boolean stated = facts.firstLateInstant().isPresent();
        int statuses = stated ? 0 : bit(FilingStatus.DEADLINE_NOT_STATED);
        boolean draft = facts.filingState().orElse(FilingState.FILED) == FilingState.DRAFT;
        if (draft) {
            statuses |= bit(FilingStatus.NOT_FILED);
        }
        for (FilingAspect aspect : ASPECTS) {
            int lane = Reached.lane(aspect);
            if (Reached.has(reached, lane, Outcome.NOT_SATISFIED)) {
                statuses |= bit(failure(aspect, draft));
            }
            if (aspect == FilingAspect.DEADLINE && Reached.has(reached, lane, Outcome.SATISFIED)) {
                statuses |= bit(FilingStatus.IN_TIME);
            }
            if ((stated || aspect != FilingAspect.DEADLINE) && Reached.has(reached, lane, Outcome.UNKNOWN)) {
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

    private static FilingStatus failure(FilingAspect aspect, boolean draft) {
        return switch (aspect) {
            case DEADLINE -> draft ? FilingStatus.DEADLINE_PASSED : FilingStatus.LATE;
            case SUBMITTER -> FilingStatus.WRONG_SUBMITTER;
            case CHANNEL -> FilingStatus.WRONG_CHANNEL;
        };
    }
}
