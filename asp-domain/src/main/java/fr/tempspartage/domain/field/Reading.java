package fr.tempspartage.domain.field;

import java.util.Optional;

/**
 * Value found at one place (<i>valeur lue</i>): a JSON pointer and what stands there.
 *
 * <p>Example: {@code /posts/0/contractStart}, 2026-11-01.
 *
 * @param pointer the JSON pointer; where an enclosing record is unknown, the pointer of that record
 * @param value the value, or empty where it is not known
 * @param <T> the Java type of the value
 */
public record Reading<T>(String pointer, Optional<T> value) {}
