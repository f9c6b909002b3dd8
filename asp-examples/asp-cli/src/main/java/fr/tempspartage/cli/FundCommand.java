package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.WorkedDays;
import fr.tempspartage.finance.FundingPlan;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes a funding plan. */
@Command(
        name = "fund",
        mixinStandardHelpOptions = true,
        description = {
            "Computes what the agency pays, from a dossier or from bare terms.",
            "Terms that the call refuses are computed all the same, with a warning and the clause."
        },
        footer = {
            "",
            "Examples: asp fund nouvelle-aquitaine-2026 dossier.json",
            "          asp fund nouvelle-aquitaine-2026 --start 2026-11-02 --months 24 --posts 1"
        })
final class FundCommand implements Callable<Integer> {

    private static final int MOST_POSTS = 10;
    private static final int MOST_MONTHS = 120;

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Parameters(index = "0", paramLabel = "CALL", description = "The call, as listed by the command calls.")
    private String callId = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DOSSIER",
            description = "A file, JSON or YAML; - is JSON from standard input.")
    private @Nullable String file;

    @Option(
            names = "--start",
            paramLabel = "DATE",
            converter = Day.class,
            description = "First day of the contract, as 2026-11-02.")
    private @Nullable LocalDate start;

    @Option(names = "--months", paramLabel = "N", description = "Contract months, from 1 to 120.")
    private @Nullable Integer months;

    @Option(names = "--posts", paramLabel = "N", description = "Posts, from 1 to 10 (default: 1).")
    private @Nullable Integer posts;

    @Option(names = "--by-month", description = "Show every month (text only; JSON always holds them).")
    private boolean byMonth;

    FundCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = session.call(callId);
        String dossierFile = file;
        LocalDate first = start;
        Integer length = months;
        boolean anyTerm = first != null || length != null || posts != null;
        if (dossierFile != null && !anyTerm) {
            Optional<Dossier> read = session.read(dossierFile, call, output.language());
            if (read.isEmpty()) {
                return ExitCode.INPUT;
            }
            AssessmentContext day = context.context(call, session.console(), output);
            write(call, call.assess(read.get(), day), false);
        } else if (dossierFile == null && first != null && length != null) {
            Dossier dossier = terms(call, first, length, posts == null ? 1 : posts);
            AssessmentContext day = context.context(call, session.console(), output, () -> first);
            write(call, call.assess(dossier, day), true);
        } else {
            throw new UsageException("Give a dossier, or bare terms with --start and --months, and not both.\n"
                    + "Maybe: asp fund " + call.id() + " --start 2026-11-02 --months 24 --posts 1");
        }
        return ExitCode.DONE;
    }

    private static Dossier terms(CallDefinition call, LocalDate first, int months, int posts) {
        if (months < 1 || months > MOST_MONTHS || posts < 1 || posts > MOST_POSTS) {
            throw new UsageException("Not terms of funding: months " + months + ", posts " + posts + ".\nMaybe 1 to "
                    + MOST_MONTHS + " months and 1 to " + MOST_POSTS + " posts.");
        }
        if (first.getYear() < 2000 || first.getYear() > 2100) {
            throw new UsageException(
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

    private void write(CallDefinition call, Assessment assessment, boolean bareTerms) {
        List<FundingPlan> plans = assessment.plans();
        List<Finding> refusals = bareTerms
                ? assessment.findings().stream()
                        .filter(f -> f.rule().kind() == RuleKind.CONDITION && f.outcome() == Outcome.NOT_SATISFIED)
                        .toList()
                : List.of();
        if (output.isJson()) {
            session.console().json(ResultJson.plans(call, plans, refusals));
        } else {
            session.console().text(output.report().plans(call, plans, refusals, byMonth));
        }
    }
}
