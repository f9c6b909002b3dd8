package fr.tempspartage.finance.flat;

import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.Fixtures;
import fr.tempspartage.finance.plan.FundingTerms;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every reading of a flat sum side by side, on the standard post of worked cases M-10 to M-33. */
class FlatSumTableTest {

    private static final FundingTerms COSTED = FundingTerms.builder()
            .kind(RequestKind.FIRST_AWARD)
            .statedCost(euros("155989.92"))
            .build();

    @Test
    void every_reading_has_its_words_its_standing_and_its_arithmetic() {
        assertThat(rows(table(COSTED, Optional.empty()), Language.FRENCH)).isEqualTo("""
                OPEN, lecture per-contract, hospital-half: 32000.00
                  32 000,00 €
                OPEN, lecture per-contract, whole-post: 32000.00
                  32 000,00 €
                OPEN, lecture per-contract, hospital-quota: 32000.00
                  32 000,00 €
                OPEN, lecture per-year, hospital-half: 64000.00
                  2 × 32 000,00 € = 64 000,00 €
                OPEN, lecture per-year, whole-post: 64000.00
                  2 × 32 000,00 € = 64 000,00 €
                OPEN, lecture per-year, hospital-quota: 64000.00
                  2 × 32 000,00 € = 64 000,00 €
                REJECTED, lecture cap!, toute la période, hospital-half: 31197.98
                  40 % × 1/2 × 155 989,92 € = 31 197,984 €
                  min(31 197,984 € ; 32 000,00 €) = 31 197,98 €
                REJECTED, lecture cap!, toute la période, whole-post: 32000.00
                  40 % × 155 989,92 € = 62 395,968 €
                  min(62 395,968 € ; 32 000,00 €) = 32 000,00 €
                REJECTED, lecture cap!, toute la période, hospital-quota: 24958.39
                  40 % × 2/5 × 155 989,92 € = 24 958,3872 €
                  min(24 958,3872 € ; 32 000,00 €) = 24 958,39 €
                REJECTED, lecture cap!, chaque année, hospital-half: 31197.98
                  40 % × 1/2 × 155 989,92 € ÷ 2 = 15 598,992 €
                  2 × min(15 598,992 € ; 32 000,00 €) = 31 197,98 €
                REJECTED, lecture cap!, chaque année, whole-post: 62395.97
                  40 % × 155 989,92 € ÷ 2 = 31 197,984 €
                  2 × min(31 197,984 € ; 32 000,00 €) = 62 395,97 €
                REJECTED, lecture cap!, chaque année, hospital-quota: 24958.39
                  40 % × 2/5 × 155 989,92 € ÷ 2 = 12 479,1936 €
                  2 × min(12 479,1936 € ; 32 000,00 €) = 24 958,39 €
                REJECTED, lecture floor!, toute la période, hospital-half: 32000.00
                  40 % × 1/2 × 155 989,92 € = 31 197,984 €
                  max(31 197,984 € ; 32 000,00 €) = 32 000,00 €
                REJECTED, lecture floor!, toute la période, whole-post: 62395.97
                  40 % × 155 989,92 € = 62 395,968 €
                  max(62 395,968 € ; 32 000,00 €) = 62 395,97 €
                REJECTED, lecture floor!, toute la période, hospital-quota: 32000.00
                  40 % × 2/5 × 155 989,92 € = 24 958,3872 €
                  max(24 958,3872 € ; 32 000,00 €) = 32 000,00 €
                REJECTED, lecture floor!, chaque année, hospital-half: 64000.00
                  40 % × 1/2 × 155 989,92 € ÷ 2 = 15 598,992 €
                  2 × max(15 598,992 € ; 32 000,00 €) = 64 000,00 €
                REJECTED, lecture floor!, chaque année, whole-post: 64000.00
                  40 % × 155 989,92 € ÷ 2 = 31 197,984 €
                  2 × max(31 197,984 € ; 32 000,00 €) = 64 000,00 €
                REJECTED, lecture floor!, chaque année, hospital-quota: 64000.00
                  40 % × 2/5 × 155 989,92 € ÷ 2 = 12 479,1936 €
                  2 × max(12 479,1936 € ; 32 000,00 €) = 64 000,00 €
                """);
    }

