package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.typed.TypedValue;
import java.time.LocalDate;

/** Reads a day of the command line, as 2026-05-20, 20/05/2026 or "20 mai 2026". */
class Day implements Explained<LocalDate> {

    private final int firstYear;
    private final int lastYear;

    Day() {
        this(1900, 2999);
    }

    private Day(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    @Override
    public LocalDate convert(String text) {
        return TypedValue.read(ScalarType.DATE, text)
                .filter(day -> day.getYear() >= firstYear && day.getYear() <= lastYear)
                .orElseThrow(() -> refused(text));
    }

    @Override
    public Bilingual refusal(String text) {
        return Bilingual.of(
                "«\u00a0" + text + "\u00a0» n’est pas un jour de " + firstYear + " à " + lastYear
                        + ".\nPeut-être faut-il l’écrire année-mois-jour, comme 2026-05-20.",
                "'" + text + "' is not a day from " + firstYear + " to " + lastYear
                        + ".\nMaybe write year-month-day, as 2026-05-20.");
    }

    /** First day of a contract that a call could fund, from 2000 to 2100. */
    static final class Start extends Day {
        Start() {
            super(2000, 2100);
        }
    }
}
