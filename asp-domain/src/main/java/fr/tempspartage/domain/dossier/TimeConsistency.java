package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeSegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Checks of weeks, cycles and months: how much time there is, and how much the contract has. */
final class TimeConsistency {

    private static final BigDecimal WEEK = BigDecimal.valueOf(14);
    private static final BigDecimal FULL_TIME = BigDecimal.TEN;
    private static final int DAYS_OF_A_WEEK = 7;

    /** Half-days by which a week may differ from the working time: thirds have no decimals. */
    private static final BigFraction TOLERANCE = BigFraction.of(1, 4);

    private TimeConsistency() {}

    static void check(Dossier dossier, Inconsistencies found) {
        Optional<SharedMedicalProject> project = dossier.getProject();
        project.flatMap(SharedMedicalProject::getSeniorSupport)
                .flatMap(SeniorSupport::getHalfDays)
                .ifPresent(halfDays -> checkSupport(halfDays, found));
        List<Partner> partners =
                project.flatMap(SharedMedicalProject::getPartners).orElse(ImmutableList.of());
        List<Post> posts = dossier.getPosts().orElse(ImmutableList.of());
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            List<TimeSegment> segments =
                    post.getTimeAllocation().map(TimeAllocation::getSegments).orElse(ImmutableList.of());
            String path = "posts[" + i + "].timeAllocation.segments";
            for (int s = 0; s < segments.size(); s++) {
                checkSegment(segments.get(s), s, segments.size(), post, partners, path + "[" + s + "].sites", found);
            }
            post.contract().ifPresent(contract -> checkMonths(segments, contract, path, found));
        }
    }

    private static void checkSupport(BigDecimal halfDays, Inconsistencies found) {
        if (halfDays.compareTo(FULL_TIME) > 0) {
            found.add(
                    halfDays.compareTo(WEEK) > 0
                            ? Inconsistency.SUPPORT_WEEK_TOO_LONG
                            : Inconsistency.SUPPORT_WEEK_LONG,
                    "project.seniorSupport.halfDays",
                    Map.of("total", Shown.number(halfDays)));
        }
    }

    private static void checkSegment(
            TimeSegment segment,
            int rank,
            int count,
            Post post,
            List<Partner> partners,
            String path,
            Inconsistencies found) {
        BigDecimal total = BigDecimal.ZERO;
        for (SiteTime site : segment.getSites()) {
            total = total.add(site.getAmount());
        }
        Map<String, ?> values = Map.of(
                "segment", Integer.toString(rank + 1),
                "total", Shown.number(total),
                "unit", segment.getUnit().label());
        if (isByTheWeek(segment.getUnit())) {
            BigDecimal halfDays = halfDays(segment.getUnit(), total);
            if (halfDays.compareTo(WEEK) > 0) {
                found.add(Inconsistency.WEEK_TOO_LONG, path, values);
            } else if (!checkWorkingTime(segment, rank, total, post, partners, path, found)
                    && halfDays.compareTo(FULL_TIME) > 0) {
                found.add(Inconsistency.WEEK_LONG, path, values);
            }
        } else if (isLonger(segment, total, count, post.contract())) {
            found.add(Inconsistency.SHARES_LONGER_THAN_SEGMENT, path, values);
        }
    }

    /**
     * Compares the working time with the week under the contract, and with the whole week; says whether the former is
     * longer.
     */
    private static boolean checkWorkingTime(
            TimeSegment segment,
            int rank,
            BigDecimal total,
            Post post,
            List<Partner> partners,
            String path,
            Inconsistencies found) {
        if (post.getWorkingTime().isEmpty()) {
            return false;
        }
        Rate workingTime = post.getWorkingTime().get();
        AllocationUnit unit = segment.getUnit();
        Optional<BigDecimal> week = underContract(segment, post, partners);
        boolean exceeded = !workingTime.equals(Rate.ONE)
                && week.isPresent()
                && beyond(workingTime, unit, week.get()).compareTo(TOLERANCE) > 0;
        if (exceeded || beyond(workingTime, unit, total).add(TOLERANCE).signum() < 0) {
            found.add(
                    exceeded ? Inconsistency.WORKING_TIME_EXCEEDED : Inconsistency.WORKING_TIME_NOT_REACHED,
                    path,
                    Map.of(
                            "segment", Integer.toString(rank + 1),
                            "total", Shown.number(exceeded ? week.get() : total),
                            "unit", unit.label(),
                            "workingTime", Shown.rate(workingTime)));
        }
        return exceeded;
    }

    /** Half-days of a week beyond those of a working time. */
    private static BigFraction beyond(Rate workingTime, AllocationUnit unit, BigDecimal week) {
        return fraction(halfDays(unit, week)).subtract(workingTime.fraction().multiply(FULL_TIME.intValue()));
    }

    /**
     * Time under the contract: that at establishments and of advanced consultations; empty where the mode of practice
     * in town is not known.
     */
    private static Optional<BigDecimal> underContract(TimeSegment segment, Post post, List<Partner> partners) {
        BigDecimal total = BigDecimal.ZERO;
        for (SiteTime site : segment.getSites()) {
            Optional<Partner> partner = partners.stream()
                    .filter(each -> each.getKey().equals(site.getPartner()))
                    .findFirst();
            Optional<CommunityPracticeMode> mode = mode(site.getPartner(), post);
            boolean inTown = partner.isPresent() && partner.get() instanceof CommunityPractice;
            if (partner.isEmpty() || (inTown && mode.isEmpty())) {
                return Optional.empty();
            }
            if (!inTown || mode.get() == CommunityPracticeMode.ADVANCED_CONSULTATIONS) {
                total = total.add(site.getAmount());
            }
        }
        return Optional.of(total);
    }

    private static Optional<CommunityPracticeMode> mode(PartnerKey key, Post post) {
        return post.getCommunityPresences().orElse(ImmutableList.of()).stream()
                .filter(presence -> presence.getPartner().equals(key))
                .findFirst()
                .flatMap(CommunityPresence::getMode);
    }

    private static boolean isByTheWeek(AllocationUnit unit) {
        return unit == AllocationUnit.HALF_DAYS_PER_WEEK || unit == AllocationUnit.DAYS_PER_WEEK;
    }

    private static BigDecimal halfDays(AllocationUnit unit, BigDecimal amount) {
        return unit == AllocationUnit.DAYS_PER_WEEK ? amount.add(amount) : amount;
    }

    private static BigFraction fraction(BigDecimal amount) {
        return BigFraction.of(amount.movePointRight(2).toBigIntegerExact(), BigInteger.valueOf(100));
    }

    private static boolean isLonger(
            TimeSegment segment, BigDecimal total, int count, Optional<ServicePeriod> contract) {
        Optional<ServicePeriod> period = period(segment).or(() -> count == 1 ? contract : Optional.empty());
        if (segment.getUnit() == AllocationUnit.WEEKS_OF_CYCLE) {
            return period.isPresent()
                    && total.multiply(BigDecimal.valueOf(DAYS_OF_A_WEEK))
                                    .compareTo(BigDecimal.valueOf(period.get().days()))
                            > 0;
        }
        int months = switch (segment.getUnit()) {
            case YEARS -> 12;
            case SEMESTERS -> 6;
            default -> 1;
        };
        Optional<Integer> length =
                segment.getMonths().or(() -> period.map(p -> p.months().size()));
        return length.isPresent()
                && total.multiply(BigDecimal.valueOf(months)).compareTo(BigDecimal.valueOf(length.get())) > 0;
    }

    private static Optional<ServicePeriod> period(TimeSegment segment) {
        return segment.getStart().flatMap(s -> segment.getEnd().map(e -> ServicePeriod.ofClosed(s, e)));
    }

    private static void checkMonths(
            List<TimeSegment> segments, ServicePeriod contract, String path, Inconsistencies found) {
        if (!segments.isEmpty()
                && segments.stream().allMatch(segment -> segment.getMonths().isPresent())) {
            int months = segments.stream()
                    .mapToInt(segment -> segment.getMonths().orElse(0))
                    .sum();
            LocalDate next = contract.monthStart(months);
            gap(next, contract.getEnd(), path, found);
        } else if (!segments.isEmpty()
                && segments.stream().allMatch(segment -> period(segment).isPresent())) {
            LocalDate next = contract.getStart();
            for (TimeSegment segment : segments) {
                gap(next, segment.getStart().orElseThrow().minusDays(1), path, found);
                LocalDate after = segment.getEnd().orElseThrow().plusDays(1);
                next = after.isAfter(next) ? after : next;
            }
            gap(next, contract.getEnd(), path, found);
        }
    }

    private static void gap(LocalDate first, LocalDate last, String path, Inconsistencies found) {
        if (!last.isBefore(first)) {
            long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
            found.add(
                    Inconsistency.MONTHS_WITHOUT_SPLIT,
                    path,
                    Map.of("first", Shown.day(first), "last", Shown.day(last), "months", Long.toString(months)));
        }
    }
}
