package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.io.report.QuestionInWords;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.web.answer.AnswerView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the page of one dossier shows, and what its form posts again.
 *
 * @param json the dossier
 * @param before the dossier before a remedy that has just been applied
 * @param done what was done in the panel, a sentence each
 * @param today whether the day of the assessment is today
 * @param readings the readings chosen, as {@code I-NA-8=strict}
 * @param notTold places of facts that nobody can tell
 * @param card the question that is put; empty where none is left
 * @param following the questions after it
 * @param skipped the questions that were left open
 * @param all whether facts that are not known are listed too
 * @param warnings what is not likely in the dossier, and what was said of the file that was opened
 * @param said what has just happened, in words
 * @param focus identifier of what is looked at first
 * @param samples samples to start from, by their names; none once something is answered
 */
public record FormView(
        Assessment assessment,
        String json,
        Optional<String> before,
        ImmutableList<Bilingual> done,
        LocalDate day,
        boolean today,
        ImmutableList<String> readings,
        ImmutableList<String> notTold,
        Optional<Card> card,
        ImmutableList<Following> following,
        ImmutableList<Following> skipped,
        boolean all,
        ImmutableList<Facts.Group> groups,
        ImmutableList<Bilingual> warnings,
        String said,
        String focus,
        ImmutableList<Samples.Sample> samples,
        AnswerView answer) {

    /** Another question. */
    public record Following(String pointer, Bilingual label) {}

    /** The call. */
    public CallDefinition call() {
        return assessment.call();
    }

    /** Whether nothing is known yet. */
    public boolean isEmpty() {
        return known() == 0;
    }

    /** Number of facts that are known, the identifier of the dossier apart. */
    public long known() {
        return groups.stream().mapToLong(Facts.Group::known).sum();
    }

    /** Clauses that a rule reads. */
    public List<Clause> clauses(QuestionInWords.Reason reason) {
        return call().clauses(reason.rule().clauses());
    }

    /** A clause as readers of the call find it. */
    public String cite(Clause clause, Language language) {
        return clause.cite(language);
    }
}
