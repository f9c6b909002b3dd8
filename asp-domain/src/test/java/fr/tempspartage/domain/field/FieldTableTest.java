package fr.tempspartage.domain.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.FullDossier;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.PostFields;
import fr.tempspartage.domain.post.SiteTimeFields;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldTableTest {

    /** Every record type that can be reached from a dossier. */
    static Stream<RecordType<?>> records() {
        Set<RecordType<?>> found = new LinkedHashSet<>();
        collect(DossierFields.TYPE, found);
        return found.stream();
    }

    private static void collect(ValueType<?> type, Set<RecordType<?>> found) {
        if (type instanceof ListType<?> list) {
            collect(list.element(), found);
        } else if (type instanceof VariantType<?> variants) {
            variants.variants().forEach(variant -> collect(variant, found));
        } else if (type instanceof RecordType<?> rec && found.add(rec)) {
            rec.fields().forEach(field -> collect(field.type(), found));
        }
    }

    @Test
    void every_record_of_the_model_is_reached() {
        assertThat(records().map(RecordType::name))
                .containsExactlyInAnyOrder(
                        "dossier",
                        "filing",
                        "candidate",
                        "councilRegistration",
                        "residencyPlacement",
                        "sharedMedicalProject",
                        "establishment",
                        "communityPractice",
                        "seniorSupport",
                        "commitment",
                        "costShare",
                        "post",
                        "interruption",
                        "siteDistance",
                        "timeAllocation",
                        "timeSegment",
                        "siteTime",
                        "communityPresence",
                        "supportingDocument",
                        "signatory",
                        "previousGrant",
                        "departure");
    }

    @Test
    void what_is_about_a_person_is_told_apart() {
        assertThat(records()
                        .flatMap(type -> type.fields().stream())
                        .filter(Field::personal)
                        .map(Field::toString))
                .containsExactlyInAnyOrder(
                        "Candidate.name",
                        "Candidate.rpps",
                        "Candidate.diplomaDate",
                        "Candidate.training",
                        "Candidate.professionalProject",
                        "CommunityPractice.legalRepresentative",
                        "PreviousGrant.candidate",
                        "Signatory.name");
    }

    /** So what is read by the tables needs no other check of single values. */
    @ParameterizedTest
    @MethodSource("records")
    void bean_validation_and_the_tables_have_the_same_limits(RecordType<?> type) throws ReflectiveOperationException {
        for (Field<?, ?> field : type.fields()) {
            String getter = "get" + field.name().substring(0, 1).toUpperCase(Locale.ROOT)
                    + field.name().substring(1);
            Method accessor = type.javaType().getMethod(getter);
            Set<String> stated = new LinkedHashSet<>();
            constraints(accessor.getAnnotatedReturnType(), stated);
            constraints(accessor, stated);
            // A text of blanks is refused by its type.
            stated.remove("NotBlank");
            assertThat(stated).as(field.toString()).isEqualTo(limits(field.type()));
        }
    }

    private static void constraints(AnnotatedType type, Set<String> found) {
        constraints((AnnotatedElement) type, found);
        if (type instanceof AnnotatedParameterizedType container) {
            for (AnnotatedType argument : container.getAnnotatedActualTypeArguments()) {
                constraints(argument, found);
            }
        }
    }

    private static void constraints(AnnotatedElement element, Set<String> found) {
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation instanceof Size size) {
                assertThat(size.min()).isZero();
                found.add("Size " + size.max());
            } else if (annotation instanceof Min min) {
                found.add("Min " + min.value());
            } else if (annotation instanceof Max max) {
                found.add("Max " + max.value());
            } else if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                found.add(annotation.annotationType().getSimpleName());
            }
        }
    }

    private static Set<String> limits(ValueType<?> type) {
        Set<String> limits = new LinkedHashSet<>();
        if (type instanceof ListType<?> list) {
            limits.add("Size " + list.maxSize());
            limits.addAll(limits(list.element()));
        } else if (type instanceof ScalarType<?> scalar && scalar.name().equals("text")) {
            limits.add("Size " + scalar.maxLength());
        } else if (type instanceof ScalarType<?> scalar && scalar.shape() == ScalarType.Shape.INTEGER) {
            // Its name is such as integer[1,120].
            List<String> bounds = Splitter.onPattern("[\\[,\\]]").splitToList(scalar.name());
            limits.add("Min " + bounds.get(1));
            limits.add("Max " + bounds.get(2));
        }
        return limits;
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_getter_has_its_field_and_every_field_its_getter(RecordType<?> type) {
        assertThat(type.fields().stream().map(Field::name))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(type.javaType().getMethods())
                                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                                .map(FieldTableTest::property)
                                .distinct()
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_field_is_required_unless_its_getter_may_be_empty(RecordType<?> type) throws ReflectiveOperationException {
        for (Field<?, ?> field : type.fields()) {
            assertThat(field.required())
                    .as(field.toString())
                    .isNotEqualTo(getter(field).getReturnType().equals(Optional.class));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void names_are_in_lower_camel_case_and_labels_in_both_languages(RecordType<?> type) {
        List<String> names = new ArrayList<>(List.of(type.name()));
        type.fields().forEach(field -> names.add(field.name()));

        assertThat(names).allMatch(name -> name.matches("[a-z][a-zA-Z0-9]*"));
        assertThat(type.label().fr()).isNotBlank();
        assertThat(type.label().en()).isNotBlank();
        assertThat(type.fields())
                .allMatch(field ->
                        !field.label().fr().isBlank() && !field.label().en().isBlank());
        assertThat(type.fields().stream().map(field -> field.label().fr())).doesNotHaveDuplicates();
        assertThat(type.fields().stream().map(field -> field.label().en())).doesNotHaveDuplicates();
    }

    @Test
    void no_variant_has_a_field_named_like_the_one_that_tells_them_apart() {
        assertThat(records().flatMap(type -> type.fields().stream()).map(Field::name))
                .doesNotContain(VariantType.DISCRIMINATOR);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_field_reads_what_its_getter_gives(RecordType<?> type) throws ReflectiveOperationException {
        for (Object rec : instances(type)) {
            for (Field<?, ?> field : type.fields()) {
                Object got = getter(field).invoke(rec);
                assertThat(field.getFrom(rec))
                        .as(field.toString())
                        .isEqualTo(got instanceof Optional<?> optional ? optional : Optional.of(got));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_field_is_known_in_the_full_dossier(RecordType<?> type) {
        assertThat(instances(type)).isNotEmpty();
        for (Field<?, ?> field : type.fields()) {
            assertThat(instances(type))
                    .as(field.toString())
                    .anyMatch(rec -> field.getFrom(rec).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_made_from_the_values_of_another_is_equal(RecordType<?> type) {
        for (Object rec : instances(type)) {
            assertThat((Object) type.create(values(type, rec))).isEqualTo(rec);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void each_field_can_be_set_again_and_each_that_may_be_unknown_unset(RecordType<?> type) {
        for (Object rec : instances(type)) {
            for (Field<?, ?> field : type.fields()) {
                setsAndUnsets(type, rec, field);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_without_a_required_field_is_refused_and_the_field_is_named(RecordType<?> type) {
        for (Field<?, ?> field : type.fields()) {
            // A list that is required may be empty when built in Java; a file without it is refused by its reader.
            if (field.required() && !(field.type() instanceof ListType<?>)) {
                Map<String, Object> values = values(type, instances(type).get(0));
                values.remove(field.name());

                assertThatThrownBy(() -> type.create(values))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(field.name());
            }
        }
    }

    @Test
    void an_unknown_name_is_refused_and_the_names_are_listed() {
        assertThatThrownBy(() -> SiteTimeFields.TYPE.create(Map.of("amout", BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No field 'amout' in siteTime.\nMaybe one of [partner, amount].");
    }

    @Test
    void a_value_of_another_type_is_refused() {
        assertThatThrownBy(() -> SiteTimeFields.TYPE.create(Map.of("amount", "5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The field 'amount' of SiteTime cannot hold a String.\n"
                        + "Maybe parse the value first with the type of the field.");
    }

    @Test
    void the_field_of_another_record_is_refused() {
        Post post = Post.builder().build();

        assertThatThrownBy(() -> PostFields.TYPE.with(post, DossierFields.ID, Optional.of("D-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The field 'Dossier.id' is not one of post.\nMaybe one of [specialty, ");
    }

    @Test
    void a_required_field_cannot_be_unset() {
        assertThatThrownBy(() -> DossierFields.TYPE.with(FullDossier.dossier(), DossierFields.ID, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The field 'id' of Dossier cannot be unknown.\n"
                        + "Maybe give it a value instead of removing it.");
    }

    @Test
    void a_change_that_cannot_exist_is_refused() {
        Post post = FullDossier.dossier().getPosts().orElseThrow().get(0);

        assertThatThrownBy(() -> PostFields.TYPE.with(
                        post, PostFields.CONTRACT_END, post.getContractStart().map(start -> start.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Period refused: its end, 2026-11-01, is before its start, 2026-11-02.");
    }

    private static <R> void setsAndUnsets(RecordType<R> type, Object value, Field<?, ?> field) {
        R rec = type.cast(value);
        Optional<?> known = field.getFrom(rec);

        assertThat(type.with(rec, field, known)).as(field.toString()).isEqualTo(rec);
        if (!field.required()) {
            R without = type.with(rec, field, Optional.empty());
            assertThat(field.getFrom(without)).as(field.toString()).isEmpty();
            assertThat(type.with(without, field, known)).as(field.toString()).isEqualTo(rec);
        }
    }

    private static Map<String, Object> values(RecordType<?> type, Object rec) {
        Map<String, Object> values = new LinkedHashMap<>();
        type.fields().forEach(field -> field.getFrom(rec).ifPresent(value -> values.put(field.name(), value)));
        return values;
    }

    /** Records of a type inside the full dossier. */
    private static List<Object> instances(RecordType<?> type) {
        List<Object> found = new ArrayList<>();
        walk(DossierFields.TYPE, FullDossier.dossier(), type, found);
        return found;
    }

    private static void walk(ValueType<?> at, Object value, RecordType<?> wanted, List<Object> found) {
        if (at instanceof ListType<?> list) {
            ((List<?>) value).forEach(element -> walk(list.element(), element, wanted, found));
        } else if (at instanceof VariantType<?> variants) {
            variants.variants().stream()
                    .filter(variant -> variant.javaType().isInstance(value))
                    .forEach(variant -> walk(variant, value, wanted, found));
        } else if (at instanceof RecordType<?> rec) {
            if (rec == wanted) {
                found.add(value);
            }
            rec.fields()
                    .forEach(
                            field -> field.getFrom(value).ifPresent(inner -> walk(field.type(), inner, wanted, found)));
        }
    }

    private static String property(Method getter) {
        return Character.toLowerCase(getter.getName().charAt(3))
                + getter.getName().substring(4);
    }

    private static Method getter(Field<?, ?> field) throws ReflectiveOperationException {
        return field.owner()
                .getMethod("get" + Character.toUpperCase(field.name().charAt(0))
                        + field.name().substring(1));
    }
}
