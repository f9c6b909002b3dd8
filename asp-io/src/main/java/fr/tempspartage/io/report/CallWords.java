package fr.tempspartage.io.report;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Phrases;
import java.util.Optional;

/**
 * Words that reports have for what a call states and does not state (<i>mots des appels</i>), for pages that lay them out
 * themselves. Nobody reads "not stated by the call" where it is the plug-in that says nothing.
 */
public final class CallWords {

    private CallWords() {}

    /** What one call says of a datum: the value, or which silence it is. */
    public static Bilingual said(CallComparison.Side side) {
        return said(side.datum());
    }

    /**
     * What a call says of a datum: the value, or which silence it is.
     *
     * @param datum the datum; empty where the call does not declare it
     */
    public static Bilingual said(Optional<Datum> datum) {
        return datum.map(known -> known.value().orElseGet(() -> Words.both("notStated")))
                .orElseGet(() -> Words.both("notDeclared"));
    }

    /** Last day of filing, or which silence it is; to be read after "date limite". */
    public static Bilingual deadline(CallDefinition call) {
        return call.campaign()
                .getCalendar()
                .getDeadline()
                .map(CallWords::both)
                .orElseGet(
                        () -> Words.both(call.declares("filingDeadline") ? "deadline.notStated" : "notDeclared.she"));
    }

    /** Why a choice stands apart: it is the default, it is only shown, or the text excludes it. Empty for the others. */
    public static Optional<Bilingual> standing(Interpretation question, Choice choice) {
        return switch (choice.standing()) {
            case OPEN -> question.defaultSlug().filter(choice.slug()::equals).map(slug -> Words.both("default"));
            case DISPLAY_ONLY -> Optional.of(Words.both("shownOnly"));
            case REJECTED -> Optional.of(Words.both("rejected"));
        };
    }

    /** A value as people read it in both languages. */
    public static Bilingual both(Object value) {
        return Bilingual.of(Phrases.of(value, Language.FRENCH), Phrases.of(value, Language.ENGLISH));
    }
}
