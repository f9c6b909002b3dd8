package fr.tempspartage.calls.nouvelleaquitaine2026;

import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026Interpretations.Count;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026Interpretations.LegalPerson;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.LegalPersons;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;

/** Checks of who takes part (<i>composition</i>): establishments, recruiter, status, profession, number of assistants. */
final class NouvelleAquitaine2026Composition {

    private NouvelleAquitaine2026Composition() {}

    /** NA-07. */
    static Outcome numberOfEstablishments(Facts facts, Trace trace) {
        int most = NouvelleAquitaine2026Interpretations.COUNT.chosen(facts, trace) == Count.EXACTLY_TWO ? 2 : 3;
        LegalPerson legal = NouvelleAquitaine2026Interpretations.LEGAL_PERSON.chosen(facts, trace);
        trace.read(DossierInputs.PARTNERS);
        if (!facts.partnersKnown()) {
            return trace.lacking(DossierInputs.PARTNERS);
        }
        int count = facts.partners().size();
        trace.value("count", count);
        trace.value("most", most);
        Outcome sites = within(count, count, most);
        LegalPersons persons = facts.legalPersons(trace);
        Outcome byPerson =
                legal == LegalPerson.TWO || persons.distinct() ? sites : within(persons.least(), persons.most(), most);
        Outcome outcome = legal == LegalPerson.ONE || sites == byPerson ? byPerson : Outcome.UNKNOWN;
        return switch (outcome) {
            case SATISFIED -> trace.satisfied(count > 2 ? "three" : "two");
            case NOT_SATISFIED -> trace.notSatisfied(count > most ? "tooMany" : count < 2 ? "tooFew" : "onePerson");
            default ->
                byPerson == Outcome.UNKNOWN ? openPersons(persons, count, trace) : trace.unknown("sameLegalPerson");
        };
    }

    /** The text leaves it open what sites of one legal person count for, or it is not known whether partners are. */
    private static Outcome openPersons(LegalPersons persons, int count, Trace trace) {
        boolean known = true;
        for (int i = 0; i < count; i++) {
            known &= persons.known(i);
        }
        return known ? trace.unknown("sameLegalPerson") : persons.lacking(trace);
    }

    private static Outcome within(int least, int most, int allowed) {
        if (least >= 2 && most <= allowed) {
            return Outcome.SATISFIED;
        }
        return most < 2 || least > allowed ? Outcome.NOT_SATISFIED : Outcome.UNKNOWN;
    }
}
