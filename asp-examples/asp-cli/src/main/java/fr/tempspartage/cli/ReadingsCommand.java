package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.finance.flat.FlatSumScheme;
import fr.tempspartage.finance.flat.FlatSumTable;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.io.json.ReadingsFile;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.MoneyReport;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DossierTerms;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows every reading of a flat sum side by side. */
@Command(
        name = "readings",
        mixinStandardHelpOptions = true,
        footer = {
            "  asp readings auvergne-rhone-alpes-2026 dossier.json",
            "  asp readings nouvelle-aquitaine-2026 --new > readings.yaml",
            "  asp readings nouvelle-aquitaine-2026 --list --readings readings.yaml",
            "  asp readings auvergne-rhone-alpes-2026 --cost 155989.92 --hospital-share 60%%"
        })
final class ReadingsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "DOSSIER")
    private @Nullable String file;

    @Option(names = "--cost", paramLabel = "EUROS", converter = Amounts.class)
    private @Nullable Euros cost;

    @Option(names = "--hospital-share", paramLabel = "RATE", converter = Shares.class)
    private @Nullable Rate hospitalShare;

    @Option(names = "--markdown")
    private boolean markdown;

    @Option(names = "--new")
    private boolean skeleton;

    @Option(names = "--list")
    private boolean list;

    @Mixin
    private ContextOptions context = new ContextOptions();

    ReadingsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = context.variant(session, callId);
        if (skeleton) {
            session.console().json(ReadingsFile.skeleton(call, output.language()));
            return ExitCode.DONE;
        }
        if (list) {
            return list(call);
        }
        if (!(call.fundingScheme() instanceof FlatSumScheme scheme)) {
            throw new UsageException(
                    "L’appel " + call.id()
                            + " n’imprime pas de forfait.\nPeut-être faut-il demander son plan\u00a0: asp fund "
                            + call.id()
                            + " DOSSIER.",
                    "The call " + call.id() + " prints no flat sum.\nMaybe ask for its plan: asp fund " + call.id()
                            + " DOSSIER.");
        }
        return session.answering(file == null ? "" : file, output.language(), () -> answer(call, scheme));
    }

    /** Lists what a file of readings holds, checked and with its hash. */
    private int list(CallDefinition call) {
        if (context.readingsFile().isEmpty()) {
            throw new UsageException(
                    "--list montre un fichier de lectures.\nPeut-être faut-il ajouter --readings FICHIER, ou écrire un tel"
                            + " fichier avec --new.",
                    "--list shows a file of readings.\nMaybe add --readings FILE, or write such a file with --new.");
        }
        Console console = session.console();
        Optional<AppliedReadings.Used> all = AppliedReadings.inForce(context.ofReadings(call, console, output));
        return output.write(
                console,
                () -> ResultJson.agencyReadings(call, all.orElseThrow()),
                () -> output.report(console).agencyReadings(call, all.orElseThrow()));
    }

    private int answer(CallDefinition call, FlatSumScheme scheme) {
        Optional<Dossier> dossier = Optional.empty();
        String path = file;
        if (path != null) {
            dossier = session.read(path, call, output.language());
            if (dossier.isEmpty()) {
                return ExitCode.INPUT;
            }
        }
        AssessmentContext asked = context.ofReadings(call, session.console(), output);
        FlatSumTable table = scheme.table(terms(call, dossier), hospitalPart(dossier), asked.readings());
        write(
                call,
                table,
                AppliedReadings.usedBy(asked, table.plan().interpretations().keySet()));
        return ExitCode.DONE;
    }

    private FundingTerms terms(CallDefinition call, Optional<Dossier> dossier) {
        ImmutableList<FundingTerms> stated = dossier.map(one -> DossierTerms.of(call, one))
                .orElseGet(() -> ImmutableList.of(FundingTerms.builder().build()));
        if (stated.size() > 1) {
            throw new InputException(
                    "Les postes du dossier diffèrent par leur contrat, leur quotité ou leurs interruptions.\n"
                            + "Peut-être faut-il un dossier pour chacun.",
                    "The posts of the dossier differ in their contract, working time or interruptions.\n"
                            + "Maybe write a dossier for each.");
        }
        FundingTerms terms = stated.get(0);
        Euros given = cost;
        return given == null ? terms : terms.withStatedCost(Optional.of(given));
    }

    private Optional<Rate> hospitalPart(Optional<Dossier> dossier) {
        Rate given = hospitalShare;
        return given != null ? Optional.of(given) : dossier.flatMap(DossierTerms::hospitalPart);
    }

    private void write(CallDefinition call, FlatSumTable table, Optional<AppliedReadings.Used> agency) {
        MoneyReport report = output.money(session.console());
        Bilingual title = call.campaign().getTitle();
        output.write(
                session.console(),
                () -> ResultJson.readings(call.id(), table, agency),
                () -> markdown
                        ? report.readingsMarkdown(title, table)
                                + output.report(session.console()).decisionsInMarkdown(call, agency)
                        : report.readings(title, table)
                                + output.report(session.console()).decisions(call, agency));
    }
}
