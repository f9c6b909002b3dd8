package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.rules.verdict.EstablishmentFacts;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks of the priority (<i>territoires prioritaires</i>): hospital groups of the list, Corrèze and Creuse. */
final class NouvelleAquitaine2026Priorities {

    private static final TerritorialHospitalGroup LIMOUSIN = TerritorialHospitalGroup.parse("limousin");

    /** Groups of the list, NA-32 to NA-39. */
    static final ImmutableSet<TerritorialHospitalGroup> GROUPS = Stream.of(
                    "charente", "saintonge", "limousin", "dordogne", "landes", "lot-et-garonne", "deux-sevres")
            .map(TerritorialHospitalGroup::parse)
            .collect(ImmutableSet.toImmutableSet());

    private static final String CORREZE = "19";
    private static final String CREUSE = "23";

    private NouvelleAquitaine2026Priorities() {}

    /** NA-08. */
    static Outcome isInPriorityArea(Facts facts, Trace trace) {
        return facts.reading(NouvelleAquitaine2026Interpretations.PRIORITY_AREAS, trace)
                        .equals("required")
                ? withListedGroup(facts, trace)
                : trace.notApplicable("preference");
    }

    /** NA-31. */
    static Outcome withListedGroup(Facts facts, Trace trace) {
        boolean chuCounts = facts.reading(NouvelleAquitaine2026Interpretations.LIMOGES, trace)
                .equals("counts");
        trace.read(DossierInputs.PARTNERS);
        if (!facts.partnersKnown()) {
            return trace.lacking(DossierInputs.PARTNERS);
        }
        Answers answers = new Answers(facts, trace);
        boolean onlyChu = true;
        for (int i = 0; i < facts.partners().size(); i++) {
            EstablishmentFacts establishment = facts.establishment(i);
            if (establishment != null) {
                Outcome counted = answers.add(i, givesPriority(establishment, chuCounts, trace));
                onlyChu &= counted != Outcome.SATISFIED || isChu(establishment, trace) == Outcome.SATISFIED;
            }
        }
        answers.missing(chuCounts, false);
        return answers.outcome(answers.bestNamed ? "listedNamed" : onlyChu ? "listedChu" : "listed");
    }

    /** NA-35. */
    static Outcome inCorrezeOrCreuse(Facts facts, Trace trace) {
        boolean ranks =
                facts.reading(NouvelleAquitaine2026Interpretations.RANK, trace).equals("correze-creuse-first");
        trace.read(DossierInputs.PARTNERS);
        if (!facts.partnersKnown()) {
            return ranks ? trace.lacking(DossierInputs.PARTNERS) : trace.notApplicable("same");
        }
        if (!ranks && !trace.recording()) {
            return trace.notApplicable("same");
        }
        Answers answers = new Answers(facts, trace);
        for (int i = 0; i < facts.partners().size(); i++) {
            EstablishmentFacts establishment = facts.establishment(i);
            if (establishment != null) {
                answers.add(i, isNamedInLimousin(establishment, trace));
            }
        }
        answers.missing(true, true);
        Outcome outcome = answers.outcome("named");
        return ranks ? outcome : trace.notApplicable(outcome == Outcome.SATISFIED ? "mention" : "same");
    }

    private static Outcome givesPriority(EstablishmentFacts establishment, boolean chuCounts, Trace trace) {
        Outcome listed = isListed(establishment, trace);
        if (listed == Outcome.NOT_SATISFIED) {
            return isInCorrezeOrCreuse(establishment, trace) == Outcome.NOT_SATISFIED
                    ? Outcome.NOT_SATISFIED
                    : Outcome.UNKNOWN;
        }
        if (chuCounts || !LIMOUSIN.equals(establishment.hospitalGroup(trace).orElse(null))) {
            return listed;
        }
        return switch (isChu(establishment, trace)) {
            case SATISFIED -> Outcome.NOT_SATISFIED;
            case NOT_SATISFIED -> listed;
            default -> Outcome.UNKNOWN;
        };
    }

    /** Whether an establishment is a member of a group of the list. */
    static Outcome isListed(EstablishmentFacts establishment, Trace trace) {
        TerritorialHospitalGroup group = establishment.hospitalGroup(trace).orElse(null);
        if (group == null) {
            return Outcome.UNKNOWN;
        }
        if (!GROUPS.contains(group)) {
            return Outcome.NOT_SATISFIED;
        }
        Optional<GroupMembership> membership = establishment.groupMembership(trace);
        return membership.isPresent() && membership.get() == GroupMembership.MEMBER
                ? Outcome.SATISFIED
                : Outcome.UNKNOWN;
    }

