package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.law.Outcomes;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;

/**
 * Test of whether no opinion of a type is unfavourable (<i>aucun avis défavorable</i>). The clause has the sentences
 * {@code unfavourable} and {@code directionUnknown}, with {@code {document}}.
 */
final class NoneUnfavourable extends Test<Dossier> {

    private static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);

    private final DocumentType type;

    NoneUnfavourable(DocumentType type) {
        this.type = type;
    }

    @Override
    protected Outcomes answer(Case seen) {
        Trace trace = seen.trace();
        trace.read(DossierInputs.DOCUMENTS);
        trace.value("document", type);
        if (!seen.facts().documents().known()) {
            return Piece.missing(DossierInputs.DOCUMENTS, trace);
        }
        if (seen.facts().documents().hasUnfavourable(type)) {
            trace.say("unfavourable");
            return Outcomes.NO;
        }
        boolean undirected = seen.facts().documents().hasUndirected(type);
        trace.say(undirected ? "directionUnknown" : "");
        return undirected ? EITHER : Outcomes.YES;
    }

    @Override
    protected Outcomes reachable() {
        return EITHER;
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(DossierInputs.DOCUMENTS);
        contents.says(Outcome.NOT_SATISFIED, "unfavourable");
        contents.says(Outcome.UNKNOWN, "directionUnknown");
    }

    @Override
    public Bilingual readBack() {
        return Bilingual.of(
                "aucun avis défavorable\u00a0: " + type.label().fr(),
                "no unfavourable opinion: " + type.label().en());
    }
}
