package fr.tempspartage.web.check;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.interview.Choices;
import fr.tempspartage.io.interview.Choices.Choice;
import fr.tempspartage.io.typed.TypedValue;
import fr.tempspartage.rules.verdict.Phrases;
import java.time.OffsetDateTime;
import java.util.Optional;

/** One value: chosen among a few, or typed in as the library reads what people write. */
final class ScalarForm implements AnswerForm {

    /** Most choices that are all shown at once. */
    private static final int FEW = 7;

    /** Longest text that one line holds well. */
    private static final int ONE_LINE = 300;

    private static final String TEXT = "text";
    private static final ImmutableList<String> DECIMALS = ImmutableList.of("euros", "rate", "workingTime", "quantity");
    private static final ImmutableList<String> NUMBERS = ImmutableList.of("finess", "siren", "siret", "rpps");

    private final ScalarType<?> type;
    private final Around around;
    private final boolean inRow;

    ScalarForm(ScalarType<?> type, Around around, boolean inRow) {
        this.type = type;
        this.around = around;
        this.inRow = inRow;
    }

    /** Choices of a type, yes and no included. */
    static ImmutableList<Choice> choices(ScalarType<?> type, Around around) {
        return type == (Object) ScalarType.BOOLEAN
                ? ImmutableList.of(new Choice(true, "true", Said.of("yes")), new Choice(false, "false", Said.of("no")))
                : Choices.of(type, around.dossier());
    }

    @Override
    public Control control(
            String name, Bilingual label, Posted posted, ImmutableListMultimap<String, Bilingual> errors) {
        String text = posted.text(name);
        ImmutableList<Choice> choices = choices(type, around);
        if (choices.isEmpty()) {
            return line(name, label, text, errors.get(name));
        }
        boolean select = inRow || choices.size() > FEW;
        ImmutableList.Builder<Control.Option> options = ImmutableList.builder();
        if (select) {
            options.add(new Control.Option("", Said.of(inRow ? "notStated" : "choose"), text.isEmpty()));
        }
        choices.forEach(one -> options.add(
                new Control.Option(one.text(), one.label(), one.text().equals(text))));
        return new Control.Pick(
                name,
                label,
                select ? Control.Shape.SELECT : Control.Shape.RADIOS,
                options.build(),
                Optional.empty(),
                errors.get(name));
    }

    private Control line(String name, Bilingual label, String text, ImmutableList<Bilingual> errors) {
        boolean free = type.name().equals(TEXT);
        String kind = switch (type.name()) {
            case "date" -> text.isEmpty() || TypedValue.read(type, text).isPresent() ? "date" : TEXT;
            case "instant" -> text.isEmpty() || text.matches("[0-9T:-]{16,19}") ? "datetime-local" : TEXT;
            default -> free && type.maxLength() > ONE_LINE ? "lines" : TEXT;
        };
        String mode = DECIMALS.contains(type.name())
                ? "decimal"
                : type.name().startsWith("integer") || NUMBERS.contains(type.name()) ? "numeric" : "";
        return new Control.Line(
                name,
                label,
                kind,
                mode,
                text,
                free || inRow || kind.equals("date") ? Optional.empty() : Optional.of(Choices.expected(type)),
                Choices.listed(type).stream().map(Choice::label).collect(ImmutableList.toImmutableList()),
                errors);
    }

    @Override
    public void write(String name, Object value, Posted to) {
        to.put(name, text(type, value));
    }

    /** Text that is read as the value again, as people write it where that can be. */
    private <T> String text(ScalarType<T> of, Object value) {
        T typed = of.cast(value);
        String plain = of.print(typed);
        if (!choices(of, around).isEmpty()
                || of.name().equals(TEXT)
                || of.name().equals("date")) {
            return plain;
        }
        if (value instanceof OffsetDateTime instant) {
            String local =
                    instant.atZoneSameInstant(Calendar.PARIS).toLocalDateTime().toString();
            return TypedValue.read(of, local).equals(Optional.of(value)) ? local : plain;
        }
        String phrase = Choices.listed(of).stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(choice -> choice.label().in(around.language()))
                .orElseGet(() -> Phrases.of(value, around.language()));
        return TypedValue.read(of, phrase).equals(Optional.of(typed)) ? phrase : plain;
    }

    @Override
    public Answered read(String name, Posted posted) {
        return read(type, name, posted.text(name));
    }

    /** Value of one text, of which browsers write the ends of lines in their own way. */
    static Answered read(ScalarType<?> type, String name, String posted) {
        String text = type.name().equals(TEXT)
                ? posted.replace("\r\n", "\n")
                : CharMatcher.whitespace().trimFrom(posted);
        if (CharMatcher.whitespace().matchesAllOf(text)) {
            return Answered.nothing();
        }
        Optional<?> value = TypedValue.read(type, text);
        return value.isPresent()
                ? Answered.of(value.get())
                : Answered.refused(name, TypedValue.refusal(type, text).orElseGet(() -> TypedValue.expected(type)));
    }
}
