package fr.tempspartage.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.ShortAnswer;
import fr.tempspartage.rules.call.VerdictInWords;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.web.site.Parts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerPanelTest {

    @Test
    void verdict_amount_and_documents_are_those_of_the_library_for_each_sample_in_both_languages() {
        for (Assessment assessment : Assessed.all()) {
            for (Language language : Language.values()) {
                String html = Assessed.panel(assessment, language);
                String levels = Parts.found(html, "<dl class=\"levels\">(.*?)</dl>")
                        .findFirst()
                        .orElseThrow();
                List<String> expected = new ArrayList<>();
                expected.add(Phrases.of(assessment.verdict().eligibility(), language));
                expected.add(VerdictInWords.completeness(assessment, language));
                assessment
                        .verdict()
                        .filing()
                        .forEach(status -> expected.add(VerdictInWords.filing(assessment, status, language)));
                assertThat(Parts.found(levels, "<span class=\"badge [a-z]+\">(.*?)</span>")
                                .map(Parts::read))
                        .as("%s", assessment)
                        .containsExactlyElementsOf(expected);
                ShortAnswer brief = ShortAnswer.of(assessment, language);
                brief.priority().forEach(reason -> assertThat(Parts.read(html)).contains(reason));
                assertThat(Parts.read(html))
                        .contains(brief.amount())
                        .contains(brief.deadline())
                        .contains(assessment.call().campaign().getNotice().in(language));
                int due = assessment.documents().due();
                int provided = assessment.documents().count(Outcome.SATISFIED);
                assertThat(Parts.found(html, "(<input type=\"checkbox\" name=\"document\")"))
                        .hasSize(due);
                assertThat(Parts.found(html, "badge yes\">(fournie|provided)</span>")
                                .count())
                        .as("each on the screen and on paper")
                        .isEqualTo(2L * provided);
                if (due > 0) {
                    assertThat(Parts.read(html))
                            .contains(language == Language.FRENCH ? provided + " sur " + due : provided + " of " + due);
                }
            }
        }
    }

    @Test
    void each_finding_stands_once_in_the_group_of_what_can_be_done_about_it() {
        for (Assessment assessment : Assessed.all()) {
            AnswerView view = AnswerView.of(assessment, Language.FRENCH);
            List<String> shown = new ArrayList<>();
            for (FindingGroups.Group group : FindingGroups.Group.values()) {
                view.in(group).forEach(finding -> shown.add(finding.rule()));
            }
            assertThat(shown)
                    .containsExactlyInAnyOrderElementsOf(assessment.findings().stream()
                            .filter(finding -> assessment.documents().items().stream()
                                    .noneMatch(item -> item.requirement()
                                            .rule()
                                            .equals(finding.rule().id())))
                            .map(finding -> finding.rule().id().toString())
                            .toList());
            assertThat(view.in(FindingGroups.Group.CHANGE))
                    .extracting(FindingView::rule)
                    .containsAll(assessment.refusals().stream()
                            .map(finding -> finding.rule().id().toString())
                            .toList());
        }
    }

    @Test
    void what_is_not_known_yet_is_open_and_never_a_no() {
        for (Assessment assessment : Assessed.all()) {
            AnswerView view = AnswerView.of(assessment, Language.ENGLISH);
            assertThat(view.in(FindingGroups.Group.ANSWER))
                    .allMatch(finding -> finding.mark().shape().equals("open"));
            assertThat(view.in(FindingGroups.Group.AGENCY))
                    .allMatch(finding -> finding.mark().shape().equals("open"));
            assertThat(view.in(FindingGroups.Group.CHANGE))
                    .allMatch(finding -> finding.mark().shape().equals("no"));
            assertThat(view.in(FindingGroups.Group.REMARK))
                    .allMatch(finding -> finding.mark().shape().equals("neutral"));
            assertThat(view.in(FindingGroups.Group.COMMITTEE))
                    .noneMatch(finding -> finding.mark().shape().equals("yes"));
        }
    }

    @Test
    void a_finding_leads_to_its_clause_and_says_which_reading_it_used() {
        String html = Assessed.panel(Assessed.sample("nouvelle-aquitaine-2026/refused-three"), Language.FRENCH);
        assertThat(html)
                .contains("<a href=\"/fr/calls/nouvelle-aquitaine-2026#NA-16\" target=\"_blank\" rel=\"noopener\">NA-16"
                        + " (§\u00a02, 3e\u00a0point)<span class=\"visually-hidden\"> (nouvel onglet)</span></a>");
        assertThat(Parts.read(html))
                .contains("La part du temps en établissement périphérique est de 40\u00a0%, soit moins de la moitié.")
                .contains("Lecture retenue\u00a0: I-NA-9 – Le contrat entier");
    }

    @Test
    void an_id_stands_once_and_each_label_and_heading_has_its_own() {
        for (Assessment assessment : Assessed.all()) {
            String html = Assessed.panel(assessment, Language.FRENCH);
            assertThat(Parts.found(html, " id=\"([^\"]*)\""))
                    .as("%s", assessment)
                    .doesNotHaveDuplicates();
            List<String> ids = Parts.found(html, " id=\"([^\"]*)\"").toList();
            assertThat(Parts.found(html, " aria-labelledby=\"([^\"]*)\"")
                            .flatMap(all -> List.of(all.split(" ", -1)).stream()))
                    .isSubsetOf(ids);
            assertThat(html).doesNotContainPattern("<[^>]* (style|on[a-z]+)=").doesNotContain("\"null\"");
        }
    }

    @Test
    void the_sheet_for_paper_names_call_edition_day_and_clause_and_says_that_it_decides_nothing() {
        String html = Assessed.panel(Assessed.sample("nouvelle-aquitaine-2026/refused-three"), Language.ENGLISH);
        String sheet = Parts.read(Parts.found(html, "<div class=\"sheet\">(.*?)</div>")
                .findFirst()
                .orElseThrow());
        assertThat(sheet)
                .startsWith("Posts of specialist assistants")
                .contains("edition 2026 · examined on 20 May 2026")
                .contains("Eligibility not eligible")
                .contains("[NA-16 (§\u00a02, item\u00a03)]")
                .contains("Amount €77,994.96")
                .doesNotContain("/en/calls");
        assertThat(sheet).contains("not a decision of the agency");
        assertThat(Parts.read(Parts.found(
                                Assessed.panel(
                                        Assessed.sample("auvergne-rhone-alpes-2026/unknown-zone"), Language.FRENCH),
                                "<div class=\"sheet\">(.*?)</div>")
                        .findFirst()
                        .orElseThrow()))
                .contains("À renseigner zonage du lieu d’exercice (Centre hospitalier de Combe-Noire), zonage");
    }

    @Test
    void of_a_dossier_that_has_just_begun_few_points_stand_open_and_the_others_are_folded() {
        CallDefinition call = Assessed.CALLS.get("nouvelle-aquitaine-2026");
        Assessment begun = call.assess(
                Dossier.builder().id("dossier").call(call.id()).build(),
                Assessed.on("nouvelle-aquitaine-2026/unknown"));
        String html = Assessed.panel(begun, Language.FRENCH);
        AnswerView view = AnswerView.of(begun, Language.FRENCH);
        int folded = view.in(FindingGroups.Group.ANSWER).size() - 5;
        assertThat(folded).isGreaterThan(1);
        String points = Parts.found(html, "id=\"answer-ask\"(.*?)</section>")
                .findFirst()
                .orElseThrow();
        String summary = "<summary>Et " + folded + " autres points</summary>";
        assertThat(points).contains(summary);
        assertThat(Parts.found(points.substring(0, points.indexOf(summary)), "(<div class=\"meta source\">)"))
                .hasSize(5);
        assertThat(Parts.found(points, "(<div class=\"meta source\">)")).hasSize(folded + 5);
    }

    @Test
    void many_facts_that_a_priority_waits_for_are_counted_and_named_on_demand() {
        int many = 0;
        for (Assessment assessment : Assessed.all()) {
            AnswerView view = AnswerView.of(assessment, Language.FRENCH);
            String html = Assessed.panel(assessment, Language.FRENCH);
            int waits = view.waitsForPriority();
            if (waits == 0) {
                assertThat(html).doesNotContain("données à renseigner</summary>");
                continue;
            }
            many++;
            String named = Parts.read(Parts.found(
                            html,
                            "<summary>à confirmer\u00a0: " + waits + " données à renseigner</summary>(.*?)</details>")
                    .findFirst()
                    .orElseThrow());
            assertThat(named)
                    .isEqualTo(view.priority().get(view.priority().size() - 1))
                    .startsWith("à confirmer\u00a0: ")
                    .contains(", ");
        }
        assertThat(many).isPositive();
    }

    @Test
    void a_reason_of_priority_that_does_not_hold_and_a_remark_stand_against_nobody() {
        Assessment assessment = Assessed.sample("nouvelle-aquitaine-2026/eligible");
        assertThat(assessment.findings())
                .filteredOn(finding ->
                        finding.rule().kind() == RuleKind.PRIORITY && finding.outcome() == Outcome.NOT_SATISFIED)
                .isNotEmpty()
                .allMatch(finding -> FindingGroups.group(finding) == FindingGroups.Group.NOT_CONCERNED);
        assertThat(AnswerView.of(assessment, Language.FRENCH).in(FindingGroups.Group.CHANGE))
                .isEmpty();
    }
}
