package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.vocabulary.DocumentRequirement;

/**
 * Call of Nouvelle-Aquitaine, 2026 (<i>appel à candidatures, postes d'assistants spécialistes à temps partagé entre
 * établissements de santé</i>), written from its specification of 122 lines.
 *
 * <p>Usually found by {@code Calls.load().get("nouvelle-aquitaine-2026")}. Its rules, figures and interpretations are
 * read through this definition.
 */
public final class NouvelleAquitaine2026 implements CallDefinition {

    private static final CallId ID = CallId.parse("nouvelle-aquitaine-2026");

    private final Campaign campaign = NouvelleAquitaine2026Campaign.make();
    private final ImmutableList<Rule> rules = NouvelleAquitaine2026Text.TEXT.rules();
    private final FundingScheme fundingScheme = NouvelleAquitaine2026Costs.scheme();

    /** Makes the definition; for the service loader. */
    public NouvelleAquitaine2026() {}

    @Override
    public CallId id() {
        return ID;
    }

    @Override
    public Campaign campaign() {
        return campaign;
    }

    @Override
    public ImmutableList<Clause> clauses() {
        return NouvelleAquitaine2026Campaign.CLAUSES;
    }

    @Override
    public ImmutableList<Rule> rules() {
        return rules;
    }

    @Override
    public ImmutableList<DocumentRequirement> documents() {
        return NouvelleAquitaine2026Documents.LIST;
    }

    @Override
    public FundingScheme fundingScheme() {
        return fundingScheme;
    }

    @Override
    public ImmutableList<OpenPoint> interpretations() {
        return NouvelleAquitaine2026Interpretations.ALL;
    }

    @Override
    public ImmutableList<Datum> data() {
        return NouvelleAquitaine2026Data.ALL;
    }

    @Override
    public String toString() {
        return id().toString();
    }
}
