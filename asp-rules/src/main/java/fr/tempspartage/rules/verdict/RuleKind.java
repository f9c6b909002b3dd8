package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Kind of a rule (<i>nature de la règle</i>): what its outcome can change. */
public enum RuleKind implements Coded {
    /** Condition of eligibility. */
    CONDITION("condition", "condition"),
    /** When, by whom and how the dossier is filed. */
    FILING("dépôt", "filing"),
    /** Document or part of the form that the dossier must hold. */
    DOCUMENT("pièce", "document"),
    /** Reason of priority; never excludes. */
    PRIORITY("priorité", "priority"),
    /** Remark; changes neither eligibility nor order. */
    REMARK("remarque", "remark"),
    /** Criterion that people judge. */
    COMMITTEE("appréciation", "judged by people");

    private final Bilingual label;

    RuleKind(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
