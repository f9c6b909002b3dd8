package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number within bounds, which a refusal names (<i>nombre entier</i>). */
abstract class Whole implements ITypeConverter<Integer>, Explained {

    private final int least;
    private final int most;

    private Whole(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public Integer convert(String text) {
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new TypeConversionException(refusal(text).en());
    }

    @Override
    public Bilingual refusal(String text) {
        return Bilingual.of(
                "« " + text + " » n’est pas un nombre entier de " + least + " à " + most + ".",
                "'" + text + "' is not a whole number from " + least + " to " + most + ".");
    }

    /** From 1 to 10. */
    static final class UpTo10 extends Whole {
        UpTo10() {
            super(1, 10);
        }
    }
}
