package fr.tempspartage.web.calls;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.io.report.CallWords;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.CallLoadingIssue;
import java.util.Optional;

/**
 * The calls at hand as their list shows them.
 *
 * @param issues why others could not be loaded
 */
public record CallList(ImmutableList<CallDefinition> calls, ImmutableList<CallLoadingIssue> issues) {

    /** Last day of filing, or which silence it is. */
    public Bilingual deadline(CallDefinition call) {
        return CallWords.deadline(call);
    }

    /** What a call says of a datum, or which silence it is. */
    public Bilingual said(CallDefinition call, String datum) {
        return CallWords.said(datum(call, datum));
    }

    /** Whether a call gives a value for a datum. */
    public boolean states(CallDefinition call, String datum) {
        return datum(call, datum).flatMap(Datum::value).isPresent();
    }

    private static Optional<Datum> datum(CallDefinition call, String name) {
        return call.data().stream().filter(datum -> datum.name().equals(name)).findFirst();
    }
}
