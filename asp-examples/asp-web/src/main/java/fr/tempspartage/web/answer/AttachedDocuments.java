package fr.tempspartage.web.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.CouncilRegistration;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.verdict.Outcome;
import java.util.Optional;

/**
 * Documents of a dossier as boxes that are ticked (<i>pièces cochées</i>). A tick says that the document is there, and nothing
 * about it that the dossier does not say: whether it is signed or favourable stays as unknown as it was.
 */
final class AttachedDocuments {

    private AttachedDocuments() {}

    /** Name of a box: the type, and the partner where the document is due for each. */
    static String code(DocumentChecklist.Item item) {
        String type = item.requirement().type().code();
        return item.partner().map(partner -> type + "@" + partner).orElse(type);
    }

    /** Whether the dossier holds the document, as it must be or not. */
    static boolean isAttached(Dossier dossier, DocumentChecklist.Item item) {
        return item.finding().outcome() == Outcome.SATISFIED
                || dossier.getDocuments().stream()
                        .flatMap(ImmutableList::stream)
                        .anyMatch(document -> serves(dossier, document, item));
    }

    private static boolean serves(Dossier dossier, SupportingDocument document, DocumentChecklist.Item item) {
        return (document.getTypes().contains(item.requirement().type())
                        || document.getTypes().contains(type(dossier, item)))
                && item.partner()
                        .map(partner -> document.getPartners().stream().anyMatch(named -> named.contains(partner)))
                        .orElse(true);
    }

    /**
     * Makes of boxes that were ticked and taken back the dossier that says so.
     *
     * @param before the boxes that were ticked when they were shown
     * @param now the boxes that are ticked; others than those of the call are left alone
     */
    static Dossier apply(Assessment assessment, ImmutableSet<String> before, ImmutableSet<String> now) {
        Dossier dossier = assessment.dossier();
        for (DocumentChecklist.Item item : assessment.documents().items()) {
            String code = code(item);
            boolean attached = isAttached(dossier, item);
            if (now.contains(code) && !before.contains(code) && !attached) {
                dossier = with(dossier, item);
            } else if (!now.contains(code) && before.contains(code) && attached) {
                dossier = without(assessment, dossier, item);
            }
        }
        return dossier;
    }

    private static Dossier with(Dossier dossier, DocumentChecklist.Item item) {
        SupportingDocument.Builder document = SupportingDocument.builder().types(ImmutableList.of(type(dossier, item)));
        item.partner().ifPresent(partner -> document.partners(ImmutableList.of(partner)));
        return dossier.withDocuments(ImmutableList.<SupportingDocument>builder()
                .addAll(dossier.getDocuments().orElse(ImmutableList.of()))
                .add(document.build())
                .build());
    }

    /** What the document is: of a candidate who is not registered for good yet, no certificate that says so. */
    private static DocumentType type(Dossier dossier, DocumentChecklist.Item item) {
        DocumentType type = item.requirement().type();
        boolean notYet = dossier.getCandidate()
                .flatMap(Candidate::getRegistration)
                .filter(AttachedDocuments::isPlanned)
                .isPresent();
        return type == DocumentType.REGISTRATION_CERTIFICATE && notYet ? DocumentType.PLANNED_REGISTRATION : type;
    }

    private static boolean isPlanned(CouncilRegistration registration) {
        return registration
                .getStatus()
                .map(status -> status != RegistrationStatus.DEFINITIVE)
                .orElse(registration.getPlannedOn().isPresent());
    }

    /** The dossier without the document, whatever served as it. */
    private static Dossier without(Assessment assessment, Dossier dossier, DocumentChecklist.Item item) {
        Dossier less = dossier.withDocuments(dossier.getDocuments().orElse(ImmutableList.of()).stream()
                .flatMap(document -> serves(dossier, document, item)
                        ? rest(dossier, document, item).stream()
                        : Optional.of(document).stream())
                .collect(ImmutableList.toImmutableList()));
        for (SupportingDocument other : less.getDocuments().orElse(ImmutableList.of())) {
            if (outcome(assessment, less, item) != Outcome.SATISFIED) {
                break;
            }
            Dossier tried = less.withDocuments(less.getDocuments().orElse(ImmutableList.of()).stream()
                    .filter(document -> !document.equals(other))
                    .collect(ImmutableList.toImmutableList()));
            less = outcome(assessment, tried, item) == Outcome.SATISFIED ? less : tried;
        }
        return less;
    }

    /** What a document serves as beside an item; empty where that is nothing. */
    private static Optional<SupportingDocument> rest(
            Dossier dossier, SupportingDocument document, DocumentChecklist.Item item) {
        ImmutableList<PartnerKey> others = document.getPartners().orElse(ImmutableList.of()).stream()
                .filter(partner -> !item.partner().equals(Optional.of(partner)))
                .collect(ImmutableList.toImmutableList());
        if (item.partner().isPresent() && !others.isEmpty()) {
            return Optional.of(document.withPartners(others));
        }
        ImmutableList<DocumentType> types = document.getTypes().stream()
                .filter(type -> type != item.requirement().type() && type != type(dossier, item))
                .collect(ImmutableList.toImmutableList());
        return types.isEmpty() ? Optional.empty() : Optional.of(document.withTypes(types));
    }

    private static Outcome outcome(Assessment assessment, Dossier dossier, DocumentChecklist.Item item) {
        return assessment.call().assess(dossier, assessment.context()).documents().items().stream()
                .filter(other -> code(other).equals(code(item)))
                .findFirst()
                .map(other -> other.finding().outcome())
                .orElse(Outcome.NOT_APPLICABLE);
    }
}
