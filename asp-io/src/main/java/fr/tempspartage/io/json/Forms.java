package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Clause;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Forms that every result is made of. */
final class Forms {

    /** Text of an identifier or of any other value. */
    static final Form<Object> TEXT =
            of((out, value) -> out.text(value.toString()), schema -> schema.field("type", "string"));

    /** Yes or no. */
    static final Form<Boolean> YES_NO = of(JsonOut::bool, schema -> schema.field("type", "boolean"));

    /** Amount in euros. */
    static final Form<Euros> EUROS = of(JsonOut::euros, schema -> schema.field("type", "number"));

    /** Day, inclusive where it is an end. */
    static final Form<LocalDate> DAY = of(
            (out, day) -> out.text(day.toString()),
            schema -> schema.field("type", "string").field("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));

    /** Text in both languages. */
    static final Form<Bilingual> BOTH = ObjectForm.<Bilingual>named("text")
            .part("fr", text -> text.in(Language.FRENCH), TEXT)
            .part("en", text -> text.in(Language.ENGLISH), TEXT)
            .build();

    /** Where a statement comes from. */
    static final Form<Citation> CITATION = ObjectForm.<Citation>named("citation")
            .maybe("clause", citation -> citation.clause().map(clause -> clause.id()), TEXT)
            .part("fromCall", Citation::isFromCall, YES_NO)
            .part(
                    "text",
                    citation -> Bilingual.of(citation.format(Language.FRENCH), citation.format(Language.ENGLISH)),
                    BOTH)
            .part("lines", citation -> citation.clause().map(Clause::lines).orElse(ImmutableList.of()), list(TEXT))
            .build();

    /** Number of one among many, from 1. */
    static final Form<Long> NUMBER = of(
            (out, number) -> out.number(Long.toString(number)),
            schema -> schema.field("type", "integer").name("minimum").number("1"));

    private Forms() {}

    /** Whole number from a least one. */
    static Form<Integer> count(int min) {
        return of(
                (out, number) -> out.number(Integer.toString(number)),
                schema -> schema.field("type", "integer").name("minimum").number(Integer.toString(min)));
    }

    /** Always the same text. */
    static Form<Object> constant(String text) {
        return of((out, value) -> out.text(text), schema -> schema.field("const", text));
    }

    /** Constant of an enumeration, by its name. */
    static <E extends Enum<E>> Form<E> names(Class<E> type) {
        return of(
                (out, constant) -> out.text(constant.name()),
                schema -> schema.name("enum")
                        .texts(Arrays.stream(type.getEnumConstants())
                                .map(Enum::name)
                                .toList()));
    }

    /** Constant of an enumeration, by its code. */
    static <E extends Enum<E> & Coded> Form<E> codes(Class<E> type) {
        return of(
                (out, constant) -> out.text(constant.code()),
                schema -> schema.name("enum")
                        .texts(Arrays.stream(type.getEnumConstants())
                                .map(Coded::code)
                                .toList()));
    }

    /** List, in its order. */
    static <E> Form<Iterable<? extends E>> list(Form<E> element) {
        return new Form<>() {
            @Override
            public void write(JsonOut out, Iterable<? extends E> elements) {
                out.list(elements, each -> element.write(out, each));
            }

            @Override
            public void schema(JsonOut out) {
                out.field("type", "array").name("items").nested(element::schema);
            }

            @Override
            public void collect(Map<String, NamedForm<?>> named) {
                element.collect(named);
            }
        };
    }

    /** Object whose keys are data. */
    static <V> Form<Map<?, ? extends V>> map(Form<V> value) {
        return new Form<>() {
            @Override
            public void write(JsonOut out, Map<?, ? extends V> map) {
                out.nested(o -> map.forEach((key, each) -> value.write(o.name(key.toString()), each)));
            }

            @Override
            public void schema(JsonOut out) {
                out.field("type", "object").name("additionalProperties").nested(value::schema);
            }

            @Override
            public void collect(Map<String, NamedForm<?>> named) {
                value.collect(named);
            }
        };
    }

    /** Whole document, which starts with the version of the format and its kind. */
    static <T> ObjectForm.Builder<T> document(String kind) {
        return ObjectForm.<T>named(kind)
                .constant("formatVersion", ResultJson.FORMAT_VERSION)
                .constant("kind", kind);
    }

    /** Form that is not there yet where it is named, such as one that holds itself. */
    static <T> Form<T> later(Supplier<Form<T>> form) {
        return new Form<>() {
            @Override
            public void write(JsonOut out, T value) {
                form.get().write(out, value);
            }

            @Override
            public void schema(JsonOut out) {
                form.get().schema(out);
            }

            @Override
            public void collect(Map<String, NamedForm<?>> named) {
                form.get().collect(named);
            }
        };
    }

    static <T> Form<T> of(BiConsumer<JsonOut, T> writer, Consumer<JsonOut> schema) {
        return new Form<>() {
            @Override
            public void write(JsonOut out, T value) {
                writer.accept(out, value);
            }

            @Override
            public void schema(JsonOut out) {
                schema.accept(out);
            }
        };
    }
}
