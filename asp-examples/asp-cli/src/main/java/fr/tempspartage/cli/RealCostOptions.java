package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostReference;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.cost.PayStep;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.HalfDaysAway;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.finance.cost.CostComparison;
import fr.tempspartage.finance.cost.EmployerCost;
import fr.tempspartage.finance.cost.EmployerCostTerms;
import fr.tempspartage.finance.cost.PrintedCost;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.cost.CostFile;
import fr.tempspartage.rules.call.Assessment;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The real cost of the posts beside the reference cost of the call. */
final class RealCostOptions {

    @Option(names = "--real-cost", paramLabel = "YEAR", converter = Whole.Seniority.class)
    private @Nullable Integer year;

    @Option(names = "--costs", paramLabel = "FILE")
    private @Nullable Path costs;

    /** One comparison for each post and amount; none unless the option is given. */
    List<CostComparison> comparisons(Assessment assessment, Session session, Language language) {
        Integer seniority = year;
        if (seniority == null) {
            return List.of();
        }
        Optional<PrintedCost> printed =
                assessment.call().fundingScheme().reconciliation().flatMap(Reconciliation::cost);
        if (printed.isEmpty()) {
            throw new UsageException(
                    "L’appel " + assessment.call().id()
                            + " n’imprime aucun coût de référence.\nPeut-être faut-il retirer --real-cost.",
                    "The call " + assessment.call().id()
                            + " prints no reference cost to compare with.\nMaybe leave --real-cost out.");
        }
        CostReference reference = reference(session, language);
        List<CostComparison> comparisons = new ArrayList<>();
        for (Post post : assessment.dossier().getPosts().orElse(ImmutableList.of())) {
            EmployerCost cost = cost(post, PayStep.ofYear(seniority), printed.get(), reference);
            for (FundingPlan plan : plans(assessment, post)) {
                plan.alternatives()
                        .forEach(amount -> comparisons.add(CostComparison.onePost(cost, printed.get(), amount)));
            }
        }
        return comparisons;
    }

    private static List<FundingPlan> plans(Assessment assessment, Post post) {
        return assessment
                .call()
                .assess(assessment.dossier().withPosts(ImmutableList.of(post)), assessment.context())
                .plans();
    }

    private static EmployerCost cost(Post post, PayStep step, PrintedCost printed, CostReference reference) {
        HalfDaysAway away = HalfDaysAway.of(post)
                .orElseThrow(() -> new UsageException(
                        "Les demi-journées hors du site principal ne sont pas connues.\n"
                                + "Peut-être faut-il donner le site principal, la répartition du temps et les dates du contrat.",
                        "The half-days away from the main site are not known.\n"
                                + "Maybe give the main site, the split of time and the dates of the contract."));
        EmployerCostTerms.Builder terms = EmployerCostTerms.builder();
        terms.status(post.getStatus()
                        .orElseThrow(() -> new UsageException(
                                "Le statut du poste n’est pas connu.\nPeut-être faut-il le donner dans le dossier.",
                                "The status of the post is not known.\nMaybe give it in the dossier.")))
                .step(step)
                .workingTime(post.getWorkingTime().orElse(Rate.ONE))
                .halfDaysAway(away)
                .day(printed.getDay());
        List<CostItem> shares = printed.getReference().items().stream()
                .filter(item -> item.unit() == CostUnit.SHARE && item.holdsOn(printed.getDay()))
                .toList();
        if (shares.size() == 1) {
            terms.charges(shares.get(0));
        }
        return EmployerCost.of(terms.build(), reference);
    }

    private CostReference reference(Session session, Language language) {
        Path file = costs;
        if (file == null) {
            return CostFile.bundled();
        }
        try {
            ReadResult<CostReference> read = CostFile.read(file);
            read.issues().forEach(issue -> session.console().note(file + ":" + issue.format(language)));
            return read.value()
                    .orElseThrow(() -> new InputException(
                            "Le fichier de coûts " + file + " a "
                                    + read.errors().size()
                                    + " erreurs, listées ci-dessus.\nPeut-être faut-il les corriger une à une.",
                            "The cost file " + file + " has " + read.errors().size()
                                    + " errors, listed above.\nMaybe correct them one by one."));
        } catch (UncheckedIOException e) {
            throw new InputException(
                    "Fichier illisible ou inexistant\u00a0: " + file + ".\nPeut-être le chemin est-il faux.",
                    "No such file, or it cannot be read: " + file + ".\nMaybe check the path.");
        }
    }
}
