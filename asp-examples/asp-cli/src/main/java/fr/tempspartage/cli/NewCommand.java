package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.DossierYaml;
import fr.tempspartage.io.json.Skeleton;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a skeleton dossier. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        footer = {
            "  asp new nouvelle-aquitaine-2026 --format yaml > dossier.yaml",
            "  asp new nouvelle-aquitaine-2026 > dossier.json"
        })
final class NewCommand implements Callable<Integer> {

    /** Beside the dossier, where {@code asp schema dossier > dossier.schema.json} puts it. */
    private static final String SCHEMA = "dossier.schema.json";

    private static final int LONGEST_ID = 64;

    private final Session session;

    enum Format {
        json,
        yaml
    }

    @Mixin
    private LanguageOptions output = new LanguageOptions();

    @Option(names = "--format", paramLabel = "json|yaml", defaultValue = "json")
    private Format format = Format.json;

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    @Option(names = "--interview", paramLabel = "FILE")
    private @Nullable String interview;

    @Mixin
    private ContextOptions context = new ContextOptions();

    NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String file = interview;
        if (file != null) {
            return interview(context.variant(session, callId), file);
        }
        CallDefinition call = session.call(callId);
        if (format == Format.yaml) {
            session.console().json(Skeleton.yaml(call, output.language()));
            return ExitCode.DONE;
        }
        Set<Input<?>> read = new LinkedHashSet<>();
        call.rules().forEach(rule -> read.addAll(rule.inputs()));
        ImmutableList<Partner> partners = read.contains(DossierInputs.COMMUNITY_KIND)
                ? ImmutableList.of(
                        establishment("etablissement"),
                        CommunityPractice.builder()
                                .key(PartnerKey.parse("structure-de-soins-de-ville"))
                                .build())
                : ImmutableList.of(establishment("etablissement-1"), establishment("etablissement-2"));
        Dossier skeleton = Dossier.builder()
                .id("a-completer")
                .call(call.id())
                .filing(Filing.builder().state(FilingState.DRAFT).build())
                .project(SharedMedicalProject.builder().partners(partners).build())
                .posts(ImmutableList.of(Post.builder().build()))
                .build();
        session.console().json(AspJson.standard().writeDossier(skeleton, SCHEMA));
        session.console().note(output.say("Données lues par cet appel\u00a0:", "Facts that this call reads:"));
        read.forEach(input -> session.console()
                .note("  " + input.name() + " – " + input.label().in(output.language())));
        return ExitCode.DONE;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    "Le nom de fichier «\u00a0" + name + "\u00a0» n’est pas accepté.\nPeut-être dossier.yaml.",
                    "The file name '" + name + "' is not accepted.\nMaybe dossier.yaml.");
        }
    }

    /** Asks on the terminal, says the verdict and writes what was answered to a file that does not exist yet. */
    private int interview(CallDefinition call, String name) {
        Path file = path(name);
        if (Files.exists(file)) {
            throw new UsageException(
                    "Le fichier " + name + " existe déjà\u00a0; il n’est pas remplacé.\nPeut-être un autre nom.",
                    "The file " + name + " exists; it is not replaced.\nMaybe another name.");
        }
        Console console = session.console();
        Assessor assessor = Assessor.of(call, context.context(call, console, output));
        String id = file.getFileName().toString().replaceAll("\\.[A-Za-z]+$", "");
        Dossier start = Dossier.builder()
                .id(id.isBlank() || id.length() > LONGEST_ID ? "a-completer" : id)
                .call(call.id())
                .build();
        Terminal terminal = new Terminal(console, output.language());
        terminal.say(call.campaign().getTitle());
        Dossier dossier = new Interview(assessor, start, terminal, output.report(console)).run();
        terminal.blank();
        console.text(output.report(console).shortAnswer(assessor.assess(session.shown(dossier, output.language()))));
        try {
            Files.writeString(file, DossierYaml.write(dossier, output.language()), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new InputException(
                    "Le fichier " + name + " ne peut être écrit\u00a0: " + e.getMessage(),
                    "The file " + name + " cannot be written: " + e.getMessage());
        }
        terminal.say(Bilingual.of(
                "Dossier écrit dans " + name + ". Pour l’examiner\u00a0: asp check " + call.id() + " " + name,
                "Dossier written to " + name + ". To assess it: asp check " + call.id() + " " + name));
        return ExitCode.DONE;
    }

    private static Establishment establishment(String key) {
        return Establishment.builder().key(PartnerKey.parse(key)).build();
    }
}
