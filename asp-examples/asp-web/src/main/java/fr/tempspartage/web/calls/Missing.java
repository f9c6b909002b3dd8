package fr.tempspartage.web.calls;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import com.google.common.primitives.Ints;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.List;

/**
 * A call or a clause that is not there, and those that a reader may have meant.
 *
 * @param key beginning of the words about it
 * @param start address before a name
 * @param names the names
 */
public record Missing(String key, String start, ImmutableList<String> names) {

    private static final int NEAREST = 5;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    /** Names all calls that are there. */
    static Missing call(List<CallDefinition> calls) {
        return new Missing(
                "noCall",
                "/calls/",
                calls.stream().map(call -> call.id().toString()).collect(ImmutableList.toImmutableList()));
    }

    /** Names the clauses of a call with the nearest numbers, in the order of the text. */
    static Missing clause(CallDefinition call, String asked) {
        List<String> ids =
                call.clauses().stream().map(clause -> clause.id().toString()).toList();
        List<String> nearest = Ordering.natural()
                .onResultOf((String id) -> Math.abs(number(id) - number(asked)))
                .leastOf(ids, NEAREST);
        return new Missing(
                "noClause",
                "/calls/" + call.id() + "#",
                ids.stream().filter(nearest::contains).collect(ImmutableList.toImmutableList()));
    }

    private static long number(String id) {
        Integer number = Ints.tryParse(DIGITS.retainFrom(id.substring(id.indexOf('-') + 1)));
        return number == null ? 0 : number;
    }
}
