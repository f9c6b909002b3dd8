package fr.tempspartage.io.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.CandidateFields;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.EstablishmentFields;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.io.IssueCode;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels in French and English are read where codes are. */
@Tag("W-6")
class LabelsTest {

    /** Every type of a dossier whose values are listed, once. */
    static Stream<ScalarType<?>> listed() {
        Map<String, ScalarType<?>> types = new LinkedHashMap<>();
        for (Input<?> input : Input.all(DossierFields.TYPE)) {
            ValueType<?> type = input.type() instanceof ListType<?> list ? list.element() : input.type();
            if (type instanceof ScalarType<?> scalar
                    && !Labels.of(scalar).values().isEmpty()) {
                types.putIfAbsent(scalar.name(), scalar);
            }
        }
        assertThat(types).hasSizeGreaterThan(20).containsKeys("specialty", "department", "Profession");
        return types.values().stream();
    }

    @ParameterizedTest
    @MethodSource("listed")
    void every_label_reads_back_to_its_value_however_it_is_written(ScalarType<?> type) {
        readBack(type);
    }

    private static <T> void readBack(ScalarType<T> type) {
        Labels<T> labels = Labels.of(type);
        for (T value : labels.values()) {
            for (Language language : Language.values()) {
                String label = labels.unmistakable(value).in(language);
                for (String written : Stream.of(
                                label,
                                label.toUpperCase(Locale.ROOT),
                                label.replace('’', '\''),
                                label.replace(' ', '\u00a0'),
                                label.replace('-', '\u2011'),
                                "  " + label + " ",
                                Normalizer.normalize(label, Normalizer.Form.NFD),
                                Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", ""))
                        .toList()) {
                    T read = ScalarReading.of(type, written).value().orElseThrow();
                    if (value instanceof Specialty specialty) {
                        // A former name leads to the code in force.
                        assertThat(((Specialty) read).sameFamilyAs(specialty))
                                .as(written)
                                .isTrue();
                    } else {
                        assertThat(read).as(written).isEqualTo(value);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("listed")
    void no_two_values_share_a_label_but_oral_surgery(ScalarType<?> type) {
        distinct(type);
    }

    private static <T> void distinct(ScalarType<T> type) {
        Labels<T> labels = Labels.of(type);
        for (T value : labels.values()) {
            Bilingual label = labels.label(value);
            boolean twice = labels.find(label.fr()).size() > 1
                    || labels.find(label.en()).size() > 1;
            assertThat(twice).as(label.toString()).isEqualTo(label.fr().equals("Chirurgie orale"));
        }
    }

    private static <T> T read(Field<?, T> field, String text) {
        return ScalarReading.of((ScalarType<T>) field.type(), text).value().orElseThrow();
    }

    private static <T> ScalarReading.Refusal refusal(Field<?, T> field, String text) {
        return ScalarReading.of((ScalarType<T>) field.type(), text).refusal().orElseThrow();
    }

    @Test
    void a_label_a_short_name_and_a_code_are_the_same_value() {
        assertThat(read(CandidateFields.PROFESSION, "médecin")).isEqualTo(Profession.PHYSICIAN);
        assertThat(read(CandidateFields.PROFESSION, "physician")).isEqualTo(Profession.PHYSICIAN);
        assertThat(read(CandidateFields.PROFESSION, "PHYSICIAN")).isEqualTo(Profession.PHYSICIAN);
        assertThat(read(EstablishmentFields.KIND, "CHU")).isEqualTo(EstablishmentKind.UNIVERSITY_HOSPITAL);
        assertThat(read(EstablishmentFields.KIND, "chu")).isEqualTo(EstablishmentKind.UNIVERSITY_HOSPITAL);
        assertThat(read(EstablishmentFields.KIND, "centre hospitalier")).isEqualTo(EstablishmentKind.HOSPITAL_CENTRE);
        assertThat(read(EstablishmentFields.KIND, "hospitalCentre")).isEqualTo(EstablishmentKind.HOSPITAL_CENTRE);
        assertThat(read(EstablishmentFields.DEPARTMENT, "Haute-Vienne")).isEqualTo(Department.parse("87"));
        assertThat(read(EstablishmentFields.DEPARTMENT, "Creuse (23)")).isEqualTo(Department.parse("23"));
        assertThat(ScalarReading.of(ScalarType.coded(EmploymentStatus.class), "assistant spécialiste")
                        .value())
                .contains(EmploymentStatus.SPECIALIST_ASSISTANT);
    }

    @Test
    void a_specialty_is_read_by_its_name_its_code_both_or_a_current_name() {
        assertThat(read(CandidateFields.SPECIALTY, "Rhumatologie"))
                .isEqualTo(Specialty.byName("Rhumatologie").orElseThrow());
        assertThat(read(CandidateFields.SPECIALTY, "pediatrie (SM40)")).isEqualTo(Specialty.parse("SM40"));
        assertThat(read(CandidateFields.SPECIALTY, "SM40")).isEqualTo(Specialty.parse("SM40"));
        assertThat(read(CandidateFields.SPECIALTY, "gastro-entérologie")).isEqualTo(Specialty.parse("SM24"));
        assertThat(read(CandidateFields.SPECIALTY, "Cardiologie et Maladies vasculaires (SM04)"))
                .isEqualTo(Specialty.parse("SM04"));
    }

    @Test
    void a_label_of_two_values_is_refused_with_both() {
        ScalarReading.Refusal refusal = refusal(CandidateFields.SPECIALTY, "chirurgie orale");
        assertThat(refusal.code()).isEqualTo(IssueCode.AMBIGUOUS);
        assertThat(refusal.message())
                .isEqualTo(Bilingual.of(
                        "«\u00a0chirurgie orale\u00a0» peut désigner plusieurs valeurs.\nPeut-être l’une de celles-ci\u00a0: "
                                + "«\u00a0Chirurgie orale (SCD02)\u00a0», «\u00a0Chirurgie orale (SM56)\u00a0».",
                        "'chirurgie orale' may mean several values.\nMaybe one of 'Chirurgie orale (SCD02)', "
                                + "'Chirurgie orale (SM56)'."));
        assertThat(read(CandidateFields.SPECIALTY, "Chirurgie orale (SM56)")).isEqualTo(Specialty.parse("SM56"));
    }

    @Test
    void the_hint_is_the_nearest_label_in_the_language_of_the_message() {
        assertThat(refusal(CandidateFields.PROFESSION, "medcin").message())
                .isEqualTo(Bilingual.of(
                        "«\u00a0medcin\u00a0» n’est pas accepté\u00a0: il faut une valeur de la liste.\nPeut-être «\u00a0médecin\u00a0».",
                        "'medcin' is not accepted: it takes a value of the list.\nMaybe 'physician'."));
        assertThat(refusal(CandidateFields.PROFESSION, "phisician").message().fr())
                .endsWith("\nPeut-être «\u00a0médecin\u00a0».");
        assertThat(refusal(CandidateFields.SPECIALTY, "Rumatologie").message().fr())
                .endsWith("\nPeut-être «\u00a0Rhumatologie\u00a0».");
        assertThat(refusal(EstablishmentFields.DEPARTMENT, "Haute Viene")
                        .message()
                        .en())
                .endsWith("\nMaybe 'Haute-Vienne'.");
    }

    @Test
    void all_labels_are_proposed_where_none_is_near_and_three_of_a_long_list() {
        assertThat(refusal(CandidateFields.PROFESSION, "xxxxxxxxxxxxxx")
                        .message()
                        .fr())
                .contains("\nPeut-être l’un de ceux-ci\u00a0: ")
                .contains("médecin", "chirurgien-dentiste", "pharmacien", "sage-femme", "autre profession");
        assertThat(refusal(CandidateFields.SPECIALTY, "qqqqqqqqqqqqqqqq")
                        .message()
                        .fr()
                        .split(",", -1))
                .hasSizeLessThan(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"établissement", "Establishment", "etablissement", "ESTABLISHMENT"})
    void a_variant_is_read_by_its_label(String text) {
        assertThat(Labels.of(PartnerFields.TYPE).find(text))
                .singleElement()
                .satisfies(type -> assertThat(type.name()).isEqualTo("establishment"));
    }
}
