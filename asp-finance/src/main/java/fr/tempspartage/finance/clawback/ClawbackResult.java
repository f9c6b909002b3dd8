package fr.tempspartage.finance.clawback;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.MissingInput;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an early end changes for the money (<em>conséquences financières d'une fin anticipée</em>).
 *
 * @param trigger whether the text lets the agency claim
 * @param reason why, in both languages
 * @param served the months served and what they are worth, under each reading; empty where the call has no clause
 * @param delegated what was delegated, in euros; empty where unknown
 * @param amounts the claim under each open reading; empty where the text does not apply or does not exist
 * @param inForce the claim under the reading in force; empty where none is, or where the trigger is not sure
 * @param notDelegated what was committed beyond the months served and is not delegated to date; empty where unknown
 * @param notDelegatedForServed what the months served are worth and is not delegated to date; empty where unknown
 * @param notAddressed credits delegated beyond the months served whose fate the text does not address; empty where it
 *     does or where they are unknown
 * @param interpretations the interpretations that were read, key by key, with the slugs in force
 * @param questions what to ask the agency
 * @param notes what to know before using the amounts
 * @param missing the inputs without which the result is not complete
 * @param citations the clauses it rests on, or that note the silence
 */
public record ClawbackResult(
        ClawbackTrigger trigger,
        Bilingual reason,
        List<MonthsServed> served,
        Optional<Euros> delegated,
        List<ClawbackAmount> amounts,
        Optional<ClawbackAmount> inForce,
        Optional<EurosRange> notDelegated,
        Optional<EurosRange> notDelegatedForServed,
        Optional<EurosRange> notAddressed,
        Map<String, List<String>> interpretations,
        List<Bilingual> questions,
        List<Bilingual> notes,
        List<MissingInput> missing,
        List<Citation> citations) {

    /** Keeps copies of the lists. */
    public ClawbackResult {
        served = List.copyOf(served);
        amounts = List.copyOf(amounts);
        interpretations = Collections.unmodifiableMap(new LinkedHashMap<>(interpretations));
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
        missing = List.copyOf(missing);
        citations = List.copyOf(citations);
    }

    /** What the months served are worth under every reading (<em>valeur des mois accomplis</em>); empty without a clause. */
    public Optional<EurosRange> valueServed() {
        return served.stream().map(MonthsServed::value).reduce(EurosRange::span);
    }

    /**
     * Claim to set aside where one number is forced (<em>montant prudent</em>): the one in force, otherwise the one with
     * the highest bound; empty where there are no amounts.
     */
    public Optional<ClawbackAmount> prudent() {
        return inForce.or(() -> amounts.stream().reduce((a, b) -> b.atMost().compareTo(a.atMost()) >= 0 ? b : a));
    }

    /** Claim under the reading of this slug; empty where there is none. */
    public Optional<ClawbackAmount> amount(String slug) {
        return amounts.stream()
                .filter(amount -> amount.choice().slug().equals(slug))
                .findFirst();
    }

    /**
     * Result for a call without a clause on early ends.
     *
     * @param silence the clauses that note that the text says nothing; without one, only the plug-in is known to be silent
     */
    public static ClawbackResult notStated(List<Citation> silence) {
        return new ClawbackResult(
                ClawbackTrigger.NOT_STATED,
                silence.isEmpty()
                        ? Bilingual.of(
                                "Le module de cet appel ne renseigne rien sur une fin anticipée.",
                                "The plug-in of this call declares nothing on an early end.")
                        : Bilingual.of(
                                "Le texte ne dit rien d’une fin anticipée.", "The text says nothing of an early end."),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                silence);
    }
}
