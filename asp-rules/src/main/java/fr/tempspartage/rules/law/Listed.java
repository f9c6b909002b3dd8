package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Test of a fact by lists of its values (<i>liste de valeurs</i>): those that satisfy, those near them that the text
 * leaves open, those with a sentence of their own; all others are refused.
 */
@SuppressWarnings("EnumOrdinal") // places in memory only, never stored
public final class Listed<S, T> extends Test<S> {

    private static final Bilingual REFUSED = Bilingual.of("refusé", "refused");
    private static final Bilingual TO_BE_ASKED = Bilingual.of("à demander à l’ARS", "to be asked of the ARS");
    private static final Bilingual ANY_OTHER = Bilingual.of("toute autre valeur", "any other value");
    private static final Bilingual ANY = Bilingual.of("toute valeur", "any value");

    /** Values with their answer, or with the condition that answers for them. */
    private record Row<S, T>(
            ImmutableList<T> values,
            Outcomes outcomes,
            String name,
            boolean own,
            @Nullable Test<S> asked) {

        Answering silent(ToIntFunction<OpenPoint> chosen, List<Answering> asking) {
            Answering answer = asked == null ? Silent.constant(outcomes) : asked.silent(chosen);
            if (asked != null) {
                asking.add(answer);
            }
            return answer;
        }
    }

    private final Fact<S, T> fact;
    private final ImmutableList<Row<S, T>> rows;
    private final Row<S, T> others;
    private final @Nullable Row<S, T>[] byOrdinal;
    private final Object[] listed;
    private final Row<S, T>[] rowsOfListed;
    private final Outcomes plain;
    private final Outcomes reachable;

    private Listed(Fact<S, T> fact, ImmutableList<Row<S, T>> rows, Row<S, T> others) {
        this.fact = fact;
        this.rows = rows;
        this.others = others;
        this.listed = rows.stream().flatMap(row -> row.values().stream()).toArray();
        this.rowsOfListed = rowsOfListed(rows);
        this.byOrdinal = table();
        this.plain = ofAllValues(false);
        this.reachable = ofAllValues(true);
    }

    static <S, T> Listed<S, T> of(Fact<S, T> fact) {
        return new Listed<>(
                fact, ImmutableList.of(), new Row<>(ImmutableList.of(), Outcomes.NO, fact.name() + ":no", false, null));
    }

    static <S, T> Listed<S, T> of(Fact<S, T> fact, ImmutableList<T> values) {
        return of(fact).with(new Row<>(values, Outcomes.YES, fact.name() + ":yes", false, null));
    }

    /**
     * Lets another condition answer for some values.
     *
     * @return the test with them
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    public final Listed<S, T> asks(Test<S> asked, T... values) {
        return with(new Row<>(ImmutableList.copyOf(values), Outcomes.NONE, "", false, asked));
    }

    /**
     * Gives all values that stand in no list an answer and a sentence of their own.
     *
     * @param name the name of the sentence, which stands with the clause
     * @return the test with them
     */
    public Listed<S, T> others(Outcome outcome, String name) {
        return new Listed<>(fact, rows, new Row<>(ImmutableList.of(), Outcomes.of(outcome), name, true, null));
    }

    /**
     * Lets another condition answer for all values that stand in no list.
     *
     * @return the test with it
     */
    public Listed<S, T> othersAsk(Test<S> asked) {
        return new Listed<>(fact, rows, new Row<>(ImmutableList.of(), Outcomes.NONE, "", false, asked));
    }

