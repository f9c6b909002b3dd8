package fr.tempspartage.calls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reasons of all cases of a call, word by word, in {@code reasons_fr.txt} and {@code reasons_en.txt}.
 *
 * <p>To accept new texts: {@code mvn -pl asp-rules -am test -Dtest=*RulesTest -Dasp.accept=true
 * -Dsurefire.failIfNoSpecifiedTests=false}, then read the difference.
 */
public final class CommittedReasons {

    private final Map<String, Set<String>> byRule = new LinkedHashMap<>();
    private final Language language;

    public CommittedReasons(CallDefinition call, Language language) {
        this.language = language;
        call.rules().forEach(rule -> byRule.put(rule.id().toString(), new TreeSet<>()));
    }

    /** Adds what a finding says. */
    public void add(Finding finding) {
        byRule.get(finding.rule().id().toString())
                .add("  [" + finding.outcome().label().in(language) + "] " + finding.reason(language));
    }

    /** Compares with the file of a folder of test resources, or writes it where new texts are accepted. */
    public void compareWith(String folder) {
        StringBuilder text = new StringBuilder();
        byRule.forEach((rule, reasons) -> text.append(rule)
                .append('\n')
                .append(String.join("\n", reasons))
                .append('\n'));
        compare(folder, "reasons_" + language.code() + ".txt", text.toString());
    }

    /** Compares what a call reads back, one line for each rule, with {@code readback_fr.txt} or {@code readback_en.txt}. */
    public static void compareReadBack(String folder, Map<ClauseId, Bilingual> readBack, Language language) {
        StringBuilder text = new StringBuilder();
        readBack.forEach((clause, words) ->
                text.append(clause).append(": ").append(words.in(language)).append('\n'));
        compare(folder, "readback_" + language.code() + ".txt", text.toString());
    }

    static void compare(String folder, String name, String text) {
        Path file = Path.of("src", "test", "resources", "fr", "tempspartage", "calls", folder)
                .resolve(name);
        try {
            if (Boolean.getBoolean("asp.accept")) {
                Files.writeString(file, text);
            }
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
