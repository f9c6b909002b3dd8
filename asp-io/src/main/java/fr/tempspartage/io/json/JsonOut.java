package fr.tempspartage.io.json;

import fr.tempspartage.domain.money.Euros;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writer of JSON whose bytes depend on the values alone: two spaces, LF, no blank before a colon, amounts with two
 * decimals, a line break at the end. Signs that are not seen or turn the direction of a text are escaped. Only the layout
 * is another where somebody else's generator is written onto.
 */
final class JsonOut {

    private static final TokenStreamFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator generator;
    private final boolean onOneLine;

    private JsonOut(JsonGenerator generator, boolean onOneLine) {
        this.generator = generator;
        this.onOneLine = onOneLine;
    }

    /** Writer of one value onto a generator, which lays it out and is not closed. */
    static JsonOut onto(JsonGenerator generator) {
        return new JsonOut(generator, false);
    }

    /** Text of one object. */
    static String object(Consumer<JsonOut> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Pretty(), text)) {
            onto(generator).nested(content);
        }
        return text.append('\n').toString();
    }

    /** Text of one object on one line, without blanks. */
    static String line(Consumer<JsonOut> content) {
        return value(out -> out.nested(content)) + "\n";
    }

    /** Text of one value without blanks. */
    static String value(Consumer<JsonOut> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(new JsonOut(generator, true));
        }
        return text.toString();
    }

    /** Whether there are no blanks between values, so that one may be written as it was before. */
    boolean isOnOneLine() {
        return onOneLine;
    }

    /** Writes a value as {@link #value} has given it. */
    void again(SerializedString written) {
        generator.writeRawValue(written);
    }

    /** Writes one object on one line, without blanks, in UTF-8; the stream is not closed. */
    static void line(OutputStream out, Consumer<JsonOut> content) {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonOut(generator, true).nested(content);
            generator.writeRaw('\n');
        }
    }

    JsonOut name(String name) {
        if (NeutralText.isNeutral(name)) {
            generator.writeName(name);
        } else {
            generator.writeName(new NeutralText(name));
        }
        return this;
    }

    /** Name of our own, which has no sign that would need care. */
    JsonOut key(SerializableString name) {
        generator.writeName(name);
        return this;
    }

    JsonOut text(String value) {
        if (NeutralText.isNeutral(value)) {
            generator.writeString(value);
        } else {
            generator.writeString(new NeutralText(value));
        }
        return this;
    }

    JsonOut euros(Euros amount) {
        generator.writeNumber(BigDecimal.valueOf(amount.cents(), 2));
        return this;
    }

    /** Number that is already written as JSON writes it, without exponent. */
    JsonOut number(String plain) {
        if (plain.indexOf('.') < 0) {
            generator.writeNumber(Long.parseLong(plain));
        } else {
            generator.writeNumber(new BigDecimal(plain));
        }
        return this;
    }

    JsonOut bool(boolean value) {
        generator.writeBoolean(value);
        return this;
    }

    /** Value that is not known. */
    JsonOut absent() {
        generator.writeNull();
        return this;
    }

    JsonOut nested(Consumer<JsonOut> content) {
        generator.writeStartObject();
        content.accept(this);
        generator.writeEndObject();
        return this;
    }

    <E> JsonOut list(Iterable<E> elements, Consumer<? super E> each) {
        generator.writeStartArray();
        elements.forEach(each);
        generator.writeEndArray();
        return this;
    }

    JsonOut texts(Iterable<String> values) {
        return list(values, this::text);
    }

    JsonOut field(String name, String value) {
        return name(name).text(value);
    }

    /** Context that gives each generator a pretty printer of its own. */
    private static final class Pretty extends ObjectWriteContext.Base {

        private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
