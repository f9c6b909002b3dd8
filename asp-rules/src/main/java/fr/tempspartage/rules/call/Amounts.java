package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Amount in words (<i>montant</i>): by year, or from the lowest to the highest, and under which reservation. */
final class Amounts {

    private static final int MOST_YEARS = 5;
    private static final Texts TEXTS = Texts.load(Amounts.class::getResourceAsStream, "summary");

    private final Assessment assessment;
    private final Language language;
    private final ImmutableList<FundingPlan> plans;

    Amounts(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
        this.plans = assessment.plans();
    }

    String text() {
        Optional<FundingPlan> unknown =
                plans.stream().filter(plan -> plan.unknownBecause().isPresent()).findFirst();
        if (unknown.isPresent()) {
            return word("amount.unknown") + " – "
                    + unknown.get()
                            .unknownBecause()
                            .map(because -> because.in(language))
                            .orElse("");
        }
        String amount = plans.stream().allMatch(FundingPlan::decided) ? byYear() : bounds();
        return amount + reservation().map(key -> ", " + word(key)).orElse("");
    }

    /** Questions about the money, each once. */
    ImmutableList<String> questions() {
        Set<String> questions = new LinkedHashSet<>();
        plans.forEach(plan -> plan.questions().forEach(question -> questions.add(question.in(language))));
        return ImmutableList.copyOf(questions);
    }

    private String byYear() {
        SortedMap<Integer, Euros> years = new TreeMap<>();
        Euros total = Euros.ZERO;
        for (FundingPlan plan : plans) {
            FundingAlternative only = plan.alternatives().get(0);
            total = total.plus(only.total());
            only.byCalendarYear().forEach((year, amount) -> years.merge(year, amount, Euros::plus));
        }
        List<String> texts = new ArrayList<>();
        years.forEach((year, amount) ->
                texts.add(year + (language == Language.FRENCH ? "\u00a0: " : ": ") + Phrases.of(amount, language)));
        String separator = language == Language.FRENCH ? "\u00a0; " : "; ";
        boolean several = texts.size() > 1 && texts.size() <= MOST_YEARS;
        return Phrases.of(total, language) + (several ? " (" + String.join(separator, texts) + ")" : "");
    }

    private String bounds() {
        EurosRange all = EurosRange.ZERO;
        for (FundingPlan plan : plans) {
            all = all.plus(plan.range().orElse(EurosRange.ZERO));
        }
        boolean two = plans.size() == 1 && plans.get(0).alternatives().size() == 2;
        return TEXTS.get(two ? "amount.either" : "amount.between")
                .in(language)
                .replace("{min}", Phrases.of(all.min(), language))
                .replace("{max}", Phrases.of(all.max(), language));
    }

    private Optional<String> reservation() {
        Set<FilingStatus> filing = assessment.verdict().filing();
        Eligibility eligibility = assessment.verdict().eligibility();
        if (eligibility == Eligibility.NOT_ELIGIBLE) {
            return Optional.of("amount.ifEligible");
        } else if (filing.contains(FilingStatus.DEADLINE_PASSED)) {
            return Optional.of("amount.ifFiled");
        } else if (filing.contains(FilingStatus.LATE)) {
            return Optional.of("amount.ifInTime");
        }
        return eligibility == Eligibility.TO_BE_CONFIRMED ? Optional.of("amount.ifConfirmed") : Optional.empty();
    }

    private String word(String key) {
        return TEXTS.get(key).in(language);
    }
}
