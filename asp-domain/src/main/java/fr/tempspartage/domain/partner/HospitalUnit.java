package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Unit inside an establishment (<i>unité</i>) where the doctor works. */
public enum HospitalUnit implements Coded {
    /** USMP, whose place is the commune of the prison. */
    PRISON_CARE_UNIT("unité sanitaire en milieu pénitentiaire (USMP)", "prison care unit (USMP)"),

    /** Any other unit or service. */
    OTHER("autre unité", "other unit");

    private final Bilingual label;

    HospitalUnit(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
