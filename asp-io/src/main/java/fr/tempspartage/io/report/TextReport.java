package fr.tempspartage.io.report;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.ShortAnswer;
import fr.tempspartage.rules.inquiry.AssessmentDiff;
import fr.tempspartage.rules.inquiry.ManyDiffs;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.inquiry.PossibleAnswers;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.inquiry.Remedies;
import fr.tempspartage.rules.inquiry.SideBySide;
import fr.tempspartage.rules.verdict.Finding;
import java.util.List;
import java.util.Optional;

/**
 * Report in plain text (<i>compte rendu</i>), as wide as its {@link Layout} says, in one language.
 *
 * <p>Amounts and short groups hold together with no-break spaces, which a console may print as ordinary ones. Meaning is
 * always in words; the marks at the beginning of lines only repeat them. Immutable and thread-safe.
 */
public final class TextReport {

    private final Words words;

    private TextReport(Words words) {
        this.words = words;
    }

    /** Makes reports in a language. */
    public static TextReport in(Language language) {
        return in(language, Layout.PLAIN);
    }

    /**
     * Makes reports in a language for a terminal.
     *
     * @param layout the width and the colours
     */
    public static TextReport in(Language language, Layout layout) {
        return new TextReport(new Words(language, layout));
    }

    /** Reports the assessment of one dossier: verdict, reasons, documents, funding. */
    public String assessment(Assessment assessment) {
        return new AssessmentText(words).write(assessment);
    }

    /**
     * Reports the short answer for one dossier.
     *
     * @return the text, at most {@value ShortAnswer#LINES} lines
     */
    public String shortAnswer(Assessment assessment) {
        return ShortAnswer.of(assessment, words.language())
                .with(RemediesText.line(words, Remedies.of(assessment)))
                .text(words.width(), words::painted);
    }

    /**
     * Reports many dossiers, one line each, those that could not be read or assessed included, and how many there are of
     * each kind.
     *
     * @param rows the dossiers in their order
     */
    public String overview(CallDefinition call, AssessmentContext context, List<DossierRow> rows) {
        DossierTable table = new DossierTable(words, words.width());
        return words.page()
                        .line(words.of(call.campaign().getTitle()))
                        .line(words.word("table.on").replace("{day}", words.value(context.date())))
                        .blank()
                + table.write(rows)
                + decisions(call, AppliedReadings.inForce(context))
                + words.page()
                        .blank()
                        .line(table.counts(rows))
                        .line(words.word("table.legend"))
                        .line(words.of(call.campaign().getNotice()));
    }

    /** Reports the answers of one dossier over all readings of the text. */
    public String possibleAnswers(Assessment assessment, PossibleAnswers answers) {
        return new PossibleAnswersText(words).write(assessment, answers);
    }

    /** Reports what a file of an agency's readings decides for a call. */
    public String agencyReadings(CallDefinition call, AppliedReadings.Used entries) {
        return words.page().title(words.of(call.campaign().getTitle())) + decisions(call, Optional.of(entries));
    }

    /**
     * Reports decisions of an agency, with the hash of their file; for results that do not name them themselves.
     *
     * @param used the decisions
     * @return the text; empty where no file is applied
     */
    public String decisions(CallDefinition call, Optional<AppliedReadings.Used> used) {
        return used.map(entries -> {
                    Page page = words.page();
                    DecisionsText.write(page, words, call, entries);
                    return page.toString();
                })
                .orElse("");
    }

    /** Reports decisions of an agency as {@link #decisions} does, in Markdown. */
    public String decisionsInMarkdown(CallDefinition call, Optional<AppliedReadings.Used> used) {
        return used.map(entries -> DecisionsText.markdown(words, call, entries)).orElse("");
    }

    /**
     * Reports what would make one dossier eligible and complete.
     *
     * @param most the most sets of moves that are shown, from 1; how many more there are is said
     */
    public String remedies(Assessment assessment, Remedies remedies, int most) {
        return new RemediesText(words).write(assessment, remedies, most);
    }

    /** Reports the questions that can still decide about one dossier. */
    public String nextQuestions(Assessment assessment, NextQuestions next) {
        return new NextQuestionsText(words, assessment).write(next)
                + decisions(assessment.call(), assessment.agencyReadings());
    }

