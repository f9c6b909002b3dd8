package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.rules.verdict.Evaluation;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Definition of a call (<i>appel à candidatures</i>): the one interface that a plug-in implements.
 *
 * <p>A plug-in is a jar with one public class that has a public constructor without arguments, named in
 * {@code META-INF/services/fr.tempspartage.rules.call.CallDefinition} (for the class path) and in {@code provides} of its
 * {@code module-info} (for the module path). {@link Calls} finds it. A definition is immutable and thread-safe, holds no
 * clock, and gives the same lists every time: they are asked for once for each assessment, so keep them in fields.
 *
 * <p>{@link Calls#load()} leaves out a definition at which {@link CallInspection} finds something wrong; the kit of
 * {@code rules.testing} verifies one with the dossiers of its author.
 *
 * <p>Methods may be added to this interface; they will always be {@code default} methods.
 */
public interface CallDefinition {

    /** Identifier, unique among all calls, such as {@code nouvelle-aquitaine-2026}. */
    CallId id();

    /** Region, edition, authority, calendar and source text. Used in every report, and for the filing. */
    Campaign campaign();

    /** Every statement of the text, in its order, silences included. Citations and the coverage check rest on it. */
    ImmutableList<Clause> clauses();

    /** Rules in the order of the text: the table of contents of the call. */
    ImmutableList<Rule> rules();

    /**
     * Documents that a dossier must hold; each names the rule that asks for it.
     *
     * @return the requirements
     */
    ImmutableList<DocumentRequirement> documents();

    /** What the agency pays, and what it may ask back. */
    FundingScheme fundingScheme();

    /**
     * Whether the conditions hold on which the amount depends, by the names that the scheme gives them.
     *
     * @param seen the evaluation of a dossier
     * @return true or false by name; a condition that the dossier leaves open is left out. None unless the call says so
     */
    default Map<String, Boolean> fundingConditions(Evaluation seen) {
        return Map.of();
    }

    /** Facts that the conditions of {@link #fundingConditions} read; none unless the call says so. */
    default ImmutableList<Input<?>> fundingInputs() {
        return ImmutableList.of();
    }

    /** Questions on which the conditions of {@link #fundingConditions} depend; none unless the call says so. */
    default ImmutableList<OpenPoint> fundingQuestions() {
        return ImmutableList.of();
    }

    /** Questions that the text leaves open, each at the place of its ordinal. */
    ImmutableList<OpenPoint> interpretations();

    /**
     * Constants and facts that the text states, or expressly does not state, with their clauses; for comparisons and the
     * coverage check.
     *
     * @return the data; none unless the call says so
     */
    default ImmutableList<Datum> data() {
        return ImmutableList.of();
    }

    /**
     * Tells whether the text states which documents a dossier must hold; where it does not, no dossier is complete.
     *
     * @return false where the data say that the text is silent on the documents, or where no rule asks for one
     */
    default boolean statesDocuments() {
        return documentSilence().isEmpty() && rules().stream().anyMatch(rule -> rule.kind() == RuleKind.DOCUMENT);
    }

    /**
     * Whether the plug-in says anything on a datum: that the text states it, or that it does not.
     *
     * @param datum its name, such as {@code filingDeadline}
     * @return false where nobody knows whether the text states it
     */
    default boolean declares(String datum) {
        return data().stream().anyMatch(known -> known.name().equals(datum));
    }

    /**
     * Datum {@code documents} of a text that does not state which documents are due, or not all of them.
     *
     * @return the datum, which has no value, with the clauses; empty where the data do not say that the text is silent
     */
    default Optional<Datum> documentSilence() {
        return data().stream()
                .filter(datum ->
                        datum.name().equals("documents") && datum.value().isEmpty())
                .findFirst();
    }

    /**
     * Clause of an identifier.
     *
     * @throws IllegalArgumentException if the call has none
     */
    default Clause clause(ClauseId id) {
        return clauses(ImmutableList.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No clause '" + id + "' in " + id() + ".\nMaybe "
                        + (clauses().isEmpty()
                                ? "another call, since this one has none."
                                : "one of " + clauses().get(0).id() + " to "
                                        + clauses().get(clauses().size() - 1).id() + ".")));
    }

    /** Clauses of some identifiers, in the order of the text. */
    default ImmutableList<Clause> clauses(Collection<ClauseId> ids) {
        return clauses().stream().filter(clause -> ids.contains(clause.id())).collect(ImmutableList.toImmutableList());
    }

    /**
     * Figures, dates and lists of the text that a variant may change.
     *
     * @return the parameters in the order in which the call states them; none unless the call says so
     */
    default ImmutableList<ParameterValue> parameters() {
        return ImmutableList.of();
    }

    /**
     * Makes a variant of the call (<i>variante</i>): the same text with another value of a parameter, which its
     * notice says.
     *
     * @param name the name of the parameter
     * @param written its value, written as {@link ParameterValue#written} shows it
     * @return the variant; this call stays as it is
     * @throws IllegalArgumentException if the call has no such parameter, or the value cannot be read
     */
    default CallDefinition variant(String name, String written) {
        throw new IllegalArgumentException(
                "No parameter '" + name + "' in " + id() + ".\nMaybe this call was not written with parameters.");
    }

    /**
     * Kind of request as the call understands it (<i>nature effective de la demande</i>), on which amounts depend.
     *
     * @return the kind; empty where the dossier leaves open which one it is. What the dossier states, or a first award,
     *     unless the call says otherwise
     */
    default Optional<RequestKind> requestKind(Dossier dossier) {
        return Optional.of(dossier.getRequest().orElse(RequestKind.FIRST_AWARD));
    }

    /**
     * Assesses a dossier. For many dossiers in one context, {@link Assessor} prepares the context once.
     *
     * @param dossier the dossier; which call it names is not looked at
     * @param context the day, the registers and the readings
     * @throws IllegalArgumentException if the context chooses a reading that this call does not have
     */
    default Assessment assess(Dossier dossier, AssessmentContext context) {
        return Assessor.of(this, context).assess(dossier);
    }
}
