package fr.tempspartage.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.LineRange;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentRequirement;
import fr.tempspartage.rules.law.ByHand;
import fr.tempspartage.rules.law.English;
import fr.tempspartage.rules.testing.CallContract.Kind;
import fr.tempspartage.rules.verdict.Check;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** The small call with one fault each time: what is wrong, and how the kit must say it. */
final class SeededFaults {

    private static final SmallCall GOOD = new SmallCall();

    /** One fault, with what is verified, and the first line of its message. */
    record Seed(Kind kind, CallDefinition call, List<Dossier> dossiers, String says) {

        @Override
        public String toString() {
            return kind + ": " + says;
        }
    }

    private final List<Seed> seeds = new ArrayList<>();

    private SeededFaults() {}

    static List<Seed> all() {
        SeededFaults all = new SeededFaults();
        all.methods();
        all.names();
        all.declarations();
        all.sentences();
        all.answers();
        all.coverage();
        all.notes();
        return all.seeds;
    }

    private void is(Kind kind, CallDefinition call, String says) {
        seeds.add(new Seed(kind, call, SmallCall.dossiers(), says));
    }

    private void methods() {
        for (String method : List.of(
                "id",
                "campaign",
                "clauses",
                "rules",
                "documents",
                "fundingScheme",
                "interpretations",
                "data",
                "fundingInputs")) {
            is(Kind.FAILING, SmallCall.with(method, () -> null), method + "() gives null.");
            is(
                    Kind.FAILING,
                    SmallCall.with(method, () -> {
                        throw new NoClassDefFoundError("org/missing/Library");
                    }),
                    method + "() fails: java.lang.NoClassDefFoundError: org/missing/Library.");
        }
        is(
                Kind.FAILING,
                SmallCall.with("requestKind", () -> {
                    throw new IllegalStateException("planted", new ArithmeticException("inside"));
                }),
                "requestKind() fails: java.lang.IllegalStateException: planted, because of java.lang.ArithmeticException:"
                        + " inside.");
        is(
                Kind.FAILING,
                rule((facts, trace) -> {
                    throw new ArithmeticException("planted");
                }),
                "S-03 fails: java.lang.ArithmeticException: planted.");
        is(
                Kind.FAILING,
                rule((facts, trace) -> facts.dossier().getPosts().orElseThrow().isEmpty()
                        ? trace.satisfied("present")
                        : trace.notSatisfied("absent")),
                "S-03 fails: java.util.NoSuchElementException: No value present.");
        is(
                Kind.FAILING,
                scheme((terms, plan) -> {
                    throw new ArithmeticException("planted");
                }),
                "nothing fails: java.lang.ArithmeticException: planted.");
    }

