package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.interview.Choices;
import fr.tempspartage.io.interview.Choices.Choice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Several values: ticked among those there are, or typed in, one on each line; "none" is an answer of its own. */
final class ScalarsForm implements AnswerForm {

    static final String NONE = ".none";
    private static final String YES = "1";

    private final ScalarType<?> type;
    private final Around around;
    private final boolean inRow;

    ScalarsForm(ScalarType<?> type, Around around, boolean inRow) {
        this.type = type;
        this.around = around;
        this.inRow = inRow;
    }

    /** Box for "none". */
    static Control.Option none(String name, Posted posted) {
        return new Control.Option(YES, Said.of("none"), isNone(name, posted));
    }

    static boolean isNone(String name, Posted posted) {
        return posted.text(name + NONE).equals(YES);
    }

    static void writeNone(String name, Posted to) {
        to.put(name + NONE, YES);
    }

    @Override
    public Control control(
            String name, Bilingual label, Posted posted, ImmutableListMultimap<String, Bilingual> errors) {
        ImmutableList<Choice> choices = Choices.of(type, around.dossier());
        Optional<Control.Option> none = inRow ? Optional.empty() : Optional.of(none(name, posted));
        if (choices.isEmpty()) {
            Control line = new Control.Line(
                    name,
                    label,
                    "lines",
                    "",
                    posted.text(name),
                    Optional.of(Said.of("oneOnEachLine", "")),
                    ImmutableList.of(),
                    errors.get(name));
            return none.isEmpty()
                    ? line
                    : new Control.Group(
                            name + ".all",
                            label,
                            ImmutableList.of(
                                    line,
                                    new Control.Pick(
                                            name + NONE,
                                            Said.of("none"),
                                            Control.Shape.BOXES,
                                            ImmutableList.of(none.get()),
                                            Optional.empty(),
                                            ImmutableList.of())),
                            Optional.empty(),
                            ImmutableList.of());
        }
        List<String> chosen = posted.all(name);
        return new Control.Pick(
                name,
                label,
                Control.Shape.BOXES,
                choices.stream()
                        .map(one -> new Control.Option(one.text(), one.label(), chosen.contains(one.text())))
                        .collect(ImmutableList.toImmutableList()),
                none,
                errors.get(name));
    }

    @Override
    public void write(String name, Object value, Posted to) {
        ImmutableList<?> values = (ImmutableList<?>) value;
        if (values.isEmpty()) {
            writeNone(name, to);
            return;
        }
        if (Choices.of(type, around.dossier()).isEmpty()) {
            to.put(
                    name,
                    String.join(
                            "\n", values.stream().map(one -> print(type, one)).toList()));
        } else {
            values.forEach(one -> to.put(name, print(type, one)));
        }
    }

    private static <T> String print(ScalarType<T> type, Object value) {
        return type.print(type.cast(value));
    }

    @Override
    public Answered read(String name, Posted posted) {
        List<String> texts = Choices.of(type, around.dossier()).isEmpty()
                ? posted.text(name).lines().toList()
                : posted.all(name);
        Set<Object> values = new LinkedHashSet<>();
        boolean distinct = !Choices.of(type, around.dossier()).isEmpty();
        ImmutableList.Builder<Object> all = ImmutableList.builder();
        ImmutableListMultimap.Builder<String, Bilingual> errors = ImmutableListMultimap.builder();
        for (String text : texts) {
            Answered one = ScalarForm.read(type, name, text);
            errors.putAll(one.errors());
            one.value().filter(value -> values.add(value) || !distinct).ifPresent(all::add);
        }
        ImmutableListMultimap<String, Bilingual> wrong = errors.build();
        if (!wrong.isEmpty()) {
            return new Answered(Optional.empty(), wrong);
        }
        if (isNone(name, posted)) {
            return values.isEmpty() ? Answered.of(ImmutableList.of()) : Answered.refused(name, Said.of("noneAndSome"));
        }
        return values.isEmpty() ? Answered.nothing() : Answered.of(all.build());
    }
}
