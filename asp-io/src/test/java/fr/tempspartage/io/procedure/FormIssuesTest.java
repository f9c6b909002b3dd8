package fr.tempspartage.io.procedure;

import static fr.tempspartage.io.procedure.Forms.answer;
import static fr.tempspartage.io.procedure.Forms.champ;
import static fr.tempspartage.io.procedure.Forms.mapping;
import static fr.tempspartage.io.procedure.Forms.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.procedure.Forms.Import;
import org.junit.jupiter.api.Test;

/** What is said of answers of the platform, word by word. */
class FormIssuesTest {

    private static void says(Import read, String french, String english) {
        assertThat(read.words(Language.FRENCH)).containsExactly(french);
        assertThat(read.words(Language.ENGLISH)).containsExactly(english);
        assertThat(read.summary().isComplete()).isTrue();
    }

    @Test
    void errors_beside_data_are_fatal_and_each_dossier_of_the_answer_is_refused() {
        String partial =
                "{\"errors\": [{\"message\": \"Timeout on Dossier.champs\", \"extensions\": {\"code\": \"timeout\"}}],\n"
                        + answer("", "").substring(1);
        Import read = read(mapping(), partial);
        assertThat(read.summary().found()).isEqualTo(1);
        assertThat(read.summary().refused()).isEqualTo(1);
        assertThat(read.words(Language.FRENCH))
                .hasSize(2)
                .first()
                .isEqualTo(
                        "1:13 /errors: La plateforme a répondu par une erreur\u00a0: Timeout on Dossier.champs (timeout). "
                                + "Rien de cette réponse n’est repris, même ce qui l’accompagne.\nPeut-être faut-il redemander cette page.");
        assertThat(read.words(Language.ENGLISH))
                .last()
                .isEqualTo(
                        "2:21 /data/dossier: The platform answered with an error: errors. "
                                + "Nothing of this answer is used, not even what stands beside it.\nMaybe ask for this page again.");
        assertThat(read(mapping(), "{\"errors\": [], \"data\": {\"dossier\": {\"number\": 1, \"champs\": []}}}")
                        .summary()
                        .read())
                .isEqualTo(1);
        assertThat(read(mapping(), "{\"errors\": null, \"data\": {\"dossier\": {\"number\": 1, \"champs\": []}}}")
                        .summary()
                        .read())
                .isEqualTo(1);
    }

    @Test
    void a_file_without_dossier_is_said_and_one_with_revisions_alone_is_right() {
        says(
                read(mapping(), "{\"data\": {}}"),
                "1:1: Aucun dossier de la plateforme ne figure ici.\nPeut-être faut-il l’export d’une démarche, ou la réponse de l’API.",
                "1:1: No dossier of the platform stands here.\nMaybe take the export of a procedure, or the answer of the API.");
    }

    @Test
    void a_dossier_that_is_null_or_without_fields_is_refused() {
        says(
                read(mapping(), "{\"data\": {\"demarche\": {\"dossiers\": {\"nodes\": [null]}}}}"),
                "1:47 /data/demarche/dossiers/nodes/0: Ce dossier n’a pas pu être lu en entier.\nPeut-être la réponse est-elle incomplète.",
                "1:47 /data/demarche/dossiers/nodes/0: This dossier could not be read to its end.\nMaybe the answer is incomplete.");
        says(
                read(mapping(), "{\"data\": {\"demarche\": {\"dossiers\": {\"nodes\": [{\"number\": 5}]}}}}"),
                "1:47 /data/demarche/dossiers/nodes/0: Ce dossier est donné sans ses champs.\nPeut-être la requête ne les demande-t-elle pas.",
                "1:47 /data/demarche/dossiers/nodes/0: This dossier is given without its fields.\nMaybe the query does not ask for them.");
    }

    @Test
    void an_answer_that_is_cut_refuses_the_dossier_that_it_cuts() {
        String whole = answer(champ("A", "TextChamp", "Un", "x", ""), "");
        Import read = read(mapping(), whole.substring(0, whole.length() - 6));
        assertThat(read.words(Language.FRENCH))
                .containsExactly(
                        "5:98: Le texte n’est plus lisible ici\u00a0: la fin du texte.\n"
                                + "Peut-être manque-t-il une virgule, un guillemet ou un crochet.",
                        "1:1 /data/dossier: Ce dossier n’a pas pu être lu en entier.\nPeut-être la réponse est-elle incomplète.");
        assertThat(read.summary().isComplete()).isTrue();
        assertThat(read.summary().hasErrors()).isTrue();
    }

    @Test
    void rows_that_are_not_told_apart_are_not_guessed() {
        String flat = champ(
                "B", "RepetitionChamp", "Bloc", "", "\"champs\": [" + champ("A", "TextChamp", "Un", "x", "") + "]");
        says(
                read(mapping(), answer(flat, "")),
                "5:1 /data/dossier/champs/0/champs: Le bloc répétable «\u00a0Bloc\u00a0» est donné sans ses lignes.\nPeut-être la requête doit-elle demander rows.",
                "5:1 /data/dossier/champs/0/champs: The repeated block 'Bloc' is given without its rows.\nMaybe the query must ask for rows.");
    }

