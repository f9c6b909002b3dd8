package fr.tempspartage.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What trees answer while facts are missing, against every value that these could have. */
class TreesProperties {

    private static final int FACTS = 6;
    private static final int VALUES = 3;
    private static final Outcomes[] ANSWERS = {
        Outcomes.YES, Outcomes.YES, Outcomes.NO, Outcomes.NO, Outcomes.OPEN, Outcomes.NOT_APPLICABLE
    };

    /** Values of the facts, null where missing. */
    private final @Nullable Integer[] world = new Integer[FACTS];

    private static Case nothing() {
        return new Case(null, fr.tempspartage.rules.verdict.Trace.silent());
    }

    /** Test of one fact with an answer for each of its values. */
    private final class Leaf extends Test<Dossier> {

        private final int fact;
        private final Outcomes[] answers;

        Leaf(int fact, Outcomes... answers) {
            this.fact = fact;
            this.answers = answers;
        }

        @Override
        protected Outcomes answer(Case seen) {
            return world[fact] == null ? reachable() : answers[world[fact]];
        }

        @Override
        protected Outcomes reachable() {
            Outcomes all = Outcomes.NONE;
            for (Outcomes one : answers) {
                all = all.orAlso(one);
            }
            return all;
        }

        @Override
        protected void tell(Contents contents) {}

        @Override
        public Bilingual readBack() {
            return Bilingual.of("f" + fact, "f" + fact);
        }
    }

    private Test<Dossier> tree(Random random, int depth, List<Integer> facts) {
        if (depth == 0 || facts.size() == 1) {
            Outcomes[] answers = new Outcomes[VALUES];
            for (int v = 0; v < VALUES; v++) {
                answers[v] = ANSWERS[random.nextInt(ANSWERS.length)];
            }
            return new Leaf(facts.get(random.nextInt(facts.size())), answers);
        }
        if (random.nextInt(4) == 0) {
            return table(facts.get(0), () -> tree(random, depth - 1, facts.subList(1, facts.size())));
        }
        int cut = 1 + random.nextInt(facts.size() - 1);
        Test<Dossier> left = tree(random, depth - 1, facts.subList(0, cut));
        Test<Dossier> right = tree(random, depth - 1, facts.subList(cut, facts.size()));
        return joined(random, left, right);
    }

    /** Table of a fact that asks a condition for each of its three values. */
    private Test<Dossier> table(int fact, Supplier<Test<Dossier>> condition) {
        CommunityPracticeMode[] values = CommunityPracticeMode.values();
        Listed<Dossier, CommunityPracticeMode> table = Fact.<Dossier, CommunityPracticeMode>found(
                        DossierInputs.COMMUNITY_MODE, seen -> world[fact] == null ? null : values[world[fact]])
                .cases();
        for (CommunityPracticeMode value : values) {
            table = table.asks(condition.get(), value);
        }
        return table;
    }

    private static Test<Dossier> joined(Random random, Test<Dossier> left, Test<Dossier> right) {
        return switch (random.nextInt(7)) {
            case 0 -> left.and(right);
            case 1 -> left.or(right);
            case 2 -> left.otherwise(right);
            case 3 -> left.elseOpen("open").and(right);
            case 4 -> right.when(left, "elsewhere");
            case 5 -> left.says(Outcome.SATISFIED, "where", right);
            default -> right.when(left);
        };
    }

    private Test<Dossier> treeWithRepeats(Random random, int depth) {
        List<Integer> all = List.of(0, 1, 2);
        if (depth == 0) {
            return tree(random, 0, all);
        }
        Test<Dossier> left = treeWithRepeats(random, depth - 1);
        Test<Dossier> right = treeWithRepeats(random, depth - 1);
        return joined(random, left, right);
    }

    private void forget(Random random) {
        for (int f = 0; f < FACTS; f++) {
            world[f] = random.nextBoolean() ? null : random.nextInt(VALUES);
        }
    }

    private Outcomes overAllValues(Test<Dossier> tree) {
        List<Integer> missing = new ArrayList<>();
        for (int f = 0; f < FACTS; f++) {
            if (world[f] == null) {
                missing.add(f);
            }
        }
        Outcomes found = Outcomes.NONE;
        for (int way = 0; way < Math.pow(VALUES, missing.size()); way++) {
            int digits = way;
            for (int fact : missing) {
                world[fact] = digits % VALUES;
                digits /= VALUES;
            }
            Outcomes one = tree.of(nothing());
            assertThat(one.certain()).isTrue();
            found = found.orAlso(one);
        }
        missing.forEach(fact -> world[fact] = null);
        return found;
    }

