package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.budget.BudgetHospital;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.BudgetEntries;
import fr.tempspartage.rules.call.CallDefinition;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Entries of a budget made from dossiers. */
@Tag("F-16")
class BudgetEntriesTest {

    private static final NouvelleAquitaine2026 CALL = new NouvelleAquitaine2026();
    private static final Dossier BASE = Dossiers.base();

    @Test
    void an_entry_has_the_reservations_the_hospital_and_the_terms_of_its_dossier() {
        BudgetEntry entry = maker(CALL).entry(BASE, BudgetEntry.Standing.WAITING);

        Establishment recruiter = recruiter(BASE);
        assertThat(entry.dossier()).isEqualTo(BASE.getId());
        assertThat(entry.standing()).isEqualTo(BudgetEntry.Standing.WAITING);
        assertThat(entry.hospital()).isEqualTo(BudgetHospital.of(BASE.getId(), recruiter));
        assertThat(entry.department())
                .isEqualTo(recruiter.getDepartment().orElseThrow().toString());
        assertThat(entry.terms()).hasSize(1);
        assertThat(entry.reservations())
                .isEqualTo(CALL.assess(BASE, AssessmentContext.on(LocalDate.parse("2026-05-10")))
                        .reservations());
        assertThat(entry.priority())
                .isEqualTo(!CALL.assess(BASE, AssessmentContext.on(LocalDate.parse("2026-05-10")))
                        .priority()
                        .reasons()
                        .isEmpty());
    }

    @Test
    void without_one_recruiter_the_hospital_is_not_known() {
        SharedMedicalProject project = BASE.getProject().orElseThrow();
        ImmutableList<PartnerKey> two = project.getPartners().orElseThrow().stream()
                .map(Partner::getKey)
                .limit(2)
                .collect(ImmutableList.toImmutableList());
        BudgetEntry entry =
                maker(CALL).entry(BASE.withProject(project.withRecruiters(two)), BudgetEntry.Standing.ACCEPTED);

        assertThat(entry.hospital()).isEqualTo(BudgetHospital.NOT_KNOWN);
        assertThat(entry.department()).isEmpty();
    }

    @Test
    void what_a_scheme_or_an_amount_throws_is_thrown_when_the_entry_is_made() {
        FundingScheme scheme = proxy(FundingScheme.class, CALL.fundingScheme(), "plan");
        CallDefinition call = (CallDefinition) Proxy.newProxyInstance(
                CallDefinition.class.getClassLoader(),
                new Class<?>[] {CallDefinition.class},
                (proxy, method, args) -> method.getName().equals("fundingScheme") ? scheme : method.invoke(CALL, args));
        for (BudgetEntry.Standing standing : BudgetEntry.Standing.values()) {
            assertThatThrownBy(() -> maker(call).entry(BASE, standing))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("planted.");
        }
    }

    @Test
    void a_dossier_stands_once_in_a_budget_that_counts_by_the_years_asked_for() {
        BudgetEntries maker = BudgetEntries.of(
                CALL,
                AssessmentContext.on(LocalDate.parse("2026-05-10")),
                BudgetYear.parse("09-01"),
                PaymentSchedule.MONTHLY);
        BudgetEntry entry = maker.entry(BASE, BudgetEntry.Standing.ACCEPTED);

        assertThat(maker.budget(List.of(entry)).includingRefused().commitments().years())
                .isEqualTo(BudgetYear.parse("09-01"));
        assertThatThrownBy(() -> maker.budget(List.of(entry, entry))).isInstanceOf(RefusedException.class);
    }

    private static BudgetEntries maker(CallDefinition call) {
        return BudgetEntries.of(
                call,
                AssessmentContext.on(LocalDate.parse("2026-05-10")),
                BudgetYear.CALENDAR,
                PaymentSchedule.MONTHLY);
    }

    private static Establishment recruiter(Dossier dossier) {
        SharedMedicalProject project = dossier.getProject().orElseThrow();
        PartnerKey key = project.getRecruiters().orElseThrow().get(0);
        return (Establishment) project.getPartners().orElseThrow().stream()
                .filter(partner -> partner.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The same, but for one method, which throws. */
    private static <T> T proxy(Class<T> type, T target, String name) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getName().equals(name)) {
                throw new IllegalStateException("planted.");
            }
            return method.invoke(target, args);
        }));
    }
}
