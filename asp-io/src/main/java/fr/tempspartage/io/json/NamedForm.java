package fr.tempspartage.io.json;

import java.util.Map;

/** Form whose schema stands once, under its name, and is referred to. */
abstract class NamedForm<T> implements Form<T> {

    private final String name;

    NamedForm(String name) {
        this.name = name;
    }

    /** Writes the keywords that stand under the name. */
    abstract void definition(JsonOut out);

    /** Adds the named forms inside this one. */
    abstract void collectInside(Map<String, NamedForm<?>> named);

    @Override
    public final void schema(JsonOut out) {
        out.field("$ref", "#/$defs/" + name);
    }

    @Override
    public final void collect(Map<String, NamedForm<?>> named) {
        NamedForm<?> known = named.putIfAbsent(name, this);
        if (known == null) {
            collectInside(named);
        } else if (known != this) {
            throw new IllegalStateException(
                    "Two forms have the name '" + name + "'.\nMaybe one of them needs a name of its own.");
        }
    }
}
