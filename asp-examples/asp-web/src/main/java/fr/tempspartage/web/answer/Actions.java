package fr.tempspartage.web.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.inquiry.Remedies;
import fr.tempspartage.rules.inquiry.Remedy;
import fr.tempspartage.web.site.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the controls of the panel do (<i>actions</i>): they are posted with the form around it, whose dossier is assessed
 * first and handed over here.
 *
 * <p>{@code interpret.I-NA-8=strict} chooses a reading and {@code interpret.I-NA-8=} goes back to the default;
 * {@code interpret=I-NA-8=strict} is a reading that was chosen before, which a switch overrides. {@code document=directorOpinion@chu} is a box that is
 * ticked, {@code documents=…} one that was ticked when it was shown: only what was changed since is done. {@code remedy=CODE}
 * makes the moves of a remedy that the panel offered, after all of that.
 */
public final class Actions {

    private static final String INTERPRET = "interpret";
    private static final String ONE_QUESTION = INTERPRET + ".";
    private static final String TICKED = "document";
    private static final String TICKED_BEFORE = "documents";
    private static final String REMEDY = "remedy";

    private Actions() {}

    /**
     * Does what was asked.
     *
     * @param assessment the dossier of the form, assessed on its day; readings of an agency stay in force
     * @param params everything that was posted
     * @return the assessment to show: its dossier and its context are those that result
     * @throws Refusal if a reading or a remedy is asked for that there is not
     */
    public static Assessment apply(Assessment assessment, Map<String, List<String>> params) {
        Assessment read = read(assessment, params);
        Assessment ticked = ticked(read, params);
        List<String> remedies = params.getOrDefault(REMEDY, ImmutableList.of());
        return remedies.isEmpty() ? ticked : remedied(ticked, remedies.get(remedies.size() - 1));
    }

    private static Assessment read(Assessment assessment, Map<String, List<String>> params) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String value : params.getOrDefault(INTERPRET, ImmutableList.of())) {
            int end = value.indexOf('=');
            chosen.put(end < 0 ? value : value.substring(0, end), end < 0 ? "" : value.substring(end + 1));
        }
        // The switches come after what was chosen before.
        params.forEach((name, values) -> {
            if (name.startsWith(ONE_QUESTION) && !values.isEmpty()) {
                chosen.put(name.substring(ONE_QUESTION.length()), values.get(values.size() - 1));
            }
        });
        AssessmentContext context = assessment.context();
        for (Map.Entry<String, String> choice : chosen.entrySet()) {
            if (!choice.getValue().isEmpty()) {
                context = context.interpreting(choice.getKey(), choice.getValue());
            }
        }
        try {
            return assessment.call().assess(assessment.dossier(), context);
        } catch (IllegalArgumentException notOfThisCall) {
            throw Refusal.of(400, "L’appel n’a pas la lecture demandée.", "The call has no such reading.");
        }
    }

    private static Assessment ticked(Assessment assessment, Map<String, List<String>> params) {
        return assessment
                .call()
                .assess(
                        AttachedDocuments.apply(
                                assessment,
                                ImmutableSet.copyOf(params.getOrDefault(TICKED_BEFORE, ImmutableList.of())),
                                ImmutableSet.copyOf(params.getOrDefault(TICKED, ImmutableList.of()))),
                        assessment.context());
    }

    private static Assessment remedied(Assessment assessment, String code) {
        return RemediesView.offered(Remedies.of(assessment)).stream()
                .filter(remedy -> RemediesView.code(remedy).equals(code))
                .findFirst()
                .map(Remedy::after)
                .orElseThrow(() -> Refusal.of(
                        409,
                        "Ce remède n’est plus proposé\u00a0: le dossier a changé depuis. Revenez à la page précédente et mettez la"
                                + " réponse à jour.",
                        "This remedy is offered no more: the dossier has changed since. Go back to the page before and update"
                                + " the answer."));
    }
}
