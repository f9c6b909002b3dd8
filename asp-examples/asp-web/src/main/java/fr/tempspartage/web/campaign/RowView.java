package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.web.answer.AnswerView;
import fr.tempspartage.web.site.Page;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One dossier of a campaign (<i>réponse</i>).
 *
 * @param line its row in short
 * @param issues what is said of it
 * @param answer the answer; empty where it could not be read or assessed
 * @param dossier the dossier on one line of JSON
 * @param before the number of the row before; 0 for none
 * @param after the number of the row after
 */
public record RowView(
        JobView job,
        TableView.Line line,
        IssuesView.Line issues,
        Optional<AnswerView> answer,
        String dossier,
        String day,
        ImmutableList<String> readings,
        int before,
        int after) {

    static RowView of(Job job, Results results, int number, Page page) {
        Row row = results.rows().get(number - 1);
        Stored stored = results.stored(row);
        Ask ask = results.ask();
        Optional<AnswerView> answer = Optional.empty();
        if (row.said().isAssessed()) {
            Dossier dossier = AspJson.standard()
                    .readDossierLine(stored.dossier().getBytes(StandardCharsets.UTF_8), 1)
                    .orElseThrow();
            answer = Optional.of(
                    AnswerView.of(Assessor.of(ask.call(), ask.context()).assess(dossier), page.language()));
        }
        return new RowView(
                JobView.of(job, page, "dossiers"),
                TableView.line(row, page),
                IssuesView.line(results, row, page),
                answer,
                stored.dossier(),
                ask.context().date().toString(),
                ask.readings().entrySet().stream()
                        .map(choice -> choice.getKey() + "=" + choice.getValue())
                        .collect(ImmutableList.toImmutableList()),
                number - 1,
                number < results.rows().size() ? number + 1 : 0);
    }
}