    private void names() {
        is(Kind.SAME_NAME, SmallCall.with("clauses", () -> twice(GOOD.clauses())), "S-01 is there twice.");
        is(Kind.SAME_NAME, SmallCall.with("rules", () -> twice(GOOD.rules())), "S-01 is there twice.");
        is(Kind.SAME_NAME, SmallCall.with("data", () -> twice(GOOD.data())), "money is there twice.");
        is(
                Kind.SAME_NAME,
                new SmallCall(call -> {
                    call.idle("months");
                    call.add("S-04")
                            .remark(ByHand.ofDossier((facts, trace) -> {
                                        trace.value("months", 12);
                                        return trace.satisfied("told");
                                    })
                                    .inWords("douze mois", "twelve months")
                                    .reaches(Outcome.SATISFIED))
                            .says("told", "Douze mois.");
                }),
                "S-04 answers with a value months, and a parameter has that name too.");
        is(
                Kind.FAILING,
                new SmallCall(call -> call.idle("workingTime")),
                "rules() fails: java.lang.IllegalArgumentException: The sentence S-01.part shows {workingTime}, which is"
                        + " a parameter and a value of its condition.");
        is(
                Kind.UNKNOWN_CLAUSE,
                rule(builder -> builder.citing("S-99")),
                "S-03 cites the clause S-99, which the call does not have.");
        is(
                Kind.UNKNOWN_CLAUSE,
                SmallCall.with("data", () -> data(Optional.of(text("x")), "S-98")),
                "datum cites the clause S-98, which the call does not have.");
        is(
                Kind.UNKNOWN_LINE,
                clause(Treatment.INFORMATIVE, "4", text("x")),
                "S-04 cites line 4, which the text does not have.");
        is(
                Kind.UNKNOWN_RULE,
                SmallCall.with("documents", () -> document("S-97")),
                "The document curriculumVitae names the rule S-97, which the call does not have, or which asks for no"
                        + " document.");
        is(
                Kind.UNKNOWN_RULE,
                SmallCall.with("documents", () -> document("S-01")),
                "The document curriculumVitae names the rule S-01, which the call does not have, or which asks for no"
                        + " document.");
        is(
                Kind.UNKNOWN_RULE,
                rule(builder -> builder.outranking("S-01")),
                "S-03 comes before S-01, which is no reason of priority of the call.");
        is(
                Kind.UNCITED_DATUM,
                SmallCall.with("data", () -> data(Optional.empty())),
                "The datum datum is stated, or not, without a clause.");
        is(
                Kind.FOREIGN_QUESTION,
                rule(builder -> builder.interpreting(foreign(0))),
                "S-03 asks the question I-OTHER, which is not in the book of this call.");
        is(
                Kind.FOREIGN_QUESTION,
                SmallCall.with("interpretations", () -> ImmutableList.of(foreign(7))),
                "The question I-OTHER does not tell its place in the book, which is 0.");
        is(
                Kind.FOREIGN_QUESTION,
                SmallCall.with("interpretations", ImmutableList::of),
                "fundingScheme() asks the question I-S-1, which is not in the book of this call.");
        is(
                Kind.FAILING,
                rule((facts, trace) -> facts.choice(foreign(0), trace) < 0
                        ? trace.satisfied("present")
                        : trace.notSatisfied("absent")),
                "S-03 fails: java.lang.IllegalArgumentException: The question I-OTHER is not in the book of the call.");
    }

    private void declarations() {
        is(
                Kind.UNDECLARED_OUTCOME,
                rule((facts, trace) -> trace.notApplicable("present")),
                "S-03 answers NOT_APPLICABLE without declaring it.");
        is(
                Kind.UNDECLARED_INPUT,
                rule((facts, trace) -> {
                    trace.read(DossierInputs.TEACHING);
                    return trace.satisfied("present");
                }),
                "S-03 reads project.teaching without declaring it.");
        is(
                Kind.UNDECLARED_INPUT,
                rule((facts, trace) -> trace.either(facts.dossier().getPosts().isPresent(), "present", "absent")),
                "S-03 depends on posts without declaring it.");
        is(
                Kind.UNDECLARED_QUESTION,
                rule((facts, trace) -> {
                    int choice = facts.choice(GOOD.interpretations().get(0), trace);
                    return trace.either(choice == 0, "present", "absent");
                }),
                "S-03 consults I-S-1 without declaring it.");
        is(
                Kind.UNTOLD_QUESTION,
                rule(builder -> builder.interpreting(GOOD.interpretations().get(0)), (facts, trace) -> {
                    int choice = facts.choice(GOOD.interpretations().get(0), Trace.silent());
                    return trace.either(choice == 0, "present", "absent");
                }),
                "S-03 changes with I-S-1, which its answer does not name.");
    }

    private void sentences() {
        is(
                Kind.MISSING_REASON,
                rule((facts, trace) -> trace.satisfied("nowhere")),
                "The rule S-03 has no text for its reason 'nowhere'.");
        is(
                Kind.MISSING_REASON,
                rule((facts, trace) -> trace.satisfied("shown")),
                "The reason 'shown' of S-03 has no value for {value}.");
        is(
                Kind.MISSING_REASON,
                rule((facts, trace) -> {
                    trace.value("value", "");
                    return trace.satisfied("shown");
                }),
                "S-03 answers without a sentence.");
        is(
                Kind.UNFILLED_PLACEHOLDER,
                clause(Treatment.INFORMATIVE, "3", text("{nothing}")),
                "S-04 shows {nothing}, which no parameter fills.");
        is(
                Kind.UNEQUAL_PLACEHOLDERS,
                rule(builder -> builder, ImmutableMap.of("present", Bilingual.of("{un}", "{one}"))),
                "S-03.present: the French and the English do not show the same values: [{un}] / [{one}].");
        is(
                Kind.UNFORMATTED,
                rule((facts, trace) -> {
                    trace.value("value", new LineRange(1, 2));
                    return trace.satisfied("shown");
                }),
                "S-03 shows value as Java writes it.");
        is(
                Kind.UNFORMATTED,
                rule((facts, trace) -> {
                    trace.value("value", facts.dossier().getDocuments().orElse(ImmutableList.of()));
                    return trace.satisfied("shown");
                }),
                "S-03 shows SupportingDocument{types= as Java writes it.");
    }