    /**
     * Reports one question, as for the person who is asked it.
     *
     * @param assessment the assessment that leaves it open
     */
    public String nextQuestion(Assessment assessment, NextQuestions.Question question) {
        return new NextQuestionsText(words, assessment).write(question);
    }

    /** Reports the documents of one dossier. */
    public String documents(Assessment assessment) {
        Page page = words.page().title(words.of(assessment.call().campaign().getTitle()));
        new AssessmentText(words).documents(page, assessment);
        return page + decisions(assessment.call(), assessment.agencyReadings());
    }

    /**
     * Reports the documents that a call asks for, for a number of establishments.
     *
     * @param establishments the number of establishments where the candidate works
     */
    public String documents(CallDefinition call, int establishments) {
        return new CallText(words).documents(call, establishments);
    }

    /**
     * Reports funding plans.
     *
     * @param shortfalls the findings of what is not met, each named in a warning; the plans are computed all the same
     * @param byMonth whether every month is shown
     */
    public String plans(CallDefinition call, List<FundingPlan> plans, List<Finding> shortfalls, boolean byMonth) {
        Page page = words.page().title(words.of(call.campaign().getTitle()));
        Warnings.of(words, call, shortfalls).forEach(page::line);
        MoneyText money = new MoneyText(words);
        for (FundingPlan plan : plans) {
            money.plan(page, call, plan, "funding", byMonth);
        }
        return page.toString();
    }

    /** Reports the reconciliation of printed figures. */
    public String reconciliation(CallDefinition call, Reconciliation reconciliation) {
        Page page = words.page().title(words.of(call.campaign().getTitle()));
        new MoneyText(words).reconciliation(page, reconciliation);
        return page.toString();
    }

    /** Reports what the agency may ask back. */
    public String clawback(CallDefinition call, ClawbackResult result) {
        Page page = words.page().title(words.of(call.campaign().getTitle()));
        new MoneyText(words).clawback(page, call, result);
        return page.toString();
    }

    /** Reports the calls at hand. */
    public String calls(List<CallDefinition> calls) {
        return new CallText(words).calls(calls);
    }

    /** Reports a whole call in the order of its text: each clause, and what is checked of it. */
    public String call(CallDefinition call) {
        return new CallDocument(words, call).text();
    }

    /** Reports a whole call as {@link #call} does, in Markdown. */
    public String callInMarkdown(CallDefinition call) {
        return new CallDocument(words, call).markdown();
    }

    /** Reports a whole call as {@link #call} does, as an HTML page whose clauses have anchors such as {@code #na-16}. */
    public String callInHtml(CallDefinition call) {
        return new CallDocument(words, call).html();
    }

    /**
     * Reports one clause with the rules and interpretations about it.
     *
     * @throws IllegalArgumentException if the call has no such clause
     */
    public String clause(CallDefinition call, ClauseId id) {
        return new CallText(words).clause(call, call.clause(id));
    }

    /** Reports the parameters of a call, with their values, how these are written, and their clauses. */
    public String parameters(CallDefinition call) {
        return new CallText(words).parameters(call);
    }

    /** Reports the interpretations of a call. */
    public String interpretations(CallDefinition call) {
        return new CallText(words).interpretations(call);
    }

    /** Reports calls side by side, datum by datum. */
    public String comparison(CallComparison comparison) {
        return new CallText(words).comparison(comparison);
    }

    /** Reports what differs between two assessments, and what causes it. */
    public String diff(AssessmentDiff diff) {
        return new DiffText(words).one(diff);
    }

    /**
     * Reports what differs for many dossiers: how many, which ones win and lose, and the change of the budget.
     *
     * @param leftOut the dossiers that could not be read or assessed
     */
    public String diffs(SideBySide sides, ManyDiffs diffs, List<DossierRow> leftOut) {
        return new DiffText(words).many(sides, diffs, leftOut);
    }

    /**
     * Reports dossiers side by side, as a partial order with its reasons and what people have to judge.
     *
     * @param leftOut the dossiers that could not be read or assessed
     * @param detail whether everything is shown of every dossier, however many there are
     */
    public String ranking(Ranking ranking, List<DossierRow> leftOut, boolean detail) {
        return new RankText(words).write(ranking, leftOut, detail)
                + decisions(ranking.call(), AppliedReadings.inForce(ranking.context()));
    }
}
