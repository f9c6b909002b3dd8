package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.bulk.BulkException;
import fr.tempspartage.io.report.CsvDialect;
import fr.tempspartage.io.typed.TypedChoices;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Texts;
import fr.tempspartage.web.site.Area;
import fr.tempspartage.web.site.Page;
import fr.tempspartage.web.site.Pages;
import fr.tempspartage.web.site.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Campaigns (<i>campagnes</i>): a file of dossiers is examined, and what came of it is looked at and taken away. */
public final class CampaignPages implements Area {

    private static final Texts TEXTS = Texts.load(CampaignPages.class::getResourceAsStream, "campaign");

    private static final String HOME = "/{lang}/campaign";
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String ONE = HOME + "/{job}";

    private static final Pattern UPLOAD = Pattern.compile("/[a-z]+/campaign/?");

    private final Pages pages;
    private final Limits limits;
    private final Jobs jobs;
    private final Asking asking;
    private final Downloads downloads = new Downloads();

    /** Makes the pages. */
    public CampaignPages(Pages pages) {
        this(pages, Limits.STANDARD);
    }

    CampaignPages(Pages pages, Limits limits) {
        this.pages = pages;
        this.limits = limits;
        this.jobs = new Jobs(pages.site(), limits);
        this.asking = new Asking(pages.site());
    }

    Jobs jobs() {
        return jobs;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(HOME, request -> start(request, Optional.empty()));
        routes.post(HOME, this::post);
        routes.get(ONE, this::show);
        routes.get(ONE + "/progress", this::progress);
        routes.post(ONE + "/stop", this::stop);
        routes.post(ONE + "/delete", this::delete);
        routes.get(ONE + "/dossiers", ofResults(this::table));
        routes.post(ONE + "/dossiers", ofResults(this::table));
        routes.get(ONE + "/dossiers/{number}", ofResults(this::row));
        routes.post(ONE + "/dossiers/{number}", ofResults(this::check));
        routes.get(ONE + "/budget", ofResults(this::budget));
        routes.post(ONE + "/budget", ofResults(this::suppose));
        routes.get(ONE + "/order", ofResults(this::order));
        routes.get(ONE + "/issues", ofResults(this::issues));
        routes.get(ONE + "/files/{name}", ofResults(this::file));
    }

    /** A file may be large: it is bounded here, where it goes to the disk as it comes in. */
    @Override
    public long largestBody(String path) {
        return UPLOAD.matcher(path).matches() ? Long.MAX_VALUE : 0;
    }

    @Override
    public void close() {
        jobs.close();
    }

    private void start(Context request, Optional<Refusal> problem) {
        Page page = pages.of(request, TEXTS);
        List<CallDefinition> calls = pages.site().calls();
        CallDefinition chosen =
                asked(request).apply("call").flatMap(pages.site()::call).orElse(calls.get(0));
        String told = asked(request).apply("told").filter("deleted"::equals).orElse("");
        pages.show(
                request,
                "campaign/start.jte",
                page,
                StartView.of(calls, chosen, pages.site().today(), limits, page, told, problem));
    }

    private void post(Context request) throws IOException {
        Page page = pages.of(request, TEXTS);
        try {
            back(request, page, "/campaign/" + started(request).id());
        } catch (Refusal refusal) {
            Upload.passOver(request, limits.upload());
            if (refusal.status() >= 500) {
                throw refusal;
            }
            request.status(refusal.status());
            start(request, Optional.of(refusal));
        }
    }

    private Job started(Context request) throws IOException {
        Path folder = jobs.folder();
        try {
            return jobs.start(asking.of(Upload.of(request, folder, limits.upload())), folder);
        } catch (RuntimeException | IOException e) {
            OwnFiles.delete(folder);
            throw e;
        }
    }

    private Job job(Context request) {
        return jobs.find(request.pathParam("job"))
                .orElseThrow(() -> Refusal.of(
                        404,
                        "Cette campagne n’existe pas, ou plus\u00a0: elle est supprimée après une heure sans usage.",
                        "There is no such campaign, or no longer: it is deleted after an hour without use."));
    }

    private void show(Context request) {
        Page page = pages.of(request, TEXTS);
        Job job = job(request);
        Optional<Results> results = job.results();
        if (results.isEmpty() || job.state() != Job.State.DONE) {
            pages.show(request, "campaign/progress.jte", page, ProgressView.of(job, page, Optional.empty()));
            return;
        }
        Money money = job.money(BudgetAsk.STANDARD);
        pages.show(
                request,
                "campaign/overview.jte",
                page,
                OverviewView.of(
                        job, results.get(), BudgetView.of(job, results.get(), money, Optional.empty(), page), page));
    }

