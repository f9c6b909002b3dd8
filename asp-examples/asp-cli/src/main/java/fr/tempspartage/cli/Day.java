package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.TypedValue;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line, as 2026-05-20, 20/05/2026 or "20 mai 2026". */
final class Day implements ITypeConverter<LocalDate>, Explained {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    @Override
    public LocalDate convert(String text) {
        return TypedValue.read(ScalarType.DATE, text)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElseThrow(() -> refused(text));
    }

    @Override
    public Bilingual refusal(String text) {
        return Bilingual.of(
                "« " + text + " » n’est pas un jour de 1900 à 2999.\nPeut-être faut-il l’écrire année-mois-jour, comme "
                        + "2026-05-20.",
                "'" + text + "' is not a day from 1900 to 2999.\nMaybe write year-month-day, as 2026-05-20.");
    }

    private TypeConversionException refused(String text) {
        return new TypeConversionException(refusal(text).en());
    }
}
