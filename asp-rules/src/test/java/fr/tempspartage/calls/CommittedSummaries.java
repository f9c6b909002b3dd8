package fr.tempspartage.calls;

import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.Assessment;

/** Short answers of every tenth case of a call, in both languages, word by word, in {@code summaries.txt}. */
public final class CommittedSummaries {

    private final StringBuilder text = new StringBuilder();
    private int cases;

    /** Adds the short answer of a case of a rule, if its turn has come. */
    public void add(String rule, Assessment assessment) {
        if (cases++ % 10 == 0) {
            for (Language language : Language.values()) {
                text.append("== ").append(rule).append('\n');
                text.append(assessment.summary(language)).append('\n');
            }
        }
    }

    /** Compares with the file of a folder of test resources, or writes it where new texts are accepted. */
    public void compareWith(String folder) {
        CommittedReasons.compare(folder, "summaries.txt", text.toString());
    }
}
