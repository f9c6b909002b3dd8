package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.EnumSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Condition of each presence of the post in the community (<i>exercice en ville</i>), of which there must be one, or one
 * where it is expected.
 */
final class EachPresence extends Test<Post> {

    private static final String NONE = "noPresence";
    private static final Bilingual NO_PRESENCE = Bilingual.of(
            "Le dossier n’indique aucun exercice en ville.", "The dossier names no practice in the community.");

    private final Test<CommunityPresence> test;
    private final @Nullable Test<Post> expected;
    private final String notExpected;
    private final Outcomes withUnknownPresences;

    EachPresence(Test<CommunityPresence> test) {
        this(test, null, "");
    }

    /** Of presences of which there must be one only where it is expected. */
    EachPresence(Test<CommunityPresence> test, @Nullable Test<Post> expected, String notExpected) {
        this.test = test;
        this.expected = expected;
        this.notExpected = notExpected;
        Outcomes one = test.reachable();
        this.withUnknownPresences = Outcomes.NO.orAlso(one).orAlso(one.and(one));
    }

    @Override
    protected Outcomes answer(Case seen) {
        Trace trace = seen.trace();
        trace.read(DossierInputs.COMMUNITY_PRESENCES);
        ImmutableList<CommunityPresence> presences =
                seen.facts().post().getCommunityPresences().orElse(null);
        if (presences == null || presences.isEmpty()) {
            return withoutPresences(presences == null, seen);
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

    /** Where no presence is stated, or none at all. */
    private Outcomes withoutPresences(boolean unknown, Case seen) {
        Trace trace = seen.trace();
        Outcomes asked = expected == null ? Outcomes.YES : expected.of(seen);
        if (!asked.has(Outcome.SATISFIED)) {
            trace.say(notExpected);
            return Outcomes.NOT_APPLICABLE;
        }
        if (unknown) {
            trace.missing(DossierInputs.COMMUNITY_PRESENCES);
        }
        Outcomes found = unknown ? withUnknownPresences : Outcomes.NO;
        Outcomes possible = asked == Outcomes.YES ? found : found.orAlso(Outcomes.NOT_APPLICABLE);
        trace.say(possible.certain() ? NONE : Trace.MISSING);
        return possible;
    }

    private Outcomes ask(Case seen, CommunityPresence presence) {
        seen.lookAtPresence(presence);
        return test.of(seen);
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return expected == null ? new Silent.EachPresence(test.silent(chosen), withUnknownPresences) : this;
    }

    @Override
    protected Outcomes reachable() {
        return expected == null ? withUnknownPresences : withUnknownPresences.orAlso(Outcomes.NOT_APPLICABLE);
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(DossierInputs.COMMUNITY_PRESENCES);
        contents.part(test);
        contents.says(Outcome.NOT_SATISFIED, NONE, NO_PRESENCE);
        if (expected != null) {
            contents.partWithout(expected, EnumSet.allOf(Outcome.class));
            contents.says(Outcome.NOT_APPLICABLE, notExpected);
        }
    }

    @Override
    boolean isCompound() {
        return true;
    }

    @Override
    public Bilingual readBack() {
        Bilingual words = test.readBack();
        if (expected == null) {
            return Bilingual.of(
                    "pour chaque exercice en ville, d’un au moins, " + words.fr(),
                    "for each presence in the community, of one at least, " + words.en());
        }
        Bilingual where = expected.enclosed();
        return Bilingual.of(
                "pour chaque exercice en ville, d’un au moins si " + where.fr() + ", " + words.fr(),
                "for each presence in the community, of one at least if " + where.en() + ", " + words.en());
    }
}
