package fr.tempspartage.finance.formula;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.PartnerShare;
import fr.tempspartage.finance.plan.PartnersRest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/** How what the agency does not pay is shared (<em>répartition du reste à charge</em>). */
public enum RestSplit {
    /** By the agreement of the partners; without one, not at all. */
    AS_AGREED {
        @Override
        List<PartnerShare> shares(FundingTerms terms) {
            return terms.getAgreedSplit();
        }
    },
    /** In equal parts among the partners named. */
    EQUAL {
        @Override
        List<PartnerShare> shares(FundingTerms terms) {
            int partners = terms.getPartners().size();
            return terms.getPartners().stream()
                    .map(partner -> new PartnerShare(partner, Rate.of(1, partners)))
                    .toList();
        }
    },
    /** All to the recruiter. */
    RECRUITER_ALONE {
        @Override
        List<PartnerShare> shares(FundingTerms terms) {
            return terms.getRecruiter().stream()
                    .map(recruiter -> new PartnerShare(recruiter, Rate.ONE))
                    .toList();
        }
    };

    abstract List<PartnerShare> shares(FundingTerms terms);

    /** Rest of a cost once an amount is paid, with what it is the rest of; split if the shares add up to 1. */
    public PartnersRest rest(Euros cost, Euros amount, FundingTerms terms, Optional<Bilingual> of) {
        Euros total = cost.minus(amount).max(Euros.ZERO);
        List<PartnerShare> shares = shares(terms);
        return new PartnersRest(
                total, amount.minus(cost).max(Euros.ZERO), of, addUp(shares) ? parts(total, shares) : List.of());
    }

    /** Whether shares make up the whole. */
    public static boolean addUp(List<PartnerShare> shares) {
        BigFraction sum = BigFraction.ZERO;
        for (PartnerShare share : shares) {
            sum = sum.add(share.share().fraction());
        }
        return sum.equals(BigFraction.ONE);
    }

    private static List<PartnersRest.Part> parts(Euros total, List<PartnerShare> shares) {
        List<Euros> amounts =
                total.split(shares.stream().map(PartnerShare::share).toList());
        return IntStream.range(0, shares.size())
                .mapToObj(i -> new PartnersRest.Part(shares.get(i).partner(), amounts.get(i)))
                .toList();
    }
}
