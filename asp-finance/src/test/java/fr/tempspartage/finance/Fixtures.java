package fr.tempspartage.finance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostReference;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.LineRange;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackFigures;
import fr.tempspartage.finance.cost.PrintedCost;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.flat.FlatSumFigures;
import fr.tempspartage.finance.flat.FlatSumScheme;
import fr.tempspartage.finance.monthly.MonthlyFlatFigures;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.Silence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of the two calls of 2026, as test data. */
public final class Fixtures {

    public static final Euros MONTHLY = Euros.parse("3249.79"); // NA-52, NA-60
    public static final Euros SUM = Euros.parse("32000"); // ARA-13
    public static final Readings DEFAULT = Readings.DEFAULT;

    private Fixtures() {}

    public static Interpretation interpretation(String key, String defaultSlug, String... slugs) {
        List<Choice> choices = Arrays.stream(slugs)
                .map(slug -> new Choice(
                        slug.replace("!", ""),
                        Bilingual.of("lecture " + slug, "reading " + slug),
                        slug.endsWith("!") ? Choice.Standing.REJECTED : Choice.Standing.OPEN))
                .toList();
        return new Interpretation(
                key,
                ImmutableList.of(),
                ImmutableList.copyOf(choices),
                Optional.ofNullable(defaultSlug),
                ImmutableSet.of(Effect.AMOUNT),
                Bilingual.of("question " + key + " ?", "question " + key + "?"),
                Bilingual.of("pourquoi", "why"));
    }

    public static Citation clause(String id, String section, int line) {
        return Citation.of(new Clause(
                ClauseId.parse(id),
                section,
                "1",
                line == 0 ? ImmutableList.of() : ImmutableList.of(new LineRange(line, line)),
                Treatment.AMOUNT,
                Bilingual.of("phrase", "sentence")));
    }

    public static Bilingual text(String text) {
        return Bilingual.of(text, text);
    }

    /** Nouvelle-Aquitaine 2026. */
    public static MonthlyFlatFigures.Builder nouvelleAquitaine() {
        return MonthlyFlatFigures.builder()
                .label(Bilingual.of("forfait mensuel", "monthly amount"))
                .payer(Bilingual.of("ARS Nouvelle-Aquitaine", "ARS Nouvelle-Aquitaine"))
                .amount(MONTHLY)
                .addCitations(clause("NA-52", "6", 75), clause("NA-60", "6", 86))
                .addPayeeCitations(clause("NA-53", "6", 77))
                .addSilences(new Silence(Bilingual.of("échéancier", "schedule"), List.of(clause("NA-53", "6", 77))))
                .partTime(interpretation("I-NA-24", null, "flat", "in-proportion"))
                .partialMonths(interpretation("I-NA-16", "whole-months", "whole-months", "thirtieths", "actual-days"))
                .startCount(interpretation(
                        "I-NA-22",
                        "anniversary-or-first-worked-day",
                        "anniversary-or-first-worked-day",
                        "anniversary",
                        "start-month"))
                .addPrintedUnder(
                        interpretation("I-NA-15", "flat", "flat", "items-due-only"),
                        interpretation("I-NA-17", "frozen", "frozen", "indexed"))
                .clawback(ClawbackFigures.builder()
                        .amount(interpretation("I-NA-18", null, "waived", "not-served", "all-delegated"))
                        .addNamedReasons(DepartureReason.CHIEF_RESIDENT)
                        .addUncertainReasons(DepartureReason.UNIVERSITY_ASSISTANT)
                        .addCitations(clause("NA-61", "6", 88), clause("NA-62", "6", 88), clause("NA-63", "6", 88))
                        .build())
                .reconciliation(Reconciliation.of(printedCost().build()));
    }

    /** NA-54 to NA-60, with the yearly salary of the decree of 29 June 2023, annex V. */
    public static PrintedCost.Builder printedCost() {
        return PrintedCost.builder()
                .reference(reference("2803.59", "1010", "700"))
                .day(LocalDate.of(2026, 11, 1))
                .roundedItem("baseSalary")
                .yearlyItem("yearlySalary")
                .monthlyTotal(Euros.parse("6499.58"))
                .share(Rate.HALF)
                .monthlyShare(MONTHLY)
                .addMonths(24)
                .addCitations(clause("NA-59", "6", 85), clause("NA-60", "6", 86));
    }

