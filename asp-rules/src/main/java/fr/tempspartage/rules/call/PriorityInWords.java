package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Texts;
import java.util.ArrayList;
import java.util.List;

/** Reasons of priority in words (<i>motifs de priorité</i>). */
final class PriorityInWords {

    private static final Texts TEXTS = Texts.load(PriorityInWords.class::getResourceAsStream, "summary");

    private final Assessment assessment;
    private final Language language;

    PriorityInWords(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
    }

    /** The reasons that hold, then those that cannot be told yet; never empty where the call has priorities. */
    ImmutableList<String> reasons() {
        List<String> held = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean any = false;
        for (Finding finding : assessment.findings()) {
            if (finding.rule().kind() == RuleKind.PRIORITY) {
                any = true;
                if (finding.outcome() == Outcome.SATISFIED) {
                    held.add(finding.reason(language).replaceAll("\\.$", ""));
                } else if (finding.outcome() == Outcome.UNKNOWN) {
                    open.addAll(what(finding));
                }
            }
        }
        if (held.isEmpty() && any) {
            held.add(TEXTS.get(open.isEmpty() ? "priority.none" : "priority.notYet")
                    .in(language));
        }
        if (!open.isEmpty()) {
            held.add(TEXTS.get("priority.open")
                    .in(language)
                    .replace(
                            "{what}", String.join(", ", open.stream().distinct().toList())));
        }
        return ImmutableList.copyOf(held);
    }

    /** What is not known; the reason where no fact is missing. */
    private List<String> what(Finding finding) {
        return finding.missing().isEmpty()
                ? List.of(finding.reason(language).replaceAll("\\.$", ""))
                : finding.missing().stream()
                        .map(fact -> fact.label().in(language))
                        .toList();
    }
}
