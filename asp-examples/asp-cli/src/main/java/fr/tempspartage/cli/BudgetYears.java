package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.finance.plan.BudgetYear;
import picocli.CommandLine.TypeConversionException;

/** Budget years by the month and day that is typed (<i>exercice budgétaire</i>). */
final class BudgetYears implements Explained<BudgetYear> {

    @Override
    public BudgetYear convert(String text) {
        try {
            return BudgetYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Bilingual refusal(String text) {
        if (text.equals("02-29")) {
            return Bilingual.of(
                    "un exercice qui commencerait le 29 février est refusé\u00a0: ce jour n’existe pas chaque année.",
                    "A budget year that starts on 29 February is refused: that day is not in every year.");
        }
        return Bilingual.of(
                "«\u00a0" + text
                        + "\u00a0» n’est pas un jour de l’année, de 01-01 à 12-31.\nPeut-être faut-il l’écrire mois-jour, comme 09-01.",
                "'" + text + "' is not a day of a year, from 01-01 to 12-31.\nMaybe write month-day, as 09-01.");
    }
}
