package fr.tempspartage.rules.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.CostShare;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.PartnerShare;
import fr.tempspartage.rules.verdict.Phrases;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("W-2")
class PartnersOfOneNameTest {

    private static final Partner FIRST = Establishment.builder()
            .key(PartnerKey.parse("a"))
            .name("CH")
            .finess(Finess.parse("869990036"))
            .build();
    private static final Partner SECOND = Establishment.builder()
            .key(PartnerKey.parse("b"))
            .name("CH")
            .finess(Finess.parse("870000015"))
            .build();

    @Test
    void a_list_names_both_and_a_partner_given_twice_once() {
        assertThat(Phrases.of(List.of(FIRST, SECOND, FIRST), Language.FRENCH))
                .isEqualTo("CH (FINESS 869990036), CH (FINESS 870000015)");
        assertThat(Phrases.of(List.of(SECOND, SECOND), Language.ENGLISH)).isEqualTo("CH");
    }

    @Test
    void the_parts_of_the_rest_and_the_recruiter_can_be_told_apart() {
        CallDefinition call = Calls.load().get("nouvelle-aquitaine-2026");
        FundingTerms terms = DossierTerms.of(
                        call,
                        Dossier.builder()
                                .id("d")
                                .call(call.id())
                                .project(SharedMedicalProject.builder()
                                        .partners(ImmutableList.of(FIRST, SECOND))
                                        .recruiters(ImmutableList.of(SECOND.getKey()))
                                        .agreedSplit(ImmutableList.of(
                                                share(FIRST, Rate.parse("40%")), share(SECOND, Rate.parse("60%"))))
                                        .build())
                                .build())
                .get(0);

        assertThat(terms.getPartners()).containsExactly("CH (FINESS 869990036)", "CH (FINESS 870000015)");
        assertThat(terms.getRecruiter()).contains("CH (FINESS 870000015)");
        assertThat(terms.getAgreedSplit())
                .containsExactly(
                        new PartnerShare("CH (FINESS 869990036)", Rate.parse("40%")),
                        new PartnerShare("CH (FINESS 870000015)", Rate.parse("60%")));
    }

    private static CostShare share(Partner partner, Rate rate) {
        return CostShare.builder().partner(partner.getKey()).share(rate).build();
    }
}
