package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.money.Rate;

/**
 * Share of one partner (<em>quote-part</em>) in what the agency does not pay.
 *
 * @param partner name or key of the partner
 * @param share its share, 1 for all; the shares of an agreement add up to 1, and no split is computed when they do not
 */
public record PartnerShare(String partner, Rate share) {}
