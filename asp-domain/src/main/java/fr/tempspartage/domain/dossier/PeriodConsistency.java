package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.WorkedDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Checks of days that belong to a contract: interruptions, support and departure. */
final class PeriodConsistency {

    private PeriodConsistency() {}

    static void check(Dossier dossier, Inconsistencies found) {
        List<Post> posts = dossier.getPosts().orElse(ImmutableList.of());
        for (int i = 0; i < posts.size(); i++) {
            checkInterruptions(posts.get(i), "posts[" + i + "].interruptions", found);
            checkSupport(posts.get(i), "posts[" + i + "]", found);
        }
        dossier.getDeparture().ifPresent(departure -> checkDeparture(departure.getEnd(), posts, found));
    }

    private static void checkInterruptions(Post post, String path, Inconsistencies found) {
        List<Interruption> interruptions = post.getInterruptions().orElse(ImmutableList.of());
        for (int i = 0; i < interruptions.size(); i++) {
            Interruption each = interruptions.get(i);
            String place = path + "[" + i + "]";
            if (post.contract().isPresent() && !encloses(post.contract().get(), each.getStart(), each.getEnd())) {
                ServicePeriod contract = post.contract().get();
                found.add(
                        Inconsistency.INTERRUPTION_OUTSIDE_CONTRACT,
                        place,
                        Map.of(
                                "start", Shown.day(each.getStart()),
                                "end", Shown.day(each.getEnd()),
                                "contractStart", Shown.day(contract.getStart()),
                                "contractEnd", Shown.day(contract.getEnd())));
            }
            for (int j = 0; j < i; j++) {
                Interruption other = interruptions.get(j);
                if (!each.getStart().isAfter(other.getEnd())
                        && !other.getStart().isAfter(each.getEnd())) {
                    found.add(
                            Inconsistency.INTERRUPTIONS_OVERLAP,
                            place,
                            Map.of(
                                    "start", Shown.day(each.getStart()),
                                    "end", Shown.day(each.getEnd()),
                                    "otherStart", Shown.day(other.getStart()),
                                    "otherEnd", Shown.day(other.getEnd())));
                    break;
                }
            }
        }
    }

    /** One day of the support alone; both together are checked as a period. */
    private static void checkSupport(Post post, String path, Inconsistencies found) {
        if (post.contract().isEmpty() || post.financedPeriod().isPresent()) {
            return;
        }
        ServicePeriod contract = post.contract().get();
        if (post.getFinancedStart().map(day -> !encloses(contract, day, day)).orElse(false)) {
            DossierConsistency.supportOutside(post.getFinancedStart().get(), contract, path + ".financedStart", found);
        }
        if (post.getFinancedEnd().map(day -> !encloses(contract, day, day)).orElse(false)) {
            DossierConsistency.supportOutside(post.getFinancedEnd().get(), contract, path + ".financedEnd", found);
        }
    }

    private static void checkDeparture(LocalDate end, List<Post> posts, Inconsistencies found) {
        boolean known = !posts.isEmpty()
                && posts.stream().allMatch(post -> post.contract().isPresent());
        if (known && posts.stream().noneMatch(post -> encloses(post.contract().orElseThrow(), end, end))) {
            ServicePeriod contract = posts.get(0).contract().orElseThrow();
            found.add(
                    Inconsistency.DEPARTURE_OUTSIDE_CONTRACT,
                    "departure.end",
                    Map.of(
                            "end", Shown.day(end),
                            "contractStart", Shown.day(contract.getStart()),
                            "contractEnd", Shown.day(contract.getEnd())));
        }
    }

    /** Days of a contract, from the 1st of the month where it starts on the first worked day. */
    private static boolean encloses(ServicePeriod contract, LocalDate first, LocalDate last) {
        return !first.isBefore(WorkedDays.countedFrom(contract.getStart())) && !last.isAfter(contract.getEnd());
    }
}
