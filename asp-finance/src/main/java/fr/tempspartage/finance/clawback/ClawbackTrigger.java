package fr.tempspartage.finance.clawback;

/** Whether an early end lets the agency claim credits back (<em>déclenchement de la récupération</em>). */
public enum ClawbackTrigger {
    /** The text applies: the agency may claim, and may waive. */
    TRIGGERED,
    /** The text does not apply. */
    NOT_TRIGGERED,
    /** The text or the dossier does not say; the amounts are what would be at stake. */
    UNKNOWN,
    /** The call has no clause on early ends. */
    NOT_STATED
}
