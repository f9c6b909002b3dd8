package fr.tempspartage.domain;

/** Refusal of what was asked (<i>refus</i>), with a reason for people in both languages; its message is the English one. */
public final class RefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    /**
     * Refuses.
     *
     * @param french why, and what to do, in French
     */
    public RefusedException(String french, String english) {
        super(english);
        this.reason = Bilingual.of(french, english);
    }

    /** Why, and what to do. */
    public Bilingual reason() {
        return reason;
    }
}
