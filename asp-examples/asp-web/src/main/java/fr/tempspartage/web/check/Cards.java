package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.io.report.QuestionInWords;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DecidingFacts;
import fr.tempspartage.rules.inquiry.NextQuestions.Question;
import fr.tempspartage.rules.verdict.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cards of the questions of one turn.
 *
 * @param typedAt the place of the question that was answered, if any
 * @param typed what its form holds then, instead of what is known
 * @param errors what is wrong with its controls, by name
 * @param contradictions what is wrong with the answer as a whole
 */
record Cards(
        Assessment assessment,
        Language language,
        String typedAt,
        Optional<Posted> typed,
        ImmutableListMultimap<String, Bilingual> errors,
        ImmutableList<Bilingual> contradictions) {

    /** Name of the controls of the answer. */
    static final String ANSWER = "a";

    private Dossier dossier() {
        return assessment.dossier();
    }

    /** The card of the place that is asked for, or of the first question; none where none is left. */
    Optional<Card> card(Optional<Place> asked, List<Question> questions) {
        if (asked.isPresent()) {
            Place place = asked.get();
            Optional<Question> question = questions.stream()
                    .filter(one -> one.pointer().equals(place.pointer()))
                    .findFirst();
            boolean next =
                    question.isPresent() && question.equals(questions.stream().findFirst());
            return Optional.of(card(place, question, !next || place.value().isPresent()));
        }
        return questions.stream()
                .findFirst()
                .flatMap(question -> Place.at(dossier(), question.pointer())
                        .map(place -> card(place, Optional.of(question), false)));
    }

    private Card card(Place place, Optional<Question> question, boolean editing) {
        AnswerForm form = AnswerForm.of(place.input(), new AnswerForm.Around(assessment.call(), dossier(), language));
        Posted shown = typed.filter(t -> typedAt.equals(place.pointer())).orElseGet(() -> {
            Posted written = Posted.nothing();
            place.value().ifPresent(value -> form.write(ANSWER, value, written));
            return written;
        });
        Bilingual label = place.label(dossier());
        boolean week = place.input().equals(DossierInputs.SEGMENTS);
        return new Card(
                place.pointer(),
                label,
                editing,
                place.value().isPresent(),
                form.control(ANSWER, label, shown, errors),
                contradictions,
                week ? Optional.of(shown.text(ANSWER + WeekForm.DETAIL).equals("1")) : Optional.empty(),
                question.map(Question::bearing).map(DecidingFacts.Bearing::label),
                question.map(one -> QuestionInWords.of(assessment, one, language))
                        .or(() -> readers(place)));
    }

    /** Rules that read a fact which nothing asks for now. */
    private Optional<QuestionInWords> readers(Place place) {
        String name = Place.name(place.input());
        Set<RuleId> readers = DecidingFacts.of(assessment.call()).inOrder().stream()
                .filter(fact -> Place.name(fact.input()).equals(name))
                .flatMap(fact -> fact.rules().stream())
                .collect(Collectors.toSet());
        ImmutableList<QuestionInWords.Reason> reasons = assessment.call().rules().stream()
                .filter(rule -> readers.contains(rule.id()))
                .map(rule -> new QuestionInWords.Reason(rule, rule.sentence().in(language)))
                .collect(ImmutableList.toImmutableList());
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuestionInWords(reasons, ImmutableList.of(), ImmutableList.of()));
    }
}
