package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;

/** Columns of an export that the platform fills in itself, by their headers: their order is not promised, and changes. */
final class ExportColumns {

    static final String NUMBER = "number";

    private static final ImmutableMap<String, String> FACTS = ImmutableMap.<String, String>builder()
            .put("id", NUMBER)
            .put("dossier id", NUMBER)
            .put("email", "email")
            .put("etat du dossier", "state")
            .put("depose le", "filedAt")
            .put("depot pour un tiers", "thirdParty")
            .put("prenom", "firstName")
            .put("nom", "lastName")
            .put("etablissement siret", "applicantSiret")
            .put("entreprise siren", "applicantSiren")
            .put("entreprise raison sociale", "applicantName")
            .build();

    private static final Set<String> OTHERS = Set.of(
            "franceconnect",
            "civilite",
            "nom du mandataire",
            "prenom du mandataire",
            "date de naissance",
            "archive",
            "a archiver",
            "derniere mise a jour le",
            "derniere mise a jour du dossier le",
            "passe en instruction le",
            "traite le",
            "motivation de la decision",
            "instructeurs",
            "groupe instructeur",
            "ligne");

    private static final ImmutableMap<String, String> STATES = ImmutableMap.of(
            "brouillon", "brouillon",
            "en construction", "en_construction",
            "en instruction", "en_instruction",
            "accepte", "accepte",
            "refuse", "refuse",
            "classe sans suite", "sans_suite");

    private ExportColumns() {}

    /** Fact that a column gives, under a name of {@link OwnFacts} or a part of one. */
    static Optional<String> fact(String header) {
        return Optional.ofNullable(FACTS.get(PlainLabel.of(header)));
    }

    /** Whether a column is filled in by the platform, whatever it gives. */
    static boolean isOwn(String header) {
        return fact(header).isPresent() || OTHERS.contains(PlainLabel.of(header));
    }

    static boolean isRow(String header) {
        return PlainLabel.of(header).equals("ligne");
    }

    /** State as the API names it; empty for one that is not known. */
    static Optional<String> state(String written) {
        return Optional.ofNullable(STATES.get(PlainLabel.of(written)));
    }
}
