package fr.tempspartage.io.report;

import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.RegisterAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What registers answered, beside what the dossier declares. */
final class RegistersText {

    private RegistersText() {}

    /** A line for each register that was asked. */
    static List<String> of(Finding finding, Words words) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (RegisterAnswer answer : finding.registers()) {
            answers.computeIfAbsent(answer.register(), name -> new ArrayList<>())
                    .add(words.pair(answer.label(words.language()), said(answer, words)));
        }
        List<String> lines = new ArrayList<>();
        answers.forEach((register, said) -> lines.add(
                words.labelled("register", register + " – " + words.join(said) + words.word("register.outside"))));
        return lines;
    }

    private static String said(RegisterAnswer answer, Words words) {
        if (answer.registered().isEmpty()) {
            return answer.declared()
                    .map(declared -> words.word("register.silent").replace("{declared}", words.value(declared)))
                    .orElseGet(() -> words.word("register.nothing"));
        }
        String registered = words.value(answer.registered().get());
        return answer.differs()
                ? words.word("register.differs")
                        .replace("{registered}", registered)
                        .replace("{declared}", words.value(answer.declared().orElseThrow()))
                : registered;
    }
}
