package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Rate;

/** Reads a share of the command line, as 60%, 0.6, 3/5 or "8,5 %". */
final class Shares implements Explained<Rate> {

    @Override
    public Rate convert(String text) {
        return typed(ScalarType.RATE, text);
    }

    @Override
    public Bilingual refusal(String text) {
        return Bilingual.of(
                "«\u00a0" + text
                        + "\u00a0» n’est pas une part de 0 à 100\u00a0%.\nPeut-être faut-il l’écrire comme 60% ou 3/5.",
                "'" + text + "' is not a share from 0 to 100%.\nMaybe write it as 60% or 3/5.");
    }
}
