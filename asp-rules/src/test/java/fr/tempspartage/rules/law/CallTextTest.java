package fr.tempspartage.rules.law;

import static fr.tempspartage.domain.post.EmploymentStatus.OTHER;
import static fr.tempspartage.domain.post.EmploymentStatus.SESSIONAL;
import static fr.tempspartage.rules.law.FactTestsTest.assertAnswer;
import static fr.tempspartage.rules.law.FactTestsTest.missing;
import static fr.tempspartage.rules.law.Invented.ask;
import static fr.tempspartage.rules.law.Invented.days;
import static fr.tempspartage.rules.law.Invented.empty;
import static fr.tempspartage.rules.law.Invented.posts;
import static fr.tempspartage.rules.law.Invented.rule;
import static fr.tempspartage.rules.vocabulary.Posts.contractStart;
import static fr.tempspartage.rules.vocabulary.Posts.status;
import static fr.tempspartage.rules.vocabulary.Projects.supervision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.SourcePage;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.rules.call.ParameterValue;
import fr.tempspartage.rules.verdict.FilingAspect;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is derived from a text as its author writes it, and what is refused. */
class CallTextTest {

    private static final fr.tempspartage.rules.law.Test<Dossier> SUPERVISED =
            supervision().is(true);

    private final Invented text = new Invented();

    @Test
    void clauses_stand_in_the_order_and_section_in_which_they_are_written() {
        text.clause("XX-02").informs();
        text.section("2");
        text.english("XX-01", "Sentence.");
        text.clause("XX-01", "item 3", "4-5,7", "Phrase.").informs();
        assertThat(text.clauses()).extracting(Clause::id).hasToString("[XX-02, XX-01]");
        assertThat(text.clauses()).extracting(Clause::section).containsExactly("1", "2");
        Clause second = text.clauses().get(1);
        assertThat(second.place()).isEqualTo("item 3");
        assertThat(second.lines()).hasToString("[4-5, 7]");
        assertThat(second.sentence()).isEqualTo(Bilingual.of("Phrase.", "Sentence."));
    }

    @Test
    void clauses_name_the_page_that_was_said_before_them() {
        text.clause("XX-01").informs();
        text.page("https://www.ars.example.org/appel", LocalDate.of(2026, 11, 21));
        text.clause("XX-02").informs();
        text.english("XX-03", "Sentence.");
        text.clause("XX-03", "paragraph 4", "Phrase.").silent();
        SourcePage page = new SourcePage("https://www.ars.example.org/appel", LocalDate.of(2026, 11, 21));
        assertThat(text.clauses())
                .extracting(Clause::page)
                .containsExactly(Optional.empty(), Optional.of(page), Optional.of(page));
        assertThat(text.clauses().get(2).lines()).isEmpty();
        assertThat(text.clauses().get(2).place()).isEqualTo("paragraph 4");
    }

    static Stream<Arguments> treatments() {
        return Stream.of(
                Arguments.of(Treatment.DATUM, (UnaryOperator<Statement>) Statement::datum),
                Arguments.of(Treatment.AMOUNT, (UnaryOperator<Statement>) Statement::amount),
                Arguments.of(Treatment.CONSEQUENCE, (UnaryOperator<Statement>) Statement::consequence),
                Arguments.of(Treatment.PROCEDURE, (UnaryOperator<Statement>) Statement::procedure),
                Arguments.of(Treatment.INFORMATIVE, (UnaryOperator<Statement>) Statement::informs),
                Arguments.of(Treatment.SILENT, (UnaryOperator<Statement>) Statement::silent),
                Arguments.of(Treatment.RULE, (UnaryOperator<Statement>) clause -> clause.condition(SUPERVISED)));
    }

