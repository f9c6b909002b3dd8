package fr.tempspartage.jshell;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.finance.budget.Budget;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.report.DossierRow;
import fr.tempspartage.io.report.Layout;
import fr.tempspartage.io.report.MoneyReport;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.BudgetEntries;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Budget of dossiers (<i>budget d'une campagne</i>), all accepted, by calendar year, paid month by month, as the command
 * {@code budget} shows it.
 *
 * @param budget the budget, for its scenarios and changes
 * @param leftOut the dossiers at which the call throws, and why
 */
public record CampaignBudget(CallDefinition call, Budget budget, ImmutableMap<String, Issue> leftOut) {

    static CampaignBudget of(CallDefinition call, AssessmentContext context, Iterable<Dossier> dossiers) {
        BudgetEntries maker = BudgetEntries.of(call, context, BudgetYear.CALENDAR, PaymentSchedule.MONTHLY);
        List<BudgetEntry> entries = new ArrayList<>();
        ImmutableMap.Builder<String, Issue> leftOut = ImmutableMap.builder();
        for (Dossier dossier : dossiers) {
            try {
                entries.add(maker.entry(dossier, BudgetEntry.Standing.ACCEPTED));
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
                leftOut.put(dossier.getId(), Issue.notAssessed(OptionalInt.empty(), e));
            }
        }
        return new CampaignBudget(call, maker.budget(entries), leftOut.buildKeepingLast());
    }

    String text(Language language, int width) {
        List<DossierRow> rows = leftOut.entrySet().stream()
                .map(one -> DossierRow.notAssessed(one.getKey(), OptionalInt.empty(), one.getValue(), language))
                .toList();
        return MoneyReport.in(language, new Layout(width, false))
                .budget(
                        call.campaign().getTitle(),
                        budget.tables(),
                        budget.commitments(),
                        budget.payments(PaymentSchedule.MONTHLY),
                        rows);
    }

    /** Number of dossiers; not meant to be read back. */
    @Override
    public String toString() {
        return call.id() + ": dossiers " + budget.entries().size() + ", left out " + leftOut.size();
    }
}
