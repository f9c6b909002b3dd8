package fr.tempspartage.rules.law;

import static fr.tempspartage.rules.vocabulary.Posts.contractStart;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallInspection;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.vocabulary.Projects;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final YearMonth NOVEMBER_2026 = YearMonth.of(2026, Month.NOVEMBER);
    private static final YearMonth NOVEMBER_2027 = YearMonth.of(2027, Month.NOVEMBER);

    /** A call of three clauses, one of which names the year beside the parameter. */
    private static final Invented CALL = Invented.written(text -> {
        Parameter<List<YearMonth>> starts = text.parameter("starts", List.of(NOVEMBER_2026));
        text.parameter("monthly", String.class, "3 000");
        text.english("XX-01", "The start is in {starts}.").english("XX-01.no", "Not in 2026.");
        text.clause("XX-01", "item 1", "1", "La prise de fonctions a lieu en {starts}.")
                .condition(CallText.eachPost(
                        contractStart().as(YearMonth::from).isOneOf(starts).no("no")))
                .says("no", "Pas en 2026.");
        text.english("XX-02", "The agency pays 3,000 euros.").english("datum.money", "3 000");
        text.clause("XX-02", "item 2", "2", "L’agence verse 3 000 euros.")
                .states(Topic.MONEY, "3 000", "XX-03")
                .informs();
        text.page("https://www.ars.example.org/appel", LocalDate.of(2026, 11, 21));
        text.english("XX-03", "An article of 1986 applies.");
        text.clause("XX-03", "item 3", "3", "Un article de 1986 s’applique.").informs();
    });

    private static final English ENGLISH = new English(said("edition", "2027", "XX-01.no", "Not in 2027."));

    private static Properties said(String... texts) {
        Properties english = new Properties();
        for (int i = 0; i < texts.length; i += 2) {
            english.setProperty(texts[i], texts[i + 1]);
        }
        return english;
    }

    private static Edition edition(Consumer<Written> differences) {
        return new Written(differences);
    }

    /** Edition whose differences a test gives. */
    private static final class Written extends Edition {

        Written(Consumer<Written> differences) {
            this(CALL, differences);
        }

        Written(CallText call, Consumer<Written> differences) {
            super("invented-2027", call, ENGLISH);
            differences.accept(this);
        }
    }

    private static void later(Edition edition) {
        edition.set("starts", List.of(NOVEMBER_2027));
    }

    private static void restated(Edition edition) {
        later(edition);
        edition.restate("edition", "2027");
        edition.restate("XX-01.no", "Pas en 2027 !");
    }

    private static void assertRefused(Edition edition, String message) {
        assertThatIllegalArgumentException().isThrownBy(edition::rules).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(edition::campaign).withMessage(message);
    }

    @Test
    void an_edition_says_what_is_different_and_the_rest_follows() {
        Edition edition = edition(EditionTest::restated);
        assertThat(edition.id()).hasToString("invented-2027");
        assertThat(edition.clauses().get(0).sentence())
                .isEqualTo(Bilingual.of(
                        "La prise de fonctions a lieu en novembre 2027.", "The start is in November 2027."));
        assertThat(edition.rules().get(0).reasons())
                .containsEntry("no", Bilingual.of("Pas en 2027\u00a0!", "Not in 2027."));
        assertThat(CALL.id()).hasToString("invented-2026");
        assertThat(CALL.rules().get(0).reasons()).containsEntry("no", Bilingual.of("Pas en 2026.", "Not in 2026."));
    }

    @Test
    void a_year_of_a_changed_date_that_stands_as_such_is_refused_by_name() {
        assertRefused(
                edition(EditionTest::later),
                "The edition invented-2027 cannot carry over from invented-2026: edition (\"2026\"), XX-01.no (\"2026\").\n"
                        + "Maybe set or restate them, or carry those that hold as they are.");
    }

    @Test
    void the_words_of_a_changed_value_that_stand_as_such_are_refused_by_name() {
        assertRefused(
                edition(edition -> edition.set("monthly", "4 000")),
                "The edition invented-2027 cannot carry over from invented-2026: XX-02 (\"3 000\"), datum.money (\"3 000\").\n"
                        + "Maybe set or restate them, or carry those that hold as they are.");
    }

    @Test
    void a_text_that_holds_as_it_is_can_be_carried() {
        Edition edition = edition(one -> {
            later(one);
            one.carry("edition", "XX-01.no");
        });
        assertThat(edition.rules().get(0).reasons()).containsEntry("no", Bilingual.of("Pas en 2026.", "Not in 2026."));
    }

    @Test
    void a_key_that_the_call_does_not_have_cannot_be_carried() {
        assertRefused(
                edition(edition -> edition.carry("XX-09")),
                "The edition invented-2027 restates or carries 'XX-09', which invented-2026 does not have.\n"
                        + "Maybe the key is spelt otherwise.");
    }

    @Test
    void a_clause_that_is_left_out_is_cited_by_nothing() {
        Edition edition = edition(one -> one.drop("XX-03"));
        assertThat(edition.clauses()).hasSize(2);
        assertThat(edition.data().get(0).clauses()).extracting(Object::toString).containsExactly("XX-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition(one -> one.drop("XX-09")))
                .withMessage("No clause XX-09 in invented-2027.\nMaybe it is left out already.");
    }

    @Test
    void an_edition_without_text_cites_neither_lines_nor_pages() {
        Edition edition = edition(Edition::withoutText);
        assertThat(edition.campaign().getSource().sha256()).isEmpty();
        assertThat(edition.clauses())
                .allSatisfy(clause -> assertThat(clause.lines()).isEmpty())
                .allSatisfy(clause -> assertThat(clause.page()).isEmpty());
        assertThat(CALL.clauses())
                .allSatisfy(clause -> assertThat(clause.lines()).isNotEmpty());
        assertThat(CALL.clauses().get(2).page()).isPresent();
    }

    @Test
    void a_text_that_the_call_does_not_have_cannot_be_restated() {
        assertRefused(
                edition(edition -> edition.restate("XX-01.yes", "Oui.")),
                "The edition invented-2027 restates or carries 'XX-01.yes', which invented-2026 does not have.\n"
                        + "Maybe the key is spelt otherwise.");
    }

    @Test
    void what_a_condition_says_of_itself_can_be_restated() {
        Edition edition = edition(one -> {
            restated(one);
            one.restate("XX-01.condition", "le contrat commence en {starts}");
        });
        assertThat(edition.rules().get(0).condition().orElseThrow().fr())
                .isEqualTo("le contrat commence en novembre 2027");
    }

    @Test
    void an_edition_that_is_refused_is_left_out_with_its_message_once() {
        assertThat(CallInspection.of(edition(EditionTest::later)))
                .extracting(issue -> issue.message().en())
                .containsExactly(
                        "campaign() fails: java.lang.IllegalArgumentException: The edition invented-2027 cannot"
                                + " carry over from invented-2026: edition (\"2026\"), XX-01.no (\"2026\").\n"
                                + "Maybe set or restate them, or carry those that hold as they are.");
    }

    @Test
    void another_parameter_that_still_has_the_year_is_refused_by_name_unless_it_is_carried() {
        Invented call = Invented.written(text -> {
            text.parameter("starts", List.of(NOVEMBER_2026));
            text.parameter("committee", YearMonth.class, YearMonth.of(2026, Month.JUNE));
            text.parameter("share", Rate.class, Rate.HALF);
            text.parameter("least", Rate.class, Rate.HALF);
        });
        assertRefused(
                new Written(call, one -> {
                    later(one);
                    one.carry("edition");
                }),
                "The edition invented-2027 cannot carry over from invented-2026: parameter committee (\"2026\").\n"
                        + "Maybe set or restate them, or carry those that hold as they are.");
        assertThat(new Written(call, one -> {
                            later(one);
                            one.set("share", Rate.ONE);
                            one.carry("edition", "parameter committee");
                        })
                        .rules())
                .isEmpty();
    }

    @Test
    void a_value_can_be_left_out_of_a_list() {
        Edition edition = edition(one -> {
            one.set("starts", List.of(NOVEMBER_2026, NOVEMBER_2027));
            one.leaveOut("starts", NOVEMBER_2026);
            restated(one);
        });
        assertThat(edition.parameters().get(0).written()).isEqualTo("2027-11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition(one -> one.leaveOut("starts", NOVEMBER_2027)))
                .withMessage("The parameter 'starts' of invented-2026 is [2026-11] and has no 2027-11.\n"
                        + "Maybe it is left out already.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition(one -> one.leaveOut("monthly", "3 000")))
                .withMessage("The parameter 'monthly' of invented-2026 is 3 000 and has no 3 000.\n"
                        + "Maybe it is left out already.");
    }

    /** A call that leaves a question open, whose words name the year; one of its choices asks nothing. */
    private static final class Asking extends CallText {

        static final English SAID = new English(said(
                "I-XX-1", "From {starts} on?",
                "I-XX-1.why", "The campaign of 2026 does not say.",
                "I-XX-1.narrow", "In 2026 only",
                "I-XX-1.wide", "Later too",
                "XX-01", "Supervision."));
        static final QuestionBook BOOK = new QuestionBook(SAID);
        static final Question<Invented.Width> WIDTH = BOOK.ask(
                        "I-XX-1", Invented.Width.class, "À partir de {starts} ?", "La campagne de 2026 ne le dit pas.")
                .about("XX-01", "XX-02")
                .choice(Invented.Width.NARROW, "En 2026 seulement")
                .choice(Invented.Width.WIDE, "Plus tard aussi")
                .undecided(Effect.VERDICT);

        Asking() {
            super("asking-2026", SAID, BOOK);
            parameter("starts", List.of(NOVEMBER_2026));
            section("1");
            clause("XX-01", "item 1", "-", "Encadrement.")
                    .condition(WIDTH.when(
                            Invented.Width.NARROW, Projects.supervision().is(true)));
            clause("XX-02", "item 2", "-", "Encadrement.").informs();
        }

        @Override
        protected CallText again() {
            return new Asking();
        }

        @Override
        protected Campaign heading() {
            return CALL.campaign();
        }
    }

    /** Edition of the call with a question, whose differences a test gives. */
    private static Edition asking(Consumer<Edition> differences) {
        return new Edition(
                "asking-2027",
                new Asking(),
                new English(said(
                        "I-XX-1", "From {starts}, or later?",
                        "I-XX-1.why", "The campaign of 2027 does not say.",
                        "I-XX-1.narrow", "In 2027 only"))) {
            {
                later(this);
                differences.accept(this);
            }
        };
    }

    @Test
    void a_question_is_asked_with_the_parameters_of_the_call_also_in_a_variant() {
        Asking call = new Asking();
        assertThat(call.interpretations().get(0).interpretation().question())
                .isEqualTo(Bilingual.of("À partir de novembre 2026\u00a0?", "From November 2026 on?"));
        CallText variant = call.with("starts", List.of(NOVEMBER_2027));
        assertThat(variant.interpretations().get(0).interpretation().question())
                .isEqualTo(Bilingual.of("À partir de novembre 2027\u00a0?", "From November 2027 on?"));
        assertThat(variant.rules().get(0).reasons().values())
                .contains(Bilingual.of(
                        "L’appel ne le dit pas\u00a0: À partir de novembre 2027\u00a0? À demander à l’ARS.",
                        "The call does not say: From November 2027 on? To be asked of the ARS."));
        assertThat(CallInspection.of(variant)).isEmpty();
    }

    @Test
    void a_year_that_stands_in_a_question_or_a_choice_is_refused_by_name() {
        assertRefused(
                asking(one -> {}),
                "The edition asking-2027 cannot carry over from asking-2026: I-XX-1.narrow (\"2026\"), I-XX-1.why"
                        + " (\"2026\"), XX-01.condition (\"2026\").\n"
                        + "Maybe set or restate them, or carry those that hold as they are.");
    }

    @Test
    void a_question_said_otherwise_is_said_so_wherever_it_is_shown() {
        Edition edition = asking(one -> {
            one.restate("I-XX-1", "À partir de {starts}, ou plus tard ?");
            one.restate("I-XX-1.why", "La campagne de 2027 ne le dit pas.");
            one.restate("I-XX-1.narrow", "En 2027 seulement");
            one.drop("XX-02");
        });
        Interpretation asked = edition.interpretations().get(0).interpretation();
        assertThat(asked.question())
                .isEqualTo(Bilingual.of(
                        "À partir de novembre 2027, ou plus tard\u00a0?", "From November 2027, or later?"));
        assertThat(asked.why())
                .isEqualTo(Bilingual.of("La campagne de 2027 ne le dit pas.", "The campaign of 2027 does not say."));
        assertThat(asked.choice("narrow").label()).isEqualTo(Bilingual.of("En 2027 seulement", "In 2027 only"));
        assertThat(asked.choice("wide").label()).isEqualTo(Bilingual.of("Plus tard aussi", "Later too"));
        assertThat(asked.clauses()).extracting(Object::toString).containsExactly("XX-01");

        Rule rule = edition.rules().get(0);
        assertThat(rule.interpretations()).extracting(OpenPoint::interpretation).containsExactly(asked);
        assertThat(rule.condition().orElseThrow().en()).startsWith("under the reading “In 2027 only”, ");
        Dossier dossier = Invented.project(SharedMedicalProject.builder().supervision(false));
        AssessmentContext undecided = AssessmentContext.on(LocalDate.of(2027, 1, 1));
        Finding finding = edition.assess(dossier, undecided).finding(rule.id());
        assertThat(finding.interpretations()).containsOnly(Map.entry(asked, OpenPoint.UNDECIDED));
        assertThat(finding.reason(Language.ENGLISH))
                .isEqualTo("The call does not say: From November 2027, or later? To be asked of the ARS.");
        assertThat(finding.evidence().get(0).question()).contains(asked);
        assertThat(edition.assess(dossier, undecided.interpreting("I-XX-1", "wide"))
                        .finding(rule.id())
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(CallInspection.of(edition)).isEmpty();
        assertThat(new Asking().interpretations().get(0).interpretation().why().en())
                .isEqualTo("The campaign of 2026 does not say.");
    }
}