    @ParameterizedTest
    @MethodSource("treatments")
    void a_clause_is_what_its_author_says(Treatment treatment, UnaryOperator<Statement> says) {
        Statement clause = text.clause("XX-01");
        assertThat(says.apply(clause)).isSameAs(clause);
        assertThat(text.clauses().get(0).treatment()).isEqualTo(treatment);
        assertThat(text.rules()).hasSize(treatment == Treatment.RULE ? 1 : 0);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(RuleKind.CONDITION, (UnaryOperator<Statement>) clause -> clause.condition(SUPERVISED)),
                Arguments.of(RuleKind.REMARK, (UnaryOperator<Statement>) clause -> clause.remark(SUPERVISED)),
                Arguments.of(RuleKind.PRIORITY, (UnaryOperator<Statement>) clause -> clause.priority(SUPERVISED)),
                Arguments.of(RuleKind.DOCUMENT, (UnaryOperator<Statement>) clause -> clause.document(SUPERVISED)),
                Arguments.of(RuleKind.COMMITTEE, (UnaryOperator<Statement>) clause -> clause.committee(SUPERVISED)),
                Arguments.of(RuleKind.FILING, (UnaryOperator<Statement>)
                        clause -> clause.filing(FilingAspect.DEADLINE, SUPERVISED)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_rule_is_of_the_kind_that_its_author_says(RuleKind kind, UnaryOperator<Statement> says) {
        Statement clause = text.clause("XX-01");
        assertThat(says.apply(clause)).isSameAs(clause);
        Rule rule = text.rules().get(0);
        assertThat(rule.kind()).isEqualTo(kind);
        assertThat(rule.id()).hasToString("XX-01");
        assertThat(rule.filingAspect())
                .isEqualTo(kind == RuleKind.FILING ? Optional.of(FilingAspect.DEADLINE) : Optional.empty());
        assertThat(rule.sentence()).isEqualTo(Bilingual.of("Phrase de XX-01.", "Sentence of XX-01."));
        assertThat(rule.inputs()).containsExactly(DossierInputs.SUPERVISION);
        assertThat(rule.outcomes())
                .containsExactlyInAnyOrder(Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNKNOWN);
        assertThat(text.clauses().get(0).treatment()).isEqualTo(Treatment.RULE);
    }

    @Test
    void a_clause_may_be_an_amount_and_have_a_condition() {
        text.clause("XX-01").amount().remark(SUPERVISED);
        assertThat(text.clauses().get(0).treatment()).isEqualTo(Treatment.AMOUNT);
        assertThat(text.rules()).hasSize(1);
    }

    @Test
    void a_reason_of_priority_comes_before_another() {
        Statement clause = text.clause("XX-01").priority(SUPERVISED);
        assertThat(clause.outranks("XX-02")).isSameAs(clause).hasToString("XX-01");
        assertThat(text.rules().get(0).outranked()).contains(RuleId.parse("XX-02"));
    }

    @Test
    void a_rule_cites_its_clause_and_then_those_that_say_it_again_in_the_order_of_the_text() {
        text.clause("XX-01").restates("XX-03", "XX-05");
        text.clause("XX-03").condition(SUPERVISED);
        text.clause("XX-04").restates("XX-03").informs();
        text.clause("XX-05").condition(SUPERVISED);
        assertThat(text.rules()).extracting(Rule::toString).containsExactly("XX-03", "XX-05");
        assertThat(text.rules().get(0).clauses()).hasToString("[XX-03, XX-01, XX-04]");
        assertThat(text.rules().get(1).clauses()).hasToString("[XX-05, XX-01]");
        assertThat(text.clauses())
                .extracting(Clause::treatment)
                .containsExactly(Treatment.RULE, Treatment.RULE, Treatment.INFORMATIVE, Treatment.RULE);
    }

    @Test
    void plain_spaces_before_high_marks_and_inside_quotation_marks_come_out_as_no_break_ones() {
        text.english("XX-01", "Sentence : as it is.").english("XX-01.no", "No ; no.");
        text.clause("XX-01", "item 1", "1", "Est-ce « oui » : 50 % ; 3 € ? Oui !")
                .condition(SUPERVISED.no("no"))
                .says("no", "Non : « {supervision} » !");
        Bilingual sentence = Bilingual.of(
                "Est-ce «\u00a0oui\u00a0»\u00a0: 50\u00a0%\u00a0; 3\u00a0€\u00a0? Oui\u00a0!", "Sentence : as it is.");
        assertThat(text.clauses().get(0).sentence()).isEqualTo(sentence);
        assertThat(text.rules().get(0).sentence()).isEqualTo(sentence);
        assertThat(text.rules().get(0).reasons().get("no"))
                .isEqualTo(Bilingual.of("Non\u00a0: «\u00a0{supervision}\u00a0»\u00a0!", "No ; no."));
    }

    @Test
    void a_parameter_has_a_name_a_type_a_value_and_words() {
        Parameter<Rate> half = text.parameter("half", Rate.class, Rate.HALF);
        assertThat(half.name()).isEqualTo("half");
        assertThat(half).hasToString("half");
        assertThat(half.type()).isEqualTo(Rate.class);
        assertThat(half.get()).isEqualTo(Rate.HALF);
        assertThat(half.inWords()).isEqualTo(Bilingual.of("la moitié", "half"));
        half.set(Rate.of(3, 5));
        assertThat(half.inWords()).isEqualTo(Bilingual.of("60\u00a0%", "60%"));
    }

    @Test
    void a_list_in_words_ends_with_or() {
        Parameter<List<YearMonth>> months = text.parameter(
                "months", List.of(YearMonth.of(2026, 11), YearMonth.of(2027, 5), YearMonth.of(2027, 11)));
        assertThat(months.type()).isEqualTo(List.class);
        assertThat(months.inWords())
                .isEqualTo(Bilingual.of(
                        "novembre 2026, mai 2027 ou novembre 2027", "November 2026, May 2027 or November 2027"));
        months.set(List.of(YearMonth.of(2026, 11), YearMonth.of(2027, 5)));
        assertThat(months.inWords()).isEqualTo(Bilingual.of("novembre 2026 ou mai 2027", "November 2026 or May 2027"));
        months.set(List.of(YearMonth.of(2026, 11)));
        assertThat(months.inWords()).isEqualTo(Bilingual.of("novembre 2026", "November 2026"));
    }

    private static Invented starting() {
        return Invented.written(text -> {
            Parameter<List<YearMonth>> starts = text.parameter("starts", List.of(YearMonth.of(2026, Month.NOVEMBER)));
            text.english("XX-01", "The start is in {starts}.").english("XX-01.no", "Not in {starts}.");
            text.clause("XX-01", "item 1", "1", "La prise de fonctions a lieu en {starts}.")
                    .condition(CallText.eachPost(
                            contractStart().as(YearMonth::from).isOneOf(starts).no("no")))
                    .says("no", "Pas en {starts}.");
        });
    }

    @Test
    void a_variant_keeps_the_values_of_the_variant_that_it_is_made_from() {
        Invented text = Invented.written(body -> {
            body.parameter("least", Integer.class, 1);
            body.parameter("most", Integer.class, 3);
        });
        CallText variant = text.with("least", 2).with("most", 4);
        assertThat(variant.parameter("least", Integer.class).get()).isEqualTo(2);
        assertThat(variant.parameter("most", Integer.class).get()).isEqualTo(4);
        assertThat(text.parameter("least", Integer.class).get()).isEqualTo(1);
        assertThat(variant.parameters()).extracting(ParameterValue::name).containsExactly("least", "most");
    }

    @Test
    void a_parameter_that_is_not_there_or_of_another_type_is_refused() {
        Invented text = starting();
        assertRefused(
                () -> text.with("start", List.of()), "No parameter 'start' in invented-2026.\nMaybe one of [starts].");
        assertRefused(
                () -> text.with("starts", YearMonth.of(2027, Month.MAY)),
                "The parameter 'starts' cannot be 2027-05.\nMaybe give a value like [2026-11].");
        assertRefused(
                () -> text.with("starts", List.of(2027)),
                "The parameter 'starts' cannot be [2027].\nMaybe give a value like [2026-11].");
        assertRefused(
                () -> text.parameter("starts", YearMonth.class),
                "The parameter 'starts' of invented-2026 is a List and no YearMonth.\nMaybe ask for that.");
    }

    @Test
    void a_parameter_changes_condition_sentences_and_words_at_once() {
        Invented text = starting();
        Dossier november = days("2026-11-15", null);
        assertAnswer(
                ask(text.rules().get(0), november),
                Outcome.SATISFIED,
                "Début du contrat : 15 novembre 2026.",
                "Start of the contract: 15 November 2026.");
        CallText later =
                text.with("starts", List.of(YearMonth.of(2027, Month.NOVEMBER), YearMonth.of(2028, Month.MAY)));
        assertAnswer(
                ask(later.rules().get(0), november),
                Outcome.NOT_SATISFIED,
                "Pas en novembre 2027 ou mai 2028.",
                "Not in November 2027 or May 2028.");
        Bilingual sentence = Bilingual.of(
                "La prise de fonctions a lieu en novembre 2027 ou mai 2028.",
                "The start is in November 2027 or May 2028.");
        assertThat(later.rules().get(0).sentence()).isEqualTo(sentence);
        assertThat(later.clauses().get(0).sentence()).isEqualTo(sentence);
        assertThat(ask(text.rules().get(0), november).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(later.readBack())
                .containsExactly(java.util.Map.entry(
                        ClauseId.parse("XX-01"),
                        Bilingual.of(
                                "pour chaque poste, début du contrat\u00a0: novembre 2027 ou mai 2028",
                                "for each post, start of the contract: November 2027 or May 2028")));
        assertThat(missing(ask(text.rules().get(0), empty()))).containsExactly("posts[].contractStart");
    }

    @Test
    void a_parameter_stands_in_the_sentence_of_a_test_that_has_none_of_its_own() {
        Parameter<List<LocalDate>> days = text.parameter("days", List.of(LocalDate.of(2026, 11, 1)));
        text.clause("XX-01").condition(CallText.eachPost(contractStart().isOneOf(days)));
        assertAnswer(
                ask(text.rules().get(0), days("2026-11-02", null)),
                Outcome.NOT_SATISFIED,
                "Début du contrat : 2 novembre 2026. Attendu : 1er novembre 2026.",
                "Start of the contract: 2 November 2026. Expected: 1 November 2026.");
        assertThat(text.rules().get(0).reasons().values())
                .extracting(Bilingual::fr)
                .noneMatch(fr -> fr.contains("{days}"));
        assertThat(Contents.of(contractStart().isOneOf(days)).parameters()).containsExactly(days);
    }

    @Test
    void only_conditions_are_read_back_in_the_order_of_the_text() {
        text.clause("XX-03").condition(SUPERVISED);
        text.clause("XX-02").informs();
        text.clause("XX-01").remark(SUPERVISED);
        assertThat(text.readBack().keySet()).hasToString("[XX-03, XX-01]");
    }

    @Test
    void a_check_written_by_hand_answers_with_any_sentence_of_the_clause() {
        OpenPoint point = Invented.point(null);
        ByHand<Dossier> hand = ByHand.ofDossier(
                        (facts, trace) -> facts.project().getSupervision().isPresent()
                                ? trace.notSatisfied("no")
                                : trace.lacking(DossierInputs.SUPERVISION))
                .inWords("un encadrement", "supervision")
                .reads(DossierInputs.SUPERVISION)
                .asks(point)
                .reaches(Outcome.NOT_SATISFIED, Outcome.UNKNOWN);
        Rule rule = rule(hand, "no", "other");
        assertThat(rule.reasons()).containsOnlyKeys("no", "other");
        assertThat(rule.inputs()).containsExactly(DossierInputs.SUPERVISION);
        assertThat(rule.interpretations()).containsExactly(point);
        assertThat(rule.outcomes()).containsExactlyInAnyOrder(Outcome.NOT_SATISFIED, Outcome.UNKNOWN);
        assertThat(missing(ask(rule, empty(), "narrow"))).containsExactly("project.supervision");
    }

    @Test
    void a_check_written_by_hand_is_a_part_like_others() {
        ByHand<fr.tempspartage.domain.post.Post> hand = ByHand.ofPost(
                        (facts, trace) -> facts.post().getStatus().isPresent()
                                ? trace.satisfied("stated")
                                : trace.lacking(DossierInputs.STATUS))
                .inWords("un statut", "a status")
                .reads(DossierInputs.STATUS)
                .reaches(Outcome.SATISFIED, Outcome.NOT_SATISFIED);
        Rule rule =
                rule(CallText.eachPost(hand.or(status().is(OTHER).yes("other").no("none"))), "stated", "other", "none");
        assertAnswer(ask(rule, posts(OTHER)), Outcome.SATISFIED, "Dit « stated ».", "Says “stated”.");
        assertThat(missing(ask(rule, empty()))).containsExactly("posts[].status");
        assertThat(rule.perPost()).isTrue();
        assertThat(hand.reachable()).hasToString("SATISFIED or NOT_SATISFIED");
    }

    // What is refused.

    private static void assertRefused(Runnable slip, String message) {
        assertThatIllegalArgumentException().isThrownBy(slip::run).withMessage(message);
    }

    @Test
    void two_clauses_of_one_name_are_refused() {
        text.clause("XX-01").informs();
        text.clause("XX-02").informs();
        assertRefused(
                () -> text.clause("XX-01"), "Two clauses are called XX-01.\nMaybe give one of them another number.");
    }

    @Test
    void a_clause_that_is_not_said_what_it_is_is_refused() {
        text.clause("XX-01");
        assertRefused(
                text::clauses, "The clause XX-01 is not said what it is.\nMaybe add .informs() or .condition(…).");
    }

    @Test
    void a_clause_that_is_said_twice_what_it_is_is_refused() {
        String message =
                "The clause XX-01 is said twice what it is.\n" + "Maybe keep one of the two, or join their conditions.";
        Statement clause = text.clause("XX-01").datum().condition(SUPERVISED);
        assertRefused(() -> clause.remark(SUPERVISED), message);
        assertRefused(clause::informs, message);
    }

    @Test
    void a_clause_that_says_again_what_is_no_rule_is_refused() {
        text.clause("XX-01").restates("XX-02", "XX-03");
        text.clause("XX-02").informs();
        assertRefused(
                text::rules,
                "The clauses [XX-02, XX-03] are restated and are no rules.\n"
                        + "Maybe say what they are, or name the clause that is the rule.");
    }

    @Test
    void two_parameters_of_one_name_are_refused() {
        text.parameter("share", Rate.class, Rate.HALF);
        assertRefused(
                () -> text.parameter("share", List.of(Rate.HALF)),
                "Two parameters are called 'share'.\nMaybe give one of them another name.");
    }

    @Test
    void a_sentence_without_english_is_shown_in_french_and_counted() {
        text.clause("XX-01").condition(SUPERVISED.no("no")).says("no", "Non !");
        text.clause("XX-02", "item 2", "2", "Phrase.").informs();
        assertThat(text.untranslated()).containsExactly("XX-02", "XX-01.no");
        assertThat(text.clauses().get(1).sentence()).isEqualTo(Bilingual.of("Phrase.", "Phrase."));
        assertThat(text.rules().get(0).reasons()).containsEntry("no", Bilingual.of("Non\u00a0!", "Non\u00a0!"));
    }

    @Test
    void a_call_with_all_its_english_has_nothing_untranslated() {
        text.clause("XX-01").informs();
        assertThat(text.untranslated()).isEmpty();
    }

    @Test
    void two_sentences_of_one_name_are_refused() {
        Statement clause = text.clause("XX-01").says("no", "Non.");
        assertRefused(
                () -> clause.says("no", "Non plus."),
                "The clause XX-01 has two sentences 'no'.\nMaybe give one of them another name.");
    }

    @Test
    void a_sentence_that_no_test_names_is_refused() {
        text.clause("XX-01")
                .condition(SUPERVISED.no("no"))
                .says("no", "Non.")
                .says("never", "Jamais.")
                .says("nowhere", "Nulle part.");
        text.english("XX-01.no", "No.");
        assertRefused(
                text::rules,
                "No test of the clause XX-01 names the sentences [never, nowhere].\n"
                        + "Maybe name them with yes, no or open, or remove them.");
    }

    @Test
    void a_sentence_of_a_part_that_the_whole_words_itself_is_refused_as_unused() {
        text.clause("XX-01")
                .condition(SUPERVISED.no("part").and(SUPERVISED).no("whole"))
                .says("part", "Partie.")
                .says("whole", "Tout.");
        text.english("XX-01.part", "Part.").english("XX-01.whole", "Whole.");
        assertRefused(
                text::rules,
                "No test of the clause XX-01 names the sentences [part].\n"
                        + "Maybe name them with yes, no or open, or remove them.");
    }

    @Test
    void a_sentence_that_a_test_names_and_the_clause_has_not_is_refused() {
        text.clause("XX-01").condition(SUPERVISED.no("no").yes("yes")).says("yes", "Oui.");
        text.english("XX-01.yes", "Yes.");
        assertRefused(
                text::rules,
                "The clause XX-01 has no sentence 'no', which its test names; it has [yes].\n"
                        + "Maybe add .says(\"no\", …), or let the test name one that it has.");
    }

    @Test
    void one_sentence_for_two_answers_is_refused() {
        text.clause("XX-01").condition(SUPERVISED.no("same").yes("same")).says("same", "Pareil.");
        assertRefused(
                text::rules,
                "The condition of the clause XX-01 cannot be told.\n"
                        + "Two sentences of a clause are called 'same', for other answers or in other words.\n"
                        + "Maybe two conditions look at one fact: give one of them a sentence of its own, as .no(\"…\") or"
                        + " .says(…).");
    }

    @Test
    void two_lists_of_one_fact_cannot_both_do_without_a_sentence_for_their_refusals() {
        fr.tempspartage.rules.law.Test<fr.tempspartage.domain.post.Post> two =
                status().is(OTHER).or(status().is(SESSIONAL));
        assertRefused(
                () -> rule(CallText.eachPost(two)),
                "The condition of the clause XX-01 cannot be told.\n"
                        + "Two sentences of a clause are called 'status:no', for other answers or in other words.\n"
                        + "Maybe two conditions look at one fact: give one of them a sentence of its own, as .no(\"…\") or"
                        + " .says(…).");
        assertThat(rule(CallText.eachPost(two.no("neither")), "neither").reasons())
                .containsOnlyKeys("neither", "status:yes");
    }

    @Test
    void a_value_that_no_list_accepts_is_refused_without_saying_what_would_do() {
        Rule rule = rule(CallText.eachPost(status().cases().openFor(SESSIONAL)));
        assertAnswer(
                ask(rule, posts(OTHER)),
                Outcome.NOT_SATISFIED,
                "Statut de recrutement de l’assistant : autre statut. Cela ne convient pas.",
                "Employment status of the assistant: other status. This will not do.");
    }

    @Test
    void one_sentence_may_be_named_twice_for_one_answer() {
        Rule rule = rule(SUPERVISED.no("no").and(supervision().is(true).no("no")), "no");
        assertThat(rule.reasons()).containsOnlyKeys("no", "supervision:yes");
    }

    @Test
    void a_value_in_two_lists_is_refused() {
        assertRefused(
                () -> status().is(OTHER).openFor(OTHER),
                "The value 'OTHER' of posts[].status stands in two lists.\nMaybe take it out of one of them.");
    }

    @Test
    void lines_in_another_form_are_refused() {
        assertRefused(
                () -> text.clause("XX-01", "item 1", "line 3", "Phrase."),
                "Not ranges of lines: 'line 3'.\nMaybe write them as 94,121 or 62-67, or - for none.");
    }
}
