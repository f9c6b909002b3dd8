package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.law.Outcomes;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.LegalPersons;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;

/** Test of whether the partners are distinct legal persons (<i>personnes morales distinctes</i>). */
final class DistinctPersons extends Test<Dossier> {

    private static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);
    private static final String DISTINCT = "persons:distinct";
    private static final String SHARED = "persons:shared";

    @Override
    protected Outcomes answer(Case seen) {
        Trace trace = seen.trace();
        trace.read(DossierInputs.PARTNERS);
        if (!seen.facts().partnersKnown()) {
            trace.missing(DossierInputs.PARTNERS);
            trace.say(Trace.MISSING);
            return EITHER;
        }
        LegalPersons persons = seen.facts().legalPersons(trace);
        if (persons.someShared()) {
            trace.say(SHARED);
            return Outcomes.NO;
        }
        if (!persons.distinct()) {
            persons.lacking(trace);
            return EITHER;
        }
        trace.say(DISTINCT);
        return Outcomes.YES;
    }

    @Override
    protected Outcomes reachable() {
        return EITHER;
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(
                DossierInputs.PARTNERS,
                DossierInputs.LEGAL_ENTITY,
                DossierInputs.DISTINCT_LEGAL_PERSONS,
                DossierInputs.LEGAL_ENTITY_FINESS,
                DossierInputs.LEGAL_STATUS,
                DossierInputs.ESTABLISHMENT_KIND,
                DossierInputs.COMMUNITY_KIND,
                DossierInputs.FINESS);
        contents.says(
                Outcome.SATISFIED,
                DISTINCT,
                Bilingual.of(
                        "Les partenaires sont des personnes morales distinctes.",
                        "The partners are distinct legal persons."));
        contents.says(
                Outcome.NOT_SATISFIED,
                SHARED,
                Bilingual.of(
                        "Deux partenaires relèvent d’une même personne morale.", "Two partners are one legal person."));
    }

    @Override
    public Bilingual readBack() {
        return Bilingual.of(
                "les partenaires sont des personnes morales distinctes", "the partners are distinct legal persons");
    }
}
