package fr.tempspartage.io.bulk;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.verdict.Eligibility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads, assesses and renders batches. Safe for many threads. */
final class Examiner {

    /** Most records of a batch whose issues are told. */
    private static final int MOST_TOLD = 21;

    private final ImmutableMap<CallId, Assessor> assessors;
    private final Rendering rendering;
    private final Compression compression;
    private final BulkTaker taker;

    Examiner(ImmutableMap<CallId, Assessor> assessors, Rendering rendering, Compression compression, BulkTaker taker) {
        this.assessors = assessors;
        this.rendering = rendering;
        this.compression = compression;
        this.taker = taker;
    }

    /**
     * Batch that is examined.
     *
     * @param bytes what is written of it
     * @param rows how many records are written in it
     * @param refused the first record that could not be read or assessed
     * @param issues the first issue of each of the first records that have one
     */
    @SuppressWarnings("ArrayRecordComponent") // written once, and never compared
    record Examined(
            Position end,
            byte[] bytes,
            int rows,
            BulkCounts counts,
            Optional<BulkIssue> refused,
            List<BulkIssue> issues) {}

    /** What stands before all records. */
    byte[] start() throws IOException {
        byte[] start = rendering.start().getBytes(StandardCharsets.UTF_8);
        return start.length == 0 ? start : compression.compressed(start);
    }

    /** Examines a batch. */
    Examined examine(Batch batch) throws IOException {
        Run run = new Run(batch);
        for (int i = 0; i < batch.size(); i++) {
            run.take(i);
        }
        byte[] text = run.text.toByteArray();
        return new Examined(
                batch.end(),
                text.length == 0 ? text : compression.compressed(text),
                run.rows,
                run.counts(),
                run.refused,
                run.issues);
    }

    /** One batch on one thread. */
    private final class Run {

        private final Batch batch;
        private final long before;
        private final Rendering.Text text = new Rendering.Text();
        private int rows;
        private final long[] eligibility = new long[Eligibility.values().length];
        private long notRead;
        private long notAssessed;
        private long warnings;
        private Optional<BulkIssue> refused = Optional.empty();
        private final List<BulkIssue> issues = new ArrayList<>();

        Run(Batch batch) {
            this.batch = batch;
            this.before = batch.end().records() - batch.size();
        }

        void take(int record) {
            long number = before + record + 1;
            int line = batch.line(record);
            ReadResult<Dossier> read = batch.read(record);
            if (read.value().isEmpty()) {
                notRead++;
                refuse(number, line, read.issues());
                return;
            }
            Dossier dossier = read.value().get();
            Assessor assessor = assessors.get(dossier.getCall());
            if (assessor == null) {
                notRead++;
                refuse(number, line, ofNoCall(read.issues()));
                return;
            }
            int start = text.size();
            try {
                Assessment assessment = assessor.assess(dossier);
                Eligibility level = assessment.verdict().eligibility();
                rendering.assessed(text, number, line, assessment, read.issues());
                taker.assessed(number, line, assessment, read.issues());
                rows++;
                count(level);
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
                text.cut(start);
                notAssessed++;
                refuse(
                        number,
                        line,
                        List.of(Issue.notAssessed(line == 0 ? OptionalInt.empty() : OptionalInt.of(line), e)));
                return;
            }
            if (!read.issues().isEmpty()) {
                warnings++;
                tell(new BulkIssue(number, line, read.issues().get(0)));
            }
        }

        @SuppressWarnings("EnumOrdinal") // places in memory only, never stored
        private void count(Eligibility level) {
            eligibility[level.ordinal()]++;
        }

        private void refuse(long number, int line, List<Issue> why) {
            rendering.refused(text, number, line, why);
            taker.refused(number, line, why);
            rows++;
            Issue error = why.stream().filter(Issue::isError).findFirst().orElse(why.get(0));
            BulkIssue issue = new BulkIssue(number, line, error);
            refused = refused.or(() -> Optional.of(issue));
            tell(issue);
        }

        private void tell(BulkIssue issue) {
            if (issues.size() < MOST_TOLD) {
                issues.add(issue);
            }
        }

        /** Issues of a dossier for a call that is not at hand, which is an error here. */
        private List<Issue> ofNoCall(List<Issue> issues) {
            return issues.stream()
                    .map(issue -> issue.code() == IssueCode.UNKNOWN_CALL ? issue.asError() : issue)
                    .toList();
        }

        @SuppressWarnings("EnumOrdinal") // places in memory only, never stored
        private BulkCounts counts() {
            return new BulkCounts(
                    eligibility[Eligibility.ELIGIBLE.ordinal()],
                    eligibility[Eligibility.TO_BE_CONFIRMED.ordinal()],
                    eligibility[Eligibility.NOT_ELIGIBLE.ordinal()],
                    notRead,
                    notAssessed,
                    warnings);
        }
    }
}
