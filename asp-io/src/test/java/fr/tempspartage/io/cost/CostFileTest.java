package fr.tempspartage.io.cost;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.cost.CostReference;
import fr.tempspartage.domain.cost.PayStep;
import fr.tempspartage.domain.cost.StatutoryItem;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.io.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CostFileTest {

    private static final String HEADER = "id;unit;amount;from;to;source\n";
    private static final LocalDate JULY_2023 = LocalDate.of(2023, 7, 1);

    @Test
    void the_bundled_file_holds_every_item_but_charges_on_1_july_2023() {
        CostReference bundled = CostFile.bundled();
        for (StatutoryItem item : StatutoryItem.all()) {
            assertThat(bundled.item(item.id(), JULY_2023).isPresent())
                    .as(item.id())
                    .isEqualTo(!item.equals(StatutoryItem.CHARGES));
        }
        assertThat(bundled.gaps()).isEmpty();
        assertThat(bundled.items()).hasSize(25);
    }

    @Test
    void the_base_salary_of_annexe_v_and_the_three_floors_are_as_printed() {
        CostReference bundled = CostFile.bundled();
        String salary = StatutoryItem.salary(EmploymentStatus.SPECIALIST_ASSISTANT, PayStep.YEARS_1_2)
                .orElseThrow()
                .id();
        assertThat(value(bundled, salary, JULY_2023)).isEqualTo(Rate.parse("33643.13"));
        assertThat(bundled.item(salary, JULY_2023.minusDays(1))).isEmpty();
        String floor = StatutoryItem.PRACTITIONER_FLOOR.id();
        assertThat(bundled.item(floor, LocalDate.of(2022, 1, 31))).isEmpty();
        assertThat(value(bundled, floor, LocalDate.of(2022, 2, 1))).isEqualTo(Rate.parse("39396"));
        assertThat(value(bundled, floor, LocalDate.of(2022, 6, 30))).isEqualTo(Rate.parse("39396"));
        assertThat(value(bundled, floor, LocalDate.of(2022, 7, 1))).isEqualTo(Rate.parse("40774.86"));
        assertThat(value(bundled, floor, LocalDate.of(2023, 6, 30))).isEqualTo(Rate.parse("40774.86"));
        assertThat(value(bundled, floor, JULY_2023)).isEqualTo(Rate.parse("41386.48"));
        assertThat(bundled.item(floor, JULY_2023).orElseThrow().source().isFromCall())
                .isFalse();
    }

    @Test
    void a_bad_file_gives_every_issue_with_its_line() {
        ReadResult<CostReference> result = CostFile.read("# mine\n" + HEADER
                + "iespe;eurosPerMonth;1010;2023-07-01;;decree\n"
                + "iespe;eurosPerMonth;1100;2024-01-01;;later decree\n"
                + "iesp;eurosPerMonth;1010;2023-07-01;;decree\n"
                + "pet.upToFour;eurosPerMonth;-700;2023-07-01;;decree\n"
                + "pet.upToThree;eurosPerYear;450;2023-02-30;;decree\n"
                + "charges;share;0.44;2023-07-01;2023-06-30;\n"
                + "commitment.2years;eurosOnce;5666.00;2020-01-01;2020-12-31;decree\n"
                + "commitment.2years;eurosOnce;5666.00;2021-02-01;;decree\n"
                + "iespe;eurosPerMonth\n");

        assertThat(result.value()).isEmpty();
        assertThat(result.describe(Language.ENGLISH))
                .isEqualTo("4:1: 'iespe' already has a value on 2024-01-01, line 3.\n"
                        + "Maybe two values were swapped.\n"
                        + "5:1 /2/id: 'iesp' is not accepted: it takes a known item.\nMaybe 'iespe'.\n"
                        + "6:28 /3/amount: '-700' is not accepted: it takes an amount, not negative, at most two"
                        + " decimals.\nMaybe 2803.59.\n"
                        + "7:15 /4/unit: 'eurosPerYear' is not accepted: it takes the unit of 'pet.upToThree'.\n"
                        + "Maybe 'eurosPerMonth'.\n"
                        + "7:32 /4/from: '2023-02-30' is not accepted: it takes a day that exists, from 1900 to 2999.\n"
                        + "Maybe 2023-07-01.\n"
                        + "8:31 /5/to: The end 2023-06-30 is before the start"
                        + " 2023-07-01.\nMaybe two values were swapped.\n"
                        + "8:42 /5/source: '' is not accepted: it takes a source, without spaces around it.\n"
                        + "Maybe the text and its date.\n"
                        + "10:1: 'commitment.2years' has no value from 2021-01-01"
                        + " to 2021-01-31, after line 9.\nMaybe two values were swapped.\n"
                        + "11:1 /8: The text cannot be read from here: 2 cells instead of 6.\n"
                        + "Maybe a comma, a quote or a bracket is missing.");
    }

    @Test
    void the_header_is_checked_before_the_rows() {
        assertThat(CostFile.read("id;unit;amount;form;to;to\nx\n").describe(Language.ENGLISH))
                .isEqualTo("""
                        1:1 /from: 'from' (column) is missing in 'cost file'.
                        Maybe it stands under another name.
                        1:1 /source: 'source' (column) is missing in 'cost file'.
                        Maybe it stands under another name.
                        1:16 /form: Unknown field in 'cost file': 'form'.
                        Maybe 'from'.
                        1:24 /to: The field 'to' already stands on line 1.
                        Maybe remove one of the two.""");
        assertThat(CostFile.read("").describe(Language.FRENCH)).startsWith("1:1: Le texte n’est plus lisible ici");
    }

    @Test
    void columns_may_stand_in_another_order_and_lines_end_with_cr_lf_after_a_byte_order_mark() {
        CostReference read = CostFile.read(
                        "\uFEFFsource;to;from;amount;unit;id\r\n\r\nmine;;2026-01-01;0.425;share;charges\r\n")
                .orElseThrow();
        assertThat(value(read, "charges", LocalDate.of(2026, 1, 1))).isEqualTo(Rate.parse("0.425"));
    }

    @Test
    void bytes_that_are_not_utf_8_or_too_many_are_refused() throws IOException {
        byte[] latin = (HEADER + "# é").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(CostFile.read(new ByteArrayInputStream(latin)).describe(Language.ENGLISH))
                .isEqualTo("1:1: This file is not in UTF-8.\nMaybe save it again, in UTF-8.");
        byte[] most =
                (HEADER + "#" + "a".repeat(CostFile.MAX_BYTES - HEADER.length() - 1)).getBytes(StandardCharsets.UTF_8);
        assertThat(CostFile.read(new ByteArrayInputStream(most)).errors()).isEmpty();
        byte[] more =
                (HEADER + "#" + "a".repeat(CostFile.MAX_BYTES - HEADER.length())).getBytes(StandardCharsets.UTF_8);
        assertThat(CostFile.read(new ByteArrayInputStream(more)).describe(Language.ENGLISH))
                .startsWith("1:1: This file exceeds 1000000 bytes.");
    }

    @Test
    void every_item_has_a_name_of_its_own() {
        Set<String> ids = new HashSet<>();
        StatutoryItem.all().forEach(item -> assertThat(ids.add(item.id())).isTrue());
        assertThat(ids).hasSize(22);
    }

    private static Rate value(CostReference reference, String id, LocalDate day) {
        return Rate.of(reference.item(id, day).orElseThrow().value());
    }
}
