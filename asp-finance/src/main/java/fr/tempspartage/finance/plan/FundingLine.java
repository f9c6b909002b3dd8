package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.post.ContractMonth;
import fr.tempspartage.domain.source.Citation;
import java.util.List;

/**
 * Line of a plan (<em>ligne de financement</em>): what is paid for one contract month, by whom, to whom, and why.
 *
 * @param label what the line is, in both languages
 * @param month the contract month; its calendar year is the one in which it starts
 * @param payer who pays, in both languages
 * @param payee who receives
 * @param amount amount for all posts
 * @param formula how the amount comes about, in both languages
 * @param citations the clauses that it rests on
 */
public record FundingLine(
        Bilingual label,
        ContractMonth month,
        Bilingual payer,
        Payee payee,
        Euros amount,
        Bilingual formula,
        List<Citation> citations) {

    /** Keeps a copy of the list. */
    public FundingLine {
        citations = List.copyOf(citations);
    }
}
