package fr.tempspartage.web.answer;

import com.google.common.collect.ImmutableList;
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
 * <p>{@code interpret=I-NA-8=strict} chooses a reading, {@code interpret=I-NA-8=} goes back to the default, the last one of a
 * key wins; {@code remedy=0} makes the moves of the first remedy that the panel offered.
 */
public final class Actions {

    private static final String INTERPRET = "interpret";
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
        Assessment read = read(assessment, params.getOrDefault(INTERPRET, ImmutableList.of()));
        List<String> remedies = params.getOrDefault(REMEDY, ImmutableList.of());
        return remedies.isEmpty() ? read : remedied(read, remedies.get(remedies.size() - 1));
    }

    private static Assessment read(Assessment assessment, List<String> posted) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String one : posted) {
            int key = one.indexOf('=');
            if (key < 0) {
                throw noReading();
            }
            chosen.put(one.substring(0, key), one.substring(key + 1));
        }
        AssessmentContext context = assessment.context();
        for (Map.Entry<String, String> choice : chosen.entrySet()) {
            if (!choice.getValue().isEmpty()) {
                context = context.interpreting(choice.getKey(), choice.getValue());
            }
        }
        try {
            return assessment.call().assess(assessment.dossier(), context);
        } catch (IllegalArgumentException notOfThisCall) {
            throw noReading();
        }
    }

    private static Assessment remedied(Assessment assessment, String index) {
        List<Remedy> remedies = Remedies.of(assessment).all();
        try {
            return remedies.get(Integer.parseInt(index)).after();
        } catch (NumberFormatException | IndexOutOfBoundsException notOffered) {
            throw Refusal.of(
                    400,
                    "Le remède demandé n’est pas proposé pour ce dossier.",
                    "The remedy that was asked for is not offered.");
        }
    }

    private static Refusal noReading() {
        return Refusal.of(400, "L’appel n’a pas la lecture demandée.", "The call has no such reading.");
    }
}
