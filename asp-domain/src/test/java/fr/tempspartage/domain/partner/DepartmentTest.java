package fr.tempspartage.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentTest {

    @Test
    void there_are_101_departments_in_18_regions() {
        assertThat(Department.all()).hasSize(101).doesNotHaveDuplicates();
        assertThat(Department.all().stream().map(Department::regionCode).distinct())
                .hasSize(18)
                .allMatch(region -> region.length() == 2);
        assertThat(Department.all()).allMatch(department -> !department.name().isBlank());
    }

    @ParameterizedTest
    @MethodSource("fr.tempspartage.domain.partner.Department#all")
    void every_department_reads_back_its_own_text(Department department) {
        assertThat(Department.parse(department.toString()))
                .isEqualTo(department)
                .hasSameHashCodeAs(department);
    }

    @ParameterizedTest
    @CsvSource({
        "01, Ain, 84",
        "16, Charente, 75",
        "2A, Corse-du-Sud, 94",
        "2B, Haute-Corse, 94",
        "75, Paris, 11",
        "95, Val-d'Oise, 11",
        "971, Guadeloupe, 01",
        "972, Martinique, 02",
        "973, Guyane, 03",
        "974, La Réunion, 04",
        "976, Mayotte, 06"
    })
    void knows_name_and_region(String code, String name, String region) {
        Department department = Department.parse(code);
        assertThat(department.code()).isEqualTo(code);
        assertThat(department.name()).isEqualTo(name);
        assertThat(department.regionCode()).isEqualTo(region);
    }

    @Test
    void the_regions_of_the_two_calls_have_twelve_departments_each() {
        assertThat(codesOf("75")).isEqualTo("16 17 19 23 24 33 40 47 64 79 86 87");
        assertThat(codesOf("84")).isEqualTo("01 03 07 15 26 38 42 43 63 69 73 74");
    }

    private static String codesOf(String region) {
        return Department.all().stream()
                .filter(department -> department.regionCode().equals(region))
                .map(Department::code)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "00", "20", "96", "97", "2a", "970", "975", "977", "978", "986", "016"})
    void refuses_what_is_no_department(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Department.parse(code))
                .withMessage("Department code '" + code + "' is not one of the 101 departments of France.\n"
                        + "Maybe a leading zero was lost, as in 1 for 01, or Corsica was written 20 for 2A or 2B.");
    }
}
