package fr.tempspartage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program that embeds the library starts from says whether several threads may share it. */
class EntryPointsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asp-rules:rules.call.Calls",
                "asp-rules:rules.call.CallDefinition",
                "asp-rules:rules.call.Assessment",
                "asp-rules:rules.call.AssessmentContext",
                "asp-rules:rules.inquiry.InterpretationExplorer",
                "asp-rules:rules.testing.CallContract",
                "asp-rules:rules.law.CallText",
                "asp-rules:rules.law.Edition",
                "asp-finance:finance.FundingScheme",
                "asp-domain:domain.register.EstablishmentRegister",
                "asp-domain:domain.register.HospitalGroupRegister",
                "asp-domain:domain.register.ZoneRegister",
                "asp-domain:domain.Identifier",
                "asp-domain:domain.money.Euros",
                "asp-domain:domain.money.Rate",
                "asp-domain:domain.dossier.Dossier",
                "asp-io:io.json.AspJson",
                "asp-io:io.json.AspJacksonModule",
                "asp-io:io.json.ResultJson",
                "asp-io:io.json.JsonSchemas",
                "asp-io:io.validation.DossierValidation",
                "asp-io:io.report.TextReport",
                "asp-io:io.report.MoneyReport",
                "asp-io:io.report.AssessmentCsv",
                "asp-io:io.report.DossierCsv",
                "asp-io:io.report.BudgetCsv",
                "asp-io:io.cost.CostFile",
                "asp-io:io.procedure.FormImport",
                "asp-io:io.procedure.FormMapping"
            })
    void an_entry_point_says_that_it_is_thread_safe(String entryPoint) throws IOException {
        String module = entryPoint.substring(0, entryPoint.indexOf(':'));
        String type = entryPoint.substring(entryPoint.indexOf(':') + 1).replace('.', '/');
        Path file = Repository.root().resolve(module + "/src/main/java/fr/tempspartage/" + type + ".java");
        String source = Files.readString(file);
        String documentation = source.substring(source.indexOf("/**"), source.indexOf("*/"));
        assertThat(documentation.replaceAll("\\s+\\*\\s+", " ")).contains("hread-safe");
    }
}
