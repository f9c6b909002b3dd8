package fr.tempspartage.rules.law;

import static fr.tempspartage.rules.vocabulary.Posts.contractStart;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.tempspartage.domain.Bilingual;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
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

    private static Edition edition(Consumer<Written> differences) {
        return new Written(differences);
    }

    /** Edition whose differences a test gives. */
    private static final class Written extends Edition {

        Written(Consumer<Written> differences) {
            super("invented-2027", CALL);
            differences.accept(this);
        }
    }

    private static void later(Edition edition) {
        edition.set("starts", List.of(NOVEMBER_2027));
    }

    private static void restated(Edition edition) {
        later(edition);
        edition.restate("edition", "2027", "2027");
        edition.restate("XX-01.no", "Pas en 2027 !", "Not in 2027.");
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
                        + "Maybe restate them, or carry those that hold as they are.");
    }

    @Test
    void the_words_of_a_changed_value_that_stand_as_such_are_refused_by_name() {
        assertRefused(
                edition(edition -> edition.set("monthly", "4 000")),
                "The edition invented-2027 cannot carry over from invented-2026: XX-02 (\"3 000\"), datum.money (\"3 000\").\n"
                        + "Maybe restate them, or carry those that hold as they are.");
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
                "The edition invented-2027 carries 'XX-09' over, which invented-2026 does not have.\n"
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
}
