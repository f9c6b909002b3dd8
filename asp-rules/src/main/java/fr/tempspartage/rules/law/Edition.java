package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Next edition of a call (<i>édition suivante</i>), made from the text of another: other dates, amounts and lists, and in
 * words of its own what can not be carried over.
 *
 * <p>The constructor of a subclass says what is different. What would still speak of the other edition is refused by name
 * as soon as the call is asked for anything: a sentence, datum or heading in which a year of a changed date, or the words
 * of another changed value, stand as such and not as a parameter.
 */
public abstract class Edition implements CallDefinition {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final CallText base;
    private final CallText text;
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> carried = new LinkedHashSet<>();
    private boolean checked;

    /**
     * Starts from a call.
     *
     * @param id the identifier of the edition
     * @param base the call, which stays as it is
     */
    protected Edition(String id, CallText base) {
        this.base = base;
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
     * Says a text otherwise.
     *
     * @param key its key: {@code NA-68} for a clause, {@code NA-66.late} for a reason, {@code datum.money}, {@code title}
     * @param french the text, with parameters in braces
     */
    protected final void restate(String key, String french, String english) {
        text.restate(key, Bilingual.of(English.spaced(french), english));
    }

    /** Confirms that texts hold in this edition as they are, although they name a year or value that has changed. */
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
        carried.forEach(key -> {
            if (texts.remove(key) == null) {
                throw new IllegalArgumentException("The edition " + text.id() + " carries '" + key + "' over, which "
                        + base.id() + " does not have.\nMaybe the key is spelt otherwise.");
            }
        });
        ImmutableSet<String> french = stale(true);
        ImmutableSet<String> english = stale(false);
        List<String> found = new ArrayList<>();
        texts.forEach((key, said) -> {
            String stale = firstIn(said.fr(), french);
            stale = stale == null ? firstIn(said.en(), english) : stale;
            if (stale != null) {
                found.add(key + " (\"" + stale + "\")");
            }
        });
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(
                    "The edition " + text.id() + " cannot carry over from " + base.id() + ": "
                            + String.join(", ", found)
                            + ".\nMaybe restate them, or carry those that hold as they are.");
        }
    }

    /** Words that would speak of the other edition: years of changed values, and the words of those without years. */
    private ImmutableSet<String> stale(boolean french) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (String name : changed) {
            for (Bilingual value : base.named(name).eachInWords()) {
                String said = french ? value.fr() : value.en();
                List<String> years =
                        YEAR.matcher(said).results().map(MatchResult::group).toList();
                words.addAll(years.isEmpty() ? ImmutableList.of(said) : years);
            }
        }
        return words.build();
    }

    private static @Nullable String firstIn(String said, Set<String> stale) {
        String plain = said.replace('\u00a0', ' ');
        return stale.stream()
                .filter(word -> Pattern.compile(
                                "(?<![\\p{L}\\d])" + Pattern.quote(word.replace('\u00a0', ' ')) + "(?![\\p{L}\\d])")
                        .matcher(plain)
                        .find())
                .findFirst()
                .orElse(null);
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
