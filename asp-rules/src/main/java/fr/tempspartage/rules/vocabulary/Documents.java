package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.Optional;

/**
 * Checks of documents that calls share (<i>contrôle des pièces</i>).
 *
 * <p>A document that is not in the list is missing once the dossier is filed, and unknown before. A list that is not
 * known leaves the answer open in any case.
 */
public final class Documents {

    private Documents() {}

    /**
     * Whether a document is in the dossier; a draft may still get it. The clause has the sentences {@code present},
     * {@code absent} and {@code notYet}, with {@code {document}}.
     */
    public static Test<Dossier> isJoined(DocumentType type) {
        return new JoinedDocument(type);
    }

    /**
     * Checks that a document is in the file. Reasons: {@code present}, {@code absent}, {@code notYet}, {@code missing}.
     *
     * @return SATISFIED, NOT_SATISFIED or UNKNOWN
     */
    public static Outcome present(Facts facts, DocumentType type, Trace trace) {
        trace.read(DossierInputs.DOCUMENTS);
        trace.value("document", type);
        return facts.documents().has(type) ? trace.satisfied("present") : absent(facts, trace);
    }

    /**
     * Checks that a document that names a partner is in the file. Reasons as for {@link #present}, and {@code unnamed}
     * where a document of the type does not say whom it concerns.
     *
     * @param partner the place of the partner
     * @return SATISFIED, NOT_SATISFIED or UNKNOWN
     */
    public static Outcome presentFor(Facts facts, DocumentType type, int partner, Trace trace) {
        if (trace.recording()) {
            trace.read(DossierInputs.DOCUMENTS);
            trace.value("document", type);
            trace.value("partner", facts.partners().get(partner));
        }
        if (facts.documents().has(type, partner)) {
            return trace.satisfied("present");
        }
        return facts.documents().hasUnnamed(type) ? trace.unknown("unnamed") : absent(facts, trace);
    }

    /**
     * Answers for something that is not in the file: {@code absent} once the dossier is filed, {@code notYet} for a
     * draft, otherwise what is missing is the list of documents or the state of the filing.
     *
     * @return NOT_SATISFIED or UNKNOWN
     */
    public static Outcome absent(Facts facts, Trace trace) {
        if (!facts.documents().known()) {
            return trace.lacking(DossierInputs.DOCUMENTS);
        }
        Optional<FilingState> state = facts.filingState(trace);
        if (state.isEmpty()) {
            return trace.lacking(DossierInputs.FILING_STATE);
        }
        return state.get() == FilingState.FILED ? trace.notSatisfied("absent") : trace.unknown("notYet");
    }
}
