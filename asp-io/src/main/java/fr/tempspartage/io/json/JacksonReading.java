package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.rules.verdict.RuleId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** What a mapper reads of the values of this library: a dossier and what it is made of, identifiers, amounts and rates. */
final class JacksonReading extends Deserializers.Base implements KeyDeserializers {

    /** Values by themselves, which are not bound by what a dossier may state. */
    private static final ImmutableMap<Class<?>, Function<String, ?>> PARSERS = ImmutableMap.of(
            Euros.class,
            Euros::parse,
            Rate.class,
            Rate::parse,
            ClauseId.class,
            ClauseId::parse,
            RuleId.class,
            RuleId::parse);

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return PARSERS.containsKey(type) || ValueForms.type(type).isPresent();
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        Class<?> raw = type.getRawClass();
        Function<String, ?> parser = PARSERS.get(raw);
        if (parser != null) {
            return new Parsing(raw, parser);
        }
        Optional<ValueType<?>> known = ValueForms.type(raw);
        if (known.isPresent()) {
            return new Reading(raw, known.get());
        }
        return ValueForms.isOurs(raw) && !Throwable.class.isAssignableFrom(raw) ? new Refusing(raw) : null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        Class<?> raw = type.getRawClass();
        Optional<ValueType<?>> known = ValueForms.type(raw);
        if (known.isPresent()) {
            return new Reading(raw, known.get());
        }
        return ValueForms.isOurs(raw) ? new Parsing(raw, name -> constant(raw, name)) : null;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        Class<?> raw = type.getRawClass();
        Function<String, ?> parser = PARSERS.get(raw);
        if (parser != null) {
            return new Key(raw, parser);
        }
        Optional<ValueType<?>> known = ValueForms.type(raw);
        if (known.isPresent()) {
            return known.get() instanceof ScalarType<?> scalar ? new Key(raw, scalar::parse) : null;
        }
        return raw.isEnum() && ValueForms.isOurs(raw) ? new Key(raw, name -> constant(raw, name)) : null;
    }

    private static Object constant(Class<?> raw, String name) {
        for (Object constant : raw.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + name + "' is not one of "
                + Arrays.stream(raw.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList() + ".");
    }

    /** Reads what the field tables describe, as strictly as from a file. */
    private static final class Reading extends StdDeserializer<Object> {

        private final ValueType<?> type;

        Reading(Class<?> raw, ValueType<?> type) {
            super(raw);
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            ReadResult<?> read = type == DossierFields.TYPE
                    ? AspJson.standard().readDossier(parser)
                    : AspJson.standard().read(type, parser);
            if (read.value().isEmpty()) {
                throw MismatchedInputException.from(parser, handledType(), read.describe(Language.ENGLISH));
            }
            Object value = read.value().get();
            return handledType().isInstance(value)
                    ? value
                    : context.reportInputMismatch(
                            this,
                            "This is another kind of record: no %s.",
                            handledType().getSimpleName());
        }
    }

    /** Reads a value of one text or, of an amount or a rate, of one number. */
    private static final class Parsing extends StdDeserializer<Object> {

        private static final int MOST_DIGITS = 40;

        private final Function<String, ?> parser;

        Parsing(Class<?> raw, Function<String, ?> parser) {
            super(raw);
            this.parser = parser;
        }

        @Override
        public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
            boolean number = json.currentToken() == JsonToken.VALUE_NUMBER_INT
                    || json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
            boolean text = json.currentToken() == JsonToken.VALUE_STRING;
            boolean amount = handledType() == Euros.class;
            if (amount ? !number : !text && !(number && handledType() == Rate.class)) {
                return context.handleUnexpectedToken(context.constructType(handledType()), json);
            }
            String written = json.getString();
            try {
                return parser.apply(number ? plain(written) : written);
            } catch (IllegalArgumentException refusal) {
                return context.reportInputMismatch(this, "%s", refusal.getMessage());
            }
        }

        /** Number as it is read, without exponent and useless zeros; left as it is where it has too many digits. */
        private static String plain(String written) {
            if (written.length() > MOST_DIGITS) {
                return written;
            }
            BigDecimal number = new BigDecimal(written).stripTrailingZeros();
            return Math.abs((long) number.scale()) > MOST_DIGITS ? written : number.toPlainString();
        }
    }

    /** Refuses what is only written. */
    private static final class Refusing extends StdDeserializer<Object> {

        Refusing(Class<?> raw) {
            super(raw);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            return context.reportInputMismatch(
                    this,
                    "%s is not read from JSON.\nMaybe read its dossier, and ask the call again.",
                    handledType().getSimpleName());
        }
    }

    /** Reads a key of a map. */
    private static final class Key extends KeyDeserializer {

        private final Class<?> raw;
        private final Function<String, ?> parser;

        Key(Class<?> raw, Function<String, ?> parser) {
            this.raw = raw;
            this.parser = parser;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            try {
                return parser.apply(key);
            } catch (IllegalArgumentException refusal) {
                return context.handleWeirdKey(raw, key, "%s", refusal.getMessage());
            }
        }
    }
}
