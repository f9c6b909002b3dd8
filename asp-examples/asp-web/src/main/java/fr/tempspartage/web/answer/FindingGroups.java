package fr.tempspartage.web.answer;

import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleKind;

/** Findings by what people can do about them (<i>que faire</i>), each in one group; documents have a list of their own. */
public final class FindingGroups {

    /** What can be done about a finding. */
    public enum Group {
        /** It stands against the dossier: something has to change. */
        CHANGE,
        /** A fact is missing: it has to be answered. */
        ANSWER,
        /** The text says nothing: the agency has to be asked. */
        AGENCY,
        /** A part of the dossier beside the documents is missing, or not known. */
        PAPERS,
        /** People judge. */
        COMMITTEE,
        /** It is met. */
        MET,
        /** It is worth a note and decides nothing. */
        REMARK,
        /** It does not concern this dossier. */
        NOT_CONCERNED
    }

    private FindingGroups() {}

    /** The findings, in the order of the text within each group. */
    static ImmutableListMultimap<Group, FindingView> of(Assessment assessment, Language language) {
        DocumentChecklist checklist = assessment.documents();
        ImmutableListMultimap.Builder<Group, FindingView> groups = ImmutableListMultimap.builder();
        for (Finding finding : assessment.findings()) {
            boolean listed = checklist.items().stream()
                    .anyMatch(item ->
                            item.requirement().rule().equals(finding.rule().id()));
            if (!listed) {
                groups.put(group(finding), FindingView.of(assessment, finding, language));
            }
        }
        return groups.build();
    }

    /** The group of a finding. */
    static Group group(Finding finding) {
        RuleKind kind = finding.rule().kind();
        Outcome outcome = finding.outcome();
        if (outcome == Outcome.NOT_APPLICABLE) {
            return Group.NOT_CONCERNED;
        } else if (kind == RuleKind.REMARK) {
            return Group.REMARK;
        } else if (outcome == Outcome.SATISFIED) {
            return Group.MET;
        } else if (outcome == Outcome.FOR_COMMITTEE) {
            return Group.COMMITTEE;
        } else if (kind == RuleKind.DOCUMENT) {
            return Group.PAPERS;
        } else if (outcome == Outcome.UNKNOWN) {
            return finding.missing().isEmpty() ? Group.AGENCY : Group.ANSWER;
        }
        return switch (kind) {
            case PRIORITY -> Group.NOT_CONCERNED;
            case COMMITTEE -> Group.COMMITTEE;
            default -> Group.CHANGE;
        };
    }
}
