package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.post.ServicePeriod;
import java.time.LocalDate;

/** Reads a period of the command line, its two days as {@link Day.Start} reads them, as 2026-11-01/2028-10-31. */
final class Periods implements Explained<ServicePeriod> {

    private static final Day DAYS = new Day.Start();

    @Override
    public ServicePeriod convert(String text) {
        int parts = text.split("/", -1).length;
        // Days written as 01/11/2026 hold strokes themselves.
        int stroke = parts == 2
                ? text.indexOf('/')
                : parts == 6 ? text.indexOf('/', text.indexOf('/', text.indexOf('/') + 1) + 1) : -1;
        if (stroke < 0) {
            throw refused(text);
        }
        LocalDate start = DAYS.convert(text.substring(0, stroke).strip());
        LocalDate end = DAYS.convert(text.substring(stroke + 1).strip());
        if (end.isBefore(start)) {
            throw refused(text);
        }
        return ServicePeriod.ofClosed(start, end);
    }

    @Override
    public Bilingual refusal(String text) {
        return Bilingual.of(
                "«\u00a0" + text + "\u00a0» n’est pas une période de 2000 à 2100, son premier et son dernier jour.\n"
                        + "Peut-être faut-il l’écrire comme 2026-11-01/2028-10-31.",
                "'" + text + "' is not a period from 2000 to 2100, its first and last day.\n"
                        + "Maybe write it as 2026-11-01/2028-10-31.");
    }
}
