package fr.tempspartage.domain.dossier;

import static fr.tempspartage.domain.dossier.FullDossier.CHU;
import static fr.tempspartage.domain.dossier.FullDossier.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeSegment;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConsistentDossierTest {

    private static final Validator FRENCH = validator(Locale.FRENCH);
    private static final Validator ENGLISH = validator(Locale.ENGLISH);
    private static final PartnerKey GHOST = PartnerKey.parse("ghost");
    private static final Dossier FULL = FullDossier.dossier();
    private static final PreviousGrant NO_GRANT = PreviousGrant.builder().build();
    private static final Dossier EMPTY = Dossier.builder()
            .id("D-0")
            .call(CallId.parse("nouvelle-aquitaine-2026"))
            .build();

    // What is valid

    @Test
    void a_dossier_with_every_field_is_valid() {
        assertThat(found(FRENCH, FULL)).isEmpty();
    }

    @Test
    void a_dossier_with_only_its_id_and_call_is_valid() {
        assertThat(found(FRENCH, EMPTY)).isEmpty();
    }

    @Test
    void what_a_call_forbids_is_valid() {
        PartnerKey third = PartnerKey.parse("ch-a");
        PartnerKey fourth = PartnerKey.parse("ch-b");
        Dossier dossier = EMPTY.withProject(SharedMedicalProject.builder()
                        .partners(ImmutableList.of(named(CHU), named(TOWN), named(third), named(fourth)))
                        .recruiters(ImmutableList.of())
                        .agreedSplit(ImmutableList.of())
                        .build())
                .withPosts(ImmutableList.of(Post.builder()
                        .contractStart(LocalDate.of(2026, 11, 2))
                        .contractEnd(LocalDate.of(2028, 4, 30))
                        .timeAllocation(split(segment(site(CHU, 10), site(TOWN, 0))))
                        .build()));

        assertThat(found(FRENCH, dossier)).isEmpty();
    }

    @Test
    void keys_are_not_checked_while_the_partners_are_not_known() {
        Dossier dossier = EMPTY.withProject(SharedMedicalProject.builder()
                .recruiters(ImmutableList.of(GHOST))
                .build());

        assertThat(found(FRENCH, dossier)).isEmpty();
    }

    @Test
    void a_contract_from_the_first_worked_day_may_be_shared_and_supported_from_the_1st() {
        Dossier dossier = post(post -> post.withFinancedStart(LocalDate.of(2026, 11, 1))
                .withTimeAllocation(split(dated("2026-11-01", "2028-10-31"))));

        assertThat(found(FRENCH, dossier)).isEmpty();
    }

    // What is refused

    @Test
    void every_key_in_a_dossier_must_be_that_of_a_partner() {
        for (Input<?> input : Input.all(DossierFields.TYPE)) {
            if (javaType(input.type()) == PartnerKey.class && !input.name().endsWith("].key")) {
                input.read(FULL).forEach(reading -> {
                    Object ghost = input.type() instanceof ListType<?> ? ImmutableList.of(GHOST) : GHOST;
                    String path = reading.pointer()
                                    .substring(1)
                                    .replaceAll("/([0-9]+)", "[$1]")
                                    .replace('/', '.')
                            + (input.type() instanceof ListType<?> ? "[0]" : "");

                    assertThat(found(ENGLISH, changed(input, reading.pointer(), ghost)))
                            .as(reading.pointer())
                            .containsExactly(path + ": This key belongs to no partner of the project: "
                                    + "correct it, or add the partner.");
                });
            }
        }
    }

    @Test
    void an_unknown_key_is_refused_in_French() {
        assertThat(found(FRENCH, post(post -> post.withMainSite(GHOST))))
                .containsExactly("posts[0].mainSite: Ce repère n’est celui d’aucun partenaire du projet\u00a0: "
                        + "corrigez-le ou ajoutez le partenaire.");
    }

    @Test
    void two_partners_with_one_key_are_refused() {
        Dossier dossier = EMPTY.withProject(SharedMedicalProject.builder()
                .partners(ImmutableList.of(named(CHU), named(TOWN), named(CHU)))
                .build());

        refuses(
                dossier,
                "project.partners[2].key",
                "Deux partenaires du projet portent ce repère\u00a0: donnez à chacun le sien.",
                "Two partners of the project have this key: give each partner its own.");
    }

    @Test
    void an_agreed_split_below_the_whole_is_refused() {
        refuses(agreedSplit("49/100", "1/2"), "project.agreedSplit", SPLIT_FRENCH, SPLIT_ENGLISH);
    }

    @Test
    void an_agreed_split_above_the_whole_is_refused() {
        refuses(agreedSplit("51/100", "1/2"), "project.agreedSplit", SPLIT_FRENCH, SPLIT_ENGLISH);
    }

    @Test
    void an_agreed_split_in_thirds_is_whole() {
        assertThat(found(FRENCH, agreedSplit("1/3", "2/3"))).isEmpty();
    }

    private static final String SPLIT_FRENCH = "Les parts de la répartition convenue ne font pas 1 au total\u00a0: "
            + "corrigez-les, ou retirez la répartition tant qu’elle n’est pas convenue.";
    private static final String SPLIT_ENGLISH = "The shares of the agreed split do not add up to 1: "
            + "correct them, or remove the split until it is agreed.";

    @Test
    void a_dossier_without_posts_is_refused() {
        refuses(
                EMPTY.withPosts(ImmutableList.<Post>of()),
                "posts",
                "La liste des postes est vide\u00a0: ajoutez le poste demandé, ou retirez la liste tant qu’il n’est pas "
                        + "connu.",
                "The list of posts is empty: add the post that is asked for, or remove the list while it is not known.");
    }

    @Test
    void a_split_of_time_without_segments_is_refused() {
        refuses(
                post(post -> post.withTimeAllocation(split())),
                "posts[0].timeAllocation.segments",
                "La répartition du temps n’a aucune séquence\u00a0: ajoutez-en une, ou retirez la répartition tant qu’elle "
                        + "n’est pas connue.",
                "The split of time has no segment: add one, or remove the split while it is not known.");
    }

    @Test
    void a_segment_without_time_is_refused() {
        refuses(
                post(post -> post.withTimeAllocation(split(segment(site(CHU, 0), site(TOWN, 0))))),
                "posts[0].timeAllocation.segments[0].sites",
                "Cette séquence ne donne de temps à aucun partenaire\u00a0: donnez plus de zéro à l’un d’eux au moins.",
                "This segment gives no time to any partner: give at least one partner more than zero.");
    }

    @Test
    void a_partner_twice_in_a_segment_is_refused() {
        refuses(
                post(post -> post.withTimeAllocation(split(segment(site(CHU, 5), site(TOWN, 1), site(CHU, 4))))),
                "posts[0].timeAllocation.segments[0].sites[2].partner",
                "Ce partenaire figure deux fois dans la séquence\u00a0: gardez-le une fois, avec tout son temps.",
                "This partner stands twice in the segment: keep it once, with its whole time.");
    }

    @Test
    void segments_that_share_a_day_are_refused() {
        refuses(
                post(post -> post.withTimeAllocation(
                        split(dated("2026-11-02", "2027-10-31"), dated("2027-10-31", "2028-10-31")))),
                "posts[0].timeAllocation.segments[1]",
                "Cette séquence commence avant la fin de la précédente\u00a0: corrigez ses dates, ou l’ordre des "
                        + "séquences.",
                "This segment starts before the one above it is over: correct its days, or the order of the segments.");
    }

    @Test
    void segments_that_follow_each_other_are_valid() {
        assertThat(found(
                        FRENCH,
                        post(post -> post.withTimeAllocation(
                                split(dated("2026-11-02", "2027-10-31"), dated("2027-11-01", "2028-10-31"))))))
                .isEmpty();
    }

    @Test
    void a_segment_that_starts_before_the_contract_is_refused() {
        refuses(
                post(post -> post.withTimeAllocation(split(dated("2026-10-31", "2028-10-31")))),
                "posts[0].timeAllocation.segments[0]",
                OUTSIDE_FRENCH,
                OUTSIDE_ENGLISH);
    }

    @Test
    void a_segment_that_ends_after_the_contract_is_refused() {
        refuses(
                post(post -> post.withTimeAllocation(split(dated("2026-11-02", "2028-11-01")))),
                "posts[0].timeAllocation.segments[0]",
                OUTSIDE_FRENCH,
                OUTSIDE_ENGLISH);
    }

    private static final String OUTSIDE_FRENCH =
            "Cette séquence sort du contrat\u00a0: corrigez ses dates, ou celles du contrat.";
    private static final String OUTSIDE_ENGLISH =
            "This segment has days outside the contract: correct its days, or those of the contract.";

    @Test
    void segments_with_more_months_than_the_contract_are_refused() {
        refuses(
                post(post -> post.withTimeAllocation(split(months(12), months(13)))),
                "posts[0].timeAllocation.segments",
                "Les séquences comptent plus de mois que le contrat\u00a0: raccourcissez-les, ou corrigez les dates du "
                        + "contrat.",
                "The segments have more months than the contract: shorten them, or correct the days of the contract.");
    }

    @Test
    void support_that_starts_before_the_contract_is_refused() {
        refuses(
                post(post -> post.withFinancedStart(LocalDate.of(2026, 10, 31))),
                "posts[0].financedStart",
                SUPPORT_FRENCH,
                SUPPORT_ENGLISH);
    }

    @Test
    void support_that_ends_after_the_contract_is_refused() {
        refuses(
                post(post -> post.withFinancedEnd(LocalDate.of(2028, 11, 1))),
                "posts[0].financedEnd",
                SUPPORT_FRENCH,
                SUPPORT_ENGLISH);
    }

    private static final String SUPPORT_FRENCH =
            "Le financement demandé sort du contrat\u00a0: corrigez cette date, ou celles du contrat.";
    private static final String SUPPORT_ENGLISH =
            "The support asked for has days outside the contract: correct this day, or those of the contract.";

    @Test
    void an_RPPS_number_that_is_stated_not_to_exist_is_refused() {
        refuses(
                FULL.withCandidate(FULL.getCandidate().orElseThrow().withHasRpps(false)),
                "candidate.hasRpps",
                "Un numéro RPPS est donné alors qu’il est déclaré absent\u00a0: corrigez cette déclaration, ou retirez le "
                        + "numéro.",
                "An RPPS number is given, yet it is stated that there is none: correct this statement, or remove the "
                        + "number.");
    }

    @Tag("F-3")
    @Test
    void a_first_award_after_another_grant_is_a_valid_file() {
        assertThat(found(ENGLISH, FULL.withRequest(RequestKind.FIRST_AWARD))).isEmpty();
        assertThat(found(ENGLISH, EMPTY.withRequest(RequestKind.FIRST_AWARD).withPreviousGrant(NO_GRANT)))
                .isEmpty();
    }

    @Tag("F-3")
    @Test
    void a_project_stated_to_be_another_one_is_refused_where_the_identifiers_agree() {
        Dossier same = EMPTY.withProject(
                        SharedMedicalProject.builder().id("P-1").build())
                .withPreviousGrant(NO_GRANT.withProjectId("P-1").withSameProject(false));

        refuses(
                same,
                "previousGrant.sameProject",
                "Ce qui est déclaré ici du projet est contredit par son identifiant et celui du projet financé "
                        + "auparavant\u00a0: corrigez cette déclaration, ou l’un des deux identifiants.",
                "What is stated here of the project is contradicted by its identifier and that of the project funded "
                        + "before: correct this statement, or one of the two identifiers.");
        assertThat(found(ENGLISH, grant(same, g -> g.withSameProject(true)))).isEmpty();
        assertThat(found(ENGLISH, grant(same, g -> g.withProjectId("P-2")))).isEmpty();
        assertThat(found(ENGLISH, grant(same, g -> g.withProjectId("P-2").withSameProject(true))))
                .hasSize(1);
        assertThat(found(ENGLISH, grant(same, g -> g.withProjectId(Optional.empty()))))
                .isEmpty();
    }

    @Tag("F-3")
    @Test
    void partners_stated_to_be_the_same_are_refused_where_the_numbers_differ() {
        Siren other = Siren.parse("123456782");
        Dossier differ = FULL.withPreviousGrant(NO_GRANT.withPartners(ImmutableList.of(other, other, other, other))
                .withSamePartners(true));

        refuses(
                differ,
                "previousGrant.samePartners",
                "Ce qui est déclaré ici des partenaires est contredit par leurs numéros SIREN et ceux des partenaires "
                        + "précédents\u00a0: corrigez cette déclaration, ou les numéros.",
                "What is stated here of the partners is contradicted by their SIREN numbers and those of the partners "
                        + "before: correct this statement, or the numbers.");
        assertThat(found(ENGLISH, grant(differ, g -> g.withSamePartners(false))))
                .isEmpty();
    }

    @Tag("F-3")
    @Test
    void a_candidate_stated_to_be_another_one_is_refused_where_the_numbers_agree() {
        Dossier same = FULL.withPreviousGrant(
                NO_GRANT.withCandidate(Rpps.parse("10000001916")).withSameCandidate(false));

        refuses(
                same,
                "previousGrant.sameCandidate",
                "Ce qui est déclaré ici du candidat est contredit par les deux numéros RPPS\u00a0: corrigez cette "
                        + "déclaration, ou l’un des numéros.",
                "What is stated here of the candidate is contradicted by the two RPPS numbers: correct this statement, "
                        + "or one of the numbers.");
        assertThat(found(ENGLISH, grant(same, g -> g.withSameCandidate(true)))).isEmpty();
        assertThat(found(ENGLISH, grant(same, g -> g.withCandidate(Optional.empty()))))
                .isEmpty();
    }

    private static Dossier grant(Dossier dossier, UnaryOperator<PreviousGrant> change) {
        return dossier.withPreviousGrant(change.apply(dossier.getPreviousGrant().orElseThrow()));
    }

    @Test
    void a_draft_that_has_been_filed_is_refused() {
        Dossier dossier = EMPTY.withFiling(Filing.builder()
                .state(FilingState.DRAFT)
                .filedAt(OffsetDateTime.parse("2026-05-01T12:00:00+02:00"))
                .build());

        refuses(
                dossier,
                "filing.filedAt",
                "Un brouillon porte une date de dépôt\u00a0: retirez la date, ou indiquez que le dossier est déposé.",
                "A draft has a filing date: remove the date, or state that the dossier is filed.");
    }

    @Test
    void several_inconsistencies_are_all_reported() {
        Dossier dossier = post(post -> post.withMainSite(GHOST).withFinancedEnd(LocalDate.of(2028, 11, 1)))
                .withPreviousGrant(
                        NO_GRANT.withCandidate(Rpps.parse("10000001916")).withSameCandidate(false));

        assertThat(found(ENGLISH, dossier))
                .containsExactly(
                        "posts[0].financedEnd: " + SUPPORT_ENGLISH,
                        "posts[0].mainSite: This key belongs to no partner of the project: "
                                + "correct it, or add the partner.",
                        "previousGrant.sameCandidate: What is stated here of the candidate is contradicted by the two "
                                + "RPPS numbers: correct this statement, or one of the numbers.");
    }

    // Sizes

    @Test
    void a_text_is_accepted_at_its_limit_and_refused_above() {
        assertThat(found(FRENCH, EMPTY.withId("x".repeat(64)))).isEmpty();
        assertThat(found(ENGLISH, EMPTY.withId("x".repeat(65)))).containsExactly("id: size must be between 0 and 64");
        assertThat(found(FRENCH, EMPTY.withId("x".repeat(65))))
                .containsExactly("id: la taille doit être comprise entre 0 et 64");
    }

    @Test
    void an_id_that_is_blank_is_refused() {
        assertThat(found(FRENCH, EMPTY.withId(" "))).containsExactly("id: ne doit pas être vide");
    }

    @Test
    void months_are_accepted_from_1_to_120() {
        assertThat(found(ENGLISH, previousMonths(1))).isEmpty();
        assertThat(found(ENGLISH, previousMonths(120))).isEmpty();
        assertThat(found(ENGLISH, previousMonths(0)))
                .containsExactly("previousGrant.months: must be greater than or equal to 1");
        assertThat(found(ENGLISH, previousMonths(121)))
                .containsExactly("previousGrant.months: must be less than or equal to 120");
    }

    @Test
    void a_list_or_text_of_each_field_is_accepted_at_its_limit_and_refused_above() {
        int checked = 0;
        for (Input<?> input : Input.all(DossierFields.TYPE)) {
            for (var reading : input.read(FULL)) {
                if (input.type() instanceof ListType<?> list) {
                    Object element = ((ImmutableList<?>) reading.value().orElseThrow()).get(0);
                    atLimit(input, reading.pointer(), Collections.nCopies(list.maxSize(), element));
                    tooLarge(input, reading.pointer(), Collections.nCopies(list.maxSize() + 1, element));
                    checked++;
                } else if (input.type() instanceof ScalarType<?> scalar
                        && scalar.name().equals("text")) {
                    sizes(input, reading.pointer(), "x".repeat(scalar.maxLength()), true);
                    sizes(input, reading.pointer(), "x".repeat(scalar.maxLength() + 1), false);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(40);
    }

    private static void atLimit(Input<?> input, String pointer, List<?> value) {
        sizes(input, pointer, ImmutableList.copyOf(value), true);
    }

    private static void tooLarge(Input<?> input, String pointer, List<?> value) {
        sizes(input, pointer, ImmutableList.copyOf(value), false);
    }

    private static void sizes(Input<?> input, String pointer, Object value, boolean accepted) {
        List<String> sizes = found(ENGLISH, changed(input, pointer, value)).stream()
                .filter(line -> line.contains("size must be"))
                .toList();
        if (accepted) {
            assertThat(sizes).as(pointer).isEmpty();
        } else {
            assertThat(sizes).as(pointer).hasSize(1);
            assertThat(sizes.get(0))
                    .startsWith(
                            pointer.substring(1).replaceAll("/([0-9]+)", "[$1]").replace('/', '.') + ": ");
        }
    }

    // Legal persons and assistants

    private static final String PERSONS = "project.distinctLegalPersons";
    private static final String PERSONS_FR =
            "Cette déclaration contredit les identifiants ou les statuts des partenaires,"
                    + " qui disent s’ils relèvent d’une même personne morale\u00a0: corrigez-la, ou corrigez les partenaires.";
    private static final String PERSONS_EN =
            "This contradicts the identifiers or the statuses of the partners, which say"
                    + " whether they are of one legal person: correct this statement, or the partners.";

    @Test
    @Tag("F-11")
    void partners_of_one_siren_or_one_legal_entity_are_not_said_to_be_distinct_legal_persons() {
        Siren siren = Siren.parse("123456782");
        Finess entity = Finess.parse("330781196");
        Establishment chu = Establishment.builder().key(CHU).build();
        Establishment other = Establishment.builder().key(TOWN).build();

        refuses(
                persons(true, chu.withLegalEntity(siren), other.withLegalEntity(siren)),
                PERSONS,
                PERSONS_FR,
                PERSONS_EN);
        refuses(
                persons(true, chu.withLegalEntityFiness(entity), other.withLegalEntityFiness(entity)),
                PERSONS,
                PERSONS_FR,
                PERSONS_EN);
        assertThat(found(FRENCH, persons(false, chu.withLegalEntity(siren), other.withLegalEntity(siren))))
                .isEmpty();
        assertThat(found(FRENCH, persons(true, chu, other))).isEmpty();
        assertThat(found(FRENCH, persons(false, chu, other))).isEmpty();
    }

    @Test
    @Tag("F-11")
    void partners_that_all_are_distinct_legal_persons_are_not_said_to_be_one() {
        Establishment chu = Establishment.builder()
                .key(CHU)
                .kind(EstablishmentKind.UNIVERSITY_HOSPITAL)
                .build();
        Establishment espic = Establishment.builder()
                .key(TOWN)
                .kind(EstablishmentKind.NON_PROFIT_HOSPITAL)
                .build();
        Establishment third =
                Establishment.builder().key(PartnerKey.parse("third")).build();

        refuses(persons(false, chu, espic), PERSONS, PERSONS_FR, PERSONS_EN);
        assertThat(found(FRENCH, persons(true, chu, espic))).isEmpty();
        assertThat(found(FRENCH, persons(false, chu, espic, third))).isEmpty();
        assertThat(found(FRENCH, persons(false, chu))).isEmpty();
    }

    @Test
    @Tag("F-11")
    void more_posts_than_assistants_are_refused() {
        SharedMedicalProject project = FULL.getProject().orElseThrow();
        int posts = FULL.getPosts().orElseThrow().size();

        assertThat(found(FRENCH, FULL.withProject(project.withAssistants(posts))))
                .isEmpty();
        refuses(
                FULL.withProject(project.withAssistants(posts - 1)),
                "project.assistants",
                "Le dossier demande plus de postes que le projet ne compte d’assistants\u00a0: corrigez ce nombre, ou les "
                        + "postes.",
                "The dossier asks for more posts than the project has assistants: correct this number, or the posts.");
    }

    private static Dossier persons(boolean distinct, Partner... partners) {
        return EMPTY.withProject(SharedMedicalProject.builder()
                .partners(ImmutableList.copyOf(partners))
                .distinctLegalPersons(distinct)
                .build());
    }

    // Providers and languages

    @Test
    void the_default_factory_with_an_expression_language_validates_too() {
        Locale before = Locale.getDefault();
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .buildValidatorFactory()) {
            Locale.setDefault(Locale.FRENCH);

            assertThat(found(factory.getValidator(), FULL)).isEmpty();
            assertThat(found(factory.getValidator(), grant(FULL, grant -> grant.withSameCandidate(false))))
                    .hasSize(1)
                    .allMatch(line -> line.startsWith("previousGrant.sameCandidate: "));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            for (Locale machine : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN)) {
                Locale.setDefault(machine);
                Dossier dossier = FULL.withRequest(RequestKind.FIRST_AWARD);

                assertThat(found(validator(Locale.ENGLISH), dossier)).allMatch(line -> line.contains("first award"));
                assertThat(found(validator(Locale.FRENCH), dossier)).allMatch(line -> line.contains("première"));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The provider's own messages for bounds need an expression language. */
    record Bounded(@DecimalMin("0.5") @DecimalMax("0.1") BigDecimal value) {}

    @Test
    void bounds_are_named_without_an_expression_language() {
        Bounded bounded = new Bounded(new BigDecimal("0.3"));

        assertThat(FRENCH.validate(bounded))
                .extracting(v -> v.getMessage())
                .containsExactlyInAnyOrder("doit être supérieur ou égal à 0.5", "doit être inférieur ou égal à 0.1");
        assertThat(ENGLISH.validate(bounded))
                .extracting(v -> v.getMessage())
                .containsExactlyInAnyOrder("must be greater than or equal to 0.5", "must be less than or equal to 0.1");
    }

    private static Validator validator(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .locales(Locale.ENGLISH, Locale.FRENCH)
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, Locale.FRENCH), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    private static List<String> found(Validator validator, Dossier dossier) {
        return validator.validate(dossier).stream()
                .map(v -> v.getPropertyPath() + ": " + v.getMessage())
                .sorted()
                .toList();
    }

    private static void refuses(Dossier dossier, String path, String french, String english) {
        assertThat(found(FRENCH, dossier)).containsExactly(path + ": " + french);
        assertThat(found(ENGLISH, dossier)).containsExactly(path + ": " + english);
    }

    private static Class<?> javaType(ValueType<?> type) {
        if (type instanceof ListType<?> list) {
            return javaType(list.element());
        }
        return type instanceof ScalarType<?> scalar && scalar.name().equals("partnerKey")
                ? PartnerKey.class
                : Object.class;
    }

    private static <T> Dossier changed(Input<T> input, String pointer, Object value) {
        return input.with(FULL, pointer, Optional.of(input.type().cast(value)));
    }

    private static Dossier post(UnaryOperator<Post> change) {
        ImmutableList<Post> posts = FULL.getPosts().orElseThrow();
        return FULL.withPosts(ImmutableList.of(change.apply(posts.get(0))));
    }

    private static Dossier agreedSplit(String chu, String town) {
        return FULL.withProject(FULL.getProject()
                .orElseThrow()
                .withAgreedSplit(ImmutableList.of(
                        CostShare.builder().partner(CHU).share(Rate.parse(chu)).build(),
                        CostShare.builder()
                                .partner(TOWN)
                                .share(Rate.parse(town))
                                .build())));
    }

    private static Dossier previousMonths(int months) {
        return EMPTY.withPreviousGrant(PreviousGrant.builder().months(months).build());
    }

    private static Partner named(PartnerKey key) {
        return Establishment.builder().key(key).build();
    }

    private static TimeAllocation split(TimeSegment... segments) {
        return TimeAllocation.builder().segments(ImmutableList.copyOf(segments)).build();
    }

    private static TimeSegment segment(SiteTime... sites) {
        return TimeSegment.builder()
                .unit(AllocationUnit.HALF_DAYS_PER_WEEK)
                .sites(ImmutableList.copyOf(sites))
                .build();
    }

    private static TimeSegment months(int months) {
        return segment(site(CHU, 5), site(TOWN, 5)).withMonths(months);
    }

    private static TimeSegment dated(String start, String end) {
        return segment(site(CHU, 5), site(TOWN, 5))
                .withStart(LocalDate.parse(start))
                .withEnd(LocalDate.parse(end));
    }

    private static SiteTime site(PartnerKey partner, int amount) {
        return SiteTime.builder()
                .partner(partner)
                .amount(BigDecimal.valueOf(amount))
                .build();
    }
}
