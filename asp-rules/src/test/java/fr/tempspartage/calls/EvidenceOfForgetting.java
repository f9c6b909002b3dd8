package fr.tempspartage.calls;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the facts that a rule declares unknown, one by one, and compares the answers with the evidence. */
public final class EvidenceOfForgetting {

    private final CallDefinition call;
    private final List<String> unread = new ArrayList<>();
    private final Set<String> unnamed = new TreeSet<>();

    public EvidenceOfForgetting(CallDefinition call) {
        this.call = call;
    }

    /** Rules whose answer changed with a fact that their evidence did not show as read. */
    public List<String> unread() {
        return unread;
    }

    /** Rules whose answer lacked a fact once it was unknown, but that named another one instead. */
    public Set<String> unnamed() {
        return unnamed;
    }

    public void look(String rule, Dossier dossier, AssessmentContext context) {
        Finding before = call.assess(dossier, context).finding(RuleId.parse(rule));
        for (Input<?> input : before.rule().inputs()) {
            for (Reading<?> reading : input.read(dossier)) {
                if (reading.value().isPresent()) {
                    without(dossier, input, reading.pointer())
                            .ifPresent(less -> compare(before, input, reading.pointer(), call.assess(less, context)));
                }
            }
        }
    }

    private void compare(Finding before, Input<?> input, String pointer, Assessment assessment) {
        Finding after = assessment.finding(before.rule().id());
        if (after.outcome() == before.outcome()) {
            return;
        }
        if (!isRead(before, input) || !isRead(after, input)) {
            unread.add(before.rule().id() + " " + pointer);
        }
        if (after.evidence().stream().anyMatch(run -> run.reason().equals(Trace.MISSING))
                && after.missing().stream()
                        .noneMatch(fact ->
                                fact.input().equals(input) && fact.pointer().equals(pointer))) {
            unnamed.add(before.rule().id().toString());
        }
    }

    private static boolean isRead(Finding finding, Input<?> input) {
        return finding.evidence().stream().anyMatch(run -> run.reads().containsKey(input));
    }

    private static <T> Optional<Dossier> without(Dossier dossier, Input<T> input, String pointer) {
        try {
            return Optional.of(input.with(dossier, pointer, Optional.empty()));
        } catch (IllegalArgumentException | IllegalStateException required) {
            return Optional.empty();
        }
    }
}
