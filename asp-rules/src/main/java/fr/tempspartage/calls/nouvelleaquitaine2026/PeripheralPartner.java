package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerSet;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.law.Outcomes;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;

/**
 * Test of whether a partner is a peripheral one (<i>établissement périphérique</i>): beside a CHU, a health establishment
 * that is none; otherwise one that the project names. Its share of the time does not matter.
 */
final class PeripheralPartner extends Test<Partner> {

    private static final Outcomes ANY = Outcomes.YES.orAlso(Outcomes.NO).orAlso(Outcomes.OPEN);
    private static final String OPEN = "open";

    @Override
    protected Outcomes answer(Case seen) {
        Trace trace = seen.trace();
        PartnerSets sets = PartnerSets.of(seen.facts(), trace);
        int place = seen.partner();
        if (sets.chu().has(place)) {
            return Outcomes.NO;
        }
        if (sets.unknownKind().has(place)
                || (sets.chu().isEmpty() && !sets.unknownKind().isEmpty())) {
            return missing(DossierInputs.ESTABLISHMENT_KIND, trace);
        }
        boolean health = sets.health().has(place);
        if (sets.chu().isEmpty()) {
            trace.read(DossierInputs.NAMED_PERIPHERAL);
            ImmutableList<PartnerKey> stated =
                    seen.facts().project().getNamedPeripheral().orElse(null);
            if (stated == null) {
                return missing(DossierInputs.NAMED_PERIPHERAL, trace);
            }
            PartnerSet named = seen.facts().placesOf(stated);
            boolean allOrNone =
                    named.isEmpty() || named.size() == seen.facts().partners().size();
            if (!allOrNone && !named.has(place)) {
                return Outcomes.NO;
            }
            health &= !allOrNone;
        }
        trace.say(OPEN);
        return health ? Outcomes.YES : Outcomes.OPEN;
    }

    private static Outcomes missing(Input<?> input, Trace trace) {
        trace.missing(input);
        trace.say(Trace.MISSING);
        return ANY;
    }

    @Override
    protected Outcomes reachable() {
        return ANY;
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(DossierInputs.ESTABLISHMENT_KIND, DossierInputs.FINESS, DossierInputs.NAMED_PERIPHERAL);
        contents.says(Outcome.UNKNOWN, OPEN);
    }

    @Override
    public Bilingual readBack() {
        return Bilingual.of(
                "c’est un établissement périphérique (à côté d’un CHU, un établissement de santé qui n’en est pas"
                        + " un\u00a0; sinon, celui que le projet désigne)",
                "it is a peripheral establishment (beside a CHU, a health establishment that is none; otherwise the"
                        + " one that the project names)");
    }
}
