package fr.tempspartage.domain.post;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Ground of recruitment (<i>motif de recrutement</i>) of a contract practitioner, as CSP R. 6152-338 numbers them. */
public enum RecruitmentGround implements Coded {
    /** 1°: replacement or temporary increase of activity. */
    GROUND_1("motif 1", "ground 1"),

    /** 2°: recruitment difficulty. */
    GROUND_2("motif 2", "ground 2"),

    /** 3°: waiting for registration on the list of hospital practitioners. */
    GROUND_3("motif 3", "ground 3"),

    /** 4°: to complete the hospital's offer with town medicine or other establishments. */
    GROUND_4("motif 4", "ground 4");

    private final Bilingual label;

    RecruitmentGround(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
