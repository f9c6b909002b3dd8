package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.io.procedure.FormMapping;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.web.site.Page;
import fr.tempspartage.web.site.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Page on which a campaign is started (<i>nouvelle campagne</i>).
 *
 * @param calls the calls to choose from
 * @param chosen the call of the form
 * @param today the day that is proposed
 * @param points the questions that its text leaves open
 * @param shipped whether a mapping is shipped for it
 * @param megabytes the most that can be sent
 * @param records the most records of one file
 * @param told what happened before, as a key of the texts; empty for nothing
 * @param problem what was wrong with the last attempt
 */
public record StartView(
        ImmutableList<CallOption> calls,
        CallOption chosen,
        String today,
        ImmutableList<Point> points,
        boolean shipped,
        long megabytes,
        String records,
        String told,
        Optional<Refusal> problem) {

    /** Call to choose. */
    public record CallOption(String id, String title) {}

    /**
     * Question that the text leaves open.
     *
     * @param inForce the label of the choice in force unless another is chosen; empty where there is none
     */
    public record Point(String key, String question, Optional<String> inForce, ImmutableList<Option> options) {}

    /** Choice of a question. */
    public record Option(String value, String label) {}

    static StartView of(
            List<CallDefinition> calls,
            CallDefinition chosen,
            LocalDate today,
            Limits limits,
            Page page,
            String told,
            Optional<Refusal> problem) {
        return new StartView(
                calls.stream().map(call -> option(call, page)).collect(ImmutableList.toImmutableList()),
                option(chosen, page),
                today.toString(),
                points(chosen, page),
                FormMapping.shipped(chosen.id()).isPresent(),
                limits.upload() >> 20,
                Spoken.count(limits.records(), page.language()),
                told,
                problem);
    }

    private static CallOption option(CallDefinition call, Page page) {
        return new CallOption(call.id().toString(), page.in(call.campaign().getTitle()));
    }

    /** Questions of a call with their choices, as they are chosen in forms. */
    static ImmutableList<Point> points(CallDefinition call, Page page) {
        ImmutableList.Builder<Point> points = ImmutableList.builder();
        for (OpenPoint point : call.interpretations()) {
            Interpretation one = point.interpretation();
            ImmutableList.Builder<Option> options = ImmutableList.builder();
            for (Choice choice : one.openChoices()) {
                options.add(new Option(one.key() + "=" + choice.slug(), page.in(choice.label())));
            }
            points.add(new Point(
                    one.key(),
                    page.in(one.question()),
                    one.defaultChoice().map(choice -> page.in(choice.label())),
                    options.build()));
        }
        return points.build();
    }
}
