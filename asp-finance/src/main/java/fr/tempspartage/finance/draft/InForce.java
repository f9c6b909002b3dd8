package fr.tempspartage.finance.draft;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Readings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Readings in force during one computation, with a note of each interpretation that was read. */
public final class InForce {

    private final Readings readings;
    private final Map<Interpretation, List<Choice>> read = new LinkedHashMap<>();

    /** Nothing read yet, of these choices. */
    public InForce(Readings readings) {
        this.readings = readings;
    }

    /** The choice in force, or every open choice where none is; noted as read. */
    public List<Choice> choices(Interpretation interpretation) {
        List<Choice> choices = peek(interpretation);
        read.put(interpretation, choices);
        return choices;
    }

    /** The only choice in force of an interpretation that has a default. */
    public Choice one(Interpretation interpretation) {
        return choices(interpretation).get(0);
    }

    /**
     * What each choice in force stands for, noted as read; the reading that stands where the call has no such question.
     */
    public <E extends Enum<E>> List<Chosen<E>> each(Optional<Interpretation> question, E otherwise) {
        return question.map(asked -> chosen(asked, choices(asked), otherwise.getDeclaringClass()))
                .orElseGet(() -> List.of(Chosen.without(otherwise)));
    }

    /** What each open choice stands for, whatever is in force, all noted as read: the question is one to ask. */
    public <E extends Enum<E>> List<Chosen<E>> eachOpen(Interpretation question, Class<E> type) {
        List<Choice> open = question.openChoices();
        read.put(question, open);
        return chosen(question, open, type);
    }

    /** What the only choice in force stands for, noted as read; the reading that stands without such a question. */
    public <E extends Enum<E>> E one(Optional<Interpretation> question, E otherwise) {
        return each(question, otherwise).get(0).value();
    }

    /** What each choice in force stands for, not noted; the reading that stands without such a question. */
    public <E extends Enum<E>> List<Chosen<E>> peekEach(Optional<Interpretation> question, E otherwise) {
        return question.map(asked -> chosen(asked, peek(asked), otherwise.getDeclaringClass()))
                .orElseGet(() -> List.of(Chosen.without(otherwise)));
    }

    /** What some choices of a question stand for. */
    private static <E extends Enum<E>> List<Chosen<E>> chosen(
            Interpretation question, List<Choice> choices, Class<E> type) {
        return choices.stream()
                .map(choice -> new Chosen<>(Map.of(question.key(), choice), Slugs.of(choice, type)))
                .toList();
    }

    /** The choice in force, or every open choice where none is; not noted. */
    public List<Choice> peek(Interpretation interpretation) {
        readings.of(interpretation)
                .ifPresent(choice -> Readings.DEFAULT
                        .choosing(interpretation.key(), choice.slug())
                        .checkedAgainst(List.of(interpretation)));
        return readings.of(interpretation).map(List::of).orElseGet(interpretation::openChoices);
    }

    /** Whether someone chose, be it the default. */
    public boolean chosen(Interpretation interpretation) {
        return readings.chosen().containsKey(interpretation.key());
    }

    /** Whether the choice in force is not the default. */
    public Optional<Choice> awayFromDefault(Interpretation interpretation) {
        return choices(interpretation).stream()
                .filter(choice -> !interpretation.defaultSlug().equals(Optional.of(choice.slug())))
                .findFirst();
    }

    /** Slugs in force by key, in the order of reading. */
    public Map<String, List<String>> slugs() {
        Map<String, List<String>> slugs = new LinkedHashMap<>();
        read.forEach((interpretation, choices) -> slugs.put(
                interpretation.key(), choices.stream().map(Choice::slug).toList()));
        return slugs;
    }

    /** Questions of the interpretations that are still open. */
    public List<Bilingual> questions() {
        return read.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey().question())
                .toList();
    }
}
