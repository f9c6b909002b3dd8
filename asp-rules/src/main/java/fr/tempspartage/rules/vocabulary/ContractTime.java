package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.post.MonthCount;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.WorkedDays;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.law.Outcomes;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.time.LocalDate;

/**
 * Test of the dates of a contract (<i>dates du contrat</i>), whose months count from its start, or from the 1st where it
 * starts on the first worked day. A contract that is less than a month off may be put right: the answer stays open.
 */
abstract class ContractTime extends Test<Post> {

    private static final MonthCount COUNT = MonthCount.ANNIVERSARY_OR_FIRST_WORKED_DAY;
    private static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);
    private static final String MEETS = "contract:meets";
    private static final String NEAR = "contract:near";
    private static final String MISSES = "contract:misses";
    private static final String OTHER_START = "contract:start";
    private static final String OTHER_END = "contract:end";

    private final Bilingual asked;
    private final Parameter<?>[] parameters;

    private ContractTime(Bilingual asked, Parameter<?>... parameters) {
        this.asked = asked;
        this.parameters = parameters;
    }

    /** Whether a contract, as it is counted, is what the text asks for. */
    abstract boolean meets(ServicePeriod contract);

    /** Whether a contract is less than a month off. */
    abstract boolean isNear(ServicePeriod contract);

    /** Whether a start excludes every contract that meets or is near, whatever its end. */
    boolean excludesStart(LocalDate start) {
        return false;
    }

    /** Whether an end excludes every contract that meets or is near, whatever its start. */
    boolean excludesEnd(LocalDate end) {
        return false;
    }

    /** Test of a contract from one day to another. */
    static Test<Post> between(Parameter<LocalDate> first, Parameter<LocalDate> last) {
        Bilingual asked =
                Bilingual.of("du {" + first + "} au {" + last + "}", "from {" + first + "} to {" + last + "}");
        return new ContractTime(asked, first, last) {

            @Override
            boolean meets(ServicePeriod contract) {
                return contract.getStart().equals(first.get())
                        && contract.getEnd().equals(last.get());
            }

            @Override
            boolean isNear(ServicePeriod contract) {
                return isAbout(contract.getStart(), first.get()) && isAbout(contract.getEnd(), last.get());
            }

            @Override
            boolean excludesStart(LocalDate start) {
                return !isAbout(start, first.get()) && !isAbout(WorkedDays.countedFrom(start), first.get());
            }

            @Override
            boolean excludesEnd(LocalDate end) {
                return !isAbout(end, last.get());
            }
        };
    }

    /** Test of a contract of so many months. */
    static Test<Post> lasting(Parameter<Integer> months) {
        return new ContractTime(Bilingual.of("de {" + months + "} mois", "of {" + months + "} months"), months) {

            @Override
            boolean meets(ServicePeriod contract) {
                return contract.exactMonths().orElse(0) == months.get();
            }

            @Override
            boolean isNear(ServicePeriod contract) {
                return contract.exactMonths().isEmpty() && contract.isAbout(months.get());
            }
        };
    }

    /** Test of a contract of so many months or fewer. */
    static Test<Post> lastingAtMost(Parameter<Integer> months) {
        Bilingual asked = Bilingual.of("de {" + months + "} mois au plus", "of {" + months + "} months at most");
        return new ContractTime(asked, months) {

            @Override
            boolean meets(ServicePeriod contract) {
                return !contract.getEnd().isAfter(lastDay(contract));
            }

            @Override
            boolean isNear(ServicePeriod contract) {
                return isAbout(contract.getEnd(), lastDay(contract));
            }

            private LocalDate lastDay(ServicePeriod contract) {
                return contract.getStart().plusMonths(months.get()).minusDays(1);
            }
        };
    }

    private static boolean isAbout(LocalDate day, LocalDate asked) {
        return day.isAfter(asked.minusMonths(1)) && day.isBefore(asked.plusMonths(1));
    }

    @Override
    protected final Outcomes answer(Case seen) {
        Trace trace = seen.trace();
        trace.read(DossierInputs.CONTRACT_START);
        trace.read(DossierInputs.CONTRACT_END);
        ServicePeriod contract = seen.facts().contract().map(COUNT::counted).orElse(null);
        if (contract == null) {
            return ofOneDate(seen.facts().post(), trace);
        }
        boolean meets = meets(contract);
        boolean near = !meets && isNear(contract);
        trace.say(meets ? MEETS : near ? NEAR : MISSES);
        return meets ? Outcomes.YES : near ? EITHER : Outcomes.NO;
    }

    private Outcomes ofOneDate(Post post, Trace trace) {
        boolean start = post.getContractStart().map(this::excludesStart).orElse(false);
        if (start || post.getContractEnd().map(this::excludesEnd).orElse(false)) {
            trace.say(start ? OTHER_START : OTHER_END);
            return Outcomes.NO;
        }
        trace.missing(DossierInputs.CONTRACT_START);
        trace.missing(DossierInputs.CONTRACT_END);
        trace.say(Trace.MISSING);
        return EITHER;
    }

    @Override
    protected final Outcomes reachable() {
        return EITHER;
    }

    @Override
    protected final void tell(Contents contents) {
        contents.reads(DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END);
        for (Parameter<?> parameter : parameters) {
            contents.uses(parameter);
        }
        Bilingual other = said("va du {contractStart} au {contractEnd}", "runs from {contractStart} to {contractEnd}");
        contents.says(
                Outcome.SATISFIED,
                MEETS,
                Bilingual.of(
                        "Le contrat va du {contractStart} au {contractEnd}, comme l’appel le demande\u00a0: un contrat "
                                + asked.fr() + ".",
                        "The contract runs from {contractStart} to {contractEnd}, as the call asks: a contract "
                                + asked.en() + "."));
        contents.says(Outcome.NOT_SATISFIED, MISSES, other);
        contents.says(
                Outcome.NOT_SATISFIED, OTHER_START, said("commence le {contractStart}", "starts on {contractStart}"));
        contents.says(Outcome.NOT_SATISFIED, OTHER_END, said("prend fin le {contractEnd}", "ends on {contractEnd}"));
        contents.says(
                Outcome.UNKNOWN,
                NEAR,
                Bilingual.of(
                        other.fr() + " L’écart est de moins d’un mois\u00a0: les dates sont à rectifier.",
                        other.en() + " It is less than a month off: the dates are to be put right."));
    }

    private Bilingual said(String french, String english) {
        return Bilingual.of(
                "Le contrat " + french + "\u00a0; l’appel demande un contrat " + asked.fr() + ".",
                "The contract " + english + "; the call asks for a contract " + asked.en() + ".");
    }

    @Override
    public final Bilingual readBack() {
        return Bilingual.of(
                "contrat " + asked.fr()
                        + ", décompté du premier jour ouvré comme du 1er du mois (à rectifier si l’écart"
                        + " est de moins d’un mois)",
                "a contract " + asked.en() + ", a start on the first worked day counting as the 1st of the month (to be"
                        + " put right where it is less than a month off)");
    }
}
