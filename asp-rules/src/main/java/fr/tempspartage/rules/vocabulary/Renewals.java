package fr.tempspartage.rules.vocabulary;

import static fr.tempspartage.rules.vocabulary.Projects.request;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.PreviousGrant;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.SameAsBefore;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.rules.law.Fact;
import fr.tempspartage.rules.law.Test;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Renewals (<i>renouvellement</i>): of one and the same project, with the same partners and the same candidate, as the
 * dossier states it, or as its identifiers tell. What keeps not all three is a first award, whatever the request says.
 */
public final class Renewals {

    private Renewals() {}

    /**
     * Whether the request renews one and the same project, with the same partners and the same candidate; in sentences
     * {@code {request}}, {@code {sameProject}}, {@code {samePartners}} and {@code {sameCandidate}}, as far as they are asked.
     */
    public static Test<Dossier> isRenewal() {
        return request()
                .is(RequestKind.RENEWAL)
                .and(sameProject().is(true))
                .and(samePartners().is(true))
                .and(sameCandidate().is(true));
    }

    /**
     * Whether the request is a first award (<i>première demande</i>), by its name or since it keeps not all three; names
     * in sentences as for {@link #isRenewal}.
     */
    public static Test<Dossier> isFirstAward() {
        return request()
                .is(RequestKind.FIRST_AWARD)
                .or(sameProject().is(false))
                .or(samePartners().is(false))
                .or(sameCandidate().is(false));
    }

    /** Whether the project is that of the grant before (<i>même projet</i>), in sentences {@code {sameProject}}. */
    public static Fact<Dossier, Boolean> sameProject() {
        return same(
                DossierInputs.SAME_PROJECT,
                PreviousGrant::getSameProject,
                SameAsBefore::project,
                DossierInputs.PROJECT_ID,
                DossierInputs.PREVIOUS_PROJECT);
    }

    /**
     * Whether the partners are those of the grant before (<i>mêmes partenaires</i>), in sentences
     * {@code {samePartners}}.
     */
    public static Fact<Dossier, Boolean> samePartners() {
        return same(
                DossierInputs.SAME_PARTNERS,
                PreviousGrant::getSamePartners,
                SameAsBefore::partners,
                DossierInputs.PARTNERS,
                DossierInputs.LEGAL_ENTITY,
                DossierInputs.PREVIOUS_PARTNERS);
    }

    /**
     * Whether the candidate is that of the grant before (<i>même candidat</i>), in sentences {@code {sameCandidate}}.
     */
    public static Fact<Dossier, Boolean> sameCandidate() {
        return same(
                DossierInputs.SAME_CANDIDATE,
                PreviousGrant::getSameCandidate,
                SameAsBefore::candidate,
                DossierInputs.RPPS,
                DossierInputs.PREVIOUS_CANDIDATE);
    }

    /** What is stated, or else what the identifiers tell; not known where the two exclude each other. */
    private static Fact<Dossier, Boolean> same(
            Input<Boolean> input,
            Function<PreviousGrant, Optional<Boolean>> stated,
            BiFunction<Dossier, PreviousGrant, Optional<Boolean>> told,
            Input<?>... identifiers) {
        return Fact.found(
                input,
                seen -> {
                    seen.trace().read(input);
                    for (Input<?> identifier : identifiers) {
                        seen.trace().read(identifier);
                    }
                    Dossier dossier = seen.facts().dossier();
                    PreviousGrant before = seen.facts().previousGrant();
                    Optional<Boolean> said = stated.apply(before);
                    Optional<Boolean> found = told.apply(dossier, before);
                    return SameAsBefore.contradicts(said, found)
                            ? null
                            : said.or(() -> found).orElse(null);
                },
                identifiers);
    }
}