    /** Part of the page that a script asks for every now and then. */
    private void progress(Context request) {
        Page page = pages.of(request, TEXTS);
        Job job = job(request);
        if (job.isEnded()) {
            request.header("HX-Redirect", page.href("/campaign/" + job.id()));
        }
        pages.show(
                request,
                "campaign/progressing.jte",
                page,
                ProgressView.of(job, page, asked(request).apply("state")));
    }

    private void stop(Context request) {
        Page page = pages.of(request, TEXTS);
        Job job = job(request);
        jobs.stop(job);
        back(request, page, "/campaign/" + job.id());
    }

    private void delete(Context request) {
        Page page = pages.of(request, TEXTS);
        Job job = job(request);
        jobs.delete(job);
        back(request, page, "/campaign?told=deleted");
    }

    private static void back(Context request, Page page, String to) {
        request.redirect(page.href(to), HttpStatus.SEE_OTHER);
    }

    /** What answers with the results of a campaign. */
    private interface OfResults {

        void answer(Context request, Job job, Results results) throws IOException;
    }

    /** Answers with results; whoever comes before they are there, is sent to the page that says how far it is. */
    private Handler ofResults(OfResults answer) {
        return request -> {
            Job job = job(request);
            Optional<Results> results = job.results();
            if (results.isEmpty() || job.state() != Job.State.DONE) {
                back(request, pages.of(request, TEXTS), "/campaign/" + job.id());
                return;
            }
            try {
                answer.answer(request, job, results.get());
            } catch (Progress.Stopped | UncheckedIOException | BulkException gone) {
                if (jobs.find(job.id()).isEmpty()) {
                    throw Refusal.noPage();
                }
                throw gone;
            }
        };
    }

    private void table(Context request, Job job, Results results) {
        Page page = pages.of(request, TEXTS);
        Filter filter = Filter.of(asked(request));
        int[] found = filter.rows(results.rows());
        pages.show(
                request,
                Pages.isPart(request) ? "campaign/rows.jte" : "campaign/table.jte",
                page,
                TableView.of(job, results, filter, found, number(request, "page"), Pages.isPart(request), page));
    }

    private void row(Context request, Job job, Results results) {
        Page page = pages.of(request, TEXTS);
        int number = whole(Optional.of(request.pathParam("number"))).orElse(0);
        if (number < 1 || number > results.rows().size()) {
            throw Refusal.noPage();
        }
        pages.show(request, "campaign/row.jte", page, RowView.of(job, results, number, page));
    }

    /** Buttons of the answer change a dossier: that is for the page of one, to which they go with all that they say. */
    private void check(Context request, Job job, Results results) {
        request.redirect(
                pages.of(request, TEXTS).href("/check/" + job.ask().call().id()), HttpStatus.TEMPORARY_REDIRECT);
    }

    private void issues(Context request, Job job, Results results) {
        Page page = pages.of(request, TEXTS);
        boolean warnings = asked(request).apply("warnings").isPresent();
        pages.show(
                request,
                "campaign/issues.jte",
                page,
                IssuesView.of(job, results, warnings, number(request, "page"), page));
    }

    private void order(Context request, Job job, Results results) {
        Page page = pages.of(request, TEXTS);
        Filter filter = ofDepartment(request);
        int[] found = filter.rows(results.rows());
        String chosen = filter.department().orElse("");
        ImmutableList<TableView.Option> departments = TableView.departments(results, filter, page);
        OrderView view = found.length > Order.MOST
                ? OrderView.tooMany(job, departments, chosen, found.length, page)
                : OrderView.of(
                        job,
                        Order.of(results, jobs.engine(), found, page.language()),
                        departments,
                        chosen,
                        found.length,
                        page);
        pages.show(request, "campaign/order.jte", page, view);
    }

    /** Filter by the department alone. */
    private static Filter ofDepartment(Context request) {
        return Filter.of(name -> name.equals("department") ? asked(request).apply(name) : Optional.empty());
    }

