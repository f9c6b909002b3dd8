package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.dossier.Departure;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.payment.Delegation;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DossierTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes what the agency may ask back. */
@Command(
        name = "clawback",
        mixinStandardHelpOptions = true,
        footer = {
            "  asp clawback nouvelle-aquitaine-2026 dossier.json --end 2027-06-30 --reason chiefResident --delegated 45497.06",
            "  asp clawback nouvelle-aquitaine-2026 dossier.json --end 2027-06-15 --reason chiefResident --schedule yearly"
        })
final class ClawbackCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    @Parameters(index = "1", paramLabel = "DOSSIER")
    private String file = "";

    @Option(names = "--end", paramLabel = "DATE", converter = Day.class)
    private @Nullable LocalDate end;

    @Option(names = "--reason", paramLabel = "REASON", converter = Reasons.class)
    private @Nullable DepartureReason reason;

    @Option(names = "--delegated", paramLabel = "EUROS", converter = Amounts.class)
    private @Nullable Euros delegated;

    @Option(names = "--post", paramLabel = "N", converter = Whole.UpTo10.class)
    private @Nullable Integer post;

    @Option(names = "--schedule", paramLabel = Schedules.NAMES, converter = Schedules.class)
    private @Nullable PaymentSchedule schedule;

    ClawbackCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = context.variant(session, callId);
        return session.answering(file, output.language(), () -> answer(call));
    }

    private int answer(CallDefinition call) {
        AssessmentContext asked = context.ofReadings(call, session.console(), output);
        Optional<Dossier> dossier = session.read(file, call, output.language()).map(this::kept);
        if (dossier.isEmpty()) {
            return ExitCode.INPUT;
        }
        ClawbackClaim claim = claim(dossier.get());
        PaymentSchedule named = schedule;
        Console console = session.console();
        if (named == null) {
            ClawbackResult result = call.fundingScheme().clawback(claim, asked.readings());
            Optional<AppliedReadings.Used> agency = used(asked, result);
            return output.write(
                    console,
                    () -> ResultJson.clawback(call, result, agency),
                    () -> output.report(console).clawback(call, result)
                            + output.report(console).decisions(call, agency));
        }
        Delegation delegation = delegation(call, dossier.get(), named, claim.getServiceEnd(), asked.readings());
        ClawbackResult result =
                call.fundingScheme().clawback(claim.withDelegated(delegation.delegated()), asked.readings());
        Optional<AppliedReadings.Used> agency = used(asked, result);
        return output.write(
                console,
                () -> ResultJson.clawback(call, result, named, delegation, agency),
                () -> output.report(console).clawback(call, result)
                        + output.money(console).delegation(named, delegation)
                        + output.report(console).decisions(call, agency));
    }

    private static Optional<AppliedReadings.Used> used(AssessmentContext asked, ClawbackResult result) {
        return AppliedReadings.usedBy(asked, result.interpretations().keySet());
    }

    /** What a schedule has paid of the committed contract, whose amount must be decided. */
    private Delegation delegation(
            CallDefinition call, Dossier dossier, PaymentSchedule named, LocalDate end, Readings readings) {
        if (delegated != null) {
            throw new UsageException(
                    "--schedule et --delegated disent tous deux ce qui a été délégué.\nPeut-être faut-il retirer l’un"
                            + " des deux.",
                    "--schedule and --delegated both say what was delegated.\nMaybe leave one out.");
        }
        List<FundingAlternative> amounts = DossierTerms.of(call, dossier).stream()
                .flatMap(terms -> call.fundingScheme().plan(terms, readings).alternatives().stream())
                .toList();
        if (amounts.size() != 1) {
            throw new UsageException(
                    "Un échéancier demande un seul montant, et le plan en a " + amounts.size()
                            + ".\nPeut-être faut-il choisir une lecture avec --interpret, ou donner --delegated.",
                    "A schedule needs one amount, and the plan has " + amounts.size()
                            + ".\nMaybe choose a reading with --interpret, or give --delegated.");
        }
        return named.delegation(amounts.get(0), context.day().orElse(end));
    }

    private ClawbackClaim claim(Dossier dossier) {
        List<Post> posts = dossier.getPosts().orElse(ImmutableList.of());
        Post ending = ending(dossier).orElseThrow(() -> noContract());
        ServicePeriod contract = ending.contract().orElseThrow(() -> noContract());
        Optional<Departure> departure = dossier.getDeparture();
        LocalDate last = end != null
                ? end
                : departure
                        .map(Departure::getEnd)
                        .orElseThrow(() -> new UsageException(
                                "Le dossier n’indique aucun départ.\nPeut-être faut-il ajouter --end DATE.",
                                "The dossier states no departure.\nMaybe add --end DATE."));
        return ClawbackClaim.builder()
                .contract(contract)
                .serviceEnd(last)
                .reason(reason != null ? Optional.of(reason) : departure.flatMap(Departure::getReason))
                .delegated(delegated != null ? Optional.of(delegated) : departure.flatMap(Departure::getDelegated))
                .workingTime(ending.getWorkingTime())
                .interruptions(ending.getInterruptions().orElse(ImmutableList.of()))
                .posts(posts.size())
                .build();
    }

    /** The dossier with the post of the command line alone, if one is named. */
    private Dossier kept(Dossier dossier) {
        Integer number = post;
        if (number == null) {
            return dossier;
        }
        List<Post> posts = dossier.getPosts().orElse(ImmutableList.of());
        if (number > posts.size()) {
            throw new UsageException(
                    "Le dossier n’a pas de poste " + number + ".\nPeut-être un nombre de 1 à " + posts.size() + ".",
                    "The dossier has no post " + number + ".\nMaybe a number from 1 to " + posts.size() + ".");
        }
        return dossier.withPosts(ImmutableList.of(posts.get(number - 1)));
    }

    private static Optional<Post> ending(Dossier dossier) {
        try {
            return DossierTerms.ending(dossier);
        } catch (RefusedException differ) {
            throw new InputException(
                    differ.reason().fr() + "\nPar exemple\u00a0: --post 1.",
                    differ.reason().en() + "\nFor example: --post 1.");
        }
    }

    private static InputException noContract() {
        return new InputException(
                "Le dossier n’indique aucun contrat.\n"
                        + "Peut-être faut-il ajouter contractStart et contractEnd à son poste.",
                "The dossier states no contract.\nMaybe add contractStart and contractEnd to its post.");
    }
}
