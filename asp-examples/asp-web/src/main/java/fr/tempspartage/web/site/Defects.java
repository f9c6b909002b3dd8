package fr.tempspartage.web.site;

import fr.tempspartage.domain.RefusedException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Defects of the program, told to whoever runs the server, on standard error: classes and frames, and no message, since it
 * may hold what somebody entered. Of many in one minute the first are told, and how many were left out.
 */
public final class Defects {

    /** How many are told in one minute. */
    static final int A_MINUTE = 5;

    /** How many frames of each are told. */
    static final int FRAMES = 30;

    private static final String PROGRAM = "asp web: ";
    private static final int CAUSES = 5;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final Defects TOLD = new Defects(System::nanoTime, () -> System.err);

    private final LongSupplier clock;
    private final Supplier<PrintStream> out;
    private long since;
    private int told;
    private long leftOut;

    /** Tells them elsewhere, with a clock that counts nanoseconds. */
    Defects(LongSupplier clock, Supplier<PrintStream> out) {
        this.clock = clock;
        this.out = out;
    }

    /**
     * Tells one; what the library refuses in words is none.
     *
     * @param where method and address with the names of its parts, never with what stands for them; or what was under way
     */
    public static void say(String where, Throwable defect) {
        if (!(defect instanceof RefusedException)) {
            TOLD.tell(where, defect);
        }
    }

    /** Tells how many were left out where nothing more comes, and begins anew. */
    public static void end() {
        TOLD.restart();
    }

    synchronized void tell(String where, Throwable defect) {
        long now = clock.getAsLong();
        if (told == 0 || now - since >= MINUTE) {
            tellLeftOut();
            since = now;
            told = 0;
        }
        if (told == A_MINUTE) {
            leftOut++;
            return;
        }
        told++;
        List<String> lines = new ArrayList<>();
        String at = where.isEmpty() ? "" : " – " + where;
        lines.add(PROGRAM + "défaut du programme (defect of the program)" + at);
        String before = "";
        @Nullable Throwable cause = defect;
        for (int i = 0; cause != null && i < CAUSES; i++) {
            lines.add(before + cause.getClass().getName());
            addFrames(cause.getStackTrace(), lines);
            before = "à cause de (because of) ";
            cause = cause.getCause();
        }
        print(lines);
    }

    private static void addFrames(StackTraceElement[] frames, List<String> lines) {
        for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
            lines.add("    " + frames[i]);
        }
        if (frames.length > FRAMES) {
            lines.add("    … " + (frames.length - FRAMES));
        }
    }

    synchronized void restart() {
        tellLeftOut();
        told = 0;
    }

    private void tellLeftOut() {
        if (leftOut > 0) {
            print(List.of(PROGRAM + "autres défauts, laissés de côté (more defects, left out) – " + leftOut));
            leftOut = 0;
        }
    }

    /** Prints lines that no other thread comes between. */
    private void print(List<String> lines) {
        out.get().print(String.join("\n", lines) + "\n");
        out.get().flush();
    }
}
