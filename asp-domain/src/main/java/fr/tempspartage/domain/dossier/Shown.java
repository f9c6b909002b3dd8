package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.domain.specialty.Specialty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Values and places of a dossier as a person reads them (<i>valeurs affichées</i>). */
final class Shown {

    private Shown() {}

    static Bilingual day(LocalDate day) {
        return Bilingual.of(Dates.day(day, Language.FRENCH), Dates.day(day, Language.ENGLISH));
    }

    static Bilingual number(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return Bilingual.of(plain.replace('.', ','), plain);
    }

    static Bilingual rate(Rate rate) {
        return Bilingual.of(rate.format(Language.FRENCH), rate.format(Language.ENGLISH));
    }

    /** Name of a partner, or its key where it has none. */
    static String partner(Partner partner) {
        return PartnerLabels.of(partner);
    }

    static String partner(PartnerKey key, Optional<? extends List<Partner>> partners) {
        return partners.flatMap(all -> all.stream()
                        .filter(partner -> partner.getKey().equals(key))
                        .findFirst())
                .map(Shown::partner)
                .orElse(key.toString());
    }

    static Bilingual specialty(Specialty specialty) {
        String both = specialty.label() + " (" + specialty.code() + ")";
        return Bilingual.of(both, both);
    }
}
