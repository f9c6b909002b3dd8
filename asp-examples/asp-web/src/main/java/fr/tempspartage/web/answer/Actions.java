package fr.tempspartage.web.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.inquiry.Remedies;
import fr.tempspartage.rules.inquiry.Remedy;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.web.site.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * @return the assessment to show, and what was done
     * @throws Refusal if a reading or a remedy is asked for that there is not
     */
    public static Done apply(Assessment assessment, Map<String, List<String>> params) {
        Done read = read(assessment, params);
        Assessment ticked = ticked(read.assessment(), params);
        List<String> remedies = params.getOrDefault(REMEDY, ImmutableList.of());
        if (remedies.isEmpty()) {
            return new Done(ticked, read.said(), Optional.empty());
        }
        Remedy remedy = remedy(ticked, remedies.get(remedies.size() - 1));
        return new Done(
                remedy.after(),
                ImmutableList.<Bilingual>builder()
                        .addAll(read.said())
                        .add(sentence("done.remedy", language -> moves(remedy, language)))
                        .build(),
                Optional.of(ticked.dossier()));
    }

    private static Done read(Assessment assessment, Map<String, List<String>> params) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String value : params.getOrDefault(INTERPRET, ImmutableList.of())) {
            int end = value.indexOf('=');
            chosen.put(end < 0 ? value : value.substring(0, end), end < 0 ? "" : value.substring(end + 1));
        }
        Map<String, String> before = new LinkedHashMap<>(chosen);
        // The switches come after what was chosen before.
        params.forEach((name, values) -> {
            if (name.startsWith(ONE_QUESTION) && !values.isEmpty()) {
                chosen.put(name.substring(ONE_QUESTION.length()), values.get(values.size() - 1));
            }
        });
        try {
            AssessmentContext was = interpreting(assessment.context(), before);
            Assessment read =
                    assessment.call().assess(assessment.dossier(), interpreting(assessment.context(), chosen));
            return new Done(
                    read,
                    assessment.call().interpretations().stream()
                            .map(OpenPoint::interpretation)
                            .flatMap(question -> otherwise(question, was, read.context()))
                            .collect(ImmutableList.toImmutableList()),
                    Optional.empty());
        } catch (IllegalArgumentException notOfThisCall) {
            throw Refusal.of(400, "L’appel n’a pas la lecture demandée.", "The call has no such reading.");
        }
    }

    private static AssessmentContext interpreting(AssessmentContext context, Map<String, String> chosen) {
        AssessmentContext read = context;
        for (Map.Entry<String, String> choice : chosen.entrySet()) {
            if (!choice.getValue().isEmpty()) {
                read = read.interpreting(choice.getKey(), choice.getValue());
            }
        }
        return read;
    }

    /** The reading of a question, where it is another one now. */
    private static Stream<Bilingual> otherwise(Interpretation question, AssessmentContext was, AssessmentContext now) {
        Optional<Choice> read = now.readings().of(question);
        return read.equals(was.readings().of(question))
                ? Stream.empty()
                : Stream.of(sentence(
                        "done.reading",
                        language -> question.key() + " – "
                                + read.map(Choice::label)
                                        .orElse(AnswerView.TEXTS.get("undecided.choice"))
                                        .in(language)));
    }

    private static Bilingual sentence(String key, Function<Language, String> of) {
        Bilingual text = AnswerView.TEXTS.get(key);
        return Bilingual.of(
                text.fr().replace("{0}", of.apply(Language.FRENCH)),
                text.en().replace("{0}", of.apply(Language.ENGLISH)));
    }

    /** Moves of a remedy one after the other; many papers by their number. */
    private static String moves(Remedy remedy, Language language) {
        int papers = remedy.papers().size();
        boolean many = papers > RemediesView.SHOWN;
        return Stream.concat(
                        (many ? remedy.moves().stream() : remedy.all())
                                .map(move -> Lines.onOneLine(move.text().in(language))),
                        many
                                ? Stream.of(AnswerView.TEXTS
                                        .get("remedy.papers")
                                        .in(language)
                                        .replace("{0}", Integer.toString(papers)))
                                : Stream.empty())
                .collect(Collectors.joining(language == Language.FRENCH ? "\u00a0; " : "; "));
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

    private static Remedy remedy(Assessment assessment, String code) {
        return RemediesView.offered(Remedies.of(assessment)).stream()
                .filter(remedy -> RemediesView.code(remedy).equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        409,
                        "Ce remède n’est plus proposé\u00a0: le dossier a changé depuis. Revenez à la page précédente et mettez la"
                                + " réponse à jour.",
                        "This remedy is offered no more: the dossier has changed since. Go back to the page before and update"
                                + " the answer."));
    }
}
