package fr.tempspartage.domain.cost;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.post.EmploymentStatus;
import java.util.Optional;

/**
 * Item of the pay of hospital doctors that decrees fix (<i>élément de rémunération</i>), with the identifier and unit
 * that a cost file must use for it. The figures themselves are dated {@link CostItem}s.
 *
 * <p>Examples: {@code salary.specialistAssistant.years12}, {@code iespe}, {@code pet.upToFour},
 * {@code contractPractitioner.floor}, {@code charges}.
 *
 * @param label the label in both languages
 * @param unit the only unit accepted for it
 */
public record StatutoryItem(String id, Bilingual label, CostUnit unit) {

    /** Public service exclusivity allowance (<i>indemnité d'engagement de service public exclusif, IESPE</i>). */
    public static final StatutoryItem IESPE = new StatutoryItem(
            "iespe",
            Bilingual.of(
                    "indemnité d’engagement de service public exclusif (IESPE)",
                    "public service exclusivity allowance (IESPE)"),
            CostUnit.EUROS_PER_MONTH);

    /** Bonus for committing to two years of full time (<i>prime d'engagement</i>), paid once. */
    public static final StatutoryItem COMMITMENT_2_YEARS = new StatutoryItem(
            "commitment.2years",
            Bilingual.of("prime d’engagement, 2 ans", "commitment bonus, 2 years"),
            CostUnit.EUROS_ONCE);

    /** Bonus for committing to four years of full time (<i>prime d'engagement</i>), paid once. */
    public static final StatutoryItem COMMITMENT_4_YEARS = new StatutoryItem(
            "commitment.4years",
            Bilingual.of("prime d’engagement, 4 ans", "commitment bonus, 4 years"),
            CostUnit.EUROS_ONCE);

    /** Lowest gross pay of a contract practitioner (<i>plancher du praticien contractuel</i>). */
    public static final StatutoryItem PRACTITIONER_FLOOR = new StatutoryItem(
            "contractPractitioner.floor",
            Bilingual.of("plancher du praticien contractuel", "floor of the contract practitioner"),
            CostUnit.EUROS_PER_YEAR);

    /** Highest gross pay of a contract practitioner (<i>plafond du praticien contractuel</i>). */
    public static final StatutoryItem PRACTITIONER_CEILING = new StatutoryItem(
            "contractPractitioner.ceiling",
            Bilingual.of("plafond du praticien contractuel", "ceiling of the contract practitioner"),
            CostUnit.EUROS_PER_YEAR);

    /** Employer charges (<i>charges patronales</i>) as a share of gross pay: a parameter, not a general figure. */
    public static final StatutoryItem CHARGES =
            new StatutoryItem("charges", Bilingual.of("charges patronales", "employer charges"), CostUnit.SHARE);

    private static final ImmutableList<EmploymentStatus> ASSISTANTS = ImmutableList.of(
            EmploymentStatus.GENERAL_ASSISTANT,
            EmploymentStatus.SPECIALIST_ASSISTANT,
            EmploymentStatus.ASSOCIATE_GENERAL_ASSISTANT,
            EmploymentStatus.ASSOCIATE_SPECIALIST_ASSISTANT);

    /**
     * Base salary of an assistant (<i>émoluments</i>) at a step.
     *
     * @return the item, in euros a year; empty for a status without such a scale
     */
    public static Optional<StatutoryItem> salary(EmploymentStatus status, PayStep step) {
        return ASSISTANTS.contains(status) ? Optional.of(scale(status, step)) : Optional.empty();
    }

    /**
     * Territorial allowance (<i>PET</i>) of a tier.
     *
     * @return the item, in euros a month
     */
    public static StatutoryItem territorial(TerritorialTier tier) {
        return new StatutoryItem(
                "pet." + tier.code(),
                Bilingual.of(
                        "prime d’exercice territorial (PET), " + tier.label().fr(),
                        "territorial allowance (PET), " + tier.label().en()),
                CostUnit.EUROS_PER_MONTH);
    }

    /**
     * Every item.
     *
     * @return the items in the order of the decree, charges last
     */
    public static ImmutableList<StatutoryItem> all() {
        ImmutableList.Builder<StatutoryItem> items = ImmutableList.builder();
        for (EmploymentStatus status : ASSISTANTS) {
            for (PayStep step : PayStep.values()) {
                items.add(scale(status, step));
            }
        }
        items.add(IESPE, COMMITMENT_2_YEARS, COMMITMENT_4_YEARS);
        for (TerritorialTier tier : TerritorialTier.values()) {
            items.add(territorial(tier));
        }
        return items.add(PRACTITIONER_FLOOR, PRACTITIONER_CEILING, CHARGES).build();
    }

    /**
     * Item of an identifier.
     *
     * @return the item; empty where there is none
     */
    public static Optional<StatutoryItem> of(String id) {
        return Optional.ofNullable(ById.ITEMS.get(id));
    }

    /** Items by identifier, made once: a file asks for one on each row. */
    private static final class ById {

        static final ImmutableMap<String, StatutoryItem> ITEMS = Maps.uniqueIndex(all(), StatutoryItem::id);
    }

    private static StatutoryItem scale(EmploymentStatus status, PayStep step) {
        return new StatutoryItem(
                "salary." + status.code() + "." + step.code(),
                Bilingual.of(
                        status.label().fr() + ", " + step.label().fr(),
                        status.label().en() + ", " + step.label().en()),
                CostUnit.EUROS_PER_YEAR);
    }
}
