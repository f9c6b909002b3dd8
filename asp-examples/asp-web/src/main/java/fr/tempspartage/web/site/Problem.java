package fr.tempspartage.web.site;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.redact.Redaction;
import java.util.Locale;

/**
 * Kind of problem that the API answers with (<i>anomalie</i>), as {@code application/problem+json} of RFC 9457. Nothing of
 * a dossier stands in it: issues say what kind of fault stands where.
 */
public enum Problem {
    /** A file gives no dossier. */
    DOSSIER_NOT_READ(400, "Le dossier ne peut être lu.", "The dossier cannot be read."),

    /** A parameter that is not known or cannot be read, or a request that is no HTTP. */
    BAD_REQUEST(400, "La demande n’est pas comprise.", "The request is not understood."),

    /** Another site made the request. */
    OTHER_SITE(403, "Un autre site a fait cette demande.", "Another site made this request."),

    /** Nothing has this address. */
    NOT_FOUND(404, "Rien à cette adresse.", "Nothing has this address."),

    /** The address answers other methods. */
    METHOD_NOT_ALLOWED(
            405, "Cette adresse ne répond pas à cette méthode.", "This address does not answer this method."),

    /** None of the media types that are accepted can be answered with. */
    NOT_ACCEPTABLE(
            406, "Aucun des formats acceptés n’est proposé ici.", "None of the accepted formats is offered here."),

    /** The body took too long to arrive. */
    TOO_SLOW(408, "La demande est arrivée trop lentement.", "The request arrived too slowly."),

    /** The body, or one line of it, is too large. */
    TOO_LARGE(413, "La demande est trop volumineuse.", "The request is too large."),

    /** The address is too long. */
    ADDRESS_TOO_LONG(414, "L’adresse est trop longue.", "The address is too long."),

    /** The body is of a media type or an encoding that is not read here. */
    MEDIA_TYPE(415, "Ce format n’est pas lu ici.", "This format is not read here."),

    /** The server does not answer this name. */
    OTHER_HOST(421, "Ce serveur ne répond pas à ce nom.", "This server does not answer this name."),

    /** The headers are too large. */
    HEADERS_TOO_LARGE(431, "Les en-têtes sont trop volumineux.", "The headers are too large."),

    /** A defect of the program or of a call. */
    DEFECT(500, "Un défaut du programme a empêché de répondre.", "A defect of the program kept it from answering."),

    /** Too many requests at once, or one that takes too long. */
    BUSY(503, "Le serveur est occupé.", "The server is busy.");

    /** Media type of a problem. */
    public static final String TYPE = "application/problem+json";

    private final int status;
    private final Bilingual title;

    Problem(int status, String french, String english) {
        this.status = status;
        this.title = Bilingual.of(french, english);
    }

    /** Name in addresses, such as {@code dossier-not-read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Status of HTTP. */
    public int status() {
        return status;
    }

    /** What has happened, in one sentence. */
    public Bilingual title() {
        return title;
    }

    /** Kind of a refusal. */
    public static Problem of(Refusal refusal) {
        if (!refusal.issues().isEmpty() && refusal.status() == DOSSIER_NOT_READ.status) {
            return DOSSIER_NOT_READ;
        }
        for (Problem problem : values()) {
            if (problem != DOSSIER_NOT_READ && problem.status == refusal.status()) {
                return problem;
            }
        }
        return refusal.status() < DEFECT.status ? BAD_REQUEST : DEFECT;
    }

    /** The refusal as JSON in a language. */
    static String json(Refusal refusal, Language language) {
        Problem kind = of(refusal);
        return Json.object(json -> {
            json.text("type", "/problems/" + kind.code())
                    .text("title", kind.title.in(language))
                    .number("status", refusal.status())
                    .text("detail", refusal.title().in(language));
            ImmutableList<Issue> issues = refusal.issues();
            if (!issues.isEmpty()) {
                json.objects("issues", issues, issue -> issue(json, issue, language));
            }
        });
    }

    private static void issue(Json json, Issue issue, Language language) {
        Issue plain = Redaction.of(issue);
        json.text("pointer", plain.pointer());
        if (plain.line() > 0) {
            json.number("line", plain.line()).number("column", plain.column());
        }
        json.text("code", plain.code().name());
        plain.check().ifPresent(check -> json.text("check", check.name()));
        json.text(
                "message",
                plain.message().equals(issue.message()) ? issue.message().in(language) : unquoted(language));
    }

    private static String unquoted(Language language) {
        return Bilingual.of(
                        "Le code dit l’anomalie, sans rien citer du dossier.\nPeut-être faut-il demander /issues, qui la cite.",
                        "The code says what is wrong, and nothing of the dossier is quoted.\nMaybe ask /issues, which quotes it.")
                .in(language);
    }
}
