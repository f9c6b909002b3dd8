package fr.tempspartage.calls.nouvelleaquitaine2026;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whether the outcome of a rule depends on facts that the rule does not declare. */
final class RuleReads {

    private RuleReads() {}

    /** Rules of a call whose outcome changes when a fact changes that they do not declare, with the fact. */
    static List<String> undeclared(CallDefinition call, AssessmentContext context, List<Dossier> dossiers) {
        Map<String, Object> values = new HashMap<>();
        for (Dossier dossier : dossiers) {
            for (Input<?> input : Input.all(DossierFields.TYPE)) {
                input.read(dossier).forEach(r -> r.value().ifPresent(v -> values.put(input.name() + r.pointer(), v)));
            }
        }
        List<String> found = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Assessment before = call.assess(dossier, context);
            for (Input<?> input : Input.all(DossierFields.TYPE)) {
                for (Reading<?> reading : input.read(dossier)) {
                    for (Dossier changed : changes(dossier, input, reading, values)) {
                        compare(call, before, call.assess(changed, context), reading.pointer(), found);
                    }
                }
            }
        }
        return found;
    }

    private static <T> List<Dossier> changes(
            Dossier dossier, Input<T> input, Reading<?> reading, Map<String, Object> values) {
        List<Dossier> changed = new ArrayList<>();
        if (reading.value().isPresent()) {
            add(dossier, input, reading.pointer(), Optional.empty(), changed);
        }
        Object other = values.get(input.name() + reading.pointer());
        if (other != null) {
            add(dossier, input, reading.pointer(), Optional.of(input.type().cast(other)), changed);
        }
        return changed;
    }

    /** A change that the types refuse, such as a key that is not known, is no dossier. */
    private static <T> void add(
            Dossier dossier, Input<T> input, String pointer, Optional<T> value, List<Dossier> changed) {
        try {
            changed.add(input.with(dossier, pointer, value));
        } catch (IllegalArgumentException | IllegalStateException refused) {
            // Nothing to compare.
        }
    }

    private static void compare(
            CallDefinition call, Assessment before, Assessment after, String pointer, List<String> found) {
        for (Rule rule : call.rules()) {
            if (before.outcome(rule.id()) != after.outcome(rule.id()) && !declares(rule, before.dossier(), pointer)) {
                found.add(rule.id() + " depends on " + pointer);
            }
        }
    }

    private static boolean declares(Rule rule, Dossier dossier, String pointer) {
        for (Input<?> input : rule.inputs()) {
            for (Reading<?> reading : input.read(dossier)) {
                String declared = reading.pointer();
                if (pointer.equals(declared)
                        || pointer.startsWith(declared + "/")
                        || declared.startsWith(pointer + "/")) {
                    return true;
                }
            }
        }
        return false;
    }
}
