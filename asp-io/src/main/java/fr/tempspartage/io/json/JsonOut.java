package fr.tempspartage.io.json;

import fr.tempspartage.domain.money.Euros;
import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writer of JSON whose bytes depend on the values alone: two spaces, LF, no blank before a colon, amounts with two
 * decimals, a line break at the end. Signs that are not seen or turn the direction of a text are escaped.
 */
final class JsonOut {

    private static final TokenStreamFactory FACTORY = JsonFactory.builder().build();

    /** What could command a terminal, or is not seen; below U+0020 the generator escapes it. */
    private static final Pattern UNSAFE = Pattern.compile("[\\x7f-\\x9f\\p{Cf}\\p{Cs}\u2028\u2029]");

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator;

    private JsonOut(ObjectWriteContext context) {
        generator = FACTORY.createGenerator(context, text);
    }

    /** Text of one object. */
    static String object(Consumer<JsonOut> content) {
        return write(new Pretty(), content);
    }

    /** Text of one object on one line, without blanks. */
    static String line(Consumer<JsonOut> content) {
        return write(ObjectWriteContext.empty(), content);
    }

    private static String write(ObjectWriteContext context, Consumer<JsonOut> content) {
        JsonOut out = new JsonOut(context);
        out.nested(content);
        out.generator.close();
        return UNSAFE.matcher(out.text.append('\n').toString()).replaceAll(JsonOut::escaped);
    }

    private static String escaped(MatchResult unsafe) {
        StringBuilder escaped = new StringBuilder();
        unsafe.group().chars().forEach(unit -> escaped.append(String.format(Locale.ROOT, "\\\\u%04x", unit)));
        return escaped.toString();
    }

    JsonOut name(String name) {
        generator.writeName(name);
        return this;
    }

    JsonOut text(String value) {
        generator.writeString(value);
        return this;
    }

    JsonOut euros(Euros amount) {
        return number(amount.toString());
    }

    /** Number that is already written as JSON writes it, without exponent. */
    JsonOut number(String plain) {
        generator.writeNumber(plain);
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
