package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.ParameterValue;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTest {

    private static final NouvelleAquitaine2026 CALL = new NouvelleAquitaine2026();
    private static final CallDefinition LATER = CALL.with(
                    "starts", List.of(YearMonth.of(2027, Month.NOVEMBER), YearMonth.of(2028, Month.MAY)))
            .with("deadline", LocalDate.of(2027, Month.MAY, 17))
            .with("committee", YearMonth.of(2027, Month.JUNE));

    private static Rule rule(String id) {
        return LATER.rules().stream()
                .filter(rule -> rule.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Bilingual datum(String name) {
        return LATER.data().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .flatMap(Datum::value)
                .orElseThrow();
    }

    @Test
    void the_calendar_follows_the_parameters() {
        assertThat(LATER.campaign().getCalendar().getStartMonths())
                .containsExactly(YearMonth.of(2027, Month.NOVEMBER), YearMonth.of(2028, Month.MAY));
        assertThat(LATER.campaign().getCalendar().getDeadline()).contains(LocalDate.of(2027, Month.MAY, 17));
        assertThat(LATER.campaign().getCalendar().getCommitteeMonth()).contains(YearMonth.of(2027, Month.JUNE));
        assertThat(CALL.campaign().getCalendar().getDeadline()).contains(LocalDate.of(2026, Month.MAY, 17));
    }

    @Test
    void every_result_of_a_variant_says_what_is_otherwise() {
        CallDefinition variant = CALL.variant("committee", "2026-07").variant("deadline", "2026-06-17");
        Bilingual notice = CALL.campaign().getNotice();
        assertThat(variant.campaign().getNotice())
                .isEqualTo(Bilingual.of(
                        notice.fr() + " Variante\u00a0: deadline vaut 17 juin 2026, au lieu de 17 mai 2026."
                                + " Variante\u00a0: committee vaut juillet 2026, au lieu de juin 2026.",
                        notice.en() + " Variant: deadline is 17 June 2026 instead of 17 May 2026."
                                + " Variant: committee is July 2026 instead of June 2026."));
        Bilingual title = CALL.campaign().getTitle();
        assertThat(variant.campaign().getTitle())
                .isEqualTo(Bilingual.of(
                        title.fr()
                                + " – variante\u00a0: deadline = 17 juin 2026 – variante\u00a0: committee = juillet 2026",
                        title.en() + " – variant: deadline = 17 June 2026 – variant: committee = July 2026"));
    }

    @ParameterizedTest
    @CsvSource({
        "50%, 'chu=5,ch=5', SATISFIED",
        "50%, 'chu=5.1,ch=4.9', NOT_SATISFIED",
        "60%, 'chu=4,ch=6', SATISFIED",
        "60%, 'chu=4.1,ch=5.9', NOT_SATISFIED",
        "40%, 'chu=6,ch=4', SATISFIED",
        "40%, 'chu=6.1,ch=3.9', NOT_SATISFIED"
    })
    void the_least_peripheral_share_is_that_of_the_variant(String least, String split, Outcome outcome) {
        Dossier dossier = Dossiers.sharing("chu ch", "2026-11-01/2028-10-31", "*;h;" + split);
        assertThat(variantOf(least).assess(dossier, RulesTest.CONTEXT).outcome(RuleId.parse("NA-16")))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"50%, 5, SATISFIED", "50%, 4, UNKNOWN", "40%, 4, SATISFIED", "40%, 3, UNKNOWN", "60%, 5, UNKNOWN"})
    void where_each_has_the_least_share_it_does_not_matter_which_is_peripheral(String least, int one, Outcome outcome) {
        Dossier dossier = Dossiers.sharing("chA chB", "2026-11-01/2028-10-31", "*;h;chA=" + one + ",chB=" + (10 - one));
        assertThat(variantOf(least)
                        .assess(Dossiers.without(dossier, DossierInputs.NAMED_PERIPHERAL), RulesTest.CONTEXT)
                        .outcome(RuleId.parse("NA-16")))
                .isEqualTo(outcome);
    }

    private static CallDefinition variantOf(String least) {
        return CALL.variant("leastPeripheralShare", least);
    }

    @Test
    void a_value_is_written_as_the_call_shows_it() {
        assertThat(CALL.parameters())
                .filteredOn(one -> one.name().equals("starts"))
                .singleElement()
                .satisfies(starts -> {
                    assertThat(starts.written()).isEqualTo("2026-11,2027-05");
                    assertThat(starts.inWords())
                            .isEqualTo(Bilingual.of("novembre 2026 ou mai 2027", "November 2026 or May 2027"));
                    assertThat(starts.clauses()).extracting(Object::toString).containsExactly("NA-03");
                });
        assertThat(CALL.parameters())
                .filteredOn(one -> one.name().equals("leastPeripheralShare"))
                .extracting(ParameterValue::written)
                .containsExactly("50%");
        assertThat(CALL.parameters())
                .filteredOn(one -> one.name().equals("monthly"))
                .singleElement()
                .satisfies(monthly -> assertThat(monthly.clauses())
                        .extracting(Object::toString)
                        .containsExactly("NA-50", "NA-52", "NA-60"));
        assertThat(CALL.variant("starts", "2027-11, 2028-05").parameters())
                .extracting(ParameterValue::written)
                .contains("2027-11,2028-05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALL.variant("deadline", "17 mai"))
                .withMessage("The parameter 'deadline' cannot be '17 mai'.\nMaybe write it as 2026-05-17.");
    }

    @Test
    void the_sentences_and_the_data_follow_the_parameters() {
        assertThat(rule("NA-03").sentence())
                .isEqualTo(Bilingual.of(
                        "La prise de fonctions a lieu en novembre 2027 ou mai 2028.",
                        "The post starts in November 2027 or May 2028."));
        assertThat(datum("startDates"))
                .isEqualTo(Bilingual.of("novembre 2027 ou mai 2028", "November 2027 or May 2028"));
        assertThat(datum("filingDeadline")).isEqualTo(Bilingual.of("17 mai 2027", "17 May 2027"));
        assertThat(datum("committee")).isEqualTo(Bilingual.of("juin 2027", "June 2027"));
    }
}
