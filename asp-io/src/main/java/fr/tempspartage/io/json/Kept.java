package fr.tempspartage.io.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.core.io.SerializedString;

/**
 * Form of what a call says of itself, which stands in the results of all its dossiers: on one line it is written once, and
 * then repeated. Thread-safe.
 */
final class Kept<K, V> implements Form<K> {

    /** More than calls have rules and texts. */
    private static final int MOST = 4096;

    private final Function<K, V> value;
    private final Form<? super V> form;
    private final Map<K, SerializedString> written = new ConcurrentHashMap<>();

    /**
     * Form that repeats itself.
     *
     * @param value the value of a key, always the same
     */
    Kept(Function<K, V> value, Form<? super V> form) {
        this.value = value;
        this.form = form;
    }

    /** Form of a value that is its own key. */
    static <T> Kept<T, T> of(Form<? super T> form) {
        return new Kept<>(same -> same, form);
    }

    @Override
    public void write(JsonOut out, K key) {
        if (!out.isOnOneLine()) {
            form.write(out, value.apply(key));
            return;
        }
        SerializedString text = written.get(key);
        if (text == null) {
            text = new SerializedString(JsonOut.value(o -> form.write(o, value.apply(key))));
            if (written.size() < MOST) {
                written.put(key, text);
            }
        }
        out.again(text);
    }

    @Override
    public void schema(JsonOut out) {
        form.schema(out);
    }

    @Override
    public void collect(Map<String, NamedForm<?>> named) {
        form.collect(named);
    }
}
