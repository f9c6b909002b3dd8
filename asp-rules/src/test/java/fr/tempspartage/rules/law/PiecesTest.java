package fr.tempspartage.rules.law;

import static fr.tempspartage.domain.dossier.DocumentType.CURRICULUM_VITAE;
import static fr.tempspartage.domain.dossier.DocumentType.DIRECTOR_OPINION;
import static fr.tempspartage.domain.dossier.SignatoryQuality.ESTABLISHMENT_DIRECTOR;
import static fr.tempspartage.domain.dossier.SignatoryQuality.HOSPITAL_PRACTITIONER;
import static fr.tempspartage.domain.partner.LegalStatus.OTHER_PUBLIC;
import static fr.tempspartage.rules.law.FactTestsTest.assertAnswer;
import static fr.tempspartage.rules.law.FactTestsTest.missing;
import static fr.tempspartage.rules.law.Invented.ask;
import static fr.tempspartage.rules.law.Invented.empty;
import static fr.tempspartage.rules.law.Invented.establishment;
import static fr.tempspartage.rules.law.Invented.keys;
import static fr.tempspartage.rules.law.Invented.partners;
import static fr.tempspartage.rules.law.Invented.practice;
import static fr.tempspartage.rules.law.Invented.project;
import static fr.tempspartage.rules.law.Invented.rule;
import static fr.tempspartage.rules.vocabulary.Documents.isFavourable;
import static fr.tempspartage.rules.vocabulary.Documents.isFilledIn;
import static fr.tempspartage.rules.vocabulary.Documents.isJoined;
import static fr.tempspartage.rules.vocabulary.Documents.isJoinedFor;
import static fr.tempspartage.rules.vocabulary.Documents.isUnfavourable;
import static fr.tempspartage.rules.vocabulary.Documents.noneUnfavourable;
import static fr.tempspartage.rules.vocabulary.Documents.whereTheCandidateWorks;
import static fr.tempspartage.rules.vocabulary.Projects.commitsBy;
import static fr.tempspartage.rules.vocabulary.Projects.hasCommitmentOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Commitment;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.FormPart;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Documents, parts of the form, opinions and commitments: there, not there, not there yet, or perhaps another's. */
class PiecesTest {

    private static final Dossier TWO =
            project(partners(establishment("a", OTHER_PUBLIC), establishment("b", OTHER_PUBLIC)));

    private static Dossier filed(Dossier dossier, FilingState state) {
        return dossier.withFiling(Filing.builder().state(state).build());
    }

    private static Dossier joined(Dossier dossier, SupportingDocument... documents) {
        return dossier.withDocuments(ImmutableList.copyOf(documents));
    }

    private static SupportingDocument opinion(@Nullable Boolean favourable, String... of) {
        return SupportingDocument.builder()
                .addTypes(DIRECTOR_OPINION)
                .partners(of.length == 0 ? Optional.empty() : Optional.of(keys(of)))
                .favourable(Optional.ofNullable(favourable))
                .build();
    }

    private static void assertReads(fr.tempspartage.rules.law.Test<?> test, String french, String english) {
        assertThat(test.readBack().fr().replace('\u00a0', ' ')).isEqualTo(french);
        assertThat(test.readBack().en()).isEqualTo(english);
    }

    @Test
    void a_document_has_sentences_of_its_own_which_a_clause_may_replace() {
        Rule own = rule(isJoined(CURRICULUM_VITAE));
        Dossier none = joined(filed(empty(), FilingState.FILED));
        assertAnswer(
                ask(own, none),
                Outcome.NOT_SATISFIED,
                "Pièce manquante : curriculum vitae.",
                "Missing: curriculum vitae.");
        assertAnswer(
                ask(own, joined(filed(empty(), FilingState.DRAFT))),
                Outcome.UNKNOWN,
                "Pièce pas encore jointe : curriculum vitae.",
                "Not attached yet: curriculum vitae.");
        assertAnswer(
                ask(rule(isJoined(CURRICULUM_VITAE), "absent"), none),
                Outcome.NOT_SATISFIED,
                "Dit « absent ».",
                "Says “absent”.");
    }

    private final Rule each = rule(CallText.eachPartner(isJoinedFor(DIRECTOR_OPINION)));

