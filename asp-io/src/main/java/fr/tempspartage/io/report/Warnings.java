package fr.tempspartage.io.report;

import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.FilingAspect;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Warnings before an amount (<i>avertissements</i>): what is not met, in words, with the clause. */
final class Warnings {

    private Warnings() {}

    /** Two lines for each finding, the second with its clauses; those of documents last. */
    static List<String> of(Words words, CallDefinition call, List<Finding> shortfalls) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : shortfalls) {
            if (finding.rule().kind() != RuleKind.DOCUMENT) {
                lines.add(words.labelled(key(finding), finding.reason(words.language())));
                cite(lines, words, call, finding);
            }
        }
        for (Finding finding : shortfalls) {
            if (finding.rule().kind() == RuleKind.DOCUMENT) {
                lines.add(words.labelled("warning.incomplete", finding.reason(words.language())));
                cite(lines, words, call, finding);
            }
        }
        return lines;
    }

    private static String key(Finding finding) {
        if (finding.rule().kind() == RuleKind.CONDITION) {
            return "refused";
        }
        boolean deadline = finding.rule().filingAspect().equals(Optional.of(FilingAspect.DEADLINE));
        return deadline ? "warning.deadline" : "warning.filing";
    }

    private static void cite(List<String> lines, Words words, CallDefinition call, Finding finding) {
        List<String> cited =
                call.clauses(finding.rule().clauses()).stream().map(words::cite).toList();
        if (!cited.isEmpty()) {
            lines.add("  " + words.labelled("text", words.join(cited)));
        }
    }
}
