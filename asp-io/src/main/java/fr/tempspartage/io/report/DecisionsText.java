package fr.tempspartage.io.report;

import fr.tempspartage.domain.campaign.AgencyDecision;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DecisionsInWords;
import java.util.List;
import java.util.stream.Stream;

/** Decisions of the agency under which a result was made: the hash of their file, and each entry with its reason. */
final class DecisionsText {

    private DecisionsText() {}

    static void write(Page page, Words words, CallDefinition call, AppliedReadings.Used used) {
        page.heading(heading(words));
        page.line("  " + hash(words, used));
        entries(words, call, used).forEach(entry -> page.line("  " + entry));
    }

    static String markdown(Words words, CallDefinition call, AppliedReadings.Used used) {
        StringBuilder text = new StringBuilder("\n## " + Escape.MARKDOWN.of(heading(words)) + "\n\n");
        Stream.concat(Stream.of(hash(words, used)), entries(words, call, used).stream())
                .forEach(entry -> text.append("- " + Escape.MARKDOWN.of(entry) + "\n"));
        return text.toString();
    }

    private static String heading(Words words) {
        return words.word("decisions");
    }

    private static String hash(Words words, AppliedReadings.Used used) {
        return words.labelled("decisions.file", used.sha256());
    }

    /** Texts of the entries, those in force with their reasons. */
    private static List<String> entries(Words words, CallDefinition call, AppliedReadings.Used used) {
        List<String> texts = DecisionsInWords.of(call, words.language()).entries(used);
        List<AgencyDecision> decided = Stream.<AgencyDecision>concat(used.readings().stream(), used.deadline().stream())
                .toList();
        Stream.Builder<String> entries = Stream.builder();
        for (int i = 0; i < texts.size(); i++) {
            String key = i < used.readings().size() ? used.readings().get(i).getInterpretation() + " – " : "";
            entries.add(
                    i < decided.size()
                            ? words.pair(key + texts.get(i), decided.get(i).getWhy())
                            : texts.get(i));
        }
        return entries.build().toList();
    }
}
