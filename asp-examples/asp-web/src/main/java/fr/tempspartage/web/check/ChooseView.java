package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.Optional;

/**
 * Choice of a call, or of a file.
 *
 * @param refused what is wrong with the file that was opened
 * @param rows the dossiers of a file that has several
 * @param whole whether these are all
 */
public record ChooseView(
        ImmutableList<CallDefinition> calls,
        Optional<ReadResult<Dossier>> refused,
        ImmutableList<OpenedFile.Row> rows,
        boolean whole) {

    /** Samples of a call. */
    public ImmutableList<Samples.Sample> samples(CallDefinition call) {
        return Samples.of(call.id());
    }

    /** Whether the call of a dossier is at hand. */
    public boolean isAtHand(Dossier dossier) {
        return calls.stream().anyMatch(call -> call.id().equals(dossier.getCall()));
    }

    /** Dossier as the page posts it. */
    public String json(Dossier dossier) {
        return AspJson.standard().writeDossier(dossier);
    }

    /** Cell, or line and column, of an issue; empty for the file as a whole. */
    public String place(Issue issue, Language language) {
        if (issue.line() == 0) {
            return "";
        }
        return issue.sheet().isPresent()
                ? issue.place()
                : (language == Language.FRENCH ? "ligne " : "line ")
                        + issue.line()
                        + (language == Language.FRENCH ? ", colonne " : ", column ")
                        + issue.column();
    }
}
