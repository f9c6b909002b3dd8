package embedding;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.nio.file.Path;
import java.time.LocalDate;

/** A program that embeds the library; a test compiles and runs it, on the class path and on the module path. */
public final class Embedding {

    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        CallDefinition call = Calls.load().get("nouvelle-aquitaine-2026");
        Dossier dossier = AspJson.standard().readDossier(file).orElseThrow();
        Assessment assessment = call.assess(dossier, AssessmentContext.on(LocalDate.of(2026, 5, 20)));

        System.out.print(assessment.summary(Language.ENGLISH));
        assessment.refusals().forEach(finding -> System.out.println(finding.rule() + " " + finding.outcome()));
        assessment
                .missingDocuments()
                .forEach(item -> System.out.println(item.requirement().type()));
        assessment.openQuestions().forEach(question -> System.out.println(question.pointer()));
    }
}