    private static Outcome isNamedInLimousin(EstablishmentFacts establishment, Trace trace) {
        Outcome placed = isInCorrezeOrCreuse(establishment, trace);
        if (placed == Outcome.NOT_SATISFIED) {
            return placed;
        }
        Optional<TerritorialHospitalGroup> group = establishment.hospitalGroup(trace);
        Outcome member =
                group.isPresent() && !group.get().equals(LIMOUSIN) ? Outcome.UNKNOWN : isListed(establishment, trace);
        return placed.and(member);
    }

    private static Outcome isInCorrezeOrCreuse(EstablishmentFacts establishment, Trace trace) {
        Optional<Department> department = establishment.department(trace);
        if (department.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        String code = department.get().code();
        return code.equals(CORREZE) || code.equals(CREUSE) ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
    }

    private static Outcome isChu(EstablishmentFacts establishment, Trace trace) {
        Optional<EstablishmentKind> kind = establishment.kind(trace);
        if (kind.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        return kind.get() == EstablishmentKind.UNIVERSITY_HOSPITAL ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
    }

    /** Marks what is missing of an establishment whose listing, and priority, is open. */
    static void missing(EstablishmentFacts establishment, boolean chuCounts, boolean byPlace, Trace trace) {
        TerritorialHospitalGroup group = establishment.hospitalGroup(trace).orElse(null);
        GroupMembership tie = establishment.groupMembership(trace).orElse(null);
        if (group == null) {
            boolean mayBeMember = tie == null || tie == GroupMembership.MEMBER;
            if (mayBeMember || (byPlace && isInCorrezeOrCreuse(establishment, trace) != Outcome.SATISFIED)) {
                trace.missing(DossierInputs.HOSPITAL_GROUP);
            }
        } else if (GROUPS.contains(group)) {
            if (tie == null) {
                trace.missing(DossierInputs.GROUP_MEMBERSHIP);
            }
            if (!chuCounts
                    && group.equals(LIMOUSIN)
                    && establishment.kind(trace).isEmpty()) {
                trace.missing(DossierInputs.ESTABLISHMENT_KIND);
            }
        } else if (byPlace && establishment.department(trace).isEmpty()) {
            trace.missing(DossierInputs.DEPARTMENT);
        }
    }

    private static Outcome lacking(Input<?> input, Trace trace) {
        trace.missing(input);
        return Outcome.UNKNOWN;
    }

    /** Answers of the partners, each counted so far as its role counts. */
    private static final class Answers {

        private final Facts facts;
        private final Trace trace;
        private final String role;
        private Outcome outcome = Outcome.NOT_SATISFIED;
        private long open;
        private int rank = Integer.MAX_VALUE;
        private boolean bestNamed;

        Answers(Facts facts, Trace trace) {
            this.facts = facts;
            this.trace = trace;
            this.role = facts.reading(NouvelleAquitaine2026Interpretations.PRIORITY_PARTNER, trace);
        }

        Outcome add(int partner, Outcome answer) {
            Outcome counted =
                    answer == Outcome.NOT_SATISFIED ? answer : role(partner).and(answer);
            Outcome next = outcome.or(counted);
            if (trace.recording() && (next != outcome || (counted == next && rank(partner) < rank))) {
                rank = rank(partner);
                bestNamed = next == Outcome.SATISFIED && rank == 0;
                keep(partner);
            }
            outcome = next;
            open |= counted == Outcome.UNKNOWN ? 1L << partner : 0;
            return counted;
        }

        /**
         * Marks what is missing of the partners that leave the answer open. A department alone never gives priority: it
         * is not needed where another partner stays open at the least, as the text leaves it.
         */
        void missing(boolean chuCounts, boolean named) {
            if (outcome != Outcome.UNKNOWN || !trace.recording()) {
                return;
            }
            boolean byText = false;
            for (long rest = open; rest != 0; rest &= rest - 1) {
                byText |= isOpenByText(Long.numberOfTrailingZeros(rest), chuCounts, named);
            }
            for (long rest = open; rest != 0; rest &= rest - 1) {
                EstablishmentFacts establishment = facts.establishment(Long.numberOfTrailingZeros(rest));
                if (establishment != null) {
                    NouvelleAquitaine2026Priorities.missing(establishment, chuCounts, !byText, trace);
                    if (named
                            && mayBeLimousin(establishment)
                            && establishment.department(trace).isEmpty()) {
                        trace.missing(DossierInputs.DEPARTMENT);
                    }
                }
            }
        }

        private boolean mayBeLimousin(EstablishmentFacts establishment) {
            return establishment.hospitalGroup(trace).orElse(LIMOUSIN).equals(LIMOUSIN);
        }

        private boolean isOpenByText(int partner, boolean chuCounts, boolean named) {
            EstablishmentFacts establishment = facts.establishment(partner);
            if (establishment == null || establishment.hospitalGroup(trace).isEmpty()) {
                return false;
            }
            boolean listed = GROUPS.contains(establishment.hospitalGroup(trace).get());
            if (named || !listed) {
                return establishment.department(trace).isPresent();
            }
            return chuCounts
                    || !mayBeLimousin(establishment)
                    || establishment.kind(trace).isPresent();
        }

        Outcome outcome(String satisfied) {
            return switch (outcome) {
                case SATISFIED -> trace.satisfied(satisfied);
                case NOT_SATISFIED -> trace.notSatisfied("none");
                default -> trace.unknown("open");
            };
        }

        /** Which partner is told first: one of Corrèze or Creuse in the Limousin group, and a CHU last. */
        private int rank(int partner) {
            EstablishmentFacts establishment = facts.establishment(partner);
            if (establishment == null) {
                return Integer.MAX_VALUE;
            }
            boolean university = isChu(establishment, trace) == Outcome.SATISFIED;
            return university ? 2 : isNamedInLimousin(establishment, trace) == Outcome.SATISFIED ? 0 : 1;
        }

        private void keep(int partner) {
            facts.shares()
                    .filter(shares -> facts.postCount() == 1)
                    .map(shares -> shares.share(1L << partner))
                    .ifPresentOrElse(share -> trace.value("part", part(share)), () -> trace.value("part", ""));
            trace.read(DossierInputs.SEGMENTS);
            trace.read(DossierInputs.CONTRACT_START);
            trace.read(DossierInputs.CONTRACT_END);
            trace.value("partner", facts.partners().get(partner));
            EstablishmentFacts establishment = facts.establishment(partner);
            if (establishment != null) {
                establishment.hospitalGroup(trace).ifPresent(group -> trace.value("group", group.label()));
                establishment.department(trace).ifPresent(place -> trace.value("place", place));
            }
        }

        private static Bilingual part(Rate share) {
            return Bilingual.of(
                    "L’assistant y passe " + share.format(Language.FRENCH) + " de son temps.",
                    "The assistant spends " + share.format(Language.ENGLISH) + " of the time there.");
        }

        private Outcome role(int partner) {
            return switch (role) {
                case "recruiter" -> recruits(partner);
                case "peripheral" -> isPeripheral(partner);
                default -> Outcome.SATISFIED;
            };
        }

        private Outcome recruits(int partner) {
            trace.read(DossierInputs.RECRUITERS);
            if (facts.project().getRecruiters().isEmpty()) {
                return lacking(DossierInputs.RECRUITERS, trace);
            }
            long mask = facts.maskOf(facts.project().getRecruiters().get());
            return (mask >>> partner & 1) == 1 ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
        }

        /** Beside a CHU, the health establishments that are none; otherwise those that the project names. */
        private Outcome isPeripheral(int partner) {
            PartnerSets sets = PartnerSets.of(facts, trace);
            if ((sets.chu() >>> partner & 1) == 1) {
                return Outcome.NOT_SATISFIED;
            }
            if ((sets.unknownKind() >>> partner & 1) == 1 || (sets.chu() == 0 && sets.unknownKind() != 0)) {
                return lacking(DossierInputs.ESTABLISHMENT_KIND, trace);
            }
            Outcome ownKind = (sets.health() >>> partner & 1) == 1 ? Outcome.SATISFIED : Outcome.UNKNOWN;
            if (sets.chu() != 0) {
                return ownKind;
            }
            trace.read(DossierInputs.NAMED_PERIPHERAL);
            ImmutableList<PartnerKey> stated =
                    facts.project().getNamedPeripheral().orElse(null);
            if (stated == null) {
                return lacking(DossierInputs.NAMED_PERIPHERAL, trace);
            }
            long named = facts.maskOf(stated);
            if (named == 0 || named == (1L << facts.partners().size()) - 1) {
                return Outcome.UNKNOWN;
            }
            return (named >>> partner & 1) == 1 ? ownKind : Outcome.NOT_SATISFIED;
        }
    }
}
