package fr.tempspartage.io.report;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.rules.inquiry.Difference;
import fr.tempspartage.rules.inquiry.ManyDiffs;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What differs for many dossiers as CSV (<i>écarts en tableau</i>): a row for each dossier that changes, for each one that
 * stands on one side alone or could not be read, and for each identifier that stands twice; all in words, in one language. Those that do not
 * change have no row.
 */
public final class DiffCsv {

    private static final List<String> COLUMNS = List.of(
            "place",
            "dossier",
            "direction",
            "eligibility.before",
            "eligibility.after",
            "completeness.before",
            "completeness.after",
            "filing.before",
            "filing.after",
            "lowest.before",
            "lowest.after",
            "highest.before",
            "highest.after",
            "rules",
            "causes");

    private final Words words;
    private final CsvDialect dialect;

    private DiffCsv(Words words, CsvDialect dialect) {
        this.words = words;
        this.dialect = dialect;
    }

    /**
     * Writes the header and the rows.
     *
     * @param leftOut the dossiers that could not be read or assessed, which have a row too
     */
    public static String write(ManyDiffs diffs, List<DossierRow> leftOut, Language language, CsvDialect dialect) {
        return new DiffCsv(new Words(language), dialect).write(diffs, leftOut);
    }

    private String write(ManyDiffs diffs, List<DossierRow> leftOut) {
        StringBuilder text = new StringBuilder(dialect.header(
                COLUMNS.stream().map(column -> words.word("diff.csv." + column)).toList()));
        diffs.changed().forEach(row -> text.append(row(row)));
        diffs.onlyBefore().forEach(name -> text.append(alone("", name, words.word("diff.onlyBefore"))));
        diffs.onlyAfter().forEach(name -> text.append(alone("", name, words.word("diff.onlyAfter"))));
        diffs.twice().forEach(name -> text.append(alone("", name, words.word("diff.twice"))));
        leftOut.forEach(row ->
                text.append(alone(row.place(), "", words.labelled("table." + row.standing(), row.reason()))));
        return text.toString();
    }

    private String alone(String place, String dossier, String what) {
        return dialect.row(Stream.concat(
                        Stream.of(place, dossier, what),
                        Stream.generate(() -> "").limit(COLUMNS.size() - 3L))
                .toList());
    }

    private String row(ManyDiffs.Row row) {
        return dialect.row(List.of(
                row.place(),
                row.dossier(),
                words.value(row.direction()),
                both(row.before(), Verdict::eligibility),
                both(row.after(), Verdict::eligibility),
                both(row.before(), Verdict::completeness),
                both(row.after(), Verdict::completeness),
                both(row.before(), Verdict::filing),
                both(row.after(), Verdict::filing),
                amount(row.amountBefore(), EurosRange::min),
                amount(row.amountAfter(), EurosRange::min),
                amount(row.amountBefore(), EurosRange::max),
                amount(row.amountAfter(), EurosRange::max),
                words.join(row.outcomes().stream()
                        .map(change ->
                                change.rule() + " " + words.of(change.before().label()) + " → "
                                        + words.of(change.after().label()))
                        .toList()),
                words.join(row.causes().stream().map(Difference::name).toList())));
    }

    private String both(Verdict verdict, Function<Verdict, Object> part) {
        return words.value(part.apply(verdict));
    }

    private String amount(Optional<EurosRange> amount, Function<EurosRange, Euros> bound) {
        return amount.map(bound).map(dialect::amount).orElse("");
    }
}
