package fr.tempspartage.web.calls;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.SourcePage;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.cost.ReconciliationLine;
import fr.tempspartage.io.report.CallWords;
import fr.tempspartage.io.report.ClauseView;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.ParameterValue;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One call as its page shows it, or those of its clauses that a reader selects. */
public final class CallView {

    /**
     * Clauses of one section of the text that follow each other.
     *
     * @param anchor name of the place on the page
     * @param name the section as a reader finds it, such as "§ 2"
     * @param clauses those that are shown
     */
    public record Section(String anchor, String name, ImmutableList<ClauseView> clauses) {}

    private final CallDefinition call;
    private final Selection selection;
    private final Language language;
    private final ImmutableList<ClauseView> clauses;
    private final ImmutableList<Section> sections;
    private final ImmutableList<Interpretation> questions;
    private final ImmutableMap<Show, Integer> choices;
    private final ImmutableList<ParameterValue> parameters;
    private final List<ReconciliationLine> figures;
    private final ImmutableSet<Citation> cited;

    CallView(CallDefinition call, Selection selection, Language language) {
        this.call = call;
        this.selection = selection;
        this.language = language;
        this.clauses = ClauseView.all(call);
        Selection.Matcher matcher = selection.matcher();
        ImmutableSet<ClauseView> matching = clauses.stream()
                .filter(clause -> matcher.matches(() -> text(clause)))
                .collect(ImmutableSet.toImmutableSet());
        this.choices = choices(matching, selection.show());
        this.sections = all(clauses, language).stream()
                .map(section -> new Section(
                        section.anchor(),
                        section.name(),
                        section.clauses().stream()
                                .filter(clause -> selection.show().shows(clause) && matching.contains(clause))
                                .collect(ImmutableList.toImmutableList())))
                .filter(section -> !section.clauses().isEmpty())
                .collect(ImmutableList.toImmutableList());
        this.questions = call.interpretations().stream()
                .map(OpenPoint::interpretation)
                .filter(question -> matcher.matches(() -> text(question)))
                .collect(ImmutableList.toImmutableList());
        this.parameters = call.parameters();
        this.figures =
                call.fundingScheme().reconciliation().map(Reconciliation::lines).orElse(List.of());
        this.cited = figures.stream().flatMap(line -> line.citations().stream()).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<Section> all(List<ClauseView> clauses, Language language) {
        List<Section> sections = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= clauses.size(); end++) {
            if (end == clauses.size() || !section(clauses, end).equals(section(clauses, start))) {
                String where = section(clauses.get(start).clause(), language);
                where = where.substring(0, 1).toUpperCase(Locale.ROOT) + where.substring(1);
                sections.add(new Section(
                        "section-" + (sections.size() + 1), where, ImmutableList.copyOf(clauses.subList(start, end))));
                start = end;
            }
        }
        return ImmutableList.copyOf(sections);
    }

    private static String section(List<ClauseView> clauses, int at) {
        return clauses.get(at).clause().section();
    }

    /** Where a clause stands, without paragraph and item. */
    private static String section(Clause clause, Language language) {
        return new Clause(clause.id(), clause.section(), "", clause.lines(), clause.treatment(), clause.sentence())
                .where(language);
    }

    /** All that the page says of a clause, to be looked through. */
    private String text(ClauseView view) {
        Stream.Builder<String> said = Stream.builder();
        said.add(view.clause().cite(language));
        said.add(view.clause().sentence().in(language));
        said.add(view.clause().treatment().label().in(language));
        view.rules().forEach(rule -> {
            said.add(rule.id() + " " + rule.kind().label().in(language));
            if (view.isMainOf(rule)) {
                said.add(rule.sentence().in(language));
                rule.condition().ifPresent(condition -> said.add(condition.in(language)));
                inputs(rule).forEach(said::add);
            }
        });
        view.data()
                .forEach(datum -> said.add(datum.label().in(language))
                        .add(CallWords.said(Optional.of(datum)).in(language)));
        view.documents().forEach(document -> said.add(document.label().in(language)));
        view.questions()
                .forEach(question ->
                        said.add(question.key()).add(question.question().in(language)));
        view.parameters().forEach(parameter -> said.add(parameter.name()));
        return String.join(" ", said.build().toList());
    }

    private String text(Interpretation question) {
        Stream.Builder<String> said = Stream.builder();
        said.add(question.key()).add(question.question().in(language));
        said.add(question.why().in(language));
        question.choices()
                .forEach(choice -> said.add(choice.slug()).add(choice.label().in(language)));
        return String.join(" ", said.build().toList());
    }

