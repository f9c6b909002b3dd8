package fr.tempspartage.io.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final String START = "/posts/0/contractStart";
    private static final String END = "/posts/0/contractEnd";
    private static final Dossier NOTHING = Dossier.builder()
            .id("d")
            .call(CallId.parse("nouvelle-aquitaine-2026"))
            .build();

    @Test
    void a_fact_is_stated_with_what_is_around_it_and_taken_back() {
        Statement stated = Statement.of(NOTHING, DossierInputs.CONTRACT_START, START, LocalDate.of(2026, 11, 1));
        assertThat(stated.isTaken()).isTrue();
        assertThat(stated.dossier().getPosts().orElseThrow().get(0).getContractStart())
                .contains(LocalDate.of(2026, 11, 1));
        Statement back = Statement.takingBack(stated.dossier(), DossierInputs.CONTRACT_START, START);
        assertThat(back.isTaken()).isTrue();
        assertThat(back.dossier().getPosts().orElseThrow().get(0).getContractStart())
                .isEmpty();
    }

    @Test
    void what_contradicts_is_refused_in_words_and_the_dossier_stays() {
        Dossier started = Statement.of(NOTHING, DossierInputs.CONTRACT_START, START, LocalDate.of(2026, 11, 1))
                .dossier();
        Statement day = Statement.of(started, DossierInputs.CONTRACT_END, END, LocalDate.of(2026, 11, 1));
        assertThat(day.isTaken()).isTrue();
        Statement before = Statement.of(started, DossierInputs.CONTRACT_END, END, LocalDate.of(2026, 10, 31));
        assertThat(before.dossier()).isSameAs(started);
        assertThat(before.refusals())
                .containsExactly(Bilingual.of(
                        "La fin du contrat, le 31 octobre 2026, précède le début, le 1er novembre 2026.",
                        "The end of the contract, 31 October 2026, is before the start, 1 November 2026."));
    }

    @Test
    void what_cannot_be_stated_there_is_refused() {
        Statement second =
                Statement.of(NOTHING, DossierInputs.CONTRACT_END, "/posts/1/contractEnd", LocalDate.of(2026, 10, 31));
        assertThat(second.isTaken()).isFalse();
        assertThat(second.refusals().get(0).fr()).isEqualTo("Cette réponse ne va pas avec les précédentes.");
    }

    @Test
    void what_a_dossier_needs_is_not_taken_back() {
        Statement back = Statement.takingBack(NOTHING, DossierInputs.DOSSIER_ID, "/id");
        assertThat(back.dossier()).isSameAs(NOTHING);
        assertThat(back.refusals())
                .containsExactly(Bilingual.of(
                        "Cette donnée ne peut être retirée seule.", "This fact cannot be taken back by itself."));
    }

    @Test
    void an_error_that_was_there_before_does_not_stop_another_answer() {
        Partner one = Establishment.builder().key(PartnerKey.parse("a")).build();
        Dossier twice = DossierInputs.PARTNERS.stating(NOTHING, "/project/partners", ImmutableList.of(one, one));
        assertThat(Statement.of(twice, DossierInputs.CONTRACT_START, START, LocalDate.of(2026, 11, 1))
                        .isTaken())
                .isTrue();
    }
}
