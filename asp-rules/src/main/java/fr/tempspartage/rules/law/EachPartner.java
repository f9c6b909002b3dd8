package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.function.ToIntFunction;

/** Condition of each partner of the project, or of one at least (<i>condition de chaque partenaire, ou d'un seul</i>). */
final class EachPartner extends Test<Dossier> {

    private static final String NONE = "noPartner";
    private static final Bilingual NO_PARTNER = Bilingual.of(
            "Le dossier déclare qu’il n’y a aucun partenaire.", "The dossier states that there is no partner.");

    /** Partners that are asked. */
    enum Who {
        ALL("partenaire", "partner", false),
        ESTABLISHMENTS("établissement partenaire", "partner establishment", false),
        TOWN_STRUCTURES("structure de soins de ville partenaire", "partner structure of town care", true);

        private final String french;
        private final String english;
        private final boolean feminine;

        Who(String french, String english, boolean feminine) {
            this.french = french;
            this.english = english;
            this.feminine = feminine;
        }

        boolean means(Case seen) {
            return this == ALL || (this == ESTABLISHMENTS) == (seen.establishment() != null);
        }
    }

    private final boolean all;
    private final Who who;
    private final String none;
    private final Test<Partner> test;
    private final Outcomes ofNone;
    private final Outcomes withUnknownPartners;

    EachPartner(boolean all, Test<Partner> test) {
        this(all, Who.ALL, NONE, Outcomes.NOT_APPLICABLE, test);
    }

    /** Of the partners on one side, of which there must be one. */
    EachPartner(boolean all, Who who, String none, Test<Partner> test) {
        this(all, who, none, Outcomes.NO, test);
    }

    private EachPartner(boolean all, Who who, String none, Outcomes ofNone, Test<Partner> test) {
        this.all = all;
        this.who = who;
        this.none = none;
        this.test = test;
        this.ofNone = ofNone;
        this.withUnknownPartners = ofAnyNumber(test.reachable());
    }

    /** Of no partner, of one, of two: more add nothing. */
    private Outcomes ofAnyNumber(Outcomes one) {
        Outcomes two = all ? one.and(one) : one.or(one);
        return ofNone.orAlso(one).orAlso(two);
    }

    @Override
    protected Outcomes answer(Case seen) {
        Trace trace = seen.trace();
        trace.read(DossierInputs.PARTNERS);
        if (!seen.facts().partnersKnown()) {
            trace.missing(DossierInputs.PARTNERS);
            trace.say(Trace.MISSING);
            return withUnknownPartners;
        }
        Outcomes found = Outcomes.NOT_APPLICABLE;
        int deciding = -1;
        int unsettled = -1;
        int last = -1;
        Outcomes decided = all ? Outcomes.NO : Outcomes.YES;
        int count = seen.facts().partners().size();
        for (int i = 0; i < count && found != decided; i++) {
            seen.lookAtPartner(i);
            if (who.means(seen)) {
                Outcomes one = ask(seen, i);
                last = i;
                Outcomes next = all ? found.and(one) : found.or(one);
                deciding = next == found && deciding >= 0 ? deciding : i;
                unsettled = unsettled < 0 && isUnsettled(one, trace) ? i : unsettled;
                found = next;
            }
        }
        if (deciding < 0) {
            seen.lookAtNoPartner();
            trace.say(none);
            return ofNone;
        }
        if (trace.recording()) {
            tell(found.certain() ? deciding : unsettled, last, seen);
        }
        seen.lookAtNoPartner();
        return found;
    }

    /** Whether an answer is open for another reason than a missing fact, as while a document may still be joined. */
    static boolean isUnsettled(Outcomes one, Trace trace) {
        return trace.recording() && !one.certain() && !trace.said().equals(Trace.MISSING);
    }

    /** Asks the partner whose answer is that of all once more, so that values and reason are its own. */
    private void tell(int partner, int last, Case seen) {
        if (partner < 0) {
            seen.trace().say(Trace.MISSING);
        } else if (partner != last) {
            ask(seen, partner);
        }
    }

    /** Answer of the partner at a place alone. */
    Outcome ofOne(Case seen, int place) {
        seen.trace().read(DossierInputs.PARTNERS);
        return ask(seen, place).outcome();
    }

    private Outcomes ask(Case seen, int place) {
        seen.lookAtPartner(place);
        if (seen.trace().recording()) {
            seen.trace().value("partner", seen.party());
        }
        return test.of(seen);
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return new Silent.Partners(all, who, test.silent(chosen), ofNone, withUnknownPartners);
    }

    @Override
    protected Outcomes reachable() {
        return withUnknownPartners;
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(DossierInputs.PARTNERS);
        contents.part(test);
        if (who == Who.ALL) {
            contents.says(Outcome.NOT_APPLICABLE, NONE, NO_PARTNER);
        } else {
            contents.says(Outcome.NOT_SATISFIED, none);
        }
    }

    @Override
    boolean isCompound() {
        return true;
    }

    @Override
    public Bilingual readBack() {
        Bilingual words = test.readBack();
        String une = who.feminine ? "une" : "un";
        String of = who == Who.ALL ? ", " : ", d’" + une + " au moins, ";
        return all
                ? Bilingual.of(
                        "pour chaque " + who.french + of + words.fr(),
                        "for each " + who.english + (who == Who.ALL ? ", " : ", of one at least, ") + words.en())
                : Bilingual.of(
                        "pour " + une + " " + who.french + " au moins, " + words.fr(),
                        "for one " + who.english + " at least, " + words.en());
    }
}
