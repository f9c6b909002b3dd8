package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.cases.PaymentCases;
import fr.tempspartage.finance.clawback.ClawbackFigures;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.rules.verdict.Evaluation;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Money of a call, as its clauses say. */
final class Money {

    private static final Bilingual NOT_DECLARED = Bilingual.of(
            "Le module de cet appel ne renseigne pas ce que l’agence verse.",
            "The plug-in of this call does not declare what the agency pays.");
    private static final Bilingual NOT_STATED =
            Bilingual.of("Le texte ne dit pas ce que l’agence verse.", "The text does not say what the agency pays.");

    private final CallText text;
    private final ImmutableList<Statement> paying;
    private final boolean conditional;

    Money(CallText text) {
        this.text = text;
        this.paying = text.statements().stream()
                .filter(statement -> statement.payment().isPresent())
                .collect(ImmutableList.toImmutableList());
        this.conditional = paying.stream()
                .anyMatch(statement -> payment(statement).condition().isPresent());
    }

    /** Scheme with the parameters as they are. */
    FundingScheme scheme() {
        Optional<ClawbackFigures> clawback = text.statements().stream()
                .flatMap(statement -> statement.recovery().stream()
                        .map(recovery -> recovery.figures(text, statement.id().toString())))
                .findFirst();
        if (paying.isEmpty()) {
            Bilingual why = text.statements().stream().anyMatch(Money::isSilent) ? NOT_STATED : NOT_DECLARED;
            return (terms, readings) -> FundingPlan.unknown(Payee.of(terms, List.of(), List.of()), why);
        }
        if (paying.size() == 1 && payment(paying.get(0)).condition().isEmpty()) {
            return payment(paying.get(0)).scheme(at(paying.get(0), clawback));
        }
        return PaymentCases.of(paying.stream()
                .map(statement -> payment(statement).inCase(at(statement, clawback)))
                .toList());
    }

    /** Whether a clause says that the text states nothing on the money. */
    private static boolean isSilent(Statement statement) {
        return statement.data().stream()
                .anyMatch(stated -> stated.topic().name().equals(Topic.MONEY.name())
                        && stated.value().isEmpty());
    }

    private PaidClause at(Statement statement, Optional<ClawbackFigures> clawback) {
        return new PaidClause(text, statement.id().toString(), clawback);
    }

    /** Whether each condition on which an amount depends holds; one that the dossier leaves open is left out. */
    Map<String, Boolean> conditions(Evaluation seen) {
        if (!conditional) {
            return ImmutableMap.of();
        }
        Facts facts = seen.facts();
        ImmutableMap.Builder<String, Boolean> known = ImmutableMap.builder();
        for (Statement statement : paying) {
            Test<Dossier> condition = payment(statement).condition().orElse(null);
            if (condition != null) {
                Outcomes found = condition.of(facts.silently());
                if (found.certain() && found.outcome() != Outcome.UNKNOWN) {
                    known.put(statement.id().toString(), found.outcome() == Outcome.SATISFIED);
                }
            }
        }
        return known.buildOrThrow();
    }

    /** Facts that the conditions read, each once. */
    ImmutableList<Input<?>> inputs() {
        return conditions()
                .flatMap(condition -> Contents.of(condition).inputs().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Questions on which the conditions depend, each once. */
    ImmutableList<OpenPoint> questions() {
        return conditions()
                .flatMap(condition -> Contents.of(condition).questions().stream())
                .map(text::own)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Test<Dossier>> conditions() {
        return paying.stream().flatMap(statement -> payment(statement).condition().stream());
    }

    private static Payment<?> payment(Statement statement) {
        return statement.payment().orElseThrow();
    }
}
