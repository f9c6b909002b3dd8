package fr.tempspartage.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;

/** Test of whether a document that names a partner is in the dossier (<i>pièce par établissement</i>). */
final class PartnerDocument extends Piece<Partner> {

    private static final ImmutableList<Bilingual> SENTENCES = ImmutableList.of(
            Bilingual.of("Pièce jointe pour {partner}\u00a0: {document}.", "Attached for {partner}: {document}."),
            Bilingual.of("Pièce manquante pour {partner}\u00a0: {document}.", "Missing for {partner}: {document}."),
            Bilingual.of(
                    "Pièce pas encore jointe pour {partner}\u00a0: {document}.",
                    "Not attached yet for {partner}: {document}."));

    private final DocumentType type;

    PartnerDocument(DocumentType type) {
        super(DossierInputs.DOCUMENTS, type);
        this.type = type;
    }

    @Override
    boolean isListKnown(Case seen) {
        return seen.facts().documents().known();
    }

    @Override
    boolean isThere(Case seen) {
        return seen.facts().documents().has(type, seen.partner());
    }

    /** A document that names nobody may be that of the partner. */
    @Override
    String maybe(Case seen) {
        return seen.facts().documents().hasUnnamed(type) ? "unnamed" : "";
    }

    @Override
    protected void tell(Contents contents) {
        super.tell(contents);
        contents.says(
                Outcome.UNKNOWN,
                "unnamed",
                Bilingual.of(
                        "Une pièce ({document}) ne dit pas quel établissement elle concerne.",
                        "A document ({document}) does not say which establishment it concerns."));
    }

    @Override
    ImmutableList<Bilingual> sentences() {
        return SENTENCES;
    }

    @Override
    public Bilingual readBack() {
        return Bilingual.of(
                "pièce jointe pour lui\u00a0: " + type.label().fr(),
                "document joined for it: " + type.label().en());
    }
}
