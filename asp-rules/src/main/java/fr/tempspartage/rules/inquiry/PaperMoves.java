package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.CommitmentSubject;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FormPart;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.Signatory;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DocumentChecklist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves that supply what a dossier lacks on paper: documents, each for whom it is due, and parts of the form. */
final class PaperMoves {

    private final Assessment assessment;
    private final ImmutableList<Partner> partners;
    private final List<Move> moves = new ArrayList<>();

    PaperMoves(Assessment assessment) {
        this.assessment = assessment;
        this.partners = assessment
                .dossier()
                .getProject()
                .flatMap(SharedMedicalProject::getPartners)
                .orElse(ImmutableList.of());
    }

    List<Move> all() {
        Map<PartnerKey, String> names = PartnerLabels.of(partners);
        for (DocumentChecklist.Item item : assessment.missingDocuments()) {
            DocumentType type = item.requirement().type();
            Optional<PartnerKey> partner = item.partner();
            document(
                    type,
                    partner,
                    partner.map(key -> MoveTexts.of(
                                    "documentOf",
                                    Map.of("type", type, "partner", names.getOrDefault(key, key.toString()))))
                            .orElseGet(() -> MoveTexts.of("document", Map.of("type", type))));
        }
        for (DocumentType type : DocumentType.values()) {
            document(type, Optional.empty(), MoveTexts.of("document", Map.of("type", type)));
        }
        for (FormPart part : FormPart.values()) {
            moves.add(Move.of(
                    MoveKind.FORM,
                    part,
                    MoveTexts.of("form", Map.of("part", part)),
                    ImmutableSet.of(DossierInputs.FORM_PARTS),
                    changed -> changed.withFiling(filledIn(changed, part))));
        }
        return moves;
    }

    private static Filing filledIn(Dossier dossier, FormPart part) {
        Filing filing = dossier.getFiling().orElseGet(() -> Filing.builder().build());
        ImmutableSet.Builder<FormPart> parts = ImmutableSet.builder();
        filing.getFormParts().ifPresent(parts::addAll);
        return filing.withFormParts(parts.add(part).build().asList());
    }

    private void document(DocumentType type, Optional<PartnerKey> partner, Bilingual text) {
        LocalDate today = assessment.context().date();
        moves.add(Move.of(
                MoveKind.DOCUMENT,
                type + "/" + partner,
                text,
                ImmutableSet.of(DossierInputs.DOCUMENTS),
                changed -> changed.withDocuments(
                        with(changed.getDocuments().orElse(ImmutableList.of()), supplied(type, partner, today)))));
    }

    private SupportingDocument supplied(DocumentType type, Optional<PartnerKey> partner, LocalDate day) {
        ImmutableList<Partner> concerned = partners.stream()
                .filter(one -> partner.isEmpty() || partner.get().equals(one.getKey()))
                .collect(ImmutableList.toImmutableList());
        return SupportingDocument.builder()
                .types(ImmutableList.of(type))
                .partners(concerned.stream().map(Partner::getKey).collect(ImmutableList.toImmutableList()))
                .date(day)
                .signatories(concerned.stream().map(PaperMoves::signatory).collect(ImmutableList.toImmutableList()))
                .favourable(true)
                .subjects(ImmutableList.copyOf(CommitmentSubject.values()))
                .onModel(true)
                .build();
    }

    private static Signatory signatory(Partner partner) {
        return Signatory.builder()
                .partner(partner.getKey())
                .quality(
                        partner instanceof Establishment
                                ? SignatoryQuality.ESTABLISHMENT_DIRECTOR
                                : SignatoryQuality.COMMUNITY_DIRECTOR)
                .build();
    }

    /** The documents with one more, in the place of those of the same type alone for the same partners. */
    private static ImmutableList<SupportingDocument> with(
            ImmutableList<SupportingDocument> documents, SupportingDocument supplied) {
        ImmutableList.Builder<SupportingDocument> all = ImmutableList.builder();
        documents.stream()
                .filter(one -> !one.getTypes().equals(supplied.getTypes())
                        || !one.getPartners().equals(supplied.getPartners()))
                .forEach(all::add);
        return all.add(supplied).build();
    }
}
