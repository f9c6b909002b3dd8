package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.bulk.Bulk;

/** Reads a whole number within bounds, which a refusal names (<i>nombre entier</i>). */
abstract class Whole implements Explained<Integer> {

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
        throw refused(text);
    }

    @Override
    public Bilingual refusal(String text) {
        return Bilingual.of(
                "«\u00a0" + text + "\u00a0» n’est pas un nombre entier de " + least + " à " + most + ".",
                "'" + text + "' is not a whole number from " + least + " to " + most + ".");
    }

    /** From 1 to 10. */
    static final class UpTo10 extends Whole {
        UpTo10() {
            super(1, 10);
        }
    }

    /** Contract months, from 1 to 120. */
    static final class Months extends Whole {
        Months() {
            super(1, 120);
        }
    }

    /** Years of seniority of the pay scale, from 1 to 6. */
    static final class Seniority extends Whole {
        Seniority() {
            super(1, 6);
        }
    }

    /** Threads, from 1 to 256. */
    static final class Threads extends Whole {
        Threads() {
            super(1, Bulk.MAX_THREADS);
        }
    }

    /** Port of a server, from 0 to 65535; 0 is any that is free. */
    static final class Port extends Whole {
        Port() {
            super(0, 65_535);
        }
    }

    /** How many dossiers, from 0 to 1,000,000. */
    static final class Count extends Whole {
        Count() {
            super(0, 1_000_000);
        }
    }
}
