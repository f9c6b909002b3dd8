package fr.tempspartage.rules.law;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.LineRange;
import fr.tempspartage.domain.source.SourceDocument;
import fr.tempspartage.domain.source.SourcePage;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.formula.ClawbackReading;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentRequirement;
import fr.tempspartage.rules.call.ParameterValue;
import fr.tempspartage.rules.verdict.Evaluation;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Call as its text (<i>texte de l'appel</i>): parameters, questions, and clauses in the order of the text.
 *
 * <p>The constructor of a subclass writes it down; nothing changes afterwards. French stands in the code, English in one
 * file beside it: {@code NA-43} for the sentence of a clause, {@code NA-43.notPublic} for the sentence of an answer. A
 * sentence without English is shown in French. Once its constructor has ended, a text is thread-safe.
 */
@SuppressWarnings("this-escape") // what follows from the text is made when it is asked for, once the text is written
public abstract class CallText implements CallDefinition {

    private static final int MONTHS_OF_A_YEAR = 12;

    private CallId id;
    private final English english;
    private final QuestionBook questions;
    private final Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Supplier<Campaign> campaign = Suppliers.memoize(this::makeCampaign);
    private final Supplier<ImmutableList<OpenPoint>> asked = Suppliers.memoize(this::makeQuestions);
    private final Supplier<ImmutableList<Clause>> clauses = Suppliers.memoize(this::makeClauses);
    private final Supplier<ImmutableList<Rule>> rules = Suppliers.memoize(this::makeRules);
    private final Supplier<ImmutableList<DocumentRequirement>> documents = Suppliers.memoize(this::makeDocuments);
    private final Supplier<ImmutableList<Datum>> data = Suppliers.memoize(this::makeData);
    private final Map<String, Bilingual> restated = new LinkedHashMap<>();
    private final Map<String, Bilingual> texts = new LinkedHashMap<>();
    private final Set<ClauseId> dropped = new LinkedHashSet<>();
    private @Nullable CallText stated;
    private boolean atHand = true;
    private final Supplier<Money> money = Suppliers.memoize(() -> new Money(this));
    private final Supplier<FundingScheme> scheme =
            Suppliers.memoize(() -> money.get().scheme());
    private String section = "";
    private Optional<SourcePage> page = Optional.empty();

    /**
     * Starts a text.
     *
     * @param id the identifier of the call, such as {@code nouvelle-aquitaine-2026}
     * @param questions the questions that the text leaves open
     */
    protected CallText(String id, English english, QuestionBook questions) {
        this.id = CallId.parse(id);
        this.english = english;
        this.questions = questions;
    }

    /** Writes the text anew, for a variant: {@code return new MyCall()}. */
    protected abstract CallText again();

    /**
     * Makes a variant of the call: the same text with another value of a parameter. Rules, sentences, money, calendar and
     * data all follow it.
     *
     * @param name the name of the parameter, such as {@code leastPeripheralShare}
     * @param value its value in the variant, of the same type
     * @return the variant; this call stays as it is
     * @throws IllegalArgumentException if the call has no such parameter, or the value is of another type
     */
    public final CallText with(String name, Object value) {
        CallText variant = again();
        variant.id = id;
        variant.atHand = atHand;
        variant.restated.putAll(restated);
        dropped.forEach(variant::drop);
        parameters.values().forEach(parameter -> variant.set(parameter.name(), parameter.peek()));
        variant.set(name, value);
        variant.stated = stated == null ? this : stated;
        return variant;
    }

    void set(String name, Object value) {
        named(name).set(value);
    }

    /**
     * Parameter by name and type.
     *
     * @throws IllegalArgumentException if the call has none of that name, or its type is another
     */
    @SuppressWarnings("unchecked") // the type is looked at
    public final <T> Parameter<T> parameter(String name, Class<T> type) {
        Parameter<?> found = named(name);
        if (!found.type().equals(type)) {
            throw new IllegalArgumentException("The parameter '" + name + "' of " + id + " is a "
                    + found.type().getSimpleName() + " and no " + type.getSimpleName() + ".\nMaybe ask for that.");
        }
        return (Parameter<T>) found;
    }

    @Override
    public final ImmutableList<ParameterValue> parameters() {
        return parameters.values().stream()
                .map(parameter -> new ParameterValue(
                        parameter.name(),
                        Written.of(parameter.peek()),
                        parameter.peekInWords(),
                        statements.stream()
                                .filter(statement -> statement.uses(parameter))
                                .map(Statement::id)
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public final CallText variant(String name, String written) {
        return with(name, Written.read(name, named(name).peek(), written));
    }

    Parameter<?> named(String name) {
        Parameter<?> found = parameters.get(name);
        if (found == null) {
            throw new IllegalArgumentException("No parameter '" + name + "' in " + id + ".\nMaybe one of "
                    + ImmutableList.copyOf(parameters.keySet()) + ".");
        }
        return found;
    }

    /** Region, edition, authority, calendar and source text, with the parameters as they are; asked for once. */
    protected abstract Campaign heading();

    /**
     * Puts a French text of the heading and its English side by side.
     *
     * @param key its key in the file of English, such as {@code title}
     */
    protected final Bilingual words(String key, String french) {
        return filled(translated(key, french));
    }

    /**
     * States a figure, date or list of the text.
     *
     * @param name its name, unique in the call
     * @throws IllegalArgumentException if another parameter has the name
     */
    protected final <T> Parameter<T> parameter(String name, Class<T> type, T value) {
        return keep(new Parameter<>(name, type, value));
    }

    /**
     * States a list of the text.
     *
     * @param name its name, unique in the call
     * @throws IllegalArgumentException if another parameter has the name
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class of lists has no type of its elements
    protected final <T> Parameter<List<T>> parameter(String name, List<T> values) {
        return keep(new Parameter<List<T>>(name, (Class) List.class, ImmutableList.copyOf(values)));
    }

    private <T> Parameter<T> keep(Parameter<T> parameter) {
        if (parameters.putIfAbsent(parameter.name(), parameter) != null) {
            throw new IllegalArgumentException(
                    "Two parameters are called '" + parameter + "'.\nMaybe give one of them another name.");
        }
        return parameter;
    }

    /**
     * Starts a section; the clauses that follow stand in it.
     *
     * @param number its number or name: {@code 2}, {@code title}, {@code page} for a page without sections,
     *     {@code silent} for what the text does not say
     */
    protected final void section(String number) {
        section = number;
    }

    /**
     * Says on which public page the clauses that follow were read, where the text of the call is not at hand.
     *
     * @param address the address of the page
     * @param readOn the day on which it was read
     * @throws IllegalArgumentException if that is no address of a page
     */
    protected final void page(String address, LocalDate readOn) {
        page = Optional.of(new SourcePage(address, readOn));
    }

    /**
     * Starts a clause.
     *
     * @param id its identifier, such as {@code NA-43}
     * @param place its place in the section, such as {@code item 3, paragraph 2}; empty where it has none. It is written in
     *     English and said in French too where its steps are {@code paragraph}, {@code item}, {@code row}, {@code sentence} or
     *     {@code part} with a number or two ({@code items 1-4}), {@code piece} or {@code criterion} with a number, {@code table},
     *     {@code pieces}, {@code criteria}, {@code contact block}, {@code introduction} or {@code link}. A heading of the text
     *     stands between straight quotes. Other words stay as they are, in both languages
     * @param lines its lines in the text, such as {@code 29-30}; {@code -} for none
     * @param sentence the clause in our own words, in French, with parameters in braces
     * @return the clause, to be said what it is
     * @throws IllegalArgumentException if another clause has the identifier, or the lines have another form
     */
    protected final Statement clause(String id, String place, String lines, String sentence) {
        Statement statement =
                new Statement(ClauseId.parse(id), section, place, LineRange.parseAll(lines), sentence, page);
        for (Statement other : statements) {
            if (other.id().equals(statement.id())) {
                throw new IllegalArgumentException(
                        "Two clauses are called " + id + ".\nMaybe give one of them another number.");
            }
        }
        statements.add(statement);
        return statement;
    }

    /**
     * Starts a clause of a page, which has no lines.
     *
     * @param id its identifier, such as {@code IDF-04}
     * @param place its place on the page, such as {@code paragraph 2}, in words that {@linkplain #clause(String, String,
     *     String, String) are understood}; empty where it has none
     * @param sentence the clause in our own words, in French, with parameters in braces
     * @return the clause, to be said what it is
     * @throws IllegalArgumentException if another clause has the identifier
     */
    protected final Statement clause(String id, String place, String sentence) {
        return clause(id, place, "-", sentence);
    }

    /** Asks a condition of each post of the dossier. */
    protected static Test<Dossier> eachPost(Test<Post> test) {
        return new EachPost(test);
    }

    /**
     * Asks something of the dossier where a post or partner is looked at.
     *
     * @param test the condition of the dossier
     * @return the same condition
     */
    @SuppressWarnings("unchecked") // a test of the dossier does not look at what is looked at
    protected static <S> Test<S> dossier(Test<Dossier> test) {
        return (Test<S>) test;
    }

    /**
     * Reads a fact of the dossier where a post or partner is looked at.
     *
     * @return the same fact
     */
    @SuppressWarnings("unchecked") // a fact of the dossier does not look at what is looked at
    protected static <S, T> Fact<S, T> dossier(Fact<Dossier, T> fact) {
        return (Fact<S, T>) fact;
    }

    /**
     * Asks a condition of each partner of the project.
     *
     * @return the condition of the dossier; NOT_APPLICABLE where there is no partner
     */
    protected static Test<Dossier> eachPartner(Test<Partner> test) {
        return new EachPartner(true, test);
    }

    /**
     * Asks a condition of which one partner at least must hold. Where it holds of none, the answer has the sentence of one
     * partner; say with {@code .no("name")} that there is none.
     *
     * @return the condition of the dossier; NOT_APPLICABLE where there is no partner
     */
    protected static Test<Dossier> onePartner(Test<Partner> test) {
        return new EachPartner(false, test);
    }

    /**
     * Counts the time of a post at some of the partners, over the whole contract.
     *
     * @param where which partners; the sentence of {@link #unsettled} in it stands with the clause, and is said of the
     *     partner of which it is not settled whether its time counts
     * @return their share, to be compared with a parameter
     */
    protected static TimeAt timeAt(Test<Partner> where) {
        return new TimeAt(where);
    }

    /**
     * Asks a condition of each partner that recruits.
     *
     * @return the condition of the dossier; NOT_SATISFIED where none recruits
     */
    protected static Test<Dossier> recruiter(Test<Partner> test) {
        return new Recruiter(test, "");
    }

    /**
     * Asks a condition of the partner that recruits alone.
     *
     * @param notOne the name of the sentence where none or several recruit, or no partner of the list
     * @return the condition of the dossier; UNKNOWN where not one partner recruits, which the agency has no say on
     */
    protected static Test<Dossier> onlyRecruiter(Test<Partner> test, String notOne) {
        return new Recruiter(test, notOne);
    }

    /**
     * Asks a condition of each presence of the post in the community.
     *
     * @return the condition of the post; NOT_SATISFIED where there is none
     */
    protected static Test<Post> eachPresence(Test<CommunityPresence> test) {
        return new EachPresence(test);
    }

    /**
     * Asks a condition of each presence of the post in the community, of which there must be one where it is expected.
     *
     * @param expected where there must be a presence
     * @param elsewhere the name of the sentence where there is none and none is expected, which stands with the clause
     * @return the condition of the post; NOT_SATISFIED where there is none though it is expected
     */
    protected static Test<Post> eachPresence(Test<Post> expected, String elsewhere, Test<CommunityPresence> test) {
        return new EachPresence(test, expected, elsewhere);
    }

    /** Asks a condition of the partner with which a presence in the community is. */
    protected static Test<CommunityPresence> itsPartner(Test<Partner> test) {
        return new OfItsPartner(test);
    }

    /**
     * Asks a condition that one establishment among the partners must meet.
     *
     * @param none the name of the sentence where there is none, which stands with the clause
     * @return the condition of the dossier; NOT_SATISFIED where there is none
     */
    protected static Test<Dossier> oneEstablishment(String none, Test<Partner> test) {
        return new EachPartner(false, EachPartner.Who.ESTABLISHMENTS, none, test);
    }

    /**
     * Asks a condition of each structure of town care among the partners.
     *
     * @param none the name of the sentence where there is none, which stands with the clause
     * @return the condition of the dossier; NOT_SATISFIED where there is none
     */
    protected static Test<Dossier> eachTownStructure(String none, Test<Partner> test) {
        return new EachPartner(true, EachPartner.Who.TOWN_STRUCTURES, none, test);
    }

    /** A condition that always holds, for a choice that asks nothing. */
    protected static <S> Test<S> always() {
        return Constant.always();
    }

    /**
     * A condition that never holds, for a choice that refuses.
     *
     * @param name the name of the sentence, which stands with the clause
     */
    protected static <S> Test<S> never(String name) {
        return new Constant<>(Outcomes.NO, name);
    }

    /**
     * A condition that never applies, for a choice that makes it none.
     *
     * @param name the name of the sentence, which stands with the clause
     */
    protected static <S> Test<S> notApplicable(String name) {
        return new Constant<>(Outcomes.NOT_APPLICABLE, name);
    }

    /**
     * An answer that stays UNKNOWN since what the dossier states cannot be judged; the agency has nothing to say on it.
     *
     * @param name the name of the sentence, which stands with the clause
     */
    protected static <S> Test<S> unsettled(String name) {
        return new Constant<>(Constant.UNSETTLED, name);
    }

    /**
     * Leaves a question to people once one fact is known.
     *
     * @param needed the fact without which there is nothing to judge
     * @param shown the facts that are shown beside it
     * @return a test that is FOR_COMMITTEE, or UNKNOWN while the needed fact is missing
     */
    protected static Test<Dossier> judgedOn(Fact<Dossier, ?> needed, Fact<?, ?>... shown) {
        return new Judged(Judged.COMMITTEE, Optional.of(needed), ImmutableList.copyOf(shown));
    }

    /**
     * Leaves a question to people.
     *
     * @return a test that is FOR_COMMITTEE
     */
    protected static Test<Dossier> judged() {
        return new Judged(Judged.COMMITTEE, Optional.empty(), ImmutableList.of());
    }

    /**
     * Leaves a question to the agency, where the text names no committee.
     *
     * @return a test that is FOR_COMMITTEE
     */
    protected static Test<Dossier> judgedByAgency() {
        return new Judged(Judged.AGENCY, Optional.empty(), ImmutableList.of());
    }

    /** Pays an amount for each contract month of each post. */
    protected static MonthlyPayment perMonth(Parameter<Euros> amount) {
        return new MonthlyPayment(amount, 1, Optional.empty());
    }

    /** Pays an amount for each year of each post; no month of it is rounded. */
    protected static MonthlyPayment yearlyBase(Parameter<Euros> amount) {
        return new MonthlyPayment(amount, MONTHS_OF_A_YEAR, Optional.empty());
    }

    /** Pays a share of a printed yearly cost of each post: 80 % of 37 945,00 euros; no month of it is rounded. */
    protected static MonthlyPayment yearlyBase(Parameter<Euros> cost, Parameter<Rate> share) {
        return new MonthlyPayment(cost, MONTHS_OF_A_YEAR, Optional.of(share));
    }

    /** Pays a share of a printed monthly cost of each post; no month of it is rounded. */
    protected static MonthlyPayment shareOfCost(Parameter<Rate> share, Parameter<Euros> monthlyCost) {
        return new MonthlyPayment(monthlyCost, 1, Optional.of(share));
    }

    /** Pays a share of the cost that the partners state for all posts. */
    protected static CostSharePayment shareOfCost(Parameter<Rate> share) {
        return new CostSharePayment(share);
    }

    /** Pays a sum for each post over a financed period, both days included, which is a whole number of months. */
    protected static FlatSumPayment flatSum(
            Parameter<Euros> sum, Parameter<LocalDate> first, Parameter<LocalDate> last) {
        return new FlatSumPayment(sum, first, last);
    }

    /**
     * Pays an amount that the text does not state.
     *
     * @param why what is not stated, in French, as the reason why the amount is unknown; its English stands under
     *     {@code NA-52.why}
     */
    protected static UnstatedPayment unstatedAmount(String why) {
        return new UnstatedPayment(why);
    }

    /** Pays by a formula of the call's own, which is made when it is first asked for. */
    protected static OwnPayment formula(Supplier<FundingScheme> made) {
        return new OwnPayment(made);
    }

    /** Claims credits back after an early end. */
    protected static Recovery recovery(Question<ClawbackReading> amount) {
        return new Recovery(amount);
    }

    /** What the clauses pay and claim back, with the parameters as they are; not stated where none pays. */
    @Override
    public final FundingScheme fundingScheme() {
        return scheme.get();
    }

    @Override
    public final Map<String, Boolean> fundingConditions(Evaluation seen) {
        return money.get().conditions(seen);
    }

    @Override
    public final ImmutableList<Input<?>> fundingInputs() {
        return money.get().inputs();
    }

    @Override
    public final ImmutableList<OpenPoint> fundingQuestions() {
        return money.get().questions();
    }

    @Override
    public final CallId id() {
        return id;
    }

    @Override
    public final Campaign campaign() {
        return campaign.get();
    }

    /** Heading of a variant, whose title and notice name what is otherwise than in the call. */
    private Campaign heading(CallText stated) {
        Campaign heading = heading();
        Bilingual title = heading.getTitle();
        Bilingual notice = heading.getNotice();
        for (Parameter<?> parameter : parameters.values()) {
            Parameter<?> before = stated.named(parameter.name());
            if (!before.peek().equals(parameter.peek())) {
                title = Bilingual.of(
                        title.fr() + " – variante\u00a0: " + parameter + " = "
                                + parameter.inWords().fr(),
                        title.en() + " – variant: " + parameter + " = "
                                + parameter.inWords().en());
                notice = Bilingual.of(
                        notice.fr() + " Variante\u00a0: " + parameter + " vaut "
                                + parameter.inWords().fr() + ", au lieu de "
                                + before.inWords().fr() + ".",
                        notice.en() + " Variant: " + parameter + " is "
                                + parameter.inWords().en() + " instead of "
                                + before.inWords().en() + ".");
            }
        }
        return Campaign.builder().from(heading).title(title).notice(notice).build();
    }

    private Campaign makeCampaign() {
        Campaign heading = stated == null ? heading() : heading(stated);
        return atHand
                ? heading
                : Campaign.builder()
                        .from(heading)
                        .source(SourceDocument.notAtHand(heading.getSource().title()))
                        .build();
    }

    @Override
    public final ImmutableList<OpenPoint> interpretations() {
        return asked.get();
    }

    /** Questions of the book in the words of this text: with its parameters, and without the clauses it leaves out. */
    private ImmutableList<OpenPoint> makeQuestions() {
        return questions.all().stream()
                .map(point -> {
                    Interpretation own = inOwnWords(point.interpretation());
                    return own.equals(point.interpretation()) ? point : point.inWords(own);
                })
                .collect(ImmutableList.toImmutableList());
    }

    private Interpretation inOwnWords(Interpretation book) {
        String key = book.key();
        return new Interpretation(
                key,
                kept(book.clauses()),
                book.choices().stream()
                        .map(choice -> new Choice(
                                choice.slug(),
                                filled(worded(key + "." + choice.slug(), choice.label())),
                                choice.standing()))
                        .collect(ImmutableList.toImmutableList()),
                book.defaultSlug(),
                book.effects(),
                filled(worded(key, book.question())),
                filled(worded(key + ".why", book.why())));
    }

    /** A question in the words of this text; one of another book as it is. */
    OpenPoint own(OpenPoint point) {
        return interpretations().stream().filter(point::isSameAs).findFirst().orElse(point);
    }

    private ImmutableList<ClauseId> kept(ImmutableList<ClauseId> clauses) {
        return clauses.stream().filter(clause -> !dropped.contains(clause)).collect(ImmutableList.toImmutableList());
    }

    /** Documents in the order in which the clauses list them. */
    @Override
    public final ImmutableList<DocumentRequirement> documents() {
        return documents.get();
    }

    private ImmutableList<DocumentRequirement> makeDocuments() {
        return statements.stream()
                .flatMap(statement -> statement.requirements(this).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** What the clauses state or expressly do not state, in the order in which calls are compared. */
    @Override
    public final ImmutableList<Datum> data() {
        return data.get();
    }

    private ImmutableList<Datum> makeData() {
        return statements.stream()
                .flatMap(statement -> statement.data().stream())
                .sorted(Comparator.comparingInt(stated -> stated.topic().place()))
                .map(stated -> new Datum(
                        stated.topic().name(),
                        stated.topic().label(),
                        stated.value()
                                .map(french -> words("datum." + stated.topic().name(), french)),
                        kept(stated.clauses())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Citation of a clause of this text. */
    public final Citation cite(String clause) {
        ClauseId wanted = ClauseId.parse(clause);
        return clauses().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .map(Citation::of)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No clause " + clause + " in " + id + ".\nMaybe write it, or cite another."));
    }

    /**
     * Rules of the clauses, in their order.
     *
     * @throws IllegalArgumentException if a sentence is missing or unused, or a clause restates one that
     *     is no rule
     */
    @Override
    public final ImmutableList<Rule> rules() {
        return rules.get();
    }

    private ImmutableList<Rule> makeRules() {
        Map<ClauseId, List<String>> restated = new LinkedHashMap<>();
        for (Statement statement : statements) {
            statement
                    .restated()
                    .forEach(main -> restated.computeIfAbsent(main, id -> new ArrayList<>())
                            .add(statement.id().toString()));
        }
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        for (Statement statement : statements) {
            List<String> others = restated.getOrDefault(statement.id(), ImmutableList.of());
            statement.rule(this, others.toArray(new String[0])).ifPresent(rule -> {
                rules.add(rule);
                restated.remove(rule.id().clause());
            });
        }
        if (!restated.isEmpty()) {
            throw new IllegalArgumentException("The clauses " + restated.keySet()
                    + " are restated and are no rules.\nMaybe say what they are, or name the clause that is the rule.");
        }
        return rules.build();
    }

    /**
     * Clauses in the order in which they are written.
     *
     * @throws IllegalArgumentException if a clause is not said what it is
     */
    @Override
    public final ImmutableList<Clause> clauses() {
        return clauses.get();
    }

    private ImmutableList<Clause> makeClauses() {
        return statements.stream().map(statement -> statement.clause(this)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Conditions in words, to be held against the sentences of their clauses.
     *
     * @return the words by clause, in the order of the text
     */
    public final ImmutableMap<ClauseId, Bilingual> readBack() {
        ImmutableMap.Builder<ClauseId, Bilingual> words = ImmutableMap.builder();
        for (Statement statement : statements) {
            statement.readBack().ifPresent(read -> words.put(statement.id(), filled(read)));
        }
        return words.buildOrThrow();
    }

    /** Names of the parameters that no sentence, condition, datum or amount has asked for so far. */
    public final ImmutableList<String> unaskedParameters() {
        untranslated();
        return parameters.values().stream()
                .filter(parameter -> !parameter.isAsked())
                .map(Parameter::name)
                .collect(ImmutableList.toImmutableList());
    }

    /** Keys of the texts without English; none in a call that is translated. */
    public final ImmutableList<String> untranslated() {
        campaign();
        interpretations();
        fundingScheme();
        clauses();
        rules();
        documents();
        data();
        return english.untranslated();
    }

    ImmutableList<Statement> statements() {
        return ImmutableList.copyOf(statements);
    }

    /** A French sentence and its English, or what an edition says in their place. */
    Bilingual translated(String key, String french) {
        return worded(key, english.of(key, french));
    }

    /** A text in both languages, or what an edition says in its place. */
    Bilingual worded(String key, Bilingual text) {
        texts.put(key, text);
        return restated.getOrDefault(key, text);
    }

    /** Gives an edition made from this text its identifier. */
    void rename(CallId other) {
        id = other;
    }

    /** Says a text of an edition otherwise; {@link #texts} tells which keys there are. */
    void restate(String key, Bilingual text) {
        restated.put(key, text);
    }

    /** Leaves a clause out of an edition, and out of the citations of its data. */
    void drop(ClauseId clause) {
        if (!statements.removeIf(statement -> statement.id().equals(clause))) {
            throw new IllegalArgumentException(
                    "No clause " + clause + " in " + id + ".\nMaybe it is left out already.");
        }
        dropped.add(clause);
    }

    /** Says that the text of an edition is not at hand: no checksum, and clauses without lines. */
    void withoutText() {
        atHand = false;
    }

    /** Texts of the call by key, with parameters in braces, as they are where an edition does not say them otherwise. */
    ImmutableMap<String, Bilingual> texts() {
        untranslated();
        return ImmutableMap.copyOf(texts);
    }

    /** Keys of the texts that an edition says otherwise. */
    ImmutableSet<String> restatedKeys() {
        return ImmutableSet.copyOf(restated.keySet());
    }

    /** A parameter of such a name that a sentence shows in braces. */
    Optional<String> parameterIn(Bilingual sentence, Predicate<String> such) {
        return parameters.keySet().stream()
                .filter(such)
                .filter(name -> sentence.fr().contains("{" + name + "}")
                        || sentence.en().contains("{" + name + "}"))
                .findFirst();
    }

    /** Lines of a clause, none where the text is not at hand. */
    ImmutableList<LineRange> lines(ImmutableList<LineRange> lines) {
        return atHand ? lines : ImmutableList.of();
    }

    /** Page of a clause, none in an edition whose text is not at hand: the page is that of the other edition. */
    Optional<SourcePage> page(Optional<SourcePage> page) {
        return atHand ? page : Optional.empty();
    }

    /** A sentence with the values of the parameters that it names in braces. */
    Bilingual filled(Bilingual sentence) {
        Bilingual filled = requoted(sentence);
        for (Parameter<?> parameter : parameters.values()) {
            String name = "{" + parameter + "}";
            if (filled.fr().contains(name) || filled.en().contains(name)) {
                filled = Bilingual.of(
                        filled.fr().replace(name, parameter.inWords().fr()),
                        filled.en().replace(name, parameter.inWords().en()));
            }
        }
        return filled;
    }

    /** A sentence that quotes a question or a choice of the book, as the edition says them. */
    Bilingual requoted(Bilingual sentence) {
        if (restated.isEmpty()) {
            return sentence;
        }
        Bilingual quoting = sentence;
        for (OpenPoint point : questions.all()) {
            Interpretation book = point.interpretation();
            quoting = requoted(quoting, book.key(), book.question());
            for (Choice choice : book.choices()) {
                quoting = requoted(quoting, book.key() + "." + choice.slug(), choice.label());
            }
        }
        return quoting;
    }

    private Bilingual requoted(Bilingual sentence, String key, Bilingual book) {
        Bilingual own = restated.getOrDefault(key, book);
        return Bilingual.of(
                sentence.fr().replace(book.fr(), own.fr()), sentence.en().replace(book.en(), own.en()));
    }

    @Override
    public final String toString() {
        return id.toString();
    }
}
