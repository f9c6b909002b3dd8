package fr.tempspartage.rules.law;

import static fr.tempspartage.rules.law.Invented.empty;
import static fr.tempspartage.rules.verdict.Outcome.NOT_SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.vocabulary.Posts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions on the dates of a contract, with both sides of every bound. */
class ContractTimeTest {

    private static final Rule DATES = rule(text -> Posts.runs(
            text.parameter("first", LocalDate.class, LocalDate.of(2025, 11, 1)),
            text.parameter("last", LocalDate.class, LocalDate.of(2027, 10, 31))));
    private static final Rule LENGTH = rule(text -> Posts.lasts(text.parameter("months", Integer.class, 24)));
    private static final Rule LIMIT = rule(text -> Posts.lastsAtMost(text.parameter("months", Integer.class, 12)));

    private static Rule rule(Function<Invented, fr.tempspartage.rules.law.Test<Post>> test) {
        Invented text = new Invented();
        text.clause("XX-01").condition(CallText.eachPost(test.apply(text)));
        return text.rules().get(0);
    }

    private static Dossier contract(@Nullable String start, @Nullable String end) {
        return empty().withPosts(ImmutableList.of(Post.builder()
                .contractStart(Optional.ofNullable(start).map(LocalDate::parse))
                .contractEnd(Optional.ofNullable(end).map(LocalDate::parse))
                .build()));
    }

