package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions for the agency (<i>questions à poser à l'agence</i>): one wherever the text is silent and the answer stays open
 * for it, whatever facts are known.
 *
 * <p>Example: with a third partner in Auvergne-Rhône-Alpes, "may a project have more than two partners?". What the
 * dossier lacks is asked by {@link NextQuestions}, and what the money leaves open by the funding plan.
 */
public final class AgencyQuestions {

    private AgencyQuestions() {}

    /**
     * Finds what to ask the agency.
     *
     * @return the questions in the order of the rules, each once
     */
    public static ImmutableList<Question> of(Assessment assessment) {
        Map<Bilingual, List<Finding>> found = new LinkedHashMap<>();
        Map<Bilingual, Optional<Interpretation>> interpretations = new LinkedHashMap<>();
        for (Finding finding : assessment.findings()) {
            for (Evidence run : finding.evidence()) {
                if (run.textSilent() && run.outcome() == finding.outcome()) {
                    Bilingual text =
                            run.question().map(Interpretation::question).orElseGet(() -> reason(finding));
                    List<Finding> open = found.computeIfAbsent(text, t -> new ArrayList<>());
                    if (!open.contains(finding)) {
                        open.add(finding);
                    }
                    interpretations.putIfAbsent(text, run.question());
                }
            }
        }
        ImmutableList.Builder<Question> questions = ImmutableList.builder();
        found.forEach((text, findings) -> questions.add(new Question(
                text, interpretations.getOrDefault(text, Optional.empty()), ImmutableList.copyOf(findings))));
        return questions.build();
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
