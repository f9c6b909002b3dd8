package fr.tempspartage.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Commitment;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.law.Outcomes;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;

/** Test of whether someone commits for a partner (<i>engagement d'un partenaire</i>); one of nobody may be its own. */
final class PartnerCommitment extends Test<Partner> {

    private static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);

    private final SignatoryQuality quality;

    PartnerCommitment(SignatoryQuality quality) {
        this.quality = quality;
    }

    @Override
    protected Outcomes answer(Case seen) {
        Trace trace = seen.trace();
        trace.read(DossierInputs.COMMITMENTS);
        trace.value("document", quality);
        ImmutableList<Commitment> commitments =
                seen.facts().project().getCommitments().orElse(null);
        if (commitments == null) {
            trace.missing(DossierInputs.COMMITMENTS);
            trace.say(Trace.MISSING);
            return EITHER;
        }
        boolean unnamed = false;
        for (int i = 0; i < commitments.size(); i++) {
            Commitment commitment = commitments.get(i);
            if (commitment.getQuality() == quality) {
                if (commitment
                        .getPartner()
                        .filter(seen.party().getKey()::equals)
                        .isPresent()) {
                    trace.say("present");
                    return Outcomes.YES;
                }
                unnamed |= commitment.getPartner().isEmpty();
            }
        }
        trace.say(unnamed ? "unnamed" : "absent");
        return unnamed ? EITHER : Outcomes.NO;
    }

    @Override
    protected Outcomes reachable() {
        return EITHER;
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(DossierInputs.COMMITMENTS);
        contents.says(Outcome.SATISFIED, "present");
        contents.says(Outcome.NOT_SATISFIED, "absent");
        contents.says(Outcome.UNKNOWN, "unnamed");
    }

    @Override
    public Bilingual readBack() {
        return Bilingual.of(
                "engagement de\u00a0: " + quality.label().fr(),
                "commitment by: " + quality.label().en());
    }
}
