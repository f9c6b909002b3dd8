package fr.tempspartage.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Calls;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is missing is named by its own place and label, and not by those of what surrounds it. */
@Tag("F-11")
class MissingFactTest {

    private static final AssessmentContext CONTEXT = AssessmentContext.on(LocalDate.of(2026, 7, 10));

    private static final Dossier EMPTY = Dossier.builder()
            .id("x")
            .call(CallId.parse("auvergne-rhone-alpes-2026"))
            .build();

    private static Dossier partners(Partner... partners) {
        return EMPTY.withProject(SharedMedicalProject.builder()
                .partners(ImmutableList.copyOf(partners))
                .build());
    }

    private static Finding finding(Dossier dossier, String rule) {
        return Calls.load()
                .get(dossier.getCall().toString())
                .assess(dossier, CONTEXT)
                .finding(RuleId.parse(rule));
    }

    private static List<String> places(Dossier dossier, Input<?> input) {
        return input.read(dossier).stream()
                .filter(reading -> reading.value().isEmpty())
                .map(reading -> Evidence.MissingFact.at(input, reading.pointer(), dossier))
                .map(fact -> fact.pointer() + " " + fact.label())
                .toList();
    }

    @Test
    void the_status_of_a_registration_that_is_absent_as_a_whole_is_what_is_missing() {
        Bilingual label = DossierInputs.REGISTRATION_STATUS.label();
        assertThat(places(EMPTY, DossierInputs.REGISTRATION_STATUS))
                .containsExactly("/candidate/registration/status " + label);
    }

    @Test
    void the_siren_of_the_one_partner_that_lacks_it_is_what_is_missing() {
        Dossier dossier = partners(
                Establishment.builder()
                        .key(PartnerKey.parse("ch"))
                        .legalEntity(Siren.parse("123456782"))
                        .build(),
                CommunityPractice.builder()
                        .key(PartnerKey.parse("msp"))
                        .name("MSP des Alpes")
                        .build());
        assertThat(places(dossier, DossierInputs.LEGAL_ENTITY))
                .containsExactly("/project/partners/1/legalEntity SIREN de la personne morale (MSP des Alpes) / "
                        + "SIREN of the legal person (MSP des Alpes)");
    }

    @Test
    void a_partner_without_name_is_called_by_its_key() {
        Dossier dossier = partners(
                Establishment.builder().key(PartnerKey.parse("ch-nord")).build());
        assertThat(places(dossier, DossierInputs.ESTABLISHMENT_KIND))
                .containsExactly(
                        "/project/partners/0/kind catégorie d’établissement (ch-nord) / kind of establishment (ch-nord)");
    }

    @Test
    void the_number_of_a_post_is_said_where_there_are_several() {
        Post post = Post.builder().build();
        assertThat(places(EMPTY.withPosts(ImmutableList.of(post)), DossierInputs.CONTRACT_START))
                .containsExactly("/posts/0/contractStart début du contrat / start of the contract");
        assertThat(places(EMPTY.withPosts(ImmutableList.of(post, post)), DossierInputs.CONTRACT_START))
                .containsExactly(
                        "/posts/0/contractStart début du contrat (poste 1) / start of the contract (post 1)",
                        "/posts/1/contractStart début du contrat (poste 2) / start of the contract (post 2)");
    }

    @Test
    void a_fact_below_a_list_that_is_unknown_is_named_in_its_first_element() {
        assertThat(places(EMPTY, DossierInputs.CONTRACT_START))
                .containsExactly("/posts/0/contractStart début du contrat / start of the contract");
        assertThat(places(EMPTY, DossierInputs.SEGMENTS))
                .containsExactly("/posts/0/timeAllocation/segments répartition du temps / time allocation");
    }

    @Test
    void the_reason_says_the_labels_and_no_pointer() {
        Finding finding = finding(EMPTY, "ARA-54");
        assertThat(finding.missing()).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(finding.reason(language)).doesNotContain("/candidate");
            for (Evidence.MissingFact fact : finding.missing()) {
                assertThat(finding.reason(language)).contains(fact.label().in(language));
            }
        }
    }
}
