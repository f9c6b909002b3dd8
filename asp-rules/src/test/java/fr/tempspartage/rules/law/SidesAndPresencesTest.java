package fr.tempspartage.rules.law;

import static fr.tempspartage.domain.partner.CommunityPracticeKind.HEALTH_CENTRE;
import static fr.tempspartage.domain.partner.CommunityPracticeKind.HEALTH_HOUSE;
import static fr.tempspartage.domain.partner.CommunityPracticeKind.PHARMACY;
import static fr.tempspartage.domain.partner.LegalStatus.OTHER_PRIVATE;
import static fr.tempspartage.domain.partner.LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT;
import static fr.tempspartage.domain.post.CommunityPracticeMode.ADVANCED_CONSULTATIONS;
import static fr.tempspartage.domain.post.CommunityPracticeMode.EMPLOYEE;
import static fr.tempspartage.domain.post.CommunityPracticeMode.SELF_EMPLOYED;
import static fr.tempspartage.rules.law.FactTestsTest.assertAnswer;
import static fr.tempspartage.rules.law.FactTestsTest.missing;
import static fr.tempspartage.rules.law.Invented.ask;
import static fr.tempspartage.rules.law.Invented.empty;
import static fr.tempspartage.rules.law.Invented.establishment;
import static fr.tempspartage.rules.law.Invented.partners;
import static fr.tempspartage.rules.law.Invented.project;
import static fr.tempspartage.rules.law.Invented.rule;
import static fr.tempspartage.rules.vocabulary.Establishments.legalStatus;
import static fr.tempspartage.rules.vocabulary.Partners.isTownStructure;
import static fr.tempspartage.rules.vocabulary.Posts.mode;
import static fr.tempspartage.rules.vocabulary.Projects.hasFinalPhaseResident;
import static fr.tempspartage.rules.vocabulary.Projects.supervision;
import static fr.tempspartage.rules.vocabulary.TownStructures.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Conditions of one side of the partners and of each presence in the community; gates, presumptions, open questions. */
class SidesAndPresencesTest {

    private static Partner town(String key, @Nullable CommunityPracticeKind kind) {
        return CommunityPractice.builder()
                .key(PartnerKey.parse(key))
                .name("Structure " + key)
                .kind(Optional.ofNullable(kind))
                .build();
    }

    private static CommunityPresence at(String key, @Nullable CommunityPracticeMode mode) {
        return CommunityPresence.builder()
                .partner(PartnerKey.parse(key))
                .mode(Optional.ofNullable(mode))
                .build();
    }

    private static Dossier present(Dossier dossier, CommunityPresence... presences) {
        return dossier.withPosts(ImmutableList.of(Post.builder()
                .communityPresences(ImmutableList.copyOf(presences))
                .build()));
    }

    private static Dossier of(Partner... partners) {
        return project(partners(partners));
    }

    private static Dossier stated(@Nullable Boolean supervised, @Nullable Boolean helped) {
        return project(SharedMedicalProject.builder()
                .supervision(Optional.ofNullable(supervised))
                .hasFinalPhaseResident(Optional.ofNullable(helped)));
    }

    private static void assertSays(Finding finding, Outcome outcome, String sentence) {
        assertAnswer(finding, outcome, "Dit « " + sentence + " ».", "Says “" + sentence + "”.");
        assertThat(missing(finding)).isEmpty();
    }

