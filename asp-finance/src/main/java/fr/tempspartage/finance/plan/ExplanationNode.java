package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Node of the explanation of an amount (<em>justification d'un montant</em>): from a total down to printed figures and
 * dated items.
 *
 * @param label label in both languages
 * @param amount the amount in euros; empty for a figure that is no amount, such as a rate
 * @param figure the figure in both languages; for an amount, the amount as people read it
 * @param formula how the figure comes about; empty for a figure that is printed or dated
 * @param rounding the named rounding that was applied, once; empty where nothing was rounded
 * @param citations where it stands
 * @param parts amounts that add up to this one, to the cent; may be empty
 * @param basis figures that the formula starts from; may be empty
 */
public record ExplanationNode(
        Kind kind,
        Bilingual label,
        Optional<Euros> amount,
        Bilingual figure,
        Optional<Bilingual> formula,
        Optional<Rounding> rounding,
        List<Citation> citations,
        List<ExplanationNode> parts,
        List<ExplanationNode> basis) {

    /** What a node is (<em>nature</em>). */
    public enum Kind {
        /** Amount for all posts over the whole period. */
        TOTAL,
        /** Part of a total, by calendar year or by contract month. */
        PART,
        /** Figure that the call prints: it is law. */
        PRINTED,
        /** Figure recomputed from others: a check, or a cost outside the call. */
        COMPUTED,
        /** Dated item of a cost reference. */
        ITEM
    }

    /** Keeps copies of the lists; refuses parts that do not add up to the amount. */
    public ExplanationNode {
        citations = List.copyOf(citations);
        parts = List.copyOf(parts);
        basis = List.copyOf(basis);
        if (!parts.isEmpty()) {
            Euros sum = Euros.sum(
                    parts.stream().flatMap(part -> part.amount().stream()).toList());
            if (!amount.equals(Optional.of(sum))) {
                throw new IllegalArgumentException("The parts of '" + label.en() + "' add up to " + sum
                        + " euros, not to " + amount.map(Euros::toString).orElse("a figure")
                        + ".\nMaybe list as basis what does not add up.");
            }
        }
    }

    /** This node and every node below it, each before those below it. */
    public Stream<ExplanationNode> all() {
        return Stream.concat(
                Stream.of(this), Stream.concat(parts.stream(), basis.stream()).flatMap(ExplanationNode::all));
    }

    /** Node of an amount without parts or basis. */
    public static ExplanationNode amount(Kind kind, Bilingual label, Euros amount, List<Citation> citations) {
        return new ExplanationNode(
                kind,
                label,
                Optional.of(amount),
                Texts.amount(amount),
                Optional.empty(),
                Optional.empty(),
                citations,
                List.of(),
                List.of());
    }

    /** This node with its formula. */
    public ExplanationNode by(Bilingual how) {
        return new ExplanationNode(kind, label, amount, figure, Optional.of(how), rounding, citations, parts, basis);
    }

    /** This node with its rounding. */
    public ExplanationNode rounded(Rounding how) {
        return new ExplanationNode(kind, label, amount, figure, formula, Optional.of(how), citations, parts, basis);
    }

    /** This node with what it is made of: parts that add up to it, and what its formula starts from. */
    public ExplanationNode with(List<ExplanationNode> newParts, List<ExplanationNode> newBasis) {
        return new ExplanationNode(kind, label, amount, figure, formula, rounding, citations, newParts, newBasis);
    }
}
