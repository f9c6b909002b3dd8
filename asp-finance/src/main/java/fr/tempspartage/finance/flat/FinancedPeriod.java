package fr.tempspartage.finance.flat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.post.MonthCount;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Period that a call finances by one sum, beside the contract of a dossier. */
final class FinancedPeriod {

    private static final MonthCount COUNT = MonthCount.ANNIVERSARY_OR_FIRST_WORKED_DAY;

    private final FlatSumFigures figures;
    private final ServicePeriod period;
    private final int months;

    FinancedPeriod(FlatSumFigures figures) {
        this.figures = figures;
        this.period = figures.getHorizon();
        this.months = period.exactMonths().orElseThrow();
    }

    int months() {
        return months;
    }

    /** Contract as its months are counted. */
    static ServicePeriod counted(ServicePeriod contract) {
        return COUNT.counted(contract);
    }

    /** Whether a contract is neither as long as the period nor, at both ends, less than a month away from it. */
    boolean refuses(ServicePeriod contract) {
        return COUNT.months(contract) != months && !isNear(contract);
    }

    /** Whether a contract is at least a month longer than the longest renewal. */
    boolean refusesRenewal(ServicePeriod contract) {
        return lastsMoreThan(figures.getRenewalMonths().orElse(Integer.MAX_VALUE), contract);
    }

    /** Whether a contract has a whole month more than so many. */
    static boolean lastsMoreThan(int months, ServicePeriod contract) {
        return counted(contract).completedMonths() > months;
    }

    private boolean isNear(ServicePeriod contract) {
        return isNear(contract.getStart(), period.getStart()) && isNear(contract.getEnd(), period.getEnd());
    }

    private static boolean isNear(LocalDate day, LocalDate printed) {
        return day.isAfter(printed.minusMonths(1)) && day.isBefore(printed.plusMonths(1));
    }

    /** Why a contract of this length has no amount. */
    static Bilingual noAmount(ServicePeriod contract, int months, List<Citation> citations) {
        return Texts.both(language -> Texts.word(language, "Le contrat, ", "The contract, ")
                + Texts.period(contract, language)
                + Texts.word(
                        language, ", n’a pas une durée que l’appel finance (", ", has no length that the call funds (")
                + months
                + Texts.word(language, " mois)\u00a0: il n’a pas de montant", " months): it has no amount")
                + Texts.cited(citations, language) + ".");
    }

    /** What to know of a contract whose dates are others; nothing where they are the same. */
    Optional<Bilingual> warning(ServicePeriod contract) {
        if (counted(contract).equals(period)) {
            return Optional.empty();
        }
        boolean near = isNear(contract);
        return Optional.of(Texts.both(language -> Texts.word(language, "Le contrat, ", "The contract, ")
                + Texts.period(contract, language)
                + (near
                        ? Texts.word(
                                language,
                                ", s’écarte de moins d’un mois de la période que l’appel finance, ",
                                ", is less than a month off the period that the call funds, ")
                        : Texts.word(
                                language,
                                ", n’est pas la période que l’appel finance, ",
                                ", is not the period that the call funds, "))
                + Texts.period(period, language)
                + (near
                        ? Texts.word(
                                language,
                                "\u00a0: les montants sont ceux de cette période, si les dates sont rectifiées",
                                ": the amounts are those of that period, if the dates are put right")
                        : Texts.word(
                                language,
                                "\u00a0: le forfait et ses parts restent ceux de cette période, et le texte n’imprime"
                                        + " aucun montant pour un autre contrat",
                                ": the flat sum and its parts stay those of that period, and the text prints no amount"
                                        + " for another contract"))
                + Texts.cited(figures.getHorizonCitations(), language) + "."));
    }
}
