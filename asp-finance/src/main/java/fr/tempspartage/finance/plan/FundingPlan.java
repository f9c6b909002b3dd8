package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the agency pays (<em>plan de financement</em>), as far as the text and the dossier say it.
 *
 * <p>One alternative: the amount is decided. Several: the text can be read in several ways, and none is preferred.
 * None: the amount is unknown, and {@code unknownBecause} says why. A figure of {@code options} is never the result.
 *
 * @param alternatives the amounts that the text allows, in the order of the choices
 * @param options figures shown for information while the amount is unknown; none of them is the result
 * @param unknownBecause why the amount is unknown; present exactly when there is no alternative
 * @param payee who is paid
 * @param interpretations the interpretations that were read, key by key, with the slugs in force: one if decided,
 *     several if the result spans them
 * @param questions what to ask the agency
 * @param warnings what to know before using the amounts
 * @param missing the inputs without which the plan is not complete
 * @param silences what the text does not state about the money
 */
public record FundingPlan(
        List<FundingAlternative> alternatives,
        List<FundingAlternative> options,
        Optional<Bilingual> unknownBecause,
        Payee payee,
        Map<String, List<String>> interpretations,
        List<Bilingual> questions,
        List<Bilingual> warnings,
        List<MissingInput> missing,
        List<Silence> silences) {

    /** Refuses alternatives beside a reason why there are none, and neither. */
    public FundingPlan {
        alternatives = List.copyOf(alternatives);
        options = List.copyOf(options);
        interpretations = Collections.unmodifiableMap(new LinkedHashMap<>(interpretations));
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
        missing = List.copyOf(missing);
        silences = List.copyOf(silences);
        if (alternatives.isEmpty() != unknownBecause.isPresent()) {
            throw new IllegalArgumentException("A plan has alternatives or a reason why not: here " + alternatives
                    + " and " + unknownBecause + ".\nMaybe the figures are options.");
        }
    }

    /** Plan of these amounts, at least one; several where the text or the dossier leaves open which. */
    public static FundingPlan of(Payee payee, FundingAlternative... amounts) {
        return new FundingPlan(
                List.of(amounts),
                List.of(),
                Optional.empty(),
                payee,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Plan whose amount is unknown, for a reason, and for want of these inputs, if it is that. */
    public static FundingPlan unknown(Payee payee, Bilingual because, MissingInput... missing) {
        return new FundingPlan(
                List.of(),
                List.of(),
                Optional.of(because),
                payee,
                Map.of(),
                List.of(),
                List.of(),
                List.of(missing),
                List.of());
    }

    /** This plan with a note that a question was read, and how; it is asked of the agency where several choices stand. */
    public FundingPlan read(Interpretation question, List<Choice> choices) {
        Map<String, List<String>> read = new LinkedHashMap<>(interpretations);
        read.put(question.key(), choices.stream().map(Choice::slug).toList());
        List<Bilingual> asked = choices.size() > 1 ? plus(questions, question.question()) : questions;
        return new FundingPlan(alternatives, options, unknownBecause, payee, read, asked, warnings, missing, silences);
    }

    /** This plan with one more warning. */
    public FundingPlan warning(Bilingual text) {
        return new FundingPlan(
                alternatives,
                options,
                unknownBecause,
                payee,
                interpretations,
                questions,
                plus(warnings, text),
                missing,
                silences);
    }

    /** This plan with one more point on which the call says nothing. */
    public FundingPlan silent(Silence silence) {
        return new FundingPlan(
                alternatives,
                options,
                unknownBecause,
                payee,
                interpretations,
                questions,
                warnings,
                missing,
                plus(silences, silence));
    }

    /** This plan with one more input without which it is not complete. */
    public FundingPlan lacking(MissingInput input) {
        return new FundingPlan(
                alternatives,
                options,
                unknownBecause,
                payee,
                interpretations,
                questions,
                warnings,
                plus(missing, input),
                silences);
    }

    /** This plan with its amounts as options, which are never the result: whether they are due is unknown, for a reason. */
    public FundingPlan onlyShown(Bilingual because) {
        return new FundingPlan(
                List.of(),
                alternatives.isEmpty() ? options : alternatives,
                Optional.of(unknownBecause.orElse(because)),
                payee,
                interpretations,
                questions,
                warnings,
                missing,
                silences);
    }

    /** This plan with other amounts in the place of each. */
    public FundingPlan with(UnaryOperator<FundingAlternative> change) {
        return new FundingPlan(
                alternatives.stream().map(change).toList(),
                options.stream().map(change).toList(),
                unknownBecause,
                payee,
                interpretations,
                questions,
                warnings,
                missing,
                silences);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    /** Whether the text and the dossier leave exactly one amount. */
    public boolean decided() {
        return alternatives.size() == 1;
    }

    /** Amount for all posts if it is decided; empty otherwise. */
    public Optional<Euros> total() {
        return decided() ? Optional.of(alternatives.get(0).total()) : Optional.empty();
    }

    /** Lowest and highest alternative, equal if the amount is decided; empty if it is unknown. */
    public Optional<EurosRange> range() {
        return alternatives.stream()
                .map(FundingAlternative::total)
                .map(total -> new EurosRange(total, total))
                .reduce((a, b) -> new EurosRange(a.min().min(b.min()), a.max().max(b.max())));
    }

    /**
     * Why each amount (<em>justification</em>): one tree for each alternative, or for each option while the amount is
     * unknown.
     */
    public List<ExplanationNode> explain() {
        return (alternatives.isEmpty() ? options : alternatives)
                .stream().map(FundingAlternative::explain).toList();
    }

    /** Amount to use where one number is forced, with its mark; empty if the amount is unknown. */
    public Optional<PrudentAmount> prudent() {
        return alternatives.isEmpty() ? Optional.empty() : Optional.of(PrudentAmount.among(alternatives));
    }
}
