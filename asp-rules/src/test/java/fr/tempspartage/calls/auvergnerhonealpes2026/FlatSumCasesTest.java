package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.flat.FlatSumReading.Nature;
import fr.tempspartage.finance.flat.FlatSumReading.Span;
import fr.tempspartage.finance.flat.FlatSumScheme;
import fr.tempspartage.finance.flat.FlatSumTable;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.PartnerShare;
import fr.tempspartage.finance.plan.PartnersRest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases M-01 to M-33 on the call itself, each by its number, from one table. */
class FlatSumCasesTest {

    private static final FlatSumScheme SCHEME = (FlatSumScheme) new AuvergneRhoneAlpes2026().fundingScheme();
    private static final Optional<Rate> BALANCED = Optional.of(Rate.HALF);

    /** Base S, an illustration: the cost is printed in the other call. */
    private static final FundingTerms BASE_S =
            FundingTerms.builder().statedCost(Euros.parse("155989.92")).build();

    private static final FlatSumTable TABLE = SCHEME.table(BASE_S, Optional.of(Rate.of(3, 5)), Readings.DEFAULT);

    @Test
    void m_01_two_amounts_with_their_readings_and_the_question() {
        FlatSumTable table = SCHEME.table(FundingTerms.builder().build(), BALANCED, Readings.DEFAULT);

        assertThat(table.plan().alternatives())
                .extracting(amount -> amount.choices() + " " + amount.total())
                .containsExactly("{I-ARA-6=per-contract} 32000.00", "{I-ARA-6=per-year} 64000.00");
        assertThat(table.open()).extracting(FlatSumTable.Row::amount).doesNotContain(Optional.empty());
        assertThat(table.questions())
                .extracting(question -> question.en())
                .containsExactly(
                        "Do the €32,000 stand once for the two years or every year, and is the amount fixed?",
                        "What does the 40% rate apply to?");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"M-02, per-contract, 32000.00", "M-03, per-year, 64000.00"})
    void a_reading_that_is_chosen_decides(String id, String choice, String amount) {
        assertThat(SCHEME.table(BASE_S, BALANCED, Readings.DEFAULT.choosing("I-ARA-6", choice))
                        .plan()
                        .total())
                .contains(Euros.parse(amount));
    }

    @Test
    void m_04_one_number_is_the_prudent_one_with_the_other_beside_it() {
        var prudent = TABLE.plan().prudent().orElseThrow();

        assertThat(prudent.amount()).isEqualTo(Euros.parse("32000.00"));
        assertThat(prudent.mark().en()).isEqualTo("reading “Once only, that is €32,000 for 24 months”, prudent amount");
        assertThat(prudent.beside()).extracting(FundingAlternative::total).containsExactly(Euros.parse("64000.00"));
    }

    @Test
    void m_05_without_a_cost_what_needs_one_is_missing_and_no_other_cost_takes_its_place() {
        FlatSumTable table = SCHEME.table(FundingTerms.builder().build(), BALANCED, Readings.DEFAULT);

        assertThat(table.statedCost()).isEmpty();
        assertThat(table.rows()).hasSize(18).allMatch(row -> row.onCost().isEmpty());
        assertThat(table.rows()).allMatch(row -> row.amount().isPresent() == (row.nature() == Nature.FLAT));
        assertThat(table.plan().alternatives())
                .allMatch(amount -> amount.partnersRest().isEmpty());
        assertThat(table.plan().missing()).extracting(input -> input.name()).containsExactly("statedCost");
        assertThat(table.nearestToPrintedShare()).isEmpty();
        assertThat(table.sameShare()).isEmpty();
    }

    @Test
    void m_06_without_agreement_the_rest_is_a_total_only() {
        assertThat(TABLE.plan().alternatives())
                .extracting(
                        amount -> amount.partnersRest().orElseThrow().total().toString())
                .containsExactly("123989.92", "91989.92");
        assertThat(TABLE.plan().alternatives())
                .allMatch(amount -> amount.partnersRest().orElseThrow().parts().isEmpty());
    }

    @Test
    void m_07_an_agreed_split_adds_up() {
        FundingTerms agreed = BASE_S.withAgreedSplit(
                new PartnerShare("CH", Rate.parse("70%")), new PartnerShare("MSP", Rate.parse("30%")));

        assertThat(SCHEME.table(agreed, BALANCED, Readings.DEFAULT).plan().alternatives())
                .extracting(amount -> amount.partnersRest().orElseThrow().parts().stream()
                        .map(PartnersRest.Part::amount)
                        .map(Euros::toString)
                        .toList())
                .containsExactly(List.of("86792.94", "37196.98"), List.of("64392.94", "27596.98"));
    }

    @Test
    void m_08_a_renewal_has_options_and_no_rows() {
        FundingTerms renewal = FundingTerms.builder()
                .kind(RequestKind.RENEWAL)
                .period(ServicePeriod.parse("2028-11-01/2029-10-31"))
                .build();
        FlatSumTable table = SCHEME.table(renewal, BALANCED, Readings.DEFAULT);

        assertThat(table.plan().alternatives()).isEmpty();
        assertThat(table.plan().options())
                .extracting(option -> option.total().toString())
                .containsExactly("32000.00", "16000.00");
        assertThat(table.rows()).isEmpty();
        assertThat(table.splits()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "M-10, FLAT, WHOLE, hospital-half, 32000.00, OPEN, 'once', '32 000,00 €'",
        "M-11, FLAT, PER_YEAR, whole-post, 64000.00, OPEN, '', '2 × 32 000,00 € = 64 000,00 €'",
        "M-12, CAP, WHOLE, hospital-half, 31197.98, REJECTED, '40 % × 1/2 × 155 989,92 € = 31 197,984 €', 'min(31 197,984 € ; 32 000,00 €) = 31 197,98 €'",
        "M-13, CAP, PER_YEAR, hospital-half, 31197.98, REJECTED, '40 % × 1/2 × 155 989,92 € ÷ 2 = 15 598,992 €', '2 × min(15 598,992 € ; 32 000,00 €) = 31 197,98 €'",
        "M-14, CAP, WHOLE, whole-post, 32000.00, REJECTED, '40 % × 155 989,92 € = 62 395,968 €', 'min(62 395,968 € ; 32 000,00 €) = 32 000,00 €'",
        "M-15, CAP, PER_YEAR, whole-post, 62395.97, REJECTED, '40 % × 155 989,92 € ÷ 2 = 31 197,984 €', '2 × min(31 197,984 € ; 32 000,00 €) = 62 395,97 €'",
        "M-16, FLOOR, WHOLE, hospital-half, 32000.00, REJECTED, '40 % × 1/2 × 155 989,92 € = 31 197,984 €', 'max(31 197,984 € ; 32 000,00 €) = 32 000,00 €'",
        "M-17, FLOOR, PER_YEAR, hospital-half, 64000.00, REJECTED, '40 % × 1/2 × 155 989,92 € ÷ 2 = 15 598,992 €', '2 × max(15 598,992 € ; 32 000,00 €) = 64 000,00 €'",
        "M-18, FLOOR, WHOLE, whole-post, 62395.97, REJECTED, '40 % × 155 989,92 € = 62 395,968 €', 'max(62 395,968 € ; 32 000,00 €) = 62 395,97 €'",
        "M-19, FLOOR, PER_YEAR, whole-post, 64000.00, REJECTED, '40 % × 155 989,92 € ÷ 2 = 31 197,984 €', '2 × max(31 197,984 € ; 32 000,00 €) = 64 000,00 €'",
    })
    void each_reading_has_its_amount_and_its_arithmetic(
            String id,
            Nature nature,
            Span span,
            String base,
            String amount,
            String standing,
            String first,
            String last) {
        FlatSumTable.Row row = row(nature, span, base);
        List<String> formula = row.onCost().orElseThrow().formula().stream()
                .map(line -> line.in(Language.FRENCH).replace('\u00a0', ' '))
                .toList();

        assertThat(row.amount()).contains(Euros.parse(amount));
        assertThat(row.standing().name()).isEqualTo(standing);
        assertThat(formula).isEqualTo(nature == Nature.FLAT ? List.of(last) : List.of(first, last));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "M-20, hospital-quota, 62395.97, '51,29 %', '102,57 %', 30395.97, 0.00, 1604.03",
        "M-21, hospital-half, 77994.96, '41,03 %', '82,06 %', 45994.96, 13994.96, 0.00",
        "M-22, stated-part, 93593.95, '34,19 %', '68,38 %', 61593.95, 29593.95, 0.00",
        "M-23, whole-post, 155989.92, '20,51 %', '41,03 %', 123989.92, 91989.92, 0.00",
    })
    void each_flat_reading_is_a_share_of_the_cost(
            String id, String base, String cost, String b, String a, String restB, String restA, String excessA) {
        FlatSumTable.Row once = row(Nature.FLAT, Span.WHOLE, base);
        FlatSumTable.Row yearly = row(Nature.FLAT, Span.PER_YEAR, base);

        assertThat(once.onCost().orElseThrow().baseCost()).isEqualTo(Euros.parse(cost));
        assertThat(share(once)).isEqualTo(b);
        assertThat(share(yearly)).isEqualTo(a);
        assertThat(once.onCost().orElseThrow().rest()).isEqualTo(Euros.parse(restB));
        assertThat(yearly.onCost().orElseThrow().rest()).isEqualTo(Euros.parse(restA));
        assertThat(once.excess()).isEmpty();
        assertThat(yearly.excess().orElse(Euros.ZERO)).isEqualTo(Euros.parse(excessA));
    }

    @Test
    void two_pairs_agree_with_the_printed_share_and_arithmetic_does_not_choose_between_them() {
        FlatSumTable.Row half = row(Nature.FLAT, Span.WHOLE, "hospital-half");
        FlatSumTable.Row whole = row(Nature.FLAT, Span.PER_YEAR, "whole-post");

        assertThat(TABLE.nearestToPrintedShare()).containsExactly(half, whole);
        assertThat(TABLE.sameShare()).containsExactly(List.of(half, whole));
        assertThat(TABLE.sameAmount().get(Euros.parse("31197.98")))
                .containsExactly(
                        row(Nature.CAP, Span.WHOLE, "hospital-half"), row(Nature.CAP, Span.PER_YEAR, "hospital-half"));
        assertThat(TABLE.rejection().fr().replace('\u00a0', ' '))
                .isEqualTo("Le texte dit ce montant « forfaitaire » : ni plafond, ni plancher.");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "M-30, M-32, 0, '{1333.34=8, 1333.33=16}', '{2026=2666.67, 2027=16000.00, 2028=13333.33}'",
        "M-31, M-33, 1, '{2666.67=16, 2666.66=8}', '{2026=5333.33, 2027=32000.00, 2028=26666.67}'",
    })
    void equal_parts_illustrate_each_sum(String ids, String others, int index, String months, String years) {
        FlatSumTable.Split split = TABLE.splits().get(index);

        assertThat(split.months()).hasToString(months);
        assertThat(split.years()).hasToString(years);
    }

    @Test
    void two_posts_have_twice_the_sum_on_the_cost_of_both() {
        FlatSumTable two = SCHEME.table(
                BASE_S.withPosts(2).withStatedCost(Optional.of(Euros.parse("311979.84"))), BALANCED, Readings.DEFAULT);

        assertThat(two.plan().alternatives())
                .extracting(amount -> amount.total().toString())
                .containsExactly("64000.00", "128000.00");
        assertThat(two.nearestToPrintedShare())
                .extracting(row -> row.amount().orElseThrow() + " " + share(row))
                .containsExactly("64000.00 41,03 %", "128000.00 41,03 %");
    }

    private static FlatSumTable.Row row(Nature nature, Span span, String base) {
        return TABLE.rows().stream()
                .filter(row -> row.nature() == nature
                        && row.span() == span
                        && row.base().slug().equals(base))
                .findFirst()
                .orElseThrow();
    }

    private static String share(FlatSumTable.Row row) {
        return row.onCost()
                .orElseThrow()
                .shareOfBase()
                .orElseThrow()
                .format(Language.FRENCH)
                .replace('\u00a0', ' ');
    }
}
