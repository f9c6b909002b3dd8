package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Questions for the agency (<i>questions à poser à l'agence</i>): one wherever the text is silent and the answer stays open
 * for it, whatever facts are known.
 *
 * <p>Example: with a third partner in Auvergne-Rhône-Alpes, "may a project have more than two partners?". What the
 * dossier lacks is asked by {@link OpenQuestions}, and what the money leaves open by the funding plan.
 */
public final class AgencyQuestions {

    private AgencyQuestions() {}

    /**
     * Finds what to ask the agency.
     *
     * @return the questions in the order of the rules, each once
     */
    public static ImmutableList<Question> of(Assessment assessment) {
        SetMultimap<Bilingual, Finding> found = LinkedHashMultimap.create();
        Map<Bilingual, Optional<Interpretation>> interpretations = new LinkedHashMap<>();
        for (Finding finding : assessment.findings()) {
            for (Evidence run : finding.evidence()) {
                if (run.textSilent() && run.outcome() == finding.outcome()) {
                    Bilingual text =
                            run.question().map(Interpretation::question).orElseGet(() -> reason(finding));
                    found.put(text, finding);
                    interpretations.putIfAbsent(text, run.question());
                }
            }
        }
        return interpretations.entrySet().stream()
                .map(asked ->
                        new Question(asked.getKey(), asked.getValue(), ImmutableList.copyOf(found.get(asked.getKey()))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Bilingual reason(Finding finding) {
        return Bilingual.of(finding.reason(Language.FRENCH), finding.reason(Language.ENGLISH));
    }

    /**
     * Question for the agency.
     *
     * @param text what to ask: the question of an interpretation, or the reason that tells what the text leaves open
     * @param interpretation the interpretation that it is the question of; empty where the text has no two readings
     * @param keepsOpen the findings that it keeps open
     */
    public record Question(Bilingual text, Optional<Interpretation> interpretation, ImmutableList<Finding> keepsOpen) {}
}
