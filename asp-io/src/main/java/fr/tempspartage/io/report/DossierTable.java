package fr.tempspartage.io.report;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.rules.verdict.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** TextTable of many dossiers, one line each, as wide as the page: long names and reasons are cut. */
final class DossierTable {

    private static final List<Integer> FLEXIBLE = List.of(0, 1, 3);
    private static final int VERDICT = 2;
    private static final int AMOUNT = 6;
    private static final Pattern HOSPITAL = Pattern.compile("(?iu)\\bcentre hospitalier (?!universitaire)");
    private static final Pattern UNIVERSITY_HOSPITAL = Pattern.compile("(?iu)\\bcentre hospitalier universitaire ");

    private final Words words;
    private final int width;

    DossierTable(Words words, int width) {
        this.words = words;
        this.width = width;
    }

    String write(List<DossierRow> rows) {
        TextTable table = TextTable.withFiguresFrom(
                AMOUNT,
                words.word("table.candidate"),
                words.word("table.recruiter"),
                words.word("table.verdict"),
                words.word("table.reason"),
                words.word("table.documents"),
                words.word("table.priority"),
                words.word("table.amount"));
        Set<String> repeated = repeated(rows);
        rows.stream()
                .filter(DossierTable::isAssessed)
                .map(row -> cells(row, repeated))
                .forEach(table::row);
        int[] widths = table.widths(width, FLEXIBLE);
        int verdict = Arrays.stream(widths, 0, VERDICT).sum() + VERDICT * TextTable.GAP.length();
        Iterator<String> lines = table.lines(width, widths).iterator();
        StringBuilder text = new StringBuilder(lines.next()).append('\n');
        for (DossierRow row : rows) {
            if (isAssessed(row)) {
                String shown = TextTable.fit(row.eligibility(), widths[VERDICT]);
                text.append(painted(lines.next(), verdict, shown, outcome(row)));
            } else {
                String before = place(row) + " – ";
                String line = Lines.cut(before + words.labelled("table." + row.standing(), row.reason()), width);
                text.append(painted(line, before.length(), words.word("table." + row.standing()), outcome(row)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** How many of each; the parts add up to the whole. */
    String counts(List<DossierRow> rows) {
        List<String> parts = new ArrayList<>();
        for (DossierRow.Standing standing : DossierRow.Standing.values()) {
            int count = (int)
                    rows.stream().filter(row -> row.standing() == standing).count();
            if (count > 0) {
                parts.add(words.counted("count." + standing, count));
            }
        }
        String total = words.counted("count", rows.size());
        return parts.isEmpty() ? total : words.pair(total, String.join(", ", parts));
    }

    /** File and line; of a long path the end. */
    private String place(DossierRow row) {
        String place = Lines.clean(row.place());
        int most = width / 2;
        if (place.length() <= most) {
            return place;
        }
        int from = place.length() - most + 1;
        return "…" + place.substring(Character.isLowSurrogate(place.charAt(from)) ? from + 1 : from);
    }

    private static boolean isAssessed(DossierRow row) {
        return row.standing() != DossierRow.Standing.NOT_READ && row.standing() != DossierRow.Standing.NOT_ASSESSED;
    }

    /** Candidates of several dossiers, which only their identifiers tell apart. */
    private static Set<String> repeated(List<DossierRow> rows) {
        Set<String> once = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (DossierRow row : rows) {
            row.candidate().filter(name -> isAssessed(row) && !once.add(name)).ifPresent(repeated::add);
        }
        return repeated;
    }

    private static String candidate(DossierRow row, Set<String> repeated) {
        return row.candidate()
                .map(name -> repeated.contains(name) ? row.dossier() + " – " + name : name)
                .orElse(row.dossier());
    }

    private String[] cells(DossierRow row, Set<String> repeated) {
        return new String[] {
            candidate(row, repeated),
            row.recruiters().isEmpty() ? words.word("table.unknown") : brief(words.join(row.recruiters())),
            row.eligibility(),
            row.reason(),
            row.due() == 0 ? "" : row.provided() + "/" + row.due(),
            words.word("table.prior." + row.prior()),
            amount(row)
        };
    }

    /** Whole euros without their cents, and the sign of the euro once, so that a line is enough. */
    private String amount(DossierRow row) {
        return row.amount()
                .map(range -> range.min().equals(range.max())
                        ? brief(range.min())
                        : words.language() == Language.FRENCH
                                ? brief(range.min()).replace("\u00a0€", "") + "\u00a0–\u00a0" + brief(range.max())
                                : brief(range.min()) + "–" + brief(range.max()))
                .orElse(words.word("table.unknownAmount"));
    }

    private String brief(Euros euros) {
        String text = words.value(euros);
        return euros.cents() % 100 == 0 ? text.replace(words.language() == Language.FRENCH ? ",00" : ".00", "") : text;
    }

    /** Names as they are abbreviated everywhere. */
    private static String brief(String name) {
        return UNIVERSITY_HOSPITAL
                .matcher(HOSPITAL.matcher(name).replaceAll("CH "))
                .replaceAll("CHU ");
    }

    private static Outcome outcome(DossierRow row) {
        return switch (row.standing()) {
            case ELIGIBLE -> Outcome.SATISFIED;
            case NOT_ELIGIBLE, NOT_READ, NOT_ASSESSED -> Outcome.NOT_SATISFIED;
            case TO_BE_CONFIRMED -> Outcome.UNKNOWN;
        };
    }

    /** A line with the words at a place in the colour of an outcome, unless they were cut. */
    private String painted(String line, int start, String what, Outcome outcome) {
        return line.startsWith(what, start)
                ? line.substring(0, start) + words.painted(outcome, what) + line.substring(start + what.length())
                : line;
    }
}
