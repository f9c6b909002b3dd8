package fr.tempspartage.domain.cost;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import com.google.common.collect.TreeRangeSet;
import fr.tempspartage.domain.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cost reference (<i>référentiel de coût</i>): dated items, each with its source and unit.
 *
 * <p>A later amendment is a layer of new items ({@link #amendedBy}): it ends what held before and changes nothing before
 * the first day of each of its items.
 *
 * <p>Example: the reference cost of the Nouvelle-Aquitaine call: base salary, two allowances, employer charges.
 */
public final class CostReference {

    private final Bilingual name;
    private final ImmutableList<CostItem> items;
    private final Map<String, RangeMap<LocalDate, CostItem>> dated = new LinkedHashMap<>();

    private CostReference(Bilingual name, ImmutableList<CostItem> items) {
        this.name = name;
        this.items = items;
        for (CostItem item : items) {
            RangeMap<LocalDate, CostItem> known = dated.computeIfAbsent(item.id(), id -> TreeRangeMap.create());
            known.subRangeMap(item.days()).asMapOfRanges().values().forEach(first -> refuseOverlap(first, item));
            known.put(item.days(), item);
        }
    }

    /**
     * Gathers items.
     *
     * @throws IllegalArgumentException if two items of one identifier hold on the same day; the message names both
     */
    public static CostReference of(Bilingual name, ImmutableList<CostItem> items) {
        return new CostReference(name, items);
    }

    /** Name of the reference. */
    public Bilingual name() {
        return name;
    }

    /** All items. */
    public ImmutableList<CostItem> items() {
        return items;
    }

    /**
     * Item that holds on a day.
     *
     * @param id the identifier
     * @return the item; empty where none holds on that day
     */
    public Optional<CostItem> item(String id, LocalDate day) {
        return Optional.ofNullable(dated.get(id)).flatMap(days -> Optional.ofNullable(days.get(day)));
    }

    /**
     * Reference with a later layer (<i>texte modificatif</i>): each new item replaces what its identifier was worth from
     * its first day on, and what held the day before stays as it was.
     *
     * @return the amended reference: items still in force in their order, then the layer
     * @throws IllegalArgumentException if two items of the layer hold on the same day under one identifier
     */
    public CostReference amendedBy(ImmutableList<CostItem> layer) {
        List<CostItem> kept = new ArrayList<>();
        for (CostItem item : items) {
            Optional<LocalDate> first = layer.stream()
                    .filter(amended -> amended.id().equals(item.id()))
                    .map(CostItem::from)
                    .min(Comparator.naturalOrder());
            if (first.isEmpty()) {
                kept.add(item);
            } else if (item.from().isBefore(first.get())) {
                kept.add(item.endingBefore(first.get()));
            }
        }
        kept.addAll(layer);
        return of(name, ImmutableList.copyOf(kept));
    }

    /**
     * Days without a figure between two figures of one identifier (<i>lacunes</i>).
     *
     * @return the gaps by identifier in the order of the items, then by date; empty where every item is continuous
     */
    public ImmutableList<CostGap> gaps() {
        ImmutableList.Builder<CostGap> gaps = ImmutableList.builder();
        dated.forEach((id, days) -> TreeRangeSet.create(days.asMapOfRanges().keySet())
                .complement()
                .subRangeSet(days.span())
                .asRanges()
                .forEach(gap -> gaps.add(
                        new CostGap(id, gap.lowerEndpoint(), gap.upperEndpoint().minusDays(1)))));
        return gaps.build();
    }

    private static void refuseOverlap(CostItem first, CostItem second) {
        throw new IllegalArgumentException("Two values of the cost item " + first.id() + " hold on the same day: from "
                + first.from() + " and from " + second.from() + ".\nMaybe end the first one the day before.");
    }
}
