package fr.tempspartage.domain.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.CouncilRegistration;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FullDossier;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.post.Post;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

    private static final Dossier FULL = FullDossier.dossier();
    private static final Dossier EMPTY = Dossier.builder()
            .id("D-0")
            .call(CallId.parse("nouvelle-aquitaine-2026"))
            .build();

    static List<Input<?>> all() {
        return Input.all(DossierFields.TYPE);
    }

    static Stream<Input<?>> named() {
        return Arrays.stream(DossierInputs.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Input.class)
                .map(field -> {
                    try {
                        return (Input<?>) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    @Test
    void the_facts_of_a_dossier_have_names_of_their_own() {
        assertThat(all()).extracting(Input::name).doesNotHaveDuplicates();
        assertThat(all()).hasSizeGreaterThan(100);
        assertThat(all())
                .extracting(Input::name)
                .contains(
                        "id",
                        "candidate.registration.plannedOn",
                        "project.partners",
                        "project.partners[establishment].kind",
                        "project.partners[communityPractice].kind",
                        "posts[].contractStart",
                        "posts[].timeAllocation.segments",
                        "posts[].timeAllocation.segments[].sites[].amount",
                        "documents[].signatories[].quality")
                .doesNotContain("candidate", "project", "posts[].timeAllocation");
    }

    @Test
    void the_facts_of_a_dossier_are_in_the_order_of_files() {
        assertThat(all().stream().map(Input::name).limit(5))
                .containsExactly("id", "call", "request", "filing.state", "filing.filedAt");
    }

    @Test
    void every_fact_of_a_dossier_has_its_input() {
        assertThat(named().map(InputTest::withoutVariant).distinct())
                .containsExactlyElementsOf(
                        all().stream().map(InputTest::withoutVariant).distinct().toList());
    }

    /** Name of a fact, whichever of several records has it. */
    private static String withoutVariant(Input<?> input) {
        return input.name().replaceAll("\\[[a-zA-Z]+]", "[]");
    }

    @Test
    void the_facts_that_rules_read_have_names_of_their_own() {
        assertThat(named().map(Input::name)).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource({"all", "named"})
    void a_fact_is_read_and_changed_at_each_of_its_places(Input<?> input) {
        List<? extends Reading<?>> readings = input.read(FULL);

        assertThat(readings).isNotEmpty();
        assertThat(readings).extracting(Reading::pointer).doesNotHaveDuplicates();
        assertThat(readings).anyMatch(reading -> reading.value().isPresent());
        for (Reading<?> reading : readings) {
            setsAgain(input, reading);
        }
    }

    private static <T> void setsAgain(Input<T> input, Reading<?> reading) {
        Optional<T> value = reading.value().map(input.type()::cast);

        assertThat(input.with(FULL, reading.pointer(), value)).isEqualTo(FULL);
        assertThat(reading.pointer().replaceAll("/[0-9]+", "").replace('/', '.').substring(1))
                .isEqualTo(input.name().replaceAll("\\[[a-zA-Z]*]", ""));
    }

    @ParameterizedTest
    @MethodSource({"all", "named"})
    void a_fact_inside_something_unknown_is_one_reading_without_value_at_that_place(Input<?> input) {
        String first = input.name().replaceAll("[.\\[].*", "");
        if (!first.equals("id") && !first.equals("call")) {
            assertThat(input.read(EMPTY))
                    .extracting(Reading::pointer, Reading::value)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("/" + first, Optional.empty()));
        }
    }

    @Test
    void a_record_that_is_unknown_inside_a_known_one_is_the_place() {
        Dossier dossier = EMPTY.withProject(SharedMedicalProject.builder().build());

        assertThat(DossierInputs.SENIOR_STATUS.read(dossier))
                .containsExactly(new Reading<>("/project/seniorSupport", Optional.empty()));
        assertThat(DossierInputs.FINESS.read(dossier))
                .containsExactly(new Reading<>("/project/partners", Optional.empty()));
    }

    @Test
    @Tag("F-11")
    void a_fact_inside_something_unknown_has_a_place_of_its_own() {
        assertThat(DossierInputs.REGISTRATION_STATUS.placeWithin("/candidate"))
                .isEqualTo("/candidate/registration/status");
        assertThat(DossierInputs.REGISTRATION_STATUS.placeWithin("/candidate/registration"))
                .isEqualTo("/candidate/registration/status");
        assertThat(DossierInputs.REGISTRATION_STATUS.placeWithin("/candidate/registration/status"))
                .isEqualTo("/candidate/registration/status");
        assertThat(DossierInputs.CONTRACT_START.placeWithin("/posts")).isEqualTo("/posts/0/contractStart");
        assertThat(DossierInputs.SEGMENTS.placeWithin("/posts/1/timeAllocation"))
                .isEqualTo("/posts/1/timeAllocation/segments");
        assertThat(DossierInputs.FINESS.placeWithin("/project")).isEqualTo("/project/partners/0/finess");
    }

    @ParameterizedTest
    @MethodSource({"all", "named"})
    @Tag("F-11")
    void the_place_of_a_reading_with_a_value_is_kept_and_every_other_ends_at_the_fact(Input<?> input) {
        input.read(FULL).stream()
                .filter(reading -> reading.value().isPresent())
                .forEach(reading ->
                        assertThat(input.placeWithin(reading.pointer())).isEqualTo(reading.pointer()));
        String name = input.name().substring(input.name().lastIndexOf('.') + 1);
        input.read(EMPTY)
                .forEach(reading -> assertThat(input.placeWithin(reading.pointer()))
                        .startsWith(reading.pointer())
                        .endsWith("/" + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/candidate", "/posts/0/contractEnd", "/posts/0/contractStart/0", "posts"})
    @Tag("F-11")
    void a_place_that_is_around_another_fact_is_refused(String pointer) {
        assertThatThrownBy(() -> DossierInputs.CONTRACT_START.placeWithin(pointer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The pointer '" + pointer + "' is no place of the fact posts[].contractStart.\n"
                        + "Maybe use a pointer that read gives.");
    }

    @Test
    void an_empty_list_that_is_crossed_gives_no_reading() {
        Dossier dossier = EMPTY.withProject(
                SharedMedicalProject.builder().partners(ImmutableList.of()).build());

        assertThat(DossierInputs.FINESS.read(dossier)).isEmpty();
        assertThat(DossierInputs.PARTNERS.read(dossier))
                .containsExactly(new Reading<>("/project/partners", Optional.of(ImmutableList.of())));
    }

    @Test
    void a_fact_of_one_variant_is_read_on_that_variant_only() {
        assertThat(DossierInputs.ESTABLISHMENT_KIND.name()).isEqualTo("project.partners[establishment].kind");
        assertThat(DossierInputs.ESTABLISHMENT_KIND.read(FULL))
                .extracting(Reading::pointer)
                .containsExactly("/project/partners/0/kind");
        assertThat(DossierInputs.COMMUNITY_KIND.read(FULL))
                .extracting(Reading::pointer)
                .containsExactly("/project/partners/1/kind");
    }

    @Test
    void a_fact_of_both_variants_is_read_on_both() {
        assertThat(DossierInputs.LEGAL_ENTITY.name()).isEqualTo("project.partners[].legalEntity");
        assertThat(DossierInputs.LEGAL_ENTITY.read(FULL))
                .containsExactly(
                        new Reading<>("/project/partners/0/legalEntity", Optional.of(Siren.parse("123456782"))),
                        new Reading<>("/project/partners/1/legalEntity", Optional.of(Siren.parse("999999998"))));
    }

    @Test
    void a_fact_is_changed_at_one_place_and_left_at_the_others() {
        Dossier changed = DossierInputs.LEGAL_ENTITY.with(
                FULL, "/project/partners/1/legalEntity", Optional.of(Siren.parse("123456782")));

        assertThat(DossierInputs.LEGAL_ENTITY.read(changed))
                .extracting(Reading::value)
                .containsOnly(Optional.of(Siren.parse("123456782")));

        Dossier unknown = DossierInputs.CONTRACT_START.with(FULL, "/posts/1/contractStart", Optional.empty());

        assertThat(DossierInputs.CONTRACT_START.read(unknown))
                .containsExactly(
                        new Reading<>("/posts/0/contractStart", Optional.of(LocalDate.of(2026, 11, 2))),
                        new Reading<>("/posts/1/contractStart", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "posts/0/contractStart",
                "/posts",
                "/posts/0",
                "/posts/-1/contractStart",
                "/posts/x/contractStart",
                "/posts/00/contractStart",
                "/posts/0/contractEnd",
                "/posts/0/contractStart/0"
            })
    void a_pointer_to_another_place_is_refused(String pointer) {
        assertThatThrownBy(() -> DossierInputs.CONTRACT_START.with(FULL, pointer, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The pointer '" + pointer + "' is no place of the fact posts[].contractStart.\n"
                        + "Maybe use a pointer that read gives.");
    }

    @Test
    void an_element_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> DossierInputs.CONTRACT_START.with(FULL, "/posts/2/contractStart", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No element 2 in 'posts', which has 2.\nMaybe count from 0.");
    }

    @Test
    void a_place_inside_something_unknown_is_refused() {
        assertThatThrownBy(() -> DossierInputs.CONTRACT_START.with(EMPTY, "/posts/0/contractStart", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'Dossier.posts' is unknown.\nMaybe make it known before setting what is inside it.");
    }

    @Test
    void two_inputs_are_equal_when_their_names_are() {
        Input<?> same = all().stream()
                .filter(input -> input.name().equals("posts[].contractStart"))
                .findFirst()
                .orElseThrow();

        assertThat(DossierInputs.CONTRACT_START).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(DossierInputs.CONTRACT_START)
                .isNotEqualTo(DossierInputs.CONTRACT_END)
                .hasToString("posts[].contractStart");
    }

    @Test
    void stating_a_fact_makes_the_records_known_that_enclose_it() {
        Dossier empty = Dossier.builder()
                .id("empty")
                .call(CallId.parse("nouvelle-aquitaine-2026"))
                .build();
        Dossier registered = DossierInputs.REGISTRATION_STATUS.stating(
                empty, "/candidate/registration/status", RegistrationStatus.DEFINITIVE);
        assertThat(registered.getCandidate().orElseThrow().getRegistration().orElseThrow())
                .isEqualTo(CouncilRegistration.builder()
                        .status(RegistrationStatus.DEFINITIVE)
                        .build());
        LocalDate start = LocalDate.of(2026, 11, 1);
        assertThat(DossierInputs.CONTRACT_START
                        .stating(empty, "/posts/0/contractStart", start)
                        .getPosts())
                .contains(ImmutableList.of(Post.builder().contractStart(start).build()));
    }

    @Test
    void nothing_is_stated_in_a_list_of_which_it_is_not_known_what_it_holds() {
        Dossier empty = Dossier.builder()
                .id("empty")
                .call(CallId.parse("nouvelle-aquitaine-2026"))
                .build();
        assertThatThrownBy(() -> DossierInputs.ESTABLISHMENT_KIND.stating(
                        empty, "/project/partners/0/kind", EstablishmentKind.HOSPITAL_CENTRE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "It is not known which record stands there.\nMaybe state the list before what is inside it.");
        assertThatThrownBy(() -> DossierInputs.CONTRACT_START.stating(
                        empty, "/posts/1/contractStart", LocalDate.of(2026, 11, 1)))
                .hasMessageStartingWith("No element 1 in 'posts', which has 1.");
        assertThatThrownBy(() -> DossierInputs.CONTRACT_START.stating(empty, "/posts", LocalDate.of(2026, 11, 1)))
                .hasMessageStartingWith("The pointer '/posts' is no place of the fact posts[].contractStart.");
    }
}
