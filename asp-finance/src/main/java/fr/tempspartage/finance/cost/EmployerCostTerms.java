package fr.tempspartage.finance.cost;

import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.cost.PayStep;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.HalfDaysAway;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the real cost of an assistant depends on (<em>éléments du coût réel employeur</em>): status, step, working time,
 * half-days away from the main site, charges, and the day whose figures apply.
 *
 * <p>Example: a full-time specialist assistant in year 1, five half-days away on one other site, charges of 44 %.
 */
@Value.Immutable
public sealed interface EmployerCostTerms extends WithEmployerCostTerms permits ImmutableEmployerCostTerms {

    /** Employment status (<em>statut</em>); the pay scale has those of assistants only. */
    EmploymentStatus getStatus();

    /** Step of the pay scale (<em>échelon</em>), by seniority and not by year of the contract. */
    PayStep getStep();

    /** Working time (<em>quotité</em>) as a share of full time, from 0 to 1, both included; 1 unless said otherwise. */
    @Value.Default
    default Rate getWorkingTime() {
        return Rate.ONE;
    }

    /** Mean weekly half-days away from the main site (<em>demi-journées hors site principal</em>). */
    HalfDaysAway getHalfDaysAway();

    /** Day whose figures apply. */
    LocalDate getDay();

    /**
     * Employer charges (<em>charges patronales</em>) as a share of gross pay, with their source; left out, the item
     * {@code charges} of the cost reference.
     */
    Optional<CostItem> getCharges();

    /** Refuses a working time above 1, and charges that are not a share. */
    @Value.Check
    default void check() {
        if (getWorkingTime().compareTo(Rate.ONE) > 0) {
            throw new IllegalArgumentException("A working time of " + getWorkingTime()
                    + " is more than full time.\nMaybe a percentage was written without its sign, as 80 for 80%.");
        }
        getCharges().ifPresent(charges -> {
            if (charges.unit() != CostUnit.SHARE) {
                throw new IllegalArgumentException("The charges " + charges.id()
                        + " are not a share of gross pay.\nMaybe write 44% as 0.44, with the unit share.");
            }
        });
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link EmployerCostTerms}. */
    final class Builder extends ImmutableEmployerCostTerms.Builder {
        Builder() {}
    }
}
