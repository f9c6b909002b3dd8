package fr.tempspartage.jshell;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.io.report.TextTable;
import fr.tempspartage.rules.verdict.Phrases;
import java.util.List;

/** What every kind of table needs: words and values in one language, pairs and paragraphs. */
abstract class Wording {

    final Language language;

    Wording(Language language) {
        this.language = language;
    }

    final TextTable pairs(String... labelsAndValues) {
        TextTable table = TextTable.ofPairs();
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            table.row(labelsAndValues[i], labelsAndValues[i + 1]);
        }
        return table;
    }

    final void add(List<String> facts, String label, Object value) {
        facts.add(label);
        facts.add(value(value));
    }

    final String paragraph(String text) {
        return String.join("\n", Lines.wrap(text, TextTable.WIDTH)) + "\n";
    }

    final String value(Object value) {
        return Phrases.of(value, language);
    }

    final String say(String french, String english) {
        return Bilingual.of(french, english).in(language);
    }
}
