package fr.tempspartage.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.verdict.Case;

/** Test of whether a document is in the dossier (<i>pièce jointe</i>). */
final class JoinedDocument extends Piece<Dossier> {

    private static final ImmutableList<Bilingual> SENTENCES = ImmutableList.of(
            Bilingual.of("Pièce jointe\u00a0: {document}.", "Attached: {document}."),
            Bilingual.of("Pièce manquante\u00a0: {document}.", "Missing: {document}."),
            Bilingual.of("Pièce pas encore jointe\u00a0: {document}.", "Not attached yet: {document}."));

    private final DocumentType type;

    JoinedDocument(DocumentType type) {
        super(DossierInputs.DOCUMENTS, type);
        this.type = type;
    }

    @Override
    boolean isListKnown(Case seen) {
        return seen.facts().documents().known();
    }

    @Override
    boolean isThere(Case seen) {
        return seen.facts().documents().has(type);
    }

    @Override
    ImmutableList<Bilingual> sentences() {
        return SENTENCES;
    }

    @Override
    protected void tell(Contents contents) {
        super.tell(contents);
        contents.asksFor(type, this);
    }

    @Override
    public Bilingual readBack() {
        return Bilingual.of(
                "pièce jointe\u00a0: " + type.label().fr(),
                "document joined: " + type.label().en());
    }
}