    private static void assertMissing(Finding finding, String... facts) {
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.evidence().get(0).reason()).isEqualTo(Trace.MISSING);
        assertThat(missing(finding)).containsExactly(facts);
    }

    private static void assertReads(fr.tempspartage.rules.law.Test<?> test, String french, String english) {
        assertThat(test.readBack().fr().replace('\u00a0', ' ')).isEqualTo(french);
        assertThat(test.readBack().en()).isEqualTo(english);
    }

    // One side of the partners.

    private static final fr.tempspartage.rules.law.Test<Partner> PUBLIC =
            legalStatus().is(PUBLIC_HEALTH_ESTABLISHMENT).yes("public").no("private");
    private static final fr.tempspartage.rules.law.Test<Partner> CENTRE =
            structure().is(HEALTH_CENTRE).yes("centre").no("other");

    private static final fr.tempspartage.rules.law.Test<Dossier> ONE_PUBLIC = CallText.oneEstablishment("none", PUBLIC);
    private static final fr.tempspartage.rules.law.Test<Dossier> ALL_CENTRES =
            CallText.eachTownStructure("none", CENTRE);

    private final Rule onePublic = rule(ONE_PUBLIC, "public", "private", "none");
    private final Rule allCentres = rule(ALL_CENTRES, "centre", "other", "none");

    @Test
    void one_establishment_is_enough_and_structures_of_town_care_are_not_asked() {
        Partner town = town("town", PHARMACY);
        assertSays(
                ask(
                        onePublic,
                        of(town, establishment("a", OTHER_PRIVATE), establishment("b", PUBLIC_HEALTH_ESTABLISHMENT))),
                Outcome.SATISFIED,
                "public");
        assertSays(ask(onePublic, of(town, establishment("a", OTHER_PRIVATE))), Outcome.NOT_SATISFIED, "private");
        assertSays(ask(onePublic, of(town)), Outcome.NOT_SATISFIED, "none");
        assertSays(ask(onePublic, of()), Outcome.NOT_SATISFIED, "none");
        assertMissing(ask(onePublic, empty()), "project.partners");
        assertMissing(
                ask(onePublic, of(town, establishment("a", null))),
                "project.partners[establishment].legalStatus",
                "project.partners[establishment].kind");
    }

    @Test
    void every_structure_of_town_care_is_asked_and_establishments_are_not() {
        Partner hospital = establishment("a", OTHER_PRIVATE);
        assertSays(ask(allCentres, of(hospital, town("t", HEALTH_CENTRE))), Outcome.SATISFIED, "centre");
        assertSays(
                ask(allCentres, of(town("t", HEALTH_CENTRE), hospital, town("u", PHARMACY))),
                Outcome.NOT_SATISFIED,
                "other");
        assertSays(ask(allCentres, of(town("t", null), town("u", PHARMACY))), Outcome.NOT_SATISFIED, "other");
        assertSays(ask(allCentres, of(hospital)), Outcome.NOT_SATISFIED, "none");
        assertMissing(
                ask(allCentres, of(town("t", HEALTH_CENTRE), town("u", null))),
                "project.partners[communityPractice].kind");
    }

    @Test
    void the_side_that_is_asked_is_read_back() {
        assertReads(
                ONE_PUBLIC,
                "pour un établissement partenaire au moins, statut juridique : établissement public de santé (EPS)",
                "for one partner establishment at least, legal status: public health establishment (EPS)");
        assertReads(
                ALL_CENTRES,
                "pour chaque structure de soins de ville partenaire, d’une au moins, type de structure de soins de"
                        + " ville : centre de santé (CDS)",
                "for each partner structure of town care, of one at least, kind of community structure: health centre"
                        + " (CDS)");
    }

    @Test
    void the_side_of_a_partner_has_a_sentence() {
        Rule side = rule(CallText.eachPartner(isTownStructure()));
        assertAnswer(
                ask(side, of(town("t", null))),
                Outcome.SATISFIED,
                "Structure t est une structure de soins de ville.",
                "Structure t is a structure of town care.");
        assertAnswer(
                ask(side, of(establishment("a", null))),
                Outcome.NOT_SATISFIED,
                "Établissement a est un établissement.",
                "Établissement a is an establishment.");
        assertReads(isTownStructure(), "c’est une structure de soins de ville", "it is a structure of town care");
    }

    // Presences in the community.

    private static final fr.tempspartage.rules.law.Test<Post> EMPLOYED =
            CallText.eachPresence(mode().is(EMPLOYEE).yes("employed").no("otherwise"));
    private static final fr.tempspartage.rules.law.Test<CommunityPresence> IN_CENTRE =
            CallText.itsPartner(isTownStructure().and(structure().is(HEALTH_CENTRE)));

    private final Rule employed = rule(CallText.eachPost(EMPLOYED), "employed", "otherwise");
    private final Rule employedInCentres = rule(
            CallText.eachPost(CallText.eachPresence(
                    mode().is(EMPLOYEE).yes("employed").no("otherwise").when(IN_CENTRE, "elsewhere"))),
            "employed",
            "otherwise",
            "elsewhere");

    @Test
    void each_presence_is_asked_and_one_that_refuses_decides() {
        assertSays(ask(employed, present(empty(), at("t", EMPLOYEE))), Outcome.SATISFIED, "employed");
        assertSays(
                ask(employed, present(empty(), at("t", EMPLOYEE), at("u", SELF_EMPLOYED))),
                Outcome.NOT_SATISFIED,
                "otherwise");
        assertSays(
                ask(employed, present(empty(), at("t", null), at("u", SELF_EMPLOYED))),
                Outcome.NOT_SATISFIED,
                "otherwise");
        assertMissing(
                ask(employed, present(empty(), at("t", EMPLOYEE), at("u", null))), "posts[].communityPresences[].mode");
        assertMissing(
                ask(employed, empty().withPosts(ImmutableList.of(Post.builder().build()))),
                "posts[].communityPresences");
    }

    @Test
    void no_presence_at_all_refuses_in_words_of_its_own_or_of_the_clause() {
        assertAnswer(
                ask(employed, present(empty())),
                Outcome.NOT_SATISFIED,
                "Le dossier n’indique aucun exercice en ville.",
                "The dossier names no practice in the community.");
        assertSays(
                ask(rule(CallText.eachPost(EMPLOYED), "employed", "otherwise", "noPresence"), present(empty())),
                Outcome.NOT_SATISFIED,
                "noPresence");
    }

    @Test
    void a_presence_is_asked_of_its_own_partner() {
        Dossier two = of(establishment("h", null), town("house", HEALTH_HOUSE), town("centre", HEALTH_CENTRE));
        assertSays(
                ask(employedInCentres, present(two, at("house", SELF_EMPLOYED), at("centre", EMPLOYEE))),
                Outcome.SATISFIED,
                "employed");
        assertSays(
                ask(employedInCentres, present(two, at("house", EMPLOYEE), at("centre", SELF_EMPLOYED))),
                Outcome.NOT_SATISFIED,
                "otherwise");
        assertSays(
                ask(employedInCentres, present(two, at("house", SELF_EMPLOYED), at("h", SELF_EMPLOYED))),
                Outcome.NOT_APPLICABLE,
                "elsewhere");
        assertMissing(ask(employedInCentres, present(empty(), at("centre", EMPLOYEE))), "project.partners");
        assertMissing(
                ask(employedInCentres, present(of(town("centre", null)), at("centre", SELF_EMPLOYED))),
                "project.partners[communityPractice].kind");
    }

    @Test
    void a_presence_may_be_expected_only_where_a_partner_calls_for_one() {
        fr.tempspartage.rules.law.Test<Partner> centre =
                isTownStructure().and(structure().is(HEALTH_CENTRE));
        fr.tempspartage.rules.law.Test<Post> test = CallText.eachPresence(
                CallText.dossier(CallText.onePartner(centre)),
                "notExpected",
                mode().is(EMPLOYEE).yes("employed").no("otherwise"));
        Rule rule = rule(CallText.eachPost(test), "employed", "otherwise", "notExpected", "noPresence");
        Dossier house = of(town("t", HEALTH_HOUSE));
        Post unknown = Post.builder().build();
        assertSays(ask(rule, present(house)), Outcome.NOT_APPLICABLE, "notExpected");
        assertSays(ask(rule, house.withPosts(ImmutableList.of(unknown))), Outcome.NOT_APPLICABLE, "notExpected");
        assertSays(ask(rule, present(house, at("t", SELF_EMPLOYED))), Outcome.NOT_SATISFIED, "otherwise");
        assertSays(ask(rule, present(of(town("t", HEALTH_CENTRE)))), Outcome.NOT_SATISFIED, "noPresence");
        assertMissing(ask(rule, present(of(town("t", null)))), "project.partners[communityPractice].kind");
        assertMissing(
                ask(rule, of(town("t", HEALTH_CENTRE)).withPosts(ImmutableList.of(unknown))),
                "posts[].communityPresences");
        assertReads(
                test,
                "pour chaque exercice en ville, d’un au moins si (pour un partenaire au moins, c’est une structure de"
                        + " soins de ville ; et type de structure de soins de ville : centre de santé (CDS)), mode"
                        + " d’exercice en ville : salarié",
                "for each presence in the community, of one at least if (for one partner at least, it is a structure"
                        + " of town care; and kind of community structure: health centre (CDS)), mode of practice in"
                        + " the community: employee");
    }

    @Test
    void presences_and_their_partner_are_read_back() {
        assertReads(
                EMPLOYED,
                "pour chaque exercice en ville, d’un au moins, mode d’exercice en ville : salarié",
                "for each presence in the community, of one at least, mode of practice in the community: employee");
        assertReads(
                IN_CENTRE,
                "c’est une structure de soins de ville ; et type de structure de soins de ville : centre de santé"
                        + " (CDS)",
                "it is a structure of town care; and kind of community structure: health centre (CDS)");
    }

    @Test
    void a_test_of_a_presence_cannot_be_asked_where_none_is_looked_at() {
        assertThatThrownBy(() -> mode().read(new Case(null, Trace.silent())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No presence in the community is looked at.\nMaybe ask this test of each presence.");
    }

    /** Every list of up to two presences, each mode known or not, against all ways to fill in what is not. */
    @Test
    void an_answer_over_presences_is_that_over_all_values_of_their_modes() {
        Rule table = rule(
                CallText.eachPost(CallText.eachPresence(mode().cases()
                        .where(Outcome.SATISFIED, "employed", EMPLOYEE)
                        .where(Outcome.NOT_APPLICABLE, "free", SELF_EMPLOYED)
                        .others(Outcome.NOT_SATISFIED, "advanced"))),
                "employed",
                "free",
                "advanced");
        List<@Nullable CommunityPracticeMode> values = new ArrayList<>(Arrays.asList(CommunityPracticeMode.values()));
        values.add(null);
        for (CommunityPracticeMode first : values) {
            assertExact(table, first);
            for (CommunityPracticeMode second : values) {
                assertExact(table, first, second);
            }
        }
    }

    private static void assertExact(Rule table, @Nullable CommunityPracticeMode... modes) {
        Set<Outcome> found = EnumSet.noneOf(Outcome.class);
        fill(table, modes, 0, found);
        assertThat(answer(table, modes))
                .as(Arrays.toString(modes))
                .isEqualTo(found.size() == 1 ? found.iterator().next() : Outcome.UNKNOWN);
    }

    private static void fill(Rule table, @Nullable CommunityPracticeMode[] modes, int from, Set<Outcome> found) {
        if (from == modes.length) {
            found.add(answer(table, modes));
        } else if (modes[from] != null) {
            fill(table, modes, from + 1, found);
        } else {
            for (CommunityPracticeMode mode : CommunityPracticeMode.values()) {
                @Nullable CommunityPracticeMode[] filled = modes.clone();
                filled[from] = mode;
                fill(table, filled, from + 1, found);
            }
        }
    }

    private static Outcome answer(Rule table, @Nullable CommunityPracticeMode... modes) {
        CommunityPresence[] presences =
                Arrays.stream(modes).map(mode -> at("t", mode)).toArray(CommunityPresence[]::new);
        return ask(table, present(empty(), presences)).outcome();
    }

    // Gates and presumptions.

    private static final fr.tempspartage.rules.law.Test<Dossier> REFUSED_IF_SUPERVISED =
            CallText.<Dossier>never("refused").when(supervision().is(true).orNotKnown(), "elsewhere");

    @Test
    void a_gate_may_have_a_sentence_of_its_own_beside_that_of_another_gate() {
        Rule rule = rule(
                CallText.<Dossier>always()
                        .yes("asked")
                        .when(supervision().is(true), "unsupervised")
                        .when(hasFinalPhaseResident().is(true), "alone"),
                "asked",
                "unsupervised",
                "alone");
        assertSays(ask(rule, stated(true, true)), Outcome.SATISFIED, "asked");
        assertSays(ask(rule, stated(false, true)), Outcome.NOT_APPLICABLE, "unsupervised");
        assertSays(ask(rule, stated(true, false)), Outcome.NOT_APPLICABLE, "alone");
        assertMissing(ask(rule, stated(null, true)), "project.supervision");
    }

    @Test
    void a_refusal_does_not_wait_for_what_is_presumed() {
        Rule rule = rule(REFUSED_IF_SUPERVISED, "refused", "elsewhere");
        assertSays(ask(rule, stated(true, null)), Outcome.NOT_SATISFIED, "refused");
        assertSays(ask(rule, stated(null, null)), Outcome.NOT_SATISFIED, "refused");
        assertSays(ask(rule, stated(false, null)), Outcome.NOT_APPLICABLE, "elsewhere");
        assertReads(
                REFUSED_IF_SUPERVISED,
                "si (encadrement d’étudiants de 3e cycle : oui, ou on ne le sait pas), alors refusé",
                "if (supervision of postgraduate students (3e cycle): yes, or that is not known), then refused");
    }

    // Tables that ask, and open questions.

    private final Rule table = rule(
            CallText.eachPost(CallText.eachPresence(mode().cases()
                    .asks(CallText.<CommunityPresence>always().yes("yes").when(IN_CENTRE, "elsewhere"), EMPLOYEE)
                    .asks(
                            CallText.<CommunityPresence>never("no").when(IN_CENTRE, "elsewhere"),
                            SELF_EMPLOYED,
                            ADVANCED_CONSULTATIONS))),
            "yes",
            "no",
            "elsewhere");

    @Test
    void a_table_whose_value_is_not_known_answers_what_all_its_conditions_do() {
        Dossier house = of(town("t", HEALTH_HOUSE));
        Dossier centre = of(town("t", HEALTH_CENTRE));
        assertSays(ask(table, present(house, at("t", null))), Outcome.NOT_APPLICABLE, "elsewhere");
        assertSays(ask(table, present(centre, at("t", SELF_EMPLOYED))), Outcome.NOT_SATISFIED, "no");
        assertMissing(ask(table, present(centre, at("t", null))), "posts[].communityPresences[].mode");
        assertMissing(
                ask(table, present(of(town("t", null)), at("t", null))),
                "posts[].communityPresences[].mode",
                "project.partners[communityPractice].kind");
    }

    @Test
    void a_case_that_no_choice_decides_is_put_to_the_agency_with_its_question() {
        Question<Invented.Width> question = Invented.question();
        Rule rule = rule(
                supervision().cases().asks(question.leavesOpen("open"), true).others(Outcome.NOT_SATISFIED, "no"),
                "open",
                "no");
        Finding finding = ask(rule, stated(true, null), "narrow");
        assertSays(finding, Outcome.UNKNOWN, "open");
        assertThat(finding.evidence().get(0).textSilent()).isTrue();
        assertThat(finding.evidence().get(0).question()).contains(question.interpretation());
        assertSays(ask(rule, stated(false, null), "narrow"), Outcome.NOT_SATISFIED, "no");
        assertThat(rule.interpretations()).containsExactly(question);
        assertReads(question.leavesOpen("open"), "à demander à l’ARS", "to be asked of the ARS");
    }

    @Test
    void what_would_be_refused_is_put_to_the_agency_with_its_question() {
        Question<Invented.Width> question = Invented.question();
        Rule rule = rule(supervision().is(true).yes("yes").elseOpen("open", question), "yes", "open");
        Finding finding = ask(rule, stated(false, null), "wide");
        assertSays(finding, Outcome.UNKNOWN, "open");
        assertThat(finding.evidence().get(0).question()).contains(question.interpretation());
        assertSays(ask(rule, stated(true, null), "wide"), Outcome.SATISFIED, "yes");
        assertMissing(ask(rule, stated(null, null), "wide"), "project.supervision");
        assertThat(rule.interpretations()).containsExactly(question);
    }

    @Test
    void while_nothing_is_decided_only_what_all_choices_may_answer_is_possible() {
        Rule rule = rule(
                Invented.question()
                        .<Dossier>decides(width -> switch (width) {
                            case NARROW -> supervision().is(true).yes("yes").no("no");
                            case WIDE -> CallText.<Dossier>always().yes("yes");
                        })
                        .undecided("undecided")
                        .or(hasFinalPhaseResident().is(true).yes("yes").no("no")),
                "yes",
                "no",
                "undecided");
        assertSays(ask(rule, stated(false, false), "none"), Outcome.UNKNOWN, "undecided");
        assertSays(ask(rule, stated(true, false), "none"), Outcome.SATISFIED, "yes");
        assertThat(missing(ask(rule, stated(null, false), "none"))).containsExactly("project.supervision");
        Rule refusing = rule(
                Invented.question()
                        .<Dossier>decides(width -> switch (width) {
                            case NARROW -> supervision().is(true).yes("yes").no("no");
                            case WIDE -> CallText.notApplicable("none");
                        })
                        .undecided("undecided"),
                "yes",
                "no",
                "none",
                "undecided");
        assertSays(ask(refusing, stated(null, null), "none"), Outcome.UNKNOWN, "undecided");
    }

    @Test
    void a_call_without_a_committee_leaves_a_question_to_the_agency() {
        Invented text = new Invented();
        text.clause("XX-01").committee(CallText.judgedByAgency());
        assertAnswer(
                ask(text.rules().get(0), empty()),
                Outcome.FOR_COMMITTEE,
                "À l’appréciation de l’ARS.",
                "For the ARS to judge.");
        assertReads(CallText.judgedByAgency(), "à l’appréciation de l’ARS", "for the ARS to judge");
    }
}
