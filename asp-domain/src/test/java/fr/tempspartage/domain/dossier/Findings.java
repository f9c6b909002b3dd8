package fr.tempspartage.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.campaign.CallId;
import java.util.List;

/** What the checks between fields find in a dossier, for tests: every finding, or the words of the only one. */
final class Findings {

    /** A dossier of which nothing is known yet. */
    static final Dossier EMPTY = Dossier.builder()
            .id("D-0")
            .call(CallId.parse("nouvelle-aquitaine-2026"))
            .build();

    private Findings() {}

    /** Each finding as its check and its place, in order. */
    static List<String> in(Dossier dossier) {
        return DossierConsistency.of(dossier).stream()
                .map(found -> found.check() + " " + found.path())
                .toList();
    }

    /** The dossier has one finding, which says this in both languages; a no-break space counts as a space. */
    static void only(Dossier dossier, Inconsistency check, String path, String french, String english) {
        assertThat(in(dossier)).containsExactly(check + " " + path);
        FoundInconsistency found = DossierConsistency.of(dossier).get(0);
        assertThat(found.message().fr().replace('\u00a0', ' ')).isEqualTo(french);
        assertThat(found.message().en()).isEqualTo(english);
    }
}
