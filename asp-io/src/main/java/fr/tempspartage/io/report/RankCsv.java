package fr.tempspartage.io.report;

import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.verdict.Priority.PartialOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * Dossiers side by side as CSV (<i>tableau pour la commission</i>): a row for each dossier, those that stand apart or could
 * not be read included, in words of one language. No column is a rank or a score: the groups that come before a dossier are
 * named by their reasons.
 */
public final class RankCsv {

    private static final List<String> COLUMNS = List.of(
            "place",
            "dossier",
            "candidate",
            "recruiter",
            "standing",
            "reasons",
            "open",
            "after",
            "share",
            "judge",
            "why",
            "decisions",
            "readingsFile");

    private final Words words;
    private final CsvDialect dialect;
    private final Ranking ranking;
    private final RankWords said;

    private RankCsv(Words words, CsvDialect dialect, Ranking ranking) {
        this.words = words;
        this.dialect = dialect;
        this.ranking = ranking;
        this.said = new RankWords(words, ranking);
    }

    /**
     * Writes the header and the rows.
     *
     * @param leftOut the dossiers that could not be read or assessed, which have a row too
     */
    public static String write(Ranking ranking, List<DossierRow> leftOut, Language language, CsvDialect dialect) {
        return new RankCsv(new Words(language), dialect, ranking).write(leftOut);
    }

    private String write(List<DossierRow> leftOut) {
        StringBuilder text = new StringBuilder(dialect.header(
                COLUMNS.stream().map(column -> words.word("rank.csv." + column)).toList()));
        for (Ranking.Group group : ranking.groups()) {
            String after = words.join(ranking.standing(group, PartialOrder.AFTER).stream()
                    .map(said::name)
                    .toList());
            group.rows().forEach(row -> text.append(row(row, words.word("rank.csv.ordered"), after)));
        }
        ranking.apart(false).forEach(row -> text.append(row(row, words.word("rank.toBeConfirmed"), "")));
        ranking.apart(true).forEach(row -> text.append(row(row, words.word("rank.refused"), "")));
        for (DossierRow row : leftOut) {
            List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
            cells.set(0, row.place());
            cells.set(COLUMNS.indexOf("standing"), words.word("table." + row.standing()));
            cells.set(COLUMNS.indexOf("why"), row.reason());
            text.append(dialect.row(cells));
        }
        return text.toString();
    }

    private String row(Ranking.Row row, String standing, String after) {
        DossierRow told = DossierRow.of(row.place(), OptionalInt.empty(), row.assessment(), words.language());
        return dialect.row(List.of(
                row.place(),
                told.dossier(),
                told.candidate().orElse(""),
                words.join(told.recruiters()),
                standing,
                String.join(", ", RankWords.ids(row.assessment().priority().reasons())),
                String.join(", ", RankWords.ids(row.assessment().priority().open())),
                after,
                said.shares(row),
                words.join(row.criteria().stream()
                        .map(said::criterion)
                        .map(text -> text.replaceAll("\\.$", ""))
                        .toList()),
                row.reservations().isEmpty() ? "" : said.why(row, told),
                words.join(told.decisions()),
                told.readingsFile()));
    }
}
