package fr.tempspartage.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Choice.Standing;
import fr.tempspartage.domain.source.Effect;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuestionBookTest {

    private enum Start {
        ANY_DAY,
        FIRST_DAY,
        LAST_DAY
    }

    private static QuestionBook book(String english) {
        return new QuestionBook(
                English.load(name -> new ByteArrayInputStream(english.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_question_keeps_its_choices_with_their_words_and_standing() {
        Question<Start> question = book("I-XX-1=When?\nI-XX-1.why=Silent.\nI-XX-1.any-day=Any day\n"
                        + "I-XX-1.first-day=The first\nI-XX-1.last-day=The last\n")
                .ask("I-XX-1", Start.class, "Quand ?", "Rien n’est dit.")
                .about("XX-10", "XX-11")
                .choice(Start.ANY_DAY, "N’importe quel jour")
                .shownOnly(Start.FIRST_DAY, "Le premier")
                .rejected(Start.LAST_DAY, "Le dernier")
                .byDefault(Start.ANY_DAY, Effect.VERDICT);
        assertThat(question.interpretation().question()).isEqualTo(Bilingual.of("Quand\u00a0?", "When?"));
        assertThat(question.interpretation().why()).isEqualTo(Bilingual.of("Rien n’est dit.", "Silent."));
        assertThat(question.interpretation().choices())
                .containsExactly(
                        new Choice("any-day", Bilingual.of("N’importe quel jour", "Any day"), Standing.OPEN),
                        new Choice("first-day", Bilingual.of("Le premier", "The first"), Standing.DISPLAY_ONLY),
                        new Choice("last-day", Bilingual.of("Le dernier", "The last"), Standing.REJECTED));
        assertThat(question.interpretation().defaultSlug()).contains("any-day");
        assertThat(question.interpretation().clauses()).hasToString("[XX-10, XX-11]");
        assertThat(question.interpretation().effects()).containsExactly(Effect.VERDICT);
    }

    @Test
    void questions_stand_in_the_order_in_which_they_are_asked() {
        QuestionBook book = book("");
        Question<Start> first = start(book, "I-XX-1").undecided(Effect.AMOUNT);
        Question<Start> second = start(book, "I-XX-2").undecided(Effect.AMOUNT);
        assertThat(book.all()).containsExactly(first, second);
        assertThat(first.ordinal()).isZero();
        assertThat(second.ordinal()).isEqualTo(1);
        assertThat(second.interpretation().defaultSlug()).isEmpty();
    }

    @Test
    void a_constant_without_words_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book("").ask("I-XX-1", Start.class, "Quand ?", "Rien n’est dit.")
                        .choice(Start.ANY_DAY, "N’importe quel jour")
                        .undecided(Effect.VERDICT))
                .withMessage("The choices of I-XX-1 are [any-day], and Start has [ANY_DAY, FIRST_DAY, LAST_DAY].\n"
                        + "Maybe give it one constant for each choice, in their order.");
    }

    private static QuestionBook.Entry<Start> start(QuestionBook book, String key) {
        return book.ask(key, Start.class, "Quand ?", "Rien n’est dit.")
                .choice(Start.ANY_DAY, "N’importe quel jour")
                .choice(Start.FIRST_DAY, "Le premier")
                .choice(Start.LAST_DAY, "Le dernier");
    }
}
