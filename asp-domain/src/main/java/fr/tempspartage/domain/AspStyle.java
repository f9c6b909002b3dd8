package fr.tempspartage.domain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one Immutables style of this repository, put on each package that has values.
 *
 * <p>Implementations are package-private and never named in a signature; attributes are named {@code getX()}, so that
 * any Bean Validation provider sees them; what cannot exist is refused with {@link IllegalArgumentException}.
 */
@Documented
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        get = "get*",
        depluralize = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = false,
        jakarta = true,
        throwForInvalidImmutableState = IllegalArgumentException.class)
public @interface AspStyle {}
