package fr.tempspartage.web.site;

import com.google.common.hash.Hashing;
import io.javalin.http.Context;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Answers that stay the same until the program is another: whoever has one at hand is not sent it again. */
public final class Unchanged {

    private static final int TAG_LENGTH = 16;

    private Unchanged() {}

    /**
     * Gives an answer a tag.
     *
     * @return whether whoever asks has it at hand; all is then answered
     */
    public static boolean isAtHand(Context request, byte[] answer) {
        String tag = "W/\"" + Hashing.sha256().hashBytes(answer).toString().substring(0, TAG_LENGTH) + "\"";
        request.header("ETag", tag);
        request.header("Cache-Control", "no-cache");
        if (!matches(request.header("If-None-Match"), tag)) {
            return false;
        }
        request.status(304);
        return true;
    }

    /** Whether a header names a tag, which may be compared weakly. */
    private static boolean matches(@Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        TreeSet<String> tags = new TreeSet<>();
        for (String one : header.split(",", -1)) {
            tags.add(one.strip().replaceFirst("^W/", ""));
        }
        return tags.contains("*") || tags.contains(tag.substring(2));
    }
}
