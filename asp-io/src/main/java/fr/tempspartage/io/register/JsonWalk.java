package fr.tempspartage.io.register;

import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Walk through a JSON, of which nothing is kept but what is asked for. */
final class JsonWalk implements AutoCloseable {

    private static final int DEEPEST = 200;
    private static final int LONGEST = 1 << 20;

    private final JsonParser parser;

    JsonWalk(InputStream bytes) {
        this.parser = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST)
                        .maxNameLength(LONGEST)
                        .build())
                .build()
                .createParser(ObjectReadContext.empty(), bytes);
    }

    /** Goes to the first token. */
    void start() {
        parser.nextToken();
    }

    /** Passes over the value at which the walk stands. */
    void skip() {
        parser.skipChildren();
    }

    /** Every member of the object at which the parser stands; keys in lower case, without underscores. */
    void members(Consumer<String> member) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName().toLowerCase(Locale.ROOT).replace("_", "");
            parser.nextToken();
            member.accept(key);
        }
    }

    /** Every element of the list at which the parser stands, or the one object. */
    void each(Runnable element) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken();
                    next != null && next != JsonToken.END_ARRAY;
                    next = parser.nextToken()) {
                if (next == JsonToken.START_OBJECT) {
                    element.run();
                } else {
                    parser.skipChildren();
                }
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            element.run();
        }
    }

    /** Text of a scalar; empty for null. */
    String text() {
        JsonToken token = parser.currentToken();
        return token == null || token == JsonToken.VALUE_NULL || !token.isScalarValue() ? "" : parser.getString();
    }

    /** Code, written as a text, as the one element of a list, or as an object that holds it. */
    String code() {
        String[] found = {""};
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            members(key -> {
                if (key.equals("code")) {
                    found[0] = text();
                }
                parser.skipChildren();
            });
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken();
                    next != null && next != JsonToken.END_ARRAY;
                    next = parser.nextToken()) {
                String element = code();
                found[0] = found[0].isEmpty() ? element : found[0];
            }
        } else {
            found[0] = text();
        }
        return found[0];
    }

    int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    @Override
    public void close() {
        parser.close();
    }
}
