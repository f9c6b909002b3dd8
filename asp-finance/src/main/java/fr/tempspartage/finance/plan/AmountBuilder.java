package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Amount of a formula of one's own under construction (<em>formule libre</em>).
 *
 * <p>Example: a third of 1000 euros a month, exact until the end: {@code FundingAlternative.builder(label).payer(agency)
 * .payee(payee).citing(clause).over(PartialMonths.WHOLE_MONTHS.funded(contract)).posts(2).exact(BigFraction.of(1000 * 24,
 * 3)).formula(text).build()}.
 */
public final class AmountBuilder {

    private final Bilingual label;
    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private Bilingual payer = Bilingual.of("ARS", "ARS");
    private Payee payee = new Payee(Payee.Standing.NOT_STATED, Optional.empty(), List.of());
    private List<Citation> citations = List.of();
    private FundedMonths months = new FundedMonths(List.of(), List.of());
    private int posts = 1;
    private Euros perPost = Euros.ZERO;
    private Optional<Bilingual> formula = Optional.empty();
    private Optional<ExplanationNode> figure = Optional.empty();
    private Optional<PartnersRest> rest = Optional.empty();
    private FundingAlternative.Split split = FundingAlternative.Split.BY_YEARS;

    AmountBuilder(Bilingual label) {
        this.label = label;
    }

    /** Names who pays; the agency unless said otherwise. */
    public AmountBuilder payer(Bilingual agency) {
        payer = agency;
        return this;
    }

    /** Names who is paid; not stated unless said otherwise. */
    public AmountBuilder payee(Payee paid) {
        payee = paid;
        return this;
    }

    /** Cites the clauses on which the amount rests. */
    public AmountBuilder citing(Citation... clauses) {
        citations = List.of(clauses);
        return this;
    }

    /** Says which contract months are paid, and what each counts for; none unless said. */
    public AmountBuilder over(FundedMonths paid) {
        months = paid;
        return this;
    }

    /** Says how many posts are paid alike; 1 unless said otherwise. */
    public AmountBuilder posts(int number) {
        posts = number;
        return this;
    }

    /** Amount of one post over the whole period. */
    public AmountBuilder perPost(Euros amount) {
        perPost = amount;
        return this;
    }

    /** Exact amount of one post over the whole period, in euros, to be rounded here, once, half up. */
    public AmountBuilder exact(BigFraction amount) {
        return perPost(Euros.round(amount, Rounding.HALF_UP));
    }

    /** Says how the amount of one post over the whole period comes about; the amount itself unless said otherwise. */
    public AmountBuilder formula(Bilingual how) {
        formula = Optional.of(how);
        return this;
    }

    /** Gives the figure from which the amount starts. */
    public AmountBuilder from(ExplanationNode printed) {
        figure = Optional.of(printed);
        return this;
    }

    /** Says which reading of the text gives the amount; may be said of several questions. */
    public AmountBuilder under(Interpretation question, Choice choice) {
        choices.put(question.key(), choice);
        return this;
    }

    /** Says what is left to the partners; nothing unless said. */
    public AmountBuilder leaving(PartnersRest partners) {
        rest = Optional.of(partners);
        return this;
    }

    /** Says how the amount is split into lines; by years, then months, unless said otherwise. */
    public AmountBuilder split(FundingAlternative.Split how) {
        split = how;
        return this;
    }

    /** Ends the amount. */
    public FundingAlternative build() {
        Own payment = new Own(
                payee,
                citations,
                months.total(),
                formula.orElse(Texts.amount(perPost)),
                figure.orElse(ExplanationNode.amount(ExplanationNode.Kind.COMPUTED, label, perPost, citations)));
        return new FundingAlternative(
                choices,
                perPost,
                new FundingAlternative.Lines(
                        new FundingAlternative.LineText(label, payer, posts, payment), split, months),
                rest);
    }

    private record Own(Payee payee, List<Citation> citations, BigFraction all, Bilingual whole, ExplanationNode figure)
            implements FundingAlternative.Payment {

        /** The formula of the whole, times the part of it that these months are. */
        @Override
        public Bilingual formula(BigFraction months) {
            return months.equals(all)
                    ? whole
                    : Texts.both(language -> "(" + whole.in(language) + ") × " + Rate.of(months.divide(all)));
        }
    }
}
