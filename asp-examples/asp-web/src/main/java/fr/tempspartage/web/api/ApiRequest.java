package fr.tempspartage.web.api;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.Notation;
import fr.tempspartage.io.redact.Redaction;
import fr.tempspartage.io.report.CsvDialect;
import fr.tempspartage.io.report.Layout;
import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.io.typed.TypedChoices;
import fr.tempspartage.io.typed.TypedValue;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.web.site.Limits;
import fr.tempspartage.web.site.Pages;
import fr.tempspartage.web.site.Refusal;
import fr.tempspartage.web.site.Site;
import fr.tempspartage.web.site.Unchanged;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One request of the API: what it asks for, and how it is answered. */
final class ApiRequest {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Context http;
    private final Site site;
    private final ApiRoute route;
    private final Language language;
    private final String accepted;

    /** A request that is understood so far: its query, what it accepts and what it sends. */
    private ApiRequest(Context http, Site site, ApiRoute route, Language language, String accepted) {
        this.http = http;
        this.site = site;
        this.route = route;
        this.language = language;
        this.accepted = accepted;
    }

    /**
     * Understands a request.
     *
     * @throws Refusal if its query, what it accepts or what it sends is not what the route takes
     */
    static ApiRequest of(Context http, Site site, ApiRoute route) {
        checkQuery(http, route);
        String lang = http.queryParam("lang");
        Language language =
                lang == null ? Pages.preferred(http) : Pages.language(lang).orElseThrow(() -> bad("lang", "fr, en"));
        http.header("Content-Language", language.code());
        String accept = Optional.ofNullable(http.header("Accept")).orElse("*/*");
        ImmutableList<String> offered = route.answers().keySet().asList();
        String body = "";
        if (route.isPost()) {
            body = Media.ofBody(String.valueOf(http.header("Content-Type")))
                    .filter(route.bodies()::containsKey)
                    .orElseThrow(() -> otherBody(route));
        }
        boolean lines = body.equals(Media.LINES);
        ImmutableList<String> possible = offered.stream()
                .filter(type -> !route.bodies().containsKey(Media.LINES)
                        || !offered.contains(Media.LINES)
                        || type.equals(Media.CSV)
                        || lines == type.equals(Media.LINES))
                .collect(ImmutableList.toImmutableList());
        String type = Media.best(accept, possible).orElseThrow(() -> notOffered(possible));
        return new ApiRequest(http, site, route, language, type);
    }

    private static void checkQuery(Context http, ApiRoute route) {
        for (Map.Entry<String, List<String>> asked : http.queryParamMap().entrySet()) {
            Optional<ApiParameter> known = route.parameters().stream()
                    .filter(one -> !one.inPath() && one.name().equals(asked.getKey()))
                    .findFirst();
            if (known.isEmpty()) {
                String names = String.join(
                        ", ",
                        route.parameters().stream()
                                .filter(one -> !one.inPath())
                                .map(ApiParameter::name)
                                .toList());
                throw Refusal.of(
                        400,
                        "Cette adresse n’a pas le paramètre demandé"
                                + (names.isEmpty()
                                        ? "\u00a0: elle n’en a aucun."
                                        : "\u00a0; elle a\u00a0: " + names + "."),
                        "This address does not have the parameter that is asked for"
                                + (names.isEmpty() ? ": it has none." : "; it has: " + names + "."));
            }
            if (asked.getValue().size() > 1 && !known.get().repeated()) {
                throw Refusal.of(
                        400,
                        "Le paramètre " + known.get().name() + " ne se répète pas.",
                        "The parameter " + known.get().name() + " is not repeated.");
            }
        }
    }

    private static Refusal otherBody(ApiRoute route) {
        String types = String.join(", ", route.bodies().keySet());
        return Refusal.of(
                415,
                "Cette adresse lit, en UTF-8\u00a0: " + types + ".",
                "This address reads, in UTF-8: " + types + ".");
    }

    private static Refusal notOffered(ImmutableList<String> offered) {
        String types = String.join(", ", offered);
        return Refusal.of(
                406, "Cette adresse répond en\u00a0: " + types + ".", "This address answers in: " + types + ".");
    }

    /** Refusal of the value of a parameter, which is not said again. */
    static Refusal bad(String name, String expected) {
        return Refusal.of(
                400,
                "Le paramètre " + name + " ne peut être lu. Valeurs possibles\u00a0: " + expected + ".",
                "The parameter " + name + " cannot be read. Possible values: " + expected + ".");
    }

    Site site() {
        return site;
    }

    Language language() {
        return language;
    }

    /** Media type of the answer. */
    String accepted() {
        return accepted;
    }

    boolean accepts(String type) {
        return accepted.equals(type);
    }

    /** Whether the body holds a dossier on each line. */
    boolean sendsLines() {
        return Media.ofBody(String.valueOf(http.header("Content-Type"))).equals(Optional.of(Media.LINES));
    }

    String path(String name) {
        return http.pathParam(name);
    }

    Optional<String> query(ApiParameter parameter) {
        return Optional.ofNullable(http.queryParam(parameter.name()));
    }

    List<String> queries(ApiParameter parameter) {
        return http.queryParams(parameter.name());
    }

    /** The call of the address. */
    CallDefinition call() {
        String names = names();
        return call(path(ApiParameter.CALL.name()))
                .orElseThrow(() -> Refusal.of(
                        404,
                        "Aucun appel n’a cet identifiant. Appels\u00a0: " + names + ".",
                        "No call has this identifier. Calls: " + names + "."));
    }

