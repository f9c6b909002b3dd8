package fr.tempspartage.rules.law;

import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The parts of conditions as they answer without sentences (<i>conditions muettes</i>): each answers as the part of its
 * name does, and keeps only what that takes.
 */
final class Silent {

    private static final int YES = Outcomes.YES.bits();
    private static final int NO = Outcomes.NO.bits();
    private static final int OPEN = Outcomes.OPEN.bits();
    private static final int NOT_APPLICABLE = Outcomes.NOT_APPLICABLE.bits();
    private static final int EITHER = YES | NO;

    private Silent() {}

    private static boolean isCertain(int bits) {
        return (bits & (bits - 1)) == 0;
    }

    private static boolean has(int bits, int one) {
        return (bits & one) != 0;
    }

    static Answering constant(Outcomes always) {
        return new Constant(always.bits());
    }

    private static final class Constant extends Answering {

        private final int bits;

        Constant(int bits) {
            this.bits = bits;
        }

        @Override
        int bits(Case seen) {
            return bits;
        }

        @Override
        int alwaysBits() {
            return bits;
        }

        @Override
        boolean mayNotApply() {
            return has(bits, NOT_APPLICABLE);
        }
    }

    /** The parts of a condition that are not always answered alike, joined with the answer of the others. */
    static Answering joined(boolean all, List<Answering> parts) {
        List<Answering> asking = new ArrayList<>();
        int start = NOT_APPLICABLE;
        boolean mayNotApply = true;
        for (Answering part : parts) {
            if (part.alwaysBits() == 0) {
                asking.add(part);
                mayNotApply &= part.mayNotApply();
            } else {
                start = all ? Outcomes.and(start, part.alwaysBits()) : Outcomes.or(start, part.alwaysBits());
            }
        }
        int decided = all ? NO : YES;
        int neutral = all ? YES : NO;
        if (asking.isEmpty() || start == decided) {
            return new Constant(start);
        }
        boolean adds = start != NOT_APPLICABLE && !(start == neutral && !mayNotApply);
        if (asking.size() == 1 && !adds) {
            return asking.get(0);
        }
        Answering[] array = asking.toArray(new Answering[0]);
        boolean whole = mayNotApply && has(start, NOT_APPLICABLE);
        return all ? new All(array, start, whole) : new Any(array, start, whole);
    }

    private static final class All extends Answering {

        private final Answering[] parts;
        private final int start;
        private final boolean mayNotApply;

        All(Answering[] parts, int start, boolean mayNotApply) {
            this.parts = parts;
            this.start = start;
            this.mayNotApply = mayNotApply;
        }

        @Override
        int bits(Case seen) {
            int found = start;
            for (Answering part : parts) {
                found = Outcomes.and(found, part.bits(seen));
                if (found == NO) {
                    return NO;
                }
            }
            return found;
        }

        @Override
        boolean mayNotApply() {
            return mayNotApply;
        }
    }

    private static final class Any extends Answering {

        private final Answering[] parts;
        private final int start;
        private final boolean mayNotApply;

        Any(Answering[] parts, int start, boolean mayNotApply) {
            this.parts = parts;
            this.start = start;
            this.mayNotApply = mayNotApply;
        }

        @Override
        int bits(Case seen) {
            int found = start;
            for (Answering part : parts) {
                found = Outcomes.or(found, part.bits(seen));
                if (found == YES) {
                    return YES;
                }
            }
            return found;
        }

        @Override
        boolean mayNotApply() {
            return mayNotApply;
        }
    }

    static Answering gated(Answering gate, Answering inner, boolean lenient) {
        int always = gate.alwaysBits();
        if (always == YES) {
            return inner;
        }
        return always == NO || always == NOT_APPLICABLE ? new Constant(NOT_APPLICABLE) : new Gate(gate, inner, lenient);
    }

    private static final class Gate extends Answering {

        private final Answering gate;
        private final Answering inner;
        private final boolean lenient;

        Gate(Answering gate, Answering inner, boolean lenient) {
            this.gate = gate;
            this.inner = inner;
            this.lenient = lenient;
        }

        @Override
        int bits(Case seen) {
            int asked = gate.bits(seen);
            if (asked == NO || asked == NOT_APPLICABLE) {
                return NOT_APPLICABLE;
            }
            int answered = inner.bits(seen);
            return asked == YES || (lenient && answered == YES) ? answered : gatedOpenly(asked, answered);
        }
    }

    private static int gatedOpenly(int asked, int answered) {
        return Gated.gated(Outcomes.ofBits(asked), Outcomes.ofBits(answered)).bits();
    }

    static Answering otherwise(Answering test, Answering other) {
        return test.mayNotApply() ? new Otherwise(test, other) : test;
    }

    private static final class Otherwise extends Answering {

        private final Answering test;
        private final Answering other;

        Otherwise(Answering test, Answering other) {
            this.test = test;
            this.other = other;
        }

        @Override
        int bits(Case seen) {
            int found = test.bits(seen);
            return has(found, NOT_APPLICABLE) ? (found & ~NOT_APPLICABLE) | other.bits(seen) : found;
        }

