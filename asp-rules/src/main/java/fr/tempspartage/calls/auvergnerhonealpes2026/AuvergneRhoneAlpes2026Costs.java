package fr.tempspartage.calls.auvergnerhonealpes2026;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.flat.FlatSumFigures;
import fr.tempspartage.finance.flat.FlatSumScheme;
import fr.tempspartage.finance.plan.Silence;
import java.util.List;

/**
 * Figures that the call prints (<i>chiffres imprimés</i>): 32 000 euros, 40 %, 24 months. The text gives no cost of a
 * post, no payee and no schedule.
 */
final class AuvergneRhoneAlpes2026Costs {

    private static final Euros FLAT_SUM = Euros.parse("32000.00");
    private static final Rate SHARE = Rate.of(40, 100);
    private static final ServicePeriod HORIZON = ServicePeriod.parse("2026-11-01/2028-10-31");

    private AuvergneRhoneAlpes2026Costs() {}

    static FundingScheme scheme(ImmutableList<Clause> clauses) {
        List<Citation> silence = citations(clauses, "ARA-64");
        return FlatSumScheme.of(FlatSumFigures.builder()
                .label(Bilingual.of("Forfait de l’ARS", "Flat sum of the agency"))
                .payer(Bilingual.of("ARS Auvergne-Rhône-Alpes", "Regional health agency (ARS) Auvergne-Rhône-Alpes"))
                .sum(FLAT_SUM)
                .printedShare(SHARE)
                .horizon(HORIZON)
                .citations(citations(clauses, "ARA-12", "ARA-13", "ARA-14", "ARA-63"))
                .lengthCitations(citations(clauses, "ARA-21", "ARA-22"))
                .renewalMonths(12)
                .renewalCount(AuvergneRhoneAlpes2026Interpretations.RENEWAL_COUNT.interpretation())
                .renewalCitations(citations(clauses, "ARA-13", "ARA-37", "ARA-63"))
                .horizonCitations(citations(clauses, "ARA-22", "ARA-63"))
                .interruptionCitations(citations(clauses, "ARA-21", "ARA-64"))
                .rejection(Bilingual.of(
                        "Le texte dit ce montant «\u00a0forfaitaire\u00a0»\u00a0: ni plafond, ni plancher.",
                        "The text calls this amount “forfaitaire”, a flat sum: neither a cap nor a" + " floor."))
                .payeeSilence(silence)
                .clawbackSilence(silence)
                .addSilences(
                        new Silence(
                                Bilingual.of(
                                        "échéancier de délégation des crédits",
                                        "schedule of the delegation of the credits"),
                                silence),
                        new Silence(
                                Bilingual.of("assiette du taux de 40\u00a0%", "base of the rate of 40%"),
                                citations(clauses, "ARA-12")),
                        new Silence(
                                Bilingual.of("clé de partage du coût restant", "split of the remaining cost"),
                                citations(clauses, "ARA-14")))
                .nature(AuvergneRhoneAlpes2026Interpretations.FLAT_SUM.interpretation())
                .renewal(AuvergneRhoneAlpes2026Interpretations.RENEWAL_AMOUNT.interpretation())
                .restOf(AuvergneRhoneAlpes2026Interpretations.REST_OF.interpretation())
                .restSplit(AuvergneRhoneAlpes2026Interpretations.REST_SPLIT.interpretation())
                .shareBase(AuvergneRhoneAlpes2026Interpretations.SHARE_BASE.interpretation())
                .bases(ImmutableMap.of(
                        "hospital-half", Rate.HALF, "whole-post", Rate.ONE, "hospital-quota", Rate.of(40, 100)))
                .build());
    }

    private static List<Citation> citations(ImmutableList<Clause> clauses, String... ids) {
        ImmutableList.Builder<Citation> found = ImmutableList.builder();
        for (String id : ids) {
            clauses.stream()
                    .filter(clause -> clause.id().toString().equals(id))
                    .map(Citation::of)
                    .forEach(found::add);
        }
        return found.build();
    }
}
