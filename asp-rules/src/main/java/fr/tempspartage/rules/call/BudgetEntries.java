package fr.tempspartage.rules.call;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.finance.budget.Budget;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.budget.BudgetHospital;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import java.util.List;
import java.util.Optional;

/**
 * Entries of a budget (<i>lignes de campagne</i>), made from dossiers: each is assessed, priced and paid once, so that what
 * a call cannot assess or price shows when its entry is made, and not when the budget adds up.
 */
public final class BudgetEntries {

    private final CallDefinition call;
    private final AssessmentContext context;
    private final Assessor assessor;
    private final BudgetYear years;
    private final PaymentSchedule schedule;

    private BudgetEntries(CallDefinition call, AssessmentContext context, BudgetYear years, PaymentSchedule schedule) {
        this.call = call;
        this.context = context;
        this.assessor = Assessor.of(call, context);
        this.years = years;
        this.schedule = schedule;
    }

    /**
     * Makes entries for a budget.
     *
     * @param years the years that the budget counts by
     * @param schedule the schedule by which it pays
     * @return the maker of entries
     */
    public static BudgetEntries of(
            CallDefinition call, AssessmentContext context, BudgetYear years, PaymentSchedule schedule) {
        return new BudgetEntries(call, context, years, schedule);
    }

    /**
     * Makes the entry of a dossier. Whatever a rule or a scheme throws on this dossier is thrown here.
     *
     * @param standing whether it is accepted or waiting
     */
    public BudgetEntry entry(Dossier dossier, BudgetEntry.Standing standing) {
        Assessment assessment = assessor.assess(dossier);
        Optional<Establishment> recruiter = dossier.getProject().flatMap(BudgetEntries::recruiter);
        BudgetEntry entry = new BudgetEntry(
                dossier.getId(),
                standing,
                assessment.reservations(),
                !assessment.priority().reasons().isEmpty(),
                recruiter
                        .map(partner -> BudgetHospital.of(dossier.getId(), partner))
                        .orElse(BudgetHospital.NOT_KNOWN),
                recruiter
                        .flatMap(Establishment::getDepartment)
                        .map(Department::toString)
                        .orElse(""),
                DossierTerms.of(assessment));
        Budget alone =
                budget(List.of(entry.standing(BudgetEntry.Standing.ACCEPTED))).includingRefused();
        alone.commitments();
        alone.payments(schedule);
        return entry;
    }

    /**
     * Gathers entries.
     *
     * @throws fr.tempspartage.domain.RefusedException if a dossier stands twice; the message names it
     */
    public Budget budget(List<BudgetEntry> entries) {
        return Budget.of(call.fundingScheme(), context.readings(), entries).by(years);
    }

    /** The establishment that alone recruits. */
    private static Optional<Establishment> recruiter(SharedMedicalProject project) {
        return project.getRecruiters()
                .filter(keys -> keys.size() == 1)
                .flatMap(keys -> project.getPartners().stream()
                        .flatMap(List<Partner>::stream)
                        .filter(partner -> partner.getKey().equals(keys.get(0)))
                        .filter(Establishment.class::isInstance)
                        .map(Establishment.class::cast)
                        .findFirst());
    }
}
