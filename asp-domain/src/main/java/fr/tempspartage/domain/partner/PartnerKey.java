package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.Identifier;
import fr.tempspartage.domain.field.ScalarType;
import java.util.regex.Pattern;

/**
 * Key of a partner inside one dossier (<i>repère du partenaire</i>), such as {@code chu}.
 *
 * <p>A private practice has no FINESS number, so the split of time, the documents and the recruiter point at this key.
 * At most 32 letters, digits, hyphens and underscores; unique inside a dossier.
 */
public final class PartnerKey extends Identifier implements Comparable<PartnerKey> {

    /** Regular expression that every key matches. */
    public static final String PATTERN = "^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$";

    /** Largest number of characters, inclusive. */
    public static final int MAX_LENGTH = 32;

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** Key in files. */
    public static final ScalarType<PartnerKey> TYPE =
            ScalarType.identifier("partnerKey", PartnerKey.class, PartnerKey::parse, MAX_LENGTH, PATTERN);

    private PartnerKey(String value) {
        super(value);
    }

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static PartnerKey parse(String text) {
        if (text.length() > MAX_LENGTH || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a partner key: '" + text
                    + "'.\nMaybe use up to 32 letters, digits, hyphens and underscores, as ch-sud.");
        }
        return new PartnerKey(text);
    }

    @Override
    public int compareTo(PartnerKey other) {
        return toString().compareTo(other.toString());
    }
}