    @Test
    void empty_texts_of_an_unknown_revision_are_counted_and_not_judged() {
        says(
                read(mapping(), answer(champ("A", "TextChamp", "Un", "", ""), "")),
                "1:22 /data/dossier: Textes vides, titres ou questions sans réponse\u00a0: 1. La révision R du formulaire n’est pas "
                        + "décrite ici.\nPeut-être faut-il joindre la réponse de l’API avec les révisions.",
                "1:22 /data/dossier: Empty texts, titles or questions without answer: 1. Revision R of the form is not described here."
                        + "\nMaybe give the answer of the API with the revisions as well.");
    }

    @Test
    void an_establishment_that_the_platform_did_not_find_or_that_is_closed_is_read_and_said() {
        FormMapping mapping = mapping(
                "  - {id: A, to: /project/partners/0/siret}",
                "constants:",
                "  - {to: /project/partners/0/type, value: communityPractice}",
                "  - {to: /project/partners/0/key, value: un}");
        says(
                read(mapping, answer(champ("A", "SiretChamp", "S", "29990133000017", "\"etablissement\": null"), "")),
                "5:1 /data/dossier/champs/0: La plateforme n’a pas retrouvé l’établissement 29990133000017.\n"
                        + "Peut-être l’annuaire des entreprises ne répondait-il pas, ou ce numéro n’existe-t-il pas.",
                "5:1 /data/dossier/champs/0: The platform did not find the establishment 29990133000017.\n"
                        + "Maybe the register of companies did not answer, or there is no such number.");
        Import closed = read(
                mapping,
                answer(
                        champ(
                                "A",
                                "SiretChamp",
                                "S",
                                "29990133000017",
                                "\"etablissement\": {\"siret\": \"29990133000017\", \"entreprise\": {\"etatAdministratif\": \"Ferme\"}}"),
                        ""));
        says(
                closed,
                "5:1 /data/dossier/champs/0: L’établissement 29990133000017 est fermé, d’après la plateforme.\n"
                        + "Peut-être a-t-il déménagé ou fusionné.",
                "5:1 /data/dossier/champs/0: The establishment 29990133000017 is closed, says the platform.\nMaybe it moved or merged.");
        assertThat(closed.dossier().getProject()).isPresent();
    }

    @Test
    void a_value_that_stands_twice_must_be_the_same() {
        says(
                read(
                        mapping(),
                        answer(champ("A", "DateChamp", "Fin", "15 janvier 2025", "\"date\": \"2025-01-16\""), "")),
                "5:1 /data/dossier/champs/0: Le champ «\u00a0Fin\u00a0» vaut à la fois «\u00a015 janvier 2025\u00a0» et «\u00a02025-01-16\u00a0».\n"
                        + "Peut-être le fichier a-t-il été modifié.",
                "5:1 /data/dossier/champs/0: The field 'Fin' is both '15 janvier 2025' and '2025-01-16'.\nMaybe the file was changed.");
    }

    @Test
    void a_label_that_two_fields_have_names_neither() {
        says(
                read(
                        mapping("  - {label: Nom, to: /candidate/name}"),
                        answer(
                                champ("A", "TextChamp", "Nom", "x", "") + "," + champ("B", "TextChamp", "nom", "y", ""),
                                "")),
                "5:97 /data/dossier/champs/0: 2 champs portent le libellé «\u00a0Nom\u00a0»\u00a0: A, B.\n"
                        + "Peut-être faut-il nommer celui qui est visé par son identifiant, sous id.",
                "5:97 /data/dossier/champs/0: 2 fields have the label 'Nom': A, B.\nMaybe name the one that is meant by its identifier, under id.");
    }

    @Test
    void an_answer_that_the_table_does_not_have_is_not_guessed() {
        says(
                read(
                        mapping("  - {id: A, to: /posts/0/mainSite, values: {Un: etab-1}}"),
                        answer(champ("A", "TextChamp", "Site", "Deux", ""), "")),
                "5:98 /data/dossier/champs/0: La réponse «\u00a0Deux\u00a0» au champ «\u00a0Site\u00a0» n’est pas dans la table de la "
                        + "correspondance pour posts.0.mainSite.\nPeut-être faut-il l’y ajouter, sous values.",
                "5:98 /data/dossier/champs/0: The answer 'Deux' to the field 'Site' is not in the table of the mapping for "
                        + "posts.0.mainSite.\nMaybe add it there, under values.");
    }

    @Test
    void two_fields_that_state_one_fact_are_said_unless_the_mapping_joins_them() {
        String both =
                answer(champ("A", "TextChamp", "Un", "x", "") + "," + champ("B", "TextChamp", "Deux", "y", ""), "");
        says(
                read(mapping("  - {id: A, to: /candidate/name}", "  - {id: B, to: /candidate/name}"), both),
                "6:98 /candidate/name: Deux champs donnent la même donnée\u00a0: «\u00a0Un\u00a0» et «\u00a0Deux\u00a0».\n"
                        + "Peut-être faut-il n’en rattacher qu’un, ou les réunir par join.",
                "6:98 /candidate/name: Two fields state the same fact: 'Un' and 'Deux'.\nMaybe map one of them alone, or put them together with join.");
        assertThat(read(
                                mapping(
                                        "  - {id: A, to: /candidate/name}",
                                        "  - {id: B, to: /candidate/name, join: ' '}"),
                                both)
                        .dossier()
                        .getCandidate()
                        .orElseThrow()
                        .getName())
                .contains("x y");
    }
}