    public static CostReference reference(String base, String commitment, String territorial) {
        return CostReference.of(
                Bilingual.of("coût de référence", "reference cost"),
                ImmutableList.of(
                        item("baseSalary", base, CostUnit.EUROS_PER_MONTH, clause("NA-55", "6", 81)),
                        item("commitment", commitment, CostUnit.EUROS_PER_MONTH, clause("NA-56", "6", 82)),
                        item("territorial", territorial, CostUnit.EUROS_PER_MONTH, clause("NA-57", "6", 83)),
                        item("charges", "0.44", CostUnit.SHARE, clause("NA-58", "6", 84)),
                        item(
                                "yearlySalary",
                                "33643.13",
                                CostUnit.EUROS_PER_YEAR,
                                Citation.outside(text("arrêté du 29 juin 2023, annexe V")))));
    }

    private static CostItem item(String id, String value, CostUnit unit, Citation source) {
        return new CostItem(
                id, text(id), Rate.parse(value).fraction(), unit, LocalDate.of(2023, 7, 1), Optional.empty(), source);
    }

    /** Auvergne-Rhône-Alpes 2026. */
    public static FlatSumFigures.Builder auvergneRhoneAlpes() {
        Map<String, Rate> bases = new LinkedHashMap<>();
        bases.put("hospital-half", Rate.HALF);
        bases.put("whole-post", Rate.ONE);
        bases.put("hospital-quota", Rate.of(2, 5));
        return FlatSumFigures.builder()
                .label(Bilingual.of("forfait", "flat sum"))
                .payer(Bilingual.of("ARS Auvergne-Rhône-Alpes", "ARS Auvergne-Rhône-Alpes"))
                .sum(SUM)
                .horizon(ServicePeriod.parse("2026-11-01/2028-10-31")) // ARA-63
                .addCitations(clause("ARA-13", "1", 18), clause("ARA-63", "4", 85))
                .addRenewalCitations(clause("ARA-37", "1", 29))
                .addPayeeSilence(clause("ARA-64", "silent", 0))
                .addClawbackSilence(clause("ARA-64", "silent", 0))
                .addSilences(
                        new Silence(Bilingual.of("échéancier", "schedule"), List.of(clause("ARA-64", "silent", 0))))
                .nature(interpretation("I-ARA-6", null, "per-contract", "per-year", "cap!", "floor!"))
                .renewal(interpretation("I-ARA-12.amount", null, "per-year", "in-proportion"))
                .restSplit(interpretation("I-ARA-7", "as-agreed", "as-agreed", "equal", "recruiter-alone"))
                .shareBase(interpretation("I-ARA-5", null, "hospital-half", "whole-post", "hospital-quota"))
                .bases(bases)
                .printedShare(Rate.parse("40%")); // ARA-12
    }

    public static MonthlyFlatScheme monthly() {
        return MonthlyFlatScheme.of(nouvelleAquitaine().build());
    }

    public static FlatSumScheme flatSum() {
        return FlatSumScheme.of(auvergneRhoneAlpes().build());
    }

    /** Full-time post over this period. */
    public static FundingTerms.Builder terms(String period) {
        return FundingTerms.builder()
                .period(ServicePeriod.parse(period))
                .workingTime(Rate.ONE)
                .recruiter("CHU");
    }

    public static Euros euros(String text) {
        return Euros.parse(text);
    }

    public static List<String> totals(List<FundingAlternative> alternatives) {
        return alternatives.stream()
                .map(alternative -> alternative.total().toString())
                .toList();
    }

    /** Early end of a contract of two years, full time. */
    public static ClawbackClaim.Builder claim(String end) {
        return ClawbackClaim.builder()
                .contract(ServicePeriod.parse("2026-11-01/2028-10-31"))
                .serviceEnd(LocalDate.parse(end))
                .workingTime(Rate.ONE);
    }
}
