package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Question that people judge (<i>appréciation de la commission</i>), on the facts that are shown to them. */
final class Judged extends Test<Dossier> {

    private static final Outcomes NOT_YET = Outcomes.FOR_COMMITTEE.orAlso(Outcomes.OPEN);
    private static final String JUDGED = ":judged";

    /** Judges of a call that has a committee. */
    static final Bilingual COMMITTEE = Bilingual.of("à l’appréciation de la commission", "for the committee to judge");

    /** Judge of a call that has none. */
    static final Bilingual AGENCY = Bilingual.of("à l’appréciation de l’ARS", "for the ARS to judge");

    private final Bilingual judges;

    private final Optional<Fact<Dossier, ?>> needed;
    private final ImmutableList<Fact<?, ?>> shown;

    Judged(Bilingual judges, Optional<Fact<Dossier, ?>> needed, ImmutableList<Fact<?, ?>> shown) {
        this.judges = judges;
        this.needed = needed;
        this.shown = shown;
    }

    @Override
    protected Outcomes answer(Case seen) {
        Trace trace = seen.trace();
        boolean known = needed.isEmpty() || needed.get().read(seen) != null;
        if (trace.recording()) {
            shown.forEach(fact -> fact.inputs().forEach(trace::read));
        }
        trace.say(known ? JUDGED : Trace.MISSING);
        return known ? Outcomes.FOR_COMMITTEE : NOT_YET;
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return needed.isEmpty() ? Silent.constant(Outcomes.FOR_COMMITTEE) : this;
    }

    @Override
    protected Outcomes reachable() {
        return needed.isEmpty() ? Outcomes.FOR_COMMITTEE : NOT_YET;
    }

    @Override
    protected void tell(Contents contents) {
        needed.ifPresent(fact -> fact.tell(contents));
        shown.forEach(fact -> fact.tell(contents));
        contents.says(
                Outcome.FOR_COMMITTEE,
                JUDGED,
                Bilingual.of(
                        "À" + judges.fr().substring(1) + ".", "F" + judges.en().substring(1) + "."));
    }

    @Override
    public Bilingual readBack() {
        List<Bilingual> labels = new ArrayList<>();
        needed.ifPresent(fact -> labels.add(fact.label()));
        shown.forEach(fact -> labels.add(fact.label()));
        return labels.isEmpty()
                ? judges
                : Bilingual.of(
                        judges.fr() + ", d’après ceci\u00a0: "
                                + Sentences.listed(labels).fr(),
                        judges.en() + ", from these: "
                                + Sentences.listed(labels).en());
    }
}
