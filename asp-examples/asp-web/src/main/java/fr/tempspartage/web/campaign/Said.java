package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.io.json.VerdictLine;
import fr.tempspartage.io.report.DossierRow.Standing;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.Optional;

/**
 * What many dossiers have in common (<i>réponse en codes</i>), so that it is kept once.
 *
 * @param verdict the verdict; empty unless the dossier was assessed
 * @param why the rules that refuse, or else those that keep it open
 * @param priority the reasons of priority that hold
 * @param priorityOpen those that cannot be told yet
 * @param missing how many documents are missing
 * @param department the code of the department of the recruiter; empty where the dossier does not state it
 */
record Said(
        Standing standing,
        Optional<Verdict> verdict,
        ImmutableList<RuleId> why,
        ImmutableList<RuleId> priority,
        ImmutableList<RuleId> priorityOpen,
        int missing,
        String department) {

    static Said of(VerdictLine line, String department) {
        return new Said(
                Standing.valueOf(line.verdict().eligibility().name()),
                Optional.of(line.verdict()),
                line.refusedBy().isEmpty() ? line.toBeConfirmedBy() : line.refusedBy(),
                line.priority(),
                line.priorityOpen(),
                line.missingDocuments().size(),
                department);
    }

    static Said without(Standing standing) {
        return new Said(standing, Optional.empty(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), 0, "");
    }

    boolean isAssessed() {
        return verdict.isPresent();
    }
}
