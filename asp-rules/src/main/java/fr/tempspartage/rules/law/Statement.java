package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.LineRange;
import fr.tempspartage.domain.source.SourcePage;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.rules.call.DocumentRequirement;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Check;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.FilingAspect;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Trace;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Clause of a call as its author writes it (<i>disposition</i>): the sentence, the clauses that restate it, what it is (a
 * condition, a priority, a document, a remark, a question for the committee), and the sentences of its answers.
 */
public final class Statement {

    private final ClauseId id;
    private final String section;
    private final String place;
    private final ImmutableList<LineRange> lines;
    private final String sentence;
    private final Optional<SourcePage> page;
    private final Map<String, String> sentences = new LinkedHashMap<>();
    private final List<ClauseId> restated = new ArrayList<>();
    private Optional<Treatment> treatment = Optional.empty();
    private Optional<Payment<?>> payment = Optional.empty();
    private Optional<Recovery> recovery = Optional.empty();
    private RuleKind kind = RuleKind.REMARK;
    private Optional<FilingAspect> aspect = Optional.empty();
    private Optional<String> outranked = Optional.empty();
    private final List<Stated> data = new ArrayList<>();
    private final List<Listing> documents = new ArrayList<>();
    private @Nullable Test<Dossier> test;

    /** What the clause states on a topic, with other clauses; without value where it expressly does not state it. */
    record Stated(Topic topic, Optional<String> value, ImmutableList<ClauseId> clauses) {}

    /** Document of the list of the call. */
    record Listing(DocumentType type, Optional<String> label) {}

    Statement(
            ClauseId id,
            String section,
            String place,
            ImmutableList<LineRange> lines,
            String sentence,
            Optional<SourcePage> page) {
        this.id = id;
        this.section = section;
        this.place = place;
        this.lines = lines;
        this.sentence = sentence;
        this.page = page;
    }

    /**
     * Names clauses that this one says again, or on whose answer its words also bear: their rules cite it.
     *
     * @param mains the identifiers of clauses that are rules
     */
    public Statement restates(String... mains) {
        for (String main : mains) {
            restated.add(ClauseId.parse(main));
        }
        return this;
    }

    /** Makes the clause a constant or fact of the campaign. */
    public Statement datum() {
        return is(Treatment.DATUM);
    }

    /** Makes the clause a computed amount. */
    public Statement amount() {
        return is(Treatment.AMOUNT);
    }

    /**
     * Makes the clause what the agency pays.
     *
     * @param paid the formula, such as {@code perMonth(monthly)}
     * @throws IllegalArgumentException if the clause is something else, or pays already
     */
    public Statement pays(Payment<?> paid) {
        payment = Optional.of(paid);
        return is(Treatment.AMOUNT);
    }

    /** Makes the clause what the agency may claim back after an early end. */
    public Statement claims(Recovery back) {
        recovery = Optional.of(back);
        return is(Treatment.CONSEQUENCE);
    }

    /** Makes the clause the consequence of an event. */
    public Statement consequence() {
        return is(Treatment.CONSEQUENCE);
    }

    /** Makes the clause one on who does what, where and how, without verdict. */
    public Statement procedure() {
        return is(Treatment.PROCEDURE);
    }

    /** Keeps and cites the clause, without effect. */
    public Statement informs() {
        return is(Treatment.INFORMATIVE);
    }

    /** Says that the text is silent on the matter. */
    public Statement silent() {
        return is(Treatment.SILENT);
    }

    private Statement is(Treatment what) {
        if (treatment.isPresent()) {
            throw saidTwice();
        }
        treatment = Optional.of(what);
        return this;
    }

    /**
     * Ranks this reason of priority above another.
     *
     * @param lower the clause of the reason that it outranks
     */
    public Statement outranks(String lower) {
        outranked = Optional.of(lower);
        return this;
    }

    /** Makes the clause a condition of eligibility. */
    public Statement condition(Test<Dossier> condition) {
        return is(RuleKind.CONDITION, condition);
    }

    /** Makes the clause a remark, which changes no verdict. */
    public Statement remark(Test<Dossier> remarked) {
        return is(RuleKind.REMARK, remarked);
    }

    /**
     * Makes the clause a reason of priority.
     *
     * @param reason what gives priority
     */
    public Statement priority(Test<Dossier> reason) {
        return is(RuleKind.PRIORITY, reason);
    }

    /**
     * Makes the clause a document that is due.
     *
     * @param present whether it is in the dossier
     */
    public Statement document(Test<Dossier> present) {
        return is(RuleKind.DOCUMENT, present);
    }

    /** Makes the clause a rule of filing. */
    public Statement filing(FilingAspect about, Test<Dossier> asked) {
        aspect = Optional.of(about);
        return is(RuleKind.FILING, asked);
    }

    /**
     * Leaves the clause to the committee.
     *
     * @param judged on what evidence it judges
     */
    public Statement committee(Test<Dossier> judged) {
        return is(RuleKind.COMMITTEE, judged);
    }

