package fr.tempspartage.finance.cases;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.plan.FundingTerms;
import java.util.Optional;

/**
 * Case in which a call pays in one way (<em>cas prévu par l'appel</em>).
 *
 * @param name name of its condition among {@link FundingTerms#getConditions()}, in general that of its clause
 * @param when the condition; empty for the case that applies to all others
 * @param scheme what is paid
 */
public record PaymentCase(String name, Optional<Condition> when, FundingScheme scheme) {

    /**
     * Condition of a case (<em>condition</em>).
     *
     * @param words the condition in words, to stand after "if"
     * @param needs the facts on which it depends, in words
     */
    public record Condition(Bilingual words, Bilingual needs) {}

    /** Whether the case applies, as far as these terms say; empty where they do not. */
    Optional<Boolean> applies(FundingTerms terms) {
        return when.isEmpty()
                ? Optional.of(true)
                : Optional.ofNullable(terms.getConditions().get(name));
    }
}
