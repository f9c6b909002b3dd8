package fr.tempspartage.domain.partner;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Territorial hospital group (<i>groupement hospitalier de territoire</i>, GHT), named by a short code such as
 * {@code limousin} for the GHT du Limousin.
 *
 * <p>The code is the name without "GHT de" in lower-case letters, digits and single hyphens: {@code lot-et-garonne},
 * {@code deux-sevres}. Which hospitals belong to a group, and when, is a matter of registers, not of this type.
 */
public final class TerritorialHospitalGroup implements Comparable<TerritorialHospitalGroup> {

    /** Regular expression that every code matches. */
    public static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /** Largest number of characters, inclusive. */
    public static final int MAX_LENGTH = 64;

    /** Known to belong to no group. */
    public static final TerritorialHospitalGroup NONE = new TerritorialHospitalGroup("none");

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private final String value;

    private TerritorialHospitalGroup(String value) {
        this.value = value;
    }

    /**
     * Reads a code.
     *
     * @param text the code
     * @return the code
     * @throws IllegalArgumentException if the text has another form
     */
    public static TerritorialHospitalGroup parse(String text) {
        if (text.length() > MAX_LENGTH || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a hospital group: '" + text
                    + "'.\nMaybe use lower-case letters, digits and single hyphens, as limousin, or none.");
        }
        return new TerritorialHospitalGroup(text);
    }

    @Override
    public int compareTo(TerritorialHospitalGroup other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TerritorialHospitalGroup that && that.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
