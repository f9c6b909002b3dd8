package fr.tempspartage.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.tiny.Expected;
import fr.tempspartage.io.tiny.TinyResults;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallDocumentTest {

    private static final TextReport FRENCH = TextReport.in(Language.FRENCH);

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_call_reads_as_committed_in_text_markdown_and_html(Language language) {
        TextReport report = TextReport.in(language);
        Expected.check("call_" + language + ".txt", report.call(TinyResults.CALL));
        Expected.check("call_" + language + ".md", report.callInMarkdown(TinyResults.CALL));
        Expected.check("call_" + language + ".html", report.callInHtml(TinyResults.CALL));
    }

    @Test
    void every_clause_of_the_page_has_an_anchor() {
        String page = FRENCH.callInHtml(TinyResults.CALL);
        TinyResults.CALL
                .clauses()
                .forEach(clause -> assertThat(page)
                        .containsOnlyOnce(
                                "<section id=\"" + clause.id().toString().toLowerCase(Locale.ROOT) + "\">"));
    }
}
