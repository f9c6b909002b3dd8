package fr.tempspartage.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.io.tiny.TinyDossiers;
import fr.tempspartage.rules.call.Assessment;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentCsvTest {

    @Test
    void the_header_is_stable() {
        assertThat(AssessmentCsv.header(CsvDialect.PLAIN))
                .isEqualTo(
                        "dossier;call;date;post;rule;kind;outcome;reason;clauses;missing;interpretations;decisions;readingsFile\n");
    }

    @Test
    void there_is_a_row_for_each_rule_and_where_posts_are_asked_for_each_post() {
        for (String yaml : List.of(TinyDossiers.GOOD, TinyDossiers.BAD, TinyDossiers.EMPTY)) {
            Assessment assessment = TinyDossiers.assess(yaml);
            int rows = assessment.findings().stream()
                    .mapToInt(finding -> finding.rule().perPost()
                            ? Math.max(1, finding.evidence().size())
                            : 1)
                    .sum();
            assertThat(AssessmentCsv.rows(assessment, Language.ENGLISH, CsvDialect.PLAIN)
                            .lines())
                    .hasSize(rows)
                    .allSatisfy(row ->
                            assertThat(row).startsWith(assessment.dossier().getId() + ";tiny-2026;"));
        }
    }

    @Test
    void the_reason_alone_depends_on_the_language() {
        Assessment assessment = TinyDossiers.assess(TinyDossiers.BAD);
        String french = AssessmentCsv.rows(assessment, Language.FRENCH, CsvDialect.PLAIN);
        String english = AssessmentCsv.rows(assessment, Language.ENGLISH, CsvDialect.PLAIN);
        assertThat(french).isNotEqualTo(english);
        assertThat(assessment.findings()).allSatisfy(finding -> {
            assertThat(french)
                    .contains(finding.rule().id() + ";" + finding.rule().kind() + ";");
            assertThat(english)
                    .contains(finding.rule().id() + ";" + finding.rule().kind() + ";");
        });
    }

    @Test
    void cells_are_quoted_where_needed_and_no_cell_is_a_formula() {
        assertThat(CsvDialect.PLAIN.row(List.of("a", "b;c", "say \"x\"", "two\nlines", "=1+1", "-2", "@x", "", "\t")))
                .isEqualTo("a;\"b;c\";\"say \"\"x\"\"\";two lines;'=1+1;'-2;'@x;; \n");
    }

    @Test
    void excel_opens_its_dialect_with_accents_columns_and_numbers() {
        assertThat(CsvDialect.EXCEL.header(List.of("clé", "montant"))).isEqualTo("\ufeffclé;montant\r\n");
        assertThat(CsvDialect.EXCEL.row(List.of("é", "=1+1"), List.of(Euros.parse("-3249.79"), Euros.parse("10"))))
                .isEqualTo("é;'=1+1;-3249,79;10,00\r\n");
        assertThat(CsvDialect.PLAIN.header(List.of("clé"))).isEqualTo("clé\n");
        assertThat(CsvDialect.PLAIN.row(List.of("é"), List.of(Euros.parse("-3249.79"))))
                .isEqualTo("é;-3249.79\n");
    }
}
