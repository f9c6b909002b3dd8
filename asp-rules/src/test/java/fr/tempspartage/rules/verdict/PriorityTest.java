package fr.tempspartage.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Priority.PartialOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How two dossiers stand to each other, against every way in which what is not known may turn out. */
final class PriorityTest {

    private static final Outcome[] OUTCOMES = {
        Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNKNOWN, Outcome.NOT_APPLICABLE
    };

    /** Three ranks, the first before the second and the second before the third, and a reason beside them. */
    private static final ImmutableList<Rule> RANKS =
            ImmutableList.of(rule("XX-03", ""), rule("XX-01", "XX-02"), rule("XX-02", "XX-03"), rule("XX-04", ""));

    private static Rule rule(String id, String lower) {
        Rule.Builder rule = Rule.of(RuleKind.PRIORITY, id, Bilingual.of(id, id), ImmutableMap.of());
        if (!lower.isEmpty()) {
            rule.outranking(lower);
        }
        return rule.reaching(OUTCOMES).check((facts, trace) -> Outcome.SATISFIED);
    }

    private static Priority priority(ImmutableList<Rule> rules, Outcome... outcomes) {
        OutcomeCodes codes = OutcomeCodes.ofSize(outcomes.length);
        for (int i = 0; i < outcomes.length; i++) {
            codes.set(i, outcomes[i]);
        }
        return Priority.of(rules, codes);
    }

    private static List<Outcome[]> all() {
        List<Outcome[]> all = new ArrayList<>();
        for (Outcome one : OUTCOMES) {
            for (Outcome two : OUTCOMES) {
                for (Outcome three : OUTCOMES) {
                    for (Outcome four : OUTCOMES) {
                        all.add(new Outcome[] {one, two, three, four});
                    }
                }
            }
        }
        return all;
    }

    /** The reasons that hold, with those below them, in every way in which the unknown ones may turn out. */
    private static List<boolean[]> worlds(Outcome[] outcomes) {
        List<boolean[]> worlds = new ArrayList<>();
        for (int bits = 0; bits < 1 << outcomes.length; bits++) {
            boolean[] held = new boolean[outcomes.length];
            boolean possible = true;
            for (int i = 0; i < outcomes.length; i++) {
                held[i] = (bits & 1 << i) != 0;
                possible &= outcomes[i] == Outcome.UNKNOWN || held[i] == (outcomes[i] == Outcome.SATISFIED);
            }
            if (possible) {
                held[2] |= held[1];
                held[0] |= held[2];
                worlds.add(held);
            }
        }
        return worlds;
    }

    private static PartialOrder compare(boolean[] one, boolean[] other) {
        boolean more = false;
        boolean less = false;
        for (int i = 0; i < one.length; i++) {
            more |= one[i] && !other[i];
            less |= other[i] && !one[i];
        }
        return more
                ? less ? PartialOrder.NOT_COMPARABLE : PartialOrder.BEFORE
                : less ? PartialOrder.AFTER : PartialOrder.SAME;
    }

    /** The one way to stand to each other in all worlds, or none. */
    private static PartialOrder inAllWorlds(List<boolean[]> ones, List<boolean[]> others) {
        PartialOrder first = compare(ones.get(0), others.get(0));
        for (boolean[] one : ones) {
            for (boolean[] other : others) {
                if (compare(one, other) != first) {
                    return PartialOrder.NOT_COMPARABLE;
                }
            }
        }
        return first;
    }

    @Test
    void a_dossier_comes_before_another_only_if_it_does_however_what_is_unknown_turns_out() {
        List<Outcome[]> all = all();
        List<Priority> priorities =
                all.stream().map(outcomes -> priority(RANKS, outcomes)).toList();
        List<List<boolean[]>> worlds = all.stream().map(PriorityTest::worlds).toList();
        int compared = 0;
        for (int i = 0; i < all.size(); i += 3) {
            for (int j = 0; j < all.size(); j++) {
                PartialOrder found = priorities.get(i).compare(priorities.get(j));
                PartialOrder expected = inAllWorlds(worlds.get(i), worlds.get(j));
                if (found != expected) {
                    assertThat(found)
                            .as(List.of(all.get(i)) + " and " + List.of(all.get(j)))
                            .isEqualTo(expected);
                }
                compared++;
            }
        }
        assertThat(compared).isEqualTo(86 * 256);
    }

    @Test
    void a_reason_that_is_not_known_puts_neither_before_nor_after() {
        ImmutableList<Rule> one = ImmutableList.of(rule("XX-01", ""));
        Priority yes = priority(one, Outcome.SATISFIED);
        Priority no = priority(one, Outcome.NOT_SATISFIED);
        Priority open = priority(one, Outcome.UNKNOWN);
        assertThat(yes.compare(no)).isEqualTo(PartialOrder.BEFORE);
        assertThat(no.compare(yes)).isEqualTo(PartialOrder.AFTER);
        assertThat(yes.compare(open)).isEqualTo(PartialOrder.NOT_COMPARABLE);
        assertThat(no.compare(open)).isEqualTo(PartialOrder.NOT_COMPARABLE);
        assertThat(open.compare(open)).isEqualTo(PartialOrder.NOT_COMPARABLE);
        assertThat(open.isDecided()).isFalse();
        assertThat(no.isDecided()).isTrue();
        assertThat(no.compare(priority(one, Outcome.NOT_APPLICABLE))).isEqualTo(PartialOrder.SAME);
    }

    @Test
    void who_has_a_reason_has_those_that_come_after_it() {
        Outcome no = Outcome.NOT_SATISFIED;
        Priority highest = priority(RANKS, no, Outcome.SATISFIED, no, no);
        assertThat(highest.standing())
                .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED, Outcome.SATISFIED, Outcome.NOT_SATISFIED);
        assertThat(highest.reasons().toString()).isEqualTo("[XX-01]");
        assertThat(highest.open()).isEmpty();
        assertThat(highest.compare(priority(RANKS, Outcome.SATISFIED, no, no, no)))
                .isEqualTo(PartialOrder.BEFORE);
    }

    @Test
    void priorities_of_two_calls_are_not_compared() {
        Priority one = priority(ImmutableList.of(rule("XX-01", "")), Outcome.SATISFIED);
        Priority other = priority(ImmutableList.of(rule("YY-01", "")), Outcome.SATISFIED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.compare(other))
                .withMessage("Two priorities of different calls: [XX-01] and [YY-01].\n"
                        + "Maybe assess both dossiers with the same call.");
    }
}