    @Test
    void a_document_of_each_partner_is_told_for_the_partner_that_lacks_it() {
        assertAnswer(
                ask(each, joined(filed(TWO, FilingState.FILED), opinion(true, "a"))),
                Outcome.NOT_SATISFIED,
                "Pièce manquante pour Établissement b : avis du directeur.",
                "Missing for Établissement b: opinion of the director.");
        assertAnswer(
                ask(each, joined(filed(TWO, FilingState.DRAFT), opinion(true, "a"))),
                Outcome.UNKNOWN,
                "Pièce pas encore jointe pour Établissement b : avis du directeur.",
                "Not attached yet for Établissement b: opinion of the director.");
        assertThat(ask(each, joined(TWO, opinion(true, "a", "b"))).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(missing(ask(each, TWO))).containsExactly("documents");
        assertThat(missing(ask(each, joined(TWO)))).containsExactly("filing.state");
    }

    @Test
    void a_document_that_names_nobody_may_be_the_one_that_is_lacking() {
        Finding finding = ask(each, joined(filed(TWO, FilingState.FILED), opinion(true, "a"), opinion(true)));
        assertAnswer(
                finding,
                Outcome.UNKNOWN,
                "Une pièce (avis du directeur) ne dit pas quel établissement elle concerne.",
                "A document (opinion of the director) does not say which establishment it concerns.");
        assertThat(missing(finding)).isEmpty();
        assertThat(finding.evidence().get(0).textSilent()).isFalse();
    }

    @Test
    void a_document_is_not_due_where_the_candidate_does_not_work_or_in_the_town() {
        Rule due = rule(CallText.eachPartner(whereTheCandidateWorks(isJoinedFor(DIRECTOR_OPINION))));
        Dossier nowhere = filed(TWO, FilingState.FILED)
                .withPosts(ImmutableList.of(Post.builder().build()));
        assertThat(missing(ask(due, joined(nowhere)))).containsExactly("posts[].timeAllocation.segments");
        assertThat(ask(due, joined(nowhere, opinion(true, "a", "b"))).outcome()).isEqualTo(Outcome.SATISFIED);
        assertAnswer(
                ask(due, project(partners(practice("c")))),
                Outcome.NOT_APPLICABLE,
                "Sans objet pour Cabinet c : c’est une structure de soins de ville et non un établissement.",
                "Not applicable for Cabinet c: it is a community structure and not an establishment.");
    }

    @Test
    void an_opinion_is_favourable_where_one_that_names_the_partner_is() {
        Rule favourable =
                rule(CallText.eachPartner(isJoinedFor(DIRECTOR_OPINION).and(isFavourable(DIRECTOR_OPINION))));
        Dossier filed = filed(TWO, FilingState.FILED);
        assertThat(ask(favourable, joined(filed, opinion(false, "a"), opinion(true, "a", "b")))
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertAnswer(
                ask(favourable, joined(filed, opinion(true, "a"), opinion(false, "b"))),
                Outcome.NOT_SATISFIED,
                "Avis défavorable pour Établissement b (avis du directeur), que la lecture choisie n’admet pas.",
                "Unfavourable opinion for Établissement b (opinion of the director), which the chosen reading does not"
                        + " accept.");
        assertAnswer(
                ask(favourable, joined(filed, opinion(true, "a"), opinion(null, "b"))),
                Outcome.UNKNOWN,
                "Le dossier ne dit pas si l’avis pour Établissement b est favorable (avis du directeur).",
                "The dossier does not say whether the opinion for Établissement b is favourable (opinion of the"
                        + " director).");
        assertThat(ask(favourable, joined(filed, opinion(true, "a"), opinion(true)))
                        .evidence()
                        .get(0)
                        .reason())
                .isEqualTo("unnamed");
        assertThat(missing(ask(favourable, filed))).containsExactly("documents");
    }

    @Test
    void an_unfavourable_opinion_of_any_partner_is_seen() {
        Rule none = rule(noneUnfavourable(DIRECTOR_OPINION), "unfavourable", "directionUnknown");
        assertThat(ask(none, joined(TWO, opinion(true, "a"))).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(ask(none, joined(TWO, opinion(true, "a"), opinion(false))).outcome())
                .isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(ask(none, joined(TWO, opinion(null, "a"))).evidence().get(0).reason())
                .isEqualTo("directionUnknown");
        assertThat(missing(ask(none, TWO))).containsExactly("documents");
        Rule told = rule(
                CallText.onePartner(isJoinedFor(DIRECTOR_OPINION)
                        .says(Outcome.SATISFIED, "against", isUnfavourable(DIRECTOR_OPINION))),
                "against");
        assertThat(ask(told, joined(TWO, opinion(false, "a"))).evidence().get(0).reason())
                .isEqualTo("against");
        assertThat(ask(told, joined(TWO, opinion(true, "a"))).evidence().get(0).reason())
                .isEqualTo("present");
    }

    private static Dossier filledIn(@Nullable FilingState state, FormPart... parts) {
        return empty().withFiling(Filing.builder()
                .state(Optional.ofNullable(state))
                .formParts(ImmutableList.copyOf(parts))
                .build());
    }

    @Test
    void a_part_of_the_form_is_filled_in_or_may_still_be() {
        Rule rule = rule(isFilledIn(FormPart.TRAINING));
        assertAnswer(
                ask(rule, filledIn(null, FormPart.TRAINING)),
                Outcome.SATISFIED,
                "Partie remplie : parcours de formation.",
                "Part filled in: training.");
        assertAnswer(
                ask(rule, filledIn(FilingState.FILED, FormPart.IDENTITY)),
                Outcome.NOT_SATISFIED,
                "Partie manquante : parcours de formation.",
                "Missing part: training.");
        assertAnswer(
                ask(rule, filledIn(FilingState.DRAFT)),
                Outcome.UNKNOWN,
                "Partie pas encore remplie : parcours de formation.",
                "Part not filled in yet: training.");
        assertThat(missing(ask(rule, empty()))).containsExactly("filing.formParts");
        assertReads(
                isFilledIn(FormPart.TRAINING), "partie remplie : parcours de formation", "part filled in: training");
    }

    private static Commitment commitment(SignatoryQuality quality, @Nullable String partner) {
        return Commitment.builder()
                .quality(quality)
                .partner(Optional.ofNullable(partner).map(PartnerKey::parse))
                .build();
    }

    private static Dossier committed(Commitment... commitments) {
        return project(partners(establishment("a", OTHER_PUBLIC)).commitments(ImmutableList.copyOf(commitments)));
    }

    @Test
    void someone_commits_for_a_partner_or_perhaps_for_it() {
        Rule rule = rule(CallText.eachPartner(commitsBy(ESTABLISHMENT_DIRECTOR)), "present", "absent", "unnamed");
        assertThat(ask(rule, committed(commitment(ESTABLISHMENT_DIRECTOR, "a"))).outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(ask(rule, committed(commitment(HOSPITAL_PRACTITIONER, "a"))).outcome())
                .isEqualTo(Outcome.NOT_SATISFIED);
        Finding unnamed = ask(rule, committed(commitment(ESTABLISHMENT_DIRECTOR, null)));
        assertThat(unnamed.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unnamed.evidence().get(0).reason()).isEqualTo("unnamed");
        assertThat(missing(ask(rule, TWO))).containsExactly("project.commitments");
        Rule any = rule(hasCommitmentOf(HOSPITAL_PRACTITIONER).yes("yes").no("no"), "yes", "no");
        assertThat(ask(any, committed(commitment(HOSPITAL_PRACTITIONER, null))).outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(ask(any, committed(commitment(ESTABLISHMENT_DIRECTOR, "a"))).outcome())
                .isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Test
    void pieces_read_as_what_is_asked() {
        DocumentType director = DIRECTOR_OPINION;
        assertReads(
                isJoinedFor(director).and(isFavourable(director)),
                "pièce jointe pour lui : avis du directeur ; et avis favorable",
                "document joined for it: opinion of the director; and favourable opinion");
        assertReads(isUnfavourable(director), "avis défavorable", "unfavourable opinion");
        assertReads(
                noneUnfavourable(director),
                "aucun avis défavorable : avis du directeur",
                "no unfavourable opinion: opinion of the director");
        assertReads(
                commitsBy(ESTABLISHMENT_DIRECTOR),
                "engagement de : directeur d’établissement",
                "commitment by: director of the establishment");
    }
}
