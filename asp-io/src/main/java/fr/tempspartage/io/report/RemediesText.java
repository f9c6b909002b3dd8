package fr.tempspartage.io.report;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.inquiry.Move;
import fr.tempspartage.rules.inquiry.Remedies;
import fr.tempspartage.rules.inquiry.Remedy;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Text of what would make a dossier eligible and complete. */
final class RemediesText {

    private final Words words;

    RemediesText(Words words) {
        this.words = words;
    }

    /**
     * Writes the remedies.
     *
     * @param most the most sets that are written; how many more there are is said
     */
    String write(Assessment assessment, Remedies remedies, int most) {
        Page page = words.page()
                .title(words.labelled("dossier", assessment.dossier().getId()))
                .line(words.of(assessment.call().campaign().getTitle()))
                .line(words.word("assessedOn")
                        .replace("{day}", words.value(assessment.context().date())))
                .line(words.labelled("possible.now", assessment.verdict().summarize(words.language())));
        questions(page, remedies.questions());
        shortfalls(page, assessment, remedies);
        sets(page, assessment, remedies, most);
        readings(page, remedies.readings());
        assessment.agencyReadings().ifPresent(used -> DecisionsText.write(page, words, assessment.call(), used));
        return page.blank()
                .line(words.of(assessment.call().campaign().getNotice()))
                .toString();
    }

    /**
     * Says the lightest set in one line.
     *
     * @return the moves; why there are none, where nothing puts the dossier right; empty where nothing is to be put right
     */
    static Optional<String> line(Words words, Remedies remedies) {
        if (remedies.shortfalls().isEmpty()) {
            return Optional.empty();
        }
        Optional<Remedy> first =
                remedies.all().stream().filter(Remedy::isPossible).findFirst();
        if (first.isEmpty()) {
            return Optional.of(words.word(remedies.isWhole() ? "remedy.none" : "remedy.notFound"));
        }
        String moves =
                words.join(first.get().all().map(move -> words.of(move.text())).toList());
        long others = remedies.all().stream().filter(Remedy::isPossible).count() - 1;
        return Optional.of(
                others == 0
                        ? moves
                        : moves + " "
                                + words.word("remedy.others")
                                        .replace("{others}", words.counted("remedy.other", (int) others)));
    }

    private void questions(Page page, List<OpenQuestions.Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        page.heading(words.word("remedy.questions"));
        for (OpenQuestions.Question question : questions) {
            page.hanging("  " + words.mark(Outcome.UNKNOWN) + " ", words.of(question.label()));
        }
    }

    private void shortfalls(Page page, Assessment assessment, Remedies remedies) {
        if (remedies.shortfalls().isEmpty()) {
            page.blank().line(words.word("remedy.nothing"));
            return;
        }
        page.heading(words.word("remedy.shortfalls"));
        for (Finding finding : remedies.shortfalls()) {
            page.hanging(
                    "  " + words.mark(finding.outcome()) + " " + finding.rule().id() + "  ",
                    finding.reason(words.language()) + " ["
                            + words.clauses(
                                    assessment.call(),
                                    List.of(finding.rule().id().clause()))
                            + "]");
        }
    }

    private void sets(Page page, Assessment assessment, Remedies remedies, int most) {
        List<Remedy> sets = remedies.all().stream()
                .filter(set -> set.all().findAny().isPresent())
                .toList();
        if (sets.isEmpty()) {
            if (!remedies.shortfalls().isEmpty()) {
                none(page, remedies);
            }
            return;
        }
        page.heading(words.word(sets.get(0).isPossible() ? "remedy.sets" : "remedy.setsImpossible"));
        for (int i = 0; i < Math.min(most, sets.size()); i++) {
            if (i > 0) {
                page.line("  " + words.word("remedy.or"));
            }
            set(page, sets.get(i));
        }
        if (sets.size() > most) {
            page.line("  "
                    + words.word("remedy.more").replace("{others}", words.counted("remedy.other", sets.size() - most)));
        }
        if (!remedies.isWhole()) {
            page.line("  " + words.word("remedy.notWhole"));
        }
        closed(assessment)
                .ifPresent(day -> page.blank().line(words.word("remedy.closed").replace("{day}", day)));
    }

    private void set(Page page, Remedy set) {
        set.all().forEach(move -> page.hanging("  - ", move(move)));
        String settles = set.settles().stream()
                .map(finding -> finding.rule().id().toString())
                .collect(Collectors.joining(", "));
        page.line("    " + words.labelled("remedy.settles", settles.isEmpty() ? "–" : settles));
        page.line("    " + words.labelled("remedy.after", set.after().verdict().summarize(words.language())));
    }

    private String move(Move move) {
        return words.of(move.text())
                + move.impossible()
                        .map(why -> " – " + words.word("remedy.impossible").replace("{why}", words.of(why)))
                        .orElse("");
    }

    private void none(Page page, Remedies remedies) {
        page.blank();
        for (Finding finding : remedies.beyondRemedy()) {
            page.line(
                    words.word("remedy.beyond").replace("{rule}", finding.rule().toString()));
        }
        page.line(words.word(remedies.isWhole() ? "remedy.noSet" : "remedy.notFound")
                .replace("{count}", Integer.toString(Remedies.MOST_MOVES)));
    }

    /** Day on which the filing closed, where a dossier that was filed would be changed after it. */
    private Optional<String> closed(Assessment assessment) {
        boolean filed =
                assessment.dossier().getFiling().flatMap(Filing::getState).equals(Optional.of(FilingState.FILED));
        return assessment
                .deadlineInForce()
                .map(ZonedDateTime::toLocalDate)
                .filter(late -> filed && !assessment.context().date().isBefore(late))
                .map(late -> words.value(late.minusDays(1)));
    }

    private void readings(Page page, ImmutableMap<Interpretation, Choice> readings) {
        if (!readings.isEmpty()) {
            page.heading(words.word("remedy.readings"));
            readings.forEach((question, choice) ->
                    page.hanging("  - ", question.key() + " = " + choice.slug() + " – " + words.of(choice.label())));
        }
    }
}
