package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.procedure.FormMapping;
import fr.tempspartage.io.typed.TypedChoices;
import fr.tempspartage.io.typed.TypedValue;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.web.site.Refusal;
import fr.tempspartage.web.site.Site;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Makes a demand of a form, or says what is wrong with it. */
final class Asking {

    static final String PLATFORM = "platform";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Site site;

    Asking(Site site) {
        this.site = site;
    }

    /**
     * Makes a demand.
     *
     * @throws Refusal if something is missing or cannot be read
     */
    Ask of(Upload upload) {
        CallDefinition call = upload.field("call")
                .flatMap(site::call)
                .orElseThrow(() -> refused(
                        "Il faut choisir un appel que ce serveur connaît.", "Choose a call that this server knows."));
        Upload.UploadedFile file = upload.file("file")
                .orElseThrow(() -> refused(
                        "Il faut choisir un fichier, qui ne soit pas vide.", "Choose a file that is not empty."));
        LocalDate day = upload.field("on").map(Asking::day).orElseGet(site::today);
        ImmutableMap<String, String> readings = upload.pairs("interpret");
        Optional<FormMapping> mapping =
                upload.field("content").filter(PLATFORM::equals).isPresent()
                        ? Optional.of(mapping(call, upload.file("mapping")))
                        : Optional.empty();
        if (mapping.isEmpty() && file.path().toString().endsWith(".json")) {
            throw refused(
                    "Un fichier .json contient un seul dossier\u00a0: il s’examine à la page «\u00a0Examiner un dossier\u00a0». Si c’est une réponse de la plateforme de démarches, indiquez-le.",
                    "A file .json holds one dossier: it is checked on the page “Check a dossier”. If it is an answer of the form platform, say so.");
        }
        return new Ask(call, context(call, day, readings), readings, file.name(), file.path(), mapping);
    }

    /**
     * Context of a day under readings.
     *
     * @throws Refusal if the call does not have one of them
     */
    AssessmentContext context(CallDefinition call, LocalDate day, Map<String, String> readings) {
        try {
            return TypedChoices.interpreting(call, site.context(day), readings);
        } catch (RefusedException notOfThisCall) {
            throw Refusal.of(notOfThisCall);
        }
    }

    private static LocalDate day(String text) {
        return TypedValue.read(ScalarType.DATE, text)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElseThrow(() -> refused(
                        "Le jour de l’examen n’est pas lisible. Peut-être faut-il l’écrire comme 2026-05-20.",
                        "The day of the assessment cannot be read. Maybe write it as 2026-05-20."));
    }

    private static FormMapping mapping(CallDefinition call, Optional<Upload.UploadedFile> file) {
        ReadResult<FormMapping> read = file.map(given -> FormMapping.read(given.path()))
                .orElseGet(() -> FormMapping.read(FormMapping.shipped(call.id())
                        .orElseThrow(() -> refused(
                                "Aucune correspondance n’est fournie pour cet appel\u00a0: il faut en joindre une.",
                                "No mapping is shipped for this call: join one."))));
        FormMapping mapping = read.value()
                .orElseThrow(() -> new Refusal(
                        400,
                        Bilingual.of("La correspondance n’a pas pu être lue.", "The mapping could not be read."),
                        ImmutableList.copyOf(
                                read.issues().stream().filter(Issue::isError).toList())));
        if (!mapping.call().equals(call.id())) {
            throw refused(
                    "La correspondance est celle d’un autre appel\u00a0: " + mapping.call() + ".",
                    "The mapping is for another call: " + mapping.call() + ".");
        }
        return mapping;
    }

    private static Refusal refused(String french, String english) {
        return Refusal.of(400, french, english);
    }
}
