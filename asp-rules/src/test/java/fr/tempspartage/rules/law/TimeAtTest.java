package fr.tempspartage.rules.law;

import static fr.tempspartage.domain.partner.EstablishmentKind.HOSPITAL_CENTRE;
import static fr.tempspartage.domain.partner.EstablishmentKind.MEDICO_SOCIAL;
import static fr.tempspartage.domain.partner.EstablishmentKind.UNIVERSITY_HOSPITAL;
import static fr.tempspartage.rules.vocabulary.Establishments.kind;
import static fr.tempspartage.rules.vocabulary.Posts.workingTime;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The share of the time at some partners, both sides of the bound, and what is not known or not said. */
class TimeAtTest {

    /** At least 60 % outside university hospitals, of which medico-social ones are left open. */
    private static final Rule OUTSIDE = rule(true);

    /** At most 40 % in university hospitals. */
    private static final Rule INSIDE = rule(false);

    private static Rule rule(boolean least) {
        return Invented.written(text -> {
                    Parameter<Rate> bound = text.parameter("bound", Rate.class, Rate.parse(least ? "60%" : "40%"));
                    text.clause("XX-01")
                            .condition(CallText.eachPost(
                                    least
                                            ? CallText.timeAt(kind().is(HOSPITAL_CENTRE)
                                                            .openFor(MEDICO_SOCIAL))
                                                    .atLeast(bound)
                                            : CallText.timeAt(kind().is(UNIVERSITY_HOSPITAL))
                                                    .atMost(bound)));
                })
                .rules()
                .get(0);
    }

    /** Dossier with a CHU, a CH and a third partner, and half-days at each. */
    private static Dossier dossier(@Nullable EstablishmentKind third, int chu, int ch, int other) {
        ImmutableList<SiteTime> sites = ImmutableList.of(site("chu", chu), site("ch", ch), site("third", other));
        return Invented.project(Invented.partners(
                        partner("chu", UNIVERSITY_HOSPITAL), partner("ch", HOSPITAL_CENTRE), partner("third", third)))
                .withPosts(ImmutableList.of(Post.builder()
                        .timeAllocation(TimeAllocation.builder()
                                .addSegments(TimeSegment.builder()
                                        .unit(AllocationUnit.HALF_DAYS_PER_WEEK)
                                        .sites(sites)
                                        .build())
                                .build())
                        .build()));
    }

    private static SiteTime site(String key, int halfDays) {
        return SiteTime.builder()
                .partner(PartnerKey.parse(key))
                .amount(BigDecimal.valueOf(halfDays))
                .build();
    }

