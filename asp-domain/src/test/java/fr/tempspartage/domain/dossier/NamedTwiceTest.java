package fr.tempspartage.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.PartnerKey;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents and commitments that stand twice where each counts once. */
@Tag("F-17")
class NamedTwiceTest {

    private static final PartnerKey CHU = PartnerKey.parse("chu");
    private static final PartnerKey CH = PartnerKey.parse("ch");
    private static final SupportingDocument LETTER = SupportingDocument.builder()
            .types(ImmutableList.of(DocumentType.MOTIVATION_LETTER))
            .build();
    private static final Commitment DIRECTOR = Commitment.builder()
            .partner(CHU)
            .quality(SignatoryQuality.ESTABLISHMENT_DIRECTOR)
            .build();

    @Test
    void two_documents_without_any_difference_are_one_too_many() {
        Findings.only(
                documents(LETTER, LETTER.withDate(LocalDate.parse("2026-05-01")), LETTER),
                Inconsistency.DOCUMENT_TWICE,
                "documents[2]",
                "Pièces 1 et 3 : « lettre de motivation » y figure deux fois, sans aucune différence.\n"
                        + "Peut-être en faut-il retirer une.",
                "Documents 1 and 3: 'cover letter' stands there twice, without any difference.\nMaybe leave one out.");
        assertThat(Inconsistency.DOCUMENT_TWICE.isError()).isFalse();
    }

    @Test
    void documents_that_differ_in_anything_or_name_no_type_are_several() {
        SupportingDocument nothing =
                SupportingDocument.builder().types(ImmutableList.of()).build();
        assertThat(Findings.in(documents(LETTER, LETTER.withFileName("a.pdf"), LETTER.withFileName("b.pdf"))))
                .isEmpty();
        assertThat(Findings.in(documents(nothing, nothing))).isEmpty();
    }

    @Test
    void a_partner_commits_itself_once_in_one_capacity_whatever_the_day() {
        Findings.only(
                commitments(
                        DIRECTOR,
                        DIRECTOR.withQuality(SignatoryQuality.POLE_HEAD),
                        DIRECTOR.withDate(LocalDate.parse("2026-05-01"))),
                Inconsistency.COMMITMENT_TWICE,
                "project.commitments[2]",
                "Engagements 1 et 3 : « CHU de Valclair » s’engage deux fois, en la même qualité (directeur"
                        + " d’établissement).\nPeut-être un autre partenaire est-il visé.",
                "Commitments 1 and 3: 'CHU de Valclair' commits itself twice, in the same capacity (director of the"
                        + " establishment).\nMaybe another partner is meant.");
        assertThat(Inconsistency.COMMITMENT_TWICE.isError()).isFalse();
    }

    @Test
    void a_third_commitment_alike_is_reported_once_more_and_each_only_once() {
        assertThat(Findings.in(commitments(DIRECTOR, DIRECTOR, DIRECTOR)))
                .containsExactly("COMMITMENT_TWICE project.commitments[1]", "COMMITMENT_TWICE project.commitments[2]");
    }

    @Test
    void commitments_of_others_in_other_capacities_or_of_nobody_named_are_several() {
        Commitment nobody = Commitment.builder()
                .quality(SignatoryQuality.ESTABLISHMENT_DIRECTOR)
                .build();
        assertThat(Findings.in(commitments(DIRECTOR, DIRECTOR.withPartner(CH), nobody, nobody)))
                .isEmpty();
    }

    private static Dossier documents(SupportingDocument... documents) {
        return Dossier.builder()
                .from(Findings.EMPTY)
                .documents(ImmutableList.copyOf(documents))
                .build();
    }

    private static Dossier commitments(Commitment... commitments) {
        return Dossier.builder()
                .from(Findings.EMPTY)
                .project(SharedMedicalProject.builder()
                        .partners(ImmutableList.copyOf(Arrays.asList(
                                Establishment.builder()
                                        .key(CHU)
                                        .name("CHU de Valclair")
                                        .build(),
                                Establishment.builder().key(CH).build())))
                        .commitments(ImmutableList.copyOf(commitments))
                        .build())
                .build();
    }
}
