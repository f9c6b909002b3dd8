package fr.tempspartage.io.report;

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
        respect(
                page,
                possible,
                "eligibility",
                answer -> words.value(answer.verdict().eligibility()));
        respect(
                page,
                possible,
                "completeness",
                answer -> words.word(
                        "completeness." + answer.verdict().completeness().name()));
        respect(
                page,
                possible,
                "filing",
                answer -> answer.verdict().filing().stream().map(words::value).collect(Collectors.joining(", ")));
        respect(page, possible, "possible.total", this::totals);
        respect(page, possible, "priority", this::priority);
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

    private void respect(Page page, PossibleAnswers possible, String key, Function<PossibleAnswer, String> text) {
        ImmutableMap<String, PossibleAnswer> found = possible.by(text);
        if (found.size() == 1) {
            String only = found.keySet().asList().get(0);
            page.hanging(
                    "",
                    words.labelled(
                            key,
                            possible.raised().isEmpty()
                                    ? only
                                    : words.word("possible.always").replace("{answer}", only)));
            return;
        }
        page.line(words.labelled(key, "").stripTrailing());
        found.forEach((value, answer) -> page.hanging("  - ", value + " – " + readings(answer)));
    }

    private String readings(PossibleAnswer answer) {
        if (answer.choices().isEmpty()) {
            return words.word("possible.inForce");
        }
        String choices = words.join(answer.choices().entrySet().stream()
                .map(entry -> choice(entry.getKey(), entry.getValue()))
                .toList());
        return words.word("possible.if").replace("{choices}", choices);
    }

    private String choice(Interpretation question, Choice choice) {
        return question.key() + " = " + choice.slug() + " (" + words.of(choice.label()) + ")";
    }

    private String totals(PossibleAnswer answer) {
        return answer.totals().stream().map(this::total).collect(Collectors.joining(" + "));
    }

    private String total(ImmutableSet<Euros> totals) {
        return totals.isEmpty()
                ? words.word("possible.unknown")
                : totals.stream().map(words::value).collect(Collectors.joining(" " + words.word("possible.or") + " "));
    }

    private String priority(PossibleAnswer answer) {
        String held = answer.priority().held().isEmpty()
                ? words.word("noReason")
                : ids(answer.priority().held());
        return answer.priority().open().isEmpty()
                ? held
                : held + " ("
                        + words.pair(
                                words.value(Outcome.UNKNOWN),
                                ids(answer.priority().open())) + ")";
    }

    private static String ids(List<Rule> rules) {
        return rules.stream().map(Rule::toString).collect(Collectors.joining(", "));
    }
}
