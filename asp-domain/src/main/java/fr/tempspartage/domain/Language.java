package fr.tempspartage.domain;

import java.util.Locale;

/**
 * Language of a text shown to people (<em>langue</em>), for example {@code FRENCH}, written {@code fr}.
 *
 * <p>The calls are written in French; everything the library says exists in both languages.
 */
public enum Language {
    /** French (<em>français</em>), the language of the calls, written {@code fr}. */
    FRENCH("fr", Locale.FRENCH),

    /** English (<em>anglais</em>), written {@code en}. */
    ENGLISH("en", Locale.ENGLISH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /**
     * Language of this code.
     *
     * @param code {@code fr} or {@code en}, in lower case
     * @throws IllegalArgumentException for any other text
     */
    public static Language parse(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("Language code '" + code + "' is not known: fr and en are.\n"
                + "Maybe write the two lower-case letters without a country, as in fr.");
    }

    /** Code of ISO 639-1, {@code fr} or {@code en}. */
    public String code() {
        return code;
    }

    /** Locale without a country, for libraries that ask for one. */
    public Locale locale() {
        return locale;
    }

    /** Code of this language; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
