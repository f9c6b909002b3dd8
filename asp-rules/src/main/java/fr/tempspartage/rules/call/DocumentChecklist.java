package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.rules.verdict.Evaluation;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.ItemFinding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import java.util.Optional;

/**
 * Checklist of documents (<i>liste des pièces</i>) of one dossier: each requirement, for each partner concerned.
 *
 * @param items the items in the order of the call
 */
public record DocumentChecklist(ImmutableList<Item> items) {

    static DocumentChecklist of(CallDefinition call, Evaluation evaluation) {
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        for (DocumentRequirement requirement : call.documents()) {
            Rule rule = call.rules().stream()
                    .filter(r -> r.id().equals(requirement.rule()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No rule " + requirement.rule() + " for the document "
                            + requirement.type() + ".\nMaybe add it to the rules of " + call.id() + "."));
            Facts facts = evaluation.facts();
            if (requirement.perPartner() && facts.partnersKnown()) {
                for (int p = 0; p < facts.partners().size(); p++) {
                    int partner = p;
                    items.add(new Item(
                            requirement,
                            Optional.of(facts.partners().get(p).getKey()),
                            ItemFinding.of(
                                    rule,
                                    facts,
                                    (f, trace) -> requirement.content().answer(f, partner, trace))));
                }
            } else {
                items.add(new Item(
                        requirement,
                        Optional.empty(),
                        ItemFinding.of(
                                rule,
                                facts,
                                (f, trace) ->
                                        requirement.content().answer(f, DocumentRequirement.WHOLE_DOSSIER, trace))));
            }
        }
        return new DocumentChecklist(items.build());
    }

    /** Number of documents that are due: those that are not NOT_APPLICABLE. */
    public int due() {
        return items.size() - count(Outcome.NOT_APPLICABLE);
    }

    /** Number of items with an outcome. */
    public int count(Outcome outcome) {
        return (int)
                items.stream().filter(i -> i.finding().outcome() == outcome).count();
    }

    /**
     * Item of the checklist.
     *
     * @param requirement what is asked
     * @param partner the partner concerned; empty where it is asked once, or the partners are not known
     * @param finding the answer and its reason
     */
    public record Item(DocumentRequirement requirement, Optional<PartnerKey> partner, ItemFinding finding) {}
}