    /** The call. */
    public CallDefinition call() {
        return call;
    }

    /** What a reader wants to see of it. */
    public Selection selection() {
        return selection;
    }

    /** What stands at the head of the page. */
    public ImmutableList<CallFact> facts() {
        return CallFact.of(call);
    }

    /** Public pages on which the clauses were read, each once for a day. */
    public ImmutableList<SourcePage> pages() {
        return clauses.stream()
                .flatMap(view -> view.clause().page().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Day on which a page was read. */
    public Bilingual day(SourcePage page) {
        return CallWords.both(page.readOn());
    }

    /** What is shown of the text, in its order. */
    public ImmutableList<Section> sections() {
        return sections;
    }

    /** How many clauses are shown. */
    public int found() {
        return sections.stream().mapToInt(section -> section.clauses().size()).sum();
    }

    /** Choices of clauses, each with how many it shows; without those that show none, save the one that is chosen. */
    public ImmutableMap<Show, Integer> choices() {
        return choices;
    }

    private static ImmutableMap<Show, Integer> choices(Iterable<ClauseView> matching, Show chosen) {
        ImmutableMap.Builder<Show, Integer> choices = ImmutableMap.builder();
        for (Show show : Show.values()) {
            int count = Iterables.size(Iterables.filter(matching, show::shows));
            if (count > 0 || show == Show.ALL || show == chosen) {
                choices.put(show, count);
            }
        }
        return choices.buildOrThrow();
    }

    /** Address after the path of the page with another choice of clauses. */
    public String query(Show show) {
        return selection.with(show).query();
    }

    /** How many clauses the library treats in each way. */
    public Map<Treatment, Integer> treatments() {
        Map<Treatment, Integer> counts = new EnumMap<>(Treatment.class);
        clauses.forEach(view -> counts.merge(view.clause().treatment(), 1, Integer::sum));
        return counts;
    }

    /** How many rules there are of each kind. */
    public Map<RuleKind, Integer> kinds() {
        Map<RuleKind, Integer> counts = new EnumMap<>(RuleKind.class);
        call.rules().forEach(rule -> counts.merge(rule.kind(), 1, Integer::sum));
        return counts;
    }

    /** Clauses of which the call makes nothing, although it says so. */
    public ImmutableList<ClauseId> unclaimed() {
        return clauses.stream()
                .filter(view -> !view.isClaimed())
                .map(view -> view.clause().id())
                .collect(ImmutableList.toImmutableList());
    }

    /** Lines of the text that a clause cites. */
    public String lines(ClauseView view) {
        return Joiner.on(", ").join(view.clause().lines());
    }

    /** Facts that a rule reads, by their names, each once. */
    public ImmutableList<String> inputs(Rule rule) {
        return rule.inputs().stream()
                .map(Input::label)
                .map(label -> label.in(language))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Figures, dates and lists that a variant may change. */
    public ImmutableList<ParameterValue> parameters() {
        return parameters;
    }

    /** Questions that the text leaves open, or those with the words looked for. */
    public ImmutableList<Interpretation> questions() {
        return questions;
    }

    /** Rules whose answer depends on a question. */
    public ImmutableList<Rule> rules(Interpretation question) {
        return call.rules().stream()
                .filter(rule -> rule.interpretations().stream()
                        .anyMatch(point -> point.key().equals(question.key())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether an amount depends on a question. */
    public boolean pays(Interpretation question) {
        return Stream.concat(
                        call.fundingScheme().interpretations().stream(),
                        call.fundingQuestions().stream().map(OpenPoint::interpretation))
                .anyMatch(other -> other.key().equals(question.key()));
    }

    /** Printed figures beside recomputed ones; none where the call prints nothing to recompute. */
    public List<ReconciliationLine> figures() {
        return figures;
    }

    /** What the figures rest on, each once. */
    public ImmutableSet<Citation> cited() {
        return cited;
    }

    /** Whether a recomputed figure rests on a clause. */
    public boolean isRecomputed(ClauseId clause) {
        return cited.stream()
                .anyMatch(citation -> citation.clause()
                        .filter(cited -> cited.id().equals(clause))
                        .isPresent());
    }

    /** Address of a place of the page; where clauses are left out, on the page with all of them. */
    public String at(Object place) {
        return (selection.isAll() ? "" : "/" + language + "/calls/" + call.id()) + "#" + place;
    }
}
