package fr.tempspartage.web.campaign;

import fr.tempspartage.domain.Language;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people read them. */
final class Spoken {

    private Spoken() {}

    /** A number with its thousands apart. */
    static String count(long number, Language language) {
        return NumberFormat.getIntegerInstance(language == Language.FRENCH ? Locale.FRANCE : Locale.UK)
                .format(number)
                .replace('\u202f', '\u00a0');
    }
}
