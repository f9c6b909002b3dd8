package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
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
import fr.tempspartage.io.json.Skeleton;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
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

    NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
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

    private static Establishment establishment(String key) {
        return Establishment.builder().key(PartnerKey.parse(key)).build();
    }
}
