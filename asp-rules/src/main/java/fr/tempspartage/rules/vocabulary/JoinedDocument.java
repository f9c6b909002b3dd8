package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.law.Outcomes;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;

/** Test of whether a document is in the dossier (<i>pièce jointe</i>); until the filing it may still come. */
final class JoinedDocument extends Test<Dossier> {

    private static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);

    private final DocumentType type;

    JoinedDocument(DocumentType type) {
        this.type = type;
    }

    @Override
    protected Outcomes answer(Case seen) {
        Trace trace = seen.trace();
        trace.read(DossierInputs.DOCUMENTS);
        trace.value("document", type);
        if (seen.facts().documents().has(type)) {
            trace.say("present");
            return Outcomes.YES;
        }
        if (!seen.facts().documents().known()) {
            trace.missing(DossierInputs.DOCUMENTS);
            trace.say(Trace.MISSING);
            return EITHER;
        }
        FilingState state = seen.facts().filingState(trace).orElse(null);
        if (state == null) {
            trace.missing(DossierInputs.FILING_STATE);
            trace.say(Trace.MISSING);
            return EITHER;
        }
        // A document that a draft lacks may still be joined, or not: nothing that the text leaves open.
        trace.say(state == FilingState.FILED ? "absent" : "notYet");
        return state == FilingState.FILED ? Outcomes.NO : EITHER;
    }

    @Override
    protected Outcomes reachable() {
        return EITHER;
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(DossierInputs.DOCUMENTS, DossierInputs.FILING_STATE, DossierInputs.FILED_AT);
        contents.asksFor(type, this);
        contents.says(Outcome.SATISFIED, "present");
        contents.says(Outcome.NOT_SATISFIED, "absent");
        contents.says(Outcome.UNKNOWN, "notYet");
    }

    @Override
    public Bilingual readBack() {
        return Bilingual.of(
                "pièce jointe\u00a0: " + type.label().fr(),
                "document joined: " + type.label().en());
    }
}
