package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.io.Issue;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;

/**
 * Verdicts of many records in JSON Lines (<i>avis en JSON Lines</i>): a line of codes and amounts for each record that was
 * assessed, of kind {@code verdictLine}, and a line of issues for each that was not, of kind {@code refusedLine}.
 * {@link JsonSchemas#bulk()} says what stands on them. Immutable and thread-safe.
 */
public final class VerdictLines {

    private final ImmutableMap<CallId, VerdictLine.Drawer> drawers;

    private VerdictLines(ImmutableMap<CallId, VerdictLine.Drawer> drawers) {
        this.drawers = drawers;
    }

    /** Lines of some calls in a context. */
    public static VerdictLines of(Collection<? extends CallDefinition> calls, AssessmentContext context) {
        ImmutableMap.Builder<CallId, VerdictLine.Drawer> drawers = ImmutableMap.builder();
        for (CallDefinition call : calls) {
            boolean deadline = context.deadline().isPresent()
                    || call.campaign().getCalendar().firstLateInstant().isPresent();
            drawers.put(call.id(), new VerdictLine.Drawer(call, deadline));
        }
        return new VerdictLines(drawers.buildOrThrow());
    }

    /**
     * Writes the line of a record that was assessed, whole or not at all.
     *
     * @param out where the line is written, in UTF-8, ended by a line feed; it is not closed
     * @param number the number of the record, from 1
     * @param line the line or the row of the file that holds the record, or 0
     * @param warnings what was said of the record when it was read
     * @throws IllegalArgumentException if the assessment is by another call
     */
    public void assessed(OutputStream out, long number, int line, Assessment assessment, List<Issue> warnings) {
        BulkForms.VERDICT_LINE.line(out, line(number, line, assessment, warnings));
    }

    /**
     * Draws the line of a record that was assessed, without writing it.
     *
     * @param number the number of the record, from 1
     * @param line the line or the row of the file that holds the record, or 0
     * @param warnings what was said of the record when it was read
     * @throws IllegalArgumentException if the assessment is by another call
     */
    public VerdictLine line(long number, int line, Assessment assessment, List<Issue> warnings) {
        VerdictLine.Drawer drawer = drawers.get(assessment.call().id());
        if (drawer == null) {
            throw new IllegalArgumentException(
                    "These lines are not of " + assessment.call().id() + ".\nMaybe of " + drawers.keySet() + ".");
        }
        return drawer.draw(number, line, assessment, warnings);
    }

    /**
     * Writes the line of a record that could not be read or assessed.
     *
     * @param out where the line is written, in UTF-8, ended by a line feed; it is not closed
     * @param number the number of the record, from 1
     * @param line the line or the row of the file that holds the record, or 0
     */
    public static void refused(OutputStream out, long number, int line, List<Issue> issues) {
        BulkForms.REFUSED_LINE.line(out, new BulkForms.Refused(number, line, issues));
    }
}
