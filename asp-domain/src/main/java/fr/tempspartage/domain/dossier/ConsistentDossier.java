package fr.tempspartage.domain.dossier;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Constraint of a dossier whose parts agree (<i>cohérence du dossier</i>): keys that point at partners, segments inside
 * the contract, no statement that contradicts another. What a call forbids is no inconsistency.
 */
@Documented
@Constraint(validatedBy = ConsistentDossierValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentDossier {

    /**
     * Message of the constraint itself; each inconsistency has a message of its own.
     *
     * @return the message key
     */
    String message() default "{fr.tempspartage.inconsistent}";

    /**
     * Groups, as Bean Validation asks.
     *
     * @return no group by default
     */
    Class<?>[] groups() default {};

    /**
     * Payload, as Bean Validation asks.
     *
     * @return no payload by default
     */
    Class<? extends Payload>[] payload() default {};
}
