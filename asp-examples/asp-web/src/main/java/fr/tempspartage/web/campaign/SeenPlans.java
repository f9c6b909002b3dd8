package fr.tempspartage.web.campaign;

import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scheme that plans the same terms under the same readings once: most dossiers of a campaign have terms of others. */
final class SeenPlans implements FundingScheme {

    private static final int MOST = 500;

    private final FundingScheme scheme;
    private final Map<FundingTerms, FundingPlan> plans = new LinkedHashMap<>();
    private Readings seen = Readings.DEFAULT;

    SeenPlans(FundingScheme scheme) {
        this.scheme = scheme;
    }

    @Override
    public synchronized FundingPlan plan(FundingTerms terms, Readings readings) {
        if (!readings.equals(seen) || plans.size() >= MOST) {
            plans.clear();
            seen = readings;
        }
        return plans.computeIfAbsent(terms, these -> scheme.plan(these, readings));
    }

    @Override
    public List<Interpretation> interpretations() {
        return scheme.interpretations();
    }
}
