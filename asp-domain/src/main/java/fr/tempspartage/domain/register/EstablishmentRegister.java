package fr.tempspartage.domain.register;

import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.LegalStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Register of establishments (<i>répertoire FINESS</i>): kind, legal status and department by FINESS number.
 *
 * <p>Implementations are immutable and thread-safe, hold no clock, and answer the same question in the same way every time.
 */
public interface EstablishmentRegister extends Register {

    /**
     * Finds an establishment.
     *
     * @param finess its FINESS number
     * @param date the day on which it is asked
     * @return what the register says of it; empty if it does not know the number on that day
     */
    Optional<Entry> establishment(Finess finess, LocalDate date);

    /**
     * What a register says of an establishment, or of a legal entity by its own number.
     *
     * @param kind its kind; empty where the register's category does not tell
     * @param legalStatus its legal status; empty where the register does not tell
     * @param department its department; empty where the register does not tell, and in a collectivity that is none
     * @param legalEntity the FINESS number of its legal entity; empty where the register does not tell
     * @param commune the commune where it stands; empty where the register does not tell
     */
    record Entry(
            String name,
            Optional<EstablishmentKind> kind,
            Optional<LegalStatus> legalStatus,
            Optional<Department> department,
            Optional<Finess> legalEntity,
            Optional<InseeCode> commune) {

        /**
         * What a register says that tells neither the legal entity nor the commune.
         *
         * @param kind its kind; empty where the register's category does not tell
         * @param legalStatus its legal status; empty where the register does not tell
         */
        public Entry(
                String name,
                Optional<EstablishmentKind> kind,
                Optional<LegalStatus> legalStatus,
                Department department) {
            this(name, kind, legalStatus, Optional.of(department), Optional.empty(), Optional.empty());
        }
    }
}
