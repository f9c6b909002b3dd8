package fr.tempspartage.cli;

import fr.tempspartage.finance.BudgetYear;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Budget years by the month and day that is typed (<i>exercice budgétaire</i>). */
final class BudgetYears implements ITypeConverter<BudgetYear> {

    @Override
    public BudgetYear convert(String text) {
        try {
            return BudgetYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
