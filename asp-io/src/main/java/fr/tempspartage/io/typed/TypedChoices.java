package fr.tempspartage.io.typed;

import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.ParameterValue;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Values of parameters and readings that a person chose (<i>choix saisis</i>), on a command line or in a query; what a call
 * does not have is refused with what it has.
 */
public final class TypedChoices {

    private TypedChoices() {}

    /**
     * Variant of a call with values of its parameters, in their order.
     *
     * @param values the value of each parameter by name, as {@code leastPeripheralShare} and {@code 60%}
     * @throws RefusedException if the call has no such parameter, or cannot read the value
     */
    public static CallDefinition variant(CallDefinition call, Map<String, String> values) {
        CallDefinition variant = call;
        for (Map.Entry<String, String> value : values.entrySet()) {
            variant = variant(variant, value.getKey(), value.getValue());
        }
        return variant;
    }

    private static CallDefinition variant(CallDefinition call, String name, String written) {
        try {
            return call.variant(name, written);
        } catch (IllegalArgumentException e) {
            String french = call.parameters().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .map(one -> "Le paramètre " + name + " ne peut être «\u00a0" + written
                            + "\u00a0».\nPeut-être s’écrit-il comme " + one.written() + ".")
                    .orElseGet(() -> "Aucun paramètre «\u00a0" + name
                            + "\u00a0» dans cet appel.\nPeut-être l’un de ceux-ci\u00a0: "
                            + call.parameters().stream()
                                    .map(ParameterValue::name)
                                    .collect(Collectors.joining(", "))
                            + ".");
            throw new RefusedException(french, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Context with readings chosen.
     *
     * @param choices the choice for each interpretation by key, as {@code I-NA-4} and {@code any-assistant}
     * @throws RefusedException if the call has no such interpretation or choice
     */
    public static AssessmentContext interpreting(
            CallDefinition call, AssessmentContext context, Map<String, String> choices) {
        check(call, choices);
        AssessmentContext chosen = context;
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            chosen = chosen.interpreting(choice.getKey(), choice.getValue());
        }
        return chosen;
    }

    /**
     * Checks that a call has the readings chosen.
     *
     * @throws RefusedException if it has no such interpretation or choice
     */
    public static void check(CallDefinition call, Map<String, String> choices) {
        Readings readings = Readings.DEFAULT;
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            readings = readings.choosing(choice.getKey(), choice.getValue());
        }
        try {
            readings.checkedAgainst(call.interpretations().stream()
                    .map(OpenPoint::interpretation)
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new RefusedException(inFrench(call, choices), String.valueOf(e.getMessage()));
        }
    }

    /** Why the first reading that the call does not have is refused. */
    private static String inFrench(CallDefinition call, Map<String, String> choices) {
        Map<String, Interpretation> known = new LinkedHashMap<>();
        call.interpretations().forEach(point -> known.put(point.interpretation().key(), point.interpretation()));
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            Interpretation interpretation = known.get(choice.getKey());
            if (interpretation == null) {
                return "Aucune interprétation «\u00a0" + choice.getKey()
                        + "\u00a0» dans cet appel.\nPeut-être l’une de celles-ci\u00a0: "
                        + String.join(", ", known.keySet())
                        + ".";
            }
            List<String> slugs =
                    interpretation.choices().stream().map(Choice::slug).toList();
            if (!slugs.contains(choice.getValue())) {
                return "Aucun choix «\u00a0" + choice.getValue() + "\u00a0» pour " + choice.getKey()
                        + ".\nPeut-être l’un de ceux-ci\u00a0: " + String.join(", ", slugs) + ".";
            }
        }
        return "Ce choix n’est pas ouvert dans cet appel.\nPeut-être faut-il voir la commande interpretations.";
    }
}
