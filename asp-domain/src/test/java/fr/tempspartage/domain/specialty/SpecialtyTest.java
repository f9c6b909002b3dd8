package fr.tempspartage.domain.specialty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.tempspartage.domain.Language;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialtyTest {

    @Test
    void holds_the_98_codes_of_the_nomenclature_and_three_of_its_own() {
        assertThat(Specialty.all()).hasSize(101).doesNotHaveDuplicates();
        assertThat(Specialty.all().stream().filter(Specialty::inNomenclature)).hasSize(98);
        assertThat(Specialty.all().stream().filter(specialty -> !specialty.inNomenclature()))
                .hasToString("[CD, PH, SF]");
    }

    @ParameterizedTest
    @MethodSource("fr.tempspartage.domain.specialty.Specialty#all")
    void every_specialty_reads_back_its_own_text_and_has_a_family_of_its_class(Specialty specialty) {
        assertThat(Specialty.parse(specialty.toString())).isEqualTo(specialty).hasSameHashCodeAs(specialty);
        assertThat(specialty.family().family()).isEqualTo(specialty.family());
        assertThat(specialty.family().specialtyClass()).isEqualTo(specialty.specialtyClass());
        assertThat(specialty.sameFamilyAs(specialty.family())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("fr.tempspartage.domain.specialty.Specialty#all")
    void every_label_is_a_name_of_the_same_family_unless_it_has_two_meanings(Specialty specialty) {
        if (specialty.label().equals("Chirurgie orale")) {
            assertThat(Specialty.byName(specialty.label())).isEmpty();
        } else {
            assertThat(Specialty.byName(specialty.label()))
                    .hasValueSatisfying(
                            found -> assertThat(found.sameFamilyAs(specialty)).isTrue());
        }
    }

    @Test
    void every_specialty_has_one_class() {
        Map<SpecialtyClass, Long> sizes = Specialty.all().stream()
                .collect(Collectors.groupingBy(Specialty::specialtyClass, Collectors.counting()));
        assertThat(sizes)
                .isEqualTo(Map.of(
                        SpecialtyClass.MEDICAL, 67L,
                        SpecialtyClass.GENERAL_MEDICINE, 3L,
                        SpecialtyClass.SURGICAL, 25L,
                        SpecialtyClass.ODONTOLOGY, 4L,
                        SpecialtyClass.PHARMACY, 1L,
                        SpecialtyClass.OTHER, 1L));
    }

    @ParameterizedTest
    @CsvSource({
        "SM40, MEDICAL", "SM03, MEDICAL", "SM63, MEDICAL", "SM67, MEDICAL", "SM26, GENERAL_MEDICINE",
                "SM53, GENERAL_MEDICINE",
        "SM54, GENERAL_MEDICINE", "SM38, SURGICAL", "SM56, SURGICAL", "SM14, SURGICAL", "SCD01, ODONTOLOGY",
                "SCD02, ODONTOLOGY",
        "SCD03, ODONTOLOGY", "CD, ODONTOLOGY", "PH, PHARMACY", "SF, OTHER"
    })
    void knows_the_class(String code, SpecialtyClass specialtyClass) {
        assertThat(Specialty.parse(code).specialtyClass()).isEqualTo(specialtyClass);
    }

    @ParameterizedTest
    @CsvSource({
        "SM40, SM40",
        "SM87, SM40",
        "SM90, SM40",
        "SM43, SM42",
        "SM92, SM42",
        "SM93, SM42",
        "SM85, SM38",
        "SM16, SM62",
        "SM04, SM73",
        "SM79, SM73",
        "SM80, SM73",
        "SM81, SM73",
        "SCD01, CD",
        "SCD02, CD",
        "SCD03, CD",
        "CD, CD",
        "SM26, SM54",
        "SM53, SM54",
        "SM56, SM56",
        "SM24, SM24",
        "SM15, SM15"
    })
    void folds_options_and_former_names_into_a_family(String code, String family) {
        assertThat(Specialty.parse(code).family()).isEqualTo(Specialty.parse(family));
    }

    @Test
    void keeps_the_two_oral_surgeries_apart() {
        assertThat(Specialty.parse("SM56").sameFamilyAs(Specialty.parse("SCD02")))
                .isFalse();
        assertThat(Specialty.byName("Chirurgie orale")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pédiatrie | SM40",
                "psychiatrie | SM42",
                "hépato-gastro-entérologie | SM24",
                "ophtalmologie | SM38",
                "dermatologie | SM15",
                "endocrinologie-diabétologie-nutrition | SM62",
                "médecine cardiovasculaire | SM73",
                "odontologie | CD",
                "médecine générale | SM54",
                "biologie médicale | SM03",
                "pharmacie | PH",
                "HEPATO GASTRO ENTEROLOGIE | SM24",
                "  Médecine   cardio-vasculaire  | SM73",
                "Médecine d’urgence | SM59",
                "me\u0301decine ge\u0301ne\u0301rale | SM54",
                "psychiatrie, option enfant et adolescent | SM92",
                "médecine interne | SM72",
                "cardiologie | SM73",
                "oto-rhino-laryngologie – chirurgie cervico-faciale | SM34"
            })
    void finds_the_names_that_people_write(String name, String code) {
        assertThat(Specialty.byName(name)).contains(Specialty.parse(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "oncologie", "médecine", "SM40"})
    void does_not_guess_an_unknown_name(String name) {
        assertThat(Specialty.byName(name)).isEmpty();
    }

    @Test
    void gives_code_and_label() {
        assertThat(Specialty.parse("SM40").code()).isEqualTo("SM40");
        assertThat(Specialty.parse("SM40").label()).isEqualTo("Pédiatrie");
        assertThat(Specialty.parse("SM40"))
                .isNotEqualTo(Specialty.parse("SM42"))
                .isNotEqualTo("SM40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sm40", "SM00", "SM96", "SCD04", "DSM52", "Pédiatrie"})
    void refuses_an_unknown_code(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Specialty.parse(code))
                .withMessage(
                        "Specialty code '" + code + "' is neither in TRE_R38 (version 2026-07-30) nor CD, PH or SF.\n"
                                + "Maybe it is the code of a diploma, as DSM52, or a name: ordinal codes "
                                + "look like SM40 or SCD01.");
    }

    @ParameterizedTest
    @EnumSource
    void every_class_has_a_label_in_both_languages(SpecialtyClass specialtyClass) {
        assertThat(specialtyClass.label().in(Language.FRENCH)).isNotBlank();
        assertThat(specialtyClass.label().in(Language.ENGLISH)).isNotBlank();
    }
}
