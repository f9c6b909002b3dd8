package fr.tempspartage.web.compare;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.io.report.CallWords;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.List;
import java.util.Optional;

/** Calls side by side as the page shows them. */
public final class CompareView {

    private final ImmutableList<CallDefinition> all;
    private final CallComparison comparison;
    private final boolean onlyDifferences;

    CompareView(ImmutableList<CallDefinition> all, List<CallDefinition> chosen, boolean onlyDifferences) {
        this.all = all;
        this.comparison = CallComparison.of(chosen);
        this.onlyDifferences = onlyDifferences;
    }

    /** The calls that one may choose from. */
    public ImmutableList<CallDefinition> all() {
        return all;
    }

    /** The calls that are compared. */
    public ImmutableList<CallDefinition> calls() {
        return comparison.calls();
    }

    /** Whether a call is compared. */
    public boolean has(CallDefinition call) {
        return comparison.calls().contains(call);
    }

    /** Whether data that are the same in all calls are left out. */
    public boolean onlyDifferences() {
        return onlyDifferences;
    }

    /** The data shown. */
    public ImmutableList<CallComparison.Row> rows() {
        return comparison.rows().stream()
                .filter(row -> !onlyDifferences || differs(row))
                .collect(ImmutableList.toImmutableList());
    }

    /** How many data differ. */
    public int differences() {
        return (int) comparison.rows().stream().filter(this::differs).count();
    }

    /** How many data there are. */
    public int size() {
        return comparison.rows().size();
    }

    /** Whether the calls do not all say the same of a datum. */
    public boolean differs(CallComparison.Row row) {
        return row.sides().stream()
                        .map(side -> List.of(side.state(), side.datum().flatMap(Datum::value)))
                        .distinct()
                        .count()
                > 1;
    }

    /** What a call says of a datum, or which silence it is. */
    public Bilingual said(CallComparison.Side side) {
        return CallWords.said(side);
    }

    /** Clauses that state a datum, or whose silence is noted. */
    public ImmutableList<?> clauses(CallComparison.Side side) {
        Optional<Datum> datum = side.datum();
        return datum.isPresent() ? datum.get().clauses() : ImmutableList.of();
    }

    /** Region and edition, the short name of a call. */
    public Bilingual name(CallDefinition call) {
        Bilingual region = call.campaign().getRegion();
        Bilingual edition = call.campaign().getEdition();
        return Bilingual.of(region.fr() + ", " + edition.fr(), region.en() + ", " + edition.en());
    }
}
