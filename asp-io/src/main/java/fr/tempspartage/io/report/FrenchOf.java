package fr.tempspartage.io.report;

import java.util.Locale;
import java.util.Set;

/** French <i>de</i> with the article of the noun that follows: du coût, de la part, de l’IESPE, des charges. */
final class FrenchOf {

    private static final Set<String> MASCULINE = Set.of(
            "budget",
            "contrôle",
            "coût",
            "forfait",
            "montant",
            "plafond",
            "plancher",
            "prix",
            "salaire",
            "taux",
            "total");
    private static final Set<String> FEMININE =
            Set.of("base", "composante", "part", "pet", "prime", "prise", "quotité", "rémunération", "somme");
    private static final Set<String> PLURAL = Set.of("charges", "cotisations", "émoluments", "indemnités", "primes");

    private FrenchOf() {}

    /** What goes before a label; a colon where its noun is not one of those that amounts are explained with. */
    static String before(String label) {
        String noun = label.split("[\\s\u00a0,:]", 2)[0].toLowerCase(Locale.ROOT);
        if (PLURAL.contains(noun)) {
            return "des ";
        }
        if (MASCULINE.contains(noun)) {
            return "du ";
        }
        if (FEMININE.contains(noun)) {
            return "de la ";
        }
        return !noun.isEmpty() && "aeéèiouyœ".indexOf(noun.charAt(0)) >= 0 ? "de l’" : "de\u00a0: ";
    }
}
