package fr.tempspartage.web.check;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.DossierYaml;
import fr.tempspartage.io.spreadsheet.DossierTemplate;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.web.site.Refusal;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Dossier as a file that the person keeps; its name says the call alone. */
final class SavedFile {

    private SavedFile() {}

    /** Answers with the file. */
    static void send(Context request, CallDefinition call, Dossier dossier, String format, Language language) {
        byte[] bytes;
        String type;
        switch (format) {
            case "json" -> {
                bytes = AspJson.standard().writeDossier(dossier).getBytes(StandardCharsets.UTF_8);
                type = "application/json; charset=utf-8";
            }
            case "yaml" -> {
                bytes = DossierYaml.write(dossier, language).getBytes(StandardCharsets.UTF_8);
                type = "application/yaml; charset=utf-8";
            }
            case "xlsx" -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                DossierTemplate.of(call, language).writeWorkbook(List.of(dossier), out);
                bytes = out.toByteArray();
                type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            }
            default ->
                throw Refusal.of(
                        400,
                        "Un dossier s’enregistre en JSON, en YAML ou en XLSX.",
                        "A dossier is saved as JSON, YAML or XLSX.");
        }
        request.header("Content-Disposition", "attachment; filename=\"dossier-" + call.id() + "." + format + "\"");
        request.contentType(type).result(bytes);
    }
}
