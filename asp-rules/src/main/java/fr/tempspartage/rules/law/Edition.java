package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentRequirement;
import fr.tempspartage.rules.call.ParameterValue;
import fr.tempspartage.rules.verdict.Evaluation;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Next edition of a call (<i>édition suivante</i>), made from the text of another: other dates, amounts and lists, and in
 * words of its own what can not be carried over.
 *
 * <p>The constructor of a subclass says what is different. What would still speak of the other edition is refused by name
 * as soon as the call is asked for anything: a sentence, datum, heading, question, choice or read-back in which a year of
 * a changed date, or the words of another changed value, stand as such and not as a parameter. Once its constructor has
 * ended, an edition is thread-safe.
 */
public abstract class Edition implements CallDefinition {

    private final CallText base;
    private final CallText text;
    private final English english;
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> carried = new LinkedHashSet<>();
    private boolean checked;

    /**
     * Starts from a call.
     *
     * @param id the identifier of the edition
     * @param base the call, which stays as it is
     * @param english the English of what is said otherwise
     */
    protected Edition(String id, CallText base, English english) {
        this.base = base;
        this.english = english;
        this.text = base.again();
        text.rename(CallId.parse(id));
    }

    /**
     * Changes a parameter.
     *
     * @param name its name, such as {@code starts}
     * @param value its value in this edition, of the same type
     * @throws IllegalArgumentException if there is no such parameter, or the value is of another type
     */
    protected final void set(String name, Object value) {
        text.set(name, value);
        changed.add(name);
    }

    /**
     * Leaves a value out of a list.
     *
     * @param name the name of the parameter, such as {@code groups}
     * @throws IllegalArgumentException if there is no such parameter, its value is no list, or the list does not have it
     */
    protected final void leaveOut(String name, Object value) {
        List<Object> values = new ArrayList<>();
        if (text.named(name).peek() instanceof List<?> list) {
            values.addAll(list);
        }
        if (!values.remove(value)) {
            throw new IllegalArgumentException("The parameter '" + name + "' of " + base.id() + " is "
                    + text.named(name).peek() + " and has no " + value + ".\nMaybe it is left out already.");
        }
        set(name, values);
    }

    /**
     * Says a text otherwise.
     *
     * @param key its key, in the file of English too: {@code NA-68} for a clause, {@code NA-66.late} for a reason, {@code NA-41.condition} for what a
     *     condition says of itself, {@code I-NA-26}, {@code I-NA-26.why} and {@code I-NA-26.extension-too} for a question,
     *     {@code datum.money}, {@code title}
     * @param french the text, with parameters in braces
     */
    protected final void restate(String key, String french) {
        text.restate(key, english.of(key, french));
    }

    /**
     * Confirms that texts hold in this edition as they are, although they name a year or value that has changed.
     *
     * @param keys their keys, as the refusal names them; {@code parameter edition} for a parameter
     */
    protected final void carry(String... keys) {
        carried.addAll(List.of(keys));
    }

    /** Leaves out a clause, which the text of this edition does not have any more. */
    protected final void drop(String clause) {
        text.drop(ClauseId.parse(clause));
    }

    /** Says that there is no text of this edition, or not yet: the source has no checksum, and clauses have no lines. */
    protected final void withoutText() {
        text.withoutText();
    }

    /** The text, once it is seen that nothing in it speaks of the other edition. */
    private synchronized CallText text() {
        if (!checked) {
            check();
            checked = true;
        }
        return text;
    }

    private void check() {
        Map<String, Bilingual> texts = new LinkedHashMap<>(text.texts());
        text.parameters().stream()
                .filter(parameter -> !changed.contains(parameter.name()))
                .filter(parameter -> mentionOfOther(parameter.inWords())
                        .filter(Mentions::isYear)
                        .isPresent())
                .forEach(parameter -> texts.put("parameter " + parameter.name(), parameter.inWords()));
        for (String key : Sets.union(text.restatedKeys(), carried)) {
            if (texts.remove(key) == null) {
                throw new IllegalArgumentException("The edition " + text.id() + " restates or carries '" + key
                        + "', which " + base.id() + " does not have.\nMaybe the key is spelt otherwise.");
            }
        }
        List<String> found = new ArrayList<>();
        texts.forEach((key, said) -> mentionOfOther(said).ifPresent(other -> found.add(key + " (\"" + other + "\")")));
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(
                    "The edition " + text.id() + " cannot carry over from " + base.id() + ": "
                            + String.join(", ", found)
                            + ".\nMaybe set or restate them, or carry those that hold as they are.");
        }
    }

    /** What a text says of a value that this edition has changed. */
    private Optional<String> mentionOfOther(Bilingual said) {
        return changed.stream()
                .map(name -> Mentions.ofOther(
                        base.named(name).peek(), text.named(name).peek(), said))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public final CallId id() {
        return text.id();
    }

    @Override
    public final Campaign campaign() {
        return text().campaign();
    }

    @Override
    public final ImmutableList<Clause> clauses() {
        return text().clauses();
    }

    @Override
    public final ImmutableList<Rule> rules() {
        return text().rules();
    }

    @Override
    public final ImmutableList<DocumentRequirement> documents() {
        return text().documents();
    }

    @Override
    public final FundingScheme fundingScheme() {
        return text().fundingScheme();
    }

    @Override
    public final Map<String, Boolean> fundingConditions(Evaluation seen) {
        return text().fundingConditions(seen);
    }

    @Override
    public final ImmutableList<Input<?>> fundingInputs() {
        return text().fundingInputs();
    }

    @Override
    public final ImmutableList<OpenPoint> fundingQuestions() {
        return text().fundingQuestions();
    }

    @Override
    public final ImmutableList<OpenPoint> interpretations() {
        return text().interpretations();
    }

    @Override
    public final ImmutableList<Datum> data() {
        return text().data();
    }

    @Override
    public final ImmutableList<ParameterValue> parameters() {
        return text().parameters();
    }

    @Override
    public final CallDefinition variant(String name, String written) {
        return text().variant(name, written);
    }

    @Override
    public final Optional<RequestKind> requestKind(Dossier dossier) {
        return text().requestKind(dossier);
    }

    @Override
    public final String toString() {
        return text.id().toString();
    }
}