    /**
     * Writes a sentence that the test of the clause names.
     *
     * @param french the sentence, with values in braces as {@code {status}}; its English stands in the file of the call
     * @throws IllegalArgumentException if another sentence of the clause has the name
     */
    public Statement says(String name, String french) {
        if (sentences.putIfAbsent(name, french) != null) {
            throw new IllegalArgumentException(
                    "The clause " + id + " has two sentences '" + name + "'.\nMaybe give one of them another name.");
        }
        return this;
    }

    private Statement is(RuleKind what, Test<Dossier> asked) {
        if (test != null) {
            throw saidTwice();
        }
        kind = what;
        test = asked;
        return this;
    }

    /**
     * Makes the clause state something on a topic, for comparisons of calls.
     *
     * @param french what it states, with parameters in braces; its English stands under {@code datum.} and the topic's name
     * @param others other clauses that state it too
     */
    public Statement states(Topic topic, String french, String... others) {
        return on(topic, Optional.of(french), others);
    }

    /**
     * Says that the clause, or the text as a whole, states nothing on a topic.
     *
     * @param others other clauses from which that is seen
     */
    public Statement silentOn(Topic topic, String... others) {
        return on(topic, Optional.empty(), others);
    }

    private Statement on(Topic topic, Optional<String> value, String... others) {
        ImmutableList.Builder<ClauseId> clauses = ImmutableList.builder();
        clauses.add(id);
        for (String other : others) {
            clauses.add(ClauseId.parse(other));
        }
        data.add(new Stated(topic, value, clauses.build()));
        return this;
    }

    /** Puts a document on the list of the call under the sentence of this clause, which asks for it. */
    public Statement lists(DocumentType type) {
        return lists(new Listing(type, Optional.empty()));
    }

    /**
     * Puts a document on the list of the call; a clause may list several.
     *
     * @param french what it is called; its English stands under the clause and the name of the type
     */
    public Statement lists(DocumentType type, String french) {
        return lists(new Listing(type, Optional.of(french)));
    }

    private Statement lists(Listing document) {
        documents.add(document);
        return this;
    }

    /** Whether a parameter stands in a sentence or datum of the clause, or its condition uses it. */
    boolean uses(Parameter<?> parameter) {
        String name = "{" + parameter + "}";
        Test<Dossier> asked = test;
        return sentence.contains(name)
                || sentences.values().stream().anyMatch(french -> french.contains(name))
                || data.stream().anyMatch(stated -> stated.value().orElse("").contains(name))
                || payment.map(paid -> paid.parameters().contains(parameter)).orElse(false)
                || (asked != null && contents(asked).parameters().contains(parameter));
    }

    ImmutableList<Stated> data() {
        return ImmutableList.copyOf(data);
    }

    ImmutableList<Listing> documents() {
        return ImmutableList.copyOf(documents);
    }

    private IllegalArgumentException saidTwice() {
        return new IllegalArgumentException("The clause " + id
                + " is said twice what it is.\nMaybe keep one of the two, or join their conditions.");
    }

    ClauseId id() {
        return id;
    }

    Optional<Payment<?>> payment() {
        return payment;
    }

    Optional<Recovery> recovery() {
        return recovery;
    }

    ImmutableList<ClauseId> restated() {
        return ImmutableList.copyOf(restated);
    }

    /** The clause with its place and treatment: a rule where it is asked or says one again. */
    Clause clause(CallText text) {
        boolean rule = test != null || !restated.isEmpty();
        Treatment what = treatment.orElseGet(() -> {
            if (!rule) {
                throw new IllegalArgumentException(
                        "The clause " + id + " is not said what it is.\nMaybe add .informs() or .condition(…).");
            }
            return Treatment.RULE;
        });
        return new Clause(
                id,
                section,
                place,
                text.lines(lines),
                what,
                text.filled(text.translated(id.toString(), sentence)),
                text.page(page));
    }

    /** The condition and the money in words, or empty where the clause has neither. */
    Optional<Bilingual> readBack() {
        List<Bilingual> words = new ArrayList<>();
        payment.ifPresent(paid -> words.add(paid.readBack()));
        recovery.ifPresent(back -> words.add(back.readBack()));
        if (test != null) {
            words.add(test.readBack());
        }
        return words.stream()
                .reduce((one, other) -> Bilingual.of(one.fr() + "\u00a0; " + other.fr(), one.en() + "; " + other.en()));
    }

    /** Rule of the clause with the clauses that restate it, or empty where it is none. */
    Optional<Rule> rule(CallText text, String... others) {
        Test<Dossier> asked = test;
        if (asked == null) {
            return Optional.empty();
        }
        Contents contents = contents(asked);
        Bilingual said = text.filled(text.translated(id.toString(), sentence));
        Rule.Builder rule = Rule.of(kind, id.toString(), said, reasons(text, contents, asked))
                .citing(others)
                .reading(contents.inputs().toArray(new Input<?>[0]))
                .interpreting(contents.questions().stream().map(text::own).toArray(OpenPoint[]::new))
                .reaching(outcomes(asked, contents).toArray(new Outcome[0]));
        if (asked instanceof EachPost) {
            rule.forEachPost();
        }
        rule.inWords(text.filled(text.worded(id + ".condition", text.requoted(asked.readBack()))));
        aspect.ifPresent(rule::answering);
        outranked.ifPresent(rule::outranking);
        Check whole = ByHand.ofWhole(asked);
        return Optional.of(rule.check(whole == null ? new Asked(asked) : whole));
    }