    /**
     * Names values near the list, of which the text does not say whether they will do.
     *
     * @return the test with them
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    public final Listed<S, T> openFor(T... near) {
        return with(new Row<>(ImmutableList.copyOf(near), Outcomes.OPEN, fact.name() + ":open", false, null));
    }

    /**
     * Gives some values an answer and a sentence of their own.
     *
     * @param name the name of the sentence, which stands with the clause
     * @return the test with them
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    public final Listed<S, T> where(Outcome outcome, String name, T... values) {
        return with(new Row<>(ImmutableList.copyOf(values), Outcomes.of(outcome), name, true, null));
    }

    private Listed<S, T> with(Row<S, T> row) {
        for (Row<S, T> before : rows) {
            for (T value : row.values()) {
                if (before.values().contains(value)) {
                    throw new IllegalArgumentException("The value '" + value + "' of " + fact
                            + " stands in two lists.\nMaybe take it out of one of them.");
                }
            }
        }
        return new Listed<>(
                fact, ImmutableList.<Row<S, T>>builder().addAll(rows).add(row).build(), others);
    }

    /** Rows by the places of the values, where these are the constants of an enum. */
    private @Nullable Row<S, T>[] table() {
        int size = fact.allowed().size();
        boolean constants = size > 0 && fact.allowed().get(0) instanceof Enum<?>;
        @SuppressWarnings({"unchecked", "rawtypes"})
        @Nullable
        Row<S, T>[] table = new Row[constants ? size : 0];
        for (int i = 0; i < table.length; i++) {
            table[((Enum<?>) fact.allowed().get(i)).ordinal()] =
                    search(fact.allowed().get(i));
        }
        return table;
    }

    /** The row of each value that is listed, in their order. */
    private static <S, T> Row<S, T>[] rowsOfListed(ImmutableList<Row<S, T>> rows) {
        List<Row<S, T>> found = new ArrayList<>();
        for (Row<S, T> row : rows) {
            row.values().forEach(value -> found.add(row));
        }
        @SuppressWarnings({"unchecked", "rawtypes"})
        Row<S, T>[] array = found.toArray(new Row[0]);
        return array;
    }

    private Row<S, T> search(T value) {
        for (int i = 0; i < listed.length; i++) {
            if (listed[i].equals(value)) {
                return rowsOfListed[i];
            }
        }
        return others;
    }

    private Row<S, T> row(T value) {
        Row<S, T> row = byOrdinal.length > 0 ? byOrdinal[((Enum<?>) value).ordinal()] : search(value);
        return row == null ? others : row;
    }

    @Override
    protected Outcomes answer(Case seen) {
        T value = fact.read(seen);
        if (value == null) {
            return ofAnyValue(seen);
        }
        Row<S, T> row = row(value);
        Test<S> asked = row.asked();
        if (asked != null) {
            return asked.of(seen);
        }
        seen.trace().say(row.name());
        return row.outcomes();
    }

    /** While the value is not known: what the conditions of the rows answer for this case, with all other answers. */
    private Outcomes ofAnyValue(Case seen) {
        Outcomes found = plain;
        for (int i = 0; i < rows.size(); i++) {
            Test<S> asked = rows.get(i).asked();
            found = asked == null ? found : found.orAlso(asked.of(seen));
        }
        if (others.asked() != null) {
            found = found.orAlso(others.asked().of(seen));
        }
        if (!found.certain() || plain.certain()) {
            seen.trace().say(Trace.MISSING);
        }
        return found;
    }

    private byte[] table(Answering[] answers, Answering rest) {
        byte[] table = new byte[byOrdinal.length];
        for (T value : fact.allowed()) {
            int place = Arrays.asList(listed).indexOf(value);
            table[((Enum<?>) value).ordinal()] = (byte) (place < 0 ? rest : answers[place]).alwaysBits();
        }
        return table;
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        Answering[] answers = new Answering[listed.length];
        List<Answering> asking = new ArrayList<>();
        int place = 0;
        for (Row<S, T> row : rows) {
            Answering answer = row.silent(chosen, asking);
            for (int i = 0; i < row.values().size(); i++) {
                answers[place++] = answer;
            }
        }
        Answering rest = others.silent(chosen, asking);
        boolean simple = byOrdinal.length > 0 && rest.alwaysBits() != 0;
        int missing = plain.bits();
        for (Answering one : asking) {
            missing |= one.alwaysBits();
        }
        for (Answering answer : answers) {
            simple &= answer.alwaysBits() != 0;
        }
        return simple
                ? new Silent.Table<>(fact, table(answers, rest), missing)
                : new Silent.Cases<>(fact, listed, answers, rest, plain.bits(), asking);
    }

    @Override
    protected Outcomes reachable() {
        return reachable;
    }

    /** Answers that some value has, with or without those of the conditions that rows ask. */
    private Outcomes ofAllValues(boolean asking) {
        Outcomes found = Outcomes.NONE;
        for (T value : fact.allowed()) {
            found = found.orAlso(answers(row(value), asking));
        }
        if (fact.allowed().isEmpty()) {
            found = answers(others, asking);
            for (Row<S, T> row : rows) {
                found = found.orAlso(answers(row, asking));
            }
        }
        return found;
    }

