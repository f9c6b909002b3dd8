package fr.tempspartage.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Quick reader of one kind of value. */
interface QuickValue {

    /**
     * Reads the value at whose first token the parser stands, and leaves the parser at its last token.
     *
     * @return the value, or null if it needs a second look
     */
    @Nullable
    Object read(JsonParser parser, QuickMemory memory);
}