    private void answers() {
        is(
                Kind.DIFFERENT_RECORDED,
                rule((facts, trace) -> trace.either(trace.recording(), "present", "absent")),
                "The rule S-03 answers NOT_SATISFIED, and SATISFIED when it is recorded.");
        AtomicInteger clock = new AtomicInteger();
        is(
                Kind.DIFFERENT_AGAIN,
                rule((facts, trace) -> {
                    trace.value("value", clock.incrementAndGet());
                    return trace.satisfied("shown");
                }),
                "S-03 answers otherwise the second time: nothing.");
        is(
                Kind.DIFFERENT_AGAIN,
                SmallCall.with("rules", () -> ImmutableList.of(made(builder -> builder, texts()))),
                "rules() answers otherwise the second time: new rules.");
        is(
                Kind.LESS_KNOWN,
                rules(Rule.of(RuleKind.CONDITION, "S-02", text("Full time."), texts())
                        .reading(DossierInputs.WORKING_TIME)
                        .reaching(Outcome.SATISFIED, Outcome.NOT_SATISFIED)
                        .check((facts, trace) -> {
                            trace.read(DossierInputs.WORKING_TIME);
                            return trace.either(facts.post().getWorkingTime().isEmpty(), "present", "absent");
                        })),
                "S-02 answers yes with a fact and no without it, or the other way round: part /posts.");
        is(
                Kind.UNEQUAL_SUM,
                scheme((terms, plan) -> plan.range().map(range -> new EurosRange(Euros.ZERO, range.max()))),
                "The plan of part does not add up: 12000.00–12000.00 / 0.00–12000.00.");
    }

    private void coverage() {
        is(
                Kind.UNUSED_CLAUSE,
                new SmallCall(call -> call.add("S-04").datum()),
                "S-04 (datum) serves no rule and no datum.");
        is(
                Kind.UNUSED_QUESTION,
                SmallCall.with(
                        "interpretations",
                        () -> ImmutableList.<OpenPoint>builder()
                                .addAll(GOOD.interpretations())
                                .add(foreign(1))
                                .build()),
                "No rule and no amount consults the question I-OTHER.");
        is(Kind.UNUSED_PARAMETER, new SmallCall(call -> call.idle("idle")), "Nothing asks for the parameter idle.");
    }

    private void notes() {
        seeds.add(new Seed(Kind.UNREACHED_OUTCOME, GOOD, List.of(), "None of the dossiers leads S-01 to SATISFIED."));
        seeds.add(new Seed(
                Kind.UNREAD_INPUT, GOOD, List.of(), "With none of the dossiers S-01 reads posts[].workingTime."));
        is(
                Kind.UNREAD_INPUT,
                rule(builder -> builder.reading(DossierInputs.FINESS)),
                "With none of the dossiers S-03 reads project.partners[establishment].finess, which is read only where a"
                        + " register is given with the dossier.");
        seeds.add(new Seed(
                Kind.UNASKED_DOCUMENT,
                GOOD,
                List.of(),
                "The document curriculumVitae is due in none of the dossiers."));
        is(
                Kind.UNASKED_QUESTION,
                rule(builder -> builder.interpreting(GOOD.interpretations().get(0))),
                "With none of the dossiers S-03 consults I-S-1.");
        is(
                Kind.UNCITED_AMOUNT,
                new SmallCall(call -> call.add("S-04").amount()),
                "No plan of the dossiers cites S-04, which is an amount.");
        is(Kind.UNTRANSLATED, new SmallCall(English.none(), call -> {}), "S-01 has no English; the French is shown.");
    }

