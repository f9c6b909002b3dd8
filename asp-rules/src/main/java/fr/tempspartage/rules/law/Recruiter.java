package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Condition of each partner that recruits (<i>condition de l'établissement recruteur</i>), or of the one that recruits
 * alone.
 */
final class Recruiter extends Test<Dossier> {

    private static final String NONE = "noRecruiter";
    private static final Bilingual NO_RECRUITER = Bilingual.of(
            "Le dossier déclare qu’aucun partenaire ne recrute.", "The dossier states that no partner recruits.");

    private static final String WHOEVER = "whoeverRecruits";
    private static final Bilingual NO_PARTNER_COULD = Bilingual.of(
            "Aucun partenaire ne remplit cette condition, quel que soit celui qui recrute.",
            "No partner meets this condition, whichever of them recruits.");

    private final Test<Partner> test;
    private final String notOne;

    /** Makes the condition; the name of a sentence for the case that not one partner recruits, or an empty one. */
    Recruiter(Test<Partner> test, String notOne) {
        this.test = test;
        this.notOne = notOne;
    }

    @Override
    protected Outcomes answer(Case seen) {
        Trace trace = seen.trace();
        trace.read(DossierInputs.RECRUITERS);
        trace.read(DossierInputs.PARTNERS);
        ImmutableList<PartnerKey> recruiters =
                seen.facts().project().getRecruiters().orElse(null);
        if (recruiters == null) {
            return whoeverRecruits(seen);
        }
        if (!notOne.isEmpty() && !isOnePartner(recruiters, seen)) {
            trace.say(notOne);
            return reachable();
        }
        if (recruiters.isEmpty()) {
            trace.say(NONE);
            return Outcomes.NO;
        }
        Outcomes found = Outcomes.NOT_APPLICABLE;
        int deciding = -1;
        int unsettled = -1;
        for (int i = 0; i < recruiters.size() && found != Outcomes.NO; i++) {
            int place = seen.facts().indexOf(recruiters.get(i));
            Outcomes one = place < 0 ? unlisted(trace) : ask(seen, place);
            Outcomes next = found.and(one);
            deciding = next == found ? deciding : place;
            unsettled = unsettled < 0 && EachPartner.isUnsettled(one, trace) ? place : unsettled;
            found = next;
        }
        int told = found.certain() ? deciding : unsettled;
        if (trace.recording() && told >= 0) {
            // Once more, so that values and reason are those of the recruiter that decides.
            ask(seen, told);
        } else if (!found.certain()) {
            trace.say(Trace.MISSING);
        }
        seen.lookAtNoPartner();
        return found;
    }

    static boolean isOnePartner(List<PartnerKey> recruiters, Case seen) {
        boolean maybeOfAnother = !seen.facts().partnersKnown();
        return recruiters.size() == 1 && (maybeOfAnother || seen.facts().indexOf(recruiters.get(0)) >= 0);
    }

    /** While it is not known who recruits, any partner may, or none. */
    private Outcomes whoeverRecruits(Case seen) {
        Trace trace = seen.trace();
        Outcomes found = notOne.isEmpty() ? Outcomes.NO : reachable();
        if (!seen.facts().partnersKnown()) {
            trace.missing(DossierInputs.PARTNERS);
            found = reachable();
        }
        for (int i = 0; i < seen.facts().partners().size(); i++) {
            found = found.orAlso(ask(seen, i));
        }
        seen.lookAtNoPartner();
        trace.missing(DossierInputs.RECRUITERS);
        trace.say(found.certain() ? WHOEVER : Trace.MISSING);
        return found;
    }

    /** A recruiter that is no partner of the list, or of a list that is not known. */
    private Outcomes unlisted(Trace trace) {
        trace.missing(DossierInputs.PARTNERS);
        trace.say(Trace.MISSING);
        return test.reachable();
    }

    private Outcomes ask(Case seen, int place) {
        seen.lookAtPartner(place);
        if (seen.trace().recording()) {
            seen.trace().value("partner", seen.party());
            seen.trace().value("recruiter", seen.party());
        }
        return test.of(seen);
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return new Silent.Recruiting(test.silent(chosen), !notOne.isEmpty(), test.reachable(), reachable());
    }

    @Override
    protected Outcomes reachable() {
        return test.reachable().orAlso(notOne.isEmpty() ? Outcomes.NO : Constant.UNSETTLED);
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(DossierInputs.RECRUITERS, DossierInputs.PARTNERS);
        contents.part(test);
        if (notOne.isEmpty()) {
            contents.says(Outcome.NOT_SATISFIED, NONE, NO_RECRUITER);
            contents.says(Outcome.NOT_SATISFIED, WHOEVER, NO_PARTNER_COULD);
        } else {
            contents.says(Outcome.UNKNOWN, notOne);
        }
    }

    @Override
    boolean isCompound() {
        return true;
    }

    @Override
    public Bilingual readBack() {
        Bilingual words = test.readBack();
        return notOne.isEmpty()
                ? Bilingual.of("pour chaque recruteur, " + words.fr(), "for each recruiter, " + words.en())
                : Bilingual.of(
                        "pour le partenaire qui recrute seul, " + words.fr(),
                        "for the partner that recruits alone, " + words.en());
    }
}
