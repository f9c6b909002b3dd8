package fr.tempspartage.finance.clawback;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Choice;
import java.util.Optional;

/**
 * Claim under one reading (<em>montant récupérable</em>).
 *
 * @param claimed what would be claimed, never more than was delegated; empty where unknown
 * @param kept what the recruiter would keep of the delegated credits; with the claim it makes them up; empty where
 *     unknown
 * @param atLeast lower bound of the claim under every reading of the months served, equal to it where it is known
 * @param atMost upper bound of the claim, equal to it where it is known
 */
public record ClawbackAmount(
        Choice choice, Optional<Euros> claimed, Optional<Euros> kept, Euros atLeast, Euros atMost) {}
