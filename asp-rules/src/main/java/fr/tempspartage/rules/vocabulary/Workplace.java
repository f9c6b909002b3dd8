package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.law.Outcomes;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;

/** Test of whether the candidate works at a partner (<i>établissement concerné</i>), by any post of the dossier. */
final class Workplace extends Test<Partner> {

    private static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);
    private static final String YES = "workplace:yes";
    private static final String NO = "workplace:no";

    @Override
    protected Outcomes answer(Case seen) {
        Trace trace = seen.trace();
        trace.read(DossierInputs.SEGMENTS);
        if (seen.facts().workplaces().has(seen.partner())) {
            trace.say(YES);
            return Outcomes.YES;
        }
        boolean known = seen.facts().workplacesKnown();
        if (!known) {
            trace.missing(DossierInputs.SEGMENTS);
        }
        trace.say(known ? NO : Trace.MISSING);
        return known ? Outcomes.NO : EITHER;
    }

    @Override
    protected Outcomes reachable() {
        return EITHER;
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(DossierInputs.SEGMENTS);
        contents.says(
                Outcome.SATISFIED,
                YES,
                Bilingual.of("Le candidat travaille dans {partner}.", "The candidate works at {partner}."));
        contents.says(
                Outcome.NOT_SATISFIED,
                NO,
                Bilingual.of(
                        "Le candidat ne travaille pas dans {partner}.", "The candidate does not work at {partner}."));
    }

    @Override
    public Bilingual readBack() {
        return Bilingual.of("le candidat y travaille", "the candidate works there");
    }
}
