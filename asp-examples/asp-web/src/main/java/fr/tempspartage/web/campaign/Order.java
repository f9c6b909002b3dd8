package fr.tempspartage.web.campaign;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.report.DossierRow;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.inquiry.Ranking;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Dossiers side by side for the committee (<i>ordre partiel</i>), as {@code asp rank} makes it.
 *
 * @param numbers the number of each dossier by its identifier
 * @param leftOut the records that could not be read or assessed, or stand there already
 */
record Order(Ranking ranking, Map<String, Integer> numbers, List<DossierRow> leftOut) {

    /** Most dossiers that are put side by side. */
    static final int MOST = 2000;

    /**
     * Puts rows side by side.
     *
     * @param found the indices of the rows
     */
    static Order of(Results results, Engine engine, int[] found, Language language) {
        Ask ask = results.ask();
        Assessor assessor = Assessor.of(ask.call(), ask.context());
        AspJson reader = engine.reader();
        List<Ranking.Row> rows = new ArrayList<>();
        List<DossierRow> leftOut = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int index : found) {
            Row row = results.rows().get(index);
            OptionalInt line = row.line() == 0 ? OptionalInt.empty() : OptionalInt.of(row.line());
            Stored stored = results.stored(row);
            if (!row.said().isAssessed()) {
                leftOut.add(DossierRow.without(ask.name(), line, stored.issues(), language));
            } else if (numbers.putIfAbsent(row.id(), row.number()) != null) {
                leftOut.add(DossierRow.without(
                        ask.name(),
                        line,
                        List.of(Gathering.twice(row.id(), numbers.getOrDefault(row.id(), 0))),
                        language));
            } else {
                Dossier dossier = reader.readDossierLine(stored.dossier().getBytes(StandardCharsets.UTF_8), 1)
                        .orElseThrow();
                rows.add(new Ranking.Row(
                        ask.name() + (line.isPresent() ? ":" + line.getAsInt() : ""), assessor.assess(dossier)));
            }
        }
        return new Order(Ranking.of(ask.call(), ask.context(), rows), numbers, leftOut);
    }
}
