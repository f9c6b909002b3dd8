package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.FormPart;
import fr.tempspartage.domain.partner.Partner;
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
     * Whether a document that names a partner is in the dossier; a draft may still get it. Sentences: {@code present},
     * {@code absent}, {@code notYet} and, where one names nobody, {@code unnamed}, with {@code {partner}} and
     * {@code {document}}.
     */
    public static Test<Partner> isJoinedFor(DocumentType type) {
        return new PartnerDocument(type);
    }

    /**
     * Whether an opinion of a partner, which is there, is favourable. Sentences: {@code unfavourable} and
     * {@code directionUnknown}, with {@code {partner}}, and {@code {document}} where {@link #isJoinedFor} is asked first.
     */
    public static Test<Partner> isFavourable(DocumentType type) {
        return new FavourableOpinion(type, true);
    }

    /** Whether an opinion of a partner is unfavourable, to be told apart by a sentence; names as in the other. */
    public static Test<Partner> isUnfavourable(DocumentType type) {
        return new FavourableOpinion(type, false);
    }

    /**
     * Asks for a document of each establishment where the candidate works (<i>établissements concernés</i>). Sentences:
     * {@code notConcerned} and {@code noEstablishment}, with {@code {partner}}.
     *
     * @param document whether it is there for one of them
     */
    public static Test<Partner> whereTheCandidateWorks(Test<Partner> document) {
        return document.dueIf(
                        Partners.isWorkplace(),
                        "notConcerned",
                        Bilingual.of(
                                "Sans objet pour {partner}\u00a0: ce candidat n’y travaille pas.",
                                "Not applicable for {partner}: this candidate does not work there."))
                .dueIf(
                        Partners.isEstablishment(),
                        "noEstablishment",
                        Bilingual.of(
                                "Sans objet pour {partner}\u00a0: c’est une structure de soins de ville et non un"
                                        + " établissement.",
                                "Not applicable for {partner}: it is a community structure and not an establishment."));
    }

    /**
     * Whether no opinion of a type is unfavourable; for all partners, and those that name none. The clause has the
     * sentences {@code unfavourable} and {@code directionUnknown}, with {@code {document}}.
     */
    public static Test<Dossier> noneUnfavourable(DocumentType type) {
        return new NoneUnfavourable(type);
    }

    /**
     * Whether a part of the form is filled in; a draft may still get it. The clause has the sentences {@code present},
     * {@code absent} and {@code notYet}, with {@code {document}}.
     */
    public static Test<Dossier> isFilledIn(FormPart part) {
        return new FormPartFilledIn(part);
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