    @Test
    void a_nature_that_the_call_does_not_list_is_rejected_and_still_has_words() {
        FlatSumTable table = FlatSumScheme.of(Fixtures.auvergneRhoneAlpes()
                        .nature(Fixtures.interpretation("I-ARA-6", null, "per-contract", "per-year"))
                        .build())
                .table(COSTED, Optional.empty(), Readings.DEFAULT);

        assertThat(table.rows().stream()
                        .filter(FlatSumTable.Row::rejected)
                        .map(FlatSumTable.Row::label)
                        .distinct())
                .containsExactly(
                        Bilingual.of("Plafond, toute la période", "Cap, whole period"),
                        Bilingual.of("Plafond, chaque année", "Cap, each year"),
                        Bilingual.of("Plancher, toute la période", "Floor, whole period"),
                        Bilingual.of("Plancher, chaque année", "Floor, each year"));
    }

    @Test
    void an_amount_that_never_ends_is_shown_to_the_nearest_cent() {
        FlatSumReading cap = row(table(COSTED, Optional.of(Rate.parse("1/7"))), "CAP WHOLE stated-part")
                .onCost()
                .orElseThrow();

        assertThat(cap.formula().get(0).en()).isEqualTo("40% × 1/7 × €155,989.92 = ≈ €8,913.71");
        assertThat(cap.formula().get(1).en()).isEqualTo("min(≈ €8,913.71; €32,000.00) = €8,913.71");
    }

    @Test
    void coinciding_readings_are_told_together_and_arithmetic_cannot_choose() {
        FlatSumTable table = table(COSTED, Optional.empty());

        assertThat(table.open()).hasSize(6).noneMatch(FlatSumTable.Row::rejected);
        assertThat(table.rows()).filteredOn(FlatSumTable.Row::rejected).hasSize(12);
        assertThat(table.sameShare())
                .containsExactly(
                        List.of(row(table, "FLAT WHOLE hospital-half"), row(table, "FLAT PER_YEAR whole-post")));
        assertThat(table.nearestToPrintedShare())
                .containsExactly(row(table, "FLAT WHOLE hospital-half"), row(table, "FLAT PER_YEAR whole-post"));
        assertThat(table.sameAmount().keySet())
                .containsExactly(
                        euros("24958.39"), euros("31197.98"), euros("32000.00"), euros("62395.97"), euros("64000.00"));
        assertThat(table.sameAmount().get(euros("31197.98")))
                .containsExactly(row(table, "CAP WHOLE hospital-half"), row(table, "CAP PER_YEAR hospital-half"));
        assertThat(row(table, "FLAT PER_YEAR hospital-quota").excess()).contains(euros("1604.03"));
        assertThat(row(table, "FLAT PER_YEAR hospital-half").excess()).isEmpty();
        assertThat(table.printedShare()).isEqualTo(Rate.parse("40%"));
        assertThat(table.statedCost()).contains(euros("155989.92"));
    }

    @Test
    void each_amount_of_the_plan_is_split_in_equal_months_and_in_calendar_years() {
        assertThat(table(COSTED, Optional.empty()).splits())
                .extracting(split -> split.alternative().total() + " " + split.months() + " " + split.years())
                .containsExactly(
                        "32000.00 {1333.34=8, 1333.33=16} {2026=2666.67, 2027=16000.00, 2028=13333.33}",
                        "64000.00 {2666.67=16, 2666.66=8} {2026=5333.33, 2027=32000.00, 2028=26666.67}");
    }

    @Test
    void a_part_that_is_none_of_the_bases_of_the_call_is_a_base_of_its_own() {
        FlatSumTable table = table(COSTED, Optional.of(Rate.parse("60%")));

        assertThat(table.bases())
                .extracting(FlatSumTable.Base::slug)
                .containsExactly("hospital-half", "whole-post", "hospital-quota", "stated-part");
        assertThat(table.bases().get(3).label())
                .isEqualTo(Bilingual.of(
                        "Au coût de la part hospitalière que le dossier déclare",
                        "To the cost of the hospital part that the dossier states"));
        assertThat(row(table, "FLAT WHOLE stated-part").onCost().orElseThrow().rest())
                .isEqualTo(euros("61593.95"));
        assertThat(table(COSTED, Optional.of(Rate.parse("1/2"))).bases()).hasSize(3);
        assertThatIllegalArgumentException().isThrownBy(() -> table(COSTED, Optional.of(Rate.parse("101%"))));
    }

