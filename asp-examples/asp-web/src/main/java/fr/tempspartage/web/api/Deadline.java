package fr.tempspartage.web.api;

import com.google.common.util.concurrent.UncheckedExecutionException;
import fr.tempspartage.web.site.Limits;
import fr.tempspartage.web.site.Refusal;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work that must be done in time (<i>délai</i>). Whoever asked is told when it is not; the work itself, which nothing can
 * break off, ends on its own and counts among what is under way until then.
 */
final class Deadline {

    private static final Duration WORK = Duration.ofSeconds(30);

    private static final ThreadPoolExecutor WORKERS =
            new ThreadPoolExecutor(0, Limits.IN_FLIGHT, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "asp-api");
                thread.setDaemon(true);
                return thread;
            });

    private Deadline() {}

    /** Result of work, or a refusal where there is none in time. */
    static <T> T within(Callable<T> work) {
        return within(WORK, work);
    }

    static <T> T within(Duration most, Callable<T> work) {
        Future<T> result;
        try {
            result = WORKERS.submit(work);
        } catch (RejectedExecutionException full) {
            throw busy();
        }
        try {
            return result.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            result.cancel(true);
            throw Refusal.of(
                    503,
                    "La réponse prendrait plus de " + most.toSeconds() + "\u00a0secondes.",
                    "The answer would take more than " + most.toSeconds() + " seconds.");
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof RuntimeException known) {
                throw known;
            }
            throw new UncheckedExecutionException(cause);
        }
    }

    private static Refusal busy() {
        return Refusal.of(503, "Le serveur est occupé.", "The server is busy.");
    }
}
