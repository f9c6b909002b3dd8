package fr.tempspartage.domain.post;

/** What a {@link TimeSegment} refuses because it cannot exist. */
final class TimeSegments {

    private TimeSegments() {}

    static void check(TimeSegment segment) {
        if (segment.getMonths().isPresent()
                && (segment.getStart().isPresent() || segment.getEnd().isPresent())) {
            throw new IllegalArgumentException(
                    "A segment gives its length twice: " + segment.getMonths().get()
                            + " months, and days from "
                            + segment.getStart().map(Object::toString).orElse("?") + " to "
                            + segment.getEnd().map(Object::toString).orElse("?")
                            + ".\nMaybe keep either the months or the two days.");
        }
        segment.getStart().ifPresent(s -> segment.getEnd().ifPresent(e -> ServicePeriod.ofClosed(s, e)));
    }
}