        @Override
        boolean mayNotApply() {
            return other.mayNotApply();
        }
    }

    /** A condition that is presumed where it may hold. */
    static final class Presumed extends Answering {

        private final Answering test;

        Presumed(Answering test) {
            this.test = test;
        }

        @Override
        int bits(Case seen) {
            int found = test.bits(seen);
            return has(found, YES) ? YES : found;
        }

        @Override
        boolean mayNotApply() {
            return test.mayNotApply();
        }
    }

    static Answering tolerated(Answering test) {
        return test.alwaysBits() == 0 ? new Tolerated(test) : new Constant(Tolerated.tolerated(test.alwaysBits()));
    }

    private static final class Tolerated extends Answering {

        private final Answering test;

        Tolerated(Answering test) {
            this.test = test;
        }

        private static int tolerated(int found) {
            return has(found, NO) ? (found & ~NO) | OPEN : found;
        }

        @Override
        int bits(Case seen) {
            return tolerated(test.bits(seen));
        }

        @Override
        boolean mayNotApply() {
            return test.mayNotApply();
        }
    }

    /** A question without choice: the branches of its open choices. */
    static final class Undecided extends Answering {

        private final Answering[] branches;
        private final boolean evenIfAlike;

        Undecided(List<Answering> branches, boolean evenIfAlike) {
            this.branches = branches.toArray(new Answering[0]);
            this.evenIfAlike = evenIfAlike;
        }

        @Override
        int bits(Case seen) {
            int found = evenIfAlike ? OPEN : 0;
            int agreed = Outcomes.ANY.bits();
            boolean certain = true;
            for (Answering one : branches) {
                int branch = one.bits(seen);
                certain &= isCertain(branch);
                found |= branch;
                agreed &= branch;
            }
            if (isCertain(found)) {
                return found;
            }
            int possible = (evenIfAlike && !certain ? found : agreed) | OPEN;
            return certain || isCertain(possible) ? OPEN : possible;
        }
    }

    /** Each partner, or one. */
    static final class Partners extends Answering {

        private final Answering test;
        private final EachPartner.Who who;
        private final boolean all;
        private final int ofNone;
        private final int withUnknownPartners;

        Partners(boolean all, EachPartner.Who who, Answering test, Outcomes ofNone, Outcomes withUnknownPartners) {
            this.all = all;
            this.who = who;
            this.test = test;
            this.ofNone = ofNone.bits();
            this.withUnknownPartners = withUnknownPartners.bits();
        }

        @Override
        int bits(Case seen) {
            Facts facts = seen.facts();
            if (!facts.partnersKnown()) {
                return withUnknownPartners;
            }
            int found = NOT_APPLICABLE;
            boolean none = true;
            int decided = all ? NO : YES;
            int count = facts.partners().size();
            for (int i = 0; i < count && found != decided; i++) {
                seen.lookAtPartner(i);
                if (who.means(seen)) {
                    none = false;
                    int one = test.bits(seen);
                    found = all ? Outcomes.and(found, one) : Outcomes.or(found, one);
                }
            }
            seen.lookAtNoPartner();
            return none ? ofNone : found;
        }
    }

    /** The partner that a presence is with. */
    static final class OfItsPartner extends Answering {

        private final Answering test;
        private final int unlisted;

        OfItsPartner(Answering test, Outcomes unlisted) {
            this.test = test;
            this.unlisted = unlisted.bits();
        }

        @Override
        int bits(Case seen) {
            int place = seen.facts().indexOf(seen.presence().getPartner());
            if (place < 0) {
                return unlisted;
            }
            seen.lookAtPartner(place);
            int found = test.bits(seen);
            seen.lookAtNoPartner();
            return found;
        }
    }

    /** Each presence in the community, of which there is one. */
    static final class EachPresence extends Answering {

        private final Answering test;
        private final int withUnknownPresences;

        EachPresence(Answering test, Outcomes withUnknownPresences) {
            this.test = test;
            this.withUnknownPresences = withUnknownPresences.bits();
        }

        @Override
        int bits(Case seen) {
            List<CommunityPresence> presences =
                    seen.facts().post().getCommunityPresences().orElse(null);
            if (presences == null || presences.isEmpty()) {
                return presences == null ? withUnknownPresences : NO;
            }
            int found = NOT_APPLICABLE;
            for (int i = 0; i < presences.size() && found != NO; i++) {
                seen.lookAtPresence(presences.get(i));
                found = Outcomes.and(found, test.bits(seen));
            }
            return found;
        }
    }

    /** Each partner that recruits, or the one that recruits alone. */
    static final class Recruiting extends Answering {

        private final Answering test;
        private final boolean alone;
        private final int unlisted;
        private final int reachable;

        Recruiting(Answering test, boolean alone, Outcomes unlisted, Outcomes reachable) {
            this.test = test;
            this.alone = alone;
            this.unlisted = unlisted.bits();
            this.reachable = reachable.bits();
        }

