package fr.tempspartage.rules.law;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Trace;
import java.util.function.ToIntFunction;

/** Conditions of which all, or one, must hold (<i>et, ou</i>). */
final class Joined<S> extends Test<S> {

    private final boolean all;
    private final ImmutableList<Test<S>> parts;
    private final Test<S>[] asked;

    Joined(boolean all, Test<S> first, Test<S> second) {
        this.all = all;
        ImmutableList.Builder<Test<S>> flat = ImmutableList.builder();
        add(flat, first);
        add(flat, second);
        this.parts = flat.build();
        this.asked = arrayOf(parts);
    }

    private void add(ImmutableList.Builder<Test<S>> flat, Test<S> part) {
        if (part instanceof Joined<S> joined && joined.all == all) {
            flat.addAll(joined.parts);
        } else {
            flat.add(part);
        }
    }

    @Override
    protected Outcomes answer(Case seen) {
        Outcomes decided = all ? Outcomes.NO : Outcomes.YES;
        Outcomes found = Outcomes.NOT_APPLICABLE;
        Said.Reasons reasons = seen.recording() ? new Said.Reasons(seen.trace()) : null;
        int last = 0;
        for (int i = 0; i < asked.length && found != decided; i++) {
            Outcomes part = asked[i].of(seen);
            if (reasons != null) {
                reasons.add(i, part);
            }
            found = all ? found.and(part) : found.or(part);
            last = i;
        }
        if (reasons != null) {
            tell(reasons.of(found), last, seen);
        }
        return found;
    }

    /** The reason of the whole is that of one part, with its values: it is asked once more where it is not the last. */
    private void tell(int place, int last, Case seen) {
        if (place < 0) {
            seen.trace().say(Trace.MISSING);
        } else if (place != last) {
            parts.get(place).of(seen);
        }
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return Silent.joined(
                all, parts.stream().map(part -> part.silent(chosen)).toList());
    }

    @Override
    protected Outcomes reachable() {
        Outcomes found = Outcomes.NOT_APPLICABLE;
        for (Test<S> part : parts) {
            found = all ? found.and(part.reachable()) : found.or(part.reachable());
        }
        return found;
    }

    @Override
    protected void tell(Contents contents) {
        parts.forEach(contents::part);
    }

    @Override
    boolean isCompound() {
        return true;
    }

    @Override
    public Bilingual readBack() {
        ImmutableList<Bilingual> words = parts.stream().map(Test::enclosed).collect(ImmutableList.toImmutableList());
        return Bilingual.of(
                Joiner.on(all ? "\u00a0; et " : "\u00a0; ou ")
                        .join(words.stream().map(Bilingual::fr).iterator()),
                Joiner.on(all ? "; and " : "; or ")
                        .join(words.stream().map(Bilingual::en).iterator()));
    }
}
