package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Trace;
import java.util.function.ToIntFunction;

/** Condition of the partner with which a presence in the community is (<i>structure d'exercice</i>). */
final class OfItsPartner extends Test<CommunityPresence> {

    private final Test<Partner> test;

    OfItsPartner(Test<Partner> test) {
        this.test = test;
    }

    @Override
    protected Outcomes answer(Case seen) {
        int place = seen.facts().indexOf(seen.presence().getPartner());
        seen.trace().read(DossierInputs.PARTNERS);
        if (place < 0) {
            seen.trace().missing(DossierInputs.PARTNERS);
            seen.trace().say(Trace.MISSING);
            return test.reachable();
        }
        seen.lookAtPartner(place);
        seen.trace().value("partner", seen.party());
        Outcomes found = test.of(seen);
        seen.lookAtNoPartner();
        return found;
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return new Silent.OfItsPartner(test.silent(chosen), test.reachable());
    }

    @Override
    protected Outcomes reachable() {
        return test.reachable();
    }

    @Override
    protected void tell(Contents contents) {
        contents.reads(DossierInputs.PARTNERS);
        contents.part(test);
    }

    @Override
    boolean isCompound() {
        return test.isCompound();
    }

    @Override
    public Bilingual readBack() {
        return test.readBack();
    }
}
