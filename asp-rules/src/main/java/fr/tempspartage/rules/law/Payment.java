package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.cases.PaymentCase;
import fr.tempspartage.finance.clawback.ClawbackFigures;
import fr.tempspartage.finance.plan.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says that the agency pays (<i>prise en charge</i>): a formula, whom it pays, on which other clauses it
 * rests, under which questions it counts, and in which case.
 *
 * <p>Example: {@code clause("NA-52", …).pays(perMonth(monthly).toRecruiter("NA-53").under(PART_TIME, LENGTH))}. Figures
 * are asked when a plan is made, so that a variant of a parameter changes the money too.
 *
 * @param <P> the formula itself
 */
public abstract class Payment<P extends Payment<P>> {

    private record Unsaid(String name, String french, ImmutableList<String> clauses) {}

    private @Nullable String label;
    private @Nullable String payer;
    private ImmutableList<String> cited = ImmutableList.of();
    private ImmutableList<String> payeeClauses = ImmutableList.of();
    private ImmutableList<String> payeeSilence = ImmutableList.of();
    private ImmutableList<String> clawbackSilence = ImmutableList.of();
    private final List<Unsaid> silences = new ArrayList<>();
    private ImmutableList<Question<?>> questions = ImmutableList.of();
    private Optional<Test<Dossier>> condition = Optional.empty();

    Payment() {}

    /** This formula. */
    abstract P self();

    /** The formula in words, after "the agency pays"; parameters stand in braces. */
    abstract Bilingual formula();

    /** Scheme of the formula with the figures as they are now. */
    abstract FundingScheme scheme(PaidClause clause);

    /** Names what is paid, in French, for the lines of plans; its English stands under {@code NA-52.paid}. */
    public P called(String french) {
        label = french;
        return self();
    }

    /** Names who pays, in French; its English stands under {@code NA-52.payer}. The agency unless said otherwise. */
    public P by(String french) {
        payer = french;
        return self();
    }

    /** Cites clauses beside the one that pays; where that one is among them, they stand in the order given. */
    public P citing(String... clauses) {
        cited = ImmutableList.copyOf(clauses);
        return self();
    }

    /** Pays the recruiter, as these clauses say. */
    public P toRecruiter(String... clauses) {
        payeeClauses = ImmutableList.copyOf(clauses);
        return self();
    }

    /** Says that the text names no payee, and which clauses note that. */
    public P toNobodyNamed(String... clauses) {
        payeeSilence = ImmutableList.copyOf(clauses);
        return self();
    }

    /** Says that the text addresses no early end, and which clauses note that. */
    public P withoutRecovery(String... clauses) {
        clawbackSilence = ImmutableList.copyOf(clauses);
        return self();
    }

    /**
     * Says what the text does not state about the money.
     *
     * @param name its name in the clause: its English stands under {@code NA-52.schedule}
     * @param clauses the clauses that note the silence
     */
    public P unstated(String name, String french, String... clauses) {
        silences.add(new Unsaid(name, french, ImmutableList.copyOf(clauses)));
        return self();
    }

    /**
     * Names the questions that decide what is paid. The enum of its choices says what a question is about, where it is one
     * that the formula knows: {@code PartTime}, {@code PartialMonths}, {@code InterruptionEffect}, {@code MonthCount},
     * {@code RestSplit}, {@code RestOf}, {@code RenewalAmount}. Under any other choice than its default, the amount of
     * another question is unknown, since the text prints no other.
     */
    public P under(Question<?>... asked) {
        questions = ImmutableList.copyOf(asked);
        return self();
    }

    /**
     * Pays only where a condition of the dossier holds. The first clause that applies pays; where a dossier leaves open
     * which one that is, the amounts of all that may apply are shown.
     *
     * @throws IllegalArgumentException if the condition is asked of each post, since an amount is one for all posts
     */
    public P when(Test<Dossier> test) {
        if (test instanceof EachPost) {
            throw new IllegalArgumentException(
                    "The condition of an amount is asked of each post: " + test + ".\nMaybe ask it of the dossier.");
        }
        condition = Optional.of(test);
        return self();
    }

