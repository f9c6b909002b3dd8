package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;

/** Condition of each partner of the project, or of one at least (<i>condition de chaque partenaire, ou d'un seul</i>). */
final class EachPartner extends Test<Dossier> {

    private static final String NONE = "noPartner";
    private static final Bilingual NO_PARTNER = Bilingual.of(
            "Le dossier déclare qu’il n’y a aucun partenaire.", "The dossier states that there is no partner.");

    private final boolean all;
    private final Test<Partner> test;
    private final Outcomes withUnknownPartners;

    EachPartner(boolean all, Test<Partner> test) {
        this.all = all;
        this.test = test;
        this.withUnknownPartners = ofAnyNumber(test.reachable());
    }

    /** Of no partner, of one, of two: more add nothing. */
    private Outcomes ofAnyNumber(Outcomes one) {
        Outcomes two = all ? one.and(one) : one.or(one);
        return Outcomes.NOT_APPLICABLE.orAlso(one).orAlso(two);
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
        int count = seen.facts().partners().size();
        if (count == 0) {
            trace.say(NONE);
            return Outcomes.NOT_APPLICABLE;
        }
        Outcomes found = Outcomes.NOT_APPLICABLE;
        int deciding = 0;
        int unsettled = -1;
        for (int i = 0; i < count; i++) {
            Outcomes one = ask(seen, i);
            Outcomes next = all ? found.and(one) : found.or(one);
            deciding = next == found ? deciding : i;
            unsettled = unsettled < 0 && isUnsettled(one, trace) ? i : unsettled;
            found = next;
        }
        if (trace.recording()) {
            tell(found.certain() ? deciding : unsettled, seen);
        }
        seen.lookAtNoPartner();
        return found;
    }

    /** Whether an answer is open for another reason than a missing fact, as while a document may still be joined. */
    private static boolean isUnsettled(Outcomes one, Trace trace) {
        return trace.recording() && !one.certain() && !trace.said().equals(Trace.MISSING);
    }

    /** Asks the partner whose answer is that of all once more, so that values and reason are its own. */
    private void tell(int partner, Case seen) {
        if (partner < 0) {
            seen.trace().say(Trace.MISSING);
        } else {
            ask(seen, partner);
        }
    }

    private Outcomes ask(Case seen, int place) {
        seen.lookAtPartner(place);
        seen.trace().value("partner", seen.party());
        return test.of(seen);
    }

    @Override
    protected Outcomes reachable() {
        return withUnknownPartners;
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(DossierInputs.PARTNERS);
        contents.part(test);
        contents.says(Outcome.NOT_APPLICABLE, NONE, NO_PARTNER);
    }

    @Override
    boolean isCompound() {
        return true;
    }

    @Override
    public Bilingual readBack() {
        Bilingual words = test.readBack();
        return all
                ? Bilingual.of("pour chaque partenaire, " + words.fr(), "for each partner, " + words.en())
                : Bilingual.of("pour un partenaire au moins, " + words.fr(), "for one partner at least, " + words.en());
    }
}