    private void budget(Context request, Job job, Results results) {
        Page page = pages.of(request, TEXTS);
        Money money = job.money(BudgetAsk.of(asked(request), results.entries().size()));
        Optional<BudgetView.Otherwise> otherwise =
                job.supposition().map(supposed -> BudgetView.otherwise(job, supposed, money, page));
        boolean part =
                Pages.isPart(request) && asked(request).apply("otherwise").isPresent();
        if (part && otherwise.map(BudgetView.Otherwise::going).orElse(false)) {
            // Nothing to put in place yet.
            request.status(HttpStatus.NO_CONTENT);
            return;
        }
        pages.show(
                request,
                part ? "campaign/otherwise.jte" : "campaign/budget.jte",
                page,
                BudgetView.of(job, results, money, otherwise, page));
    }

    /** Supposes other values of the call or other readings; the page of the budget says how far that is. */
    private void suppose(Context request, Job job, Results results) {
        Page page = pages.of(request, TEXTS);
        Ask ask = job.ask();
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : request.formParamMap().keySet()) {
            String value = String.valueOf(request.formParam(name)).strip();
            if (name.startsWith("with.") && !value.isEmpty()) {
                values.put(name.substring("with.".length()), value);
            }
        }
        ImmutableMap<String, String> readings = Upload.pairs(request.formParams("interpret"));
        CallDefinition call = TypedChoices.variant(ask.call(), values);
        Map<String, String> all = new LinkedHashMap<>(ask.readings());
        all.putAll(readings);
        AssessmentContext context = asking.context(call, ask.context().date(), all);
        if (!values.isEmpty() || !readings.isEmpty()) {
            Supposition supposed =
                    new Supposition(results, jobs.engine(), call, context, ImmutableMap.copyOf(values), readings);
            jobs.submit(supposed);
            job.suppose(supposed);
        }
        BudgetAsk money = BudgetAsk.of(asked(request), results.entries().size());
        back(request, page, "/campaign/" + job.id() + "/budget?" + money.query() + "#otherwise");
    }

    private void file(Context request, Job job, Results results) throws IOException {
        Language language = pages.of(request, TEXTS).language();
        CsvDialect dialect =
                asked(request).apply("for").filter("excel"::equals).isPresent() ? CsvDialect.EXCEL : CsvDialect.PLAIN;
        String name = request.pathParam("name");
        switch (name) {
            case "verdicts.jsonl" -> send(request, name, "application/x-ndjson", results.verdicts());
            case "verdicts.csv" ->
                send(request, name, CSV, downloads.verdicts(job, results, ".csv", language, dialect));
            case "verdicts.xlsx" ->
                send(
                        request,
                        name,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        downloads.verdicts(job, results, ".xlsx", language, CsvDialect.PLAIN));
            case "issues.csv" -> send(request, name, CSV, downloads.issues(job, results, language, dialect));
            case "budget.csv" -> {
                Money money =
                        job.money(BudgetAsk.of(asked(request), results.entries().size()));
                send(request, name, CSV, Downloads.budget(results, money, language, dialect));
            }
            case "order.csv" -> {
                int[] found = ofDepartment(request).rows(results.rows());
                if (found.length > Order.MOST) {
                    throw Refusal.of(
                            400,
                            "L’ordre se dresse pour " + Order.MOST + " dossiers au plus.",
                            "The order is made for " + Order.MOST + " dossiers at most.");
                }
                Order order = Order.of(results, jobs.engine(), found, language);
                send(request, name, CSV, Downloads.order(order, language, dialect));
            }
            default -> throw Refusal.noPage();
        }
    }

    private static void send(Context request, String name, String type, Path file) throws IOException {
        headers(request, name, type);
        request.header("Content-Length", Long.toString(Files.size(file))).result(Files.newInputStream(file));
    }

    private static void send(Context request, String name, String type, String text) {
        headers(request, name, type);
        request.result(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void headers(Context request, String name, String type) {
        request.contentType(type).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /** Values of the request that are not blank, from a form or an address. */
    private static Function<String, Optional<String>> asked(Context request) {
        boolean form = request.contentType() != null
                && String.valueOf(request.contentType()).startsWith("application/x-www-form-urlencoded");
        return name -> (form ? last(request.formParams(name)) : Optional.<String>empty())
                .or(() -> Optional.ofNullable(request.queryParam(name)))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** A button comes after the field that it overrides. */
    private static Optional<String> last(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    private static int number(Context request, String name) {
        return whole(asked(request).apply(name)).orElse(1);
    }

    private static Optional<Integer> whole(Optional<String> text) {
        return text.filter(digits -> digits.matches("[0-9]{1,9}")).map(Integer::parseInt);
    }
}
