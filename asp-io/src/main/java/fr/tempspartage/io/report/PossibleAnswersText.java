package fr.tempspartage.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.inquiry.PossibleAnswer;
import fr.tempspartage.rules.inquiry.PossibleAnswers;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Text of the answers over all readings: in each respect what they come to, and by which readings. */
final class PossibleAnswersText {

    private final Words words;

    PossibleAnswersText(Words words) {
        this.words = words;
    }

    String write(Assessment assessment, PossibleAnswers possible) {
        Page page = words.page()
                .title(words.labelled("dossier", assessment.dossier().getId()))
                .line(words.of(assessment.call().campaign().getTitle()))
                .line(words.word("assessedOn")
                        .replace("{day}", words.value(assessment.context().date())))
                .line(words.labelled("possible.now", assessment.verdict().summarize(words.language())))
                .blank()
                .line(questions(possible));
        if (possible.isSame() && !possible.raised().isEmpty()) {
            page.line(words.word("possible.same"));
        }
        page.blank();
        boolean raised = !possible.raised().isEmpty();
        respect(page, raised, "eligibility", possible.eligibility(), words::value);
        respect(
                page,
                raised,
                "completeness",
                possible.completeness(),
                level -> words.word("completeness." + level.name()));
        respect(
                page,
                raised,
                "filing",
                possible.filing(),
                statuses -> statuses.stream().map(words::value).collect(Collectors.joining(", ")));
        respect(page, raised, "possible.total", possible.totals(), this::totals);
        respect(page, raised, "priority", possible.priority(), this::priority);
        assessment.agencyReadings().ifPresent(used -> DecisionsText.write(page, words, assessment.call(), used));
        return page.blank()
                .line(words.of(assessment.call().campaign().getNotice()))
                .toString();
    }

    private String questions(PossibleAnswers possible) {
        int count = possible.raised().size();
        return count == 0
                ? words.word("possible.none")
                : words.word("possible.questions")
                        .replace("{questions}", words.counted("possible.question", count))
                        .replace("{combinations}", grouped(possible.combinations()));
    }

    /** A number with its digits by threes, which stays on one line. */
    private String grouped(BigInteger number) {
        String sign = words.language() == Language.FRENCH ? "\u202f" : ",";
        return number.toString().replaceAll("(?<=\\d)(?=(\\d{3})+$)", sign);
    }

    private <T> void respect(
            Page page,
            boolean raised,
            String key,
            ImmutableMap<T, ImmutableMap<Interpretation, Choice>> found,
            Function<T, String> text) {
        if (found.size() == 1) {
            String only = text.apply(found.keySet().asList().get(0));
            page.hanging(
                    "",
                    words.labelled(key, raised ? words.word("possible.always").replace("{answer}", only) : only));
            return;
        }
        page.line(words.labelled(key, "").stripTrailing());
        found.forEach((value, choices) -> page.hanging("  - ", text.apply(value) + " – " + readings(choices)));
    }

    private String readings(ImmutableMap<Interpretation, Choice> choices) {
        return choices.isEmpty()
                ? words.word("possible.inForce")
                : words.word("possible.if")
                        .replace(
                                "{choices}",
                                words.join(choices.entrySet().stream()
                                        .map(entry -> choice(entry.getKey(), entry.getValue()))
                                        .toList()));
    }

    private String choice(Interpretation question, Choice choice) {
        return question.key() + " = " + choice.slug() + " (" + words.of(choice.label()) + ")";
    }

    private String totals(ImmutableList<ImmutableSet<Euros>> totals) {
        return totals.stream().map(this::total).collect(Collectors.joining(" + "));
    }

    private String total(ImmutableSet<Euros> totals) {
        return totals.isEmpty()
                ? words.word("possible.unknown")
                : totals.stream().map(words::value).collect(Collectors.joining(" " + words.word("possible.or") + " "));
    }

    private String priority(PossibleAnswer.Reasons reasons) {
        String held = reasons.held().isEmpty() ? words.word("noReason") : ids(reasons.held());
        return reasons.open().isEmpty()
                ? held
                : held + " (" + words.pair(words.value(Outcome.UNKNOWN), ids(reasons.open())) + ")";
    }

    private static String ids(List<Rule> rules) {
        return rules.stream().map(Rule::toString).collect(Collectors.joining(", "));
    }
}
