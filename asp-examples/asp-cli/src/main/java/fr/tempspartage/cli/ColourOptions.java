package fr.tempspartage.cli;

import fr.tempspartage.io.report.Layout;
import picocli.CommandLine.Option;

/** Whether verdicts and marks are in colour. */
final class ColourOptions {

    enum When {
        auto,
        always,
        never
    }

    @Option(names = "--color", paramLabel = "auto|always|never", defaultValue = "auto")
    private When when = When.auto;

    /** The layout with the colours asked for; what is asked for wins over the environment. */
    Layout of(Layout layout) {
        return when == When.auto ? layout : new Layout(layout.width(), when == When.always);
    }
}
