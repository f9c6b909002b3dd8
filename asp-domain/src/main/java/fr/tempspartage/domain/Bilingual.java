package fr.tempspartage.domain;

import com.google.errorprone.annotations.Immutable;

/**
 * Text in French and in English (<em>libellé bilingue</em>), for example {@code Pharmacie / Pharmacy}.
 *
 * <p>Neither text may be blank. Texts are kept as given, spaces included. This class is immutable and thread-safe.
 */
@Immutable
public final class Bilingual {

    private final String french;
    private final String english;

    private Bilingual(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /**
     * Text from its two versions.
     *
     * @throws IllegalArgumentException if one of them is empty or only white space
     */
    public static Bilingual of(String fr, String en) {
        if (fr.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A bilingual text needs both languages: fr is '" + fr + "', en is '" + en
                    + "'.\nMaybe repeat the one you have until it is translated.");
        }
        return new Bilingual(fr, en);
    }

    /** French text. */
    public String fr() {
        return french;
    }

    /** English text. */
    public String en() {
        return english;
    }

    /** Text in this language. */
    public String in(Language language) {
        return switch (language) {
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bilingual that && french.equals(that.french) && english.equals(that.english);
    }

    @Override
    public int hashCode() {
        return 31 * french.hashCode() + english.hashCode();
    }

    /** Both texts, French first, for people; it is not meant to be read back. */
    @Override
    public String toString() {
        return french + " / " + english;
    }
}
