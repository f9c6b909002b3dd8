package fr.tempspartage.web.campaign;

import fr.tempspartage.finance.budget.Budget;
import fr.tempspartage.finance.budget.BudgetAmounts;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.budget.BudgetTables;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.BudgetEntries;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.List;

/**
 * Amounts of a campaign in one scenario (<i>montants</i>).
 *
 * @param tables the dossiers, eligible, to be confirmed and refused
 * @param committed what is committed
 * @param paid what is paid under the schedule
 */
record Money(BudgetAsk ask, BudgetTables tables, BudgetAmounts committed, BudgetAmounts paid) {

    /** Adds up the entries of a call. */
    static Money of(CallDefinition call, AssessmentContext context, List<BudgetEntry> entries, BudgetAsk ask) {
        Budget all = BudgetEntries.of(call, context, ask.years(), ask.paying())
                .budget(entries)
                .under(new SeenPlans(call.fundingScheme()), context.readings());
        Budget budget = ask.of(all);
        return new Money(ask, budget.tables(), budget.commitments(), budget.payments(ask.paying()));
    }
}
