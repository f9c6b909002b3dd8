package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of one record on the disk (<i>dossier gardé</i>).
 *
 * @param dossier the dossier on one line of JSON; empty where it could not be read
 * @param issues the first issues
 * @param more how many issues there are besides
 */
record Stored(String dossier, ImmutableList<Issue> issues, int more) {

    private static final int MOST = 20;

    static Stored of(String dossier, List<Issue> issues) {
        return new Stored(
                dossier,
                ImmutableList.copyOf(issues.subList(0, Math.min(MOST, issues.size()))),
                Math.max(0, issues.size() - MOST));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, dossier);
            out.writeInt(more);
            out.writeInt(issues.size());
            for (Issue issue : issues) {
                text(out, issue.code().name());
                text(out, issue.severity().name());
                text(out, issue.pointer());
                out.writeInt(issue.line());
                out.writeInt(issue.column());
                text(out, issue.message().fr());
                text(out, issue.message().en());
                text(out, issue.sheet().orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Stored of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String dossier = text(in);
            int more = in.readInt();
            ImmutableList.Builder<Issue> issues = ImmutableList.builder();
            for (int left = in.readInt(); left > 0; left--) {
                issues.add(issue(in));
            }
            return new Stored(dossier, issues.build(), more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Issue issue(DataInputStream in) throws IOException {
        IssueCode code = IssueCode.valueOf(text(in));
        Severity severity = Severity.valueOf(text(in));
        String pointer = text(in);
        int line = in.readInt();
        int column = in.readInt();
        String french = text(in);
        String english = text(in);
        return new Issue(
                code,
                severity,
                pointer,
                line,
                column,
                Bilingual.of(french, english),
                Optional.empty(),
                Optional.of(text(in)).filter(sheet -> !sheet.isEmpty()));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
