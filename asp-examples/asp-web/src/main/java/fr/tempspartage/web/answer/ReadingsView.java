package fr.tempspartage.web.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.ShortAnswer;
import fr.tempspartage.rules.inquiry.PossibleAnswer;
import fr.tempspartage.rules.inquiry.PossibleAnswers;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Readings of the text in play for one dossier (<i>lectures en jeu</i>), each with a switch.
 *
 * @param summary the answer over all readings, in a few words
 * @param matter the questions under whose readings something would be otherwise, and those that were chosen
 * @param others the questions that the dossier raises all the same
 */
public record ReadingsView(String summary, ImmutableList<Switch> matter, ImmutableList<Switch> others) {

    /**
     * One question with its choices.
     *
     * @param why why the default, or why there is none
     */
    public record Switch(
            String key,
            String question,
            String why,
            ImmutableList<ClauseLink> clauses,
            ImmutableList<Option> options) {}

    /**
     * One choice.
     *
     * @param slug how it is posted; empty for what holds where nothing is chosen
     * @param isInForce whether the answer was made under it
     * @param effects what would be otherwise under it, in words; none where nothing would, or where it is in force
     * @param matters whether the verdict, the amount or the priority would be otherwise
     */
    public record Option(
            String slug, String label, boolean isInForce, ImmutableList<String> effects, boolean matters) {}

    /** View of the readings of an assessment. */
    static ReadingsView of(Assessment assessment, Language language) {
        PossibleAnswers possible = PossibleAnswers.of(assessment);
        Map<String, String> chosen = assessment.context().readings().chosen();
        ImmutableList.Builder<Switch> matter = ImmutableList.builder();
        ImmutableList.Builder<Switch> others = ImmutableList.builder();
        ImmutableSet<Interpretation> raised = ImmutableSet.copyOf(possible.raised());
        for (OpenPoint point : assessment.call().interpretations()) {
            Interpretation question = point.interpretation();
            boolean isChosen = chosen.containsKey(question.key());
            if (!isChosen && !raised.contains(question)) {
                continue;
            }
            Switch one = new Effects(assessment, language).of(question);
            boolean matters = isChosen || one.options().stream().anyMatch(Option::matters);
            (matters ? matter : others).add(one);
        }
        return new ReadingsView(summary(possible, language), matter.build(), others.build());
    }

    /** The answer over all readings: how many questions the text leaves, and what eligibility and amount may come to. */
    private static String summary(PossibleAnswers possible, Language language) {
        int count = possible.raised().size();
        String questions = word(count == 0 ? "possible.none" : count == 1 ? "possible.one" : "possible.many", language)
                .replace("{0}", Integer.toString(count));
        if (count == 0) {
            return questions;
        } else if (possible.isSame()) {
            return questions + " " + word("possible.same", language);
        }
        return questions + " "
                + over(
                        "possible.eligibility",
                        possible.eligibility().keySet(),
                        one -> Phrases.of(one, language),
                        language)
                + " "
                + over("possible.amount", possible.totals().keySet(), one -> totals(one, language), language);
    }

    private static <T> String over(String key, Set<T> found, Function<T, String> text, Language language) {
        List<String> texts = found.stream().map(text).toList();
        String all = texts.size() == 1
                ? texts.get(0)
                : String.join(", ", texts.subList(0, texts.size() - 1)) + " " + word("or", language) + " "
                        + texts.get(texts.size() - 1);
        return word(key + (texts.size() == 1 ? ".same" : ".several"), language).replace("{0}", all);
    }

    private static String word(String key, Language language) {
        return AnswerView.TEXTS.get(key).in(language);
    }

    private static String totals(ImmutableList<ImmutableSet<Euros>> totals, Language language) {
        return totals.stream().map(total -> total(total, language)).collect(Collectors.joining(" + "));
    }

    private static String total(ImmutableSet<Euros> totals, Language language) {
        return totals.isEmpty()
                ? word("amount.unknown", language)
                : totals.stream()
                        .map(total -> Phrases.of(total, language))
                        .collect(Collectors.joining(" " + word("or", language) + " "));
    }

    /** What each choice of a question would change, by assessing the dossier under it. */
    private record Effects(Assessment assessment, Language language) {

        Switch of(Interpretation question) {
            Optional<Choice> inForce = assessment.context().readings().of(question);
            boolean agency = assessment.context().agencyReadings().isPresent();
            List<Option> options = new ArrayList<>();
            if (question.defaultChoice().isEmpty()) {
                options.add(new Option(
                        "", word("undecided.choice", language), inForce.isEmpty(), ImmutableList.of(), false));
            }
            for (Choice choice : question.openChoices()) {
                boolean isDefault = question.defaultChoice().equals(Optional.of(choice));
                boolean isInForce = inForce.equals(Optional.of(choice));
                String label = choice.label().in(language);
                String slug = isDefault && !agency ? "" : choice.slug();
                String words = isDefault ? label + " " + word("default", language) : label;
                options.add(
                        isInForce
                                ? new Option(slug, words, true, ImmutableList.of(), false)
                                : other(slug, words, question, choice));
            }
            return new Switch(
                    question.key(),
                    question.question().in(language),
                    question.why().in(language),
                    ClauseLink.of(assessment.call(), question.clauses(), language),
                    ImmutableList.copyOf(options));
        }

        private Option other(String slug, String label, Interpretation question, Choice choice) {
            Assessment other = assessment
                    .call()
                    .assess(assessment.dossier(), assessment.context().interpreting(question.key(), choice.slug()));
            ImmutableList.Builder<String> effects = ImmutableList.builder();
            boolean verdict = !other.verdict().equals(assessment.verdict());
            boolean amount = !other.amount().equals(assessment.amount());
            boolean priority = !PossibleAnswer.of(other)
                    .priority()
                    .equals(PossibleAnswer.of(assessment).priority());
            ShortAnswer brief = ShortAnswer.of(other, language);
            if (verdict) {
                effects.addAll(levels(other));
            }
            if (amount) {
                effects.add(AnswerView.labelled("amount", brief.amount(), language));
            }
            if (priority) {
                effects.add(AnswerView.labelled("priority", String.join(", ", brief.priority()), language));
            }
            boolean matters = verdict || amount || priority;
            if (!matters) {
                effects.addAll(rules(other));
            }
            return new Option(
                    slug,
                    label,
                    false,
                    effects.build().stream().map(Lines::onOneLine).collect(ImmutableList.toImmutableList()),
                    matters);
        }

        /** The levels of the verdict that are others. */
        private List<String> levels(Assessment other) {
            ImmutableList<String> now = VerdictView.of(assessment, language).named(language);
            return VerdictView.of(other, language).named(language).stream()
                    .filter(level -> !now.contains(level))
                    .toList();
        }

        private ImmutableList<String> rules(Assessment other) {
            ImmutableList<Rule> rules = assessment.call().rules();
            ImmutableList.Builder<String> changed = ImmutableList.builder();
            for (int i = 0; i < rules.size(); i++) {
                if (other.codes().get(i) != assessment.codes().get(i)) {
                    changed.add(rules.get(i)
                            + (language == Language.FRENCH ? "\u00a0: " : ": ")
                            + assessment
                                    .finding(rules.get(i).id())
                                    .label(other.codes().get(i))
                                    .in(language));
                }
            }
            return changed.build();
        }
    }
}