    @Test
    void without_a_stated_cost_only_the_flat_readings_have_amounts_and_none_has_a_share() {
        FlatSumTable table = table(FundingTerms.builder().posts(2).build(), Optional.empty());

        assertThat(rows(table, Language.ENGLISH)).isEqualTo("""
                OPEN, reading per-contract, hospital-half: 64000.00
                OPEN, reading per-contract, whole-post: 64000.00
                OPEN, reading per-contract, hospital-quota: 64000.00
                OPEN, reading per-year, hospital-half: 128000.00
                OPEN, reading per-year, whole-post: 128000.00
                OPEN, reading per-year, hospital-quota: 128000.00
                REJECTED, reading cap!, whole period, hospital-half: not known
                REJECTED, reading cap!, whole period, whole-post: not known
                REJECTED, reading cap!, whole period, hospital-quota: not known
                REJECTED, reading cap!, each year, hospital-half: not known
                REJECTED, reading cap!, each year, whole-post: not known
                REJECTED, reading cap!, each year, hospital-quota: not known
                REJECTED, reading floor!, whole period, hospital-half: not known
                REJECTED, reading floor!, whole period, whole-post: not known
                REJECTED, reading floor!, whole period, hospital-quota: not known
                REJECTED, reading floor!, each year, hospital-half: not known
                REJECTED, reading floor!, each year, whole-post: not known
                REJECTED, reading floor!, each year, hospital-quota: not known
                """);
        assertThat(table.sameShare()).isEmpty();
        assertThat(table.nearestToPrintedShare()).isEmpty();
        assertThat(table.sameAmount()).isEmpty();
        assertThat(table.statedCost()).isEmpty();
        assertThat(row(table, "FLAT WHOLE whole-post").excess()).isEmpty();
    }

    @Test
    void the_agency_is_asked_what_the_sum_and_the_share_mean_and_once_each() {
        FlatSumTable table = table(COSTED, Optional.empty());

        assertThat(table.questions())
                .containsExactly(
                        Fixtures.auvergneRhoneAlpes()
                                .build()
                                .getNature()
                                .orElseThrow()
                                .question(),
                        Fixtures.auvergneRhoneAlpes()
                                .build()
                                .getShareBase()
                                .orElseThrow()
                                .question());
        assertThat(table.rejection())
                .isEqualTo(Fixtures.auvergneRhoneAlpes().build().getRejection());
    }

    @Test
    void a_renewal_has_no_rows_and_asks_its_own_question() {
        FlatSumTable table = table(COSTED.withKind(RequestKind.RENEWAL), Optional.empty());

        assertThat(table.rows()).isEmpty();
        assertThat(table.questions())
                .contains(Fixtures.auvergneRhoneAlpes()
                        .build()
                        .getRenewal()
                        .orElseThrow()
                        .question())
                .doesNotContain(Fixtures.auvergneRhoneAlpes()
                        .build()
                        .getNature()
                        .orElseThrow()
                        .question());
    }

    private static FlatSumTable table(FundingTerms terms, Optional<Rate> hospitalPart) {
        return flatSum().table(terms, hospitalPart, Readings.DEFAULT);
    }

    private static FlatSumTable.Row row(FlatSumTable table, String key) {
        return table.rows().stream()
                .filter(row -> key(row).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String key(FlatSumTable.Row row) {
        return row.nature() + " " + row.span() + " " + row.base().slug();
    }

    private static String rows(FlatSumTable table, Language language) {
        StringBuilder text = new StringBuilder();
        for (FlatSumTable.Row row : table.rows()) {
            text.append(row.standing() + ", " + row.label().in(language) + ", "
                    + row.base().slug() + ": "
                    + row.amount().map(Object::toString).orElse("not known") + "\n");
            row.onCost()
                    .ifPresent(reading -> reading.formula()
                            .forEach(
                                    line -> text.append("  " + line.in(language).replace('\u00a0', ' ') + "\n")));
        }
        return text.toString();
    }
}
