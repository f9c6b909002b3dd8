package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Euros;

/** Reads an amount of the command line, as 45497.06 or "45 497,06 €". */
final class Amounts implements Explained<Euros> {

    @Override
    public Euros convert(String text) {
        return typed(ScalarType.EUROS, text);
    }

    @Override
    public Bilingual refusal(String text) {
        return Bilingual.of(
                "«\u00a0" + text + "\u00a0» n’est pas un montant de 0 à 999\u00a0999\u00a0999,99\u00a0€.\n"
                        + "Peut-être faut-il l’écrire avec deux décimales au plus, comme 45497.06.",
                "'" + text + "' is not an amount from 0 to €999,999,999.99.\n"
                        + "Maybe write it with two decimals at most, as 45497.06.");
    }
}
