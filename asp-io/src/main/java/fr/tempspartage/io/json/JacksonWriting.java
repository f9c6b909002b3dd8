package fr.tempspartage.io.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.tempspartage.domain.dossier.Rpps;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * What a mapper writes of the values of this library.
 *
 * @param personal whether personal data are written too
 * @param keys whether keys of maps are written, rather than values
 */
record JacksonWriting(boolean personal, boolean keys) implements Serializers {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
        Class<?> raw = type.getRawClass();
        Optional<BiConsumer<JsonOut, Object>> writing = keys ? key(raw) : ValueForms.writing(raw, personal);
        if (writing.isPresent()) {
            return new Writing(raw, writing.get());
        }
        return ValueForms.isOurs(raw) && !Throwable.class.isAssignableFrom(raw) ? new Refusing(raw) : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
        return findSerializer(config, type, bean, format);
    }

    private Optional<BiConsumer<JsonOut, Object>> key(Class<?> raw) {
        return raw == Rpps.class && !personal
                ? Optional.empty()
                : ValueForms.text(raw).map(text -> (out, value) -> out.name(text.of(value)));
    }

    private static final class Writing extends StdSerializer<Object> {

        private final BiConsumer<JsonOut, Object> how;

        Writing(Class<?> type, BiConsumer<JsonOut, Object> how) {
            super(type);
            this.how = how;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            how.accept(JsonOut.onto(generator), value);
        }
    }

    /** Refuses what would be written as an object without keys, or by accident. */
    private static final class Refusing extends StdSerializer<Object> {

        Refusing(Class<?> type) {
            super(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            context.reportBadDefinition(
                    handledType(),
                    handledType().getSimpleName() + " has no form in JSON.\n"
                            + (handledType() == Rpps.class
                                    ? "Maybe use AspJacksonModule.withPersonalData(): RPPS numbers are personal."
                                    : "Maybe write one of its values, or the text that ResultJson gives of it."));
        }
    }
}
