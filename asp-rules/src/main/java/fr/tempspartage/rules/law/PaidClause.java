package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.clawback.ClawbackFigures;
import java.util.Optional;

/**
 * Clause that pays, in its text, when a scheme is made.
 *
 * @param id the identifier of the clause
 * @param clawback what the text says of an early end; empty where it has no such clause
 */
record PaidClause(CallText text, String id, Optional<ClawbackFigures> clawback) {

    /** A French sentence of the clause and its English. */
    Bilingual said(String name, String french) {
        return text.translated(id + "." + name, french);
    }

    /** A question in the words of the text. */
    Interpretation asked(Question<?> question) {
        return text.own(question).interpretation();
    }

    Bilingual filled(Bilingual sentence) {
        return text.filled(sentence);
    }

    ImmutableList<Citation> cite(ImmutableList<String> clauses) {
        return clauses.stream().map(text::cite).collect(ImmutableList.toImmutableList());
    }
}
