package fr.tempspartage.domain.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import java.util.Optional;

/**
 * Interpretation (<i>point d'interprétation</i>): a question that the text of a call leaves open, with the ways to read
 * it, the default if there is one, and what it can change.
 *
 * <p>Example: {@code I-NA-1}, "must the recruiter, one partner, or all partners stand in the region?", default
 * {@code recruiter}.
 *
 * @param clauses the clauses that it is about
 * @param choices the ways to read, in order
 * @param defaultSlug the slug of the default; empty where none is preferred and results show them all
 * @param why why the default, or why there is none
 */
public record Interpretation(
        String key,
        ImmutableList<ClauseId> clauses,
        ImmutableList<Choice> choices,
        Optional<String> defaultSlug,
        ImmutableSet<Effect> effects,
        Bilingual question,
        Bilingual why) {

    /**
     * Refuses an interpretation without open choices, with two choices of one name, or with a default that is not open.
     */
    public Interpretation {
        long open = choices.stream().filter(Choice::isOpen).count();
        long names = choices.stream().map(Choice::slug).distinct().count();
        if (open == 0 || names != choices.size()) {
            throw new IllegalArgumentException("The interpretation " + key + " has the choices " + choices
                    + ".\nMaybe give each its own name, and leave at least one open.");
        }
        String slug = defaultSlug.orElse(null);
        if (slug != null
                && choices.stream().noneMatch(c -> c.isOpen() && c.slug().equals(slug))) {
            throw new IllegalArgumentException("The default '" + slug + "' of " + key
                    + " is not one of its open choices.\nMaybe one of " + choices + ".");
        }
    }

    /** By the key alone: the same key with other words is possible, and rare. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /**
     * Choice with a name.
     *
     * @throws IllegalArgumentException if there is none of that name; the message lists the names
     */
    public Choice choice(String slug) {
        return choices.stream()
                .filter(c -> c.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No choice '" + slug + "' in " + key + ".\nMaybe one of " + choices + "."));
    }

    /**
     * Choices that may decide a result.
     *
     * @return the open choices in order
     */
    public ImmutableList<Choice> openChoices() {
        return choices.stream().filter(Choice::isOpen).collect(ImmutableList.toImmutableList());
    }

    /**
     * Default choice.
     *
     * @return the choice used when none is chosen; empty where results show them all
     */
    public Optional<Choice> defaultChoice() {
        return defaultSlug.map(this::choice);
    }
}
