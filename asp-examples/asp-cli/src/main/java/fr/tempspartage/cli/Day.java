package fr.tempspartage.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line, as 2026-05-20. */
final class Day implements ITypeConverter<LocalDate> {

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

    private static TypeConversionException refused(String text) {
        return new TypeConversionException(
                "'" + text + "' is not a day from 1900 to 2999.\nMaybe write year-month-day, as 2026-05-20.");
    }
}
