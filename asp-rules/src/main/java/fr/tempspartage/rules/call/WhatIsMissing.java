package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.FilingAspect;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a dossier lacks (<i>à compléter</i>): documents, facts, and points that only the agency can settle. */
final class WhatIsMissing {

    private static final Texts TEXTS = Texts.load(WhatIsMissing.class::getResourceAsStream, "summary");

    private final Assessment assessment;
    private final Language language;

    WhatIsMissing(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
    }

    /** Documents that are missing, each once with the partners that lack it, and what else the dossier must hold. */
    ImmutableList<String> documents() {
        Map<String, List<String>> lacking = new LinkedHashMap<>();
        for (DocumentChecklist.Item item : assessment.missingDocuments()) {
            List<String> partners =
                    lacking.computeIfAbsent(Phrases.of(item.requirement().type(), language), type -> new ArrayList<>());
            item.partner().flatMap(this::partner).ifPresent(partners::add);
        }
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        lacking.forEach((type, partners) -> texts.add(with(type, partners)));
        if (assessment.verdict().completeness() != Completeness.COMPLETE) {
            parts().forEach(texts::add);
        }
        return texts.build();
    }

    /** The same after how many documents there are, or that the text does not state them. */
    ImmutableList<String> documentsWithCount() {
        DocumentChecklist checklist = assessment.documents();
        ImmutableList<String> lacking = documents();
        if (!assessment.call().statesDocuments()) {
            return ImmutableList.<String>builder()
                    .add(TEXTS.get(
                                            assessment.call().declares("documents")
                                                    ? "documents.notStated"
                                                    : "documents.notDeclared")
                                    .in(language)
                            + places())
                    .addAll(lacking)
                    .build();
        }
        if (checklist.due() == 0) {
            return lacking;
        }
        String count = TEXTS.get(lacking.isEmpty() ? "documents.all" : "documents.some")
                .in(language)
                .replace("{due}", Integer.toString(checklist.due()))
                .replace("{provided}", Integer.toString(checklist.count(Outcome.SATISFIED)));
        return lacking.isEmpty()
                ? ImmutableList.of(count)
                : ImmutableList.<String>builder()
                        .add(count + " " + lacking.get(0))
                        .addAll(lacking.subList(1, lacking.size()))
                        .build();
    }

    /** Reasons of what else the dossier must hold, such as parts of the form. */
    private List<String> parts() {
        DocumentChecklist checklist = assessment.documents();
        List<String> reasons = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            boolean listed = checklist.items().stream()
                    .anyMatch(item ->
                            item.requirement().rule().equals(finding.rule().id()));
            boolean lacking = finding.outcome() == Outcome.NOT_SATISFIED
                    || (finding.outcome() == Outcome.UNKNOWN
                            && finding.missing().isEmpty());
            if (finding.rule().kind() == RuleKind.DOCUMENT && !listed && lacking) {
                reasons.add(finding.reason(language).replaceAll("\\.$", ""));
            }
        }
        return reasons;
    }

    /** Facts that keep open more than a remark. */
    ImmutableList<String> facts() {
        return assessment.openQuestions().stream()
                .filter(question -> question.bearing() != DecidingFacts.Bearing.INFORMATION)
                .map(question -> question.label().in(language))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Conditions, and terms of the filing, that no fact of the dossier could settle. */
    ImmutableList<Finding> openPoints() {
        boolean deadline = assessment.deadline().isPresent();
        return assessment.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNKNOWN
                        && finding.missing().isEmpty())
                .filter(finding -> finding.rule().kind() == RuleKind.CONDITION
                        || (finding.rule().kind() == RuleKind.FILING
                                && (deadline
                                        || !finding.rule().filingAspect().equals(Optional.of(FilingAspect.DEADLINE)))))
                .collect(ImmutableList.toImmutableList());
    }

    /** Places of the text from which its silence on documents is seen. */
    private String places() {
        List<String> places = assessment.documentSilence().stream()
                .map(citation -> citation.format(language))
                .toList();
        return places.isEmpty() ? "" : " [" + String.join(", ", places) + "]";
    }

    private static String with(String what, List<String> places) {
        return places.isEmpty() ? what : what + " (" + String.join(", ", places) + ")";
    }

    private Optional<String> partner(Object key) {
        return partners().stream()
                .filter(partner -> partner.getKey().equals(key))
                .findFirst()
                .map(partner -> Phrases.of(partner, language));
    }

    private List<Partner> partners() {
        return assessment
                .dossier()
                .getProject()
                .flatMap(SharedMedicalProject::getPartners)
                .orElse(ImmutableList.of());
    }
}
