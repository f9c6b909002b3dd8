package fr.tempspartage.web.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.io.json.JsonSchemas;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.MoneyReport;
import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.inquiry.PossibleAnswers;
import fr.tempspartage.rules.inquiry.Remedies;
import fr.tempspartage.web.site.Json;
import fr.tempspartage.web.site.Refusal;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The table of the API (<i>table des routes</i>): every route there is, each answered as the command of the same name. */
final class ApiRoutes {

    private static final int REMEDIES_SHOWN = 5;

    private static final ImmutableList<ApiParameter> OF_A_DOSSIER = ImmutableList.of(
            ApiParameter.CALL,
            ApiParameter.ON,
            ApiParameter.INTERPRET,
            ApiParameter.WITH,
            ApiParameter.REDACT,
            ApiParameter.LANG);

    private ApiRoutes() {}

    /** The routes, in the order of the page about them. */
    static ImmutableList<ApiRoute> all() {
        return ImmutableList.<ApiRoute>builder()
                .add(get("calls", "/calls", "calls", ImmutableList.of(), ApiRoutes::calls))
                .add(call())
                .add(get(
                        "clause",
                        "/calls/{call}/clauses/{id}",
                        "clause",
                        of(ApiParameter.CALL, ApiParameter.CLAUSE),
                        ApiRoutes::clause))
                .add(get(
                        "parameters",
                        "/calls/{call}/parameters",
                        "parameters",
                        of(ApiParameter.CALL),
                        request -> written(request, ResultJson::parameters, TextReport::parameters)))
                .add(get(
                        "interpretations",
                        "/calls/{call}/interpretations",
                        "interpretations",
                        of(ApiParameter.CALL),
                        request -> written(request, ResultJson::interpretations, TextReport::interpretations)))
                .add(get(
                        "document-list",
                        "/calls/{call}/documents",
                        "documentList",
                        of(ApiParameter.CALL, ApiParameter.ESTABLISHMENTS),
                        ApiRoutes::documentList))
                .add(get(
                        "reconciliation",
                        "/calls/{call}/reconciliation",
                        "reconciliation",
                        of(ApiParameter.CALL),
                        ApiRoutes::reconciliation))
                .add(get("comparison", "/comparison", "comparison", of(ApiParameter.CALLS), ApiRoutes::comparison))
                .add(ask(
                        "assess",
                        "assessment",
                        true,
                        Question.of(
                                ResultJson::assessment,
                                ResultJson::assessmentLine,
                                (request, one) -> request.report().shortAnswer(one))))
                .add(issues())
                .add(ask(
                        "documents",
                        "documents",
                        false,
                        Question.of(
                                ResultJson::documents,
                                (request, one) -> request.report().documents(one))))
                .add(ask("fund", "fundingPlans", false, Question.of(ResultJson::plans, ApiRoutes::plans)))
                .add(ask(
                        "explain-amount",
                        "explanation",
                        false,
                        Question.of(ResultJson::explanation, ApiRoutes::explanation)))
                .add(ask(
                        "next",
                        "nextQuestions",
                        false,
                        Question.of(
                                one -> ResultJson.nextQuestions(one, NextQuestions.of(one)),
                                one -> ResultJson.nextQuestionsLine(one, NextQuestions.of(one)),
                                (request, one) -> request.report().nextQuestions(one, NextQuestions.of(one)))))
                .add(ask(
                        "remedies",
                        "remedies",
                        false,
                        Question.of(
                                one -> ResultJson.remedies(one, Remedies.of(one)),
                                one -> ResultJson.remediesLine(one, Remedies.of(one)),
                                (request, one) -> request.report().remedies(one, Remedies.of(one), REMEDIES_SHOWN))))
                .add(ask(
                        "possible-answers",
                        "possibleAnswers",
                        false,
                        Question.of(
                                one -> ResultJson.possibleAnswers(one, PossibleAnswers.of(one)),
                                one -> ResultJson.possibleAnswersLine(one, PossibleAnswers.of(one)),
                                (request, one) -> request.report().possibleAnswers(one, PossibleAnswers.of(one)))))
                .add(diff())
                .add(rank())
                .add(schemas())
                .add(schema())
                .build();
    }

