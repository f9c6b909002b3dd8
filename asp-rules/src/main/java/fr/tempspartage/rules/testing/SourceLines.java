package fr.tempspartage.rules.testing;

import com.google.common.hash.Hashing;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.LineRange;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.testing.CallContract.Kind;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

/** Lines of a text at hand beside those that the clauses of its call claim. */
final class SourceLines {

    private SourceLines() {}

    static void verify(CallDefinition call, String text, Issues issues) {
        String sum = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
        String stated = call.campaign().getSource().sha256().orElse("");
        if (!stated.equals(sum)) {
            issues.add(Kind.OTHER_TEXT, stated, sum);
        }
        BitSet claimed = new BitSet();
        for (Clause clause : call.clauses()) {
            for (LineRange range : clause.lines()) {
                claimed.set(range.first(), range.last() + 1);
            }
        }
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !claimed.get(i + 1)) {
                issues.add(
                        Kind.UNCLAIMED_LINE,
                        Integer.toString(i + 1),
                        lines.get(i).strip());
            }
        }
    }
}
