package fr.tempspartage.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.io.json.ArbitraryRecords;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.call.ShortAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** The short answer is short for every dossier, whatever its names, its partners and what it lacks. */
class ShortAnswerProperties {

    private static final List<CallDefinition> CALLS = Calls.load().all();

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ArbitraryRecords.of(DossierFields.TYPE);
    }

    @Tag("slow")
    @Property
    void an_answer_has_at_most_20_lines_each_within_the_width(
            @ForAll("dossiers") Dossier dossier,
            @ForAll @IntRange(min = Layout.NARROWEST, max = Layout.WIDEST) int width,
            @ForAll @IntRange(min = -200, max = 400) int days) {
        AssessmentContext context =
                AssessmentContext.on(LocalDate.of(2026, 5, 20).plusDays(days));
        for (CallDefinition call : CALLS) {
            Assessment assessment = call.assess(dossier, context);
            for (Language language : Language.values()) {
                fits(TextReport.in(language, new Layout(width, false)).shortAnswer(assessment), width);
                fits(assessment.summary(language), ShortAnswer.WIDTH);
            }
        }
    }

    @Tag("slow")
    @Property(tries = 200)
    void a_row_of_a_table_is_one_line_within_the_width(
            @ForAll("dossiers") Dossier dossier,
            @ForAll @IntRange(min = Layout.NARROWEST, max = Layout.WIDEST) int width) {
        AssessmentContext context = AssessmentContext.on(LocalDate.of(2026, 5, 20));
        for (CallDefinition call : CALLS) {
            Assessment assessment = call.assess(dossier, context);
            for (Language language : Language.values()) {
                TextReport report = TextReport.in(language, new Layout(width, false));
                DossierRow row = DossierRow.of("x.json", OptionalInt.of(7), assessment, language);
                String one = report.overview(call, context, List.of(row));
                String two = report.overview(call, context, List.of(row, row));
                assertThat(two.lines().count()).isEqualTo(one.lines().count() + 1);
                assertThat(two.lines())
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
                assertThat(DossierCsv.in(language, CsvDialect.PLAIN)
                                .row(row)
                                .lines()
                                .findFirst()
                                .orElse(""))
                        .startsWith("x.json;7;");
            }
        }
    }

    private static void fits(String text, int width) {
        assertThat(text).endsWith("\n").doesNotContainPattern("[\\p{Cc}&&[^\n]]");
        assertThat(text.lines().count()).isLessThanOrEqualTo(ShortAnswer.LINES);
        assertThat(text.lines()).allSatisfy(line -> {
            assertThat(line.length()).isLessThanOrEqualTo(width);
            assertThat(line).isEqualTo(line.stripTrailing()).isNotEmpty();
        });
    }
}
