package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.io.Issue;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentRequirement;
import fr.tempspartage.rules.verdict.FilingAspect;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.OutcomeCodes;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Verdict on one record of many (<i>avis en une ligne</i>): codes and amounts for programs, without texts; the whole
 * assessment is what {@link ResultJson#assessmentLine} writes.
 *
 * @param number the number of the record, from 1
 * @param line the line or the row of the file that holds the record, or 0
 * @param refusedBy the conditions and terms of the filing that are not met
 * @param toBeConfirmedBy the conditions and terms of the filing that are open, save a deadline that the call does not state
 * @param incompleteBy the rules about documents and parts of the form that are not met or open
 * @param missingDocuments the types of the documents that are missing, each once; none of a draft that is too late
 * @param missingFacts the places of the facts that keep more than a remark open; none of a draft that is too late
 * @param priority the reasons of priority that hold
 * @param priorityOpen the reasons of priority that cannot be told yet
 * @param amount the lowest and the highest amount; empty where it is unknown
 * @param warnings what was said of the record when it was read
 */
public record VerdictLine(
        long number,
        int line,
        String call,
        String dossier,
        Verdict verdict,
        ImmutableList<RuleId> refusedBy,
        ImmutableList<RuleId> toBeConfirmedBy,
        ImmutableList<RuleId> incompleteBy,
        ImmutableList<String> missingDocuments,
        ImmutableList<String> missingFacts,
        ImmutableList<RuleId> priority,
        ImmutableList<RuleId> priorityOpen,
        Optional<EurosRange> amount,
        ImmutableList<Issue> warnings) {

    /** Draws the lines of one call: what does not change from one dossier to the next is looked up once. */
    static final class Drawer {

        private final String call;
        private final ImmutableList<Rule> rules;
        private final boolean deadline;
        private final Map<RuleId, Set<String>> documents = new LinkedHashMap<>();

        Drawer(CallDefinition call, boolean deadline) {
            this.call = call.id().toString();
            this.rules = call.rules();
            this.deadline = deadline;
            for (DocumentRequirement requirement : call.documents()) {
                documents
                        .computeIfAbsent(requirement.rule(), rule -> new LinkedHashSet<>())
                        .add(requirement.type().code());
            }
        }

        VerdictLine draw(long number, int line, Assessment assessment, List<Issue> warnings) {
            Verdict verdict = assessment.verdict();
            OutcomeCodes codes = assessment.codes();
            boolean tooLate = verdict.filing().contains(FilingStatus.DEADLINE_PASSED);
            ImmutableList.Builder<RuleId> refusedBy = ImmutableList.builder();
            ImmutableList.Builder<RuleId> toBeConfirmedBy = ImmutableList.builder();
            ImmutableList.Builder<RuleId> incompleteBy = ImmutableList.builder();
            ImmutableList.Builder<RuleId> priority = ImmutableList.builder();
            ImmutableList.Builder<RuleId> priorityOpen = ImmutableList.builder();
            Set<String> missingDocuments = new LinkedHashSet<>();
            Set<String> missingFacts = new LinkedHashSet<>();
            for (int i = 0; i < codes.size(); i++) {
                Outcome outcome = codes.get(i);
                Rule rule = rules.get(i);
                RuleKind kind = rule.kind();
                if (kind == RuleKind.PRIORITY && outcome == Outcome.SATISFIED) {
                    priority.add(rule.id());
                }
                if (outcome != Outcome.NOT_SATISFIED && outcome != Outcome.UNKNOWN) {
                    continue;
                }
                if (kind == RuleKind.DOCUMENT) {
                    incompleteBy.add(rule.id());
                    missingDocuments.addAll(documents.getOrDefault(rule.id(), Set.of()));
                } else if (kind == RuleKind.CONDITION || kind == RuleKind.FILING) {
                    if (outcome == Outcome.NOT_SATISFIED) {
                        refusedBy.add(rule.id());
                    } else if (deadline || !rule.filingAspect().equals(Optional.of(FilingAspect.DEADLINE))) {
                        toBeConfirmedBy.add(rule.id());
                    }
                } else if (kind == RuleKind.PRIORITY && outcome == Outcome.UNKNOWN) {
                    priorityOpen.add(rule.id());
                }
                if (outcome == Outcome.UNKNOWN && kind != RuleKind.REMARK && !tooLate) {
                    missingFacts.addAll(assessment.missingPlaces(rule.id()));
                }
            }
            return new VerdictLine(
                    number,
                    line,
                    call,
                    assessment.dossier().getId(),
                    verdict,
                    refusedBy.build(),
                    toBeConfirmedBy.build(),
                    incompleteBy.build(),
                    tooLate ? ImmutableList.of() : ImmutableList.copyOf(missingDocuments),
                    ImmutableList.copyOf(missingFacts),
                    priority.build(),
                    priorityOpen.build(),
                    assessment.amount(),
                    ImmutableList.copyOf(warnings));
        }
    }
}
