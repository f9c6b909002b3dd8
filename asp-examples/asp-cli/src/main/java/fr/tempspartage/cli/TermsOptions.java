package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.WorkedDays;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The call, and a dossier or bare terms of funding. */
final class TermsOptions {

    private static final int MOST_POSTS = 10;
    private static final int MOST_MONTHS = 120;

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "DOSSIER")
    private @Nullable String file;

    @Option(names = "--start", paramLabel = "DATE", converter = Day.class)
    private @Nullable LocalDate start;

    @Option(names = "--months", paramLabel = "N")
    private @Nullable Integer months;

    @Option(names = "--posts", paramLabel = "N")
    private @Nullable Integer posts;

    /** Assesses the dossier or the bare terms; empty where the dossier cannot be read. */
    Optional<Assessment> assess(Session session, ContextOptions context, OutputOptions output, String command) {
        CallDefinition call = session.call(callId);
        String dossier = file;
        LocalDate first = start;
        Integer length = months;
        boolean anyTerm = first != null || length != null || posts != null;
        if (dossier != null && !anyTerm) {
            return session.read(dossier, call, output.language())
                    .map(read -> call.assess(read, context.context(call, session.console(), output)));
        }
        if (dossier == null && first != null && length != null) {
            Dossier terms = terms(call, first, length, posts == null ? 1 : posts);
            return Optional.of(call.assess(terms, context.context(call, session.console(), output, () -> first)));
        }
        throw new UsageException(
                "Donnez un dossier, ou des termes avec --start et --months, et non les deux.\n" + "Peut-être : asp "
                        + command + " " + call.id() + " --start 2026-11-02 --months 24 --posts 1",
                "Give a dossier, or bare terms with --start and --months, and not both.\n" + "Maybe: asp " + command
                        + " " + call.id() + " --start 2026-11-02 --months 24 --posts 1");
    }

    private static Dossier terms(CallDefinition call, LocalDate first, int months, int posts) {
        if (months < 1 || months > MOST_MONTHS || posts < 1 || posts > MOST_POSTS) {
            throw new UsageException(
                    "Ce ne sont pas des termes de financement : " + months + " mois, " + posts + " postes.\n"
                            + "Peut-être de 1 à " + MOST_MONTHS + " mois et de 1 à " + MOST_POSTS + " postes.",
                    "Not terms of funding: months " + months + ", posts " + posts + ".\nMaybe 1 to " + MOST_MONTHS
                            + " months and 1 to " + MOST_POSTS + " posts.");
        }
        if (first.getYear() < 2000 || first.getYear() > 2100) {
            throw new UsageException(
                    "Aucun appel ne peut commencer le " + first + ".\nPeut-être un jour de 2000 à 2100.",
                    "Not a start that a call could have: " + first + ".\nMaybe a day from 2000 to 2100.");
        }
        // The first worked day counts as the 1st, so that 24 months from 2 November 2026 end on 31 October 2028.
        LocalDate counted = WorkedDays.countedFrom(first);
        Post post = Post.builder()
                .contractStart(first)
                .contractEnd(ServicePeriod.ofMonths(counted, months).getEnd())
                .workingTime(Rate.ONE)
                .build();
        return Dossier.builder()
                .id("terms")
                .call(call.id())
                .request(RequestKind.FIRST_AWARD)
                .posts(ImmutableList.copyOf(Collections.nCopies(posts, post)))
                .build();
    }
}
