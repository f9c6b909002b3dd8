package fr.tempspartage.domain.campaign;

import fr.tempspartage.domain.Identifier;
import fr.tempspartage.domain.field.ScalarType;
import java.util.regex.Pattern;

/**
 * Identifier of a call (<i>appel à candidatures</i>), such as {@code nouvelle-aquitaine-2026}.
 *
 * <p>Lower-case letters, digits and single hyphens, at most 64 characters. The identifier of a call that no plug-in
 * defines is still a valid identifier: it is kept, and reported by whoever looks the call up.
 */
public final class CallId extends Identifier implements Comparable<CallId> {

    /** Regular expression that every identifier matches. */
    public static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /** Largest number of characters, inclusive. */
    public static final int MAX_LENGTH = 64;

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** Identifier in files. */
    public static final ScalarType<CallId> TYPE =
            ScalarType.identifier("callId", CallId.class, CallId::parse, MAX_LENGTH, PATTERN);

    private CallId(String value) {
        super(value);
    }

    /**
     * Reads an identifier.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static CallId parse(String text) {
        if (text.length() > MAX_LENGTH || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a call id: '" + text
                    + "'.\nMaybe use lower-case letters, digits and single hyphens, as nouvelle-aquitaine-2026.");
        }
        return new CallId(text);
    }

    @Override
    public int compareTo(CallId other) {
        return toString().compareTo(other.toString());
    }
}
