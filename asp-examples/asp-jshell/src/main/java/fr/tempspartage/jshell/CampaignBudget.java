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
import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.BudgetEntries;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Budget of dossiers (<i>budget d'une campagne</i>), all accepted, by calendar year, paid month by month, as the command
 * {@code budget} shows it.
 *
 * @param budget the budget, for its scenarios and changes
 * @param leftOut the dossiers at which the call throws, and why
 * @param agency the decisions of the agency in force; empty where none are applied
 */
public record CampaignBudget(
        CallDefinition call,
        Budget budget,
        ImmutableMap<String, Issue> leftOut,
        Optional<AppliedReadings.Used> agency) {

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
        return new CampaignBudget(
                call, maker.budget(entries), leftOut.buildKeepingLast(), AppliedReadings.inForce(context));
    }

    String text(Language language, int width) {
        return MoneyReport.in(language, new Layout(width, false))
                        .budget(
                                call.campaign().getTitle(),
                                budget.tables(),
                                budget.commitments(),
                                budget.payments(PaymentSchedule.MONTHLY),
                                leftOutRows(language))
                + TextReport.in(language, new Layout(width, false)).decisions(call, agency);
    }

    List<DossierRow> leftOutRows(Language language) {
        return leftOut.entrySet().stream()
                .map(one -> DossierRow.notAssessed(one.getKey(), OptionalInt.empty(), one.getValue(), language))
                .toList();
    }

    /** Number of dossiers; not meant to be read back. */
    @Override
    public String toString() {
        return call.id() + ": dossiers " + budget.entries().size() + ", left out " + leftOut.size();
    }
}
