package fr.tempspartage.io.json;

import java.util.Map;

/**
 * How values of one type stand in a result (<i>forme d’un résultat</i>): what is written of them and the JSON Schema of
 * what is written, from one description.
 */
interface Form<T> {

    /** Writes a value. */
    void write(JsonOut out, T value);

    /** Writes the keywords of the schema into an object that is open. */
    void schema(JsonOut out);

    /** Adds the named forms that the schema refers to. */
    default void collect(Map<String, NamedForm<?>> named) {}
}
