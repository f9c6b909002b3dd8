package fr.tempspartage.io.interview;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentRequirement;
import java.util.Optional;

/**
 * Document that a call asks for (<i>pièce demandée</i>), to be ticked where it is attached.
 *
 * @param requirement what asks for it
 * @param partner the establishment that it is of; empty where it is asked for once
 */
public record DueDocument(DocumentRequirement requirement, Optional<Partner> partner) {

    /** Documents that a call asks for, once or for each establishment of a dossier, in the order of the call. */
    public static ImmutableList<DueDocument> of(CallDefinition call, Dossier dossier) {
        ImmutableList<Partner> partners =
                dossier.getProject().flatMap(SharedMedicalProject::getPartners).orElse(ImmutableList.of());
        ImmutableList.Builder<DueDocument> due = ImmutableList.builder();
        for (DocumentRequirement requirement : call.documents()) {
            if (!requirement.perPartner()) {
                due.add(new DueDocument(requirement, Optional.empty()));
            } else {
                partners.stream()
                        .filter(Establishment.class::isInstance)
                        .forEach(partner -> due.add(new DueDocument(requirement, Optional.of(partner))));
            }
        }
        return due.build();
    }

    /** Kind of the document, and the partner that it is of. */
    public Bilingual label() {
        Bilingual type = requirement.type().label();
        return partner.map(PartnerLabels::of)
                .map(name -> Bilingual.of(type.fr() + " – " + name, type.en() + " – " + name))
                .orElse(type);
    }

    /** Whether a document of a dossier may be this one. */
    public boolean isMetBy(SupportingDocument document) {
        return document.getTypes().contains(requirement.type())
                && partner.map(of -> document.getPartners().isEmpty()
                                || document.getPartners().get().contains(of.getKey()))
                        .orElse(true);
    }

    /** Document of which nothing else is said. */
    public SupportingDocument attached() {
        return SupportingDocument.builder()
                .types(ImmutableList.of(requirement.type()))
                .partners(partner.map(of -> ImmutableList.of(of.getKey())))
                .build();
    }
}