    /** Identifiers of the calls at hand. */
    String names() {
        return site.calls().stream().map(call -> call.id().toString()).collect(Collectors.joining(", "));
    }

    Optional<CallDefinition> call(String id) {
        return site.call(id);
    }

    /** The call of the address with the values that are asked for. */
    CallDefinition variant(CallDefinition call) {
        return TypedChoices.variant(call, pairs(ApiParameter.WITH));
    }

    /** Whether anything is asked to be otherwise than as the call says. */
    boolean isOtherwise() {
        return !queries(ApiParameter.WITH).isEmpty()
                || !queries(ApiParameter.INTERPRET).isEmpty();
    }

    /** Context of the day that is asked for, or of today, with the readings that are asked for. */
    AssessmentContext context(CallDefinition call) {
        return TypedChoices.interpreting(call, context(), pairs(ApiParameter.INTERPRET));
    }

    /** Context of the day with the default readings. */
    AssessmentContext context() {
        LocalDate day = query(ApiParameter.ON).map(ApiRequest::day).orElseGet(site::today);
        http.header("Asp-On", day.toString());
        AssessmentContext context = site.context(day);
        return isRedacting() ? context.redacting() : context;
    }

    private static LocalDate day(String written) {
        return TypedValue.read(ScalarType.DATE, written)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElseThrow(() -> bad("on", "2026-05-20"));
    }

    private Map<String, String> pairs(ApiParameter parameter) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String written : queries(parameter)) {
            int equal = written.indexOf('=');
            if (equal < 1) {
                throw bad(parameter.name(), parameter.equals(ApiParameter.WITH) ? "NAME=VALUE" : "KEY=CHOICE");
            }
            pairs.put(written.substring(0, equal), written.substring(equal + 1));
        }
        return pairs;
    }

    private boolean isRedacting() {
        String asked = query(ApiParameter.REDACT).orElse("false");
        if (!asked.equals("true") && !asked.equals("false")) {
            throw bad("redact", "true, false");
        }
        return asked.equals("true");
    }

    /** How tables are written. */
    CsvDialect dialect() {
        Optional<String> asked = query(ApiParameter.FOR);
        if (asked.isPresent() && !asked.get().equals("excel")) {
            throw bad("for", "excel");
        }
        return asked.isPresent() ? CsvDialect.EXCEL : CsvDialect.PLAIN;
    }

    /** Reports in the language that is asked for. */
    TextReport report() {
        return TextReport.in(language, Layout.PLAIN);
    }

    /** Reader of dossiers that must answer a call. */
    AspJson reader(CallDefinition call) {
        AspJson reader = site.reader().answering(call.id());
        return isRedacting() ? Redaction.in(language).reader(reader) : reader;
    }

    /**
     * What the one dossier of the body is read as; warnings are counted in a header.
     *
     * @throws Refusal if the body is too large
     */
    ReadResult<Dossier> read(CallDefinition call) throws IOException {
        byte[] bytes = bytes(AspJson.STANDARD_MAX_BYTES);
        boolean yaml = Media.ofBody(String.valueOf(http.header("Content-Type"))).equals(Optional.of(Media.YAML));
        ReadResult<Dossier> read =
                reader(call).readDossier(new ByteArrayInputStream(bytes), yaml ? Notation.YAML : Notation.JSON);
        http.header(
                "Asp-Warnings",
                Long.toString(read.issues().size() - read.errors().size()));
        return read;
    }

    /**
     * The one dossier of the body.
     *
     * @throws Refusal if it cannot be read
     */
    Dossier dossier(CallDefinition call) throws IOException {
        ReadResult<Dossier> read = read(call);
        return read.value().orElseThrow(() -> notRead(read.issues()));
    }

    /** Refusal of a file that gives no dossier. */
    static Refusal notRead(List<Issue> issues) {
        long errors = issues.stream().filter(Issue::isError).count();
        return new Refusal(
                400,
                Bilingual.of(
                        errors == 1 ? "Le dossier a une erreur." : "Le dossier a " + errors + " erreurs.",
                        errors == 1 ? "The dossier has one error." : "The dossier has " + errors + " errors."),
                ImmutableList.copyOf(issues));
    }

    /** Body of limited size. */
    byte[] bytes(int most) throws IOException {
        long until = System.nanoTime() + Limits.ARRIVAL.toNanos();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        InputStream body = http.bodyInputStream();
        for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
            all.write(buffer, 0, n);
            if (all.size() > most) {
                throw Refusal.of(
                        413,
                        "Ce qui est envoyé dépasse " + most + " octets.",
                        "What is sent is larger than " + most + " bytes.");
            }
            if (System.nanoTime() > until) {
                throw Refusal.of(408, "La demande est arrivée trop lentement.", "The request arrived too slowly.");
            }
        }
        return all.toByteArray();
    }

    Context http() {
        return http;
    }

    /** Answers with a text for people; no-break spaces have done their work when lines were cut. */
    void text(String text) {
        answer(text.replace('\u00a0', ' ').replace('\u202f', ' '));
    }

    /** Answers; what stays the same until the program is another has a tag by which it need not be sent twice. */
    void answer(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        http.header("Vary", "Accept, Accept-Encoding, Accept-Language");
        if (!route.isPost() && Unchanged.isAtHand(http, bytes)) {
            return;
        }
        http.contentType(accepted + (accepted.startsWith("text/") ? "; charset=utf-8" : ""));
        http.result(bytes);
    }
}
