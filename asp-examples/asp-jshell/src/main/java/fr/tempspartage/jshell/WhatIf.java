package fr.tempspartage.jshell;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Rule;

/**
 * The same question under another reading (<i>effet d'une autre lecture</i>): the assessment before and after.
 *
 * @param choice the choice made instead
 */
public record WhatIf(Interpretation interpretation, Choice choice, Assessment before, Assessment after) {

    /** Rules whose outcome changes, in the order of the text. */
    public ImmutableList<Rule> changed() {
        return before.call().rules().stream()
                .filter(rule -> before.outcome(rule.id()) != after.outcome(rule.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Choice, and how many rules change; not meant to be read back. */
    @Override
    public String toString() {
        return interpretation.key() + " = " + choice.slug() + ": " + changed().size() + " rules change";
    }
}