    private static ImmutableList<ApiParameter> of(ApiParameter... parameters) {
        return ImmutableList.copyOf(parameters);
    }

    private static ImmutableList<ApiParameter> with(ImmutableList<ApiParameter> some, ApiParameter... more) {
        return ImmutableList.<ApiParameter>builder().addAll(some).add(more).build();
    }

    private static ApiRoute get(
            String name, String path, String schema, ImmutableList<ApiParameter> parameters, ApiRoute.Work work) {
        return new ApiRoute(
                name,
                HandlerType.GET,
                path,
                with(parameters, ApiParameter.LANG),
                ImmutableMap.of(),
                ImmutableMap.of(Media.JSON, schema, Media.TEXT, ""),
                work);
    }

    private static ApiRoute ask(String name, String schema, boolean table, Question question) {
        ImmutableMap.Builder<String, String> answers = ImmutableMap.builder();
        answers.put(Media.JSON, schema);
        if (question.line().isPresent()) {
            answers.put(Media.LINES, schema + "|refused");
        }
        answers.put(Media.TEXT, "");
        if (table) {
            answers.put(Media.CSV, "");
        }
        return new ApiRoute(
                name,
                HandlerType.POST,
                "/calls/{call}/" + name,
                table ? with(OF_A_DOSSIER, ApiParameter.FOR) : OF_A_DOSSIER,
                question.bodies(),
                answers.buildOrThrow(),
                question);
    }

    /** Answers about the call of the address. */
    private static void written(ApiRequest request, Function<CallDefinition, String> json, Writer text) {
        CallDefinition call = request.call();
        if (request.accepts(Media.TEXT)) {
            request.text(text.write(request.report(), call));
        } else {
            request.answer(json.apply(call));
        }
    }

    /** How a report shows a call. */
    private interface Writer {

        String write(TextReport report, CallDefinition call);
    }

    private static void calls(ApiRequest request) {
        ImmutableList<CallDefinition> calls = request.site().calls();
        if (request.accepts(Media.TEXT)) {
            request.text(request.report().calls(calls));
        } else {
            request.answer(ResultJson.calls(calls));
        }
    }

    private static ApiRoute call() {
        return new ApiRoute(
                "call",
                HandlerType.GET,
                "/calls/{call}",
                of(ApiParameter.CALL, ApiParameter.LANG),
                ImmutableMap.of(),
                ImmutableMap.of(Media.JSON, "calls", Media.TEXT, "", Media.MARKDOWN, ""),
                request -> {
                    if (request.accepts(Media.MARKDOWN)) {
                        request.text(request.report().callInMarkdown(request.call()));
                    } else {
                        written(request, call -> ResultJson.calls(List.of(call)), TextReport::call);
                    }
                });
    }

    private static void clause(ApiRequest request) {
        CallDefinition call = request.call();
        try {
            ClauseId clause =
                    ClauseId.parse(request.path(ApiParameter.CLAUSE.name()).toUpperCase(Locale.ROOT));
            written(request, one -> ResultJson.clause(one, clause), (report, one) -> report.clause(one, clause));
        } catch (IllegalArgumentException noSuchClause) {
            String example = call.clauses().stream()
                    .findFirst()
                    .map(clause -> clause.id().toString())
                    .orElse("NA-16");
            throw Refusal.of(
                    404,
                    "L’appel n’a pas cette disposition\u00a0; un identifiant s’écrit comme " + example + ".",
                    "The call has no such clause; an identifier is written as " + example + ".");
        }
    }

    private static void documentList(ApiRequest request) {
        String written = request.query(ApiParameter.ESTABLISHMENTS).orElse("2");
        if (!written.matches("[1-9]|10")) {
            throw ApiRequest.bad(ApiParameter.ESTABLISHMENTS.name(), "1, 2… 10");
        }
        int establishments = Integer.parseInt(written);
        written(
                request,
                call -> ResultJson.documents(call, establishments),
                (report, call) -> report.documents(call, establishments));
    }

