package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.io.SerializedString;

/** Form of an object with a fixed list of keys, in their order. */
final class ObjectForm<T> extends NamedForm<T> {

    private final ImmutableList<Part<? super T, ?>> parts;

    private ObjectForm(String name, ImmutableList<Part<? super T, ?>> parts) {
        super(name);
        this.parts = parts;
    }

    /** Description of an object, key by key. */
    static <T> Builder<T> named(String name) {
        return new Builder<>(name);
    }

    @Override
    public void write(JsonOut out, T value) {
        out.nested(o -> members(o, value));
    }

    /** Text of a value as a whole document, ended by a line feed. */
    String text(T value) {
        return JsonOut.object(out -> members(out, value));
    }

    /** The same document on one line, without blanks. */
    String line(T value) {
        return JsonOut.line(out -> members(out, value));
    }

    /** Writes the same line, in UTF-8. */
    void line(OutputStream out, T value) {
        JsonOut.line(out, o -> members(o, value));
    }

    private void members(JsonOut out, T value) {
        parts.forEach(part -> part.write(out, value));
    }

    @Override
    void definition(JsonOut out) {
        out.field("type", "object");
        out.name("required")
                .texts(parts.stream().filter(Part::required).map(Part::name).toList());
        out.name("additionalProperties").bool(false);
        out.name("properties")
                .nested(o -> parts.forEach(part -> o.name(part.name()).nested(part.form()::schema)));
    }

    @Override
    void collectInside(Map<String, NamedForm<?>> named) {
        parts.forEach(part -> part.form().collect(named));
    }

    /** One key: where its value comes from, and its form. */
    private record Part<T, V>(
            String name,
            SerializedString written,
            boolean required,
            Function<? super T, Optional<V>> value,
            Form<? super V> form) {

        Part(String name, boolean required, Function<? super T, Optional<V>> value, Form<? super V> form) {
            this(name, new SerializedString(name), required, value, form);
        }

        <W> Part<W, V> in(Function<? super W, ? extends T> of) {
            return new Part<>(name, required, whole -> value.apply(of.apply(whole)), form);
        }

        void write(JsonOut out, T whole) {
            value.apply(whole).ifPresent(present -> form.write(out.key(written), present));
        }
    }

    /** Lists the keys of an object. */
    static final class Builder<T> {

        private final String name;
        private final ImmutableList.Builder<Part<? super T, ?>> parts = ImmutableList.builder();

        private Builder(String name) {
            this.name = name;
        }

        /** Key that is always there. */
        <V> Builder<T> part(String key, Function<? super T, V> value, Form<? super V> form) {
            parts.add(new Part<T, V>(key, true, whole -> Optional.of(value.apply(whole)), form));
            return this;
        }

        /** Key that is left out where there is no value. */
        <V> Builder<T> maybe(String key, Function<? super T, Optional<V>> value, Form<? super V> form) {
            parts.add(new Part<T, V>(key, false, value, form));
            return this;
        }

        /** Key with always the same text. */
        Builder<T> constant(String key, String text) {
            return part(key, whole -> text, Forms.constant(text));
        }

        /** Keys of another object. */
        Builder<T> all(ObjectForm<? super T> other) {
            other.parts.forEach(parts::add);
            return this;
        }

        /** Keys of another object, of a value inside this one. */
        <V> Builder<T> all(Function<? super T, ? extends V> value, ObjectForm<V> other) {
            other.parts.forEach(part -> parts.add(part.in(value)));
            return this;
        }

        ObjectForm<T> build() {
            return new ObjectForm<>(name, parts.build());
        }
    }
}
