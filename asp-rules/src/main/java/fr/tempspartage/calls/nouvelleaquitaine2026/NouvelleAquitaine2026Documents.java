package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FormPart;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.rules.call.DocumentRequirement;
import fr.tempspartage.rules.verdict.EstablishmentFacts;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.Documents;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parts of the form and documents (<i>parties du dossier et pièces</i>): three, and three for each establishment. */
final class NouvelleAquitaine2026Documents {

    /** Opinions asked of each establishment. */
    static final ImmutableList<DocumentType> OPINIONS = ImmutableList.of(
            DocumentType.SERVICE_HEAD_OPINION, DocumentType.POLE_HEAD_OPINION, DocumentType.DIRECTOR_OPINION);

    private static final ImmutableList<FormPart> FORM_PARTS = ImmutableList.copyOf(FormPart.values());

    private NouvelleAquitaine2026Documents() {}

    /** Opinion of each establishment, on the list of documents. */
    static DocumentRequirement.Content ofEach(DocumentType type) {
        return (facts, partner, trace) -> partner == DocumentRequirement.WHOLE_DOSSIER
                ? lackingPartners(trace)
                : opinion(facts, type, partner, trace);
    }

    private static Outcome lackingPartners(Trace trace) {
        trace.read(DossierInputs.PARTNERS);
        return trace.lacking(DossierInputs.PARTNERS);
    }

    /** NA-45. */
    static Outcome sharedProject(Facts facts, Trace trace) {
        if (facts.reading(NouvelleAquitaine2026Interpretations.COMMITMENT, trace)
                .equals("separate-document")) {
            return Documents.present(facts, DocumentType.SHARED_MEDICAL_PROJECT, trace);
        }
        return formPart(facts, facts.filing().getFormParts().orElse(null), FormPart.COOPERATION_PROJECT, trace);
    }

    /** NA-69. */
    static Outcome formParts(Facts facts, Trace trace) {
        ImmutableList<FormPart> parts = facts.filing().getFormParts().orElse(null);
        for (int i = 0; i < FORM_PARTS.size(); i++) {
            Outcome outcome = formPart(facts, parts, FORM_PARTS.get(i), trace);
            if (outcome != Outcome.SATISFIED) {
                return outcome;
            }
        }
        return trace.satisfied("present");
    }

    private static Outcome formPart(Facts facts, @Nullable ImmutableList<FormPart> parts, FormPart part, Trace trace) {
        trace.read(DossierInputs.FORM_PARTS);
        trace.value("document", part);
        if (parts == null) {
            return trace.lacking(DossierInputs.FORM_PARTS);
        }
        if (parts.contains(part)) {
            return trace.satisfied("present");
        }
        Optional<Boolean> filed = facts.filed(trace);
        if (filed.isEmpty()) {
            return trace.lacking(DossierInputs.FILING_STATE);
        }
        return filed.get() ? trace.notSatisfied("absent") : trace.unknown("notYet");
    }

    /** NA-72, NA-73 and NA-74. */
    static Outcome opinions(Facts facts, DocumentType type, Trace trace) {
        trace.read(DossierInputs.PARTNERS);
        if (!facts.partnersKnown()) {
            return trace.lacking(DossierInputs.PARTNERS);
        }
        if (facts.partners().isEmpty()) {
            return trace.notApplicable("noPartner");
        }
        return Partnerwise.all(facts, trace, (partner, t) -> opinion(facts, type, partner, t));
    }

    private static Outcome opinion(Facts facts, DocumentType type, int partner, Trace trace) {
        boolean favourable = facts.reading(NouvelleAquitaine2026Interpretations.OPINION, trace)
                .equals("favourable");
        trace.value("partner", facts.partners().get(partner));
        EstablishmentFacts known = facts.establishment(partner);
        if (known == null) {
            return trace.notApplicable("noEstablishment");
        }
        Establishment establishment = known.establishment();
        trace.read(DossierInputs.SEGMENTS);
        Boolean works = works(facts, partner);
        if (works != null && !works) {
            return trace.notApplicable("notConcerned");
        }
        Input<Boolean> author = author(type);
        Boolean exists = author == null ? Boolean.TRUE : exists(facts, establishment, author, trace);
        if (exists != null && !exists) {
            return trace.notApplicable("noAuthor");
        }
        Outcome outcome = Documents.presentFor(facts, type, partner, trace);
        if (outcome == Outcome.SATISFIED && favourable) {
            outcome = favourable(facts, type, establishment, trace);
        } else if (outcome == Outcome.SATISFIED && trace.recording() && isOneAgainst(facts, type, establishment)) {
            return trace.satisfied("against");
        }
        if (outcome == Outcome.UNKNOWN && author != null && exists == null) {
            trace.missing(author);
        }
        if (outcome == Outcome.NOT_SATISFIED && works == null) {
            return trace.lacking(DossierInputs.SEGMENTS);
        }
        return outcome == Outcome.NOT_SATISFIED && author != null && exists == null ? trace.lacking(author) : outcome;
    }

    /** Post of the author that an establishment may not have; none for a director. */
    private static @Nullable Input<Boolean> author(DocumentType type) {
        return switch (type) {
            case SERVICE_HEAD_OPINION -> DossierInputs.HAS_SERVICE_HEAD;
            case POLE_HEAD_OPINION -> DossierInputs.HAS_POLE;
            default -> null;
        };
    }

    /** Whether the author's post exists; null where it is not known. */
    private static @Nullable Boolean exists(
            Facts facts, Establishment establishment, Input<Boolean> author, Trace trace) {
        if (facts.reading(NouvelleAquitaine2026Interpretations.POLE, trace).equals("required")) {
            return Boolean.TRUE;
        }
        trace.read(author);
        Optional<Boolean> stated =
                author.equals(DossierInputs.HAS_POLE) ? establishment.getHasPole() : establishment.getHasServiceHead();
        return stated.orElse(null);
    }

    private static Outcome favourable(Facts facts, DocumentType type, Establishment establishment, Trace trace) {
        boolean unknown = false;
        for (SupportingDocument document : facts.documents().of(type)) {
            if (document.getPartners()
                    .map(p -> p.contains(establishment.getKey()))
                    .orElse(false)) {
                if (document.getFavourable().orElse(false)) {
                    return trace.satisfied("present");
                }
                unknown |= document.getFavourable().isEmpty();
            }
        }
        return unknown ? trace.unknown("directionUnknown") : trace.notSatisfied("unfavourable");
    }

    private static boolean isOneAgainst(Facts facts, DocumentType type, Establishment establishment) {
        return facts.documents().hasUnfavourable(type)
                && facts.documents().of(type).stream()
                        .anyMatch(document -> !document.getFavourable().orElse(true)
                                && document.getPartners()
                                        .map(named -> named.contains(establishment.getKey()))
                                        .orElse(false));
    }

    /** Whether the candidate works at a partner, by any post of the dossier; null where a split is not known. */
    private static @Nullable Boolean works(Facts facts, int partner) {
        if ((facts.workplaces() >>> partner & 1) == 1) {
            return Boolean.TRUE;
        }
        return facts.workplacesKnown() ? Boolean.FALSE : null;
    }
}
