package fr.tempspartage.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FormPart;
import fr.tempspartage.rules.verdict.Case;
import java.util.List;

/** Test of whether a part of the form is filled in (<i>partie du dossier remplie</i>). */
final class FormPartFilledIn extends Piece<Dossier> {

    private static final ImmutableList<Bilingual> SENTENCES = ImmutableList.of(
            Bilingual.of("Partie remplie\u00a0: {document}.", "Part filled in: {document}."),
            Bilingual.of("Partie manquante\u00a0: {document}.", "Missing part: {document}."),
            Bilingual.of("Partie pas encore remplie\u00a0: {document}.", "Part not filled in yet: {document}."));

    private final FormPart part;

    FormPartFilledIn(FormPart part) {
        super(DossierInputs.FORM_PARTS, part);
        this.part = part;
    }

    @Override
    boolean isListKnown(Case seen) {
        return seen.facts().filing().getFormParts().isPresent();
    }

    @Override
    boolean isThere(Case seen) {
        List<FormPart> filledIn = seen.facts().filing().getFormParts().orElse(null);
        return filledIn != null && filledIn.contains(part);
    }

    @Override
    ImmutableList<Bilingual> sentences() {
        return SENTENCES;
    }

    @Override
    public Bilingual readBack() {
        return Bilingual.of(
                "partie remplie\u00a0: " + part.label().fr(),
                "part filled in: " + part.label().en());
    }
}
