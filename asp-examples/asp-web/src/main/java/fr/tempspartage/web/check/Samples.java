package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.verdict.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sample dossiers to start from (<i>exemples</i>), all invented; a call of a plug-in has none. */
public final class Samples {

    private static final Texts TEXTS = Texts.load(Samples.class::getResourceAsStream, "samples");

    private Samples() {}

    /** One sample. */
    public record Sample(String name, Bilingual shows) {}

    /** Samples of a call. */
    static ImmutableList<Sample> of(CallId call) {
        return TEXTS.below(call.toString()).entrySet().stream()
                .filter(one -> Samples.class.getResource(file(call, one.getKey())) != null)
                .map(one -> new Sample(one.getKey(), one.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String file(CallId call, String name) {
        return "samples/" + call + "/" + name + ".json";
    }

    /** A sample as a dossier; empty where the call has none of that name. */
    static Optional<Dossier> read(CallId call, String name) {
        if (of(call).stream().noneMatch(sample -> sample.name().equals(name))) {
            return Optional.empty();
        }
        try (@Nullable InputStream json = Samples.class.getResourceAsStream(file(call, name))) {
            return json == null
                    ? Optional.empty()
                    : AspJson.standard()
                            .readDossier(new ByteArrayInputStream(ByteStreams.toByteArray(json)))
                            .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
