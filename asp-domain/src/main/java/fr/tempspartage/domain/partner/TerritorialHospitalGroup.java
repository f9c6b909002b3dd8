package fr.tempspartage.domain.partner;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Territorial hospital group (<i>groupement hospitalier de territoire</i>, GHT), named by a short code such as
 * {@code limousin} for the GHT du Limousin.
 *
 * <p>The groups known are those of a dated list, {@code hospital-groups.csv}. Their codes, their labels and other current
 * spellings are read whatever the case, the accents and the hyphens, with or without "GHT de la" before them. Any other
 * name is kept as it is written and is not {@linkplain #known() known}: it is neither a group of the list nor
 * {@link #NONE}. Which hospitals belong to a group, and when, is a matter of registers, not of this type.
 */
public final class TerritorialHospitalGroup implements Comparable<TerritorialHospitalGroup> {

    /** Regular expression that every name matches: no control character, and at least one letter or digit. */
    public static final String PATTERN =
            "^[^\\u0000-\\u001f\\u007f-\\u009f]*[0-9A-Za-z\\u00c0-\\u024f][^\\u0000-\\u001f\\u007f-\\u009f]*$";

    /** Largest number of characters, inclusive. */
    public static final int MAX_LENGTH = 100;

    /** Known to belong to no group. */
    public static final TerritorialHospitalGroup NONE = parse("none");

    /** Code or name in files. */
    public static final ScalarType<TerritorialHospitalGroup> TYPE = ScalarType.identifier(
            "territorialHospitalGroup",
            TerritorialHospitalGroup.class,
            TerritorialHospitalGroup::parse,
            MAX_LENGTH,
            PATTERN);

    private final String value;
    private final String plainName;
    private final Bilingual label;
    private final ImmutableList<String> names;
    private final boolean known;
    private final boolean printedInCall;

    private TerritorialHospitalGroup(
            String value, Bilingual label, ImmutableList<String> names, boolean known, boolean printedInCall) {
        this.value = value;
        this.plainName = HospitalGroupTable.plain(value);
        this.label = label;
        this.names = names;
        this.known = known;
        this.printedInCall = printedInCall;
    }

    /** Group of one line of hospital-groups.csv. */
    static TerritorialHospitalGroup ofLine(
            String code, Bilingual label, ImmutableList<String> names, boolean printedInCall) {
        return new TerritorialHospitalGroup(code, label, names, true, printedInCall);
    }

    /**
     * Reads a code or a name.
     *
     * @param text the code, the label or another name
     * @return the group of the list that is meant; a group that is not known where none is
     * @throws IllegalArgumentException if the text is blank or too long, or holds a control character
     */
    public static TerritorialHospitalGroup parse(String text) {
        if (text.length() > MAX_LENGTH || !Form.PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a hospital group: '" + text
                    + "'.\nMaybe use a code or a name, as limousin or GHT du Limousin, or none.");
        }
        return HospitalGroupTable.find(HospitalGroupTable.plain(text))
                .orElseGet(() -> new TerritorialHospitalGroup(
                        text, Bilingual.of(text, text), ImmutableList.of(text), false, false));
    }

    /**
     * Groups of the list, in its order.
     *
     * @return the groups, {@link #NONE} last
     */
    public static ImmutableList<TerritorialHospitalGroup> all() {
        return HospitalGroupTable.all();
    }

    /**
     * Tells whether the list has this group.
     *
     * @return true for the groups of the list and for {@link #NONE}
     */
    public boolean known() {
        return known;
    }

    /**
     * Label, for a group of the list such as "GHT de la Charente (16)".
     *
     * @return the label; the name as it was written where the group is not known
     */
    public Bilingual label() {
        return label;
    }

    /**
     * Code, labels and other spellings under which the group is read.
     *
     * @return the names, as the list writes them
     */
    public ImmutableList<String> names() {
        return names;
    }

    /** Tells whether the label is printed in a call; that of another group is a fact from outside the calls. */
    public boolean printedInCall() {
        return printedInCall;
    }

    /**
     * Name without its case, accents and punctuation, and without "GHT de la": what two names are compared by.
     *
     * @return the name in plain letters and digits
     */
    public static String plainName(String name) {
        return HospitalGroupTable.plain(name);
    }

    @Override
    public int compareTo(TerritorialHospitalGroup other) {
        return plainName.compareTo(other.plainName);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TerritorialHospitalGroup that && that.plainName.equals(plainName);
    }

    @Override
    public int hashCode() {
        return plainName.hashCode();
    }

    /** Code of a group of the list, and the name as it was written of any other; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return value;
    }

    /** Apart, since the list is read while this class is made. */
    private static final class Form {

        private static final Pattern PATTERN = Pattern.compile(TerritorialHospitalGroup.PATTERN);
    }
}
