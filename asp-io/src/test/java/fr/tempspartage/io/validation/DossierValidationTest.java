package fr.tempspartage.io.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.Notation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierValidationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            posts: [] | /posts
            project: {partners: [{type: communityPractice, key: a}, {type: communityPractice, key: a}]} | /project/partners/1/key
            project: {partners: [{type: communityPractice, key: a}], agreedSplit: [{partner: a, share: 1/3}]} | /project/agreedSplit
            posts: [{timeAllocation: {segments: []}}] | /posts/0/timeAllocation/segments
            posts: [{timeAllocation: {segments: [{end: 2027-01-31, unit: months, sites: [{partner: a, amount: 1}]}, {start: 2027-01-31, unit: months, sites: [{partner: a, amount: 1}]}]}}] | /posts/0/timeAllocation/segments/1
            posts: [{contractStart: 2027-02-01, contractEnd: 2027-12-31, timeAllocation: {segments: [{start: 2027-01-31, unit: months, sites: [{partner: a, amount: 1}]}]}}] | /posts/0/timeAllocation/segments/0
            posts: [{contractStart: 2027-02-01, contractEnd: 2027-12-31, financedStart: 2027-01-31, financedEnd: 2027-12-31}] | /posts/0/financedStart
            posts: [{timeAllocation: {segments: [{unit: months, sites: [{partner: a, amount: 1}, {partner: a, amount: 1}]}]}}] | /posts/0/timeAllocation/segments/0/sites/1/partner
            posts: [{timeAllocation: {segments: [{unit: months, sites: [{partner: a, amount: 0}]}]}}] | /posts/0/timeAllocation/segments/0/sites
            candidate: {rpps: "10000001916", hasRpps: false} | /candidate/hasRpps
            {request: firstAward, previousGrant: {}} | /previousGrant
            filing: {state: draft, filedAt: "2026-05-17T23:59:59+02:00"} | /filing/filedAt
            project: {partners: [], recruiters: [a]} | /project/recruiters/0
            """)
    void each_inconsistency_points_at_its_place_and_says_maybe_in_both_languages(String yaml, String pointer) {
        List<Issue> issues = DossierValidation.check(dossier(yaml));
        assertThat(issues).extracting(Issue::pointer).containsExactly(pointer);
        assertThat(issues).extracting(Issue::code).containsOnly(IssueCode.INCONSISTENT);
        Issue issue = issues.get(0);
        assertThat(issue.message().fr()).doesNotContain("{").contains("\nPeut-être");
        assertThat(issue.message().en()).doesNotContain("{").contains("\nMaybe");
        assertThat(issue.line()).isZero();
        assertThat(issue.format(fr.tempspartage.domain.Language.ENGLISH)).startsWith(pointer + ": ");
    }

    @Test
    void a_consistent_dossier_has_no_issue() {
        assertThat(DossierValidation.check(dossier("posts: [{}]"))).isEmpty();
    }

    @Test
    void messages_of_the_provider_are_in_both_languages_too() {
        Dossier dossier = dossier("{}").withId("x".repeat(65));
        assertThat(DossierValidation.check(dossier)).singleElement().satisfies(issue -> {
            assertThat(issue.pointer()).isEqualTo("/id");
            assertThat(issue.message().fr()).isEqualTo("La taille doit être comprise entre 0 et 64");
            assertThat(issue.message().en()).isEqualTo("Size must be between 0 and 64");
        });
    }

    @Test
    void names_of_fields_are_those_of_properties() throws ReflectiveOperationException {
        check(DossierFields.TYPE, new HashSet<>());
    }

    private static Dossier dossier(String yaml) {
        String rest = yaml.startsWith("{") ? yaml.substring(1, yaml.length() - 1) : yaml;
        String comma = rest.isEmpty() ? "" : ", ";
        ReadResult<Dossier> read =
                AspJson.standard().read(DossierFields.TYPE, "{id: a, call: x" + comma + rest + "}", Notation.YAML);
        return read.orElseThrow();
    }

    private static void check(ValueType<?> type, Set<RecordType<?>> seen) throws ReflectiveOperationException {
        if (type instanceof ListType<?> list) {
            check(list.element(), seen);
        } else if (type instanceof VariantType<?> variant) {
            for (RecordType<?> each : variant.variants()) {
                check(each, seen);
            }
        } else if (type instanceof RecordType<?> rec && seen.add(rec)) {
            for (Field<?, ?> field : rec.fields()) {
                String name = field.name();
                String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
                assertThat(rec.javaType().getMethod(getter)).isNotNull();
                check(field.type(), seen);
            }
        }
    }
}
