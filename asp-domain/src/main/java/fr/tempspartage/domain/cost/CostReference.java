package fr.tempspartage.domain.cost;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Cost reference (<i>référentiel de coût</i>): dated items, each with its source and unit.
 *
 * <p>Example: the reference cost of the Nouvelle-Aquitaine call: base salary, two allowances, employer charges.
 */
public final class CostReference {

    private final Bilingual name;
    private final ImmutableList<CostItem> items;

    private CostReference(Bilingual name, ImmutableList<CostItem> items) {
        this.name = name;
        this.items = items;
    }

    /**
     * Gathers items.
     *
     * @param name the name in both languages
     * @param items the items
     * @return the reference
     * @throws IllegalArgumentException if two items of one identifier hold on the same day; the message names both
     */
    public static CostReference of(Bilingual name, ImmutableList<CostItem> items) {
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                refuseOverlap(items.get(i), items.get(j));
            }
        }
        return new CostReference(name, items);
    }

    /**
     * Name of the reference.
     *
     * @return the name in both languages
     */
    public Bilingual name() {
        return name;
    }

    /**
     * All items.
     *
     * @return the items in the order given
     */
    public ImmutableList<CostItem> items() {
        return items;
    }

    /**
     * Item that holds on a day.
     *
     * @param id the identifier
     * @param day the day
     * @return the item; empty where none holds on that day
     */
    public Optional<CostItem> item(String id, LocalDate day) {
        return items.stream()
                .filter(item -> item.id().equals(id) && item.holdsOn(day))
                .findFirst();
    }

    private static void refuseOverlap(CostItem first, CostItem second) {
        if (first.id().equals(second.id()) && (first.holdsOn(second.from()) || second.holdsOn(first.from()))) {
            throw new IllegalArgumentException(
                    "Two values of the cost item " + first.id() + " hold on the same day: from " + first.from()
                            + " and from " + second.from() + ".\nMaybe end the first one the day before.");
        }
    }
}