        @Override
        int bits(Case seen) {
            Facts facts = seen.facts();
            List<PartnerKey> recruiters = facts.project().getRecruiters().orElse(null);
            if (recruiters == null) {
                return whoeverRecruits(seen);
            }
            if (alone && !Recruiter.isOnePartner(recruiters, seen)) {
                return reachable;
            }
            if (recruiters.isEmpty()) {
                return NO;
            }
            int found = NOT_APPLICABLE;
            for (int i = 0; i < recruiters.size() && found != NO; i++) {
                int place = facts.indexOf(recruiters.get(i));
                found = Outcomes.and(found, place < 0 ? unlisted : ask(seen, place));
            }
            seen.lookAtNoPartner();
            return found;
        }

        private int whoeverRecruits(Case seen) {
            int found = alone || !seen.facts().partnersKnown() ? reachable : NO;
            for (int i = 0; i < seen.facts().partners().size(); i++) {
                found |= ask(seen, i);
            }
            seen.lookAtNoPartner();
            return found;
        }

        private int ask(Case seen, int place) {
            seen.lookAtPartner(place);
            return test.bits(seen);
        }
    }

    /** What looks at a fact; while nothing is recorded, the way to its value is all that it needs of it. */
    private abstract static class Leaf<T> extends Answering {

        private final @Nullable Function<Facts, Optional<T>> getter;
        private final Fact.Reader<T> reader;

        Leaf(Fact<?, T> fact) {
            this.getter = fact.getter();
            this.reader = fact.reader();
        }

        final @Nullable T value(Case seen) {
            Function<Facts, Optional<T>> direct = getter;
            return direct == null
                    ? reader.read(seen)
                    : direct.apply(seen.facts()).orElse(null);
        }
    }

    /** A fact that has to be stated. */
    static final class Stated<T> extends Leaf<T> {

        Stated(Fact<?, T> fact) {
            super(fact);
        }

        @Override
        int bits(Case seen) {
            return value(seen) == null ? YES | OPEN : YES;
        }

        @Override
        boolean mayNotApply() {
            return false;
        }
    }

    /** A fact that is a constant of an enum, each with its answer. */
    static final class Table<T> extends Leaf<T> {

        private final byte[] byOrdinal;
        private final int missing;

        Table(Fact<?, T> fact, byte[] byOrdinal, int missing) {
            super(fact);
            this.byOrdinal = byOrdinal;
            this.missing = missing;
        }

        @Override
        @SuppressWarnings("EnumOrdinal") // places in memory only, never stored
        int bits(Case seen) {
            T value = value(seen);
            return value == null ? missing : byOrdinal[((Enum<?>) value).ordinal()];
        }

        @Override
        boolean mayNotApply() {
            int all = missing;
            for (byte bits : byOrdinal) {
                all |= bits;
            }
            return has(all, NOT_APPLICABLE);
        }
    }

    /** A fact whose values ask further. */
    static final class Cases<T> extends Leaf<T> {

        private final Object[] listed;
        private final Answering[] rows;
        private final Answering others;
        private final int plain;
        private final Answering[] asked;

        /** Makes one from the values that have a row, their rows, that of the others, and what a missing value asks. */
        Cases(Fact<?, T> fact, Object[] listed, Answering[] rows, Answering others, int plain, List<Answering> asked) {
            super(fact);
            this.listed = listed;
            this.rows = rows;
            this.others = others;
            this.plain = plain;
            this.asked = asked.toArray(new Answering[0]);
        }

        @Override
        int bits(Case seen) {
            T value = value(seen);
            if (value == null) {
                int found = plain;
                for (Answering one : asked) {
                    found |= one.bits(seen);
                }
                return found;
            }
            for (int i = 0; i < listed.length; i++) {
                if (listed[i].equals(value)) {
                    return rows[i].bits(seen);
                }
            }
            return others.bits(seen);
        }
    }

    /** A fact for which a predicate holds, or not. */
    static final class Passing<T> extends Leaf<T> {

        private final Predicate<T> predicate;

        Passing(Fact<?, T> fact, Predicate<T> predicate) {
            super(fact);
            this.predicate = predicate;
        }

        @Override
        int bits(Case seen) {
            T value = value(seen);
            return value == null ? EITHER : predicate.test(value) ? YES : NO;
        }

        @Override
        boolean mayNotApply() {
            return false;
        }
    }

    /** Two facts for which a relation holds, or not. */
    static final class Compared<T, U> extends Leaf<T> {

        private final Leaf<U> second;
        private final BiPredicate<T, U> holds;

        Compared(Fact<?, T> first, Fact<?, U> second, BiPredicate<T, U> holds) {
            super(first);
            this.second = new Stated<>(second);
            this.holds = holds;
        }

        @Override
        int bits(Case seen) {
            T one = value(seen);
            U other = one == null ? null : second.value(seen);
            return one == null || other == null ? EITHER : holds.test(one, other) ? YES : NO;
        }

        @Override
        boolean mayNotApply() {
            return false;
        }
    }
}