    private static Partner partner(String key, @Nullable EstablishmentKind kind) {
        return Establishment.builder()
                .key(PartnerKey.parse(key))
                .name(key)
                .kind(Optional.ofNullable(kind))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "HOSPITAL_CENTRE, 4, 3, 3, SATISFIED, SATISFIED, 60%, 40%",
        "HOSPITAL_CENTRE, 5, 3, 2, NOT_SATISFIED, NOT_SATISFIED, 50%, 50%",
        "MEDICO_SOCIAL, 4, 6, 0, SATISFIED, SATISFIED, 60%, 40%",
        "MEDICO_SOCIAL, 4, 3, 3, UNKNOWN, SATISFIED, 60%, 40%",
        "MEDICO_SOCIAL, 5, 3, 2, NOT_SATISFIED, NOT_SATISFIED, 50%, 50%",
        "UNIVERSITY_HOSPITAL, 2, 6, 2, SATISFIED, SATISFIED, 60%, 40%",
        "UNIVERSITY_HOSPITAL, 2, 5, 3, NOT_SATISFIED, NOT_SATISFIED, 50%, 50%"
    })
    void the_share_of_the_partners_that_are_meant_is_compared_with_the_bound(
            EstablishmentKind third,
            int chu,
            int ch,
            int other,
            Outcome outside,
            Outcome inside,
            String shareOutside,
            String shareInside) {
        Dossier dossier = dossier(third, chu, ch, other);
        Finding one = Invented.ask(OUTSIDE, dossier);
        Finding two = Invented.ask(INSIDE, dossier);
        assertThat(one.outcome()).isEqualTo(outside);
        assertThat(two.outcome()).isEqualTo(inside);
        assertThat(one.reason(Language.ENGLISH)).contains("): " + shareOutside + ".");
        assertThat(two.reason(Language.ENGLISH)).contains("): " + shareInside + ".");
    }

    @Test
    void the_sentences_tell_the_share_and_what_is_expected() {
        assertThat(Invented.ask(INSIDE, dossier(HOSPITAL_CENTRE, 4, 6, 0)).reason(Language.FRENCH))
                .isEqualTo("Part du temps (catégorie d’établissement\u00a0: centre hospitalier universitaire"
                        + " (CHU))\u00a0: 40\u00a0%.");
        assertThat(Invented.ask(INSIDE, dossier(HOSPITAL_CENTRE, 5, 5, 0)).reason(Language.FRENCH))
                .isEqualTo("Part du temps (catégorie d’établissement\u00a0: centre hospitalier universitaire"
                        + " (CHU))\u00a0: 50\u00a0%. Attendu\u00a0: au plus 40\u00a0%.");
        Finding open = Invented.ask(OUTSIDE, dossier(MEDICO_SOCIAL, 4, 3, 3));
        assertThat(open.reason(Language.ENGLISH))
                .endsWith("The call does not say whose time counts. To be asked of the ARS.");
        assertThat(open.evidence().get(0).missing()).isEmpty();
        assertThat(INSIDE.condition().orElseThrow().en())
                .isEqualTo(
                        "for each post, share of the time over the whole contract, at every partner for which (kind of"
                                + " establishment: university hospital (CHU)): at most 40%");
    }

    @Test
    void a_partner_whose_kind_is_not_known_decides_only_where_its_time_does() {
        assertThat(Invented.ask(INSIDE, dossier(null, 3, 6, 1)).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(Invented.ask(INSIDE, dossier(null, 5, 4, 1)).outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        Finding open = Invented.ask(INSIDE, dossier(null, 4, 5, 1));
        assertThat(open.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(open.evidence().get(0).missing())
                .extracting(Evidence.MissingFact::input)
                .contains(DossierInputs.ESTABLISHMENT_KIND);
    }

    @Test
    void without_a_split_or_partners_it_is_not_known() {
        Dossier known = dossier(HOSPITAL_CENTRE, 4, 6, 0);
        Dossier noSplit = known.withPosts(ImmutableList.of(Post.builder().build()));
        assertThat(Invented.ask(INSIDE, noSplit).evidence().get(0).missing())
                .extracting(Evidence.MissingFact::input)
                .containsExactly(DossierInputs.SEGMENTS);
        Dossier noPartners = Invented.empty().withPosts(known.getPosts());
        assertThat(Invented.ask(INSIDE, noPartners).evidence().get(0).missing())
                .extracting(Evidence.MissingFact::input)
                .containsExactly(DossierInputs.PARTNERS);
    }

    private static Rule written(fr.tempspartage.rules.law.Test<Partner> where, String... open) {
        return Invented.written(text -> {
                    Parameter<Rate> bound = text.parameter("bound", Rate.class, Rate.parse("60%"));
                    fr.tempspartage.rules.law.Test<Post> test =
                            CallText.timeAt(where).atLeast(bound);
                    Statement clause = text.clause("XX-01");
                    for (String name : open) {
                        test = test.open(name);
                        clause.says(name, "À demander.");
                        text.english("XX-01." + name, "To be asked.");
                    }
                    clause.condition(CallText.eachPost(test));
                })
                .rules()
                .get(0);
    }

    @Test
    void a_sentence_of_the_clause_for_what_is_open_leaves_the_words_of_what_cannot_be_computed() {
        Dossier known = dossier(HOSPITAL_CENTRE, 4, 6, 0);
        Post post = known.getPosts().orElseThrow().get(0);
        TimeAllocation split = post.getTimeAllocation().orElseThrow();
        Dossier uneven = known.withPosts(ImmutableList.of(post.withContractStart(LocalDate.of(2026, 11, 2))
                .withContractEnd(LocalDate.of(2028, 11, 1))
                .withTimeAllocation(split.withSegments(
                        split.getSegments().get(0), split.getSegments().get(0)))));
        Rule asked = written(kind().is(HOSPITAL_CENTRE).openFor(MEDICO_SOCIAL), "asked");
        assertThat(Invented.ask(asked, uneven).reason(Language.ENGLISH))
                .isEqualTo("The periods of the split do not cover the contract exactly: the share cannot be computed.");
        assertThat(Invented.ask(asked, dossier(MEDICO_SOCIAL, 4, 3, 3)).reason(Language.ENGLISH))
                .isEqualTo("To be asked.");
    }

    @Test
    void where_it_is_not_settled_whether_a_partner_counts_the_words_are_those_of_the_partner() {
        Rule rule = Invented.written(text -> {
                    Parameter<Rate> bound = text.parameter("bound", Rate.class, Rate.parse("60%"));
                    text.clause("XX-01")
                            .condition(CallText.eachPost(CallText.timeAt(
                                            kind().is(HOSPITAL_CENTRE).asks(CallText.unsettled("home"), MEDICO_SOCIAL))
                                    .atLeast(bound)))
                            .says("home", "{partner} : à établir.");
                    text.english("XX-01.home", "{partner}: to be established.");
                })
                .rules()
                .get(0);
        Finding open = Invented.ask(rule, dossier(MEDICO_SOCIAL, 4, 3, 3));
        assertThat(open.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(open.reason(Language.ENGLISH)).isEqualTo("third: to be established.");
        assertThat(Invented.ask(rule, dossier(MEDICO_SOCIAL, 4, 6, 0)).outcome())
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_bound_that_is_a_parameter_changes_with_it() {
        Invented call = Invented.written(text -> {
            Parameter<Rate> least = text.parameter("least", Rate.class, Rate.parse("80%"));
            Parameter<Rate> most = text.parameter("most", Rate.class, Rate.parse("90%"));
            text.clause("XX-01")
                    .condition(CallText.eachPost(workingTime()
                            .atLeast(least)
                            .yes("yes")
                            .and(workingTime().atMost(most).yes("yes"))))
                    .says("yes", "De {least} à {most}.");
            text.english("XX-01.yes", "From {least} to {most}.");
        });
        assertThat(time(call, "79%")).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(time(call, "80%")).isEqualTo(Outcome.SATISFIED);
        assertThat(time(call, "90%")).isEqualTo(Outcome.SATISFIED);
        assertThat(time(call, "91%")).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(time(call.with("least", Rate.parse("50%")), "79%")).isEqualTo(Outcome.SATISFIED);
        assertThat(time(call.with("most", Rate.ONE), "91%")).isEqualTo(Outcome.SATISFIED);
        assertThat(call.parameters())
                .allSatisfy(parameter -> assertThat(parameter.clauses()).hasSize(1));
    }

    private static Outcome time(CallText call, String workingTime) {
        Dossier dossier = Invented.empty()
                .withPosts(ImmutableList.of(
                        Post.builder().workingTime(Rate.parse(workingTime)).build()));
        return Invented.ask(call.rules().get(0), dossier).outcome();
    }
}