    @Property(tries = 2000)
    void an_answer_is_exact_where_no_fact_stands_twice(@ForAll long seed) {
        Random random = new Random(seed);
        Test<Dossier> tree = tree(random, 4, List.of(0, 1, 2, 3, 4, 5));
        forget(random);
        assertThat(tree.of(nothing())).as(tree.toString()).isEqualTo(overAllValues(tree));
    }

    @Property(tries = 2000)
    void what_is_there_satisfies_while_it_is_not_known_whether_it_is_due_and_all_else_is_exact(@ForAll long seed) {
        Random random = new Random(seed);
        Test<Dossier> due = tree(random, 2, List.of(0, 1, 2));
        Test<Dossier> there = tree(random, 2, List.of(3, 4, 5));
        forget(random);
        Outcomes asked = due.of(nothing());
        boolean known = asked.certain() && asked != Outcomes.OPEN;
        boolean satisfied = !known && overAllValues(there) == Outcomes.YES;
        assertThat(there.dueIf(due, "notDue").of(nothing()))
                .as(there + " if " + due)
                .isEqualTo(satisfied ? Outcomes.YES : overAllValues(there.when(due)));
    }

    @Property(tries = 2000)
    void a_presumption_holds_where_some_value_satisfies_and_nowhere_else(@ForAll long seed) {
        Random random = new Random(seed);
        Test<Dossier> tree = tree(random, 4, List.of(0, 1, 2, 3, 4, 5));
        forget(random);
        Outcomes all = overAllValues(tree);
        assertThat(tree.orNotKnown().of(nothing()))
                .as(tree.toString())
                .isEqualTo(all.has(Outcome.SATISFIED) ? Outcomes.YES : all);
    }

    @Property(tries = 2000)
    void an_answer_leaves_no_outcome_out_where_facts_stand_twice(@ForAll long seed) {
        Random random = new Random(seed);
        Test<Dossier> tree = treeWithRepeats(random, 3);
        forget(random);
        Outcomes found = tree.of(nothing());
        Outcomes all = overAllValues(tree);
        for (Outcome outcome : Outcome.values()) {
            assertThat(found.has(outcome) || !all.has(outcome))
                    .as(tree + " " + outcome)
                    .isTrue();
        }
    }

    /** A tree in which constants, presumptions and what is due stand too, as a choice that is made leaves them. */
    private Test<Dossier> treeWithConstants(Random random, int depth) {
        if (depth == 0) {
            return random.nextBoolean()
                    ? tree(random, 2, List.of(0, 1, 2, 3))
                    : new Constant<>(ANSWERS[random.nextInt(ANSWERS.length)], "constant");
        }
        Test<Dossier> left = treeWithConstants(random, depth - 1);
        Test<Dossier> right = treeWithConstants(random, depth - 1);
        return switch (random.nextInt(6)) {
            case 0 -> left.orNotKnown().and(right);
            case 1 -> left.dueIf(right, "notDue");
            default -> joined(random, left, right);
        };
    }

    @Property(tries = 600)
    void made_ready_for_silence_a_tree_answers_alike(@ForAll long seed) {
        Random random = new Random(seed);
        Test<Dossier> tree = treeWithConstants(random, 3);
        Answering silent = tree.silent(point -> -1);
        for (int time = 0; time < 10; time++) {
            forget(random);
            Outcomes found = Outcomes.ofBits(silent.bits(nothing()));
            assertThat(found).as(tree.toString()).isEqualTo(tree.of(nothing()));
            assertThat(silent.mayNotApply() || !found.has(Outcome.NOT_APPLICABLE))
                    .as(tree.toString())
                    .isTrue();
            assertThat(silent.alwaysBits() == 0 || silent.alwaysBits() == found.bits())
                    .as(tree.toString())
                    .isTrue();
        }
    }

    @Property(tries = 2000)
    void no_answer_is_outside_what_a_tree_can_reach(@ForAll long seed) {
        Random random = new Random(seed);
        Test<Dossier> tree = treeWithRepeats(random, 3);
        forget(random);
        Outcomes found = tree.of(nothing());
        assertThat(tree.reachable().orAlso(found)).as(tree.toString()).isEqualTo(tree.reachable());
    }
}
