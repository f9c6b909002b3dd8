package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line, as 2026-05-20. */
final class Day implements ITypeConverter<LocalDate>, Explained {

    private static final Pattern FORM = Pattern.compile("(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");

    @Override
    public LocalDate convert(String text) {
        try {
            if (FORM.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw refused(text);
        }
        throw refused(text);
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
