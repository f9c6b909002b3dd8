package fr.tempspartage.web.api;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.json.DossierLine;
import fr.tempspartage.io.json.RankedDossiers;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.DiffCsv;
import fr.tempspartage.io.report.DossierRow;
import fr.tempspartage.io.report.RankCsv;
import fr.tempspartage.io.report.RankSvg;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.AssessmentDiff;
import fr.tempspartage.rules.inquiry.ManyDiffs;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.inquiry.SideBySide;
import fr.tempspartage.web.site.Defects;
import fr.tempspartage.web.site.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Answers about several dossiers at once: their order, and what differs. */
final class ManyWork {

    /** Largest body of several dossiers that are looked at together. */
    static final int BYTES = 16 << 20;

    private ManyWork() {}

    /** Dossiers side by side, as a partial order. */
    static void rank(ApiRequest request) throws IOException {
        CallDefinition call = request.variant(request.call());
        AssessmentContext context = request.context(call);
        byte[] body = request.bytes(BYTES);
        answer(request, Deadline.within(() -> {
            RankedDossiers dossiers = new RankedDossiers(Assessor.of(call, context));
            each(request, call, body, new Taker() {
                @Override
                public void take(OptionalInt line, Dossier dossier) {
                    dossiers.add(Question.SOURCE, line, dossier);
                }

                @Override
                public void leaveOut(OptionalInt line, List<Issue> issues) {
                    dossiers.leaveOut(Question.SOURCE, line, issues);
                }
            });
            Ranking ranking = Ranking.of(call, context, dossiers.rows());
            return switch (request.accepted()) {
                case Media.JSON -> ResultJson.ranking(ranking, dossiers.leftOut());
                case Media.CSV ->
                    RankCsv.write(ranking, rows(request, dossiers.leftOut()), request.language(), request.dialect());
                case Media.SVG -> RankSvg.draw(ranking, request.language());
                default -> request.report().ranking(ranking, rows(request, dossiers.leftOut()), false);
            };
        }));
    }

    /** What changes from one dossier to another, or for the same dossiers under another call, value or reading. */
    static void diff(ApiRequest request) throws IOException {
        CallDefinition before = request.call();
        Optional<String> to = request.query(ApiParameter.TO);
        boolean otherwise = to.isPresent() || request.isOtherwise();
        CallDefinition second =
                to.isEmpty() ? before : request.call(to.get()).orElseThrow(() -> ApiRequest.bad("to", request.names()));
        CallDefinition after = request.variant(second);
        SideBySide sides = SideBySide.of(before, request.context(), otherwise ? after : before, request.context(after));
        if (!request.sendsLines()) {
            if (!otherwise) {
                throw twoNeeded();
            }
            Dossier dossier = request.dossier(before);
            answer(request, Deadline.within(() -> one(request, sides, dossier, dossier)));
            return;
        }
        byte[] body = request.bytes(BYTES);
        answer(
                request,
                Deadline.within(
                        () -> otherwise ? each(request, sides, before, body) : two(request, sides, before, body)));
    }

    private static Refusal twoNeeded() {
        return Refusal.of(
                400,
                "Il faut deux dossiers, un sur chaque ligne (application/x-ndjson), ou une différence à essayer"
                        + "\u00a0: with, interpret ou to.",
                "Two dossiers are needed, one on each line (application/x-ndjson), or something to try:"
                        + " with, interpret or to.");
    }

    private static String one(ApiRequest request, SideBySide sides, Dossier first, Dossier other) {
        if (request.accepts(Media.CSV)) {
            ManyDiffs.Builder diffs = ManyDiffs.of(sides);
            diffs.add(Question.SOURCE, first, other);
            return DiffCsv.write(diffs.end(), ImmutableList.of(), request.language(), request.dialect());
        }
        AssessmentDiff diff = sides.diff(first, other);
        return request.accepts(Media.JSON)
                ? ResultJson.diff(diff)
                : request.report().diff(diff);
    }

    private static String two(ApiRequest request, SideBySide sides, CallDefinition call, byte[] body) {
        List<Dossier> dossiers = new ArrayList<>();
        each(request, call, body, new Taker() {
            @Override
            public void take(OptionalInt line, Dossier dossier) {
                dossiers.add(dossier);
            }

            @Override
            public void leaveOut(OptionalInt line, List<Issue> issues) {
                throw ApiRequest.notRead(issues);
            }
        });
        if (dossiers.size() != 2) {
            throw twoNeeded();
        }
        return one(request, sides, dossiers.get(0), dossiers.get(1));
    }

    private static String each(ApiRequest request, SideBySide sides, CallDefinition call, byte[] body) {
        ManyDiffs.Builder diffs = ManyDiffs.of(sides);
        List<ResultJson.Refused> leftOut = new ArrayList<>();
        each(request, call, body, new Taker() {
            @Override
            public void take(OptionalInt line, Dossier dossier) {
                diffs.add(Question.SOURCE + ":" + line.orElse(0), dossier);
            }

            @Override
            public void leaveOut(OptionalInt line, List<Issue> issues) {
                leftOut.add(new ResultJson.Refused(Question.SOURCE, line, ImmutableList.copyOf(issues)));
            }
        });
        ManyDiffs all = diffs.end();
        return switch (request.accepted()) {
            case Media.JSON -> ResultJson.diffs(sides, all, leftOut);
            case Media.CSV -> DiffCsv.write(all, rows(request, leftOut), request.language(), request.dialect());
            default -> request.report().diffs(sides, all, rows(request, leftOut));
        };
    }

    private static List<DossierRow> rows(ApiRequest request, List<ResultJson.Refused> leftOut) {
        return leftOut.stream()
                .map(one -> DossierRow.without(one.source(), one.line(), one.issues(), request.language()))
                .toList();
    }

    private static void answer(ApiRequest request, String answer) {
        if (request.accepts(Media.JSON) || request.accepts(Media.SVG)) {
            request.answer(answer);
        } else {
            request.text(answer);
        }
    }

    /** What is done with each dossier of a body. */
    private interface Taker {

        void take(OptionalInt line, Dossier dossier);

        void leaveOut(OptionalInt line, List<Issue> issues);
    }

    /** Takes each dossier; one that cannot be read, or at which a call throws, never ends the others. */
    private static void each(ApiRequest request, CallDefinition call, byte[] body, Taker taker) {
        boolean any = false;
        Iterator<DossierLine> lines = request.reader(call).readDossierLines(new ByteArrayInputStream(body));
        while (lines.hasNext()) {
            DossierLine read = lines.next();
            any = true;
            OptionalInt at = OptionalInt.of(read.line());
            Optional<Dossier> dossier = read.result().value();
            if (dossier.isEmpty()) {
                taker.leaveOut(at, read.result().issues());
                continue;
            }
            try {
                taker.take(at, dossier.get());
            } catch (Refusal refused) {
                throw refused;
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
                Defects.say("rank, diff", e);
                taker.leaveOut(at, ImmutableList.of(Issue.notAssessed(at, e)));
            }
        }
        if (!any) {
            taker.leaveOut(
                    OptionalInt.empty(),
                    ImmutableList.of(Question.noDossier(
                            Bilingual.of("aucun dossier dans ce fichier", "no dossier in this file"))));
        }
    }
}
