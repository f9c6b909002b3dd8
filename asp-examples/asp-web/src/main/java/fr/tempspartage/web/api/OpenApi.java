package fr.tempspartage.web.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.json.JsonSchemas;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Texts;
import fr.tempspartage.web.site.Json;
import fr.tempspartage.web.site.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Description of the API in OpenAPI 3.1, made of the table of routes and of the schemas of what is read and written. */
final class OpenApi {

    /** Statuses that every route may answer with. */
    private static final ImmutableList<Problem> ALWAYS = ImmutableList.of(
            Problem.BAD_REQUEST,
            Problem.NOT_FOUND,
            Problem.NOT_ACCEPTABLE,
            Problem.OTHER_HOST,
            Problem.DEFECT,
            Problem.BUSY);

    /** And those of a route that reads a body. */
    private static final ImmutableList<Problem> OF_BODIES =
            ImmutableList.of(Problem.OTHER_SITE, Problem.TOO_SLOW, Problem.TOO_LARGE, Problem.MEDIA_TYPE);

    private static final String PROBLEM = """
            {"type":"object","required":["type","title","status","detail"],"additionalProperties":false,"properties":{\
            "type":{"type":"string","format":"uri-reference"},"title":{"type":"string"},"status":{"type":"integer"},\
            "detail":{"type":"string"},"issues":{"type":"array","items":{"type":"object",\
            "required":["pointer","code","message"],"additionalProperties":false,"properties":{\
            "pointer":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":0},\
            "code":{"type":"string"},"check":{"type":"string"},"message":{"type":"string"}}}}}}""";

    private static final String SCHEMAS = """
            {"type":"object","required":["schemas"],"additionalProperties":false,"properties":{\
            "schemas":{"type":"array","items":{"type":"string"}}}}""";

    private final ImmutableList<ApiRoute> routes;
    private final ImmutableList<CallDefinition> calls;
    private final Texts texts;
    private final Language language;

    private OpenApi(
            ImmutableList<ApiRoute> routes, ImmutableList<CallDefinition> calls, Texts texts, Language language) {
        this.routes = routes;
        this.calls = calls;
        this.texts = texts;
        this.language = language;
    }

    /** Description in a language. */
    static String write(
            ImmutableList<ApiRoute> routes, ImmutableList<CallDefinition> calls, Texts texts, Language language) {
        return new OpenApi(routes, calls, texts, language).document();
    }

    private String say(String key) {
        return texts.get(key).in(language);
    }

    private String document() {
        Map<String, List<ApiRoute>> paths = new LinkedHashMap<>();
        routes.forEach(route ->
                paths.computeIfAbsent(route.path(), path -> new ArrayList<>()).add(route));
        return Json.object(json -> {
            json.text("openapi", "3.1.1");
            json.object(
                    "info",
                    info -> info.text("title", say("title"))
                            .text("version", "1")
                            .text("description", say("lead") + " " + say("openapi.stream")));
            json.raw("servers", "[{\"url\":\"" + ApiArea.BASE + "\"}]");
            json.object(
                    "paths",
                    all -> paths.forEach((path, some) -> all.object(
                            path,
                            item -> some.forEach(route -> item.object(
                                    route.method().name().toLowerCase(Locale.ROOT), one -> operation(one, route))))));
            json.object("components", this::components);
        });
    }

    private void operation(Json json, ApiRoute route) {
        json.text("operationId", route.name()).text("summary", say(route.key()));
        json.objects("parameters", route.parameters(), parameter -> parameter(json, parameter));
        if (route.isPost()) {
            json.object("requestBody", body -> {
                body.yes("required", true);
                body.object(
                        "content",
                        content -> route.bodies()
                                .forEach((type, schema) -> content.object(type, one -> body(one, type, schema))));
            });
        }
        json.object("responses", all -> {
            all.object("200", one -> {
                one.text("description", say(route.key()));
                one.object(
                        "content",
                        content -> route.answers()
                                .forEach((type, schema) ->
                                        content.object(type, media -> media.raw("schema", answer(type, schema)))));
            });
            if (!route.isPost()) {
                all.raw("304", "{\"description\":\"Not Modified\"}");
            }
            ALWAYS.forEach(problem -> problem(all, problem));
            if (route.isPost()) {
                OF_BODIES.forEach(problem -> problem(all, problem));
            }
        });
    }

    private static void problem(Json json, Problem problem) {
        json.raw(Integer.toString(problem.status()), "{\"$ref\":\"#/components/responses/" + problem.code() + "\"}");
    }

    private void parameter(Json json, ApiParameter parameter) {
        json.text("name", parameter.name()).text("in", parameter.inPath() ? "path" : "query");
        json.text("description", say(parameter.key()));
        json.yes("required", parameter.inPath());
        json.raw("schema", parameter.schema());
        if (parameter.equals(ApiParameter.ESTABLISHMENTS)) {
            json.number("example", Long.parseLong(parameter.example()));
        } else if (parameter.equals(ApiParameter.REDACT)) {
            json.yes("example", Boolean.parseBoolean(parameter.example()));
        } else if (!parameter.example().isEmpty()) {
            json.text("example", parameter.example());
        }
    }

    private void body(Json json, String type, String schema) {
        if (type.equals(Media.JSON)) {
            json.raw("schema", reference(schema));
            calls.stream().findFirst().ifPresent(call -> json.raw("example", Examples.dossier(call)));
        } else {
            json.raw("schema", text(type));
            calls.stream().findFirst().ifPresent(call -> json.text("example", Examples.body(type, call, language)));
        }
    }

    private static String answer(String type, String schema) {
        if (!type.equals(Media.JSON) && !type.equals(Media.SCHEMA)) {
            return text(type);
        }
        if (schema.equals("any")) {
            return "{\"type\":\"object\"}";
        }
        List<String> some = new ArrayList<>();
        for (String one : schema.split("\\|", -1)) {
            some.add(reference(one));
        }
        return some.size() == 1 ? some.get(0) : "{\"oneOf\":[" + String.join(",", some) + "]}";
    }

    private static String text(String type) {
        return "{\"type\":\"string\",\"contentMediaType\":\"" + type + "\"}";
    }

    private static String reference(String component) {
        return "{\"$ref\":\"#/components/schemas/" + component + "\"}";
    }

    private void components(Json json) {
        Map<String, String> schemas = new LinkedHashMap<>(JsonSchemas.components());
        schemas.put("problem", PROBLEM);
        schemas.put("schemas", SCHEMAS);
        json.object("schemas", all -> schemas.forEach(all::raw));
        json.object("responses", all -> {
            ImmutableMap.Builder<String, Problem> known = ImmutableMap.builder();
            ALWAYS.forEach(problem -> known.put(problem.code(), problem));
            OF_BODIES.forEach(problem -> known.put(problem.code(), problem));
            known.buildOrThrow().forEach((name, problem) -> all.object(name, one -> response(one, problem)));
        });
    }

    private void response(Json json, Problem problem) {
        json.text("description", problem.title().in(language));
        json.object(
                "content",
                content -> content.object(Problem.TYPE, media -> {
                    media.raw("schema", reference("problem"));
                    media.object(
                            "example",
                            example -> example.text("type", "/problems/" + problem.code())
                                    .text("title", problem.title().in(language))
                                    .number("status", problem.status())
                                    .text("detail", problem.title().in(language)));
                }));
    }
}
