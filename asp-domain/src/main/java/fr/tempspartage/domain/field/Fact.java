package fr.tempspartage.domain.field;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Description of a fact (<i>rubrique</i>) on its accessor, in a record that is {@link Described}.
 *
 * <p>Its name in files is that of the accessor: {@code contractStart} of {@code getContractStart()}. Its type comes from
 * the Java type, its limits from the constraints on it ({@code @Size}, {@code @Min}, {@code @Max}), and it may be unknown
 * where the accessor is {@code Optional}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Fact {

    /** French label, such as "début du contrat". */
    String fr();

    /** English label, such as "start of the contract". */
    String en();

    /** Whether a text may have several lines. */
    boolean multiline() default false;

    /** Constant of {@link ScalarType}, where a Java type has several. */
    String type() default "";

    /** Constant among the inputs, where it is not that of the field; two variants that share a name share the input. */
    String input() default "";
}
