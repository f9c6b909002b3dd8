package fr.tempspartage.web.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.json.DossierLine;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.DossierCsv;
import fr.tempspartage.io.report.DossierRow;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.web.site.Defects;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Question about dossiers (<i>question</i>): one dossier gives one document; a dossier on each line gives a line for each, in
 * their order, one in memory at a time.
 *
 * @param document the answer as JSON
 * @param line the answer as JSON on one line; empty where there is none for many dossiers
 * @param text the answer for people
 */
record Question(Function<Assessment, String> document, Optional<Function<Assessment, String>> line, Text text)
        implements ApiRoute.Work {

    /** How an answer is shown to people. */
    interface Text {

        String write(ApiRequest request, Assessment assessment);
    }

    /** What a body is called where a file has a name. */
    static final String SOURCE = "-";

    private static final int BUFFER = 1 << 16;

    static Question of(Function<Assessment, String> document, Text text) {
        return new Question(document, Optional.empty(), text);
    }

    static Question of(Function<Assessment, String> document, Function<Assessment, String> line, Text text) {
        return new Question(document, Optional.of(line), text);
    }

    /** Media types of the body. */
    ImmutableMap<String, String> bodies() {
        ImmutableMap.Builder<String, String> bodies = ImmutableMap.builder();
        bodies.put(Media.JSON, "file.dossier").put(Media.YAML, "file.dossier");
        if (line.isPresent()) {
            bodies.put(Media.LINES, "file.dossier");
        }
        return bodies.buildOrThrow();
    }

    @Override
    public void answer(ApiRequest request) throws IOException {
        CallDefinition call = request.variant(request.call());
        AssessmentContext context = request.context(call);
        Assessor assessor = Assessor.of(call, context);
        if (request.sendsLines()) {
            stream(request, call, assessor);
            return;
        }
        Dossier dossier = request.dossier(call);
        request.site().metrics().assessed(call.id().toString());
        String answer = Deadline.within(() -> one(request, assessor.assess(dossier)));
        if (request.accepts(Media.JSON)) {
            request.answer(answer);
        } else {
            request.text(answer);
        }
    }

    private String one(ApiRequest request, Assessment assessment) {
        if (request.accepts(Media.CSV)) {
            DossierCsv csv = DossierCsv.in(request.language(), request.dialect());
            return csv.header() + csv.row(DossierRow.of(SOURCE, OptionalInt.empty(), assessment, request.language()));
        }
        return request.accepts(Media.TEXT) ? text.write(request, assessment) : document.apply(assessment);
    }

    private void stream(ApiRequest request, CallDefinition call, Assessor assessor) throws IOException {
        boolean table = request.accepts(Media.CSV);
        request.http().contentType(request.accepted() + (table ? "; charset=utf-8" : ""));
        InputStream body = request.http().bodyInputStream();
        OutputStream out = new BufferedOutputStream(request.http().outputStream(), BUFFER);
        Writing writing = table ? new Rows(request) : new Lines();
        write(out, writing.start());
        Iterator<DossierLine> dossiers = request.reader(call).readDossierLines(body);
        boolean any = false;
        while (dossiers.hasNext()) {
            DossierLine dossier = dossiers.next();
            any = true;
            request.site().metrics().assessed(call.id().toString());
            write(out, line(writing, assessor, dossier));
            // Whoever waits for an answer before sending more gets it.
            if (body.available() == 0) {
                out.flush();
            }
        }
        if (!any) {
            Bilingual why = Bilingual.of("aucun dossier dans ce fichier", "no dossier in this file");
            write(out, writing.notRead(OptionalInt.empty(), ImmutableList.of(noDossier(why))));
        }
        out.flush();
    }

    static Issue noDossier(Bilingual why) {
        return Issue.at(IssueCode.NO_DOSSIER, "", 0, 0, IssueCode.NO_DOSSIER.message(ImmutableMap.of("reason", why)));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One dossier that cannot be read, or at which a call throws, never ends the others. */
    private static String line(Writing writing, Assessor assessor, DossierLine read) {
        OptionalInt at = OptionalInt.of(read.line());
        Optional<Dossier> dossier = read.result().value();
        if (dossier.isEmpty()) {
            return writing.notRead(at, read.result().issues());
        }
        try {
            return writing.of(at, assessor.assess(dossier.get()));
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            Defects.say("assess", e);
            return writing.notAssessed(at, Issue.notAssessed(at, e));
        }
    }

    /** How many answers are written. */
    private interface Writing {

        String start();

        String of(OptionalInt line, Assessment assessment);

        String notRead(OptionalInt line, List<Issue> issues);

        String notAssessed(OptionalInt line, Issue issue);
    }

    /** A line of JSON each. */
    private final class Lines implements Writing {

        @Override
        public String start() {
            return "";
        }

        @Override
        public String of(OptionalInt at, Assessment assessment) {
            return line.orElseThrow().apply(assessment);
        }

        @Override
        public String notRead(OptionalInt at, List<Issue> issues) {
            return ResultJson.refusedLine(new ResultJson.Refused(SOURCE, at, ImmutableList.copyOf(issues)));
        }

        @Override
        public String notAssessed(OptionalInt at, Issue issue) {
            return notRead(at, ImmutableList.of(issue));
        }
    }

    /** A row of a table each. */
    private static final class Rows implements Writing {

        private final ApiRequest request;
        private final DossierCsv csv;

        Rows(ApiRequest request) {
            this.request = request;
            this.csv = DossierCsv.in(request.language(), request.dialect());
        }

        private static String plain(String row) {
            return row.replace('\u00a0', ' ').replace('\u202f', ' ');
        }

        @Override
        public String start() {
            return plain(csv.header());
        }

        @Override
        public String of(OptionalInt at, Assessment assessment) {
            return plain(csv.row(DossierRow.of(SOURCE, at, assessment, request.language())));
        }

        @Override
        public String notRead(OptionalInt at, List<Issue> issues) {
            return plain(csv.row(DossierRow.notRead(SOURCE, at, issues, request.language())));
        }

        @Override
        public String notAssessed(OptionalInt at, Issue issue) {
            return plain(csv.row(DossierRow.notAssessed(SOURCE, at, issue, request.language())));
        }
    }
}