    private Contents contents(Test<Dossier> asked) {
        try {
            return Contents.of(asked, sentences.keySet());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The condition of the clause " + id + " cannot be told.\n" + e.getMessage(), e);
        }
    }

    /** Documents of the list that the clause asks for, each with the test of whether it is there. */
    ImmutableList<DocumentRequirement> requirements(CallText text) {
        Test<Dossier> asked = test;
        ImmutableList.Builder<DocumentRequirement> list = ImmutableList.builder();
        if (asked == null) {
            return list.build();
        }
        ImmutableMap<DocumentType, Test<Dossier>> joined = contents(asked).documents();
        for (Listing document : documents) {
            Bilingual label = document.label()
                    .map(french -> text.translated(id + "." + document.type().code(), french))
                    .orElseGet(() -> text.filled(text.translated(id.toString(), sentence)));
            Test<Dossier> whole = documents.size() == 1 ? asked : joined.getOrDefault(document.type(), asked);
            list.add(new DocumentRequirement(
                    RuleId.parse(id.toString()), document.type(), label, whole instanceof EachPartner, content(whole)));
        }
        return list.build();
    }

    /** Whether a document is there: for one partner, where it is asked of each and the partners are known. */
    private static DocumentRequirement.Content content(Test<Dossier> asked) {
        return (facts, partner, trace) ->
                asked instanceof EachPartner each && partner != DocumentRequirement.WHOLE_DOSSIER
                        ? each.ofOne(new Case(facts, trace), partner)
                        : answer(asked, facts, trace);
    }

    /** The check of a tree. */
    private record Asked(Test<Dossier> asked) implements Check {

        @Override
        public Outcome answer(Facts facts, Trace trace) {
            return Statement.answer(asked, facts, trace);
        }

        @Override
        public Check under(ToIntFunction<OpenPoint> chosen) {
            Answering silent = asked.silent(chosen);
            return (facts, trace) ->
                    Outcomes.ofBits(silent.bits(facts.silently())).outcome();
        }
    }

    private static Outcome answer(Test<Dossier> asked, Facts facts, Trace trace) {
        Case seen = trace.recording() ? new Case(facts, trace) : facts.silently();
        Outcomes found = asked.of(seen);
        if (found == Outcomes.OPEN && trace.recording()) {
            trace.leftOpen(seen.question());
        }
        return found.outcome();
    }

    /** Texts of all answers: those of the clause, with their English, and those that the tests bring and it has not. */
    private ImmutableMap<String, Bilingual> reasons(CallText text, Contents contents, Test<Dossier> asked) {
        ImmutableMap.Builder<String, Bilingual> reasons = ImmutableMap.builder();
        Set<String> unused = new LinkedHashSet<>(sentences.keySet());
        contents.sentences().forEach((name, said) -> {
            unused.remove(name);
            if (said.text().isPresent() && !outcomes(asked, contents).contains(said.outcome())) {
                // A part may answer so, and never the whole.
                return;
            }
            Bilingual sentence = said.text().orElseGet(() -> text.translated(id + "." + name, french(name)));
            text.parameterIn(sentence, contents::mayGive).ifPresent(both -> {
                throw new IllegalArgumentException(
                        "The sentence " + id + "." + name + " shows {" + both
                                + "}, which is a parameter and a value of its condition.\nMaybe give the parameter another name.");
            });
            reasons.put(name, text.filled(sentence));
        });
        if (contents.allSentences()) {
            unused.forEach(name -> reasons.put(name, text.filled(text.translated(id + "." + name, french(name)))));
        } else if (!unused.isEmpty()) {
            throw new IllegalArgumentException("No test of the clause " + id + " names the sentences " + unused
                    + ".\nMaybe name them with yes, no or open, or remove them.");
        }
        return reasons.buildOrThrow();
    }

    private String french(String name) {
        String french = sentences.get(name);
        if (french == null) {
            throw new IllegalArgumentException("The clause " + id + " has no sentence '" + name
                    + "', which its test names; it has " + ImmutableList.copyOf(sentences.keySet())
                    + ".\nMaybe add .says(\"" + name + "\", …), or let the test name one that it has.");
        }
        return french;
    }

    /** What a case can answer; where several outcomes are possible and a fact may be missing, UNKNOWN too. */
    private static Set<Outcome> outcomes(Test<Dossier> test, Contents contents) {
        Set<Outcome> found = EnumSet.noneOf(Outcome.class);
        Outcomes reachable = test.reachable();
        for (Outcome outcome : Outcome.values()) {
            if (reachable.has(outcome)) {
                found.add(outcome);
            }
        }
        if (!reachable.certain() && !contents.inputs().isEmpty()) {
            found.add(Outcome.UNKNOWN);
        }
        return found;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
