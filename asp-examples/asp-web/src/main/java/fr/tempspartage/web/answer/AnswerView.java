package fr.tempspartage.web.answer;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.ShortAnswer;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Texts;
import java.util.Map;
import java.util.function.Supplier;

/** What the panel shows of one assessed dossier (<i>réponse</i>), in one language. Immutable. */
public final class AnswerView {

    /** Words of the panel, whatever page it is part of. */
    public static final Texts TEXTS = Texts.load(AnswerView.class::getResourceAsStream, "answer");

    /** Number of findings of a group that stand open; the others are folded. */
    private static final int SHOWN = 5;

    private static final int AT_A_GLANCE = 2;

    private final Assessment assessment;
    private final Language language;
    private final ShortAnswer brief;
    private final Supplier<ImmutableListMultimap<FindingGroups.Group, FindingView>> findings;
    private final Supplier<DocumentsView> documents;
    private final Supplier<RemediesView> remedies;
    private final Supplier<ReadingsView> readings;
    private final Supplier<ImmutableList<FundingView>> funding;

    private AnswerView(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
        this.brief = ShortAnswer.of(assessment, language);
        this.findings = Suppliers.memoize(() -> FindingGroups.of(assessment, language));
        this.documents = Suppliers.memoize(() -> DocumentsView.of(assessment, language));
        this.remedies = Suppliers.memoize(() -> RemediesView.of(assessment, language));
        this.readings = Suppliers.memoize(() -> ReadingsView.of(assessment, language));
        this.funding = Suppliers.memoize(() -> FundingView.of(assessment, language));
    }

    /** View of an assessment. */
    public static AnswerView of(Assessment assessment, Language language) {
        return new AnswerView(assessment.keeping(), language);
    }

    /** The assessment shown. */
    public Assessment assessment() {
        return assessment;
    }

    /** Call that was asked: its title, region and edition. */
    public Campaign campaign() {
        return assessment.call().campaign();
    }

    /** Day of the assessment, in words. */
    public String day() {
        return Phrases.of(assessment.context().date(), language);
    }

    /** Who and whom: candidate and recruiters, as far as the dossier names them. */
    public ImmutableList<String> people() {
        ImmutableList.Builder<String> people = ImmutableList.builder();
        brief.candidate().ifPresent(people::add);
        brief.recruiters().ifPresent(people::addAll);
        return lines(people.build());
    }

    /** Texts as they stand in a page: nothing in them turns the direction of what is around. */
    private static ImmutableList<String> lines(ImmutableList<String> texts) {
        return texts.stream().map(Lines::onOneLine).collect(ImmutableList.toImmutableList());
    }

    /** Identifier of the dossier. */
    public String dossier() {
        return Lines.onOneLine(assessment.dossier().getId());
    }

    /** The verdict in its three levels. */
    public VerdictView verdict() {
        return VerdictView.of(assessment, language);
    }

    /** The verdict and the amount in a line, for those who hear that the answer has changed. */
    public String spoken() {
        return String.join(" · ", verdict().named(language)) + " · " + labelled("amount", brief.amount(), language);
    }

    /** A word of the panel, and what stands under it. */
    static String labelled(String key, String text, Language language) {
        return TEXTS.get(key).in(language) + (language == Language.FRENCH ? "\u00a0: " : ": ") + text;
    }

    /** Amount by year, or from the lowest to the highest, and under which reservation. */
    public String amount() {
        return brief.amount();
    }

    /** Reasons of priority, and which cannot be told yet. */
    public ImmutableList<String> priority() {
        return lines(brief.priority());
    }

    /**
     * Number of facts that reasons of priority wait for, which the last line of the priority names; 0 where there are so few
     * that they can be read at a glance.
     */
    public int waitsForPriority() {
        long facts = assessment.findings().stream()
                .filter(finding -> finding.rule().kind() == RuleKind.PRIORITY && finding.outcome() == Outcome.UNKNOWN)
                .flatMap(finding -> finding.missing().stream())
                .map(fact -> fact.label().in(language))
                .distinct()
                .count();
        return facts > AT_A_GLANCE ? (int) facts : 0;
    }

    /** Facts that are missing, those that decide first before the others. */
    public ImmutableList<String> facts() {
        return lines(brief.facts());
    }

    /** Deadline, and the day of the filing. */
    public String deadline() {
        return brief.deadline();
    }

    /** Where registers say something else than the dossier; their names where they do nowhere. */
    public ImmutableList<String> registers() {
        return lines(brief.registers());
    }

    /** Decisions of the agency that were used; none where no file of them is applied. */
    public ImmutableList<String> decisions() {
        return lines(brief.decisions());
    }

    /** Readings that were chosen, on which the answer depends. */
    public ImmutableList<String> chosen() {
        Map<String, String> chosen = assessment.context().readings().chosen();
        return assessment.call().interpretations().stream()
                .map(OpenPoint::interpretation)
                .filter(question -> chosen.containsKey(question.key()))
                .map(question -> question.key() + " – "
                        + question.choice(chosen.getOrDefault(question.key(), ""))
                                .label()
                                .in(language))
                .collect(ImmutableList.toImmutableList());
    }

    /** Findings of one group, in the order of the text. */
    public ImmutableList<FindingView> in(FindingGroups.Group group) {
        return findings.get().get(group);
    }

    /** The first findings of a group, so many as stand open. */
    public ImmutableList<FindingView> first(FindingGroups.Group group) {
        return in(group).subList(0, Math.min(SHOWN, in(group).size()));
    }

    /** The findings of a group after the first. */
    public ImmutableList<FindingView> rest(FindingGroups.Group group) {
        return in(group).subList(first(group).size(), in(group).size());
    }

    /** Under which reservations the money stands; empty where under none. */
    public String reservations() {
        return assessment.reservations().isEmpty() ? "" : Phrases.of(assessment.reservations(), language);
    }

    /** Documents as a checklist. */
    public DocumentsView documents() {
        return documents.get();
    }

    /** What would put the dossier right. */
    public RemediesView remedies() {
        return remedies.get();
    }

    /** Readings in play. */
    public ReadingsView readings() {
        return readings.get();
    }

    /** What the agency pays, one view for each group of posts that are paid alike. */
    public ImmutableList<FundingView> funding() {
        return funding.get();
    }
}
