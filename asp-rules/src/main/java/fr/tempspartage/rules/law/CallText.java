package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.LineRange;
import fr.tempspartage.rules.verdict.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Call as its text (<i>texte de l'appel</i>): parameters, questions, and clauses in the order of the text.
 *
 * <p>The constructor of a subclass writes it down; nothing changes afterwards. French stands in the code, English in one
 * file beside it: {@code NA-43} for the sentence of a clause, {@code NA-43.notPublic} for the sentence of an answer. A
 * sentence without English is shown in French.
 */
public abstract class CallText {

    private final English english;
    private final Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private String section = "";

    /**
     * Starts a text.
     *
     * @param english the English sentences, by clause and name
     */
    protected CallText(English english) {
        this.english = english;
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
     * @param number its number or name: {@code 2}, {@code title}, {@code silent} for what the text does not say
     */
    protected final void section(String number) {
        section = number;
    }

    /**
     * Starts a clause.
     *
     * @param id its identifier, such as {@code NA-43}
     * @param place its place in the section, such as {@code item 3, paragraph 2}
     * @param lines its lines in the text, such as {@code 29-30}; {@code -} for none
     * @param sentence the clause in our own words, in French, with parameters in braces
     * @return the clause, to be said what it is
     * @throws IllegalArgumentException if another clause has the identifier, or the lines have another form
     */
    protected final Statement clause(String id, String place, String lines, String sentence) {
        Statement statement = new Statement(ClauseId.parse(id), section, place, LineRange.parseAll(lines), sentence);
        for (Statement other : statements) {
            if (other.id().equals(statement.id())) {
                throw new IllegalArgumentException(
                        "Two clauses are called " + id + ".\nMaybe give one of them another number.");
            }
        }
        statements.add(statement);
        return statement;
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
     * Asks a condition of which one partner at least must hold.
     *
     * @return the condition of the dossier; NOT_APPLICABLE where there is no partner
     */
    protected static Test<Dossier> onePartner(Test<Partner> test) {
        return new EachPartner(false, test);
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
        return new Judged(Optional.of(needed), ImmutableList.copyOf(shown));
    }

    /**
     * Leaves a question to people.
     *
     * @return a test that is FOR_COMMITTEE
     */
    protected static Test<Dossier> judged() {
        return new Judged(Optional.empty(), ImmutableList.of());
    }

    /**
     * Rules of the clauses, in their order; made anew each time.
     *
     * @throws IllegalArgumentException if a sentence is missing or unused, or a clause restates one that
     *     is no rule
     */
    public final ImmutableList<Rule> rules() {
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
    public final ImmutableList<Clause> clauses() {
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

    /** Keys of the sentences without English, in the order of the clauses; none in a call that is translated. */
    public final ImmutableList<String> untranslated() {
        clauses();
        rules();
        return english.untranslated();
    }

    /** A French sentence and its English. */
    Bilingual translated(String key, String french) {
        return english.of(key, french);
    }

    /** A sentence with the values of the parameters that it names in braces. */
    Bilingual filled(Bilingual sentence) {
        Bilingual filled = sentence;
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
}
