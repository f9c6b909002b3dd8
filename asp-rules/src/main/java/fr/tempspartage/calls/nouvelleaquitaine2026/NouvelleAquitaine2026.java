package fr.tempspartage.calls.nouvelleaquitaine2026;

import fr.tempspartage.rules.law.CallText;

/**
 * Call of Nouvelle-Aquitaine, 2026 (<i>appel à candidatures, postes d'assistants spécialistes à temps partagé entre
 * établissements de santé</i>), written from its specification of 122 lines.
 *
 * <p>Usually found by {@code Calls.load().get("nouvelle-aquitaine-2026")}. Its rules, figures and interpretations are
 * read through this definition.
 */
public final class NouvelleAquitaine2026 extends NouvelleAquitaine2026Text {

    /** Makes the definition; for the service loader. */
    public NouvelleAquitaine2026() {}

    @Override
    protected CallText again() {
        return new NouvelleAquitaine2026();
    }
}
