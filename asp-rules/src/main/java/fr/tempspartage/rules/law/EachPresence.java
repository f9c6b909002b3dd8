package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;

/** Condition of each presence of the post in the community (<i>exercice en ville</i>), of which there must be one. */
final class EachPresence extends Test<Post> {

    private static final String NONE = "noPresence";
    private static final Bilingual NO_PRESENCE = Bilingual.of(
            "Le dossier n’indique aucun exercice en ville.", "The dossier names no practice in the community.");

    private final Test<CommunityPresence> test;
    private final Outcomes withUnknownPresences;

    EachPresence(Test<CommunityPresence> test) {
        this.test = test;
        Outcomes one = test.reachable();
        this.withUnknownPresences = Outcomes.NO.orAlso(one).orAlso(one.and(one));
    }

    @Override
    protected Outcomes answer(Case seen) {
        Trace trace = seen.trace();
        trace.read(DossierInputs.COMMUNITY_PRESENCES);
        ImmutableList<CommunityPresence> presences =
                seen.facts().post().getCommunityPresences().orElse(null);
        if (presences == null) {
            trace.missing(DossierInputs.COMMUNITY_PRESENCES);
            trace.say(Trace.MISSING);
            return withUnknownPresences;
        }
        if (presences.isEmpty()) {
            trace.say(NONE);
            return Outcomes.NO;
        }
        Outcomes found = Outcomes.NOT_APPLICABLE;
        int deciding = 0;
        for (int i = 0; i < presences.size() && found != Outcomes.NO; i++) {
            Outcomes next = found.and(ask(seen, presences.get(i)));
            deciding = next == found ? deciding : i;
            found = next;
        }
        if (trace.recording() && found.certain()) {
            // Once more, so that values and reason are those of the presence that decides.
            ask(seen, presences.get(deciding));
        } else if (!found.certain()) {
            trace.say(Trace.MISSING);
        }
        return found;
    }

    private Outcomes ask(Case seen, CommunityPresence presence) {
        seen.lookAtPresence(presence);
        return test.of(seen);
    }

    @Override
    protected Outcomes reachable() {
        return withUnknownPresences;
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(DossierInputs.COMMUNITY_PRESENCES);
        contents.part(test);
        contents.says(Outcome.NOT_SATISFIED, NONE, NO_PRESENCE);
    }

    @Override
    boolean isCompound() {
        return true;
    }

    @Override
    public Bilingual readBack() {
        Bilingual words = test.readBack();
        return Bilingual.of(
                "pour chaque exercice en ville, d’un au moins, " + words.fr(),
                "for each presence in the community, of one at least, " + words.en());
    }
}