    private static <S, T> Outcomes answers(Row<S, T> row, boolean asking) {
        Test<S> asked = row.asked();
        return asked == null ? row.outcomes() : asking ? asked.reachable() : Outcomes.NONE;
    }

    @Override
    protected void tell(Contents contents) {
        fact.tell(contents);
        List<T> satisfying = new ArrayList<>();
        for (Row<S, T> row : rows) {
            satisfying.addAll(row.outcomes() == Outcomes.YES ? row.values() : ImmutableList.of());
            tell(row, satisfying, contents);
        }
        if (hasOthers()) {
            tell(others, satisfying, contents);
        }
    }

    /** Whether some value stands in no list, as where not all values are counted. */
    private boolean hasOthers() {
        boolean found = fact.allowed().isEmpty();
        for (T value : fact.allowed()) {
            found |= row(value).equals(others);
        }
        return found;
    }

    private void tell(Row<S, T> row, List<T> satisfying, Contents contents) {
        if (row.asked() != null) {
            contents.part(row.asked());
        } else if (row.own()) {
            contents.says(row.outcomes().outcome(), row.name());
        } else if (row.outcomes() == Outcomes.OPEN) {
            Sentences.open(fact, row.name(), contents);
        } else if (row.outcomes() == Outcomes.YES) {
            Sentences.yes(fact, row.name(), contents);
        } else if (satisfying.isEmpty()) {
            Sentences.refused(fact, row.name(), contents);
        } else {
            Sentences.no(fact, Sentences.anyOf(satisfying), row.name(), contents);
        }
    }

    @Override
    public Bilingual readBack() {
        List<Object> accepted = new ArrayList<>();
        Map<Bilingual, List<Object>> answered = new LinkedHashMap<>();
        List<Bilingual> more = new ArrayList<>();
        for (Row<S, T> row : rows) {
            if (row.asked() == null) {
                group(row.outcomes(), accepted, answered).addAll(row.values());
            }
        }
        if (others.asked() == null && (rows.isEmpty() || others.outcomes() != Outcomes.NO)) {
            group(others.outcomes(), accepted, answered).add(rows.isEmpty() ? ANY : ANY_OTHER);
        }
        answered.forEach((answer, values) -> {
            Bilingual words = Sentences.anyOf(values);
            more.add(Bilingual.of(answer.fr() + "\u00a0: " + words.fr(), answer.en() + ": " + words.en()));
        });
        for (Row<S, T> row : rows) {
            addAsked(row, Sentences.anyOf(row.values()), more);
        }
        addAsked(others, ANY_OTHER, more);
        Bilingual words = accepted.isEmpty() ? fact.label() : fact.with(Sentences.anyOf(accepted));
        return more.isEmpty()
                ? words
                : Bilingual.of(
                        words.fr() + " ("
                                + String.join(
                                        "\u00a0; ",
                                        more.stream().map(Bilingual::fr).toList()) + ")",
                        words.en() + " ("
                                + String.join(
                                        "; ", more.stream().map(Bilingual::en).toList()) + ")");
    }

    private static <S, T> void addAsked(Row<S, T> row, Bilingual values, List<Bilingual> more) {
        Test<S> asked = row.asked();
        if (asked != null) {
            more.add(Bilingual.of(
                    "pour " + values.fr() + ", " + asked.readBack().fr(),
                    "for " + values.en() + ", " + asked.readBack().en()));
        }
    }

    /** Values that share an answer. */
    private static List<Object> group(Outcomes outcomes, List<Object> accepted, Map<Bilingual, List<Object>> answered) {
        return outcomes == Outcomes.YES
                ? accepted
                : answered.computeIfAbsent(answer(outcomes), answer -> new ArrayList<>());
    }

    private static Bilingual answer(Outcomes outcomes) {
        return switch (outcomes.outcome()) {
            case NOT_SATISFIED -> REFUSED;
            case UNKNOWN -> TO_BE_ASKED;
            case SATISFIED, NOT_APPLICABLE, FOR_COMMITTEE -> outcomes.outcome().label();
        };
    }
}
