package fr.tempspartage.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.CallInspection;
import fr.tempspartage.rules.call.CallLoadingIssue;
import fr.tempspartage.rules.testing.CallContract.Issue;
import fr.tempspartage.rules.testing.CallContract.Kind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallContractTest {

    @Test
    void a_call_that_keeps_to_it_has_no_issue() {
        assertThat(CallContract.verify(new SmallCall(), SmallCall.dossiers())).isEmpty();
        assertThat(CallContract.verifyLines(new SmallCall(), SmallCall.TEXT)).isEmpty();
    }

    static Stream<SeededFaults.Seed> seeds() {
        return SeededFaults.all().stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("G-3")
    void a_fault_is_found_and_said_in_both_languages(SeededFaults.Seed seed) {
        List<Issue> found = CallContract.verify(seed.call(), seed.dossiers());
        assertThat(found)
                .filteredOn(issue -> issue.kind() == seed.kind())
                .extracting(issue -> issue.message().en().split("\n", 2)[0])
                .contains(seed.says());
        assertThat(found).allSatisfy(issue -> {
            assertThat(issue.message().en()).contains("\nMaybe ").endsWith(".").doesNotContain("{what}", "{subject}");
            assertThat(issue.message().fr())
                    .doesNotContain("{what}", "{subject}")
                    .isNotBlank();
        });
    }

    @Test
    void a_text_of_another_sum_and_a_line_that_no_clause_claims_are_found() {
        assertThat(CallContract.verifyLines(new SmallCall(), SmallCall.TEXT + "\nUne ligne de plus.\n"))
                .extracting(Issue::kind, issue -> issue.message().en())
                .satisfiesExactly(
                        other -> assertThat(other.toList()).first().isEqualTo(Kind.OTHER_TEXT),
                        line -> assertThat(line.toList())
                                .containsExactly(
                                        Kind.UNCLAIMED_LINE,
                                        "No clause claims line 5: Une ligne de plus.\nMaybe write it, with .informs() if it"
                                                + " has no effect."));
    }

    @Test
    @Tag("G-3")
    void what_a_rule_reads_only_where_something_is_stated_is_found_without_dossiers_too() {
        CallDefinition call = SeededFaults.rule((facts, trace) -> {
            if (facts.post().getWorkingTime().isPresent()) {
                trace.read(DossierInputs.WORKING_TIME);
            }
            return trace.satisfied("present");
        });
        assertThat(CallInspection.of(call))
                .extracting(CallLoadingIssue::kind, CallLoadingIssue::subject)
                .containsExactly(tuple(CallLoadingIssue.Kind.UNDECLARED_INPUT, "S-03"));
    }

    @Test
    @Tag("G-5")
    void a_question_of_another_book_is_never_answered_by_the_choice_of_one_of_ours() {
        CallDefinition call = SeededFaults.rule((facts, trace) -> {
            int choice = facts.choice(SeededFaults.foreign(0), trace);
            return trace.either(choice == 0, "present", "absent");
        });
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> call.assess(SmallCall.dossiers().get(0), AssessmentContext.on(LocalDate.of(2026, 9, 1))))
                .withMessage("The question I-OTHER is not in the book of the call.\nMaybe take it from the one that its"
                        + " interpretations() give.");
        assertThat(CallInspection.of(call))
                .extracting(CallLoadingIssue::kind)
                .containsOnly(CallLoadingIssue.Kind.FAILING);
    }

    @Test
    void each_kind_of_fault_is_seeded() {
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
        kinds.removeAll(EnumSet.of(Kind.OTHER_TEXT, Kind.UNCLAIMED_LINE));
        assertThat(seeds().map(SeededFaults.Seed::kind).collect(Collectors.toSet()))
                .isEqualTo(kinds);
    }

    @Test
    void what_is_found_at_load_has_the_same_names_in_the_kit() {
        Set<CallLoadingIssue.Kind> kinds = EnumSet.allOf(CallLoadingIssue.Kind.class);
        kinds.removeAll(EnumSet.of(CallLoadingIssue.Kind.BROKEN_PROVIDER, CallLoadingIssue.Kind.DUPLICATE_ID));
        assertThat(Kind.values())
                .extracting(Kind::name)
                .containsAll(kinds.stream().map(CallLoadingIssue.Kind::name).toList());
    }
}