    private static <T> ImmutableList<T> twice(ImmutableList<T> list) {
        return ImmutableList.<T>builder().addAll(list).addAll(list).build();
    }

    private static Bilingual text(String words) {
        return Bilingual.of(words, words);
    }

    private static ImmutableList<Datum> data(Optional<Bilingual> value, String... clauses) {
        return ImmutableList.of(new Datum(
                "datum",
                text("datum"),
                value,
                List.of(clauses).stream().map(ClauseId::parse).collect(ImmutableList.toImmutableList())));
    }

    private static CallDefinition clause(Treatment treatment, String lines, Bilingual sentence) {
        Clause clause =
                new Clause(ClauseId.parse("S-04"), "1", "paragraph 4", LineRange.parseAll(lines), treatment, sentence);
        ImmutableList<Clause> clauses = ImmutableList.<Clause>builder()
                .addAll(GOOD.clauses())
                .add(clause)
                .build();
        return SmallCall.with("clauses", () -> clauses);
    }

    private static ImmutableList<DocumentRequirement> document(String rule) {
        return ImmutableList.of(new DocumentRequirement(
                RuleId.parse(rule),
                DocumentType.CURRICULUM_VITAE,
                text("CV"),
                false,
                (facts, partner, trace) -> trace.satisfied("present")));
    }

    static OpenPoint foreign(int place) {
        return new OpenPoint(
                place,
                new Interpretation(
                        "I-OTHER",
                        ImmutableList.of(),
                        ImmutableList.of(new Choice("one", text("one"), Choice.Standing.OPEN)),
                        Optional.empty(),
                        ImmutableSet.of(Effect.VERDICT),
                        text("other?"),
                        text("other")));
    }

    /** The call whose third rule has another check. */
    static CallDefinition rule(Check check) {
        return rule(builder -> builder, check);
    }

    private static CallDefinition rule(UnaryOperator<Rule.Builder> more) {
        return rule(more, texts());
    }

    private static CallDefinition rule(UnaryOperator<Rule.Builder> more, Check check) {
        return rules(more.apply(builder(texts())).check(check));
    }

    private static CallDefinition rule(UnaryOperator<Rule.Builder> more, ImmutableMap<String, Bilingual> texts) {
        return rules(made(more, texts));
    }

    private static Rule made(UnaryOperator<Rule.Builder> more, ImmutableMap<String, Bilingual> texts) {
        return more.apply(builder(texts)).check((facts, trace) -> trace.satisfied("present"));
    }

    private static Rule.Builder builder(ImmutableMap<String, Bilingual> texts) {
        return Rule.of(RuleKind.DOCUMENT, "S-03", text("A CV is joined."), texts)
                .reaching(Outcome.SATISFIED, Outcome.NOT_SATISFIED);
    }

    private static ImmutableMap<String, Bilingual> texts() {
        return ImmutableMap.of("present", text("Here."), "absent", text("Not here."), "shown", text("{value}"));
    }

    private static CallDefinition rules(Rule other) {
        ImmutableList<Rule> rules = other.id().equals(GOOD.rules().get(1).id())
                ? ImmutableList.of(GOOD.rules().get(0), other)
                : ImmutableList.of(GOOD.rules().get(0), other, GOOD.rules().get(1));
        return SmallCall.with("rules", () -> rules);
    }

    /** Range of a scheme, from its plan. */
    private interface Range {
        Optional<EurosRange> of(FundingTerms terms, FundingPlan plan);
    }

    private static CallDefinition scheme(Range range) {
        FundingScheme good = GOOD.fundingScheme();
        FundingScheme faulty = new FundingScheme() {
            @Override
            public FundingPlan plan(FundingTerms terms, Readings readings) {
                return good.plan(terms, readings);
            }

            @Override
            public Optional<EurosRange> range(FundingTerms terms, Readings readings) {
                return range.of(terms, plan(terms, readings));
            }

            @Override
            public Optional<Reconciliation> reconciliation() {
                return good.reconciliation();
            }

            @Override
            public ClawbackResult clawback(ClawbackClaim claim, Readings readings) {
                return good.clawback(claim, readings);
            }

            @Override
            public List<Interpretation> interpretations() {
                return good.interpretations();
            }
        };
        return SmallCall.with("fundingScheme", () -> faulty);
    }
}
