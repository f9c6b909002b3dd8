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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The call, and a dossier or bare terms of funding. */
final class TermsOptions {

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "DOSSIER")
    private @Nullable String file;

    @Option(names = "--start", paramLabel = "DATE", converter = Day.Start.class)
    private @Nullable LocalDate start;

    @Option(names = "--months", paramLabel = "N", converter = Whole.Months.class)
    private @Nullable Integer months;

    @Option(names = "--posts", paramLabel = "N", converter = Whole.UpTo10.class)
    private @Nullable Integer posts;

    /** Answers about the dossier or the bare terms, and gives the exit code. */
    int answer(
            Session session,
            ContextOptions context,
            OutputOptions output,
            String command,
            Consumer<Assessment> answer) {
        return session.answering(file == null ? "" : file, output.language(), () -> {
            Optional<Assessment> assessment = assess(session, context, output, command);
            assessment.ifPresent(answer);
            return assessment.isPresent() ? ExitCode.DONE : ExitCode.INPUT;
        });
    }

    /** Assesses the dossier or the bare terms; empty where the dossier cannot be read. */
    private Optional<Assessment> assess(Session session, ContextOptions context, OutputOptions output, String command) {
        CallDefinition call = context.variant(session, callId);
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
                "Donnez un dossier, ou des termes avec --start et --months, et non les deux.\n"
                        + "Peut-être\u00a0: asp " + command + " " + call.id()
                        + " --start 2026-11-02 --months 24 --posts 1",
                "Give a dossier, or bare terms with --start and --months, and not both.\n" + "Maybe: asp " + command
                        + " " + call.id() + " --start 2026-11-02 --months 24 --posts 1");
    }

    private static Dossier terms(CallDefinition call, LocalDate first, int months, int posts) {
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
