package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerSet;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.TimeShares;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;

/**
 * Share of the time of a post at some of the partners (<i>part du temps</i>), over the whole contract; exact. In sentences
 * it is {@code {share}}.
 *
 * <p>Example: {@code timeAt(kind().is(UNIVERSITY_HOSPITAL)).atMost(most)}. Where it is not known, or left open by the text,
 * which partners are meant, the answer is given only if it is the same either way.
 */
public final class TimeAt {

    private static final ImmutableList<Input<?>> INPUTS = ImmutableList.of(
            DossierInputs.SEGMENTS, DossierInputs.PARTNERS, DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END);
    private static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);
    private static final String SHARE = "share";

    private final Test<Partner> where;

    TimeAt(Test<Partner> where) {
        this.where = where;
    }

    /** Requires this share or more. */
    public Test<Post> atLeast(Parameter<Rate> least) {
        return new Compared(where, least, true);
    }

    /** Requires this share or less. */
    public Test<Post> atMost(Parameter<Rate> most) {
        return new Compared(where, most, false);
    }

    /** Condition on the share. */
    private static final class Compared extends Test<Post> {

        /** Answers on a partner that the share words by itself: all but what is open for want of something. */
        private static final ImmutableSet<Outcome> WORDED = ImmutableSet.of(
                Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.NOT_APPLICABLE, Outcome.FOR_COMMITTEE);

        private final Test<Partner> where;
        private final Parameter<Rate> bound;
        private final boolean least;
        private final String yes;
        private final String no;
        private final String open;
        private final String uneven;

        Compared(Test<Partner> where, Parameter<Rate> bound, boolean least) {
            this.where = where;
            this.bound = bound;
            this.least = least;
            this.yes = "time:" + bound + ":yes";
            this.no = "time:" + bound + ":no";
            this.open = "time:" + bound + ":open";
            this.uneven = "time:uneven";
        }

        @Override
        protected Outcomes answer(Case seen) {
            Trace trace = seen.trace();
            for (int i = 0; i < INPUTS.size(); i++) {
                trace.read(INPUTS.get(i));
            }
            if (seen.facts().segments().isEmpty()) {
                return missing(trace, DossierInputs.SEGMENTS);
            }
            if (!seen.facts().partnersKnown()) {
                return missing(trace, DossierInputs.PARTNERS);
            }
            TimeShares shares = seen.facts().shares().orElse(null);
            if (shares == null) {
                if (seen.facts().contract().isEmpty()) {
                    return missing(trace, DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END);
                }
                trace.say(uneven);
                return Constant.UNSETTLED;
            }
            PartnerSet surely = PartnerSet.NONE;
            PartnerSet undecided = PartnerSet.NONE;
            PartnerSet lacking = PartnerSet.NONE;
            int before = trace.mark();
            for (int i = 0; i < seen.facts().partners().size(); i++) {
                seen.lookAtPartner(i);
                Outcomes one = where.of(seen);
                surely = one == Outcomes.YES ? surely.with(i) : surely;
                undecided = one == Outcomes.OPEN ? undecided.with(i) : undecided;
                lacking = one.certain() ? lacking : lacking.with(i);
            }
            seen.lookAtNoPartner();
            Outcomes found = answer(shares, surely, undecided, lacking, trace);
            if (trace.recording() && !found.certain() && trace.mark() == before) {
                unsettled(lacking.lowest(), seen);
            }
            return found;
        }

        /** Where no fact is missing, the words are those of the first partner of which it is not settled whether it counts. */
        private void unsettled(int partner, Case seen) {
            seen.lookAtPartner(partner);
            seen.trace().value("partner", seen.party());
            where.of(seen);
            seen.lookAtNoPartner();
        }

        private Outcomes answer(
                TimeShares shares, PartnerSet surely, PartnerSet undecided, PartnerSet lacking, Trace trace) {
            Outcomes found = of(shares, surely, undecided).orAlso(of(shares, surely.with(lacking), undecided));
            boolean held = found == Outcomes.YES;
            // The share told is the one that decides: the least that is enough, or the most that is not.
            boolean narrow = held == least;
            if (trace.recording()) {
                trace.value(
                        SHARE,
                        shares.share(narrow ? surely : surely.with(undecided).with(lacking)));
                trace.say(!found.certain() ? Trace.MISSING : found == Outcomes.OPEN ? open : held ? yes : no);
            }
            return found;
        }

        private Outcomes of(TimeShares shares, PartnerSet surely, PartnerSet undecided) {
            boolean without = holds(shares.share(surely));
            return without != holds(shares.share(surely.with(undecided)))
                    ? Outcomes.OPEN
                    : without ? Outcomes.YES : Outcomes.NO;
        }

        private boolean holds(Rate share) {
            int order = share.compareTo(bound.get());
            return least ? order >= 0 : order <= 0;
        }

        private static Outcomes missing(Trace trace, Input<?>... facts) {
            for (Input<?> fact : facts) {
                trace.missing(fact);
            }
            trace.say(Trace.MISSING);
            return EITHER;
        }

        @Override
        protected Outcomes reachable() {
            return EITHER.orAlso(Outcomes.OPEN);
        }

        @Override
        protected void tell(Contents contents) {
            INPUTS.forEach(contents::reads);
            contents.partWithout(where, WORDED);
            contents.uses(bound);
            contents.gives(SHARE);
            Bilingual words = where.readBack();
            Bilingual share = Bilingual.of(
                    "Part du temps (" + words.fr() + ")\u00a0: {share}.",
                    "Share of the time (" + words.en() + "): {share}.");
            Bilingual expected = expected();
            contents.says(Outcome.SATISFIED, yes, share);
            contents.says(
                    Outcome.NOT_SATISFIED,
                    no,
                    Bilingual.of(
                            share.fr() + " Attendu\u00a0: " + expected.fr() + ".",
                            share.en() + " Expected: " + expected.en() + "."));
            contents.says(
                    Outcome.UNKNOWN,
                    open,
                    Bilingual.of(
                            share.fr()
                                    + " L’appel ne dit pas de quels partenaires le temps compte. À demander à l’ARS.",
                            share.en() + " The call does not say whose time counts. To be asked of the ARS."));
            contents.says(
                    Outcome.UNKNOWN,
                    uneven,
                    Bilingual.of(
                            "Les périodes de la répartition ne couvrent pas exactement le contrat\u00a0: la part ne peut"
                                    + " être calculée.",
                            "The periods of the split do not cover the contract exactly: the share cannot be"
                                    + " computed."));
        }

        private Bilingual expected() {
            return least
                    ? Bilingual.of("au moins {" + bound + "}", "at least {" + bound + "}")
                    : Bilingual.of("au plus {" + bound + "}", "at most {" + bound + "}");
        }

        @Override
        public Bilingual readBack() {
            Bilingual words = where.readBack();
            Bilingual expected = expected();
            return Bilingual.of(
                    "part du temps sur tout le contrat, chez tout partenaire pour lequel (" + words.fr() + ")\u00a0: "
                            + expected.fr(),
                    "share of the time over the whole contract, at every partner for which (" + words.en() + "): "
                            + expected.en());
        }
    }
}
