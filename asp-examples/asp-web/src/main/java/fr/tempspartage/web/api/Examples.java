package fr.tempspartage.web.api;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.DossierYaml;
import fr.tempspartage.rules.call.CallDefinition;
import java.time.LocalDate;

/** Examples of the API (<i>exemples</i>): a dossier with one post, for any call. */
final class Examples {

    private Examples() {}

    private static Dossier of(CallDefinition call) {
        Post.Builder post = Post.builder().workingTime(Rate.ONE);
        call.campaign().getCalendar().getStartMonths().stream().findFirst().ifPresent(month -> {
            LocalDate start = month.atDay(1);
            post.contractStart(start).contractEnd(start.plusYears(2).minusDays(1));
        });
        return Dossier.builder()
                .id("EXEMPLE-1")
                .call(call.id())
                .request(RequestKind.FIRST_AWARD)
                .posts(ImmutableList.of(post.build()))
                .build();
    }

    /** The dossier as JSON. */
    static String dossier(CallDefinition call) {
        return AspJson.standard().writeDossier(of(call)).strip();
    }

    /** The dossier as a body of another type than JSON: as YAML, or on a line of its own. */
    static String body(String type, CallDefinition call, Language language) {
        return type.equals(Media.YAML)
                ? DossierYaml.write(of(call), language)
                // Texts in JSON hold no line break, so that those between values are all there are.
                : dossier(call).replaceAll("\n *", "") + "\n";
    }
}
