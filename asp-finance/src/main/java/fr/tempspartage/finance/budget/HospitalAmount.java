package fr.tempspartage.finance.budget;

import fr.tempspartage.finance.plan.EurosRange;

/**
 * Amount of one hospital in a budget (<em>montant par établissement</em>).
 *
 * @param hospital the hospital, under the first of its names in alphabetical order
 * @param label its name, with its identity where another hospital of the budget has the same; blank where not known
 * @param amount what it gets
 */
public record HospitalAmount(BudgetHospital hospital, String label, EurosRange amount) {}
