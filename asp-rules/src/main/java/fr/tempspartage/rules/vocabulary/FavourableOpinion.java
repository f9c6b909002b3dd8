package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.law.Outcomes;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import java.util.List;

/** Test of whether an opinion that names a partner is favourable (<i>avis favorable</i>), or one of them is against. */
final class FavourableOpinion extends Test<Partner> {

    private static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);

    private final DocumentType type;
    private final boolean favourable;

    /** Makes the test of a favourable opinion, or of an unfavourable one. */
    FavourableOpinion(DocumentType type, boolean favourable) {
        this.type = type;
        this.favourable = favourable;
    }

    @Override
    protected Outcomes answer(Case seen) {
        if (!seen.facts().documents().known()) {
            return Piece.missing(DossierInputs.DOCUMENTS, seen.trace());
        }
        PartnerKey partner = seen.party().getKey();
        List<SupportingDocument> documents = seen.facts().documents().of(type);
        boolean unknown = false;
        boolean there = false;
        for (int i = 0; i < documents.size(); i++) {
            SupportingDocument document = documents.get(i);
            boolean named = document.getPartners().isPresent()
                    && document.getPartners().get().contains(partner);
            Boolean direction = document.getFavourable().orElse(null);
            if (named && direction != null && direction == favourable) {
                return Outcomes.YES;
            }
            unknown |= named && direction == null;
            there |= named;
        }
        if (!there) {
            // Nothing to judge yet, and why is said already.
            return EITHER;
        }
        seen.trace().say(unknown ? "directionUnknown" : "unfavourable");
        return unknown ? EITHER : Outcomes.NO;
    }

    @Override
    protected Outcomes reachable() {
        return EITHER;
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(DossierInputs.DOCUMENTS);
        contents.says(
                Outcome.NOT_SATISFIED,
                "unfavourable",
                Bilingual.of(
                        "Avis défavorable pour {partner} ({document}), que la lecture choisie n’admet pas.",
                        "Unfavourable opinion for {partner} ({document}), which the chosen reading does not accept."));
        contents.says(
                Outcome.UNKNOWN,
                "directionUnknown",
                Bilingual.of(
                        "Le dossier ne dit pas si l’avis pour {partner} est favorable ({document}).",
                        "The dossier does not say whether the opinion for {partner} is favourable ({document})."));
    }

    @Override
    public Bilingual readBack() {
        return favourable
                ? Bilingual.of("avis favorable", "favourable opinion")
                : Bilingual.of("avis défavorable", "unfavourable opinion");
    }
}
