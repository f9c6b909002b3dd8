package fr.tempspartage.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.law.Outcomes;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Test of whether the post has time with a partner (<i>accueil du praticien</i>). */
final class Hosting extends Test<Partner> {

    private static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);
    private static final String YES = "hosting:yes";
    private static final String NO = "hosting:no";

    @Override
    protected Outcomes answer(Case seen) {
        Trace trace = seen.trace();
        trace.read(DossierInputs.SEGMENTS);
        ImmutableList<TimeSegment> segments = seen.facts().segments().orElse(null);
        if (segments == null) {
            trace.missing(DossierInputs.SEGMENTS);
            trace.say(Trace.MISSING);
            return EITHER;
        }
        boolean has = timeWith(segments, seen.party().getKey(), true);
        trace.say(has ? YES : NO);
        return has ? Outcomes.YES : Outcomes.NO;
    }

    /** Number of partners with time: 0, 1, or 2 for several. */
    static int places(List<TimeSegment> segments) {
        PartnerKey first = first(segments);
        return first == null ? 0 : timeWith(segments, first, false) ? 2 : 1;
    }

    private static @Nullable PartnerKey first(List<TimeSegment> segments) {
        for (int s = 0; s < segments.size(); s++) {
            List<SiteTime> sites = segments.get(s).getSites();
            for (int i = 0; i < sites.size(); i++) {
                if (sites.get(i).getAmount().signum() > 0) {
                    return sites.get(i).getPartner();
                }
            }
        }
        return null;
    }

    /** Whether there is time with a partner, or with any other. */
    private static boolean timeWith(List<TimeSegment> segments, PartnerKey key, boolean same) {
        for (int s = 0; s < segments.size(); s++) {
            List<SiteTime> sites = segments.get(s).getSites();
            for (int i = 0; i < sites.size(); i++) {
                SiteTime site = sites.get(i);
                if (site.getAmount().signum() > 0 && site.getPartner().equals(key) == same) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    protected Outcomes reachable() {
        return EITHER;
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(DossierInputs.SEGMENTS);
        contents.says(
                Outcome.SATISFIED,
                YES,
                Bilingual.of(
                        "{partner} accueille le praticien une part du temps.",
                        "{partner} hosts the practitioner for a part of the time."));
        contents.says(
                Outcome.NOT_SATISFIED,
                NO,
                Bilingual.of(
                        "{partner} n’accueille le praticien à aucun moment.",
                        "{partner} hosts the practitioner at no time."));
    }

    @Override
    public Bilingual readBack() {
        return Bilingual.of(
                "il accueille le praticien une part du temps", "it hosts the practitioner for a part of the time");
    }
}
