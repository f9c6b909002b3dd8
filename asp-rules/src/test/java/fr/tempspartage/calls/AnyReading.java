package fr.tempspartage.calls;

import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.util.List;
import java.util.Random;

/** Contexts in which the open questions of a call are read in any way, or in none. */
public final class AnyReading {

    private AnyReading() {}

    /** A context that reads about half of the questions of a call in one of the ways that may decide. */
    public static AssessmentContext of(CallDefinition call, AssessmentContext context, Random random) {
        AssessmentContext read = context;
        for (OpenPoint point : call.interpretations()) {
            List<Choice> open = point.interpretation().choices().stream()
                    .filter(Choice::isOpen)
                    .toList();
            if (random.nextBoolean()) {
                read = read.interpreting(
                        point.key(), open.get(random.nextInt(open.size())).slug());
            }
        }
        return read;
    }
}
