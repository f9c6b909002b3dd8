package fr.tempspartage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Rpps;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.partner.Siret;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.domain.specialty.Specialty;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values are equal by what they hold, and spread over hash tables. */
class EqualityTest {

    static Stream<Arguments> values() {
        return Stream.of(
                read(CallId::parse, "auvergne-rhone-alpes-2026-2028", "nouvelle-aquitaine-2026"),
                read(PartnerKey::parse, "ch-sud", "chu"),
                read(TerritorialHospitalGroup::parse, "limousin", "none"),
                read(ClauseId::parse, "NA-16", "NA-17"),
                read(Euros::parse, "3249.79", "6499.58"),
                read(Rate::parse, "1/3", "1/2"),
                read(Finess::parse, "870000015", "190000091"),
                read(Siret::parse, "26010004500012", "20003001300011"),
                read(Siren::parse, "356000000", "260100045"),
                read(InseeCode::parse, "16015", "87085"),
                read(Department::parse, "87", "2A"),
                read(Rpps::parse, "10000000008", "10000000016"),
                read(Specialty::parse, "SM24", "SM72"),
                read(ServicePeriod::parse, "2026-11-01/2028-10-31", "2026-11-01/2027-10-31"),
                read(
                        text -> ServicePeriod.parse(text).months().get(0),
                        "2026-11-01/2028-10-31",
                        "2026-12-01/2027-11-30"),
                read(text -> Bilingual.of(text, "same"), "une part", "une autre"),
                read(text -> Bilingual.of("même", text), "a share", "another"),
                read(text -> Citation.outside(Bilingual.of(text, text)), "décret 2023", "décret 2026"),
                read(text -> Readings.DEFAULT.choosing("I-NA-15", text), "flat", "items-due-only"));
    }

    private static Arguments read(Function<String, Object> reader, String one, String other) {
        return Arguments.of(reader, one, other);
    }

    @ParameterizedTest(name = "{1} and {2}")
    @MethodSource("values")
    void values_are_equal_if_they_are_read_from_the_same_text(
            Function<String, Object> reader, String one, String other) {
        Object value = reader.apply(one);

        assertThat(value).isEqualTo(reader.apply(one)).hasSameHashCodeAs(reader.apply(one));
        assertThat(value).isNotEqualTo(reader.apply(other)).isNotEqualTo(one);
        assertThat(value.hashCode())
                .as("two values that stand for every pair in a hash table")
                .isNotEqualTo(reader.apply(other).hashCode());
    }

    @Test
    void identifiers_of_two_types_are_never_equal_though_they_are_one_text() {
        assertThat(Siren.parse("356000000"))
                .hasToString(Finess.parse("356000000").toString())
                .isNotEqualTo(Finess.parse("356000000"));
        assertThat(CallId.parse("chu"))
                .hasToString(PartnerKey.parse("chu").toString())
                .isNotEqualTo(PartnerKey.parse("chu"));
    }

    static Stream<List<? extends Comparable<?>>> inOrder() {
        return Stream.of(
                ImmutableList.of(CallId.parse("a-2"), CallId.parse("b-1")),
                ImmutableList.of(PartnerKey.parse("ch"), PartnerKey.parse("chu")),
                ImmutableList.of(TerritorialHospitalGroup.parse("limousin"), TerritorialHospitalGroup.parse("none")),
                ImmutableList.of(ClauseId.parse("ARA-99"), ClauseId.parse("NA-09"), ClauseId.parse("NA-10")));
    }

    @ParameterizedTest
    @MethodSource("inOrder")
    void identifiers_are_put_in_order(List<? extends Comparable<?>> ordered) {
        assertThat(ImmutableList.copyOf(ordered).reverse().stream().sorted()).isEqualTo(ordered);
    }
}
