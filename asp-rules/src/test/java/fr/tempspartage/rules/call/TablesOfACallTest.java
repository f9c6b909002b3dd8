package fr.tempspartage.rules.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Choice.Standing;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Texts;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Clauses and interpretations as the author of a call writes them in its files. */
class TablesOfACallTest {

    @Test
    void clauses_stand_in_the_order_of_their_numbers_with_their_place_and_sentence() {
        List<Clause> clauses = ClauseTable.load(files(Map.of(
                "clauses.properties", "XX-10 = 2; item 3; 29; RULE\nXX-02 = 1; 1; -; AMOUNT\n",
                "clauses_fr.properties", "XX-10 = dix\nXX-02 = deux\n",
                "clauses_en.properties", "XX-10 = ten\nXX-02 = two\n")));

        assertThat(clauses).extracting(clause -> clause.id().toString()).containsExactly("XX-02", "XX-10");
        assertThat(clauses.get(1).treatment()).isEqualTo(Treatment.RULE);
        assertThat(clauses.get(0).treatment()).isEqualTo(Treatment.AMOUNT);
        assertThat(clauses.get(1).section()).isEqualTo("2");
        assertThat(clauses.get(1).place()).isEqualTo("item 3");
        assertThat(clauses.get(1).lines()).hasSize(1);
        assertThat(clauses.get(0).lines()).isEmpty();
    }

    @Test
    void a_clause_of_another_form_is_refused_with_its_number() {
        assertThatThrownBy(() -> ClauseTable.load(clause("2; item 3; RULE")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The clause XX-10 has 3 parts.\nMaybe write 'section; place; lines; treatment'.");
        assertThatThrownBy(() -> ClauseTable.load(clause("2; item 3; 29; RULES")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The clause XX-10 has the treatment 'RULES'.\nMaybe one of [");
    }

    @Test
    void an_entry_of_the_book_keeps_its_choices_with_their_standing_and_gets_the_next_ordinal() {
        String texts = "I-XX-1.question = q\nI-XX-1.why = w\nI-XX-1.choice.a = a\nI-XX-1.choice.b = b\n"
                + "I-XX-1.choice.c = c\nI-XX-2.question = q\nI-XX-2.why = w\nI-XX-2.choice.a = a\n"
                + "I-XX-2.choice.b = b\n";
        InterpretationBook book = new InterpretationBook(
                Texts.load(files(Map.of("book_fr.properties", texts, "book_en.properties", texts)), "book"));

        OpenPoint first = book.entry("I-XX-1", "XX-10")
                .choices("a")
                .shownOnly("b")
                .rejected("c")
                .byDefault("a", Effect.AMOUNT);
        OpenPoint second = book.entry("I-XX-2").choices("a", "b").undecided(Effect.AMOUNT);

        assertThat(book.all()).containsExactly(first, second);
        assertThat(first.ordinal()).isZero();
        assertThat(second.ordinal()).isEqualTo(1);
        Interpretation interpretation = first.interpretation();
        assertThat(interpretation.key()).isEqualTo("I-XX-1");
        assertThat(interpretation.choices())
                .containsExactly(
                        new Choice("a", Bilingual.of("a", "a"), Standing.OPEN),
                        new Choice("b", Bilingual.of("b", "b"), Standing.DISPLAY_ONLY),
                        new Choice("c", Bilingual.of("c", "c"), Standing.REJECTED));
        assertThat(interpretation.defaultSlug()).contains("a");
        assertThat(interpretation.clauses()).hasToString("[XX-10]");
        assertThat(second.interpretation().defaultSlug()).isEmpty();
        assertThat(second.interpretation().openChoices()).hasSize(2);
    }

    private static Function<String, @Nullable InputStream> clause(String line) {
        return files(Map.of(
                "clauses.properties", "XX-10 = " + line,
                "clauses_fr.properties", "XX-10 = dix",
                "clauses_en.properties", "XX-10 = ten"));
    }

    private static Function<String, @Nullable InputStream> files(Map<String, String> files) {
        return name -> {
            String text = files.get(name);
            return text == null ? null : new ByteArrayInputStream(text.getBytes(UTF_8));
        };
    }
}
