package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import java.util.Optional;

/** Control of a form, or several, as a template writes them; labels stand beside each, and what is wrong with it. */
public sealed interface Control {

    /** Name under which it is posted. */
    String name();

    /** What it is for. */
    Bilingual label();

    /** Why what was posted is refused; empty if it is not. */
    ImmutableList<Bilingual> errors();

    /** Identifier in the page. */
    default String id() {
        return name().replace('.', '-');
    }

    /** Identifiers of what describes it; empty where nothing does. */
    default String describedBy(boolean hint) {
        return (hint ? id() + "-hint" : "")
                + (hint && !errors().isEmpty() ? " " : "")
                + (errors().isEmpty() ? "" : id() + "-error");
    }

    /** One thing to choose. */
    record Option(String value, Bilingual label, boolean chosen) {}

    /** How a choice is shown. */
    enum Shape {
        /** One of a few, all shown. */
        RADIOS,
        /** One of many, in a list that opens. */
        SELECT,
        /** Several, each ticked. */
        BOXES
    }

    /** One or several things to choose among a few. */
    record Pick(
            String name,
            Bilingual label,
            Shape shape,
            ImmutableList<Option> options,
            Optional<Option> none,
            ImmutableList<Bilingual> errors)
            implements Control {}

    /** Text that is typed in: a line of a kind that HTML knows, or several lines. */
    record Line(
            String name,
            Bilingual label,
            String type,
            String mode,
            String text,
            Optional<Bilingual> hint,
            ImmutableList<Bilingual> suggested,
            ImmutableList<Bilingual> errors)
            implements Control {

        /** Whether it takes several lines. */
        public boolean isLong() {
            return type.equals("lines");
        }
    }

    /** Several controls that make one answer. */
    record Group(
            String name,
            Bilingual label,
            ImmutableList<Control> controls,
            Optional<Bilingual> hint,
            ImmutableList<Bilingual> errors)
            implements Control {}

    /** Several controls of one record. */
    record Row(String name, Bilingual label, String was, ImmutableList<Control> controls) {}

    /**
     * List of records, each in a row.
     *
     * @param element what is in a row
     */
    record Rows(
            String name,
            Bilingual label,
            Bilingual element,
            ImmutableList<Row> rows,
            Optional<Option> none,
            Optional<Bilingual> hint,
            ImmutableList<Bilingual> errors)
            implements Control {}
}
