package fr.tempspartage.rules.verdict;

/** Aspect of the filing (<i>dépôt</i>) that a FILING rule answers. */
public enum FilingAspect {
    /** In time or late. */
    DEADLINE,
    /** By the right submitter or not. */
    SUBMITTER,
    /** By the right channel and to the right address or not. */
    CHANNEL
}
