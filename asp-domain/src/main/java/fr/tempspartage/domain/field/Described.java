package fr.tempspartage.domain.field;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Description of a record (<i>fiche</i>) on its interface, from which the build writes its class of fields:
 * {@code PostFields} for {@code Post}.
 *
 * <p>Its name in files is that of the interface in lower camel case. Every accessor {@code getX()} bears a {@link Fact};
 * an interface that permits described records is one of them to choose from, a {@link VariantType}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Described {

    /** French administrative term, such as "poste". */
    String fr();

    /** English term, such as "post". */
    String en();

    /** First word of the constants of its inputs: {@code SENIOR} makes {@code SENIOR_STATUS} of a status. */
    String inputs() default "";

    /** Whether inputs start from this record: {@code DossierInputs} for {@code Dossier}. */
    boolean root() default false;
}
