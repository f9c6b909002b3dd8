package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import java.util.List;

/**
 * Amount to use where one number is forced (<em>montant prudent</em>): the lowest that the text allows, so that nobody
 * counts on money that may not come.
 *
 * @param mark what must stand beside it: the reading that gives it, and that it is prudent
 * @param alternative the alternative that it is the total of
 * @param beside the other alternatives, to be shown beside it; empty if the amount is decided
 */
public record PrudentAmount(
        Euros amount, Bilingual mark, FundingAlternative alternative, List<FundingAlternative> beside) {

    /** Keeps a copy of the list. */
    public PrudentAmount {
        beside = List.copyOf(beside);
    }

    static PrudentAmount among(List<FundingAlternative> alternatives) {
        FundingAlternative lowest = alternatives.get(0);
        for (FundingAlternative alternative : alternatives) {
            lowest = alternative.total().compareTo(lowest.total()) < 0 ? alternative : lowest;
        }
        FundingAlternative prudent = lowest;
        return new PrudentAmount(
                prudent.total(),
                mark(prudent, alternatives.size() == 1),
                prudent,
                alternatives.stream().filter(other -> !other.equals(prudent)).toList());
    }

    private static Bilingual mark(FundingAlternative prudent, boolean only) {
        Bilingual quality = only
                ? Bilingual.of("seul montant possible", "only possible amount")
                : Bilingual.of("montant prudent", "prudent amount");
        return prudent.reading()
                .map(reading -> Bilingual.of(
                        "lecture «\u00a0" + reading.fr() + "\u00a0», " + quality.fr(),
                        "reading “" + reading.en() + "”, " + quality.en()))
                .orElse(quality);
    }
}
