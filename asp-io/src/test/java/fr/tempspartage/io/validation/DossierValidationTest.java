package fr.tempspartage.io.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DossierValidationTest {

    static Stream<Arguments> inconsistencies() {
        return Stream.of(
                arguments(
                        "posts: []",
                        "/posts",
                        "La liste des postes est vide\u00a0: ajoutez le poste demandé, ou retirez la liste tant qu’il n’est pas connu.",
                        "The list of posts is empty: add the post that is asked for, or remove the list while it is not known."),
                arguments(
                        "project: {partners: [{type: communityPractice, key: a}, {type: communityPractice, key: a}]}",
                        "/project/partners/1/key",
                        "«\u00a0a\u00a0» et «\u00a0a\u00a0» ont le même repère, a.\nPeut-être est-ce un seul partenaire.",
                        "'a' and 'a' have the same key, a.\nMaybe they are one partner."),
                arguments(
                        "project: {partners: [{type: communityPractice, key: a}], agreedSplit: [{partner: a, share: 1/3}]}",
                        "/project/agreedSplit",
                        "Les parts de la répartition convenue font 33,33\u00a0% en tout, et non 100\u00a0%.\nPeut-être une part manque-t-elle.",
                        "The shares of the agreed split are 33.33% in all, not 100%.\nMaybe a share is missing."),
                arguments(
                        "posts: [{timeAllocation: {segments: []}}]",
                        "/posts/0/timeAllocation/segments",
                        "La répartition du temps n’a aucune séquence\u00a0: ajoutez-en une, ou retirez la répartition tant qu’elle n’est pas connue.",
                        "The split of time has no segment: add one, or remove the split while it is not known."),
                arguments(
                        "posts: [{timeAllocation: {segments: [{end: 2027-01-31, unit: months, sites: [{partner: a, amount: 1}]}, {start: 2027-01-31, unit: months, sites: [{partner: a, amount: 1}]}]}}]",
                        "/posts/0/timeAllocation/segments/1",
                        "Séquence 2\u00a0: elle commence le 31 janvier 2027, alors que la précédente finit le 31 janvier 2027.\nPeut-être une date est-elle fausse.",
                        "Segment 2: it starts on 31 January 2027, yet the one before ends on 31 January 2027.\nMaybe a date is wrong."),
                arguments(
                        "posts: [{contractStart: 2027-02-01, contractEnd: 2027-12-31, timeAllocation: {segments: [{start: 2027-01-31, unit: months, sites: [{partner: a, amount: 1}]}]}}]",
                        "/posts/0/timeAllocation/segments/0",
                        "Séquence 1\u00a0: du 31 janvier 2027 au 31 décembre 2027, elle sort du contrat, du 1er février 2027 au 31 décembre 2027.\nPeut-être une année est-elle fausse.",
                        "Segment 1: from 31 January 2027 to 31 December 2027, it has days outside the contract, from 1 February 2027 to 31 December 2027.\nMaybe a year is wrong."),
                arguments(
                        "posts: [{contractStart: 2027-02-01, contractEnd: 2027-12-31, financedStart: 2027-01-31, financedEnd: 2027-12-31}]",
                        "/posts/0/financedStart",
                        "Le 31 janvier 2027, borne du financement demandé, est hors du contrat, du 1er février 2027 au 31 décembre 2027.\nPeut-être une année est-elle fausse.",
                        "31 January 2027, a bound of the support asked for, is outside the contract, from 1 February 2027 to 31 December 2027.\nMaybe a year is wrong."),
                arguments(
                        "posts: [{timeAllocation: {segments: [{unit: months, sites: [{partner: a, amount: 1}, {partner: a, amount: 1}]}]}}]",
                        "/posts/0/timeAllocation/segments/0/sites/1/partner",
                        "Séquence 1\u00a0: le partenaire «\u00a0a\u00a0» y figure deux fois.\nPeut-être faut-il le garder une fois, avec tout son temps.",
                        "Segment 1: the partner 'a' stands in it twice.\nMaybe keep it once, with its whole time."),
                arguments(
                        "posts: [{timeAllocation: {segments: [{unit: months, sites: [{partner: a, amount: 0}]}]}}]",
                        "/posts/0/timeAllocation/segments/0/sites",
                        "Séquence 1\u00a0: aucun partenaire n’y a de temps.\nPeut-être une valeur manque-t-elle.",
                        "Segment 1: no partner has any time in it.\nMaybe a value is missing."),
                arguments(
                        "candidate: {rpps: \"10000001916\", hasRpps: false}",
                        "/candidate/hasRpps",
                        "Un numéro RPPS est donné alors qu’il est déclaré absent\u00a0: corrigez cette déclaration, ou retirez le numéro.",
                        "An RPPS number is given, yet it is stated that there is none: correct this statement, or remove the number."),
                arguments(
                        "{candidate: {rpps: \"10000001916\"}, previousGrant: {candidate: \"10000001916\", sameCandidate: false}}",
                        "/previousGrant/sameCandidate",
                        "Ce qui est déclaré ici du candidat est contredit par les deux numéros RPPS\u00a0: corrigez cette déclaration, ou l’un des numéros.",
                        "What is stated here of the candidate is contradicted by the two RPPS numbers: correct this statement, or one of the numbers."),
                arguments(
                        "filing: {state: draft, filedAt: \"2026-05-17T23:59:59+02:00\"}",
                        "/filing/filedAt",
                        "Un brouillon porte une date de dépôt, le 17 mai 2026.\nPeut-être le dossier est-il déposé.",
                        "A draft has a filing date, 17 May 2026.\nMaybe the dossier is filed."),
                arguments(
                        "project: {partners: [], recruiters: [a]}",
                        "/project/recruiters/0",
                        "«\u00a0a\u00a0» n’est le repère d’aucun partenaire du projet.\nPeut-être faut-il ajouter le partenaire.",
                        "'a' is the key of no partner of the project.\nMaybe add the partner."),
                arguments(
                        "posts: [{contractStart: 2027-01-01, contractEnd: 2027-12-31, timeAllocation: {segments: [{months: 13, unit: months, sites: [{partner: a, amount: 1}]}]}}]",
                        "/posts/0/timeAllocation/segments",
                        "Mois des séquences\u00a0: 13, plus que ceux du contrat\u00a0: 12.\nPeut-être une séquence est-elle trop longue.",
                        "Months of the segments: 13, more than those of the contract: 12.\nMaybe a segment is too long."));
    }

    @ParameterizedTest
    @MethodSource("inconsistencies")
    void each_inconsistency_points_at_its_place_and_says_what_to_do_in_both_languages(
            String yaml, String pointer, String french, String english) {
        List<Issue> issues = DossierValidation.check(dossier(yaml));
        assertThat(issues).extracting(Issue::pointer).containsExactly(pointer);
        assertThat(issues).extracting(Issue::code).containsOnly(IssueCode.INCONSISTENT);
        Issue issue = issues.get(0);
        assertThat(issue.message()).isEqualTo(Bilingual.of(french, english));
        assertThat(issue.line()).isZero();
        assertThat(issue.format(Language.ENGLISH)).isEqualTo(pointer + ": " + english);
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
