package fr.tempspartage.web.check;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Texts;

/** Words of this area that stand in controls, in both languages. */
final class Said {

    static final Texts TEXTS = Texts.load(Said.class::getResourceAsStream, "check");

    private Said() {}

    static Bilingual of(String key) {
        return TEXTS.get("control." + key);
    }

    static Bilingual of(String key, Object value) {
        Bilingual text = of(key);
        return Bilingual.of(
                text.fr().replace("{0}", String.valueOf(value)), text.en().replace("{0}", String.valueOf(value)));
    }
}
