package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.post.CommunityPresence;
import org.jspecify.annotations.Nullable;

/**
 * What a test sees (<i>cas examiné</i>): the dossier with the day and the registers, and the post or partner that is
 * looked at. The trace keeps what was seen where someone asks for it; the answer is the same with and without.
 */
public final class Case {

    private static final int NO_PARTNER = -1;

    private final Facts facts;
    private final Trace trace;
    private final boolean recording;
    private int partner = NO_PARTNER;
    private @Nullable CommunityPresence presence;
    private @Nullable OpenPoint question;

    /** Makes the case of a dossier, which looks at no partner. */
    public Case(Facts facts, Trace trace) {
        this.facts = facts;
        this.trace = trace;
        this.recording = trace.recording();
    }

    /** Facts of the dossier; {@link Facts#post()} is the post that is looked at. */
    public Facts facts() {
        return facts;
    }

    /** Where what is seen is kept. */
    public Trace trace() {
        return trace;
    }

    /** Whether what is seen is kept. */
    public boolean recording() {
        return recording;
    }

    /**
     * Place of the partner that is looked at, from 0.
     *
     * @throws IllegalStateException if no partner is looked at, which a test of a dossier or post does not do
     */
    public int partner() {
        if (partner == NO_PARTNER) {
            throw new IllegalStateException(
                    "No partner is looked at.\nMaybe ask this test of each partner, or of the recruiter.");
        }
        return partner;
    }

    /**
     * Establishment that is looked at.
     *
     * @return its facts, or null where the partner is a structure of town care
     */
    public @Nullable EstablishmentFacts establishment() {
        return facts.establishment(partner());
    }

    /** The question that left the answer open last, if one did. */
    public @Nullable OpenPoint question() {
        return question;
    }

    /** Notes the question that leaves the answer open. */
    public void leftOpenBy(OpenPoint point) {
        question = point;
    }

    /** Partner that is looked at. */
    public Partner party() {
        return facts.partners().get(partner());
    }

    /** Looks at the partner at a place. */
    public void lookAtPartner(int place) {
        partner = place;
    }

    /**
     * Presence in the community that is looked at.
     *
     * @throws IllegalStateException if none is looked at, which a test of a dossier, post or partner does not do
     */
    public CommunityPresence presence() {
        CommunityPresence looked = presence;
        if (looked == null) {
            throw new IllegalStateException(
                    "No presence in the community is looked at.\nMaybe ask this test of each presence.");
        }
        return looked;
    }

    /** Looks at a presence in the community. */
    public void lookAtPresence(CommunityPresence looked) {
        presence = looked;
    }

    /** Looks at no partner any more. */
    public void lookAtNoPartner() {
        partner = NO_PARTNER;
    }
}