    private static void reconciliation(ApiRequest request) {
        written(
                request,
                call -> ResultJson.reconciliation(call, figures(call)),
                (report, call) -> report.reconciliation(call, figures(call)));
    }

    private static Reconciliation figures(CallDefinition call) {
        return call.fundingScheme().reconciliation().orElseGet(() -> new Reconciliation(List.of()));
    }

    private static void comparison(ApiRequest request) {
        List<String> ids = request.queries(ApiParameter.CALLS);
        List<CallDefinition> calls = ids.isEmpty()
                ? request.site().calls()
                : ids.stream()
                        .map(id -> request.call(id).orElseThrow(() -> ApiRequest.bad("call", request.names())))
                        .toList();
        if (calls.size() < 2) {
            throw ApiRequest.bad("call", request.names());
        }
        if (request.accepts(Media.TEXT)) {
            request.text(request.report().comparison(CallComparison.of(calls)));
        } else {
            request.answer(ResultJson.comparison(calls));
        }
    }

    private static ApiRoute issues() {
        return new ApiRoute(
                "issues",
                HandlerType.POST,
                "/calls/{call}/issues",
                of(ApiParameter.CALL, ApiParameter.REDACT, ApiParameter.LANG),
                ImmutableMap.of(Media.JSON, "file.dossier", Media.YAML, "file.dossier"),
                ImmutableMap.of(Media.JSON, "issues", Media.TEXT, ""),
                request -> {
                    var read = request.read(request.call());
                    if (request.accepts(Media.TEXT)) {
                        String text = read.describe(request.language());
                        request.text(text.isEmpty() ? "" : text + "\n");
                    } else {
                        request.answer(ResultJson.issues(read.issues()));
                    }
                });
    }

    private static String plans(ApiRequest request, Assessment one) {
        TextReport report = request.report();
        return report.plans(one.call(), one.plans(), one.shortfalls(), false)
                + report.decisions(one.call(), one.agencyReadings());
    }

    private static String explanation(ApiRequest request, Assessment one) {
        return MoneyReport.in(request.language()).explanation(one)
                + request.report().decisions(one.call(), one.agencyReadings());
    }

    private static ApiRoute diff() {
        return new ApiRoute(
                "diff",
                HandlerType.POST,
                "/calls/{call}/diff",
                with(OF_A_DOSSIER, ApiParameter.TO, ApiParameter.FOR),
                ImmutableMap.of(Media.JSON, "file.dossier", Media.YAML, "file.dossier", Media.LINES, "file.dossier"),
                ImmutableMap.of(Media.JSON, "diff|diffs", Media.TEXT, "", Media.CSV, ""),
                ManyWork::diff);
    }

    private static ApiRoute rank() {
        return new ApiRoute(
                "rank",
                HandlerType.POST,
                "/calls/{call}/rank",
                with(OF_A_DOSSIER, ApiParameter.FOR),
                ImmutableMap.of(Media.LINES, "file.dossier"),
                ImmutableMap.of(Media.JSON, "ranking", Media.TEXT, "", Media.CSV, "", Media.SVG, ""),
                ManyWork::rank);
    }

    private static ApiRoute schemas() {
        return new ApiRoute(
                "schemas",
                HandlerType.GET,
                "/schemas",
                of(),
                ImmutableMap.of(),
                ImmutableMap.of(Media.JSON, "schemas"),
                request -> request.answer(Json.object(json -> json.texts("schemas", JsonSchemas.names()))));
    }

    private static ApiRoute schema() {
        return new ApiRoute(
                "schema",
                HandlerType.GET,
                "/schemas/{name}",
                of(ApiParameter.SCHEMA),
                ImmutableMap.of(),
                ImmutableMap.of(Media.SCHEMA, "any", Media.JSON, "any"),
                request -> request.answer(JsonSchemas.named(request.path(ApiParameter.SCHEMA.name()))
                        .orElseThrow(Refusal::noPage)));
    }
}
