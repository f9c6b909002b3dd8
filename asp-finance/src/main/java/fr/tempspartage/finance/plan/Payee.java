package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.source.Citation;
import java.util.List;
import java.util.Optional;

/**
 * Who receives the money (<em>bénéficiaire des crédits</em>).
 *
 * @param standing whether the text names the payee, and whether the dossier does
 * @param name the payee's name as the dossier gives it; empty unless {@link Standing#KNOWN}
 * @param citations the clauses that say so, or that note the silence
 */
public record Payee(Standing standing, Optional<String> name, List<Citation> citations) {

    /** What is known of the payee (<em>connaissance du bénéficiaire</em>). */
    public enum Standing {
        /** The recruiter, by the text, and the dossier names it. */
        KNOWN,
        /** The recruiter, by the text, but the dossier does not name it yet. */
        RECRUITER_NOT_KNOWN,
        /** The recruiter, by the text, but the dossier names several: which one is to be made clear. */
        SEVERAL_RECRUITERS,
        /** The text does not say who is paid. */
        NOT_STATED
    }

    /** Keeps a copy of the list. */
    public Payee {
        citations = List.copyOf(citations);
    }

    /**
     * The recruiter, as the dossier names it, where the text says that it is paid; otherwise not stated.
     *
     * @param says the clauses that say so; empty where the text does not
     * @param silence the clauses that note the silence
     */
    public static Payee of(FundingTerms terms, List<Citation> says, List<Citation> silence) {
        if (says.isEmpty()) {
            return new Payee(Standing.NOT_STATED, Optional.empty(), silence);
        }
        Standing unnamed =
                terms.getSeveralRecruiters().isEmpty() ? Standing.RECRUITER_NOT_KNOWN : Standing.SEVERAL_RECRUITERS;
        return new Payee(terms.getRecruiter().isPresent() ? Standing.KNOWN : unnamed, terms.getRecruiter(), says);
    }
}
