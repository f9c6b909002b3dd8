package fr.tempspartage.io.json;

import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import java.util.List;
import java.util.Optional;

/** Forms of the lines that many dossiers are written as. Personal data are not among them. */
final class BulkForms {

    private static final ObjectForm<Issue> WARNING = ObjectForm.<Issue>named("warning")
            .part("code", Issue::code, Forms.names(IssueCode.class))
            .part("pointer", Issue::pointer, Forms.TEXT)
            .build();

    static final ObjectForm<VerdictLine> VERDICT_LINE = Forms.<VerdictLine>document("verdictLine")
            .part("number", VerdictLine::number, Forms.NUMBER)
            .maybe("line", line -> place(line.line()), Forms.count(1))
            .part("call", VerdictLine::call, Forms.TEXT)
            .part("dossier", VerdictLine::dossier, Forms.TEXT)
            .part("eligibility", line -> line.verdict().eligibility(), Forms.names(Eligibility.class))
            .part("completeness", line -> line.verdict().completeness(), Forms.names(Completeness.class))
            .part("filing", line -> line.verdict().filing(), Forms.list(Forms.names(FilingStatus.class)))
            .part("refusedBy", VerdictLine::refusedBy, Forms.list(Forms.TEXT))
            .part("toBeConfirmedBy", VerdictLine::toBeConfirmedBy, Forms.list(Forms.TEXT))
            .part("incompleteBy", VerdictLine::incompleteBy, Forms.list(Forms.TEXT))
            .part("missingDocuments", VerdictLine::missingDocuments, Forms.list(Forms.TEXT))
            .part("missingFacts", VerdictLine::missingFacts, Forms.list(Forms.TEXT))
            .part("priority", VerdictLine::priority, Forms.list(Forms.TEXT))
            .part("priorityOpen", VerdictLine::priorityOpen, Forms.list(Forms.TEXT))
            .maybe("minAmount", line -> line.amount().map(EurosRange::min), Forms.EUROS)
            .maybe("maxAmount", line -> line.amount().map(EurosRange::max), Forms.EUROS)
            .part("warnings", VerdictLine::warnings, Forms.list(WARNING))
            .build();

    static final ObjectForm<Refused> REFUSED_LINE = Forms.<Refused>document("refusedLine")
            .part("number", Refused::number, Forms.NUMBER)
            .maybe("line", refused -> place(refused.line()), Forms.count(1))
            .part("issues", Refused::issues, Forms.list(ResultForms.ISSUE))
            .build();

    private BulkForms() {}

    private static Optional<Integer> place(int line) {
        return line > 0 ? Optional.of(line) : Optional.empty();
    }

    /** Record that could not be read or assessed. */
    record Refused(long number, int line, List<Issue> issues) {}
}
