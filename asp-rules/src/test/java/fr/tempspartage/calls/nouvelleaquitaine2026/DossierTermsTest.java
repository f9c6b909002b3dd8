package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.PreviousGrant;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.call.DossierTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Post that ends, hospital part and earlier renewals, as a dossier states them. */
class DossierTermsTest {

    private static final PartnerKey CHU = PartnerKey.parse("chu");
    private static final Post POST = Dossiers.post("2026-11-01/2028-10-31", "*;h;chu=5,ch=5", CHU)
            .withWorkingTime(Rate.ONE)
            .withInterruptions(Optional.empty());
    private static final Interruption LEAVE = Interruption.builder()
            .start(LocalDate.of(2027, 2, 1))
            .end(LocalDate.of(2027, 2, 28))
            .build();

    // The post that ends

    @Test
    @Tag("F-5")
    void posts_that_are_alike_end_as_the_first_one_does() {
        Post another = POST.withMainSite(PartnerKey.parse("ch")).withInterruptions(ImmutableList.of());

        assertThat(DossierTerms.ending(posts(POST))).contains(POST);
        assertThat(DossierTerms.ending(posts(POST, another))).contains(POST);
        assertThat(DossierTerms.ending(posts(POST.withContractEnd(Optional.empty()))))
                .isEmpty();
        assertThat(DossierTerms.ending(posts())).isEmpty();
        assertThat(DossierTerms.ending(Dossiers.empty())).isEmpty();
    }

    @Test
    @Tag("F-5")
    void posts_that_differ_do_not_end_alike_and_the_refusal_names_them() {
        for (Post other : List.of(
                POST.withContractEnd(LocalDate.of(2028, 9, 30)),
                POST.withWorkingTime(Rate.HALF),
                POST.withInterruptions(ImmutableList.of(LEAVE)))) {
            assertThatThrownBy(() -> DossierTerms.ending(posts(POST, POST, other)))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.reason())
                                    .isEqualTo(Bilingual.of(
                                            "Les postes 1 et 3 du dossier diffèrent par leur contrat, leur quotité ou leurs "
                                                    + "interruptions.\nPeut-être faut-il n’en retenir qu’un, de 1 à 3, "
                                                    + "puisqu’ils ne finissent pas de même.",
                                            "Posts 1 and 3 of the dossier differ in their contract, working time or "
                                                    + "interruptions.\nMaybe keep one of them, from 1 to 3, since they do not "
                                                    + "end alike.")));
        }
    }

    // The hospital part

    @ParameterizedTest
    @Tag("T-14")
    @CsvSource({"5, 5, 0, 1", "5, 4, 1, 9/10", "3, 0, 7, 3/10", "0, 0, 10, 0"})
    void the_hospital_part_is_the_time_in_establishments_whatever_their_place(
            int chu, int ch, int town, Rate expected) {
        Dossier dossier = Dossiers.sharing(
                List.of(Dossiers.establishment("chu"), Dossiers.practice("msp"), Dossiers.establishment("ch")),
                "2026-11-01/2028-10-31",
                "*;h;chu=" + chu + ",ch=" + ch + ",msp=" + town);

        assertThat(DossierTerms.hospitalPart(dossier)).contains(expected);
        assertThat(DossierTerms.of(RulesTest.CALL, dossier).get(0).getHospitalPart())
                .contains(expected);
    }

    @Test
    @Tag("T-14")
    void the_hospital_part_is_not_known_of_several_posts_or_without_partners_or_a_split() {
        assertThat(DossierTerms.hospitalPart(posts(POST, POST))).isEmpty();
        assertThat(DossierTerms.hospitalPart(Dossiers.unsplit(Dossiers.base()))).isEmpty();
        assertThat(DossierTerms.hospitalPart(Dossiers.without(Dossiers.base(), DossierInputs.PARTNERS)))
                .isEmpty();
        assertThat(DossierTerms.hospitalPart(Dossiers.empty())).isEmpty();
    }

    // Earlier renewals

    @Test
    @Tag("F-3")
    void earlier_renewals_count_with_a_renewal_and_not_with_a_first_award() {
        Dossier dossier = Dossiers.base()
                .withPreviousGrant(PreviousGrant.builder()
                        .earlierRenewals(ImmutableList.of(6, 3))
                        .build());

        assertThat(DossierTerms.of(RulesTest.CALL, dossier.withRequest(RequestKind.RENEWAL)))
                .singleElement()
                .satisfies(terms -> {
                    assertThat(terms.getKind()).isEqualTo(RequestKind.RENEWAL);
                    assertThat(terms.getEarlierMonths()).contains(9);
                });
        assertThat(DossierTerms.of(RulesTest.CALL, Dossiers.base().withRequest(RequestKind.FIRST_AWARD)))
                .singleElement()
                .satisfies(terms -> {
                    assertThat(terms.getKind()).isEqualTo(RequestKind.FIRST_AWARD);
                    assertThat(terms.getEarlierMonths()).isEmpty();
                });
    }

    private static Dossier posts(Post... posts) {
        return Dossiers.base().withPosts(ImmutableList.copyOf(posts));
    }
}
