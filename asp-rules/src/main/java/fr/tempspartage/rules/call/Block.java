package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.rules.verdict.Texts;
import java.util.ArrayList;
import java.util.List;

/** Part of a short answer under one label: it can be written in fewer lines than it would like. */
record Block(String label, Manner manner, ImmutableList<String> items) {

    private static final Texts TEXTS = Texts.load(Block.class::getResourceAsStream, "summary");
    private static final int HANGING = 2;

    /** How the items follow each other. */
    enum Manner {
        /** One after the other in the same lines. */
        LIST,
        /** Each on lines of its own. */
        ENTRIES,
        /** One item that is kept whole before anything else is. */
        WHOLE
    }

    /** Lines in the number that the block would like. */
    List<String> lines(int width, Language language) {
        return lines(width, Integer.MAX_VALUE, language);
    }

    /** Lines, at most so many. */
    List<String> lines(int width, int most, Language language) {
        return manner == Manner.ENTRIES ? entries(width, most, language) : list(width, most, language);
    }

    private List<String> list(int width, int most, Language language) {
        String separator = language == Language.FRENCH ? "\u00a0; " : "; ";
        for (int shown = items.size(); shown > 0; shown--) {
            List<String> lines =
                    Lines.wrap(String.join(separator, items.subList(0, shown)) + others(shown, language), width);
            if (lines.size() <= most) {
                return lines;
            }
        }
        if (items.size() == 1) {
            return Lines.wrap(items.get(0), width, most);
        }
        String rest = others(1, language);
        return Lines.wrap(Lines.cut(items.get(0), Math.max(2, width - rest.length())) + rest, width, most);
    }

    private String others(int shown, Language language) {
        int hidden = items.size() - shown;
        return hidden == 0 ? "" : (language == Language.FRENCH ? "\u00a0; " : "; ") + others(language, hidden);
    }

    private static String others(Language language, int hidden) {
        return TEXTS.get(hidden == 1 ? "other" : "others").in(language).replace("{count}", Integer.toString(hidden));
    }

    private List<String> entries(int width, int most, Language language) {
        int inner = width - HANGING;
        int shown = items.size() <= most ? items.size() : Math.max(1, most - 1);
        int spare = items.size() <= most ? most - items.size() : 0;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            boolean alone = i + 1 < items.size() && most == 1;
            String rest = alone ? others(1, language) : "";
            String item = alone ? Lines.cut(items.get(i), Math.max(2, inner - rest.length())) + rest : items.get(i);
            List<String> entry = Lines.wrap(item, inner, alone ? 1 : (int) Math.min(1L + spare, Integer.MAX_VALUE));
            spare -= entry.size() - 1;
            for (int k = 0; k < entry.size(); k++) {
                lines.add((k == 0 ? "" : "  ") + entry.get(k));
            }
        }
        if (shown < items.size() && most > 1) {
            lines.add(others(language, items.size() - shown));
        }
        return lines;
    }
}