    private static void assertReason(Finding finding, String french, String english) {
        assertThat(finding.reason(Language.FRENCH).replace('\u00a0', ' ')).isEqualTo(french);
        assertThat(finding.reason(Language.ENGLISH).replace('\u00a0', ' ')).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-01, 2027-10-31, SATISFIED",
        "2025-11-03, 2027-10-31, SATISFIED",
        "2025-11-04, 2027-10-31, UNKNOWN",
        "2025-11-03, 2027-11-02, UNKNOWN",
        "2025-10-01, 2027-10-31, NOT_SATISFIED",
        "2025-10-02, 2027-10-31, UNKNOWN",
        "2025-11-30, 2027-10-31, UNKNOWN",
        "2025-12-01, 2027-10-31, NOT_SATISFIED",
        "2025-11-01, 2027-09-30, NOT_SATISFIED",
        "2025-11-01, 2027-10-01, UNKNOWN",
        "2025-11-01, 2027-11-29, UNKNOWN",
        "2025-11-01, 2027-11-30, NOT_SATISFIED",
        "2025-10-01, , NOT_SATISFIED",
        "2025-10-02, , UNKNOWN",
        "2025-11-30, , UNKNOWN",
        "2025-12-01, , NOT_SATISFIED",
        ", 2027-09-30, NOT_SATISFIED",
        ", 2027-10-01, UNKNOWN",
        ", 2027-11-29, UNKNOWN",
        ", 2027-11-30, NOT_SATISFIED",
        ", , UNKNOWN"
    })
    void a_contract_runs_between_two_days_or_is_less_than_a_month_off(
            @Nullable String start, @Nullable String end, Outcome outcome) {
        assertThat(Invented.ask(DATES, contract(start, end)).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-16, 2028-02-15, SATISFIED",
        "2026-11-02, 2028-10-31, SATISFIED",
        "2026-11-03, 2028-10-31, UNKNOWN",
        "2026-02-16, 2028-02-14, UNKNOWN",
        "2026-02-16, 2028-02-16, UNKNOWN",
        "2026-02-16, 2028-01-16, UNKNOWN",
        "2026-02-16, 2028-01-15, NOT_SATISFIED",
        "2026-02-16, 2028-03-14, UNKNOWN",
        "2026-02-16, 2028-03-15, NOT_SATISFIED",
        "2026-02-16, , UNKNOWN",
        ", 2028-02-15, UNKNOWN"
    })
    void a_contract_lasts_so_many_months_or_is_less_than_a_month_off(
            @Nullable String start, @Nullable String end, Outcome outcome) {
        assertThat(Invented.ask(LENGTH, contract(start, end)).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-16, 2026-02-16, SATISFIED",
        "2026-02-16, 2027-02-15, SATISFIED",
        "2026-02-16, 2027-02-16, UNKNOWN",
        "2026-02-16, 2027-03-14, UNKNOWN",
        "2026-02-16, 2027-03-15, NOT_SATISFIED",
        "2026-11-02, 2027-10-31, SATISFIED",
        "2026-11-02, 2027-11-01, SATISFIED",
        "2026-02-16, , UNKNOWN"
    })
    void a_contract_lasts_so_many_months_at_most(@Nullable String start, @Nullable String end, Outcome outcome) {
        assertThat(Invented.ask(LIMIT, contract(start, end)).outcome()).isEqualTo(outcome);
    }

    @Property
    void months_are_those_of_the_contract_itself(
            @ForAll @IntRange(max = 2000) int day, @ForAll @IntRange(min = 1, max = 48) int months) {
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(day);
        String end = start.plusMonths(months).minusDays(1).toString();
        Dossier dossier = contract(start.toString(), end);
        assertThat(Invented.ask(LENGTH, dossier).outcome())
                .isIn(months == 24 ? List.of(SATISFIED) : off(months - 24, start));
        assertThat(Invented.ask(LIMIT, dossier).outcome())
                .isIn(months <= 12 ? List.of(SATISFIED) : off(months - 12, start));
    }

    /** One month from an end of a month may fall short of a month from another: from 31 January, 24 to 25 months do. */
    private static List<Outcome> off(int months, LocalDate start) {
        boolean mayFallShort = Math.abs(months) == 1 && start.getDayOfMonth() > 28;
        return mayFallShort ? List.of(NOT_SATISFIED, UNKNOWN) : List.of(NOT_SATISFIED);
    }

    @Test
    void the_reason_holds_the_dates_of_the_contract_against_those_of_the_call() {
        assertReason(
                Invented.ask(DATES, contract("2025-11-03", "2027-10-31")),
                "Le contrat va du 3 novembre 2025 au 31 octobre 2027, comme l’appel le demande : un contrat du 1er novembre 2025 au 31 octobre 2027.",
                "The contract runs from 3 November 2025 to 31 October 2027, as the call asks: a contract from 1 November 2025 to 31 October 2027.");
        assertReason(
                Invented.ask(LENGTH, contract("2026-02-16", "2027-02-15")),
                "Le contrat va du 16 février 2026 au 15 février 2027 ; l’appel demande un contrat de 24 mois.",
                "The contract runs from 16 February 2026 to 15 February 2027; the call asks for a contract of 24 months.");
        assertReason(
                Invented.ask(LIMIT, contract("2026-02-16", "2027-03-01")),
                "Le contrat va du 16 février 2026 au 1er mars 2027 ; l’appel demande un contrat de 12 mois au plus. L’écart est de moins d’un mois : les dates sont à rectifier.",
                "The contract runs from 16 February 2026 to 1 March 2027; the call asks for a contract of 12 months at most. It is less than a month off: the dates are to be put right.");
        assertReason(
                Invented.ask(DATES, contract("2026-11-01", null)),
                "Le contrat commence le 1er novembre 2026 ; l’appel demande un contrat du 1er novembre 2025 au 31 octobre 2027.",
                "The contract starts on 1 November 2026; the call asks for a contract from 1 November 2025 to 31 October 2027.");
        assertReason(
                Invented.ask(DATES, contract(null, "2026-10-31")),
                "Le contrat prend fin le 31 octobre 2026 ; l’appel demande un contrat du 1er novembre 2025 au 31 octobre 2027.",
                "The contract ends on 31 October 2026; the call asks for a contract from 1 November 2025 to 31 October 2027.");
    }

    @Test
    void a_contract_that_is_near_lacks_nothing_and_one_without_an_end_lacks_it() {
        assertThat(FactTestsTest.missing(Invented.ask(LENGTH, contract("2026-11-03", "2028-10-31"))))
                .isEmpty();
        Finding open = Invented.ask(LENGTH, contract("2026-11-03", null));
        assertThat(open.outcome()).isEqualTo(UNKNOWN);
        assertThat(FactTestsTest.missing(open)).hasToString("[" + DossierInputs.CONTRACT_END + "]");
    }

    @Test
    void it_reads_back_with_the_tolerance() {
        assertThat(LIMIT.condition().orElseThrow().fr().replace('\u00a0', ' '))
                .isEqualTo(
                        "pour chaque poste, contrat de 12 mois au plus, décompté du premier jour ouvré comme du 1er du"
                                + " mois (à rectifier si l’écart est de moins d’un mois)");
        assertThat(DATES.condition().orElseThrow().en())
                .isEqualTo(
                        "for each post, a contract from 1 November 2025 to 31 October 2027, a start on the first worked"
                                + " day counting as the 1st of the month (to be put right where it is less than a month off)");
    }
}
