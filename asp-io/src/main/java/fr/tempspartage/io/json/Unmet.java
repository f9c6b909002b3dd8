package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.FilingAspect;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.List;
import java.util.Optional;

/** What is not met, with its clauses: a condition or the deadline refuses, all else is to be confirmed. */
record Unmet(Finding finding, ImmutableList<Citation> citations) {

    static ImmutableList<Unmet> of(CallDefinition call, List<Finding> shortfalls) {
        return shortfalls.stream()
                .map(finding -> new Unmet(
                        finding,
                        call.clauses().stream()
                                .filter(clause -> finding.rule().clauses().contains(clause.id()))
                                .map(Citation::of)
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    static List<Unmet> refusals(List<Unmet> all) {
        return all.stream().filter(Unmet::refuses).toList();
    }

    static List<Unmet> reservations(List<Unmet> all) {
        return all.stream().filter(unmet -> !unmet.refuses()).toList();
    }

    /** Both lists, as the first members of a document about money. */
    static void write(JsonOut out, List<Unmet> all) {
        AssessmentForms.UNMET.write(out.name("refusedBy"), refusals(all));
        AssessmentForms.UNMET.write(out.name("toBeConfirmedBy"), reservations(all));
    }

    private boolean refuses() {
        return finding.rule().kind() == RuleKind.CONDITION
                || finding.rule().filingAspect().equals(Optional.of(FilingAspect.DEADLINE));
    }
}
