package fr.tempspartage.web.site;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writer of JSON about the site itself, on one line; every sign outside ASCII is escaped. Results are written elsewhere. */
public final class Json {

    private static final TokenStreamFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Text of one object, which ends with a line break. */
    public static String object(Consumer<Json> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            Json json = new Json(generator);
            generator.writeStartObject();
            content.accept(json);
            generator.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** A text under a name. */
    public Json text(String name, String value) {
        generator.writeStringProperty(name, value);
        return this;
    }

    /** A number under a name. */
    public Json number(String name, long value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    /** Yes or no under a name. */
    public Json yes(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
        return this;
    }

    /** A value under a name that is JSON already. */
    public Json raw(String name, String json) {
        generator.writeName(name);
        generator.writeRawValue(json);
        return this;
    }

    /** An object under a name. */
    public Json object(String name, Consumer<Json> content) {
        generator.writeObjectPropertyStart(name);
        content.accept(this);
        generator.writeEndObject();
        return this;
    }

    /** A list of objects under a name. */
    public <E> Json objects(String name, Iterable<E> elements, Consumer<? super E> each) {
        generator.writeArrayPropertyStart(name);
        for (E element : elements) {
            generator.writeStartObject();
            each.accept(element);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }

    /** A list of texts under a name. */
    public Json texts(String name, Iterable<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }
}
