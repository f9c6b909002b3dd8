package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Phrases;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a condition uses and says (<i>contenu d'une condition</i>), gathered from its tree: facts, questions, parameters
 * and sentences, each once, in the order in which they are met.
 */
public final class Contents {

    /** Sentence of an answer: its text where the test has one, otherwise it stands with the clause. */
    record Sentence(Outcome outcome, Optional<Bilingual> text) {}

    private final Set<Input<?>> inputs = new LinkedHashSet<>();
    private final Set<String> values = new LinkedHashSet<>();
    private final Set<OpenPoint> questions = new LinkedHashSet<>();
    private final Set<Parameter<?>> parameters = new LinkedHashSet<>();
    private final Map<DocumentType, Test<Dossier>> documents = new LinkedHashMap<>();
    private final Map<String, Sentence> sentences = new LinkedHashMap<>();
    private final ImmutableSet<String> own;
    private ImmutableSet<Outcome> worded = ImmutableSet.of();
    private boolean allOfTheClause;

    private Contents(Set<String> own) {
        this.own = ImmutableSet.copyOf(own);
    }

    /** Gathers what a test uses. */
    static Contents of(Test<?> test) {
        return of(test, ImmutableSet.of());
    }

    /** Gathers what a test uses; sentences of the given names stand with the clause, whatever the test brings. */
    static Contents of(Test<?> test, Set<String> own) {
        Contents contents = new Contents(own);
        test.tell(contents);
        return contents;
    }

    /** Notes facts that are read. */
    public void reads(Input<?>... read) {
        for (Input<?> input : read) {
            inputs.add(input);
        }
    }

    /** Notes the name of a value for sentences. */
    void gives(String value) {
        values.add(value);
    }

    /** Whether a value in the braces of a sentence may come from the answer: a fact that is read, or one that is told. */
    boolean mayGive(String value) {
        return value.equals(Phrases.ALL_MISSING)
                || values.contains(value)
                || inputs.stream().map(Input::name).anyMatch(name -> name.equals(value) || name.endsWith("." + value));
    }

    /** Notes a question that is asked. */
    public void asks(OpenPoint question) {
        questions.add(question);
    }

    /** Notes a parameter that is used. */
    public void uses(Parameter<?> parameter) {
        parameters.add(parameter);
    }

    /**
     * Notes a sentence that stands with the clause.
     *
     * @param outcome the answer that it explains
     */
    public void says(Outcome outcome, String name) {
        add(name, new Sentence(outcome, Optional.empty()));
    }

    /**
     * Notes a sentence in both languages, as the vocabulary has them.
     *
     * @param outcome the answer that it explains
     * @param name the name of the sentence in its clause
     * @throws IllegalArgumentException if another sentence of the clause has the name
     */
    public void says(Outcome outcome, String name, Bilingual text) {
        add(name, new Sentence(outcome, own.contains(name) ? Optional.empty() : Optional.of(text)));
    }

    /** Notes a document that is asked for, with the test of whether it is there. */
    public void asksFor(DocumentType document, Test<Dossier> joined) {
        documents.put(document, joined);
    }

    /** Notes what a part of the test uses. */
    public void part(Test<?> part) {
        part.tell(this);
    }

    /** Notes that any sentence of the clause may be the reason, as where a check is written by hand. */
    void saysAllOfTheClause() {
        allOfTheClause = true;
    }

    /** Notes what a part uses, without the sentences of answers that the whole words itself. */
    void partWithout(Test<?> part, Set<Outcome> wordedByTheWhole) {
        ImmutableSet<Outcome> before = worded;
        worded = Sets.union(before, wordedByTheWhole).immutableCopy();
        part.tell(this);
        worded = before;
    }

    ImmutableMap<DocumentType, Test<Dossier>> documents() {
        return ImmutableMap.copyOf(documents);
    }

    ImmutableList<Input<?>> inputs() {
        return ImmutableList.copyOf(inputs);
    }

    ImmutableList<OpenPoint> questions() {
        return ImmutableList.copyOf(questions);
    }

    ImmutableList<Parameter<?>> parameters() {
        return ImmutableList.copyOf(parameters);
    }

    boolean allSentences() {
        return allOfTheClause;
    }

    ImmutableMap<String, Sentence> sentences() {
        return ImmutableMap.copyOf(sentences);
    }

    private void add(String name, Sentence sentence) {
        if (worded.contains(sentence.outcome())) {
            return;
        }
        Sentence before = sentences.putIfAbsent(name, sentence);
        if (before != null && !before.equals(sentence)) {
            throw new IllegalArgumentException("Two sentences of a clause are called '" + name
                    + "', for other answers or in other words.\nMaybe two conditions look at one fact: give one of them"
                    + " a sentence of its own, as .no(\"…\") or .says(…).");
        }
    }
}
