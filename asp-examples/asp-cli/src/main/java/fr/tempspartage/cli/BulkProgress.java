package fr.tempspartage.cli;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.bulk.BulkCounts;
import fr.tempspartage.io.bulk.BulkIssue;
import fr.tempspartage.io.bulk.BulkWatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What is said of a run on standard error: how far it is, on a line that is written over on a terminal and on a line now and
 * then elsewhere; the first records that could not be read; the counts at the end.
 */
final class BulkProgress implements BulkWatcher {

    private static final int MOST_ISSUES = 20;
    private static final long ON_TERMINAL = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long ELSEWHERE = TimeUnit.SECONDS.toNanos(10);
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final int PERCENT = 100;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private final Console console;
    private final LanguageOptions output;
    private final String file;
    private final long started = System.nanoTime();
    private long said = started;
    private long before;
    private double partBefore;
    private boolean begun;
    private int issues;
    private int shown;

    BulkProgress(Console console, LanguageOptions output, String file) {
        this.console = console;
        this.output = output;
        this.file = file;
    }

    @Override
    public void resumed(long records) {
        before = records;
        note(output.say(
                "Reprise d’un examen interrompu, après le dossier " + number(records) + ".",
                "An interrupted run goes on after dossier " + number(records) + "."));
    }

    @Override
    public void said(BulkIssue first) {
        issues++;
        if (issues <= MOST_ISSUES) {
            note(file + ":" + first.issue().format(output.language()));
        } else if (issues == MOST_ISSUES + 1) {
            note(output.say(
                    "Les anomalies suivantes ne sont pas montrées ici\u00a0; elles figurent dans le résultat.",
                    "The issues after these are not shown here; they stand in the result."));
        }
    }

    @Override
    public void written(BulkCounts counts, double part) {
        if (!begun) {
            // What an earlier run has read took none of this one's time.
            begun = true;
            partBefore = before > 0 ? part : 0;
        }
        long now = System.nanoTime();
        if (now - said < (console.overwrites() ? ON_TERMINAL : ELSEWHERE)) {
            return;
        }
        said = now;
        String line = line(counts, part, (now - started) / SECOND);
        if (console.overwrites()) {
            clear();
            console.err().print("\r" + line.replace('\u00a0', ' ').replace('\u202f', ' '));
            console.err().flush();
            shown = line.length();
        } else {
            console.note(line);
        }
    }

    private String line(BulkCounts counts, double part, double seconds) {
        List<String> words = new ArrayList<>();
        words.add(records(counts.records()));
        words.add(rate(counts, seconds));
        if (part > partBefore) {
            words.add(number((long) (part * PERCENT)) + output.say("\u00a0%", "%"));
            words.add(output.say("reste environ ", "about ")
                    + duration(seconds * (1 - part) / (part - partBefore))
                    + output.say("", " left"));
        }
        return String.join(" · ", words);
    }

    private String rate(BulkCounts counts, double seconds) {
        return output.say(
                number((long) ((counts.records() - before) / seconds)) + " par seconde",
                number((long) ((counts.records() - before) / seconds)) + " a second");
    }

    /** Wipes out the line that is written over. */
    void clear() {
        if (shown > 0) {
            console.err().print("\r" + " ".repeat(shown) + "\r");
            console.err().flush();
            shown = 0;
        }
    }

    private void note(String text) {
        clear();
        console.note(text);
    }

    /** Says what came of all records. */
    void end(BulkCounts counts) {
        List<String> parts = new ArrayList<>();
        parts.add(counted(counts.eligible(), "éligible", "éligibles", "eligible"));
        parts.add(counted(counts.toBeConfirmed(), "à confirmer", "à confirmer", "to be confirmed"));
        parts.add(counted(counts.notEligible(), "non éligible", "non éligibles", "not eligible"));
        parts.add(counted(counts.notRead(), "illisible", "illisibles", "not read"));
        parts.add(counted(counts.notAssessed(), "interrompu", "interrompus", "broken off"));
        String written = counted(counts.records(), "résultat écrit", "résultats écrits", "written");
        note(counted(counts.records(), "dossier lu", "dossiers lus", "read") + ", " + written
                + output.say("\u00a0: ", ": ") + String.join(", ", parts) + ".");
        if (counts.warned() > 0) {
            note(output.say(
                    "Dossiers lus avec un avertissement\u00a0: " + number(counts.warned()) + ".",
                    "Dossiers read with a warning: " + number(counts.warned()) + "."));
        }
        long now = System.nanoTime();
        if (now - started >= ELSEWHERE) {
            note(duration((now - started) / SECOND) + ", " + rate(counts, (now - started) / SECOND) + ".");
        }
    }

    private String counted(long count, String one, String many, String english) {
        return number(count) + " " + output.say(count < 2 ? one : many, english);
    }

    private String records(long count) {
        return counted(count, "dossier", "dossiers", count == 1 ? "dossier" : "dossiers");
    }

    private String number(long number) {
        return String.format(output.language() == Language.FRENCH ? Locale.FRENCH : Locale.ENGLISH, "%,d", number);
    }

    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < MINUTE) {
            return whole + " s";
        }
        return whole < HOUR
                ? whole / MINUTE + " min " + whole % MINUTE + " s"
                : whole / HOUR + " h " + whole % HOUR / MINUTE + " min";
    }
}
