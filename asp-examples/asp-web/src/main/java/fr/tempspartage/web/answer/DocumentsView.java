package fr.tempspartage.web.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents as a checklist (<i>liste des pièces</i>).
 *
 * @param stated whether the text states which documents are due
 * @param silence where it is seen that it does not, or not all of them
 * @param due how many are due
 * @param provided how many of them are there as they must be
 * @param sections the documents, by the rule that asks for them
 */
public record DocumentsView(
        boolean stated, ImmutableList<ClauseLink> silence, int due, int provided, ImmutableList<Section> sections) {

    /** Documents that one rule asks for. */
    public record Section(String sentence, ImmutableList<ClauseLink> clauses, ImmutableList<Item> items) {}

    /**
     * One document, for one partner where it is due for each.
     *
     * @param code how it is posted, as {@code directorOpinion@chu}
     * @param label what it is, with the partner
     * @param attached whether the dossier holds it, as it must be or not
     * @param due whether it is due
     */
    public record Item(String code, String label, boolean attached, boolean due, Mark mark, String reason) {}

    /** View of the documents of an assessment. */
    static DocumentsView of(Assessment assessment, Language language) {
        DocumentChecklist checklist = assessment.documents();
        Map<RuleId, List<Item>> byRule = new LinkedHashMap<>();
        ImmutableMap<PartnerKey, String> names = names(assessment);
        for (DocumentChecklist.Item item : checklist.items()) {
            byRule.computeIfAbsent(item.requirement().rule(), rule -> new ArrayList<>())
                    .add(item(assessment, item, names, language));
        }
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        for (Rule rule : assessment.call().rules()) {
            List<Item> items = byRule.get(rule.id());
            if (items != null) {
                sections.add(new Section(
                        rule.sentence().in(language),
                        ClauseLink.of(
                                assessment.call(), ImmutableList.of(rule.id().clause()), language),
                        ImmutableList.copyOf(items)));
            }
        }
        return new DocumentsView(
                assessment.call().statesDocuments(),
                ClauseLink.cited(assessment.call(), assessment.documentSilence(), language),
                checklist.due(),
                checklist.count(Outcome.SATISFIED),
                sections.build());
    }

    private static Item item(
            Assessment assessment,
            DocumentChecklist.Item item,
            ImmutableMap<PartnerKey, String> names,
            Language language) {
        Outcome outcome = item.finding().outcome();
        String label = item.requirement().label().in(language);
        return new Item(
                AttachedDocuments.code(item),
                item.partner()
                        .map(partner ->
                                label + " – " + Lines.onOneLine(names.getOrDefault(partner, partner.toString())))
                        .orElse(label),
                AttachedDocuments.isAttached(assessment.dossier(), item),
                outcome != Outcome.NOT_APPLICABLE,
                Mark.of(
                        outcome,
                        AnswerView.TEXTS.get("document." + outcome.name()).in(language)),
                Lines.onOneLine(item.finding().reason(language)));
    }

    private static ImmutableMap<PartnerKey, String> names(Assessment assessment) {
        return assessment
                .dossier()
                .getProject()
                .flatMap(SharedMedicalProject::getPartners)
                .map(partners -> ImmutableMap.copyOf(PartnerLabels.of(partners)))
                .orElse(ImmutableMap.of());
    }
}
