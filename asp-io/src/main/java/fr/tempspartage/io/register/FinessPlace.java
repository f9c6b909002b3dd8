package fr.tempspartage.io.register;

import fr.tempspartage.domain.partner.InseeCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Code of a commune from the department and the commune of three digits that the FINESS extraction gives. */
final class FinessPlace {

    private static final int COMMUNE = 3;
    private static final int DEPARTMENT = 2;

    private final Map<String, Optional<InseeCode>> read = new HashMap<>();

    /**
     * INSEE code: department and commune, or 97 and the commune where the department is one of the codes 9A to 9J of the
     * departments and collectivities overseas.
     */
    Optional<InseeCode> of(String department, String commune) {
        if (commune.length() != COMMUNE) {
            return Optional.empty();
        }
        boolean overseas = department.length() == DEPARTMENT
                && department.charAt(0) == '9'
                && department.charAt(1) >= 'A'
                && department.charAt(1) <= 'J';
        return of((overseas ? "97" : department) + commune);
    }

    /** INSEE code; empty where it is none. */
    Optional<InseeCode> of(String code) {
        return read.computeIfAbsent(code, text -> {
            try {
                return Optional.of(InseeCode.parse(text));
            } catch (IllegalArgumentException notOne) {
                return Optional.empty();
            }
        });
    }
}
