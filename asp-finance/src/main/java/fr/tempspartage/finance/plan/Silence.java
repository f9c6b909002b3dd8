package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Citation;
import java.util.List;

/**
 * Point on which a call says nothing (<em>silence du texte</em>), for example the dates of payment.
 *
 * @param subject what is not stated, in both languages
 * @param citations the clauses that note the silence
 */
public record Silence(Bilingual subject, List<Citation> citations) {

    /** Keeps a copy of the list. */
    public Silence {
        citations = List.copyOf(citations);
    }
}
