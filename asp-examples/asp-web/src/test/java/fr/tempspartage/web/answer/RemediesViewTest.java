package fr.tempspartage.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.web.site.Parts;
import org.junit.jupiter.api.Test;

class RemediesViewTest {

    private static final String NA = "nouvelle-aquitaine-2026";
    private static final String ARA = "auvergne-rhone-alpes-2026";

    private static String read(Assessment assessment) {
        return Parts.read(Assessed.panel(assessment, Language.FRENCH));
    }

    @Test
    void where_no_moves_do_what_is_beyond_remedy_is_named_with_its_clause() {
        Assessment dossier = Assessed.sample(NA + "/eligible");
        Assessment elsewhere = Assessed.CALLS.get(ARA).assess(dossier.dossier(), Assessed.on(NA + "/eligible"));
        String html = Assessed.panel(elsewhere, Language.FRENCH);
        assertThat(Parts.read(html))
                .contains("Aucun ensemble de 4 démarches au plus ne rend le dossier éligible et complet."
                        + " Aucune démarche ne règle ces points\u00a0: non satisfait");
        assertThat(Parts.found(html, "id=\"answer-remedies\"(.*?)</section>")
                        .findFirst()
                        .orElseThrow())
                .contains("/fr/calls/" + ARA + "#ARA-50")
                .doesNotContain("<button");
    }

    @Test
    void what_is_no_longer_possible_is_said_and_has_no_button() {
        String html = Assessed.panel(Assessed.sample(NA + "/late"), Language.FRENCH);
        assertThat(Parts.read(html))
                .contains("Ce qu’il aurait fallu, et qui n’est plus possible Possibilité 1")
                .contains("impossible\u00a0: la date limite")
                .contains("Ce n’est plus possible.")
                .contains(
                        "La date limite de dépôt, le 17 mai 2026, est passée\u00a0: à demander à l’agence si un dossier"
                                + " déposé peut encore être modifié.");
        assertThat(html).doesNotContain("name=\"remedy\"");
    }

    @Test
    void a_reading_that_would_do_without_any_change_is_named() {
        assertThat(read(Assessed.sample(ARA + "/wrong-mode")))
                .contains("Sans rien changer Tel quel, le dossier serait éligible si l’agence retenait\u00a0: I-ARA-8 –"
                        + " Les deux modes dans toute structure admise");
    }

    @Test
    void a_remedy_says_what_it_settles_and_what_priority_it_brings() {
        assertThat(read(Assessed.sample(ARA + "/outside-zones")))
                .contains(
                        "Règle ARA-07 (§\u00a01, 1er\u00a0paragraphe) (nouvel onglet) Avis alors Éligibilité éligible Dossier"
                                + " complet Dépôt date limite non précisée par l’appel Priorité gagnée")
                .contains("Autres possibilités (1)")
                .doesNotContain("Montant alors");
    }

    @Test
    void many_papers_are_folded_and_few_stand_open() {
        assertThat(Assessed.panel(Assessed.sample(NA + "/incomplete"), Language.FRENCH))
                .contains("<li>Fournir\u00a0: avis du chef de pôle")
                .contains(">J’ai tout cela<")
                .doesNotContain("<summary>Réunir");
        assertThat(Assessed.panel(Assessed.sample(NA + "/refused-three"), Language.FRENCH))
                .contains(">Appliquer au dossier<")
                .doesNotContain("J’ai tout cela");
        assertThat(Assessed.panel(Assessed.sample(NA + "/unknown"), Language.FRENCH))
                .containsPattern("<summary>Réunir [0-9]+ pièces et parties du formulaire</summary>");
    }

    @Test
    void where_nothing_is_to_be_put_right_nothing_is_said_of_remedies() {
        assertThat(Assessed.panel(Assessed.sample(NA + "/eligible"), Language.FRENCH))
                .doesNotContain("id=\"answer-remedies\"");
    }
}
