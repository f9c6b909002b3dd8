package fr.tempspartage.domain.post;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.partner.PartnerKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Splits of time written in short for tests. */
final class Splits {

    private Splits() {}

    static TimeAllocation split(TimeSegment... segments) {
        return TimeAllocation.builder().segments(ImmutableList.copyOf(segments)).build();
    }

    /** A segment in half-days a week; see {@link #segment(String, AllocationUnit, String...)}. */
    static TimeSegment segment(String length, String... sites) {
        return segment(length, AllocationUnit.HALF_DAYS_PER_WEEK, sites);
    }

    /** A segment: {@code "12 months"}, {@code "2026-11-01/2027-10-31"} or nothing, and sites such as {@code "chu 5"}. */
    static TimeSegment segment(String length, AllocationUnit unit, String... sites) {
        TimeSegment.Builder segment = TimeSegment.builder()
                .unit(unit)
                .sites(Stream.of(sites).map(Splits::site).collect(ImmutableList.toImmutableList()));
        if (length.endsWith(" months")) {
            segment.months(Integer.parseInt(length.substring(0, length.indexOf(' '))));
        } else if (!length.isEmpty()) {
            ServicePeriod period = ServicePeriod.parse(length);
            segment.start(period.getStart()).end(period.getEnd());
        }
        return segment.build();
    }

    static SiteTime site(String text) {
        String[] words = text.split(" ", -1);
        return SiteTime.builder()
                .partner(PartnerKey.parse(words[0]))
                .amount(new BigDecimal(words[1]))
                .build();
    }

    /** Partners of a split in the order in which they appear. */
    static List<PartnerKey> partners(TimeAllocation allocation) {
        return allocation.getSegments().stream()
                .flatMap(segment -> segment.getSites().stream())
                .map(SiteTime::getPartner)
                .distinct()
                .toList();
    }
}
