package fr.tempspartage.rules.inquiry;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Texts;
import java.util.Map;

/** Sentences of moves. */
final class MoveTexts {

    private static final Texts TEXTS = Texts.load(MoveTexts.class::getResourceAsStream, "moves");

    private MoveTexts() {}

    /**
     * Says a move.
     *
     * @param values what stands for each name in braces, said as reasons say it
     */
    static Bilingual of(String key, Map<String, ?> values) {
        return Bilingual.of(of(key, values, Language.FRENCH), of(key, values, Language.ENGLISH));
    }

    private static String of(String key, Map<String, ?> values, Language language) {
        String text = TEXTS.get(key).in(language);
        for (Map.Entry<String, ?> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", Phrases.of(value.getValue(), language));
        }
        return text;
    }
}
