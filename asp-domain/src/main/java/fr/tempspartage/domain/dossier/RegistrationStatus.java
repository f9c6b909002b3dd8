package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/**
 * Registration with the professional Council (<i>inscription à l'Ordre</i>) as it stands.
 *
 * <p>{@code NOT_REGISTERED} states an absence; a key that is not there only says that nothing is known.
 */
public enum RegistrationStatus implements Coded {
    /** Registered definitively. */
    DEFINITIVE("inscription définitive", "definitive registration"),

    /** Registered provisionally or conditionally. */
    PROVISIONAL("inscription provisoire", "provisional registration"),

    /** Known not to be registered. */
    NOT_REGISTERED("non inscrit", "not registered");

    private final Bilingual label;

    RegistrationStatus(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