    /**
     * The payment in words, to be held against the sentence of its clause: « l’ARS verse {monthly} par mois de contrat et par
     * poste, à l’établissement recruteur, selon I-NA-24 ».
     */
    Bilingual readBack() {
        Bilingual formula = formula();
        String keys = String.join(", ", questions.stream().map(Question::key).toList());
        return Bilingual.of(
                "l’ARS verse " + formula.fr()
                        + (payeeClauses.isEmpty() ? "" : ", à l’établissement recruteur")
                        + (keys.isEmpty() ? "" : ", selon " + keys)
                        + condition.map(test -> ", si " + test.readBack().fr()).orElse(""),
                "the agency pays " + formula.en()
                        + (payeeClauses.isEmpty() ? "" : ", to the recruiting establishment")
                        + (keys.isEmpty() ? "" : ", by " + keys)
                        + condition.map(test -> ", if " + test.readBack().en()).orElse(""));
    }

    Optional<Test<Dossier>> condition() {
        return condition;
    }

    ImmutableList<Question<?>> questions() {
        return questions;
    }

    /** Payment as one case of several. */
    PaymentCase inCase(PaidClause clause) {
        return new PaymentCase(
                clause.id(),
                condition.map(test -> new PaymentCase.Condition(clause.filled(test.readBack()), needs(test))),
                scheme(clause));
    }

    /** Facts that a condition reads, or the condition where it reads none. */
    private static Bilingual needs(Test<Dossier> test) {
        ImmutableList<Input<?>> inputs = Contents.of(test).inputs();
        return inputs.isEmpty()
                ? test.readBack()
                : Sentences.listed(inputs.stream().map(Input::label).toList());
    }

    /** Words, clauses and silences of a payment at its clause, when a scheme is made. */
    final class At {

        private final PaidClause clause;

        At(PaidClause clause) {
            this.clause = clause;
        }

        /** Question about this, where one is named. */
        Optional<Interpretation> about(Class<? extends Enum<?>> type) {
            return questions.stream()
                    .filter(question -> question.type().equals(type))
                    .map(clause::asked)
                    .findFirst();
        }

        /** Questions about nothing that the formula knows. */
        List<Interpretation> others(ImmutableList<Class<? extends Enum<?>>> known) {
            return questions.stream()
                    .filter(question -> !known.contains(question.type()))
                    .map(clause::asked)
                    .toList();
        }

        Bilingual label() {
            return label == null
                    ? Bilingual.of("prise en charge de l’ARS", "what the agency pays")
                    : clause.said("paid", label);
        }

        Bilingual payer() {
            return payer == null ? Bilingual.of("ARS", "ARS") : clause.said("payer", payer);
        }

        ImmutableList<Citation> citations() {
            boolean itself = cited.contains(clause.id());
            return ImmutableList.<Citation>builder()
                    .addAll(itself ? ImmutableList.of() : clause.cite(ImmutableList.of(clause.id())))
                    .addAll(clause.cite(cited))
                    .build();
        }

        ImmutableList<Citation> payee() {
            return clause.cite(payeeClauses);
        }

        ImmutableList<Citation> payeeSilence() {
            return clause.cite(payeeSilence);
        }

        ImmutableList<Citation> clawbackSilence() {
            return clause.cite(clawbackSilence);
        }

        List<Silence> silences() {
            return silences.stream()
                    .map(unsaid ->
                            new Silence(clause.said(unsaid.name(), unsaid.french()), clause.cite(unsaid.clauses())))
                    .toList();
        }

        Optional<ClawbackFigures> clawback() {
            return clause.clawback();
        }
    }

    /** Parameters on which the amount rests. */
    ImmutableList<Parameter<?>> parameters() {
        return ImmutableList.of();
    }
}
