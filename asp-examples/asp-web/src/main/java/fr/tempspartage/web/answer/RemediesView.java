package fr.tempspartage.web.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.ShortAnswer;
import fr.tempspartage.rules.inquiry.Move;
import fr.tempspartage.rules.inquiry.Remedies;
import fr.tempspartage.rules.inquiry.Remedy;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Rule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What would put a dossier right (<i>mises en conformité</i>).
 *
 * @param isNeeded whether anything is to be put right
 * @param remedies the smallest sets of moves, the lighter ones first
 * @param isWhole whether all sets were looked at
 * @param beyond what no move puts right
 * @param readings the readings that the agency would have to choose for the dossier as it stands, the fewest
 * @param closed the day on which the filing closed, where a dossier that was filed would be changed after it
 */
public record RemediesView(
        boolean isNeeded,
        ImmutableList<RemedyView> remedies,
        boolean isWhole,
        ImmutableList<FindingView> beyond,
        ImmutableList<String> readings,
        Optional<String> closed) {

    /** Number of remedies that stand open; the others are folded. */
    public static final int SHOWN = 3;

    private static final int CODE_LENGTH = 12;

    /**
     * One set of moves.
     *
     * @param code how it is asked for, the same only for the same moves
     * @param isPossible whether people can still do all of it
     * @param moves what has to be otherwise
     * @param papers the documents and parts of the form to supply then
     * @param settles what it settles
     * @param after the verdict then
     * @param amount the amount then, where it is another one
     * @param gained reasons of priority that hold then, and did not
     * @param lost reasons of priority that hold no more then
     */
    public record RemedyView(
            String code,
            boolean isPossible,
            ImmutableList<MoveView> moves,
            ImmutableList<MoveView> papers,
            ImmutableList<ClauseLink> settles,
            VerdictView after,
            Optional<String> amount,
            ImmutableList<String> gained,
            ImmutableList<String> lost) {

        /** Whether nothing has to be otherwise, and only papers are to be brought together. */
        public boolean isOfPapers() {
            return moves.isEmpty();
        }
    }

    /** One move, and why nobody can make it, if nobody can. */
    public record MoveView(String text, Optional<String> impossible) {}

    /** Words that stand above: what can be done, what could have been, or what the agency can decide without any change. */
    public String title() {
        if (!isNeeded) {
            return remedies.isEmpty() ? "remedies.unchanged" : "remedies.complete";
        }
        boolean tooLate = !remedies.isEmpty() && remedies.stream().noneMatch(RemedyView::isPossible);
        return tooLate ? "remedies.tooLate" : "remedies";
    }

    /** View of the remedies of an assessment. */
    static RemediesView of(Assessment assessment, Language language) {
        Remedies remedies = Remedies.of(assessment);
        return new RemediesView(
                !remedies.shortfalls().isEmpty(),
                offered(remedies).stream()
                        .map(remedy -> remedy(assessment, remedy, language))
                        .collect(ImmutableList.toImmutableList()),
                remedies.isWhole(),
                remedies.beyondRemedy().stream()
                        .map(finding -> FindingView.of(assessment, finding, language))
                        .collect(ImmutableList.toImmutableList()),
                remedies.readings().entrySet().stream()
                        .map(read -> read.getKey().key() + " – "
                                + read.getValue().label().in(language))
                        .collect(ImmutableList.toImmutableList()),
                closed(assessment).map(day -> Phrases.of(day, language)));
    }

    /** The remedies that ask for something. */
    static ImmutableList<Remedy> offered(Remedies remedies) {
        return remedies.all().stream()
                .filter(remedy -> remedy.all().findAny().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** How a remedy is asked for: whoever asks for it after the dossier has changed gets no other one in its place. */
    static String code(Remedy remedy) {
        String moves = remedy.all().map(move -> move.text().en()).collect(Collectors.joining("\n"));
        return Hashing.sha256()
                .hashString(moves, StandardCharsets.UTF_8)
                .toString()
                .substring(0, CODE_LENGTH);
    }

    private static RemedyView remedy(Assessment before, Remedy remedy, Language language) {
        Assessment after = remedy.after();
        String amount = ShortAnswer.of(after, language).amount();
        return new RemedyView(
                code(remedy),
                remedy.isPossible(),
                moves(remedy.moves(), language),
                moves(remedy.papers(), language),
                ClauseLink.of(
                        before.call(),
                        remedy.settles().stream()
                                .map(Finding::rule)
                                .map(rule -> rule.id().clause())
                                .toList(),
                        language),
                VerdictView.of(after, language),
                before.amount().equals(after.amount()) ? Optional.empty() : Optional.of(amount),
                reasons(after, after.priority().reasons(), before.priority().reasons(), language),
                reasons(before, before.priority().reasons(), after.priority().reasons(), language));
    }

    private static ImmutableList<MoveView> moves(ImmutableList<Move> moves, Language language) {
        return moves.stream().map(move -> move(move, language)).collect(ImmutableList.toImmutableList());
    }

    private static MoveView move(Move move, Language language) {
        return new MoveView(
                Lines.onOneLine(move.text().in(language)), move.impossible().map(why -> why.in(language)));
    }

    private static ImmutableList<String> reasons(
            Assessment assessment, List<Rule> held, List<Rule> others, Language language) {
        return held.stream()
                .filter(rule -> !others.contains(rule))
                .map(rule -> Lines.onOneLine(assessment.finding(rule.id()).reason(language)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<LocalDate> closed(Assessment assessment) {
        boolean filed =
                assessment.dossier().getFiling().flatMap(Filing::getState).equals(Optional.of(FilingState.FILED));
        return assessment
                .deadlineInForce()
                .map(ZonedDateTime::toLocalDate)
                .filter(late -> filed && !assessment.context().date().isBefore(late))
                .map(late -> late.minusDays(1));
    }
}
