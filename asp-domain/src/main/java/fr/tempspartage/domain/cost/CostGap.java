package fr.tempspartage.domain.cost;

import java.time.LocalDate;

/**
 * Days on which a cost item has no figure though it has one before and after (<i>lacune</i>).
 *
 * @param id the identifier of the item
 * @param from the first day without a figure, inclusive
 * @param to the last day without a figure, inclusive
 */
public record CostGap(String id, LocalDate from, LocalDate to) {}
