package fr.tempspartage.domain.source;

import fr.tempspartage.domain.Identifier;
import java.util.regex.Pattern;

/**
 * Identifier of a clause (<i>disposition</i>) of a call, such as {@code NA-16}: a prefix of capitals, a hyphen, and a
 * number of at least two digits in the order of the text.
 */
public final class ClauseId extends Identifier implements Comparable<ClauseId> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{0,7}-[0-9]{2,3}");

    private final int number;

    private ClauseId(String value) {
        super(value);
        this.number = Integer.parseInt(value.substring(value.indexOf('-') + 1));
    }

    /**
     * Reads an identifier.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static ClauseId parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Not a clause id: '" + text + "'.\nMaybe write capitals, a hyphen and two digits, as NA-16.");
        }
        return new ClauseId(text);
    }

    /**
     * Orders identifiers of one call by number.
     *
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(ClauseId other) {
        int byPrefix = prefix().compareTo(other.prefix());
        return byPrefix != 0 ? byPrefix : Integer.compare(number, other.number);
    }

    private String prefix() {
        return toString().substring(0, toString().indexOf('-'));
    }
}
