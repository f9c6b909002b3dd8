package fr.tempspartage.calls.auvergnerhonealpes2026;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.rules.law.CallText;
import fr.tempspartage.rules.verdict.Trace;
import java.util.Optional;

/**
 * Call of Auvergne-Rhône-Alpes for 2026-2028 (<i>assistants spécialistes à temps partagé ville / établissements</i>): one
 * public hospital and one town structure share a doctor for two years from 1 November 2026.
 *
 * <p>Example: {@code Calls.load().get("auvergne-rhone-alpes-2026")}. This class is immutable and thread-safe.
 */
public final class AuvergneRhoneAlpes2026 extends AuvergneRhoneAlpes2026Text {

    /** Makes the call; all instances are alike. */
    public AuvergneRhoneAlpes2026() {}

    @Override
    protected CallText again() {
        return new AuvergneRhoneAlpes2026();
    }

    @Override
    public Optional<RequestKind> requestKind(Dossier dossier) {
        return EffectiveRequest.of(dossier, Trace.silent()).kind();
    }
}
