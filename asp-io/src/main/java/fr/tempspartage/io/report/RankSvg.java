package fr.tempspartage.io.report;

import static java.util.Objects.requireNonNull;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.inquiry.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Drawing of a partial order as SVG (<i>diagramme de l'ordre</i>): a box for each group of dossiers, and a line down from it to
 * each group that comes directly after. Whoever does not see it reads the same in its description.
 */
public final class RankSvg {

    /** Groups that a drawing can hold; of more it says that they are too many. */
    public static final int MOST = 60;

    private static final int NAMED = 6;
    private static final int LETTERS = 30;
    private static final int BOX = 250;
    private static final int PASSAGE = 24;
    private static final int GAP = 30;
    private static final int LINE = 18;
    private static final int DOWN = 56;
    private static final int MARGIN = 20;
    private static final int PADDING = 10;
    private static final int LEAST = 640;

    /** Columns of text in so many units of the drawing: ten letters of this size are some seventy wide. */
    private static final int LETTER = 8;

    private final Words words;
    private final Ranking ranking;
    private final RankWords said;
    private final StringBuilder svg = new StringBuilder();

    private RankSvg(Words words, Ranking ranking) {
        this.words = words;
        this.ranking = ranking;
        this.said = new RankWords(words, ranking);
    }

    /** Draws the order. */
    public static String draw(Ranking ranking, Language language) {
        return new RankSvg(new Words(language), ranking).draw();
    }

    private String draw() {
        boolean drawn = ranking.groups().size() <= MOST;
        List<List<Item>> levels = drawn ? levels() : List.of();
        int width =
                Math.max(LEAST, levels.stream().mapToInt(RankSvg::wide).max().orElse(0) + 2 * MARGIN);
        levels.forEach(level -> place(level, width));
        List<String> header = lines(width, words.word("rank.title") + " – " + words.of(said.title()));
        int bold = header.size();
        header.addAll(lines(
                width,
                words.word(ranking.groups().isEmpty() ? "rank.svg.empty" : drawn ? "rank.svg.how" : "rank.svg.tooMany")
                        .replace("{count}", Integer.toString(ranking.groups().size()))));
        List<String> footer = new ArrayList<>();
        ranking.priorities()
                .forEach(rule ->
                        footer.addAll(lines(width, words.pair(rule.id().toString(), words.of(rule.sentence())))));
        footer.addAll(lines(width, apart()));
        AppliedReadings.inForce(ranking.context())
                .ifPresent(used -> footer.addAll(lines(width, words.labelled("decisions.file", used.sha256()))));
        footer.addAll(lines(width, words.of(ranking.call().campaign().getNotice())));
        int top = MARGIN + header.size() * LINE + DOWN / 2;
        List<Integer> tops = new ArrayList<>();
        for (List<Item> level : levels) {
            tops.add(top);
            top += tall(level) + DOWN;
        }
        head(width, top + footer.size() * LINE + MARGIN);
        for (int i = 0; i < header.size(); i++) {
            text(MARGIN, MARGIN + (i + 1) * LINE, header.get(i), i < bold ? " font-weight=\"bold\"" : "");
        }
        edges(levels, tops);
        boxes(levels, tops);
        for (int i = 0; i < footer.size(); i++) {
            text(MARGIN, top + (i + 1) * LINE, footer.get(i), "");
        }
        return svg.append("</svg>\n").toString();
    }

    private static List<String> lines(int width, String text) {
        return new ArrayList<>(Lines.wrap(text, (width - 2 * MARGIN) / LETTER));
    }

    private void head(int width, int height) {
        svg.append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"rank-title rank-desc\" lang=\"")
                .append(words.language().code())
                .append("\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width + "\" height=\"" + height
                        + "\" font-family=\"sans-serif\" font-size=\"14\" fill=\"#000\">\n<title id=\"rank-title\">")
                .append(Escape.HTML.of(words.word("rank.title") + " – " + words.of(said.title())))
                .append("</title>\n<desc id=\"rank-desc\">")
                .append(Escape.HTML.of(description()))
                .append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    }

    /** The whole order in words. */
    private String description() {
        StringBuilder text = new StringBuilder(words.word("rank.order"));
        for (Ranking.Group group : ranking.groups()) {
            List<Ranking.Group> after = ranking.directlyAfter(group);
            text.append(' ').append(words.pair(said.name(group), said.count(group)));
            if (!after.isEmpty()) {
                text.append(" – ")
                        .append(words.labelled(
                                "rank.before",
                                words.join(after.stream().map(said::name).toList())));
            }
            text.append('.');
        }
        return text.append(' ').append(apart()).toString();
    }

    private String apart() {
        return words.pair(
                words.word("rank.svg.apart"),
                words.counted("rank.count.toBeConfirmed", ranking.apart(false).size()) + ", "
                        + words.counted(
                                "rank.count.refused", ranking.apart(true).size()));
    }

    /** Boxes level by level, with a passage wherever a line crosses a level, each as near as can be to what is above it. */
    private List<List<Item>> levels() {
        List<List<Item>> levels = new ArrayList<>();
        Map<Ranking.Group, Item> boxes = new LinkedHashMap<>();
        for (Ranking.Group group : ranking.groups()) {
            while (levels.size() <= group.level()) {
                levels.add(new ArrayList<>());
            }
            Item box = new Item(Optional.of(group));
            boxes.put(group, box);
            levels.get(group.level()).add(box);
        }
        boxes.forEach((group, box) -> {
            for (Ranking.Group lower : ranking.directlyAfter(group)) {
                Item above = box;
                for (int level = group.level() + 1; level < lower.level(); level++) {
                    Item passage = new Item(Optional.empty());
                    levels.get(level).add(passage);
                    above.join(passage);
                    above = passage;
                }
                above.join(requireNonNull(boxes.get(lower)));
            }
        });
        return levels;
    }

    private static int wide(List<Item> level) {
        return level.stream().mapToInt(Item::width).sum() + GAP * (level.size() - 1);
    }

    private static int tall(List<Item> level) {
        return level.stream().mapToInt(Item::height).max().orElse(0);
    }

    /** Places the items of a level from left to right, in the middle of the drawing; those above are placed already. */
    private static void place(List<Item> level, int width) {
        level.sort(Comparator.comparingDouble(Item::middleAbove));
        int x = (width - wide(level)) / 2;
        for (Item item : level) {
            item.x = x + item.width() / 2;
            x += item.width() + GAP;
        }
    }

    /** Lines, which go straight down to the end of a level before they turn, so that none runs behind a box. */
    private void edges(List<List<Item>> levels, List<Integer> tops) {
        for (int i = 0; i < levels.size(); i++) {
            int top = tops.get(i);
            int bottom = top + tall(levels.get(i));
            for (Item item : levels.get(i)) {
                int from = item.group.isPresent() ? top + item.height() : top;
                for (Item lower : item.below) {
                    svg.append("<path d=\"M" + item.x + " " + from + "V" + bottom + "L" + lower.x + " "
                            + (bottom + DOWN) + "\" fill=\"none\" stroke=\"#444\" stroke-width=\"1.5\"/>\n");
                }
            }
        }
    }

    private void boxes(List<List<Item>> levels, List<Integer> tops) {
        for (int i = 0; i < levels.size(); i++) {
            int top = tops.get(i);
            levels.get(i).forEach(item -> item.group.ifPresent(group -> box(item, group, top)));
        }
    }

    private void box(Item item, Ranking.Group group, int top) {
        String dossiers = group.rows().stream()
                .map(row -> row.assessment().dossier().getId())
                .collect(Collectors.joining(", "));
        svg.append("<g>\n<title>")
                .append(Escape.HTML.of(words.pair(words.pair(said.name(group), said.count(group)), dossiers)))
                .append("</title>\n<rect x=\"" + (item.x - BOX / 2) + "\" y=\"" + top + "\" width=\"" + BOX
                        + "\" height=\"" + item.height() + "\" rx=\"4\" fill=\"#fff\" stroke=\"#000\"/>\n");
        int left = item.x - BOX / 2 + PADDING;
        int y = top + LINE;
        text(left, y, TextTable.fit(said.name(group), LETTERS), " font-weight=\"bold\"");
        text(left, y + LINE, TextTable.fit(said.count(group), LETTERS), "");
        int named = Math.min(NAMED, group.rows().size());
        for (int i = 0; i < named; i++) {
            String id =
                    Escape.TEXT.of(group.rows().get(i).assessment().dossier().getId());
            text(left, y + (2 + i) * LINE, TextTable.fit(id, LETTERS), "");
        }
        if (group.rows().size() > named) {
            String more = words.word("rank.svg.more")
                    .replace("{count}", Integer.toString(group.rows().size() - named));
            text(left, y + (2 + named) * LINE, more, "");
        }
        svg.append("</g>\n");
    }

    private void text(int x, int y, String text, String attributes) {
        svg.append("<text x=\"" + x + "\" y=\"" + y + "\"" + attributes + ">")
                .append(Escape.HTML.of(text))
                .append("</text>\n");
    }

    /** Box of a group, or the passage of a line through a level. */
    private static final class Item {

        private final Optional<Ranking.Group> group;
        private final List<Item> above = new ArrayList<>();
        private final List<Item> below = new ArrayList<>();
        private int x;

        Item(Optional<Ranking.Group> group) {
            this.group = group;
        }

        void join(Item lower) {
            below.add(lower);
            lower.above.add(this);
        }

        int width() {
            return group.isPresent() ? BOX : PASSAGE;
        }

        int height() {
            return group.map(of -> of.rows().size())
                    .map(count -> (2 + Math.min(count, NAMED) + (count > NAMED ? 1 : 0)) * LINE + PADDING)
                    .orElse(0);
        }

        double middleAbove() {
            return above.stream().mapToInt(item -> item.x).average().orElse(0);
        }
    }
}
