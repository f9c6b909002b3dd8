package fr.tempspartage.io.json;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.partner.Partner;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Value that a check computed, as programs read it: codes, ISO dates, decimals; a partner by its key. */
final class ValueJson extends NamedForm<Object> {

    static final ValueJson FORM = new ValueJson();

    private ValueJson() {
        super("value");
    }

    @Override
    public void write(JsonOut out, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(v -> write(out, v), out::absent);
        } else if (value instanceof Bilingual text) {
            Forms.BOTH.write(out, text);
        } else if (value instanceof Coded coded) {
            out.text(coded.code());
        } else if (value instanceof Euros euros) {
            out.euros(euros);
        } else if (value instanceof Integer || value instanceof Long) {
            out.number(value.toString());
        } else if (value instanceof Boolean yes) {
            out.bool(yes);
        } else if (value instanceof Partner partner) {
            out.text(partner.getKey().toString());
        } else if (value instanceof ZonedDateTime instant) {
            out.text(instant.toOffsetDateTime().toString());
        } else if (value instanceof Iterable<?> list) {
            out.list(list, element -> write(out, element));
        } else {
            out.text(value.toString());
        }
    }

    @Override
    void definition(JsonOut out) {
        Form<Object> single =
                Forms.of(this::write, o -> o.name("type").texts(List.of("null", "string", "number", "boolean")));
        out.name("anyOf").list(List.of(single, Forms.BOTH, Forms.list(this)), form -> out.nested(form::schema));
    }

    @Override
    void collectInside(Map<String, NamedForm<?>> named) {
        Forms.BOTH.collect(named);
    }
}
